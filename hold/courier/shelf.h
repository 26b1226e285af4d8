/* shelf.h - the records of this host's held mail, as the courier sees them. */
#ifndef TM_COURIER_SHELF_H
#define TM_COURIER_SHELF_H

#include "record/hold.h"

/* A record with what is known beyond it. */
struct shelved {
	struct hold hold;	/* its deadline as last extended */
	int64_t left;		/* when later mail of its thread left, Unix seconds; 0 */
};

struct shelf {
	const char *state, *keeper;	/* the milter's directory, the keeper's; borrowed */
	struct shelved *all;	/* by id; owned */
	size_t count;
	int64_t records, states, released, threads;	/* change times of directories in ns */
	int64_t next;		/* when to look beyond the records again, seconds since boot */
};

/* Brings it up to date; what cannot be read is not there. */
void shelf_refresh(struct shelf *s);
void shelf_clear(struct shelf *s);

/* NULL: no message of ours. */
const struct shelved *shelf_find(const struct shelf *s, const char *id);

#endif
