/* phrases.c - see phrases.h. Looks things up; the tables are in phrases_*.c. */
#include "text/phrases_table.h"

static bool starts(struct span s, const struct phrase *p)
{
	return (unsigned char)s.at[0] == (p->head & 0xFF) && s.len >= p->len
	       && (p->len == 1 || (unsigned char)s.at[1] == (p->head >> 8 & 0xFF)) && memcmp(s.at, p->words, p->len) == 0;
}

/* Starts with it, a word ending there. */
static bool starts_word(struct span s, const struct phrase *p)
{
	return starts(s, p) && (s.len == p->len || !ascii_alpha(s.at[p->len]));
}

/* The first bytes of what is looked for, the first of them lowest. */
static uint32_t head_of(const char *at, size_t width)
{
	uint32_t head = 0;

	for (size_t i = 0; i < width; i++)
		head |= (uint32_t)(unsigned char)at[i] << 8 * i;
	return head;
}

/* The longest row that `s` starts with; NULL for none. All rows have two bytes. */
static const struct phrase *longest_start(const struct phrase_table *t, struct span s)
{
	const struct phrase *best = NULL;
	uint32_t head;

	if (s.len < 2)
		return NULL;
	head = head_of(s.at, 2);
	for (const struct phrase *p = t->rows, *end = p + t->count; p < end; p++)
		if ((p->head & 0xFFFF) == head && starts_word(s, p) && (!best || p->len > best->len))
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
		if ((unsigned char)s.at[i] == (p->head & 0xFF) && memcmp(s.at + i, p->words, p->len) == 0)
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

/* -- rows by their first bytes --------------------------------------------- */

static size_t key_of(uint32_t head)
{
	return (head * UINT32_C(0x9E3779B1)) >> 16 & (PHRASE_KEYS - 1);
}

/* By the first `width` bytes, which all rows have. From the last row to the first,
 * so that they are met in their order. */
static void index_table(struct phrase_index *x, const struct phrase_table *t, unsigned char width)
{
	const uint32_t mask = UINT32_MAX >> (32 - 8 * width);

	if (x->width)
		return;
	x->width = width;
	memset(x->first, 0, sizeof x->first);
	for (size_t i = t->count; i > 0; i--) {
		uint16_t *first = &x->first[key_of(t->rows[i - 1].head & mask)];

		x->next[i - 1] = *first;
		*first = (uint16_t)i;
	}
}

/* The longest row that `s` starts with by `rule`; NULL for none. */
static const struct phrase *longest_among(const struct phrase_index *x, const struct phrase_table *t,
					  struct span s, bool (*rule)(struct span s, const struct phrase *p))
{
	const struct phrase *best = NULL;

	if (s.len < x->width)
		return NULL;
	for (size_t i = x->first[key_of(head_of(s.at, x->width))]; i > 0; i = x->next[i - 1]) {
		const struct phrase *p = &t->rows[i - 1];

		if (rule(s, p) && (!best || p->len > best->len))
			best = p;
	}
	return best;
}

static bool starts_there(const struct phrase_index *x, const struct phrase_table *t, struct span s, size_t key)
{
	for (size_t i = x->first[key]; i > 0; i = x->next[i - 1])
		if (starts(s, &t->rows[i - 1]))
			return true;
	return false;
}

bool phrase_writes(struct phrase_index *verbs, struct span fold)
{
	uint32_t head = 0;

	index_table(verbs, &phrases_wrote, PHRASE_WIDTH_WROTE);
	for (size_t i = 0; i < fold.len; i++) {
		head = head >> 8 | (uint32_t)(unsigned char)fold.at[i] << 24;
		if (i >= 3 && starts_there(verbs, &phrases_wrote, span_skip(fold, i - 3), key_of(head)))
			return true;
	}
	return false;
}

/* "mon, ", "mo., ", "пн ": with what stands between the day and the date. */
static size_t opens_with_weekday(struct phrase_index *weekdays, struct span fold)
{
	const struct phrase *day;
	size_t at;

	index_table(weekdays, &phrases_weekdays, PHRASE_WIDTH_WEEKDAYS);
	day = longest_among(weekdays, &phrases_weekdays, fold, starts_word);
	at = day ? day->len : 0;
	if (!at)
		return 0;
	while (at < fold.len && (fold.at[at] == '.' || fold.at[at] == ','))
		at++;
	return at < fold.len && fold.at[at] == ' ' ? at + 1 : 0;
}

size_t phrase_opens_attribution(struct phrase_index *openers, struct phrase_index *weekdays, struct span fold)
{
	const struct phrase *best;

	index_table(openers, &phrases_openers, PHRASE_WIDTH_OPENERS);
	best = longest_among(openers, &phrases_openers, fold, starts);
	return best ? best->len : opens_with_weekday(weekdays, fold);
}

static bool is_whole(struct span s, const struct phrase *p)
{
	return s.len == p->len && starts(s, p);
}

enum field phrase_field(struct phrase_index *fields, struct span name)
{
	const struct phrase *p;

	index_table(fields, &phrases_fields, PHRASE_WIDTH_FIELDS);
	p = longest_among(fields, &phrases_fields, name, is_whole);
	return p ? (enum field)p->kind : FIELD_NONE;
}

enum notice phrase_disclaimer_among(struct phrase_index *disclaimers, struct span fold)
{
	const struct phrase *p;

	index_table(disclaimers, &phrases_disclaimers, PHRASE_WIDTH_DISCLAIMERS);
	p = longest_among(disclaimers, &phrases_disclaimers, fold, starts_word);
	return p ? (enum notice)p->kind : NOTICE_NONE;
}

/* -- whole tables -------------------------------------------------------- */

enum field phrase_field_in_front(struct span fold)
{
	const struct phrase_table *t = &phrases_fields;
	const uint32_t head = fold.len < PHRASE_WIDTH_FIELDS ? 0 : head_of(fold.at, PHRASE_WIDTH_FIELDS);
	const struct phrase *best = NULL;

	for (const struct phrase *p = t->rows, *end = p + t->count; p < end; p++)
		if ((p->head & 0xff) == head && p->len < fold.len && fold.at[p->len] == ' ' && starts(fold, p)
		    && (!best || p->len > best->len))
			best = p;
	return best ? (enum field)best->kind : FIELD_NONE;
}

bool phrase_answer(struct span fold)
{
	return longest_start(&phrases_answers, fold) != NULL;
}

bool phrase_yours(struct span fold)
{
	return longest_start(&phrases_yours, fold) != NULL;
}

enum divider phrase_divider(struct span fold, bool dashed)
{
	const struct phrase_table *t = &phrases_dividers;
	const uint32_t head = fold.len < PHRASE_WIDTH_DIVIDERS ? 0 : head_of(fold.at, PHRASE_WIDTH_DIVIDERS);

	for (const struct phrase *p = t->rows, *end = p + t->count; p < end; p++)
		if (p->head == head && starts(fold, p) && (fold.len == p->len || (dashed && fold.len - p->len < 80)))
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
	const uint32_t head = fold.len < PHRASE_WIDTH_SENT_FROM ? 0 : head_of(fold.at, PHRASE_WIDTH_SENT_FROM);

	for (const struct phrase *p = t->rows, *end = p + t->count; p < end; p++)
		if (p->head == head && starts(fold, p))
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
