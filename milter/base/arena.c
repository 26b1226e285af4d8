/* arena.c - a list of blocks, filled from the front.
 *
 * Blocks are never given back one by one: a mail is judged in less than a
 * millisecond and then all of it goes. What an everyday mail needs stays for
 * the next one, whose memory is then in the processor's caches already.
 */
#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_BYTES = 32 * 1024, KEPT_BYTES = 512 * 1024 };

struct block {
	struct block *next;
	size_t used;
	size_t room;
	alignas(max_align_t) unsigned char bytes[];
};

struct arena {
	struct block *blocks;	/* the newest first */
	struct block *kept;	/* of earlier mails, empty */
	size_t budget;
	size_t left;
};

struct arena *arena_new(size_t budget)
{
	struct arena *a = calloc(1, sizeof *a);

	if (a)
		a->budget = a->left = budget;
	return a;
}

/* The first kept block with room for `need`; NULL for none. */
static struct block *block_kept(struct arena *a, size_t need)
{
	for (struct block **at = &a->kept; *at; at = &(*at)->next) {
		struct block *b = *at;

		if (b->room < need)
			continue;
		*at = b->next;
		return b;
	}
	return NULL;
}

static struct block *block_add(struct arena *a, size_t need)
{
	const size_t room = need > BLOCK_BYTES ? need : BLOCK_BYTES;
	struct block *b = block_kept(a, need);

	if (!b) {
		b = malloc(sizeof *b + room);
		if (!b)
			return NULL;
		b->room = room;
	}
	b->used = 0;
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

/* The oldest come to the front, as they will be asked for again in this order. */
void arena_reset(struct arena *a)
{
	size_t kept = 0;

	for (const struct block *b = a->kept; b; b = b->next)
		kept += b->room;
	a->left = a->budget;
	while (a->blocks) {
		struct block *b = a->blocks;

		a->blocks = b->next;
		if (b->room > KEPT_BYTES - kept) {
			free(b);
			continue;
		}
		kept += b->room;
		b->next = a->kept;
		a->kept = b;
	}
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
	blocks_free(a->kept);
	free(a);
}
