/* boundary.c - see boundary.h. */
#include "text/boundary.h"

#include "base/utf8.h"
#include "text/attribution.h"
#include "text/phrases.h"

enum {
	FIELDS_AHEAD = 14,
	DIVIDED = 4		/* lines from a divider to its fields */
};

static const struct boundary none = { BOUNDARY_NONE, 0, 0, 0 };

static enum field field_of(const struct view *v)
{
	return (enum field)v->field;
}

struct header_block {
	unsigned seen;		/* bits of enum field */
	unsigned facts;		/* of all its lines */
	bool dated_first;	/* the date stands before the receiver */
	size_t lines, fields;
};

/* Lists of addresses are wrapped behind their commas, or indented. */
static bool goes_on(const struct view *before, const struct view *v)
{
	const char last = before->text.len ? before->text.at[before->text.len - 1] : ' ';

	if (view_is(before, VIEW_BLANK) || view_is(v, VIEW_LONG | VIEW_RULE))
		return false;
	if (last == ',' || last == ';' || last == '<')
		return view_is(v, VIEW_MAIL) || v->words < 8;
	return view_is(v, VIEW_MAIL) && v->words <= 6 && !view_is(v, VIEW_SENTENCE);
}

/* The sides of a box around fields, and what stands between two bars. */
static bool boxed(const struct view *v)
{
	const struct span t = v->text;

	return t.len > 1 && (t.at[0] == '|' || t.at[0] == '>') && (t.at[t.len - 1] == '|' || t.at[t.len - 1] == '>');
}

/* A long subject is broken in two: fields stand above and below. */
static bool between_fields(const struct view *v, size_t count, size_t i)
{
	return i + 1 < count && !view_is(&v[i - 1], VIEW_BLANK) && !view_is(&v[i], VIEW_LONG | VIEW_RULE)
	       && v[i].depth == v[i + 1].depth && field_of(&v[i - 1]) != FIELD_NONE
	       && field_of(&v[i + 1]) != FIELD_NONE;
}

/* Fields in a row; a field may be wrapped, and blank lines may stand between. */
static struct header_block read_fields(const struct view *v, size_t count, size_t i)
{
	struct header_block h = { 0 };
	size_t wrapped = 0;

	for (size_t j = i; j < count && j < i + FIELDS_AHEAD; j++) {
		enum field field;

		if (view_is(&v[j], VIEW_BLANK)) {
			const size_t next = j + 1;

			if (h.fields && next < count && !view_is(&v[next], VIEW_BLANK)
			    && field_of(&v[next]) != FIELD_NONE)
				continue;
			break;
		}
		field = v[j].depth == v[i].depth ? field_of(&v[j]) : FIELD_NONE;
		if (field == FIELD_NONE && (!h.fields || (!boxed(&v[j]) && ++wrapped > 3)
					    || !(goes_on(&v[j - 1], &v[j]) || boxed(&v[j])
						 || between_fields(v, count, j))))
			break;
		if (field != FIELD_NONE) {
			h.dated_first |= field == FIELD_TO && (h.seen & 1u << FIELD_DATE);
			h.seen |= 1u << field;
			h.fields++;
			wrapped = 0;
		}
		h.facts |= v[j].facts;
		h.lines = j + 1 - i;
	}
	return h;
}

static bool has(const struct header_block *h, enum field field)
{
	return (h->seen & 1u << field) != 0;
}

/* Lists of "From:", "Date:" and "To:" stand in replies about orders and journeys
 * too: there must be a sender, one more that a letter has, and an address, a
 * subject or a divider. Two places of a journey stand side by side. */
static int weigh_fields(const struct header_block *h, bool after_divider)
{
	const int letter = has(h, FIELD_DATE) + has(h, FIELD_TO) + has(h, FIELD_SUBJECT);
	const bool dated = h->facts & (VIEW_YEAR | VIEW_DATE | VIEW_TIME);

	if (!has(h, FIELD_FROM)) {
		if (letter < 2)
			return 0;
		if (after_divider || (letter == 3 && h->facts & VIEW_MAIL))
			return 800;
		return h->facts & VIEW_MAIL && h->facts & VIEW_YEAR && h->facts & VIEW_TIME ? 700 : 0;
	}
	if (letter >= 2 && (h->facts & VIEW_MAIL || has(h, FIELD_SUBJECT)
			    || (dated && (after_divider || h->dated_first))))
		return 950;
	if (has(h, FIELD_SUBJECT) || (letter && after_divider))
		return 850;
	if (letter && h->facts & VIEW_MAIL)
		return dated || has(h, FIELD_TO) ? 800 : 650;
	return has(h, FIELD_DATE) && !has(h, FIELD_TO) && dated ? 700 : 0;
}

