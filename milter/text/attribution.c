/* attribution.c - see attribution.h. */
#include "text/attribution.h"

#include "text/phrases.h"

enum { WRAPPED_MAX = 6, BLOCK_MAX = 420 };

/* What is known of the lines of a candidate, first to last. */
struct block {
	unsigned facts;
	size_t len;
	bool verb, verb_last;	/* a verb of writing; at the end of the block */
	bool weak;		/* one that prose has too */
	bool colon, quoted_next;
	bool goes_on;		/* prose on the next line */
	bool angled;		/* ends with an address in brackets */
	bool dashed;		/* "---- ... ----" */
	int angles;		/* "<" that were not closed yet */
};

/* A digit within the first bytes: dates stand in front. */
static bool digit_soon(struct span fold, size_t within)
{
	for (size_t i = 0; i < fold.len && i < within; i++)
		if (ascii_digit(fold.at[i]))
			return true;
	return false;
}

/* How much a line looks like the first one of an attribution: 0 to 3. */
static int opening(const struct view *v)
{
	struct span fold;

	if (!view_is(v, VIEW_DIGIT | VIEW_MAIL))
		return 0;
	fold = view_bare(v);
	if (v->opener && digit_soon(span_skip(fold, v->opener), 36))
		return 3;
	if (fold.len && ascii_digit(fold.at[0]) && view_is(v, VIEW_YEAR | VIEW_DATE | VIEW_TIME))
		return 2;
	if (view_is(v, VIEW_MAIL) || (view_is(v, VIEW_YEAR | VIEW_DATE | VIEW_TIME)
				      && digit_soon(fold, 40)))
		return 1;
	return 0;
}

/* Nothing but marks behind the verb: "wrote:", "wrote ----", "napisał(a):". */
static bool ends_there(struct span rest)
{
	static const char *const tails[] = { "(a)", "(-a)", "\xEF\xBC\x9A" };

	while (rest.len) {
		size_t step = span_find_byte(SPAN(" -:_>)|"), rest.at[0]) < 7 ? 1 : 0;

		for (size_t i = 0; !step && i < sizeof tails / sizeof *tails; i++)
			if (span_starts(rest, span_of(tails[i])))
				step = span_of(tails[i]).len;
		if (!step)
			return false;
		rest = span_skip(rest, step);
	}
	return true;
}

/* "skrev: (4 maj 2026 10:12)": the date stands behind the colon. */
static bool dated_behind(struct span rest)
{
	const struct span colon = SPAN(": (");

	return span_starts(rest, colon) && span_ends(rest, SPAN(")")) && digit_soon(rest, 16);
}

static void add_line(struct block *b, const struct view *v)
{
	size_t at, len;

	for (size_t i = 0; i < v->text.len; i++)
		b->angles += (v->text.at[i] == '<') - (v->text.at[i] == '>');
	b->facts |= v->facts;
	b->len += v->text.len + 1;
	b->verb_last = b->colon = false;
	if (view_is(v, VIEW_WROTE) && phrase_wrote(v->fold, &at, &len, &b->weak)) {
		b->verb = true;
		b->verb_last = ends_there(span_skip(v->fold, at + len));
		b->colon = dated_behind(span_skip(v->fold, at + len));
	}
	b->colon |= view_is(v, VIEW_COLON);
	b->dashed |= view_is(v, VIEW_DASHED);
	b->angled = b->angles == 0 && span_ends(v->text, SPAN(">"));
}

/* How sure we are that the lines are an attribution, 0: they are none. */
static int weigh(const struct block *b, int opens)
{
	const bool dated = b->facts & (VIEW_YEAR | VIEW_DATE | VIEW_TIME);
	const bool timed = b->facts & VIEW_TIME && b->facts & (VIEW_YEAR | VIEW_DATE);
	const bool mail = b->facts & VIEW_MAIL;

	if (b->verb && b->weak && !b->quoted_next)
		return 0;
	if (b->verb && b->colon && ((dated && opens > 1) || (dated && mail)))
		return mail || timed ? 950 : 850;
	if (b->verb && b->colon && (dated || mail) && b->len < 160)
		return b->quoted_next ? 900 : 750;
	if (b->verb && b->colon && b->quoted_next && b->len < 120)
		return 850;
	if (b->verb_last && dated && opens > 1 && (mail || timed || b->dashed) && !b->goes_on)
		return 850;
	if (b->verb_last && b->dashed && b->len < 120)
		return 800;
	if (b->colon && mail && dated && opens && b->len < 260)
		return 850;
	if ((b->colon || (b->angled && dated && opens > 1)) && mail && b->quoted_next && b->len < 160)
		return 800;
	if (b->colon && dated && b->quoted_next && b->len < (opens > 1 ? 160 : 80))
		return timed || opens > 1 ? 750 : 0;
	return 0;
}

