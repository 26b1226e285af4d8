/* stream.h - a text as the frames see it; inside the room only.
 *
 * Words, numbers, addresses and faces are items, and between them the edges of
 * clauses and sentences; other marks are left out. All that matching asks of a
 * word is looked up once, here: the phrases that begin and end at it, the
 * prefixes and near spellings that fit it, and what its sentence holds.
 */
#ifndef TM_TONE_STREAM_H
#define TM_TONE_STREAM_H

#include "tone/witness.h"

/* A phrase that begins at one item and ends at another. */
struct run {
	uint32_t symbol, len;
	const uint32_t *sets;	/* of the symbol */
	uint64_t bits;		/* of its first item */
	const struct run *next_start, *next_end;	/* others at the same item */
};

struct item {
	const uint32_t *extra;	/* prefixes and near spellings that fit; 0 ends; or NULL */
	const uint32_t *sets;	/* of its word */
	uint64_t bits;		/* of its word and `extra` as pattern_bits() counts them */
	const struct run *starts, *ends;
	uint32_t word;		/* symbol, or 0 */
	uint32_t token, sentence;
	uint8_t kind;		/* enum item_kind */
	bool quoted, negation;
};

struct stream {
	const struct words *words;
	struct item *items;
	uint32_t count;
	uint8_t *marks;			/* enum word_mark, for each token */
	struct testimony *testimonies;	/* for each sentence */
};

int stream_make(const struct grammar *g, const struct words *words, struct arena *a,
		struct stream *out, struct fault *f);

#endif
