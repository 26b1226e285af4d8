/* tongue.h - how a language spells what it means.
 *
 * "dont", "can't", "I'm" and "cannot" mean two words each, French "j'ai" does,
 * German "gibt's"; "pls" means "please", and in Portuguese "vc" means "você".
 * Phrase frames should not have to list them all, nor every word with and without
 * its accents, which customers leave out. What is one word's spelling in a language
 * is another word in the next ("im", "u"), so each has its own table; the same
 * table knows the words that turn a sentence ("but") and so begin a clause.
 */
#ifndef TM_TEXT_TONGUE_H
#define TM_TEXT_TONGUE_H

#include "base/span.h"

/* A word that is spelt in more ways than it is meant, or that turns. */
struct spelling {
	const char *word;	/* NULL ends a list */
	unsigned char len;
	unsigned char cut;	/* byte of `word` at which its second part begins; 0: one part */
	bool turns;		/* begins a clause */
	const char *parts[2];	/* NULL: none; without any the word stands for itself */
	const char *behind;	/* words divided by blanks behind which it does not turn; or NULL */
};

/* How a folded word with an apostrophe in it divides. */
struct contraction {
	struct span head, tail;	/* borrowed from `fold` or constant; tail may be empty */
	size_t cut;		/* byte of `fold` at which the second word begins */
};

/* A word that loses its vowel before another, and what it is known as. */
struct elision {
	struct span head, as;	/* without and with the mark, or in full; head empty: end */
};

enum letters {
	LETTERS_KEPT,		/* with their accents */
	LETTERS_PLAIN,		/* "ç" is "c" */
	LETTERS_GERMAN		/* and "ü" is "ue", so that "würde" is not "wurde" */
};

struct tongue {
	const char *name;	/* "de" */
	const struct spelling *const *spellings;	/* by their first letter; NULL: none */
	struct contraction (*split)(struct span fold);	/* what is no elision */
	const struct elision *elisions;
	const char *abbreviations;	/* words divided by blanks: a stop behind them ends nothing */
	const char *letter;	/* the letter that is a word ("u") and, small, no initial */
	enum letters letters;
	bool ordinals;		/* nor does one behind a number of one or two digits */
};

/* The one of this language ("de"); NULL: of a text whose language is not known yet,
 * which is read as English; any other name: as it is written. */
const struct tongue *tongue_of(const char *language);

/* The row of a folded word, or NULL. */
const struct spelling *tongue_spelling(const struct tongue *t, struct span fold);

/* "don't" -> do, not; "j'ai" -> je, ai; "parcel's" -> parcel. */
struct contraction tongue_split(const struct tongue *t, struct span fold);

/* What a word is known as that was cut off right before its apostrophe ("l' ordine");
 * empty: it is no such word. */
struct span tongue_elided(const struct tongue *t, struct span fold);

/* One of the words of a list that is divided by blanks. */
bool tongue_lists(const char *list, struct span word);

/* The folded form of a letter, which is small already: at most as long as itself. */
size_t tongue_letter(const struct tongue *t, uint32_t letter, char to[4]);

/* All languages that have one, NULL behind the last. */
const struct tongue *tongue_number(size_t n);

#endif
