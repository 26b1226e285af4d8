/* phrases.c - see phrases.h. Looks things up; the tables are in phrases_*.c. */
#include "text/phrases_table.h"

static bool starts(struct span s, const struct phrase *p)
{
	return s.at[0] == p->first && s.len >= p->len && (p->len == 1 || s.at[1] == p->second)
	       && memcmp(s.at, p->words, p->len) == 0;
}

/* Starts with it, a word ending there. */
static bool starts_word(struct span s, const struct phrase *p)
{
	return starts(s, p) && (s.len == p->len || !ascii_alpha(s.at[p->len]));
}

/* The longest row that `s` starts with; NULL for none. */
static const struct phrase *longest_start(const struct phrase_table *t, struct span s)
{
	const struct phrase *best = NULL;

	if (!s.len)
		return NULL;
	for (const struct phrase *p = t->rows, *end = p + t->count; p < end; p++)
		if (starts_word(s, p) && (!best || p->len > best->len))
			best = p;
	return best;
}

/* Which pairs of bytes a line has, 512 numbers for all that there are: most
 * phrases have one that it lacks and need not be searched. */
struct pairs {
	uint64_t have[8];
};

static unsigned pair_at(const char *at)
{
	return ((unsigned char)at[0] * 37u + (unsigned char)at[1]) & 511;
}

static struct pairs pairs_of(struct span s)
{
	struct pairs b = { { 0 } };

	for (size_t i = 0; i + 1 < s.len; i++)
		b.have[pair_at(s.at + i) >> 6] |= UINT64_C(1) << (pair_at(s.at + i) & 63);
	return b;
}

static bool has(const struct pairs *b, const char *at)
{
	return b->have[pair_at(at) >> 6] >> (pair_at(at) & 63) & 1;
}

/* Where the phrase stands in `s`, or s.len. Lines are short: a search that
 * needs no preparation is the quickest. */
static size_t find(struct span s, const struct pairs *b, const struct phrase *p)
{
	if (p->len > s.len
	    || (p->len > 1 && (!has(b, p->words) || !has(b, p->words + p->len - 2) || !has(b, p->words + p->len / 2 - 1))))
		return s.len;
	for (size_t i = 0; i + p->len <= s.len; i++)
		if (s.at[i] == p->first && memcmp(s.at + i, p->words, p->len) == 0)
			return i;
	return s.len;
}

/* The first row that stands in `s`. */
static const struct phrase *inside(const struct phrase_table *t, struct span s)
{
	const struct pairs b = pairs_of(s);

	for (size_t i = 0; i < t->count; i++)
		if (find(s, &b, &t->rows[i]) < s.len)
			return &t->rows[i];
	return NULL;
}

bool phrase_wrote(struct span fold, size_t *at, size_t *len, bool *weak)
{
	/* The last one that is found: it stands nearest to the end. */
	const struct phrase_table *t = &phrases_wrote;
	const struct pairs b = pairs_of(fold);
	bool found = false;

	for (const struct phrase *p = t->rows; p < t->rows + t->count; p++) {
		const size_t here = find(fold, &b, p);

		if (here < fold.len && (!found || here + p->len > *at + *len)) {
			*at = here;
			*len = p->len;
			*weak = p->kind;
			found = true;
		}
	}
	return found;
}

/* "mon, ", "mo., ", "пн ": with what stands between the day and the date. */
static size_t opens_with_weekday(struct span fold)
{
	const struct phrase *day = longest_start(&phrases_weekdays, fold);
	size_t at = day ? day->len : 0;

	if (!at)
		return 0;
	while (at < fold.len && (fold.at[at] == '.' || fold.at[at] == ','))
		at++;
	return at < fold.len && fold.at[at] == ' ' ? at + 1 : 0;
}

size_t phrase_opens_attribution(struct span fold)
{
	const struct phrase *best = NULL;
	const struct phrase_table *t = &phrases_openers;

	for (const struct phrase *p = t->rows; fold.len && p < t->rows + t->count; p++)
		if (starts(fold, p) && (!best || p->len > best->len))
			best = p;
	return best ? best->len : opens_with_weekday(fold);
}

enum field phrase_field(struct span fold)
{
	const struct phrase_table *t = &phrases_fields;

	for (const struct phrase *p = t->rows; fold.len && p < t->rows + t->count; p++)
		if (p->len == fold.len && starts(fold, p))
			return (enum field)p->kind;
	return FIELD_NONE;
}

