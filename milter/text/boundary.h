/* boundary.h - where somebody else's words begin.
 *
 * Attribution lines, blocks of header fields, dividers, help desks' markers:
 * what stands between a text and the one it answers.
 */
#ifndef TM_TEXT_BOUNDARY_H
#define TM_TEXT_BOUNDARY_H

#include "text/view.h"

enum boundary_kind {
	BOUNDARY_NONE,
	BOUNDARY_ATTRIBUTION,	/* "On ... X wrote:" */
	BOUNDARY_HEADERS,	/* From: Sent: To: Subject: */
	BOUNDARY_DIVIDER,	/* "-----Original Message-----" */
	BOUNDARY_FORWARD,
	BOUNDARY_HELP_DESK,	/* "##- Please type your reply above this line -##" */
	BOUNDARY_COMMENT	/* a name, then a date, above a comment of a ticket */
};

struct boundary {
	enum boundary_kind kind;
	size_t lines;		/* that belong to it */
	size_t inside;		/* bytes of own words in front on the first line */
	int sure;		/* thousandths */
};

/* Whether one begins at line `i`, which is not blank. Looks at most
 * BOUNDARY_AHEAD lines ahead. */
struct boundary boundary_at(const struct view *v, size_t count, size_t i);

enum { BOUNDARY_AHEAD = 24 };

/* The part of a boundary that names the sender: its From field, else all. */
struct span boundary_sender(const struct view *v, size_t from, size_t to);

/* "From: ...", "To: ...": a field by its name, whatever stands around it. */
bool boundary_field_line(const struct view *v);

/* ">>> Jane Doe 01.10.2026 18:22 >>>": GroupWise's attribution looks like a quote. */
bool boundary_groupwise(const struct view *v);

/* One to seven words that may be a name. */
bool boundary_name_line(const struct view *v);

/* A date and hardly anything else, as comments of a ticket bear it. */
bool boundary_date_line(const struct view *v);

#endif
