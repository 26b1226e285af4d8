/* details.h - what the customer wrote that is this customer's own.
 *
 * A set of stems and numbers, the feelings that were named, and the runs of
 * words that would be copied rather than restated. A reply that uses them in
 * an acknowledgement speaks of this case and no other.
 */
#ifndef TM_TONE_DETAILS_H
#define TM_TONE_DETAILS_H

#include "tone/reading.h"

enum {
	DETAILS_RUN = 8,	/* so many of the customer's words in a row are a copy */
	DETAILS_HEADS = 32
};

struct details {
	uint64_t *stems, *runs;	/* open addressing, 0 is free; the arena's */
	size_t stem_room, run_room;
	unsigned feelings;	/* enum feeling */
	unsigned topics;	/* enum topic */
	uint64_t heads[DETAILS_HEADS];	/* letters with which the stems begin: most words end here */
};

int details_gather(const struct reading *customer, struct arena *a, struct details *out,
		   struct fault *f);

static inline bool details_telling(const struct reading *r, uint32_t token)
{
	return r->at[token] & FACT_TELLING;
}

/* Telling words of tokens [first, end) of the reply that the customer used. */
size_t details_shared(const struct details *d, const struct reading *reply, uint32_t first, uint32_t end);

/* Whether tokens [first, end) copy a long run of the customer's words. */
bool details_copied(const struct details *d, const struct reading *reply, uint32_t first,
		    uint32_t end);

#endif
