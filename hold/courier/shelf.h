/* shelf.h - the records of this host's held mail, as the courier sees them. */
#ifndef TM_COURIER_SHELF_H
#define TM_COURIER_SHELF_H

#include "record/hold.h"

struct shelf {
	const char *directory;	/* STATE/held; borrowed */
	struct hold *all;	/* by id; owned */
	size_t count;
	int64_t seen;		/* change time of the directory in ns */
};

/* Brings it up to date; what cannot be read is not there. */
void shelf_refresh(struct shelf *s);
void shelf_clear(struct shelf *s);

/* NULL: no message of ours. */
const struct hold *shelf_find(const struct shelf *s, const char *id);

#endif
