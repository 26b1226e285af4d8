/* signature.c - see signature.h. */
#include "text/signature.h"

#include "text/card.h"
#include "text/farewell.h"
#include "text/notice.h"
#include "text/phrases.h"

enum {
	CARD_LINES = 14,	/* non-blank lines that a sign-off and a card may have */
	DELIMITER_LINES = 40,	/* below "-- " */
	RULE_LINES = 24,	/* lines below a rule that may still be a signature */
	SECTION_LINES = 40,	/* between two rules */
	CLAUSE = 8,		/* words above a name that end with a comma */
	BOX_WIDTH = 8,		/* bytes of a rule around a box */
	UNWRAPPED = 64		/* a line this short was not broken by its width */
};

static bool solid(const struct view *v)
{
	return !view_is(v, VIEW_BLANK);
}

/* One long dash is what phones make of "--". */
static bool delimiter(const struct view *v)
{
	return span_eq(v->text, SPAN("--")) || span_eq(v->text, SPAN("-- ")) || span_eq(v->text, SPAN("__"))
	       || span_eq(v->text, SPAN("\xE2\x80\x94")) || span_eq(v->text, SPAN("\xE2\x80\x93"))
	       || span_eq(v->text, SPAN("- --")) || span_eq(v->text, SPAN("\xE2\x80\x94 "));
}

bool signature_line(const struct view *v, size_t i)
{
	return !view_is(&v[i], VIEW_BLANK | VIEW_LONG | VIEW_SENTENCE) && v[i].words <= 8
	       && (i == 0 || !solid(&v[i - 1])) && farewell_sent_from(&v[i]) && phrase_device(v[i].fold);
}

static size_t first_solid(const struct view *v, size_t start, size_t end)
{
	while (start < end && !solid(&v[start]))
		start++;
	return start;
}

/* The next solid line before `i`, or `start` - 1 when there is none. */
static size_t solid_before(const struct view *v, size_t start, size_t i)
{
	while (i > start && !solid(&v[i - 1]))
		i--;
	return i - 1;
}

static size_t delimiter_start(const struct view *v, size_t start, size_t end)
{
	size_t best = end;

	for (size_t i = end, below = 0; i > start && below <= DELIMITER_LINES; i--) {
		if (!solid(&v[i - 1]))
			continue;
		if (delimiter(&v[i - 1]))
			best = i - 1;
		below++;
	}
	return best;
}

static bool prose(const struct view *v)
{
	return solid(v) && !card_line(v) && !view_is(v, VIEW_RULE) && !farewell_sent_from(v);
}

static bool rule(const struct view *v)
{
	return view_is(v, VIEW_RULE) || v->marks & LINE_RULE;
}

/* "Thank you." below a rule closes a text in sections; it signs nothing. */
static bool only_thanks(const struct view *v, size_t i, size_t end)
{
	size_t thanks = 0;

	for (; i < end; i++) {
		if (!solid(&v[i]))
			continue;
		if (farewell(&v[i]) != SIGN_OFF_WEAK)
			return false;
		thanks++;
	}
	return thanks > 0;
}

/* Rules alike above and no fact below: they part the text into sections. */
static bool parts_sections(const struct view *v, size_t start, size_t end, size_t at)
{
	bool again = false;

	for (size_t i = at; i > start && at - i < SECTION_LINES && !again; i--)
		again = view_is(&v[i - 1], VIEW_RULE) && span_eq(v[i - 1].text, v[at].text);
	for (size_t i = at + 1; i < end && again; i++)
		again = !card_fact(&v[i]) && !farewell_sent_from(&v[i]);
	return again;
}

/* Prose below a rule is a new part of the reply, not a signature: above prose
 * no rule is looked for. */
static size_t rule_start(const struct view *v, size_t start, size_t end, size_t footers)
{
	size_t solid_below = 0;

	for (size_t i = end; i > start && solid_below <= RULE_LINES; i--) {
		const struct view *line = &v[i - 1];

		if (rule(line))
			return only_thanks(v, i, end) || parts_sections(v, start, end, i - 1) ? end : i - 1;
		if (i <= footers && prose(line))
			break;
		solid_below += solid(line);
	}
	return end;
}

