/* comment.c - see comment.h. */
#include "text/comment.h"

#include "text/phrases.h"

void comments_init(struct comments *c, size_t newest)
{
	c->headings = c->dated = -1;
	c->first = c->last = c->asked = SIZE_MAX;
	c->newest = newest;
}

void comments_note(struct comments *c, const struct layout *l, size_t i, const struct boundary *b)
{
	if (b->kind != BOUNDARY_COMMENT)
		return;
	if (c->first == SIZE_MAX)
		c->first = i;
	c->last = i;
	if (l->authors[i] == AUTHOR_CUSTOMER)
		c->asked = i;
}

bool comments_oldest_first(const struct comments *c, const struct layout *l, size_t own_from)
{
	const size_t first = c->first, last = c->last;

	if (first == SIZE_MAX || last <= first || l->authors[first] != AUTHOR_CUSTOMER
	    || l->authors[last] != AUTHOR_AGENT)
		return false;
	for (size_t i = own_from; i < first; i++)
		if (l->roles[i] == ROLE_REPLY && !layout_blank(l, i) && !phrase_notice(l->v[i].fold))
			return false;
	return true;
}

/* "Your appointment:" stands above: name and date are what it announces. */
static bool announced(const struct layout *l, size_t i)
{
	while (i > 0 && layout_blank(l, i - 1))
		i--;
	return i > 0 && l->roles[i - 1] == ROLE_REPLY && view_is(&l->v[i - 1], VIEW_COLON);
}

/* A ticket's mail has two, or a rule above the heading, or a marker of the help
 * desk at its top, or the heading names one of the two who write to each other. */
bool comment_believed(struct comments *c, const struct layout *l, size_t i, const struct boundary *b)
{
	if (layout_rule(l, i) || layout_help_desk(l))
		return true;
	if (layout_parted(l, i) && !announced(l, i) && layout_author(l, i, b) != AUTHOR_UNKNOWN)
		return true;
	if (c->headings < 0) {
		c->headings = 0;
		for (size_t k = 1; k < l->count; k++)
			c->headings += boundary_date_line(&l->v[k]);
	}
	return c->headings > 1;
}

/* "04-03-2026 10:12:00 CET - Jane Doe", "Jane Doe (Acme), 4 March, 10:12": what
 * may be a comment's heading in one line. */
static bool dated_line(const struct layout *l, size_t i)
{
	const struct view *v = &l->v[i];

	return view_is(v, VIEW_TIME) && (view_is(v, VIEW_YEAR | VIEW_DATE) || (v->words <= 8 && phrase_month(v->fold)))
	       && !view_is(v, VIEW_LONG | VIEW_SENTENCE | VIEW_COLON | VIEW_LINK) && v->words <= 14
	       && v->words > 2 && !boundary_field_line(v) && (i == 0 || layout_blank(l, i - 1));
}

static enum author author_of_line(const struct layout *l, size_t i)
{
	const struct boundary b = { .kind = BOUNDARY_COMMENT, .lines = 1 };

	return layout_author(l, i, &b);
}

/* How many there are, when one of them bears a name that the envelope knows. */
static int dated_lines(const struct layout *l)
{
	bool known = false;
	int lines = 0;

	for (size_t i = 0; i < l->count; i++) {
		if (!dated_line(l, i))
			continue;
		lines++;
		known = known || author_of_line(l, i) != AUTHOR_UNKNOWN;
	}
	return known ? lines : 0;
}

/* "Jane Doe commented on 4 March, 10:12:", "Tuesday, 10:12, Jane Doe:", and with
 * her whole name below a rule or in front of a date also without the colon. */
bool comment_signed_date(const struct layout *l, size_t i)
{
	const struct view *v = &l->v[i];

	if (view_is(v, VIEW_LONG | VIEW_SENTENCE | VIEW_LINK) || !view_is(v, VIEW_TIME)
	    || !view_is(v, VIEW_YEAR | VIEW_DATE) || v->words > 12 || boundary_field_line(v))
		return false;
	if (view_is(v, VIEW_COLON))
		return author_of_line(l, i) != AUTHOR_UNKNOWN;
	return ((i > 0 && layout_rule(l, i - 1)) || (layout_parted(l, i) && !announced(l, i)))
	       && view_next(l->v, l->count, i + 1) < l->count
	       && author_named(v->text, l->hints, v->words) != AUTHOR_UNKNOWN;
}

/* "Jane Doe commented:" of the agent, below a marker of the help desk. */
static bool named_agent(const struct layout *l, size_t i)
{
	const struct view *v = &l->v[i];
	size_t at, len;
	bool weak;

	return view_is(v, VIEW_COLON) && view_is(v, VIEW_WROTE) && v->words <= 8 && layout_help_desk(l)
	       && phrase_wrote(v->fold, &at, &len, &weak) && author_of_line(l, i) == AUTHOR_AGENT;
}

/* Dated lines are headings where the mail has two of them. */
struct boundary comment_heading(struct comments *c, const struct layout *l, size_t i, bool fresh)
{
	static const struct boundary none = { BOUNDARY_NONE, 0, 0, 0 };
	static const struct boundary heading = { BOUNDARY_COMMENT, 1, 0, 700 };

	if ((fresh && named_agent(l, i)) || comment_signed_date(l, i))
		return heading;
	if (!dated_line(l, i))
		return none;
	if (c->dated < 0)
		c->dated = dated_lines(l);
	return c->dated > 1 ? heading : none;
}

/* A line or two that are not the agent's, and one of them knows what it is about. */
bool comment_only_notices(const struct layout *l, size_t start, size_t end)
{
	enum { LINES = 4 };
	size_t own = 0, notices = 0;

	for (size_t i = start; i < end && own <= LINES; i++) {
		if (l->roles[i] == ROLE_ATTRIBUTION)
			return false;
		if (l->roles[i] != ROLE_REPLY || layout_blank(l, i))
			continue;
		own++;
		notices += phrase_notice(l->v[i].fold);
	}
	return own <= LINES && notices > 0;
}

void comment_mark_lead(struct layout *l, size_t own_from, size_t heading)
{
	size_t lead = heading;

	while (lead > own_from && layout_blank(l, lead - 1))
		lead--;
	if (lead < own_from + 2 || l->roles[lead - 1] != ROLE_REPLY || !view_is(&l->v[lead - 1], VIEW_COLON)
	    || l->v[lead - 1].words > 12)
		return;
	for (size_t k = --lead; k > own_from; k--) {
		if (layout_rule(l, k - 1)) {
			layout_mark(l, k - 1, heading, ROLE_ATTRIBUTION);
			return;
		}
		if (!layout_blank(l, k - 1))
			return;
	}
}
