/* records.h - the messages of ours that are on hold, each with where its
 * handling stands.
 *
 * The milter writes a record before it answers the MTA and never changes it.
 * What we know more stands in OWN/states, written before anything is done, so
 * that a keeper that was killed finds where it was.
 */
#ifndef TM_KEEPER_RECORDS_H
#define TM_KEEPER_RECORDS_H

#include "keeper/place.h"
#include "record/hold.h"
#include "record/standing.h"

enum phase { HELD, RELEASING, RETURNING, DROPPING };

struct kept {
	struct hold hold;
	struct standing at;
	bool seen;		/* it was on hold when we looked */
	bool complained;	/* once is enough */
};

struct records {
	struct kept *all;	/* by id; owned */
	size_t count;
	size_t unreadable;	/* files that should be records and are none */
	int64_t seen;		/* change time of the directory in ns */
};

/* Brings it up to date with the directory. One that cannot be read is left
 * out and complained about. */
int records_refresh(struct records *r, const struct place *p, struct fault *f);
void records_forget(struct records *r);

struct kept *records_find(const struct records *r, const char *id);

enum phase phase_of(const struct kept *k);

/* Where it stands now; synced before this returns 0. */
int standing_keep(const struct kept *k, const struct place *p, struct fault *f);

/* Takes the record, its sealed copy and its standing away. */
void record_end(const struct kept *k, const struct place *p);

/* What a decision about it covers: its group, or itself. */
const char *record_key(const struct hold *h);

#endif