/* "gmt+01:00 some one": somebody stands behind the zone. */
static bool zone_and_name(struct span fold)
{
	const size_t gmt = span_find(fold, SPAN("gmt")), utc = span_find(fold, SPAN("utc"));
	const struct span zone = span_skip(fold, gmt < utc ? gmt : utc);
	const size_t space = span_find_byte(zone, ' ');

	return space + 1 < zone.len;
}

/* "2016-03-03 17:21 GMT+01:00 Some One", which has no end of its own. */
static int weigh_stamp(const struct view *v)
{
	if (opening(v) != 2 || !view_is(v, VIEW_YEAR) || v->text.len > 110
	    || view_is(v, VIEW_SENTENCE))
		return 0;
	if (view_is(v, VIEW_MAIL) && span_ends(v->text, SPAN(">")))
		return 750;
	if (!view_is(v, VIEW_TIME))
		return 0;
	return zone_and_name(v->fold) ? 750 : 0;
}

/* "Jo Doe ---05/04/2026 10:12:33 AM---Hello": so Lotus Notes begins. */
static int weigh_notes(const struct view *v)
{
	const struct span dashes = SPAN("---");
	const struct span date = span_skip(v->text, span_find(v->text, dashes) + dashes.len);

	if (!view_is(v, VIEW_TIME) || !view_is(v, VIEW_DATE) || !date.len || !ascii_digit(date.at[0]))
		return 0;
	return span_find(date, dashes) < date.len ? 750 : 0;
}

/* "Am 04.05.26 um 10:12 schrieb Jo Doe" without a colon: a paragraph that is no
 * sentence. */
static int weigh_alone(const struct view *v, size_t count, size_t i, int opens)
{
	const struct view *line = &v[i];
	size_t at, len;
	bool weak;

	if (opens < 3 || !view_is(line, VIEW_WROTE) || !view_is(line, VIEW_TIME)
	    || !view_is(line, VIEW_YEAR | VIEW_DATE) || view_is(line, VIEW_SENTENCE) || line->words > 12)
		return 0;
	if ((i > 0 && !view_is(&v[i - 1], VIEW_BLANK)) || i + 1 >= count
	    || !view_is(&v[i + 1], VIEW_BLANK | VIEW_QUOTED))
		return 0;
	return phrase_wrote(line->fold, &at, &len, &weak) && !weak ? 700 : 0;
}

/* A sentence that ends cannot be the beginning of an attribution. */
static bool closes_sentence(const struct view *v)
{
	const struct span t = v->text;

	if (!view_is(v, VIEW_SENTENCE))
		return false;
	if (t.at[t.len - 1] != '.')
		return true;
	/* "p.m.", "Uhr.", "2014 г." */
	return t.len > 30 && ascii_alpha(t.at[t.len - 2]) && ascii_alpha(t.at[t.len - 3])
	       && ascii_alpha(t.at[t.len - 4]);
}

/* A blank line within an attribution: only before "<" or "mailto:". */
static bool goes_on_behind(const struct view *v, size_t count, size_t blank)
{
	const size_t next = blank + 1;

	return next < count && !view_is(&v[next], VIEW_BLANK)
	       && (span_starts(v[next].text, SPAN("<")) || span_starts(v[next].text, SPAN("mailto:")));
}

static bool quoted_behind(const struct view *v, size_t count, size_t i, unsigned char depth)
{
	const size_t next = view_next(v, count, i);

	return next < count && next < i + 4
	       && (v[next].depth > depth
		   || (view_is(&v[next], VIEW_QUOTED) && v[next].depth >= depth && depth == 0));
}

/* A sentence that is broken here goes on with a small letter. */
static bool goes_on(const struct view *v, size_t count, size_t i)
{
	return i + 1 < count && v[i + 1].text.len && v[i + 1].depth == v[i].depth && v[i + 1].text.at[0] >= 'a'
	       && v[i + 1].text.at[0] <= 'z';
}

/* "...Jane <jane@example.com", and "> wrote:" on the next line. */
static bool closes_angle(const struct block *b, const struct view *first, const struct view *v)
{
	return b->angles > 0 && v->depth == first->depth + 1 && v->words <= 3
	       && view_is(v, VIEW_COLON);
}

