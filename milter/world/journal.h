/* journal.h - events between the message path and everything behind it.
 *
 * Putting an event costs a copy into a shared mapping (ring.h), no system call
 * and no wait, and kill -9 loses none. One thread counts them into the figures
 * and writes them to the disk (archive.h), durable once each interval; another
 * (shipper.h) hands what is durable to Redis, so that Redis never knows more
 * than the disk. A disk that is full or takes no writes costs events alone: the
 * ring fills, drops the newest, counted, and never blocks. What is to be forgotten
 * (forgetting.h) goes from all of these.
 */
#ifndef TM_WORLD_JOURNAL_H
#define TM_WORLD_JOURNAL_H

#include "base/fault.h"
#include "record/event.h"
#include "record/kept.h"
#include "world/figures.h"

struct journal;

/* Sequences begin at 1 and go on through restarts. */
struct journal_state {
	uint64_t put, counted, durable, shipped;	/* the last sequence that got there */
	uint64_t bytes;		/* of the segments on the disk */
	uint64_t dropped;	/* events that a full ring refused, since the ring was made */
	uint64_t lost;		/* ... that could not be shipped any more */
	uint64_t ship_faults;	/* since the start */
	uint64_t refused;	/* counters that the other side refused, since the start */
	uint64_t crowded;	/* days that went out of the figures to make room, since the start */
	uint64_t checkpoint_faults;	/* tries to write to the disk that failed, since the start */
	bool shipping;		/* the last try succeeded */
};

struct journal_batch {
	uint64_t stream;	/* random number of this stream, below 2^53: sequences belong to it */
	uint64_t after, last;	/* follows what the other side has up to `after`, and goes up to `last` */
	const struct event *events;	/* borrowed; in order of sequence */
	size_t count;		/* 0 now and then, to show that we live */
	const struct figures *sum;	/* borrowed; instead of events: what they added up to */
	bool stopping;		/* the last try: be quick */
	struct journal_state state;
};

enum journal_answer {
	JOURNAL_TAKEN,
	JOURNAL_TAKEN_PARTLY,	/* ... but *has of its counters were refused; the fault says where */
	JOURNAL_LATER,		/* the fault says why */
	JOURNAL_ELSEWHERE	/* *has is the last sequence that it has, of which nothing was taken */
};

/* Sends a batch to where it is counted. Called from one thread of the journal;
 * may block, but no longer than 2 s, when stopping 0.4 s; with a sum 10 s. */
typedef enum journal_answer journal_ship(const struct journal_batch *b, void *context, uint64_t *has,
					 struct fault *f);

struct journal_options {
	const char *directory;	/* exists, ours alone */
	uint64_t size;		/* bytes that segments may take; 0: 256 MiB */
	unsigned sync_ms;	/* at most so long until an event is durable; 0: a second */
	bool agents;		/* their figures are counted; else nothing of them stays */
	struct kept kept;
	journal_ship *ship;	/* NULL: figures only */
	void *context;
	/* The name under which the shipper sends, up to 64 bytes; NULL: none.
	 * With another than before what is shipped begins at the next event. */
	const char *stream;
	/* Says what went wrong, once for each stretch of failing, which two
	 * minutes without end; from any of the journal's threads. May be NULL. */
	void (*fault)(const struct fault *f, void *context);
	/* Says what the shipper does, as when it ships again after a fault that
	 * was said; not twice in two minutes. May be NULL. */
	void (*news)(const char *text, void *context);
	void *fault_context;	/* of both */
};

/* Opens or makes the files, counts what an earlier run left, starts the
 * threads. A second process on the same directory is a fault. */
int journal_open(const struct journal_options *o, struct journal **out, struct fault *f);

/* Stops the threads when all is on the disk and after a bounded try to ship. */
void journal_close(struct journal *j);	/* NULL is fine */

/* From any thread: sets the sequence, seals and keeps the event. False when
 * the ring is full or the event is none (counted in journal_state). */
bool journal_put(struct journal *j, struct event *e);

void journal_state(struct journal *j, struct journal_state *out);

/* Calls `see` with the figures locked; they hold every event counted so far. */
void journal_figures(struct journal *j, void (*see)(const struct figures *g, void *), void *context);

/* For tonectl: the figures as they stand on disk, segments and ring, without
 * disturbing a running daemon. */
int journal_figures_on_disk(const char *directory, struct figures **out, struct fault *f);

#endif
