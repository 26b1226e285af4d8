/* near.h - words that differ by one slip of the finger. */
#ifndef TM_TONE_NEAR_H
#define TM_TONE_NEAR_H

#include "base/span.h"

/* True when one letter added, dropped, changed, or two neighbours swapped make
 * one of the other; also when both are the same. */
bool near_spelling(struct span a, struct span b);

/* How many letters must be added, dropped or changed to make one of the other;
 * for names of our own, at most 63 bytes each. */
size_t near_distance(struct span a, struct span b);

#endif
