/* notice.c - see notice.h. */
#include "text/notice.h"

#include "text/card.h"
#include "text/farewell.h"

enum { CARD_LINES = 14 };	/* lines of a card that may stand above a notice */

static bool solid(const struct view *v)
{
	return !view_is(v, VIEW_BLANK);
}

static bool rule(const struct view *v)
{
	return view_is(v, VIEW_RULE) || v->marks & LINE_RULE;
}

/* Ends what a person writes: a farewell, a name, a telephone number. */
static bool closes(const struct view *v)
{
	if (rule(v) || farewell(v) != SIGN_OFF_NONE || farewell_sent_from(v) || card_fact(v))
		return true;
	return !span_ends(v->text, SPAN(",")) && (card_name(v) || card_dashed_name(v));
}

/* "Your ticket has been solved" may be the agent's own words, unless the agent
 * has said farewell above. */
static bool closed_above(const struct view *v, size_t start, size_t i)
{
	for (size_t seen = 0; i > start && seen < CARD_LINES; i--) {
		const struct view *line = &v[i - 1];

		if (!solid(line))
			continue;
		seen++;
		if (closes(line))
			return i - 1 > start;
		if (!card_line(line))
			return false;
	}
	return false;
}

/* A paragraph begins with line `i`. */
static bool opens_paragraph(const struct view *v, size_t start, size_t i)
{
	return i == start || !solid(&v[i - 1]) || rule(&v[i - 1]);
}

/* The paragraph that begins with line `i` speaks of law. */
static bool lawful(const struct view *v, size_t i, size_t end)
{
	enum { LINES = 4 };

	for (size_t k = i; k < end && k < i + LINES && solid(&v[k]); k++)
		if (phrase_legal(v[k].text))
			return true;
	return false;
}

static enum notice disclaimer_at(struct phrase_index *disclaimers, const struct view *v, size_t i, size_t end,
				 bool opens)
{
	const enum notice is = phrase_disclaimer_among(disclaimers, view_bare(&v[i]));

	if (is != NOTICE_WEAK)
		return is;
	if (!opens)
		return NOTICE_NONE;
	return lawful(v, i, end) ? NOTICE_STRONG : NOTICE_WEAK;
}

size_t notice_start(const struct view *v, size_t start, size_t end)
{
	struct phrase_index disclaimers;

	disclaimers.width = 0;
	for (size_t i = start; i < end; i++) {
		const bool opens = opens_paragraph(v, start, i);
		enum notice is;

		if (!solid(&v[i]) || view_is(&v[i], VIEW_RULE))
			continue;
		is = disclaimer_at(&disclaimers, v, i, end, opens);
		if (is == NOTICE_NONE && opens && !view_is(&v[i], VIEW_LONG))
			is = phrase_footer(view_bare(&v[i]));
		if (is == NOTICE_STRONG || (is == NOTICE_WEAK && closed_above(v, start, i)))
			return i;
	}
	return end;
}
