/* score.h - one number for tuning and trends.
 *
 * 50, plus the best sentence of each family and a quarter of its next best,
 * minus what hurts. Warmth counts most at the beginning. Insults, blame and
 * negated understanding keep the score low whatever else the mail says. Whole
 * thousandths throughout: the same on every host.
 */
#ifndef TM_TONE_SCORE_H
#define TM_TONE_SCORE_H

#include "tone/effect.h"

enum { SCORE_WORDS_LEAST = 12 };

/* 0 to 100, or -1 for a reply of fewer than SCORE_WORDS_LEAST words. What each
 * effect added, in thousandths, is stored in weights[e->count]. */
int score_of(const struct effects *e, const struct reading *reply, int *weights);

#endif
