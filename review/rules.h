/* rules.h - what drafts are judged by: read when somebody checks one, and given back.
 *
 * Lexicons take more memory than thousands of held messages, and few drafts are
 * checked. A line that an administrator adds counts with the next draft.
 */
#ifndef TM_REVIEW_RULES_H
#define TM_REVIEW_RULES_H

#include "policy/settings.h"
#include "review/settings.h"
#include "tone/lexicon.h"

struct rules {
	struct settings *settings;	/* of the milter; owned */
	struct lexicon *lexicon;	/* owned */
};

/* One at a time: whoever else opens them waits until they are closed. */
int rules_open(const struct review_settings *s, struct rules *out, struct fault *f);
void rules_close(struct rules *r);

#endif
