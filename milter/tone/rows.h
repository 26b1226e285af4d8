/* rows.h - which sets a symbol is in, as a row of bits; inside the room only. */
#ifndef TM_TONE_ROWS_H
#define TM_TONE_ROWS_H

#include "tone/grammar.h"

/* For each symbol its row of `bits` bits: set number n is bit n, modulo their
 * count, of the symbols that it holds and of those that have one of these as
 * extra. Equal rows are one; they stay, the array is scratch. NULL: no memory. */
const uint64_t **rows_of(const struct grammar *g, const struct set *sets, uint32_t count, uint32_t bits);

#endif
