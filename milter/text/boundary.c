/* boundary.c - see boundary.h. */
#include "text/boundary.h"

#include "base/utf8.h"
#include "text/attribution.h"
#include "text/letterhead.h"
#include "text/phrases.h"

enum {
	DIVIDED = 4,		/* lines from a divider to its fields */
	MARKER_WORDS = 18	/* of a help desk's marker */
};

static const struct boundary none = { BOUNDARY_NONE, 0, 0, 0 };

/* Lines of marks, as Outlook puts above its fields, or an HTML rule. */
static bool rule_line(const struct view *v)
{
	return view_is(v, VIEW_RULE) || v->marks & LINE_RULE;
}

/* Below a rule: "Jane Doe, 20 June, 19:14" above a comment, or the first line
 * of a history, "2026-03-04 16:10 Jane Doe: It broke". */
static struct boundary heading_at(const struct view *v)
{
	const struct span t = v->text;
	const bool stamped = ascii_digit(t.at[0]) && view_is(v, VIEW_YEAR | VIEW_DATE);

	if (!view_is(v, VIEW_TIME) || view_is(v, VIEW_LONG))
		return none;
	if (stamped && span_find(t, SPAN(": ")) < 80 && span_find(t, SPAN(": ")) < t.len)
		return (struct boundary){ BOUNDARY_COMMENT, 0, 0, 650 };
	if (t.len <= 90 && v->words <= 12 && !view_is(v, VIEW_SENTENCE) && v->words > 2)
		return (struct boundary){ BOUNDARY_COMMENT, 1, 0, 700 };
	return none;
}

/* "Your message of 3 March:" */
static bool yours(const struct view *v)
{
	return view_is(v, VIEW_COLON) && !view_is(v, VIEW_LONG) && v->words <= 10 && phrase_yours(view_bare(v));
}

static struct boundary rule_at(const struct view *v, size_t count, size_t i)
{
	size_t next = i + 1;
	struct boundary b;

	while (next < count && next < i + 5 && (view_is(&v[next], VIEW_BLANK) || rule_line(&v[next])))
		next++;
	if (next >= count || view_is(&v[next], VIEW_BLANK) || rule_line(&v[next])
	    || v[next].depth != v[i].depth)
		return none;
	b = letterhead_at(v, count, next, true);
	if (b.kind == BOUNDARY_NONE && v[i].text.len != 2)
		b = attribution_at(v, count, next);
	if (b.kind == BOUNDARY_NONE && v[i].text.len >= 8)
		b = heading_at(&v[next]);
	if (b.kind == BOUNDARY_NONE && (v[i].text.len >= 8 || v[i].marks & LINE_RULE) && yours(&v[next]))
		b = (struct boundary){ BOUNDARY_DIVIDER, 1, 0, 750 };
	if (b.kind == BOUNDARY_NONE || b.inside)
		return none;
	b.lines += next - i;
	return b;
}

/* "---- Original ----": dashes on both sides, in whatever language. */
static bool between_dashes(const struct view *v)
{
	return span_starts(v->fold, SPAN("--")) && span_ends(v->fold, SPAN("--")) && v->words <= 8
	       && !view_is(v, VIEW_RULE);
}

/* With the fields that follow it; words that we do not know divide only above
 * fields. */
static struct boundary divider_at(const struct view *v, size_t count, size_t i)
{
	struct span words = view_bare(&v[i]);
	struct boundary b = { .kind = BOUNDARY_DIVIDER, .lines = 1, .sure = 900 };
	struct boundary fields;
	enum divider divider;
	size_t next;

	while (words.len && (words.at[words.len - 1] == ':' || words.at[words.len - 1] == ' '))
		words.len--;
	divider = phrase_divider(words, view_is(&v[i], VIEW_DASHED));
	if (divider == DIVIDER_NONE && !between_dashes(&v[i]))
		return none;
	next = view_next(v, count, i + 1);
	fields = next < count && next < i + DIVIDED && !view_is(&v[next], VIEW_LONG) ? letterhead_at(v, count, next, true)
									     : none;
	if (fields.kind != BOUNDARY_NONE)
		b.lines = next + fields.lines - i;
	else if (divider == DIVIDER_NONE || !view_is(&v[i], VIEW_DASHED | VIEW_COLON))
		return none;
	else if (!view_is(&v[i], VIEW_DASHED))
		b.sure = 700;
	if (divider == DIVIDER_FORWARD)
		b.kind = BOUNDARY_FORWARD;
	return b;
}

