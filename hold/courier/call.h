/* call.h - one command to Redis, made word by word; and how Redis is doing.
 *
 * Keys get the prefix of tone-redis(5). A call that cannot be made for want of
 * memory fails like one that Redis does not answer.
 */
#ifndef TM_COURIER_CALL_H
#define TM_COURIER_CALL_H

#include "base/arena.h"
#include "world/redis.h"

/* The way to Redis, and how long it has been away. */
struct road {
	struct redis *redis;	/* owned by who made the road */
	const char *instance;	/* borrowed */
	int64_t next_try;	/* seconds since boot */
	int pause;		/* 0: Redis answers */
	unsigned breaks;	/* how often it did not: what it knew may be gone */
};

struct call {
	struct road *road;
	struct arena *a;
	struct span words[64];
	size_t count;
	struct span *out;	/* the answer's words, the arena's */
	size_t out_count;
	bool spent;
};

/* False: no memory. What was begun is ended. */
bool call_begin(struct call *c, struct road *r);
void call_end(struct call *c);

/* The same with EVAL, a script and how many keys it has. */
bool call_script(struct call *c, struct road *r, const char *script, const char *keys);

void call_word(struct call *c, struct span s);
void call_text(struct call *c, const char *s);
void call_number(struct call *c, int64_t n);
void call_key(struct call *c, const char *name, const char *more);	/* the prefix and two words */

/* The three keys of a held message: its hash, all deadlines, this host's ids. */
void call_held_keys(struct call *c, const char *id);

/* 0, or 1 when Redis is away, which is said once for each stretch of it. */
int call_run(struct call *c);

/* Redis has answered all that was asked. */
void road_is_open(struct road *r);

#endif
