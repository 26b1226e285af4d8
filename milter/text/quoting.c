/* quoting.c - see quoting.h. */
#include "text/quoting.h"

enum {
	CUTS_MAX = 250,
	SOFT_AHEAD = 4,		/* lines from a boundary to the marks of what it introduces */
	WRAPPED = 60		/* a quoted line this long may have been wrapped by a gateway */
};

struct pass {
	struct layout *l;
	struct comments *c;
	struct quoting found;
	unsigned char cut;	/* boundaries without marks so far, within quotes */
	bool lenient;
	bool below;		/* all from here on is quoted */
	bool any_own;
};

static const char *method_of(enum boundary_kind kind)
{
	switch (kind) {
	case BOUNDARY_ATTRIBUTION:
		return "attribution";
	case BOUNDARY_HEADERS:
		return "header-block";
	case BOUNDARY_DIVIDER:
	case BOUNDARY_FORWARD:
		return "divider";
	case BOUNDARY_HELP_DESK:
	case BOUNDARY_COMMENT:
		return "help-desk";
	case BOUNDARY_NONE:
		break;
	}
	return "none";
}

static const char *marks_or_html(const struct pass *p)
{
	return p->l->text->from_html ? "html" : "marks";
}

/* The lines behind a boundary bear their own quote marks. */
static bool marked_behind(const struct layout *l, size_t i, unsigned char depth)
{
	const size_t next = view_next(l->v, l->count, i);

	return next < l->count && next < i + SOFT_AHEAD
	       && (l->v[next].depth > depth || (depth == 0 && layout_quoted(l, next)));
}

/* A gateway broke a long quoted line, or put an address beside it: the rest has
 * lost its mark. */
static bool wrapped_rest(const struct layout *l, size_t i)
{
	const struct view *v = &l->v[i];

	if (i == 0 || i + 1 >= l->count || l->text->from_html || !layout_quoted(l, i - 1)
	    || !layout_quoted(l, i + 1))
		return false;
	if (view_is(v, VIEW_LINK) && v->words <= 2)
		return true;
	if (layout_blank(l, i - 1))
		return false;
	if (v[-1].text.len < WRAPPED || v->text.len >= WRAPPED)
		return false;
	return (v->text.at[0] >= 'a' && v->text.at[0] <= 'z')
	       || (v->text.len < WRAPPED / 2 && !view_is(v, VIEW_SENTENCE) && !view_is(v - 1, VIEW_SENTENCE));
}

/* Boundaries on top of a mail from a help desk introduce its newest comment,
 * which is the agent's own. */
static bool introduces_own(const struct pass *p, enum boundary_kind kind, size_t i)
{
	if (p->c->newest != SIZE_MAX && kind == BOUNDARY_COMMENT)
		return i == p->c->newest;
	if (p->found.any_quote)
		return false;
	if (kind == BOUNDARY_HELP_DESK)
		return !p->any_own;
	return kind == BOUNDARY_COMMENT && (!p->any_own || comment_only_notices(p->l, p->found.own_from, i));
}

/* What stands above a comment of a mail in the order of time, or above the
 * agent's own, is the help desk's. */
static void mark_above(struct pass *p, size_t i)
{
	if (i != p->c->newest)
		layout_mark(p->l, p->found.own_from, i, ROLE_FOOTER);
}

static void open_own(struct pass *p, size_t i, const struct boundary *b)
{
	const bool marker = b->kind == BOUNDARY_HELP_DESK;

	mark_above(p, i);
	p->found.own_from = i + b->lines;
	p->any_own = false;
	layout_mark(p->l, i, i + b->lines, marker ? ROLE_FOOTER : ROLE_ATTRIBUTION);
	layout_use(p->l, "help-desk", marker ? 950 : 700);
}

static void note(struct pass *p, size_t i, const struct boundary *b)
{
	p->l->authors[i] = (unsigned char)layout_author(p->l, i, b);
	comments_note(p->c, p->l, i, b);
}

static void keep_glued(struct pass *p, size_t i, size_t bytes)
{
	if (!bytes)
		return;
	layout_glue(p->l, i, bytes);
	p->any_own = true;
}

/* Passes over a boundary; returns true when all below it is quoted. */
static bool pass_boundary(struct pass *p, size_t i, const struct boundary *b)
{
	const size_t end = i + b->lines;
	const bool soft = marked_behind(p->l, end, p->l->v[i].depth);
	const bool attribution = b->kind == BOUNDARY_ATTRIBUTION;

	note(p, i, b);
	if (b->kind == BOUNDARY_COMMENT && !p->found.any_quote && p->c->newest != SIZE_MAX)
		mark_above(p, i);
	if (introduces_own(p, b->kind, i)) {
		open_own(p, i, b);
		return false;
	}
	layout_mark(p->l, i, end, ROLE_ATTRIBUTION);
	if (b->kind == BOUNDARY_COMMENT)
		comment_mark_lead(p->l, p->found.own_from, i);
	keep_glued(p, i, b->inside);
	p->found.any_quote = true;
	if (p->lenient && attribution) {
		layout_less_sure(p->l, 200);
		return false;
	}
	layout_use(p->l, soft && attribution ? marks_or_html(p) : method_of(b->kind), b->sure);
	return !soft;
}

