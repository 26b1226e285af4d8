/* records.h - the messages of ours that are on hold, each with where its
 * handling stands and what was decided.
 *
 * The milter writes a record before it answers the MTA and never changes it.
 * What we know more stands in OWN, written before anything is done, so that a
 * keeper that was killed finds where it was.
 */
#ifndef TM_KEEPER_RECORDS_H
#define TM_KEEPER_RECORDS_H

#include "keeper/place.h"
#include "keeper/queue.h"
#include "record/decision.h"
#include "record/hold.h"
#include "record/standing.h"

enum phase { HELD, RELEASING, RETURNING, DROPPING };

/* A decision that was believed and is not carried out yet. */
struct pending {
	char id[33], by[65];	/* id "": there is none */
	enum action action;
	int64_t act_at;		/* seconds since boot: the end of the undo window */
	int64_t expires;
};

struct kept {
	struct hold hold;
	struct standing at;
	struct pending pending;
	enum where where;	/* when we looked last */
	const struct queue *in;	/* where it was found */
	bool seen;		/* it was on hold once */
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

/* What a decision about it covers: its group, or itself. */
const char *record_key(const struct hold *h);

enum phase phase_of(const struct kept *k);
void phase_set(struct kept *k, enum phase p);
const char *phase_name(enum phase p);

/* Where it stands now; synced before this returns 0. */
int standing_keep(const struct kept *k, const struct place *p, struct fault *f);

/* What OWN/decisions says of it now. */
void pending_read(struct kept *k, const struct place *p);

/* A decision that waits, and has not expired: nothing is done after its time. */
const struct pending *pending_of(const struct kept *k);

/* Takes the record, its sealed copy and its standing away. */
void record_end(const struct kept *k, const struct place *p);

#endif
