/* copies.h - records of this host, copied to Redis, and what is gone taken back.
 *
 * A copy changes with its deadline and with what is known of its thread.
 */
#ifndef TM_COURIER_COPIES_H
#define TM_COURIER_COPIES_H

#include "courier/call.h"
#include "courier/shelf.h"

/* All zeros at first. */
struct copies {
	struct copied *all;	/* what is in Redis, by id; owned */
	size_t count;
	unsigned breaks;	/* of the road, when they were brought */
};

/* Those that are not there as they are now. 1: Redis is away. */
int copies_bring(struct copies *x, struct road *r, const struct shelf *s);

/* A Redis that fell back to an older state, or to none: what is held there and not
 * here goes, and what is not there is brought again. All lines of the audit file were
 * told before. 1: Redis is away. */
int copies_reconcile(struct copies *x, struct road *r, const struct shelf *s);

void copies_forget(struct copies *x);

#endif
