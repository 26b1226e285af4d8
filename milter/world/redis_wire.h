/* redis_wire.h - a connection to Redis: one command, one reply, by a deadline.
 *
 * Only for redis.c and redis_read.c; the one file that includes hiredis.
 */
#ifndef TM_WORLD_REDIS_WIRE_H
#define TM_WORLD_REDIS_WIRE_H

#include "world/redis.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <hiredis/hiredis.h>

enum { SHA_LENGTH = 40 };

struct redis {
	struct redis_options options;
	struct route *route;
	redisContext *connection;	/* NULL: none */
	char sha[SHA_LENGTH + 1];	/* "" when the server would not keep the script */
	int64_t until;			/* of the call that runs, monotonic milliseconds */
	int64_t limit;			/* of several commands, 0: none */
	int64_t rolled;			/* Unix seconds of the last roll-up */
	bool late;			/* something was counted in an hour that had ended by then */
};

/* Finds the server that takes writes and signs in, unless there is a connection. */
int redis_connect(struct redis *r, struct fault *f);

/* The reply of the node that is meant; the caller frees it, error replies are
 * replies. NULL and no connection any more when none came before r->until. */
redisReply *redis_ask(struct redis *r, size_t count, const char **at, const size_t *len, struct fault *f);

/* At most 8 words, of the node that is connected. */
redisReply *redis_ask_words(struct redis *r, const char **words, size_t count, struct fault *f);

/* Says why `command` failed, frees the reply, and hangs up where another
 * connection may do better; -1. */
int redis_refused(struct redis *r, redisReply *reply, const char *command, struct fault *f);

#endif
