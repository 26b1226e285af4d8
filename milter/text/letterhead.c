/* letterhead.c - see letterhead.h. */
#include "text/letterhead.h"

#include "text/phrases.h"

enum {
	FIELDS_AHEAD = 14,
	TITLE = 5		/* words above the fields */
};

static const struct boundary none = { BOUNDARY_NONE, 0, 0, 0 };

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

/* A long subject is broken in two, or a date has a name that nobody told us: fields
 * stand above and below. */
static bool between_fields(const struct view *v, size_t count, size_t i)
{
	return i + 1 < count && !view_is(&v[i - 1], VIEW_BLANK) && !view_is(&v[i], VIEW_LONG | VIEW_RULE)
	       && v[i].depth == v[i + 1].depth && v[i - 1].field != FIELD_NONE
	       && (v[i - 1].field == FIELD_SUBJECT || view_is(&v[i], VIEW_YEAR | VIEW_DATE))
	       && v[i + 1].field != FIELD_NONE;
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
			    && v[next].field != FIELD_NONE)
				continue;
			break;
		}
		field = v[j].depth == v[i].depth ? v[j].field : FIELD_NONE;
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

/* "...: Re: the kettle": only letters have such a line. */
static bool answers(const struct view *v)
{
	const struct span fold = view_bare(v), wide = SPAN("\xEF\xBC\x9A");
	const size_t colon = span_find_byte(fold, ':'), other = span_find(fold, wide);

	return phrase_answer(span_trim(span_skip(fold, colon < other ? colon + 1 : other + wide.len)));
}

/* Fields in a language nobody told us: three in a row below a divider, or below a
 * blank line when one of them is the subject of an answer. */
static size_t unknown_fields(const struct view *v, size_t count, size_t i, bool after_divider)
{
	size_t fields = 0;
	unsigned facts = 0;
	bool letter = after_divider;

	for (; i + fields < count && fields < FIELDS_AHEAD; fields++) {
		const struct view *line = &v[i + fields];

		if (view_is(line, VIEW_BLANK | VIEW_LONG) || !view_name(line).len)
			break;
		facts |= line->facts;
		letter = letter || answers(line);
	}
	if (!letter || fields < 3 || !(facts & VIEW_MAIL) || !(facts & (VIEW_YEAR | VIEW_DATE | VIEW_TIME)))
		return 0;
	return fields;
}

/* eM Client prints them without colons, below its divider. */
static size_t fields_without_colons(const struct view *v, size_t count, size_t i)
{
	struct header_block h = { 0 };

	for (; i + h.lines < count && h.lines < FIELDS_AHEAD; h.lines++) {
		const struct view *line = &v[i + h.lines];
		const enum field field = view_is(line, VIEW_BLANK | VIEW_LONG | VIEW_DASHED)
						 ? FIELD_NONE
						 : phrase_field_in_front(view_bare(line));

		if (field == FIELD_NONE)
			break;
		h.seen |= 1u << field;
		h.facts |= line->facts;
	}
	return has(&h, FIELD_FROM) && h.lines >= 3 && h.facts & VIEW_MAIL ? h.lines : 0;
}

static struct boundary known_fields(const struct view *v, size_t count, size_t i, bool after_divider)
{
	const struct header_block h = read_fields(v, count, i);
	struct boundary b = { BOUNDARY_HEADERS, h.lines, 0, weigh_fields(&h, after_divider) };

	/* Some close the block with a rule, too. */
	if (after_divider && i + h.lines < count && view_is(&v[i + h.lines], VIEW_RULE))
		b.lines++;
	return b.sure ? b : none;
}

/* "Message du 04/05/26 10:12", right above the fields. */
static bool dated_title(const struct view *v, size_t count, size_t i)
{
	return v[i].words <= TITLE && view_is(&v[i], VIEW_TIME) && view_is(&v[i], VIEW_DATE | VIEW_YEAR)
	       && !view_is(&v[i], VIEW_SENTENCE | VIEW_COLON) && i + 1 < count
	       && v[i + 1].field == FIELD_FROM && v[i + 1].depth == v[i].depth;
}

struct boundary letterhead_at(const struct view *v, size_t count, size_t i, bool after_divider)
{
	struct boundary b = { .kind = BOUNDARY_HEADERS, .sure = 700 };

	if (v[i].field != FIELD_NONE)
		return known_fields(v, count, i, after_divider);
	if (dated_title(v, count, i)) {
		b = known_fields(v, count, i + 1, after_divider);
		b.lines += b.kind != BOUNDARY_NONE;
		return b;
	}
	if (view_is(&v[i], VIEW_NAMED) && (after_divider || i == 0 || view_is(&v[i - 1], VIEW_BLANK)))
		b.lines = unknown_fields(v, count, i, after_divider);
	else if (after_divider)
		b.lines = fields_without_colons(v, count, i);
	return b.lines ? b : none;
}

/* Lotus Notes has no "From:" and no "Date:": a name above a date, or both on one
 * line, above "To:" and "Subject:". */
struct boundary letterhead_of_notes(const struct view *v, size_t count, size_t i)
{
	size_t at = i + 1, fields;
	struct header_block h;

	if (boundary_name_line(&v[i]) && at < count && boundary_date_line(&v[at]))
		at++;
	else if (!view_is(&v[i], VIEW_TIME) || !view_is(&v[i], VIEW_DATE | VIEW_YEAR)
		 || view_is(&v[i], VIEW_SENTENCE | VIEW_COLON))
		return none;
	fields = view_next(v, count, at);
	if (fields >= count || fields > at + 1 || v[fields].field != FIELD_TO)
		return none;
	h = read_fields(v, count, fields);
	if (!has(&h, FIELD_SUBJECT))
		return none;
	return (struct boundary){ BOUNDARY_HEADERS, fields + h.lines - i, 0, 850 };
}

