/* told.h - the keeper's audit file, told to Redis, each line once.
 *
 * How far it is told stands in Redis and moves in the same step as a line is added
 * and its record's state set.
 */
#ifndef TM_COURIER_TOLD_H
#define TM_COURIER_TOLD_H

#include "courier/call.h"

/* All zeros at first, but the file. */
struct told {
	char file[4096];
	char at[24];		/* how far it is told, "" not known */
	unsigned breaks;	/* of the road, when that was known */
};

/* What it has more, a piece of it at a time. 1: Redis is away. */
int told_bring(struct told *x, struct road *r);

#endif
