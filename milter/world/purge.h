/* purge.h - what people asked to be forgotten, in Redis. On the host it is
 * forgetting.h. Nothing else ever deletes there before its time.
 */
#ifndef TM_WORLD_PURGE_H
#define TM_WORLD_PURGE_H

#include "record/kept.h"
#include "world/redis.h"

struct purge {
	struct forget figures;	/* of agents; before 0: none */
	int64_t events_before;	/* entries of {tone}:events, Unix seconds; 0: none */
	int64_t copies_before;	/* sealed copies of records whose deadline was before; 0: none */
	bool dry;		/* only count */
};

/* How many of each went, or would. */
struct purged {
	uint64_t figures, events, copies;
};

int redis_purge(struct redis *r, const struct purge *p, struct purged *out, struct fault *f);

#endif
