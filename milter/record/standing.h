/* standing.h - how far the release agent is with a held message.
 *
 * A hold record never changes; what is known more stands in a file of the release
 * agent's own, which others read: the deadline as last extended, and what was
 * begun.
 */
#ifndef TM_RECORD_STANDING_H
#define TM_RECORD_STANDING_H

#include "base/fault.h"
#include "base/span.h"

enum { STANDING_MAX = 512 };

struct standing {
	char phase[10];		/* "held", "releasing", "returning", "dropping" */
	char decision[33];	/* that it carries out, "": the deadline's */
	char by[65];
	int64_t deadline, boot_deadline;	/* as last extended */
	unsigned noted;		/* the agent was written to */
	int64_t overtaken;	/* not in the file: when a later reply of its thread was released; 0 */
};

/* The bytes of its file, in `out`. */
struct span standing_text(const struct standing *s, char out[static STANDING_MAX]);
int standing_read(struct span bytes, struct standing *out, struct fault *f);

#endif
