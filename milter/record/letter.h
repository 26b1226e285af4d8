/* letter.h - the words that bring a reply back to the agent who wrote it.
 *
 * Whoever returns a reply signs the whole text; the release agent only sends it.
 * It is in the language of the reply, says first what was found in words of the
 * customer's own where they are known, then what would help, and that the ticket
 * may show the reply as sent. The first sentence is also the mail's subject. To add
 * a language: a table in letter.c.
 */
#ifndef TM_RECORD_LETTER_H
#define TM_RECORD_LETTER_H

#include "base/buffer.h"

struct letter {
	const char *language;	/* "de"; English where there is no table */
	bool harm;		/* something in it may hurt; else no answer was found */
	struct span customer;	/* the customer's words, may be cut; empty: not known */
	struct span hurts;	/* the agent's words that may hurt; may be empty */
	struct span missing;	/* names with commas between, as a hold record has them */
	struct span words;	/* of the person who returns it, may be empty */
	struct span reason;	/* of theirs, may be empty */
	const char *by;
};

/* UTF-8, ends with LF. */
void letter_write(const struct letter *l, struct buffer *out);

#endif
