/* quoting.h - which lines are own, quoted, or between the two.
 *
 * The first pass, from the top: marks and containers say it of a line, boundaries
 * of all that stands below them. Linear: rules look a fixed number of lines ahead.
 */
#ifndef TM_TEXT_QUOTING_H
#define TM_TEXT_QUOTING_H

#include "text/comment.h"

struct quoting {
	bool any_quote;
	bool inline_answers;	/* own words below quoted ones */
	bool wrapped;		/* quoted lines that had lost their mark */
	size_t own_from;	/* behind the headings above the agent's own comment */
};

/* Every line gets a role; the layout is cleared before. `lenient`: an attribution
 * introduces nothing, so that something is left to be read. */
struct quoting quoting_read(struct layout *l, struct comments *c, bool lenient);

#endif
