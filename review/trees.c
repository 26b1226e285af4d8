/* trees.c - see trees.h. */
#include "review/trees.h"

#include <jansson.h>
#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* The tree of a copy of 5 KB takes 60 KB; what does not fit comes from the heap. */
enum { BLOCK = 160 * 1024, GRAIN = alignof(max_align_t) };

static _Thread_local struct {
	alignas(max_align_t) unsigned char bytes[BLOCK];
	size_t used, pieces;
} block;

static void *take(size_t size)
{
	const size_t need = (size + GRAIN - 1) / GRAIN * GRAIN;

	if (size > BLOCK || need > BLOCK - block.used)
		return malloc(size);
	block.used += need;
	block.pieces++;
	return block.bytes + block.used - need;
}

static void give(void *piece)
{
	const uintptr_t at = (uintptr_t)piece, first = (uintptr_t)block.bytes;

	if (at < first || at >= first + BLOCK) {
		free(piece);
		return;
	}
	if (--block.pieces)
		return;
	explicit_bzero(block.bytes, block.used);
	block.used = 0;
}

void trees_use(void)
{
	json_set_alloc_funcs(take, give);
}
