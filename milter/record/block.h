/* block.h - events as the journal keeps them on disk: some twenty bytes each.
 *
 * A block stands for itself: it begins with the names that occur in it, and an
 * event says only in what it differs from the one before. A checksum covers all
 * of it, so that a torn or damaged block is none and a wrong event never comes
 * out. Kept is what is counted: no id of a message and none of its pseudonyms, of
 * an agent as much as counts.h names, where one is counted.
 */
#ifndef TM_RECORD_BLOCK_H
#define TM_RECORD_BLOCK_H

#include "base/buffer.h"
#include "record/event.h"

enum { BLOCK_EVENTS = 256, BLOCK_MAX = 128 * 1024 };

/* Where a block begins. */
#define BLOCK_MARK "TMB1"

/* Adds a block of 1 to BLOCK_EVENTS sound events whose sequences rise. */
void block_write(const struct event *events, size_t count, struct buffer *out);

/* The length of the block that `bytes` begin with and its sequences, without a
 * look at its events; 0 when no whole one stands there. */
size_t block_span(struct span bytes, uint64_t *first, uint64_t *last);

/* The same with its events, sealed; what is not kept is zeros. */
size_t block_read(struct span bytes, struct event out[static BLOCK_EVENTS], size_t *count);

#endif
