/* place.h - the directories of the keeper, and what it must not get wrong there.
 *
 * STATE belongs to the milter's user: its records are read and removed through
 * a descriptor of the directory, never through a link. OWN belongs to root.
 */
#ifndef TM_KEEPER_PLACE_H
#define TM_KEEPER_PLACE_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/fault.h"

struct place {
	const char *state, *own, *keys;
	int held;	/* STATE/held */
	int audit;	/* OWN/audit.log, at its end */
	int alive;	/* OWN/alive */
	int lock;	/* OWN/lock */
	bool torn;	/* the audit file does not end with a whole line */
};

/* Makes what is missing in OWN. `alone`: fails when another keeper is at work. */
int place_open(struct place *p, bool alone, struct fault *f);

/* A small file of a directory, into an empty buffer whose max is the limit. */
int place_read(int directory, const char *name, struct buffer *out, struct fault *f);

/* OWN/directory/name: written and synced; whether it is there; gone. */
int place_write(const struct place *p, const char *directory, const char *name, struct span bytes,
		struct fault *f);
bool place_has(const struct place *p, const char *directory, const char *name);
void place_remove(const struct place *p, const char *directory, const char *name);

/* Removes the marks of OWN/directory that are older than `seconds`. */
void place_sweep(const struct place *p, const char *directory, int64_t seconds);

/* The heartbeat, which the milter looks at before it holds: seconds since boot. */
int place_beat(const struct place *p, struct fault *f);

/* One line of the audit file, synced. `fields` are key=value already. */
int place_audit(struct place *p, struct span fields, struct fault *f);

#endif
