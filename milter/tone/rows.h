/* rows.h - which sets a symbol is in, as a row of bits; inside the room only. */
#ifndef TM_TONE_ROWS_H
#define TM_TONE_ROWS_H

#include "tone/grammar.h"

/* For each symbol its row of `bits` bits: set number n is bit n, modulo their
 * count, of the symbols that it holds and of those that have one of these as
 * extra. Equal rows are one; they stay, the array is scratch. NULL: no memory. */
const uint64_t **rows_of(const struct grammar *g, const struct set *sets, uint32_t count, uint32_t bits);

/* The same for as many bits as there are sets, in a third of the memory: a row
 * lists where its pieces stand in `*pieces`, because many rows share them. Ask
 * with row_has(). */
const uint32_t **rows_in_pieces(const struct grammar *g, const struct set *sets, uint32_t count,
				const uint64_t **pieces);

enum { PIECE_WORDS = 2, PIECE_BITS = 64 * PIECE_WORDS };

static inline bool row_has(const uint64_t *pieces, const uint32_t *row, uint32_t number)
{
	return pieces[row[number / PIECE_BITS] + number / 64 % PIECE_WORDS] >> (number % 64) & 1;
}

#endif
