/* comment.h - the comments of a ticket, as help desks mail them.
 *
 * A heading with name and date stands above each. What it looks like says little:
 * a line is believed to be one by what stands around it and by the names of those
 * who write to each other. The newest comment may be the agent's own, on top or,
 * where a mail is in the order of time, at the end.
 */
#ifndef TM_TEXT_COMMENT_H
#define TM_TEXT_COMMENT_H

#include "text/layout.h"

/* Of one mail; lines are SIZE_MAX where there is none. */
struct comments {
	int headings, dated;	/* how many lines look like one; -1: not counted yet */
	size_t first, last;	/* headings that were met */
	size_t asked;		/* the last one of the customer's */
	size_t newest;		/* heading of the agent's newest, where it is not the first */
};

/* Nothing met yet; `newest` is what an earlier try found. */
void comments_init(struct comments *c, size_t newest);

/* Takes note of the boundary at line `i`, whose author stands in the layout. */
void comments_note(struct comments *c, const struct layout *l, size_t i, const struct boundary *b);

/* Comments stand in the order of time: the customer's on top, the agent's newest
 * last. Own words begin at `own_from`. */
bool comments_oldest_first(const struct comments *c, const struct layout *l, size_t own_from);

/* Whether `b`, a name above a date, is a heading: a single one may be anything. */
bool comment_believed(struct comments *c, const struct layout *l, size_t i, const struct boundary *b);

/* A heading of one line, or BOUNDARY_NONE. `fresh`: no own words stand above. */
struct boundary comment_heading(struct comments *c, const struct layout *l, size_t i, bool fresh);

/* The same, told by the line alone. */
bool comment_signed_date(const struct layout *l, size_t i);

/* All that stands from `start` up to `end` is what a help desk says above its
 * newest comment. */
bool comment_only_notices(const struct layout *l, size_t start, size_t end);

/* Marks "Here is what was said before:" above the first older comment. */
void comment_mark_lead(struct layout *l, size_t own_from, size_t heading);

#endif
