/* exchange.h - what goes to Redis and comes from it, see tone-redis(5).
 *
 * Decisions come from a stream by a consumer group of this host. Records go
 * there as copies; so does the keeper's audit file, each line once: how far it
 * is copied stands in Redis and moves in the same step. A Redis that is away or
 * has lost everything is made whole again from the files.
 */
#ifndef TM_COURIER_EXCHANGE_H
#define TM_COURIER_EXCHANGE_H

#include "courier/shelf.h"
#include "world/redis.h"

struct exchange;

/* `instance` and the options are borrowed. */
int exchange_new(const struct redis_options *o, const char *keeper_directory, struct exchange **out,
		 struct fault *f);
void exchange_free(struct exchange *x);	/* NULL is fine */

/* All there is to do now; a Redis that is away is tried again later. -1 when
 * the keeper is gone. */
int exchange_round(struct exchange *x, const struct shelf *s);

#endif
