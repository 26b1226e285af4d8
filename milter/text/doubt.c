/* doubt.c - see doubt.h. */
#include "text/doubt.h"

#include "text/phrases.h"

/* A line that might introduce a quote in words we do not know. */
static bool doubtful(const struct view *v)
{
	size_t at, len;
	bool weak;

	if (view_is(v, VIEW_BLANK | VIEW_LONG | VIEW_RULE))
		return false;
	if (view_is(v, VIEW_COLON) && view_is(v, VIEW_WROTE) && phrase_wrote(v->fold, &at, &len, &weak)
	    && (!weak || v->words <= 6))
		return true;
	if (view_is(v, VIEW_COLON) && view_is(v, VIEW_DIGIT)
	    && (view_is(v, VIEW_MAIL) || (view_is(v, VIEW_TIME) && view_is(v, VIEW_YEAR | VIEW_DATE))))
		return true;
	return span_starts(v->text, SPAN("--")) && span_ends(v->text, SPAN("--")) && v->words <= 8;
}

/* Among own words: such a line, or two fields of a header. */
static bool doubts_left(const struct layout *l)
{
	for (size_t i = 0; i < l->count; i++) {
		if (l->roles[i] != ROLE_REPLY)
			continue;
		if (doubtful(&l->v[i]))
			return true;
		if (i > 0 && l->roles[i - 1] == ROLE_REPLY && boundary_field_line(&l->v[i])
		    && boundary_field_line(&l->v[i - 1]))
			return true;
	}
	return false;
}

static bool attributed(const struct layout *l)
{
	return memchr(l->roles, ROLE_ATTRIBUTION, l->count) != NULL;
}

void doubt_weigh(struct layout *l, const struct quoting *q)
{
	if (q->inline_answers)
		layout_less_sure(l, 800);
	/* Block quotes between paragraphs may be the agent's own layout. */
	if (q->inline_answers && l->text->from_html && !attributed(l))
		layout_less_sure(l, 500);
	if (q->wrapped)
		layout_less_sure(l, 650);
	if (doubts_left(l))
		layout_less_sure(l, 550);
	if (!q->any_quote)
		layout_less_sure(l, 800);
	if (!layout_own_left(l))
		layout_less_sure(l, 300);
	if (l->text->findings & FINDING_TEXT_CUT)
		layout_less_sure(l, 700);
}
