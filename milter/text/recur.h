/* recur.h - what systems add to mail, told from what agents often write.
 *
 * Looks at many mails twice: which lines come again at the edges of the agents'
 * own text, then which blocks they make. What agents send often, a macro,
 * stands between greeting and farewell, in a part of the mails; what a system
 * adds stands below the farewell or above the greeting, in most of them,
 * whoever writes and to whomever. Names, numbers and addresses of pages that
 * differ become a '*'. Memory is bounded, however many mails there are.
 */
#ifndef TM_TEXT_RECUR_H
#define TM_TEXT_RECUR_H

#include "text/split.h"

/* A block is proposed when it has at least these. */
enum {
	RECUR_MAILS = 8,	/* mails */
	RECUR_CUSTOMERS = 4,	/* receivers */
	RECUR_SHARE = 40,	/* per cent of the mails of a sender's address */
	RECUR_SHARE_OPEN = 60,	/* where no farewell says where own words end */
	RECUR_BODY = 10		/* per cent of its mails that may have it among own words, at most */
};

struct recur;

/* NULL when the machine has no memory. */
struct recur *recur_new(void);
void recur_free(struct recur *r);	/* NULL is fine */

/* The first and the second look at a mail. */
void recur_count(struct recur *r, const struct text *t, const struct split *s,
		 const struct split_hints *h);
void recur_gather(struct recur *r, const struct text *t, const struct split *s,
		  const struct split_hints *h);

/* A block as a file of footers has it. */
struct recur_block {
	struct span text;		/* lines, each with its line end; borrowed */
	unsigned mails, of;		/* of all mails of the senders that have it */
	unsigned own;			/* mails in which it counted as the agent's words */
	unsigned writers, customers;	/* at least that many; the counting ends near 60 */
	bool open;			/* no farewell stood above it */
};

/* Those to propose, the most frequent first; they belong to `a`. */
int recur_blocks(const struct recur *r, struct arena *a, struct recur_block **out, size_t *count,
		 struct fault *f);

#endif
