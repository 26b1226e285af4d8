/* stem.h - the part of a word that its forms share.
 *
 * "charged", "charges" and "charging" stand for the same thing when a reply
 * repeats what the customer wrote. Light on purpose: it cuts endings and knows
 * no words, so that it is fast and never surprises much.
 */
#ifndef TM_TONE_STEM_H
#define TM_TONE_STEM_H

#include "text/words.h"
#include "tone/habits.h"

enum { STEM_MAX = 32 };

/* Hash of the stem of a word; words longer than STEM_MAX stay whole. */
uint64_t stem_hash(const struct habits *habits, const struct token *word);

#endif
