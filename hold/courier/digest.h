/* digest.h - figures by mail, once for each period.
 *
 * To whom a policy's digest_to names: what was judged since the last one, and the
 * newest messages that would have been held, by their ids. To agents who asked for
 * it, where root allows it: the same of their own replies, to nobody else. How far
 * each was told is marked before the next one, so that a restart repeats none and a
 * courier that was away catches up with one mail. Killed in the moment of sending,
 * it sends again under the same Message-ID.
 */
#ifndef TM_COURIER_DIGEST_H
#define TM_COURIER_DIGEST_H

#include "policy/settings.h"

struct digests {
	const struct settings *settings;	/* borrowed, as all here */
	const char *sendmail, *instance;
	int64_t next;				/* seconds since boot */
};

void digest_round(struct digests *d);

#endif
