/* buffer.h - bytes that grow up to a maximum set at creation.
 *
 * Adding never fails in between: once the maximum or the memory is reached
 * the buffer is `spoiled`, further bytes are dropped, and the caller asks once
 * at the end. Lives in an arena, or on the heap when the arena is NULL.
 */
#ifndef TM_BASE_BUFFER_H
#define TM_BASE_BUFFER_H

#include "base/arena.h"
#include "base/span.h"

struct buffer {
	char *at;		/* owned by the arena, or by the heap */
	size_t len, room, max;
	struct arena *arena;
	bool spoiled;
};

void buffer_init(struct buffer *b, struct arena *a, size_t max);

/* Only for buffers on the heap; sets it empty. */
void buffer_done(struct buffer *b);

/* Room for `more` bytes at once: growing in an arena leaves the old bytes behind. */
void buffer_reserve(struct buffer *b, size_t more);

void buffer_add(struct buffer *b, struct span s);
void buffer_byte(struct buffer *b, char byte);
void buffer_addf(struct buffer *b, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* What stands in the buffer; borrowed until the next byte is added. */
static inline struct span buffer_span(const struct buffer *b)
{
	return b->len ? (struct span){ b->at, b->len } : SPAN_NONE;
}

/* A terminated string, borrowed as above; NULL when there was no room for it. */
const char *buffer_string(struct buffer *b);

#endif
