/* manner.h - what no single phrase shows: names, capitals, details, measure.
 *
 * Rules that look at the whole reply and add their own findings to those of
 * the lexicon.
 */
#ifndef TM_TONE_MANNER_H
#define TM_TONE_MANNER_H

#include "tone/effect.h"

void manner_observe(const struct tone_input *in, const struct reading *reply,
		    const struct details *customer, struct effects *e);

#endif
