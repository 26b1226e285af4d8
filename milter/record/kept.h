/* kept.h - how long figures are kept, and what is to be forgotten before that.
 *
 * Keys are those of counts.h. A day's and an hour's life is told by its name, so a
 * shorter time holds for what was counted before, too.
 */
#ifndef TM_RECORD_KEPT_H
#define TM_RECORD_KEPT_H

#include "record/counts.h"

/* Seconds behind the end of the day or hour; 0: as long as counts.h says. */
struct kept {
	unsigned days, hours, agents;
};

/* Until when a key is kept whose life would end at `ends`, both Unix seconds and 0
 * for ever; `k` may be NULL. */
int64_t kept_until(const struct kept *k, const char *key, int64_t ends);

/* Figures of agents of days that ended before. */
struct forget {
	char agent[COUNTS_AGENT_MAX];	/* one; "": every one */
	int64_t before;			/* Unix seconds */
};

bool forget_key(const struct forget *w, const char *key);

/* Takes the agent out of an event that is meant; false when it is not. The event's
 * sum is no longer right then. */
bool forget_event(const struct forget *w, struct event *e);

#endif
