/* special.h - short words that are written in more ways than they are meant.
 *
 * "dont", "can't", "I'm" and "cannot" mean two words each, "pls" means
 * "please": phrase frames should not have to list them all. The same table
 * knows the words that turn a sentence ("but") and so begin a clause. It asks
 * for no language: words that mean something else elsewhere are left out.
 */
#ifndef TM_TEXT_SPECIAL_H
#define TM_TEXT_SPECIAL_H

#include "base/span.h"

enum { SPECIAL_PARTS = 3 };

struct special {
	const char *word;
	unsigned char len;
	unsigned char cut;	/* byte of `word` at which its second part begins; 0: one part */
	bool turns;		/* begins a clause */
	const char *parts[SPECIAL_PARTS];	/* NULL ends; none: the word stands for itself */
};

/* The row of a folded word, or NULL. */
const struct special *special_find(struct span fold);

/* How a folded word with an apostrophe in it divides. */
struct contraction {
	struct span head, tail;	/* borrowed from `fold` or constant; tail may be empty */
	size_t cut;		/* byte of `fold` at which the second word begins */
};

/* "don't" -> do, not; "j'ai" -> j', ai; "parcel's" -> parcel. */
struct contraction contraction_split(struct span fold);

/* True when a full stop behind this folded word seldom ends a sentence. */
bool special_abbreviation(struct span fold);

/* "pdf", "com": what stands behind the dot of a file or host name. */
bool special_suffix(struct span fold);

#endif
