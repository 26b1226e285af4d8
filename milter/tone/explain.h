/* explain.h - one sentence why, and what would have helped.
 *
 * Made from the evidence alone: every claim stands on a signal, and the words
 * that weighed most are quoted. For people who write and review replies.
 */
#ifndef TM_TONE_EXPLAIN_H
#define TM_TONE_EXPLAIN_H

#include "tone/effect.h"
#include "tone/need.h"

enum { WHY_MAX = 300, HELP_MAX = 240 };

struct evidence {
	const struct tone *tone;	/* filled but for why and missing */
	const struct needed *needed;
	const struct effects *effects;
	const struct reading *reply, *customer;	/* customer: NULL when not read */
	bool answered;			/* an earlier reply acknowledged the trouble */
};

/* The arena's. */
int explain_why(const struct evidence *e, struct arena *a, struct span *out, struct fault *f);

/* What was missing, most important first, and what would have helped: fills
 * `missing` and `help` of `t`. */
int explain_missing(const struct evidence *e, struct arena *a, struct tone *t, struct fault *f);

#endif