bool phrase_yours(struct span fold)
{
	return longest_start(&phrases_yours, fold) != NULL;
}

enum divider phrase_divider(struct span fold, bool dashed)
{
	const struct phrase_table *t = &phrases_dividers;

	for (const struct phrase *p = t->rows; fold.len && p < t->rows + t->count; p++)
		if (starts(fold, p) && (fold.len == p->len || (dashed && fold.len - p->len < 80)))
			return (enum divider)p->kind;
	if (dashed && fold.len < 48 && !span_starts(fold, SPAN("begin pgp")) && inside(&phrases_messages, fold))
		return DIVIDER_ORIGINAL;
	return DIVIDER_NONE;
}

/* The longest row that `s` ends with; NULL for none. */
static const struct phrase *longest_end(const struct phrase_table *t, struct span s)
{
	const struct phrase *best = NULL;

	for (const struct phrase *p = t->rows, *end = p + t->count; p < end; p++)
		if ((!best || p->len > best->len) && span_ends(s, (struct span){ p->words, p->len }))
			best = p;
	return best;
}

enum sign_off phrase_sign_off(struct span fold, size_t *len)
{
	const struct phrase *p = longest_start(&phrases_sign_offs, fold);

	if (!p)
		return SIGN_OFF_NONE;
	*len = p->len;
	return (enum sign_off)p->kind;
}

bool phrase_sign_off_behind(struct span fold)
{
	const struct phrase *p = longest_end(&phrases_sign_offs, fold);

	return p && p->kind == SIGN_OFF_STRONG && (p->len == fold.len || fold.at[fold.len - p->len - 1] == ' ');
}

bool phrase_sent_from(struct span fold)
{
	const struct phrase_table *t = &phrases_sent_from;

	for (const struct phrase *p = t->rows; fold.len && p < t->rows + t->count; p++)
		if (starts(fold, p))
			return true;
	return longest_end(&phrases_sent_behind, fold) && phrase_device(fold);
}

bool phrase_device(struct span fold)
{
	return inside(&phrases_devices, fold) != NULL;
}

bool phrase_reply_above(struct span fold)
{
	return inside(&phrases_reply_above, fold) != NULL;
}

enum notice phrase_disclaimer(struct span fold)
{
	const struct phrase *p = longest_start(&phrases_disclaimers, fold);

	return p ? (enum notice)p->kind : NOTICE_NONE;
}

enum { OPENING = 4 };	/* bytes; all disclaimers are longer */

static size_t opening_at(const char *at)
{
	uint32_t four;

	memcpy(&four, at, OPENING);
	return (four * UINT32_C(0x9E3779B1)) >> 16 & (PHRASE_OPENINGS - 1);
}

/* From the last row to the first, so that they are met in their order. */
void phrase_openings_init(struct phrase_openings *out)
{
	const struct phrase_table *t = &phrases_disclaimers;

	memset(out->first, 0, sizeof out->first);
	for (size_t i = t->count; i > 0; i--) {
		uint16_t *first = &out->first[opening_at(t->rows[i - 1].words)];

		out->next[i - 1] = *first;
		*first = (uint16_t)i;
	}
}

enum notice phrase_disclaimer_among(const struct phrase_openings *o, struct span fold)
{
	const struct phrase *best = NULL;

	if (fold.len < OPENING)
		return NOTICE_NONE;
	for (size_t i = o->first[opening_at(fold.at)]; i > 0; i = o->next[i - 1]) {
		const struct phrase *p = &phrases_disclaimers.rows[i - 1];

		if (starts_word(fold, p) && (!best || p->len > best->len))
			best = p;
	}
	return best ? (enum notice)best->kind : NOTICE_NONE;
}

enum notice phrase_footer(struct span fold)
{
	const struct phrase *p = longest_start(&phrases_footers, fold);

	return p ? (enum notice)p->kind : NOTICE_NONE;
}

bool phrase_legal(struct span text)
{
	return inside(&phrases_legal, text) != NULL;
}

bool phrase_company(struct span text)
{
	return inside(&phrases_companies, text) != NULL;
}

bool phrase_notice(struct span fold)
{
	return inside(&phrases_notices, fold) != NULL;
}

bool phrase_month(struct span fold)
{
	return inside(&phrases_months, fold) != NULL;
}

bool phrase_card(struct span fold)
{
	return inside(&phrases_cards, fold) != NULL;
}
