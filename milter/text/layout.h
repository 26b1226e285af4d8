/* layout.h - the lines of a mail and what was found of each.
 *
 * The passes of the splitter hand it on: each writes roles that the next ones
 * read. It says how the mail was told apart and how sure that is, by what made
 * it least sure.
 */
#ifndef TM_TEXT_LAYOUT_H
#define TM_TEXT_LAYOUT_H

#include "text/author.h"
#include "text/boundary.h"
#include "text/split.h"

enum { LAYOUT_UNSET = 255 };	/* no role, no author yet */

struct layout {
	const struct text *text;	/* borrowed */
	const struct split_hints *hints;
	struct view *v;			/* the arena's, like all arrays here */
	size_t count;
	unsigned char *roles;		/* enum line_role */
	unsigned char *cuts;		/* how many boundaries without marks stand above */
	unsigned char *authors;		/* enum author of the layer that a boundary opens */
	size_t glued_line, glued_at;	/* bytes of own words in front of what is not, at their line */
	const char *method;		/* of struct split; NULL: nothing told it yet */
	int sure;			/* thousandths */
};

/* Everything is taken from `a`. */
int layout_take(const struct text *text, const struct split_hints *hints, struct arena *a,
		struct layout *out, struct fault *f);

/* As it was before any pass, for another try. */
void layout_clear(struct layout *l);

void layout_mark(struct layout *l, size_t from, size_t to, enum line_role role);
void layout_less_sure(struct layout *l, int sure);

/* The line is own up to a byte; the rest has its role. */
void layout_glue(struct layout *l, size_t line, size_t bytes);

/* The first method that is used is the one that is told. */
void layout_use(struct layout *l, const char *method, int sure);

/* A help desk's marker or comments were met. */
bool layout_help_desk(const struct layout *l);

/* Something is left that counts as the agent's words. */
bool layout_own_left(const struct layout *l);

/* Whose words the boundary at line `i` opens. */
enum author layout_author(const struct layout *l, size_t i, const struct boundary *b);

/* A paragraph of own words begins here. */
bool layout_parted(const struct layout *l, size_t i);

static inline bool layout_blank(const struct layout *l, size_t i)
{
	return view_is(&l->v[i], VIEW_BLANK);
}

static inline bool layout_quoted(const struct layout *l, size_t i)
{
	return view_is(&l->v[i], VIEW_QUOTED);
}

/* A rule of marks, or one that HTML draws. */
static inline bool layout_rule(const struct layout *l, size_t i)
{
	return view_is(&l->v[i], VIEW_RULE) || l->v[i].marks & LINE_RULE;
}

#endif
