/* overlap.h - which of the matches in a text count; inside the room only. */
#ifndef TM_TONE_OVERLAP_H
#define TM_TONE_OVERLAP_H

#include "tone/match.h"

/* Of overlapping matches of one signal the longest stays. Stores the hits in order
 * of place; `raw` is changed on the way. */
int overlap_settle(const struct grammar *g, const struct stream *s, struct raw_hit *raw, size_t count,
		   struct arena *a, struct found *out, struct fault *f);

#endif
