/* habits.h - how a language says "I", writes names and bends words: what rules must
 * know of it and no frame can say.
 *
 * A language without a row here is read by the rules of English.
 */
#ifndef TM_TONE_HABITS_H
#define TM_TONE_HABITS_H

#include "text/tongue.h"

struct habits {
	const char *language;
	/* Words, divided by blanks, folded and without accents. */
	const char *one, *many;		/* by which a writer is "I", is "we" */
	const char *addressed;		/* by which the reader is spoken to, or of */
	const char *titles;		/* where nouns have capitals: a name stands behind one of these; else NULL */
	const char *endings;		/* that words lose; NULL: English, see stem.c */
	const char *before_ge;		/* stand before the "ge" of a participle, which is lost ("abgebucht"); NULL: none */
};

/* Never NULL. */
const struct habits *habits_of(const char *language);

#endif
