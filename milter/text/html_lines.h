/* html_lines.h - visible text comes in, lines with their marks come out.
 *
 * Folds white space as browsers do, keeps at most one empty line between two
 * others, and leaves out characters that draw nothing. Bounded by TEXT_MAX.
 */
#ifndef TM_TEXT_HTML_LINES_H
#define TM_TEXT_HTML_LINES_H

#include "base/buffer.h"
#include "text/alike.h"
#include "text/text.h"

/* What the markup says about the text that is added. */
struct html_place {
	unsigned char depth;	/* of quotes */
	unsigned char marks;	/* enum line_mark */
	bool keep_lines;	/* white space means what it says */
};

struct html_lines {
	struct arena *arena;
	struct buffer text;
	struct html_line *lines;
	size_t count, room;
	size_t start;		/* of the open line within the text */
	struct html_place place;	/* of the first character of the open line */
	bool open;		/* the open line holds something */
	bool space;		/* a space is due before the next character */
	bool no_break;		/* it is one that lets no line break, right behind a word */
	bool wide;		/* there was something beyond ASCII */
	bool empty_due;		/* an empty line is due before the next line */
	bool full, spent;	/* TEXT_MAX, or the memory, was reached */
	struct disguises *disguises;	/* NULL: none were looked for */
	unsigned findings;
};

void html_lines_init(struct html_lines *l, struct arena *a);
void html_lines_add(struct html_lines *l, struct span s, const struct html_place *place);
void html_lines_character(struct html_lines *l, uint32_t c, const struct html_place *place);

/* Ends the open line, if any; `spaced` asks for an empty line behind it. */
void html_lines_break(struct html_lines *l, bool spaced);

/* <br>: two in a row make an empty line. */
void html_lines_newline(struct html_lines *l);

/* An empty line that carries `marks`. */
void html_lines_mark(struct html_lines *l, const struct html_place *place, unsigned char marks);

/* A gap within the line, as between two cells. */
void html_lines_gap(struct html_lines *l);

/* Gives the text and its lines. */
int html_lines_done(struct html_lines *l, struct text *out, struct fault *f);

#endif