/* Systems put what they add between two equal rules, at the end. The lower one
 * may count as the beginning of the quote below. */
static size_t box_start(const struct view *v, size_t count, size_t start, size_t end)
{
	size_t last = end, inside = 0;

	if (end >= count || !view_is(&v[end], VIEW_RULE))
		last = solid_before(v, start, end);
	if (last <= start || last >= count || !view_is(&v[last], VIEW_RULE) || v[last].text.len < BOX_WIDTH)
		return end;
	for (size_t i = last; i > start && inside <= RULE_LINES; i--) {
		if (view_is(&v[i - 1], VIEW_RULE))
			return inside && span_eq(v[i - 1].text, v[last].text) ? i - 1 : end;
		inside += solid(&v[i - 1]);
	}
	return end;
}

static size_t sent_from_start(const struct view *v, size_t start, size_t end)
{
	size_t best = end;

	for (size_t i = end, seen = 0; i > start && seen < RULE_LINES * 2; i--) {
		if (!solid(&v[i - 1]))
			continue;
		seen++;
		if (!view_is(&v[i - 1], VIEW_LONG) && farewell_sent_from(&v[i - 1]))
			best = i - 1;
		else if (!card_line(&v[i - 1]))
			break;
	}
	return best;
}

/* A device signs what its owner wrote above; what stands below its line is the
 * text that was answered, more often than more words of the owner. */
static size_t device_start(const struct view *v, size_t start, size_t end)
{
	const size_t first = first_solid(v, start, end);

	for (size_t i = first + 1; i < end; i++)
		if (signature_line(v, i) && (i + 1 == end || !solid(&v[i + 1])))
			return i;
	return end;
}

/* A weak farewell counts when a name follows it or it ends the mail. */
static bool closes(const struct view *v, size_t i, size_t end)
{
	const enum sign_off is = farewell(&v[i]);
	const size_t next = first_solid(v, i + 1, end);

	if (is == SIGN_OFF_STRONG)
		return true;
	if (is == SIGN_OFF_NONE)
		return false;
	return next < end && v[next].words <= 5
	       && (card_name(&v[next]) || card_team(&v[next]) || card_dashed_name(&v[next]) || card_fact(&v[next]));
}

/* The topmost farewell below which only card lines stand. */
static size_t sign_off_start(const struct view *v, size_t start, size_t end)
{
	size_t best = end;

	for (size_t i = end, seen = 0; i > start && seen < CARD_LINES; i--) {
		const struct view *line = &v[i - 1];

		if (!solid(line))
			continue;
		seen++;
		if (!view_is(line, VIEW_LONG) && closes(v, i - 1, end)) {
			/* "Thanks," above "Regards,": together, or the upper one is text. */
			if (best == end || solid_before(v, start, best) == i - 1)
				best = i - 1;
		} else if (!card_line(line)) {
			break;
		}
	}
	return best;
}

/* "P.S.": more words of the writer, below a signature. */
static bool postscript(const struct view *v)
{
	const struct span fold = view_bare(v);

	return span_starts(fold, SPAN("p.s")) || span_starts(fold, SPAN("ps:")) || span_starts(fold, SPAN("ps "))
	       || span_starts(fold, SPAN("p.p.s"));
}

/* Prose of a company, of its form and its lawyers. */
static bool company(const struct view *v)
{
	return phrase_company(v->text) || phrase_legal(v->text);
}

/* Nothing that a writer says: each paragraph of prose has words of a company; no
 * farewell, as the second half of a letter in two languages has, no question and
 * no postscript. */
static bool only_systems(const struct view *v, size_t i, size_t end)
{
	bool words = false, known = false;	/* of this paragraph */

	for (size_t lines = 0; i < end; i++) {
		if (!solid(&v[i])) {
			if (words && !known)
				return false;
			words = known = false;
			continue;
		}
		if (++lines > CARD_LINES * 2 || postscript(&v[i]) || span_ends(v[i].text, SPAN("?"))
		    || farewell(&v[i]) != SIGN_OFF_NONE)
			return false;
		words |= prose(&v[i]);
		known |= company(&v[i]);
	}
	return !words || known;
}

/* "Yours sincerely" alone on its line above a name: what stands below is a card
 * and then what the company adds. */