struct found {
	size_t lines;
	int sure;
};

/* Whether one of the next lines ends as an attribution does. Cheap: lines with an
 * address are many where mail is quoted in full. */
static bool may_close(const struct view *v, size_t count, size_t i)
{
	for (size_t j = i; j < count && j < i + WRAPPED_MAX; j++)
		if (view_is(&v[j], VIEW_COLON | VIEW_WROTE) || span_ends(v[j].text, SPAN(">")))
			return true;
	return false;
}

static struct found try_from(const struct view *v, size_t count, size_t i, int opens)
{
	const bool closes = may_close(v, count, i);
	struct found best = { 0, 0 };
	struct block b = { 0 };

	for (size_t j = i; j < count && j < i + WRAPPED_MAX && b.len < BLOCK_MAX && closes; j++) {
		int sure;

		if (view_is(&v[j], VIEW_BLANK)) {
			if (goes_on_behind(v, count, j))
				continue;
			break;
		}
		if (view_is(&v[j], VIEW_LONG | VIEW_RULE) || (j > i && v[j].field)
		    || (v[j].depth != v[i].depth && !closes_angle(&b, &v[i], &v[j])))
			break;
		add_line(&b, &v[j]);
		if (b.colon || b.verb_last || b.angled) {
			b.quoted_next = quoted_behind(v, count, j + 1, v[i].depth);
			b.goes_on = goes_on(v, count, j);
			sure = weigh(&b, opens);
			if (sure)
				return (struct found){ j + 1 - i, sure };
			if (b.colon)
				break;
		}
		/* Without anything that opens one, a name and a verb share a line. */
		if (!opens || closes_sentence(&v[j]))
			break;
	}
	best.sure = weigh_stamp(&v[i]);
	if (!best.sure)
		best.sure = weigh_notes(&v[i]);
	if (!best.sure)
		best.sure = weigh_alone(v, count, i, opens);
	best.lines = best.sure ? 1 : 0;
	return best;
}

/* Without the dashes that part the two. */
static size_t end_of_own(struct span t, size_t at)
{
	while (at > 0 && (t.at[at - 1] == '-' || t.at[at - 1] == ' '))
		at--;
	return at;
}

/* Where " On Wed, Apr 4 ..." begins behind own words on the same line. */
static size_t glued(const struct view *v)
{
	static const char *const openers[] = { " On ", " Am ", " Le ", " El ", " Op ", " Em " };
	const struct span t = v->text;

	for (size_t k = 0; k < sizeof openers / sizeof *openers; k++) {
		const struct span opener = span_of(openers[k]);
		const size_t at = span_find(t, opener);

		if (at > 0 && at < t.len && digit_soon(span_skip(t, at + opener.len), 24))
			return end_of_own(t, at);
	}
	return 0;
}

/* Prose that happens to stand in front of a wrapped attribution is not part of
 * it: the last line that opens one well is its first. */
static size_t true_start(const struct view *v, size_t count, size_t i, struct found *found)
{
	const size_t end = i + found->lines;
	const int first = opening(&v[i]);
	size_t start = i;

	for (size_t k = i + 1; k < end; k++) {
		const int opens = opening(&v[k]);
		struct found own;

		if (opens < 2 || opens < first
		    || (opens == first && !view_is(&v[k], VIEW_YEAR | VIEW_TIME | VIEW_DATE)))
			continue;
		own = try_from(v, count, k, opens);
		if (own.lines && k + own.lines == end)
			start = k;
	}
	return start;
}

struct boundary attribution_at(const struct view *v, size_t count, size_t i)
{
	const int opens = opening(&v[i]);
	struct boundary none = { BOUNDARY_NONE, 0, 0, 0 };
	struct boundary b = { .kind = BOUNDARY_ATTRIBUTION };
	struct found found;

	if (v[i].marks & LINE_ATTRIBUTED_BY_HTML)
		return (struct boundary){ BOUNDARY_ATTRIBUTION, 1, 0, 950 };
	if (view_is(&v[i], VIEW_LONG | VIEW_RULE))
		return none;
	if (!opens && !view_is(&v[i], VIEW_COLON | VIEW_DASHED)
	    && !(i + 1 < count && view_is(&v[i + 1], VIEW_COLON)))
		return none;
	found = try_from(v, count, i, opens);
	if (!found.lines || true_start(v, count, i, &found) != i)
		return none;
	b.lines = found.lines;
	b.sure = found.sure;
	if (opens < 2)
		b.inside = glued(&v[i]);
	return b;
}
