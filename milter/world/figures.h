/* figures.h - running totals of this host: key, field -> integer.
 *
 * The same counters that Redis gets (record/counts.h), kept in memory and in
 * a checkpoint file. Bounded: keys with a lifetime go when it ends, and beyond
 * FIGURES_MAX further names count as "other". Not locked: the owner locks.
 */
#ifndef TM_WORLD_FIGURES_H
#define TM_WORLD_FIGURES_H

#include "base/buffer.h"
#include "base/fault.h"
#include "record/counts.h"

struct figures;

enum { FIGURES_MAX = 200000 };

struct figures *figures_new(void);		/* NULL: no memory */
void figures_free(struct figures *g);		/* NULL is fine */

void figures_add(struct figures *g, const struct event *e);
int64_t figures_get(const struct figures *g, const char *key, const char *field);

/* In the order of key and field. */
void figures_each(const struct figures *g,
		  void (*see)(const char *key, const char *field, int64_t value, void *), void *context);

/* Drops keys whose life ended before `now` (Unix seconds). */
void figures_expire(struct figures *g, int64_t now);

/* The checkpoint: text, one line a counter, with a checksum at the end.
 * `sequence` is the last event that is counted in it. */
void figures_write(const struct figures *g, uint64_t sequence, struct buffer *out);
int figures_read(struct span bytes, struct figures **out, uint64_t *sequence, struct fault *f);

#endif
