/* brake.h - the breaker of this host, and what is said when it trips.
 *
 * Holding stops by itself where it runs wild (policy/breaker.h): an error in
 * the log, a gauge in /metrics and a note in the state directory for those who
 * answer for held mail.
 */
#ifndef TM_DAEMON_BRAKE_H
#define TM_DAEMON_BRAKE_H

#include <stdbool.h>

#include "base/fault.h"
#include "policy/settings.h"

struct brake;

/* A note that an earlier process left is taken away. */
int brake_new(const char *state_directory, const char *instance, struct brake **out, struct fault *f);
void brake_free(struct brake *b);	/* NULL is fine */

/* A message of a policy that holds was judged. */
void brake_judged(struct brake *b, const struct settings *s);

/* ... and is about to be held for `p`: false when it must not be. */
bool brake_allows(struct brake *b, const struct settings *s, const struct policy *p);

/* Mail may be held again, whatever was. */
void brake_release(struct brake *b);

struct brake_state {
	bool on;		/* nothing is held */
	unsigned long trips;	/* since the start */
};

struct brake_state brake_state(struct brake *b, const struct settings *s);

#endif
