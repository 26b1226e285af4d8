/* ring.h - a file of event slots, mapped and shared with the page cache.
 *
 * What stands in a slot survives kill -9 of the process and, once synced, a
 * power cut. An event's place is its sequence modulo the slots; a slot that was
 * torn fails its checksum and counts as empty. Not locked: the journal locks.
 */
#ifndef TM_WORLD_RING_H
#define TM_WORLD_RING_H

#include "base/fault.h"
#include "record/event.h"

struct ring;

enum { RING_STREAM = 72 };

/* Its first page. Native byte order: it stays on its host. */
struct ring_head {
	char magic[8];
	uint32_t version, slot_size, slots, unused;
	uint64_t id;		/* random, 1 to 2^53 - 1 */
	uint64_t base;		/* sequences up to here belong to an earlier ring or stream */
	uint64_t shipped;	/* what the shipper's side is known to have */
	uint64_t dropped, lost;
	char stream[RING_STREAM];	/* under which name its events are shipped; "": none yet */
};

/* Opens directory/events.ring, or makes it with all its blocks taken, so that a
 * full disk is met here and not later. `counted` is the last sequence that the
 * checkpoint holds. A file that is not a ring of this version is moved aside
 * to events.ring.old; *replaced says so. */
int ring_open(const char *directory, uint64_t counted, struct ring **out, bool *replaced,
	      struct fault *f);
void ring_close(struct ring *r);	/* NULL is fine */

struct ring_head *ring_head(struct ring *r);	/* the ring's, mapped */
uint64_t ring_newest(const struct ring *r);
uint64_t ring_oldest(const struct ring *r);	/* the first sequence that may be kept */

/* Nothing up to `sequence` will be put any more. */
void ring_jump(struct ring *r, uint64_t sequence);

/* Sets the next sequence, seals the event and writes it over the oldest. */
void ring_put(struct ring *r, struct event *e);

/* Ships under `name` from now on. Another than before begins a new stream behind
 * the newest event: the other side knows nothing of it and would take all again
 * that it has under the old name. Returns how many events that left unshipped. */
uint64_t ring_stream(struct ring *r, const char *name);

/* Copies the slots of sequences from `from` up to `last`, at most `max`, as
 * they are. Returns how many sequences were covered. */
size_t ring_copy(const struct ring *r, uint64_t from, uint64_t last, size_t max, struct event *out);

/* Keeps of `count` copied slots, the first of which is sequence `from`, those
 * that hold their event, in order; returns how many. */
size_t ring_sound(struct event *events, size_t count, uint64_t from);

int ring_sync(struct ring *r, struct fault *f);

/* Reads the ring's file without opening it for writing: calls `see` for each
 * sound event after `counted`, in order. False when an event that must be there
 * was already written over: read the checkpoint again. */
int ring_read(const char *directory, uint64_t counted, void (*see)(const struct event *, void *),
	      void *context, bool *whole, struct fault *f);

#endif
