/* batch.h - one batch of events as the arguments of the server-side script.
 *
 * The script is the schema's only writer: in one atomic step it checks that
 * nothing newer is there and that this batch follows what the instance has
 * sent before, adds up the counters and notes the events. See tone-redis(5).
 */
#ifndef TM_WORLD_BATCH_H
#define TM_WORLD_BATCH_H

#include "base/arena.h"
#include "world/journal.h"

#define BATCH_PREFIX "{tone}:"

enum { BATCH_SCHEMA = 1, BATCH_MEMORY = 128 * 1024 * 1024 };

/* Strings with their lengths, as Redis takes them: the arena's, or borrowed from
 * the batch, the instance's name and our own constants. */
struct arguments {
	const char **at;
	size_t *len;
	size_t count, room;
	struct arena *arena;
	bool spoiled;	/* the arena was spent */
};

void arguments_add(struct arguments *a, struct span s);
void arguments_number(struct arguments *a, int64_t n);

/* Lua; its first lines say what it takes and answers. */
extern const char batch_script[];

/* Lua, too: fills a stream anew from the counters of the hours or days that have
 * ended, for readers that draw lines and cannot read a hash for each. */
extern const char rollup_script[];
bool rollup_arguments(bool days, int64_t now, struct arguments *out);

/* Everything behind the script's name in EVAL or EVALSHA: how many keys, keys,
 * arguments. `now` is in Unix seconds; `kept` may be NULL. False when memory ran out. */
bool batch_arguments(const struct journal_batch *b, const char *instance, const struct kept *kept,
		     int64_t now, struct arguments *out);

#endif
