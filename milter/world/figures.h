/* figures.h - running totals of this host: key, field -> integer.
 *
 * The counters of record/counts.h, which Redis has, too, kept in memory and in
 * a checkpoint file. Bounded: keys with a lifetime go when it ends; at FIGURES_MAX
 * the oldest days and hours make room, and where none is left to go further names
 * count as "other". Totals never go. Not locked: the owner locks.
 */
#ifndef TM_WORLD_FIGURES_H
#define TM_WORLD_FIGURES_H

#include "base/buffer.h"
#include "base/fault.h"
#include "record/counts.h"
#include "record/kept.h"

struct figures;

enum {
	FIGURES_MAX = 200000,
	FIGURES_NAME_MAX = 200,	/* of a key, of a field */
	FIGURES_FILE_MAX = 64 * 1024 * 1024
};

struct figures *figures_new(void);		/* NULL: no memory */
void figures_free(struct figures *g);		/* NULL is fine */

void figures_add(struct figures *g, const struct event *e);
int64_t figures_get(const struct figures *g, const char *key, const char *field);

/* One counter; `ends` is the end of the key's life in Unix seconds, 0 never,
 * and counts only when the key is new. Names are printable ASCII without white
 * space, others count as "other". */
void figures_count(struct figures *g, const char *key, const char *field, int64_t add, int64_t ends);

/* When the key's life ends in Unix seconds; 0 never, or no such key. */
int64_t figures_ends(const struct figures *g, const char *key);

/* In the order of key and field. */
void figures_each(const struct figures *g,
		  void (*see)(const char *key, const char *field, int64_t value, void *), void *context);

/* So many times the oldest day went to make room, with its hours. */
unsigned figures_crowded(const struct figures *g);

/* Drops keys whose life ended before `now` (Unix seconds); `kept` may be NULL. */
void figures_expire(struct figures *g, int64_t now, const struct kept *kept);

/* Drops the keys that are to be forgotten; returns how many. */
size_t figures_forget(struct figures *g, const struct forget *w);

/* What each counter of `now` has more than in `before`, with the lives of `now`;
 * of a day that went and began anew all of it. NULL: no memory. */
struct figures *figures_since(const struct figures *now, const struct figures *before);

/* The checkpoint: text, one line a counter, with a checksum at the end.
 * `sequence` is the last event that is counted in it. */
void figures_write(const struct figures *g, uint64_t sequence, struct buffer *out);
int figures_read(struct span bytes, struct figures **out, uint64_t *sequence, struct fault *f);

#endif
