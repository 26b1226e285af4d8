/* html_element.h - how each element of HTML shapes the lines of a text. */
#ifndef TM_TEXT_HTML_ELEMENT_H
#define TM_TEXT_HTML_ELEMENT_H

#include "base/span.h"

enum html_element_flag {
	ELEMENT_BLOCK = 1 << 0,		/* begins and ends a line */
	ELEMENT_SPACED = 1 << 1,	/* with an empty line around it */
	ELEMENT_VOID = 1 << 2,		/* has no content and no end tag */
	ELEMENT_RAW = 1 << 3,		/* content is no text: style, script, title */
	ELEMENT_HIDDEN = 1 << 4,	/* content is never shown */
	ELEMENT_ITEM = 1 << 5,		/* list item or heading */
	ELEMENT_CELL = 1 << 6,		/* stays on the line of its row */
	ELEMENT_SCOPE = 1 << 7,		/* end tags inside do not reach out of it */
	ELEMENT_PRE = 1 << 8,
	ELEMENT_QUOTE = 1 << 9,
	ELEMENT_BREAK = 1 << 10,	/* <br> */
	ELEMENT_RULE = 1 << 11,		/* <hr> */
	ELEMENT_CLOSES_P = 1 << 12,	/* its start ends an open paragraph */
	ELEMENT_LIST = 1 << 13,
	ELEMENT_TABLE = 1 << 14,	/* table, rows and cells: their end tags pass scopes */
	ELEMENT_ROOT = 1 << 15,		/* html, head, body: their end tags change nothing */
	ELEMENT_ROW = 1 << 16,
	ELEMENT_GRID = 1 << 17		/* the table itself */
};

/* Flags of the element of that lower-case name; 0 for inline and unknown ones. */
unsigned html_element(struct span name);

#endif
