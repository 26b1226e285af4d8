/* witness.h - words without which a sentence need not be looked at; inside the
 * room only.
 *
 * Every match of a pattern passes a word of its rarest cut, where it wakes, and
 * one of its second cut. The words of a cut are a witness: a number, and a bit
 * in a row for each sentence, so that one glance tells that a frame or a
 * condition has nothing to find there.
 */
#ifndef TM_TONE_WITNESS_H
#define TM_TONE_WITNESS_H

#include "tone/grammar.h"

enum {
	WITNESS_BITS = 512,	/* witnesses beyond share bits: a glance may err towards looking */
	WITNESS_WORDS = WITNESS_BITS / 64,
	WITNESS_NONE = 0	/* always there */
};

/* Which witnesses a sentence holds. */
struct testimony {
	uint64_t bits[WITNESS_WORDS];
};

/* Numbers the witnesses of all frames and tells each symbol of which it is one. */
bool witnesses_make(struct grammar *g);

/* `row`: a symbol's `witness`. */
static inline void testimony_hear(struct testimony *t, const uint64_t *row)
{
	for (size_t i = 0; i < WITNESS_WORDS; i++)
		t->bits[i] |= row[i];
}

static inline bool witnessed(const struct testimony *t, unsigned witness)
{
	return t->bits[witness / 64] >> (witness % 64) & 1;
}

#endif