/* "May 3, 2024, 10:12 EDT": a date and hardly anything else. */
bool boundary_date_line(const struct view *v)
{
	const bool plain = span_find_byte(v->text, '<') == v->text.len
			   && span_find_byte(v->text, '"') == v->text.len;

	const struct span fold = v->fold;
	const size_t colon = span_find_byte(fold, ':');

	if (!view_is(v, VIEW_TIME) || view_is(v, VIEW_LONG))
		return false;
	if (colon > 0 && colon < fold.len && ascii_alpha(fold.at[colon - 1]))
		return false;
	if (!view_is(v, VIEW_YEAR | VIEW_DATE) && (v->words > 6 || !phrase_month(v->fold)))
		return false;
	return plain && !v->field && v->text.len <= 48 && v->words <= 8
	       && !view_is(v, VIEW_SENTENCE | VIEW_COLON | VIEW_MAIL | VIEW_LINK);
}

bool boundary_name_line(const struct view *v)
{
	if (v->text.len && utf8_lower((unsigned char)v->text.at[0]) == (unsigned char)v->text.at[0]
	    && (unsigned char)v->text.at[0] < 0x80)
		return false;
	return v->text.len <= 60 && v->words <= 7 && !view_is(v, VIEW_SENTENCE | VIEW_NAMED | VIEW_LINK)
	       && !view_is(v, VIEW_BLANK | VIEW_RULE | VIEW_LONG | VIEW_YEAR);
}

/* "Jane Doe (Company)" above "May 3, 2024, 10:12". */
static struct boundary comment_at(const struct view *v, size_t count, size_t i)
{
	size_t date = i + 1;

	if (!boundary_name_line(&v[i]) || v[i].words < 1)
		return none;
	if (date < count && view_is(&v[date], VIEW_BLANK))
		date++;
	if (date >= count || !boundary_date_line(&v[date]) || v[date].depth != v[i].depth)
		return none;
	if (attribution_at(v, count, date).kind != BOUNDARY_NONE)
		return none;
	/* A comment follows; a date at the end of a mail is somebody's own. */
	if (view_next(v, count, date + 1) >= count)
		return none;
	return (struct boundary){ BOUNDARY_COMMENT, date + 1 - i, 0, 700 };
}

/* These markers stand between marks or near the top. */
static struct boundary help_desk_at(const struct view *v, size_t i)
{
	const struct span fold = v[i].fold;

	if (v[i].words > MARKER_WORDS || (i > 3 && !view_is(&v[i], VIEW_DASHED) && !span_starts(fold, SPAN("#"))))
		return none;
	if (!phrase_reply_above(fold))
		return none;
	return (struct boundary){ BOUNDARY_HELP_DESK, 1, 0, 950 };
}

/* Words that are no divider by themselves may be one above fields. */
static bool fields_soon(const struct view *v, size_t count, size_t i)
{
	const size_t next = view_next(v, count, i + 1);

	return next < count && next < i + DIVIDED && view_is(&v[next], VIEW_NAMED);
}

struct boundary boundary_at(const struct view *v, size_t count, size_t i)
{
	struct boundary b = none;

	if (view_is(&v[i], VIEW_LONG))
		return none;
	if (rule_line(&v[i]))
		return rule_at(v, count, i);
	if (view_is(&v[i], VIEW_BLANK))
		return none;
	if (view_is(&v[i], VIEW_DASHED | VIEW_COLON) || (v[i].words <= 7 && fields_soon(v, count, i)))
		b = divider_at(v, count, i);
	if (b.kind == BOUNDARY_NONE)
		b = letterhead_at(v, count, i, false);
	if (b.kind == BOUNDARY_NONE)
		b = help_desk_at(v, i);
	if (b.kind == BOUNDARY_NONE)
		b = letterhead_of_notes(v, count, i);
	if (b.kind == BOUNDARY_NONE)
		b = attribution_at(v, count, i);
	if (b.kind == BOUNDARY_NONE)
		b = comment_at(v, count, i);
	return b;
}

struct span boundary_sender(const struct view *v, size_t from, size_t to)
{
	const struct span first = v[from].text, last = v[to - 1].text;

	for (size_t i = from; i < to; i++)
		if (!view_is(&v[i], VIEW_BLANK) && v[i].field == FIELD_FROM)
			return v[i].text;
	return (struct span){ first.at, (size_t)(last.at + last.len - first.at) };
}

bool boundary_field_line(const struct view *v)
{
	return v->field != FIELD_NONE;
}

bool boundary_groupwise(const struct view *v)
{
	return v->depth == 3 && view_is(v, VIEW_TIME | VIEW_DATE) && span_ends(v->text, SPAN(">>>"));
}
