/* margin.c - see margin.h. */
#include "text/margin.h"

#include "text/phrases.h"

void margin_links(struct layout *l)
{
	enum { LINKS = 3 };
	size_t links[LINKS], count = 0;

	for (size_t i = 0; i < l->count && count < LINKS; i++) {
		const struct view *v = &l->v[i];

		if (layout_blank(l, i) || l->roles[i] == ROLE_FOOTER || l->roles[i] == ROLE_ATTRIBUTION)
			continue;
		if (l->roles[i] != ROLE_REPLY || !view_is(v, VIEW_LINK) || v->words > 3
		    || span_find(v->fold, SPAN("http")) > 6)
			break;
		l->roles[i] = ROLE_FOOTER;
		links[count++] = i;
	}
	for (size_t i = 0; !layout_own_left(l) && i < count; i++)
		l->roles[links[i]] = ROLE_REPLY;
}

/* What a system adds below the last of its quoted comments: a footer that
 * begins a paragraph, or the few lines below a last rule. */
static size_t tail_of(const struct layout *l, size_t start, size_t end)
{
	enum { LINES = 6 };
	size_t best = end;

	for (size_t i = end, seen = 0; i > start && seen < LINES; i--) {
		const struct view *v = &l->v[i - 1];

		if (view_is(v, VIEW_BLANK))
			continue;
		if (layout_quoted(l, i - 1))
			break;
		if (phrase_footer(view_bare(v)) || (layout_help_desk(l) && phrase_disclaimer(view_bare(v))))
			best = i - 1;
		if (layout_rule(l, i - 1) && layout_help_desk(l) && seen <= 4)
			return i - 1;
		seen++;
	}
	return best;
}

/* The first of the rules below which nothing stands, or `end`. */
static size_t rules_below(const struct layout *l, size_t start, size_t end)
{
	size_t first = end;

	for (size_t i = end; i > start && !layout_quoted(l, i - 1) && view_is(&l->v[i - 1], VIEW_BLANK | VIEW_RULE); i--)
		if (view_is(&l->v[i - 1], VIEW_RULE))
			first = i - 1;
	return first;
}

static void trim(struct layout *l, size_t start, size_t end)
{
	size_t last = end == l->count ? tail_of(l, start, end) : end;

	while (last > start && last < end && layout_blank(l, last - 1))
		last--;
	layout_mark(l, last, end, ROLE_FOOTER);
	layout_mark(l, rules_below(l, start, last), last, ROLE_ATTRIBUTION);
}

void margin_quotes(struct layout *l)
{
	for (size_t i = 0, end; i < l->count; i = end > i ? end : i + 1) {
		for (end = i; end < l->count && l->roles[end] == ROLE_QUOTE; end++)
			;
		if (end > i)
			trim(l, i, end);
	}
}