static size_t letter_end(const struct view *v, size_t start, size_t end)
{
	size_t tried = 0;

	for (size_t i = end; i > start + 1 && tried < CARD_LINES * 3; i--) {
		const struct view *line = &v[i - 1];
		size_t name;

		if (!solid(line))
			continue;
		tried++;
		if (line->words > 5 || view_is(line, VIEW_SENTENCE) || farewell(line) != SIGN_OFF_STRONG)
			continue;
		name = first_solid(v, i, end);
		if (name < end && (card_name(&v[name]) || card_team(&v[name]) || card_titled_name(&v[name])))
			return only_systems(v, name + 1, end) ? i - 1 : end;
	}
	return end;
}

/* A paragraph ends above line `i`: a blank line, a sentence that is over, or a
 * few last words like "Looking forward to hearing from you,". */
static bool parted(const struct view *v, size_t start, size_t i)
{
	if (i == start)
		return false;
	return !solid(&v[i - 1]) || view_is(&v[i - 1], VIEW_SENTENCE | VIEW_RULE)
	       || (v[i - 1].words <= CLAUSE && span_ends(v[i - 1].text, SPAN(",")));
}

static bool opens_card(const struct view *v, struct span agent)
{
	return card_name(v) || card_team(v) || card_titled_name(v) || card_dashed_name(v) || card_name_of(v, agent)
	       || (v->words > 1 && card_extension(v));
}

/* The topmost line from which on all is a card: it opens with a name or one of
 * its lines is a hard fact. */
static size_t card_start(const struct view *v, size_t start, size_t end, struct span agent)
{
	size_t best = end, best_lines = 0, best_facts = 0, facts = 0, lines = 0;

	for (size_t i = end; i > start && lines < CARD_LINES; i--) {
		const struct view *line = &v[i - 1];

		if (!solid(line))
			continue;
		if (!card_line(line))
			break;
		lines++;
		facts += card_fact(line);
		if (!opens_card(line, agent))
			continue;
		if (!parted(v, start, i - 1) && !(lines == 1 && card_dashed_name(line)) && !card_name_of(line, agent)
		    && facts < 2)
			continue;
		if (lines == 1 || facts * 3 >= lines || lines <= 3) {
			best = i - 1;
			best_lines = lines;
			best_facts = facts;
		}
	}
	/* Names below a colon are the things that it announces. */
	if (!best_facts && best < end && (best_lines > 1 || !card_dashed_name(&v[best]))
	    && best > first_solid(v, start, end)
	    && view_is(&v[solid_before(v, start, best)], VIEW_COLON))
		return end;
	return best;
}

/* The last line alone is a name, although nothing parts it from the text. */
static size_t name_start(const struct view *v, size_t start, size_t end)
{
	const size_t last = solid_before(v, start, end);
	size_t before;

	if (last <= start || last >= end || !card_name(&v[last]) || v[last].words > 2)
		return end;
	before = solid_before(v, start, last);
	if (before < start || before >= last || v[before].text.len > UNWRAPPED || card_name(&v[before])
	    || card_thing(&v[before]) || view_is(&v[before], VIEW_COLON))
		return end;
	return v[last].words == 1 && last - before == 1 && end - start > 2 ? last : end;
}

/* A name above three lines or more with telephone, address or link is a card,
 * whatever stands below it: notices come in more words than we know. */
static size_t strong_card_start(const struct view *v, size_t start, size_t end)
{
	enum { LOOK = 10, FACTS = 3 };

	for (size_t i = start + 1; i < end; i++) {
		size_t facts = 0;

		if (solid(&v[i - 1]) || !card_name(&v[i]))
			continue;
		for (size_t k = i + 1; k < end && k < i + LOOK && (!solid(&v[k]) || card_line(&v[k])); k++)
			facts += view_is(&v[k], VIEW_MAIL | VIEW_LINK | VIEW_PHONE);
		if (facts >= FACTS)
			return i;
	}
	return end;
}

/* Never the whole run, nor all but its greeting: "Jane" may be the answer. */
static bool worth_keeping(const struct view *v, size_t start, size_t at)
{
	const size_t first = first_solid(v, start, at);

	return first < at && (first_solid(v, first + 1, at) < at || !span_ends(v[first].text, SPAN(",")));
}

