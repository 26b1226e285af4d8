/* html_sheet.h - what a mail's style sheet says of its classes, ids and tags.
 *
 * Only selectors of one name (".pre", "p.pre", "#pre", "td") and only what
 * html_style.h asks for. Rules within @media and the like hold on some screens
 * only and are passed over. A ground painted by a selector that is not
 * understood makes grounds unknown, so that nothing is called hidden by mistake.
 */
#ifndef TM_TEXT_HTML_SHEET_H
#define TM_TEXT_HTML_SHEET_H

#include "text/html_style.h"

enum { SHEET_RULES = 64 };

struct html_sheet {
	struct html_rule {
		uint32_t name;		/* hash, with its kind */
		struct html_effect effect;
	} rules[SHEET_RULES];
	size_t count;
	uint64_t known;			/* bits of names that have rules, for a quick no */
	bool unclear;			/* some ground was painted that we cannot place */
};

/* Adds the rules of a style element's content; those beyond the room are left. */
void html_sheet_read(struct span css, struct html_sheet *sheet);

/* What the rules say of that element. */
struct html_effect html_sheet_effect(const struct html_sheet *sheet, const struct html_tag *tag);

#endif