static void read_blank(struct layout *l, size_t i)
{
	const unsigned char above = i ? l->roles[i - 1] : ROLE_REPLY;

	l->roles[i] = i == 0 || above == ROLE_ATTRIBUTION ? above : LAYOUT_UNSET;
}

static void read_own(struct pass *p, size_t i)
{
	struct layout *l = p->l;

	if (layout_blank(l, i)) {
		read_blank(l, i);
		return;
	}
	if (l->v[i].marks & LINE_SIGNED_BY_HTML) {
		l->roles[i] = ROLE_SIGNATURE;
		return;
	}
	if (wrapped_rest(l, i)) {
		l->v[i].depth = l->v[i - 1].depth;
		l->v[i].facts |= VIEW_QUOTED;
		l->roles[i] = ROLE_QUOTE;
		p->found.wrapped = true;
		return;
	}
	if (p->found.any_quote && p->c->newest == SIZE_MAX)
		p->found.inline_answers = true;
	l->roles[i] = ROLE_REPLY;
	p->any_own |= !view_is(&l->v[i], VIEW_RULE);
}

/* Inside what is quoted, boundaries part its layers. */
static size_t read_quoted(struct pass *p, size_t i)
{
	struct layout *l = p->l;
	struct boundary b = boundary_at(l->v, l->count, i);

	if (b.kind == BOUNDARY_NONE && ((p->below && layout_help_desk(l)) || comment_signed_date(l, i)))
		b = comment_heading(p->c, l, i, !p->any_own);
	p->found.any_quote = true;
	if (!p->below)
		layout_use(l, marks_or_html(p), l->text->from_html ? 950 : 900);
	if (b.kind == BOUNDARY_NONE || b.inside) {
		l->roles[i] = ROLE_QUOTE;
		return i + 1;
	}
	note(p, i, &b);
	layout_mark(l, i, i + b.lines, ROLE_ATTRIBUTION);
	if (!marked_behind(l, i + b.lines, l->v[i].depth) && p->cut < CUTS_MAX)
		p->cut++;
	return i + b.lines;
}

static size_t pass_groupwise(struct pass *p, size_t i)
{
	const struct boundary b = { .kind = BOUNDARY_ATTRIBUTION, .lines = 1 };

	note(p, i, &b);
	p->l->roles[i] = ROLE_ATTRIBUTION;
	p->found.any_quote = p->below = true;
	layout_use(p->l, "attribution", 900);
	return i + 1;
}

/* "-----BEGIN PGP SIGNED MESSAGE-----" and "Hash: SHA256" below it. */
static bool armour(const struct layout *l, size_t i)
{
	static const struct span begin = { "-----BEGIN PGP SIGNED", 21 }, hash = { "Hash: SHA", 9 };

	return span_starts(l->v[i].text, begin)
	       || (i > 0 && span_starts(l->v[i].text, hash) && span_starts(l->v[i - 1].text, begin));
}

/* The site's own footers are neither the agent's words nor a boundary. */
static bool system_line(const struct layout *l, size_t i)
{
	return (view_is(&l->v[i], VIEW_SITE) && !layout_quoted(l, i)) || armour(l, i);
}

static struct boundary boundary_or_comment(struct pass *p, size_t i)
{
	struct boundary b = boundary_at(p->l->v, p->l->count, i);

	if (b.kind == BOUNDARY_COMMENT && !comment_believed(p->c, p->l, i, &b))
		b.kind = BOUNDARY_NONE;
	return b.kind == BOUNDARY_NONE ? comment_heading(p->c, p->l, i, !p->any_own) : b;
}

/* One line, or all lines of a boundary; returns the next line. */
static size_t read_line(struct pass *p, size_t i)
{
	struct layout *l = p->l;
	struct boundary b;

	if (i == p->c->newest)
		p->below = false;
	if (!p->below && system_line(l, i)) {
		l->roles[i] = ROLE_FOOTER;
		return i + 1;
	}
	if (!p->below && boundary_groupwise(&l->v[i]))
		return pass_groupwise(p, i);
	if (p->below || layout_quoted(l, i))
		return read_quoted(p, i);
	if (l->v[i].marks & LINE_CUT_BY_HTML && p->any_own) {
		p->below = true;
		layout_use(l, "html", 950);
		return read_quoted(p, i);
	}
	b = boundary_or_comment(p, i);
	if (b.kind == BOUNDARY_NONE) {
		read_own(p, i);
		return i + 1;
	}
	p->below = pass_boundary(p, i, &b);
	return i + b.lines;
}

/* Blank lines go with what stands above them. */
static void fill_blanks(struct layout *l)
{
	for (size_t i = 0; i < l->count; i++)
		if (l->roles[i] == LAYOUT_UNSET)
			l->roles[i] = i ? l->roles[i - 1] : ROLE_REPLY;
}

struct quoting quoting_read(struct layout *l, struct comments *c, bool lenient)
{
	struct pass p = { .l = l, .c = c, .lenient = lenient };

	for (size_t i = 0; i < l->count;) {
		const unsigned char cut = p.cut;
		const size_t next = read_line(&p, i);

		for (; i < next && i < l->count; i++)
			l->cuts[i] = cut;
	}
	fill_blanks(l);
	return p.found;
}
