/* plain.h - lines of plain text with their quote marks counted.
 *
 * format=flowed (RFC 3676) is joined to paragraphs again, so that a sentence
 * is one line however the sender's client wrapped it.
 */
#ifndef TM_TEXT_PLAIN_H
#define TM_TEXT_PLAIN_H

#include "text/text.h"

/* `clean` came from text_clean(); *out borrows it unless it was flowed. */
int plain_lines(struct span clean, bool flowed, bool delsp, struct arena *a, struct text *out,
		struct fault *f);

#endif
