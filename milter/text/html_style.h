/* html_style.h - what inline style says about who can see a text.
 *
 * Only what hides text, keeps its line breaks or draws the line that clients
 * put above a quote. Size, visibility and colour may be set back by an inner
 * element; the rest hides all that is inside.
 */
#ifndef TM_TEXT_HTML_STYLE_H
#define TM_TEXT_HTML_STYLE_H

#include "text/html_tag.h"

enum html_sight {
	SIGHT_GONE = 1 << 0,		/* display:none and the like: nothing inside can be seen */
	SIGHT_NO_SIZE = 1 << 1,
	SIGHT_NO_VISIBILITY = 1 << 2,
	SIGHT_KEEP_LINES = 1 << 3,	/* white-space: pre, pre-wrap, pre-line */
	SIGHT_RULE_ABOVE = 1 << 4,	/* border-top alone: for this element only */
	SIGHT_NO_BORDER = 1 << 5	/* border:none: for this element only */
};

enum { COLOUR_UNKNOWN = -1 };

struct html_style {
	unsigned sight;			/* enum html_sight */
	int32_t front, back;		/* 0xRRGGBB or COLOUR_UNKNOWN */
};

/* Changes `style`, which the element inherited, by what its tag says. */
void html_style_apply(const struct html_tag *tag, struct html_style *style);

/* False when nobody sees text of that style. */
bool html_style_visible(const struct html_style *style);

#endif
