/* html_style.h - what style says about who can see a text.
 *
 * Only what hides text, keeps its line breaks or draws the line that clients
 * put above a quote. Size, visibility and colour may be set back by an inner
 * element; the rest hides all that is inside. Pages are white until something
 * says otherwise; what cannot be read (pictures, gradients, variables) makes a
 * colour unknown, and what is unknown hides nothing.
 */
#ifndef TM_TEXT_HTML_STYLE_H
#define TM_TEXT_HTML_STYLE_H

#include "text/html_tag.h"

enum html_sight {
	SIGHT_NOT_DISPLAYED = 1 << 0,	/* display:none: nothing inside can be seen */
	SIGHT_GONE = 1 << 1,		/* nor here: clipped, off the page, transparent */
	SIGHT_NO_SIZE = 1 << 2,
	SIGHT_NO_VISIBILITY = 1 << 3,
	SIGHT_KEEP_LINES = 1 << 4,	/* white-space: pre, pre-wrap, pre-line */
	SIGHT_RULE_ABOVE = 1 << 5,	/* border-top alone: for this element only */
	SIGHT_NO_BORDER = 1 << 6	/* border:none: for this element only */
};

enum {
	COLOUR_UNKNOWN = -1,
	COLOUR_NONE = -2,	/* transparent */
	COLOUR_KEPT = -3,	/* nothing was said */
	COLOUR_WHITE = 0xFFFFFF
};

struct html_style {
	unsigned sight;			/* enum html_sight */
	int32_t front, back;		/* 0xRRGGBB, COLOUR_UNKNOWN or COLOUR_NONE */
};

/* What a list of declarations does to a style. */
struct html_effect {
	unsigned set, clear;		/* enum html_sight */
	int32_t front, back;		/* COLOUR_KEPT where it says nothing */
};

/* "color: red; display: none": the braces cut off. */
struct html_effect html_effect_read(struct span declarations);

/* One effect, and then another over it. */
struct html_effect html_effect_join(struct html_effect first, struct html_effect then);

/* Keeps all as it is. */
extern const struct html_effect html_effect_none;

/* What was read last: pages that programs make say the same of each paragraph. */
struct html_style_memo {
	struct span declarations;	/* borrowed; none at first */
	struct html_effect effect;
};

/* Changes `style`, which the element inherited: by its attributes, then by what
 * a style sheet says of it, then by its own style. */
void html_style_apply(const struct html_tag *tag, struct html_effect sheet, struct html_style_memo *memo,
		      struct html_style *style);

/* False when nobody sees text of that style. */
bool html_style_visible(const struct html_style *style);

#endif