/* No name below the farewell: the last words of the reply. */
static bool only_farewells(const struct view *v, size_t i, size_t end)
{
	for (; i < end; i++)
		if (solid(&v[i]) && !farewell_alone(&v[i]))
			return false;
	return true;
}

/* Without a header nobody is known to sign. One name closes a text all the same;
 * several words in capitals, or initials, may be what was asked for, and so may
 * what stands above a mark of where the signature begins. */
static bool name_in_doubt(const struct view *v, size_t at, const struct signature *s)
{
	const struct view *name = &v[at];
	const bool marked = s->how == SIGNATURE_DELIMITER || s->how == SIGNATURE_SENT_FROM;

	if (first_solid(v, at + 1, s->start) < s->start || !card_name(name) || card_fact(name) || card_team(name)
	    || card_dashed_name(name) || span_ends(name->text, SPAN(".")))
		return false;
	return marked || name->words > 1 || card_initials(name);
}

static struct signature made(enum signature_how how, size_t start, size_t footer)
{
	return (struct signature){ how, start, footer, false };
}

/* A farewell may stand above a rule, a delimiter or "Sent from": the topmost
 * of what closes the text is its end. */
static struct signature climb(const struct view *v, size_t start, struct signature s, struct span agent,
			      bool signed_below)
{
	const size_t end = s.start;
	size_t at = sign_off_start(v, start, end);

	if (at < end && s.how == SIGNATURE_NONE && !signed_below && only_farewells(v, at, end))
		return s;
	if (at < end)
		return made(SIGNATURE_SIGN_OFF, at, s.footer);
	at = letter_end(v, start, end);
	if (at < end)
		return made(SIGNATURE_SIGN_OFF, at, s.footer);
	at = card_start(v, start, end, agent);
	if (at == end)
		at = name_start(v, start, end);
	if (at == end)
		at = strong_card_start(v, start, end);
	if (at < end && worth_keeping(v, start, at) && (agent.len || !name_in_doubt(v, at, &s)))
		return made(SIGNATURE_CARD, at, s.footer);
	return s;
}

/* What closes the text from below, without looking for farewell or card. */
static struct signature bottom(const struct view *v, size_t start, size_t end)
{
	const size_t footers = notice_start(v, start, end);
	struct signature s = made(footers < end ? SIGNATURE_FOOTER : SIGNATURE_NONE, footers, footers);
	size_t at;

	at = rule_start(v, start, end, footers);
	if (at < s.start)
		s = made(SIGNATURE_RULE, at, footers);
	at = sent_from_start(v, start, s.start);
	if (at < s.start)
		s = made(SIGNATURE_SENT_FROM, at, footers);
	at = device_start(v, start, s.start);
	if (at < s.start) {
		s = made(SIGNATURE_SENT_FROM, at, footers);
		s.guess = true;
	}
	at = delimiter_start(v, start, s.start);
	if (at < s.start)
		s = made(SIGNATURE_DELIMITER, at, footers);
	return s;
}

/* Rules right above a signature belong to it. */
static size_t past_rules(const struct view *v, size_t start, size_t at)
{
	size_t above = solid_before(v, start, at);

	while (at > start && above >= start && above < at && view_is(&v[above], VIEW_RULE)) {
		at = above;
		above = solid_before(v, start, at);
	}
	return at;
}

/* The mail program or the site puts a signature below the run. */
static bool signed_at(const struct view *v, size_t count, size_t end)
{
	const size_t next = view_next(v, count, end);

	return next < count && (v[next].marks & LINE_SIGNED_BY_HTML || view_is(&v[next], VIEW_SITE));
}

struct signature signature_find(const struct view *v, size_t count, size_t start, size_t end,
				struct span agent)
{
	const size_t box = box_start(v, count, start, end);
	struct signature s = bottom(v, start, box);
	const bool guess = s.guess;

	if (box < end && s.how == SIGNATURE_NONE)
		s.how = SIGNATURE_FOOTER;
	s = climb(v, start, s, agent, signed_at(v, count, end));
	s.guess = guess;
	if (s.how != SIGNATURE_NONE)
		s.start = past_rules(v, start, s.start);
	if (s.footer < s.start)
		s.footer = s.start;
	return s;
}
