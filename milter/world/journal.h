/* journal.h - events between the message path and everything behind it.
 *
 * A ring of events in a shared file mapping: putting one costs a copy, no
 * system call and no wait, and kill -9 loses none. A thread of its own counts
 * them into the figures, writes checkpoints and hands them to a shipper
 * (Redis). A full ring drops the newest event, counted, and never blocks.
 */
#ifndef TM_WORLD_JOURNAL_H
#define TM_WORLD_JOURNAL_H

#include "base/fault.h"
#include "world/figures.h"

struct journal;

/* Sends events [0, count), in order of sequence, to where they are counted.
 * Returns how many are done: fewer than count means "again later", and a
 * negative number -n "rewind to sequence n". Called from the journal's thread
 * only; may block. `stopping` says that this is the last try. */
typedef long journal_ship(const struct event *events, size_t count, bool stopping, void *context);

struct journal_options {
	const char *directory;	/* exists, ours alone */
	journal_ship *ship;	/* NULL: figures only */
	void *context;
	void (*fault)(const struct fault *f, void *context);	/* says what went wrong, rate-limited by the owner */
};

/* Opens or makes the files, recovers what an earlier run left, starts the
 * thread. A second process on the same directory is a fault. */
int journal_open(const struct journal_options *o, struct journal **out, struct fault *f);

/* Stops the thread after a last checkpoint and a bounded try to ship. */
void journal_close(struct journal *j);	/* NULL is fine */

/* From any thread: sets the sequence, seals and keeps the event. False when
 * the ring is full (counted in journal_state). */
bool journal_put(struct journal *j, struct event *e);

struct journal_state {
	uint64_t put, counted, shipped, dropped, ship_faults;
	bool shipping;	/* the last try succeeded */
};
void journal_state(struct journal *j, struct journal_state *out);

/* Calls `see` with the figures locked; they hold every event counted so far. */
void journal_figures(struct journal *j, void (*see)(const struct figures *g, void *), void *context);

/* For tonectl: the figures as they stand on disk, checkpoint and ring, without
 * disturbing a running daemon. */
int journal_figures_on_disk(const char *directory, struct figures **out, struct fault *f);

#endif
