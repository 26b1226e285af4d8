/* ring.h - where an event stands from the answer to the MTA until it is durable.
 *
 * A file of event slots, mapped and shared with the page cache: what stands in
 * a slot survives kill -9 of the process without a system call. An event's
 * place is its sequence modulo the slots; a slot that was torn by a power cut
 * fails its checksum and counts as empty. Not locked: the journal locks.
 */
#ifndef TM_WORLD_RING_H
#define TM_WORLD_RING_H

#include "base/fault.h"
#include "record/event.h"

struct ring;

enum { RING_SLOTS = 8192 };

/* Its first page. Native byte order: it stays on its host. */
struct ring_head {
	char magic[8];
	uint32_t version, slot_size, slots, unused;
	uint64_t dropped, lost, shipped;	/* what the journal counts through restarts */
};

/* Opens directory/events.ring, or makes it with all its blocks taken, so that a
 * full disk is met here and not later. `counted` is the last sequence that needs
 * no slot any more. A file that is not a ring of this version is moved aside
 * to events.ring.old; *replaced says so. */
int ring_open(const char *directory, uint64_t counted, struct ring **out, bool *replaced,
	      struct fault *f);
void ring_close(struct ring *r);	/* NULL is fine */

struct ring_head *ring_head(struct ring *r);	/* the ring's, mapped */
uint64_t ring_newest(const struct ring *r);

/* Sets the next sequence, seals the event and writes it over the oldest. */
void ring_put(struct ring *r, struct event *e);

/* Nobody will look at its slots for a while: they need no memory of ours. */
void ring_rest(struct ring *r);

/* Takes the agents out of a part of the slots, up to sequence `last`, whose events
 * nobody needs there any more. */
enum { RING_PARTS = 16 };
void ring_forget(struct ring *r, size_t part, uint64_t last);

/* Copies the slots of sequences from `from` up to `last`, at most `max`, as
 * they are. Returns how many sequences were covered. */
size_t ring_copy(const struct ring *r, uint64_t from, uint64_t last, size_t max, struct event *out);

/* Keeps of `count` copied slots, the first of which is sequence `from`, those
 * that hold their event, in order; returns how many. */
size_t ring_sound(struct event *events, size_t count, uint64_t from);

/* Reads the ring's file without opening it for writing: calls `see` for each
 * sound event after `counted`, in order. False when an event that must be there
 * was already written over: read what is on the disk again. */
int ring_read(const char *directory, uint64_t counted, void (*see)(const struct event *, void *),
	      void *context, bool *whole, struct fault *f);

#endif
