/* arena.c - a list of blocks, filled from the front.
 *
 * Blocks are never given back one by one: a mail is judged in less than a
 * millisecond and then all of it goes. What the last mail needed stays for the
 * next one in one block, within a bound, so that its memory is at hand and in the
 * processor's caches.
 */
#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_BYTES = 32 * 1024 };

struct block {
	struct block *next;
	size_t used;
	size_t room;
	alignas(max_align_t) unsigned char bytes[];
};

struct arena {
	struct block *blocks;	/* the newest first */
	size_t budget;
	size_t left;
	size_t first, most;	/* room of the first block, and how far that may grow */
};

struct arena *arena_new(size_t budget)
{
	struct arena *a = calloc(1, sizeof *a);

	if (!a)
		return NULL;
	a->budget = a->left = budget;
	a->first = a->most = BLOCK_BYTES;
	return a;
}

static struct block *block_add(struct arena *a, size_t need)
{
	const size_t usual = a->blocks ? BLOCK_BYTES : a->first;
	const size_t room = need > usual ? need : usual;
	struct block *b = malloc(sizeof *b + room);

	if (!b)
		return NULL;
	b->used = 0;
	b->room = room;
	b->next = a->blocks;
	a->blocks = b;
	return b;
}

void *arena_room(struct arena *a, size_t count, size_t size)
{
	const size_t grain = alignof(max_align_t);
	struct block *b = a->blocks;
	size_t need;

	if (__builtin_mul_overflow(count, size, &need) || need > SIZE_MAX - sizeof *b - grain)
		return NULL;
	need = (need + grain - 1) / grain * grain;
	if (need > a->left)
		return NULL;
	if (!b || b->room - b->used < need)
		b = block_add(a, need);
	if (!b)
		return NULL;
	a->left -= need;
	b->used += need;
	return b->bytes + b->used - need;
}

void *arena_take(struct arena *a, size_t count, size_t size)
{
	void *room = arena_room(a, count, size);

	return room ? memset(room, 0, count * size) : NULL;
}

struct span arena_copy(struct arena *a, struct span s)
{
	char *to = s.len < SIZE_MAX ? arena_room(a, s.len + 1, 1) : NULL;

	if (!to)
		return (struct span){ NULL, 0 };
	if (s.len)
		memcpy(to, s.at, s.len);
	to[s.len] = '\0';
	return (struct span){ to, s.len };
}

size_t arena_used(const struct arena *a)
{
	return a->budget - a->left;
}

static void blocks_free(struct block *b)
{
	while (b) {
		struct block *next = b->next;

		free(b);
		b = next;
	}
}

/* One block that was enough stays; of several the next mail gets the sum. */
void arena_reset(struct arena *a)
{
	struct block *only = a->blocks && !a->blocks->next ? a->blocks : NULL;
	size_t all = 0;

	a->left = a->budget;
	if (only && only->room <= a->most) {
		only->used = 0;
		return;
	}
	for (const struct block *b = a->blocks; b && all < a->most; b = b->next)
		all += b->room;
	if (all > a->first)
		a->first = all < a->most ? all : a->most;
	blocks_free(a->blocks);
	a->blocks = NULL;
}

void arena_keep(struct arena *a, size_t most)
{
	a->most = most > BLOCK_BYTES ? most : BLOCK_BYTES;
}

void arena_allow(struct arena *a, size_t budget)
{
	a->budget = a->left = budget;
}

void arena_free(struct arena *a)
{
	if (!a)
		return;
	blocks_free(a->blocks);
	free(a);
}
