/* engine.h - settings and lexicon as they are now, and how they are swapped.
 *
 * A message takes a kit when it begins and gives it back when it is answered;
 * what it began with it keeps. A reload builds the next generation beside the
 * running one and swaps a pointer, or changes nothing and says why. Arenas are
 * kept for the next message here, so that idle connections own none: small ones
 * for what a message brings, over as long as it takes to come, and large ones
 * for its judgement, of which there are as many as messages are judged at once.
 */
#ifndef TM_DAEMON_ENGINE_H
#define TM_DAEMON_ENGINE_H

#include "base/arena.h"
#include "base/buffer.h"
#include "policy/settings.h"
#include "tone/lexicon.h"
#include "world/log.h"

struct engine;
struct generation;

/* What one message is judged by. Borrowed until engine_give(). */
struct kit {
	const struct settings *settings;
	const struct lexicon *lexicon;
	struct arena *arena;		/* for what the message brings, empty when taken; NULL: no kit */
	struct generation *from;
};

/* `file` is the settings file; copied. */
int engine_new(const char *file, struct engine **out, struct fault *f);
void engine_free(struct engine *e);	/* NULL is fine; all kits are back */

/* The settings file; borrowed. */
const char *engine_file(const struct engine *e);

/* From any thread. False when the machine has no memory. */
bool engine_take(struct engine *e, struct kit *out);
void engine_give(struct engine *e, struct kit *kit);	/* clears it; an empty kit is fine */

/* Memory to judge a message with: what its kit has left of message_memory. From
 * any thread, for as short a time as can be; NULL when the machine has none. */
struct arena *engine_lend(struct engine *e, const struct kit *kit);
void engine_take_back(struct engine *e, struct arena *work);	/* NULL is fine */

/* From one thread. `restart` receives the names of changed settings that take
 * effect only at the next start, divided by spaces. */
int engine_reload(struct engine *e, struct buffer *restart, struct fault *f);

/* Whether every language can be read, which its first text would show; slow. A reload
 * asks by itself. From the same thread. */
int engine_prove(const struct engine *e, struct fault *f);

/* Says in a line of the log what is in force. */
void engine_describe(const struct kit *kit, struct log_line *l);

/* A line of the log for each name that has a new one. */
void engine_warn(const struct kit *kit);

/* Names of the settings in which two differ and that a reload cannot change. */
void engine_differences(const struct settings *old, const struct settings *new, struct buffer *out);

#endif
