/* same.h - do two texts say the same words? */
#ifndef TM_TEXT_SAME_H
#define TM_TEXT_SAME_H

#include "base/span.h"

/* Compares words, without case, marks, links and layout; three in four must
 * be found in the other text, both ways. Looks at the first thousand. */
bool same_words(struct span one, struct span other);

/* Of twenty words of `one`, compared in the same way, `other` has nineteen. */
bool hardly_more_words(struct span one, struct span other);

/* Has any word that would be compared. */
bool any_words(struct span text);

#endif
