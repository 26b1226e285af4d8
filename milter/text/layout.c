/* layout.c - see layout.h. */
#include "text/layout.h"

int layout_take(const struct text *text, const struct split_hints *hints, struct arena *a,
		struct layout *out, struct fault *f)
{
	struct layout l = { .text = text, .hints = hints, .count = text->line_count };

	l.v = view_lines(text, a);
	l.roles = arena_take(a, l.count + 1, 1);
	l.cuts = arena_take(a, l.count + 1, 1);
	l.authors = arena_take(a, l.count + 1, 1);
	if (!l.v || !l.roles || !l.cuts || !l.authors)
		return fault_memory(f);
	*out = l;
	return 0;
}

void layout_clear(struct layout *l)
{
	l->sure = 1000;
	l->method = NULL;
	l->glued_line = l->glued_at = 0;
	memset(l->roles, LAYOUT_UNSET, l->count);
	memset(l->authors, LAYOUT_UNSET, l->count);
}

void layout_mark(struct layout *l, size_t from, size_t to, enum line_role role)
{
	for (size_t i = from; i < to && i < l->count; i++)
		l->roles[i] = (unsigned char)role;
}

void layout_glue(struct layout *l, size_t line, size_t bytes)
{
	l->glued_line = line;
	l->glued_at = bytes;
}

void layout_less_sure(struct layout *l, int sure)
{
	if (sure < l->sure)
		l->sure = sure;
}

void layout_use(struct layout *l, const char *method, int sure)
{
	if (!l->method)
		l->method = method;
	layout_less_sure(l, sure);
}

bool layout_help_desk(const struct layout *l)
{
	return l->method && strcmp(l->method, "help-desk") == 0;
}

bool layout_own_left(const struct layout *l)
{
	if (l->glued_at)
		return true;
	for (size_t i = 0; i < l->count; i++)
		if (l->roles[i] == ROLE_REPLY && !layout_blank(l, i))
			return true;
	return false;
}

/* What somebody forwarded is not the customer's letter, unless it is. */
enum author layout_author(const struct layout *l, size_t i, const struct boundary *b)
{
	const enum author author = author_of(boundary_sender(l->v, i, i + b->lines), l->hints);

	return b->kind == BOUNDARY_FORWARD && author != AUTHOR_CUSTOMER ? AUTHOR_FORWARDED : author;
}

bool layout_parted(const struct layout *l, size_t i)
{
	return i == 0 || layout_blank(l, i - 1) || view_is(&l->v[i - 1], VIEW_RULE)
	       || l->roles[i - 1] != ROLE_REPLY;
}
