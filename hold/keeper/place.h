/* place.h - the directories of the keeper, and what it must not get wrong there.
 *
 * STATE belongs to the milter's user: its records are read and removed through
 * a descriptor of the directory, never through a link. OWN belongs to root, and
 * others read what lies there.
 */
#ifndef TM_KEEPER_PLACE_H
#define TM_KEEPER_PLACE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/span.h"

/* Directories of OWN. Files of the first two are named by a record or a group,
 * marks of the others by a decision or a thread; old ones are systemd-tmpfiles' to
 * take away. */
enum room {
	DECISIONS,	/* believed, and not carried out yet */
	STATES,		/* where the handling of a record stands */
	SEEN,		/* decisions that were ever believed */
	RETURNED,	/* threads in which a reply was returned: when it was held, and its key */
	RELEASED,	/* the same of what was released */
	ROOMS
};

struct place {
	const char *state, *own, *keys;
	int held;		/* STATE/held */
	int own_at, rooms[ROOMS];
	int audit;		/* OWN/audit.log, at its end */
	int alive, lock;	/* OWN/alive, OWN/lock */
};

/* Makes what is missing in OWN. `alone`: fails when another keeper is at work. */
int place_open(struct place *p, bool alone, struct fault *f);

/* A small regular file, whole, into `to`; larger ones are a fault. */
int place_read(int directory, const char *name, char *to, size_t size, struct span *out,
	       struct fault *f);

/* Written and synced; whether it is there; gone. */
int place_write(const struct place *p, enum room r, const char *name, struct span bytes,
		struct fault *f);
bool place_has(const struct place *p, enum room r, const char *name);
void place_remove(const struct place *p, enum room r, const char *name);

/* The heartbeat, which the milter looks at before it holds: seconds since boot,
 * then the mail servers whose queues are seen. */
int place_beat(const struct place *p, const char *servers, struct fault *f);

#endif
