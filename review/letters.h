/* letters.h - the words of a mail in pieces, what was found in them marked. */
#ifndef TM_REVIEW_LETTERS_H
#define TM_REVIEW_LETTERS_H

#include "review/views.h"
#include "review/visit.h"

struct letters {
	struct pieces quote;		/* needs have numbers: 1, 2 */
	struct pieces whole;		/* the reply; findings have letters */
	struct pieces head, rest;	/* it, cut where an acknowledgement would stand */
	struct findings findings;	/* of both, in order of place */
	struct terms needs;		/* the numbers of the needs */
};

/* Signals are in order of place; where two overlap, the first is marked. */
void letters_make(struct visit *v, const struct message *m, struct letters *out);

#endif
