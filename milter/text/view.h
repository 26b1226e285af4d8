/* view.h - a line as the rules of the splitter see it.
 *
 * Every line is looked at once: folded, trimmed, with the few facts that rules
 * ask for. Rules look only some lines ahead, so the whole stays linear.
 */
#ifndef TM_TEXT_VIEW_H
#define TM_TEXT_VIEW_H

#include "text/text.h"

enum view_fact {
	VIEW_BLANK = 1 << 0,
	VIEW_LONG = 1 << 1,	/* beyond VIEW_MAX bytes: prose, only its beginning is folded */
	VIEW_COLON = 1 << 2,	/* ends with a colon of any width */
	VIEW_TIME = 1 << 3,	/* "15:36", "3.35" */
	VIEW_YEAR = 1 << 4,	/* 1970 to 2099 by itself */
	VIEW_DATE = 1 << 5,	/* "8.10.2015", "01/03/11", "2016-10-24" */
	VIEW_MAIL = 1 << 6,	/* an address */
	VIEW_LINK = 1 << 7,
	VIEW_PHONE = 1 << 8,	/* seven digits or more, with their separators */
	VIEW_RULE = 1 << 9,	/* two or more marks and nothing else */
	VIEW_SENTENCE = 1 << 10,	/* ends with . ! ? and is not a name card */
	VIEW_DASHED = 1 << 11,	/* dashes in front or behind */
	VIEW_QUOTED = 1 << 12,	/* by marks or by HTML */
	VIEW_DIGIT = 1 << 13,
	VIEW_NAMED = 1 << 14,	/* a colon of any width near the beginning: "From: ..." */
	VIEW_SITE = 1 << 15,	/* one of the site's own footers */
	VIEW_WROTE = 1 << 16	/* a verb of writing; not looked for in plain prose */
};

enum { VIEW_MAX = 400, VIEW_NAME_MAX = 48 };

struct view {
	struct span text;	/* trimmed; borrowed */
	struct span fold;	/* the arena's; without marks of emphasis */
	unsigned facts;
	uint16_t words;
	unsigned char depth, marks;
	unsigned char field;	/* enum field that its beginning names: "From: ..." */
	unsigned char opener;	/* bytes of "On ", "Le " in front of a date, or 0 */
};

/* One view for each line of the text; the arena's. NULL: memory is spent. */
struct view *view_lines(const struct text *text, struct arena *a);

/* The next line from `i` on that is not blank; `count` when there is none. */
size_t view_next(const struct view *v, size_t count, size_t i);

static inline bool view_is(const struct view *v, unsigned facts)
{
	return (v->facts & facts) != 0;
}

/* The folded line without dashes, marks and spaces at both ends. */
struct span view_bare(const struct view *v);

/* What stands in front of the colon in "From: ..."; empty when nothing does. */
struct span view_name(const struct view *v);

#endif
