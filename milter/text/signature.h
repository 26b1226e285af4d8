/* signature.h - where a writer's own words end and the signature begins.
 *
 * Looks at one run of own lines from its end. Everything behind the place it
 * finds belongs to the signature or to what systems add below it.
 */
#ifndef TM_TEXT_SIGNATURE_H
#define TM_TEXT_SIGNATURE_H

#include "text/view.h"

enum signature_how {
	SIGNATURE_NONE,
	SIGNATURE_DELIMITER,	/* "-- " */
	SIGNATURE_RULE,		/* "_____" */
	SIGNATURE_SENT_FROM,
	SIGNATURE_SIGN_OFF,
	SIGNATURE_CARD,		/* a name, an address, a telephone number */
	SIGNATURE_FOOTER	/* a legal notice or a system's footer, without a signature */
};

struct signature {
	enum signature_how how;
	size_t start;		/* line; `end` of the run when there is none */
	size_t footer;		/* line at which notices and footers begin, or `end` */
	bool guess;		/* prose stands below it, which might be the writer's */
};

/* Of the lines from `start` up to, not including, `end`, of `count` in the text.
 * `agent` is the address of the writer or empty; it helps to know a name when it
 * stands alone. */
struct signature signature_find(const struct view *v, size_t count, size_t start, size_t end,
				struct span agent);

/* A line that is a signature wherever it stands: "Sent from my phone". */
bool signature_line(const struct view *v, size_t i);

#endif