/* Fields in a language nobody told us: three in a row behind a divider. */
static size_t unknown_fields(const struct view *v, size_t count, size_t i)
{
	size_t fields = 0;
	unsigned facts = 0;

	for (; i + fields < count && fields < FIELDS_AHEAD; fields++) {
		const struct view *line = &v[i + fields];

		if (view_is(line, VIEW_BLANK | VIEW_LONG) || !view_name(line).len)
			break;
		facts |= line->facts;
	}
	if (fields < 3 || !(facts & VIEW_MAIL) || !(facts & (VIEW_YEAR | VIEW_DATE | VIEW_TIME)))
		return 0;
	return fields;
}

static struct boundary headers_at(const struct view *v, size_t count, size_t i, bool after_divider)
{
	const enum field first = field_of(&v[i]);
	struct boundary b = { .kind = BOUNDARY_HEADERS };
	struct header_block h;

	if (first == FIELD_NONE) {
		b.lines = after_divider ? unknown_fields(v, count, i) : 0;
		b.sure = 700;
		return b.lines ? b : none;
	}
	h = read_fields(v, count, i);
	b.sure = weigh_fields(&h, after_divider);
	b.lines = h.lines;
	/* Some close the block with a rule, too. */
	if (after_divider && i + h.lines < count && view_is(&v[i + h.lines], VIEW_RULE))
		b.lines++;
	return b.sure ? b : none;
}

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
	b = headers_at(v, count, next, true);
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
	return span_starts(v->text, SPAN("--")) && span_ends(v->text, SPAN("--")) && v->words <= 8
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
	fields = next < count && next < i + DIVIDED && !view_is(&v[next], VIEW_LONG) ? headers_at(v, count, next, true)
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
	return plain && field_of(v) == FIELD_NONE && v->text.len <= 48 && v->words <= 8
	       && !view_is(v, VIEW_SENTENCE | VIEW_COLON | VIEW_MAIL | VIEW_LINK);
}

static bool name_line(const struct view *v)
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

	if (!name_line(&v[i]) || v[i].words < 1)
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

/* Lotus Notes has no "From:" and no "Date:": a name above a date, or both on one
 * line, above "To:" and "Subject:". */
static struct boundary notes_at(const struct view *v, size_t count, size_t i)
{
	size_t at = i + 1, fields;
	struct header_block h;

	if (name_line(&v[i]) && at < count && boundary_date_line(&v[at]))
		at++;
	else if (!view_is(&v[i], VIEW_TIME) || !view_is(&v[i], VIEW_DATE | VIEW_YEAR)
		 || view_is(&v[i], VIEW_SENTENCE | VIEW_COLON))
		return none;
	fields = view_next(v, count, at);
	if (fields >= count || fields > at + 1 || field_of(&v[fields]) != FIELD_TO)
		return none;
	h = read_fields(v, count, fields);
	if (!has(&h, FIELD_SUBJECT))
		return none;
	return (struct boundary){ BOUNDARY_HEADERS, fields + h.lines - i, 0, 850 };
}

/* These markers stand between marks or near the top. */
static struct boundary help_desk_at(const struct view *v, size_t i)
{
	const struct span fold = v[i].fold;

	if (fold.len > 200 || (i > 3 && !view_is(&v[i], VIEW_DASHED) && !span_starts(fold, SPAN("#"))))
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
		b = headers_at(v, count, i, false);
	if (b.kind == BOUNDARY_NONE)
		b = help_desk_at(v, i);
	if (b.kind == BOUNDARY_NONE)
		b = notes_at(v, count, i);
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
		if (!view_is(&v[i], VIEW_BLANK) && field_of(&v[i]) == FIELD_FROM)
			return v[i].text;
	return (struct span){ first.at, (size_t)(last.at + last.len - first.at) };
}

bool boundary_field_line(const struct view *v)
{
	return field_of(v) != FIELD_NONE;
}

bool boundary_groupwise(const struct view *v)
{
	return v->depth == 3 && view_is(v, VIEW_TIME | VIEW_DATE) && span_ends(v->text, SPAN(">>>"));
}
