/* would.h - a message that would have been held, had its policy mode = hold.
 *
 * The list of them is a file of slots of one size, each empty or one entry:
 * lines of text, then line feeds to its end. Entry number n stands in slot
 * n modulo the number of slots, so that the newest writes over the oldest.
 * Names no person and has no word of mail.
 */
#ifndef TM_RECORD_WOULD_H
#define TM_RECORD_WOULD_H

#include "base/buffer.h"
#include "base/fault.h"

enum { WOULD_SLOT = 768 };

struct would {
	int64_t number;			/* from 1 */
	int64_t decided;		/* Unix seconds */
	char id[33];			/* that of X-Tone-Id and of its review copy */
	char queue_id[65], policy[33], team[33];
	char outcome[17], ground[17], need[17];
	unsigned recipients;
	char group[33], thread[33];	/* as in a hold record */
};

/* Exactly WOULD_SLOT bytes. */
void would_write(const struct would *w, struct buffer *out);

/* -1 for what is no entry, an empty slot too. */
int would_read(struct span slot, struct would *out, struct fault *f);

#endif
