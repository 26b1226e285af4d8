/* standing.h - how far the release agent is with a held message.
 *
 * A hold record never changes; what is known more stands beside it in a file of
 * the release agent's own, which others read: the deadline as last extended, and
 * what was begun.
 */
#ifndef TM_RECORD_STANDING_H
#define TM_RECORD_STANDING_H

#include "base/buffer.h"
#include "base/fault.h"

enum { STANDING_MAX = 1024 };

struct standing {
	char id[33];
	char phase[10];		/* "held", "releasing", "returning", "dropping" */
	char decision[33];	/* that it carries out, "": the deadline's */
	char by[65];
	int64_t deadline, boot_deadline;	/* as last extended */
	unsigned noted;		/* the agent was written to */
	int64_t overtaken;	/* when a later reply of its thread was released; 0 */
};

void standing_write(const struct standing *s, struct buffer *out);
int standing_read(struct span bytes, struct standing *out, struct fault *f);

#endif
