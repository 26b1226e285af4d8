/* redis.h - events into Redis, schema version 1 (tone-redis(5)).
 *
 * Runs on the journal's shipping thread, so it may wait, but never beyond its
 * deadline: 2 s for a batch of events, 10 s for one that sums up many, connecting
 * included. A batch is one EVALSHA that applies only what follows the last sequence
 * of this instance, so repeating it is harmless. The journal makes the pauses
 * between tries.
 */
#ifndef TM_WORLD_REDIS_H
#define TM_WORLD_REDIS_H

#include "base/arena.h"
#include "base/fault.h"
#include "base/span.h"
#include "world/figures.h"
#include "world/journal.h"

struct redis;

struct redis_options {
	const char *where;	/* "unix:/path" or "host:port"; borrowed while it lives */
	const char *user, *password_file;	/* "" or NULL none; borrowed */
	unsigned database;
	const char *instance;	/* [a-z0-9._-]{1,64}; borrowed */
	struct kept kept;
};

/* Does not connect yet. */
int redis_new(const struct redis_options *o, struct redis **out, struct fault *f);
void redis_free(struct redis *r);	/* NULL is fine */

/* A journal_ship; its context is the struct redis. */
enum journal_answer redis_ship(const struct journal_batch *b, void *redis, uint64_t *has, struct fault *f);

/* For the courier: one command, and the strings of its answer one after the
 * other in `*out`, the arena's; a number is a string of digits, nothing is none,
 * and lists within lists are a fault. Within 2 s. Not while a journal ships
 * through the same struct. */
int redis_command(struct redis *r, const struct span *words, size_t count, struct arena *a,
		  struct span **out, size_t *out_count, struct fault *f);

/* Further commands end by then (monotonic milliseconds), where their own 2 s end
 * later; 0: they have them whole. */
void redis_until(struct redis *r, int64_t ms);

/* For tonectl stats: all counters of the schema read back, within 10 s. Not
 * while a journal ships through the same struct. */
int redis_read(struct redis *r, struct figures **out, struct fault *f);

#endif
