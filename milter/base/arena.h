/* arena.h - memory with the lifetime of one mail.
 *
 * Everything that a verdict is made of lives in the arena of its mail and
 * goes away with it, in one call. An arena has a budget; when it is spent,
 * arena_take() returns NULL and the mail is treated as too large to judge.
 */
#ifndef TM_BASE_ARENA_H
#define TM_BASE_ARENA_H

#include <stddef.h>

#include "base/span.h"

struct arena;

/* NULL when the machine has no memory. Free with arena_free(). */
struct arena *arena_new(size_t budget);

/* Zeroed, aligned for any type, owned by the arena. NULL: budget spent. */
void *arena_take(struct arena *a, size_t count, size_t size);

/* The same, not zeroed: for what is filled before it is read. */
void *arena_room(struct arena *a, size_t count, size_t size);

/* A copy of `s` that the arena owns, with a zero behind it. at == NULL: spent. */
struct span arena_copy(struct arena *a, struct span s);

/* Bytes taken so far. */
size_t arena_used(const struct arena *a);

/* Gives all back at once but keeps some for the next mail. */
void arena_reset(struct arena *a);

/* How much that may be, from 32 KiB, which it is at first. */
void arena_keep(struct arena *a, size_t most);

/* For an empty arena: how much the next mail may take. */
void arena_allow(struct arena *a, size_t budget);

/* Frees the arena and all that was taken from it. NULL is fine. */
void arena_free(struct arena *a);

#endif
