/* segment.h - one file of the journal: the figures up to its beginning, then
 * blocks of the events behind them.
 *
 * Append-only. A segment is made whole with its figures or not at all; of what
 * was added to it, the part that was synced survives a power cut. What is torn
 * or damaged is passed over block by block and never becomes an event.
 */
#ifndef TM_WORLD_SEGMENT_H
#define TM_WORLD_SEGMENT_H

#include "base/fault.h"
#include "base/span.h"
#include "record/block.h"
#include "world/figures.h"

struct segment {
	int fd;			/* -1: none */
	uint64_t first;		/* the first sequence that may stand in it; its name */
	uint64_t begin, end;	/* bytes: where its blocks begin, and the next one goes */
	uint64_t synced;	/* ... up to where it is durable */
};

/* The file's name in the directory of segments. */
enum { SEGMENT_NAME = 32 };
void segment_name(uint64_t first, char out[static SEGMENT_NAME]);
bool segment_named(const char *name, uint64_t *first);

/* `figures` are those up to and with the sequence before `first`. */
int segment_make(int directory, uint64_t first, struct span figures, struct segment *out,
		 struct fault *f);

/* Takes the agents that are meant out of figures and events of a segment that does
 * not grow any more; the old or the new one is there. *changed: any were in it. */
int segment_forget(int directory, uint64_t first, const struct forget *w, bool *changed, struct fault *f);

/* When its last event was, Unix milliseconds; 0: it has none. */
int segment_newest(int directory, uint64_t first, int64_t *time_ms, struct fault *f);

/* A file without a sound head is one whose blocks begin somewhere: begin is 0. */
int segment_open(int directory, uint64_t first, bool writing, struct segment *out, struct fault *f);
void segment_close(struct segment *s);	/* none is fine */

/* FAULT_INPUT: they are damaged. */
int segment_figures(const struct segment *s, struct figures **out, uint64_t *sequence,
		    struct fault *f);

/* After a failure all that was not synced has to be added again. */
int segment_add(struct segment *s, struct span blocks, struct fault *f);
int segment_sync(struct segment *s, struct fault *f);

/* ---- walking over its blocks, while it may grow ---- */

struct scan;

int scan_new(const struct segment *s, struct scan **out, struct fault *f);	/* `s` stays open meanwhile */
void scan_free(struct scan *c);	/* NULL is fine */

/* The next block that ends with `from` or later and begins no later than `until`.
 * *count is 0 at the end of what is there; it may go on there later. */
int scan_next(struct scan *c, uint64_t from, uint64_t until, struct event out[static BLOCK_EVENTS],
	      size_t *count, struct fault *f);

uint64_t scan_end(const struct scan *c);	/* bytes: behind the last sound block */
uint64_t scan_skipped(const struct scan *c);	/* bytes before it that were none */

#endif
