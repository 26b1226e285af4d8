/* envelope.h - what stands around a reply that goes back to the agent.
 *
 * A note and then the held message, attached as it is (message/rfc822, RFC 2046
 * section 5.2), which is not read.
 */
#ifndef TM_NOTE_ENVELOPE_H
#define TM_NOTE_ENVELOPE_H

#include "record/decision.h"
#include "record/hold.h"

/* Header, note, and all that comes before the message. `boundary` must not occur in
 * it. -1 when the record has no address that can stand in a header. */
int envelope_open(const struct hold *h, const struct decision *d, const char *boundary, struct buffer *out,
		  struct fault *f);
void envelope_close(const char *boundary, struct buffer *out);

#endif
