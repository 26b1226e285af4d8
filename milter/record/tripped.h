/* tripped.h - the note that the breaker leaves when it stops all holding.
 *
 * STATE/breaker: there from then on until mail is held again, for whoever tells
 * the contact. Written without a sync: what it says is in the log, too.
 */
#ifndef TM_RECORD_TRIPPED_H
#define TM_RECORD_TRIPPED_H

#include "base/buffer.h"
#include "base/fault.h"

enum { TRIPPED_MAX = 1024 };

struct tripped {
	char instance[65];
	char policy[33], contact[255];	/* of the message that was one too many */
	int64_t since, until;		/* Unix seconds; 0: until a reload */
	unsigned judged, held;		/* within the window */
	unsigned window;		/* seconds */
};

void tripped_write(const struct tripped *t, struct buffer *out);
int tripped_read(struct span bytes, struct tripped *out, struct fault *f);

#endif
