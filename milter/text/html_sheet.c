/* html_sheet.c - see html_sheet.h. */
#include "text/html_sheet.h"

enum { SELECTORS = 16, WORDS = 16 };

enum kind { KIND_TAG = 1, KIND_CLASS = '.', KIND_ID = '#' };

/* Names have no case here: mails write "MsoNormal" and "msonormal" for one. */
static uint32_t name_of(enum kind kind, struct span name)
{
	uint32_t hash = 2166136261u ^ (uint32_t)kind;

	for (size_t i = 0; i < name.len; i++)
		hash = (hash ^ (unsigned char)ascii_lower(name.at[i])) * 16777619u;
	return hash;
}

static uint64_t bit_of(uint32_t name)
{
	return UINT64_C(1) << (name % 64);
}

static void add_rule(struct html_sheet *sheet, uint32_t name, struct html_effect effect)
{
	for (size_t i = 0; i < sheet->count; i++)
		if (sheet->rules[i].name == name) {
			sheet->rules[i].effect = html_effect_join(sheet->rules[i].effect, effect);
			return;
		}
	if (sheet->count == SHEET_RULES) {
		sheet->unclear = sheet->unclear || effect.back != COLOUR_KEPT;
		return;
	}
	sheet->rules[sheet->count++] = (struct html_rule){ name, effect };
	sheet->known |= bit_of(name);
}

static bool name_byte(char c)
{
	return ascii_alpha(c) || ascii_digit(c) || c == '-' || c == '_' || (unsigned char)c >= 0x80;
}

/* "p.pre": of several names the last one is looked up, the others are not asked. */
static void read_selector(struct html_sheet *sheet, struct span s, struct html_effect effect)
{
	enum kind kind = KIND_TAG;
	size_t from = 0;

	s = span_trim(s);
	for (size_t i = 0; i < s.len; i++) {
		if (name_byte(s.at[i]))
			continue;
		if ((s.at[i] != '.' && s.at[i] != '#') || kind != KIND_TAG) {
			sheet->unclear = sheet->unclear || effect.back != COLOUR_KEPT;
			return;
		}
		kind = s.at[i] == '.' ? KIND_CLASS : KIND_ID;
		from = i + 1;
	}
	if (from < s.len)
		add_rule(sheet, name_of(kind, span_skip(s, from)), effect);
}

static bool says_something(struct html_effect e)
{
	return e.set || e.clear || e.front != COLOUR_KEPT || e.back != COLOUR_KEPT;
}

static void read_rule(struct html_sheet *sheet, struct span selectors, struct span declarations)
{
	const unsigned own = SIGHT_RULE_ABOVE | SIGHT_NO_BORDER;
	struct html_effect effect = html_effect_read(declarations);

	effect.set &= ~own;
	effect.clear &= ~own;
	if (!says_something(effect))
		return;
	for (size_t i = 0; selectors.at && i < SELECTORS; i++)
		read_selector(sheet, span_until(&selectors, ','), effect);
	if (selectors.at)
		sheet->unclear = sheet->unclear || effect.back != COLOUR_KEPT;
}

/* Behind the brace that closes the one before `at`. */
static size_t skip_block(struct span css, size_t at)
{
	for (size_t open = 1; at < css.len && open; at++)
		open += (css.at[at] == '{') - (size_t)(css.at[at] == '}');
	return at;
}

/* Behind blanks, comments and the marks that hide a sheet from old programs. */
static size_t skip_between(struct span css, size_t at)
{
	while (at < css.len) {
		const struct span rest = span_skip(css, at);

		if (ascii_space(rest.at[0]) || rest.at[0] == '}')
			at++;
		else if (span_starts(rest, SPAN("/*")))
			at += 2 + span_find(span_skip(rest, 2), SPAN("*/")) + 2;
		else if (span_starts(rest, SPAN("<!--")))
			at += 4;
		else if (span_starts(rest, SPAN("-->")))
			at += 3;
		else
			break;
	}
	return at < css.len ? at : css.len;
}

void html_sheet_read(struct span css, struct html_sheet *sheet)
{
	size_t at = 0;

	while ((at = skip_between(css, at)) < css.len) {
		const struct span rest = span_skip(css, at);
		const size_t open = span_find_byte(rest, '{');
		struct span block;

		if (rest.at[0] == '@') {
			const size_t end = span_find_byte(rest, ';');

			at += end < open ? end + 1 : open + 1;
			if (end > open)
				at = skip_block(css, at);
			continue;
		}
		block = span_skip(rest, open + 1);
		block = span_cut(block, 0, span_find_byte(block, '}'));
		read_rule(sheet, span_cut(rest, 0, open), block);
		at += open + 1 + block.len;
	}
}

static struct html_effect effect_of(const struct html_sheet *sheet, uint32_t name)
{
	if (sheet->known & bit_of(name))
		for (size_t i = 0; i < sheet->count; i++)
			if (sheet->rules[i].name == name)
				return sheet->rules[i].effect;
	return html_effect_none;
}

static struct html_effect effect_of_words(const struct html_sheet *sheet, enum kind kind, struct span words)
{
	struct html_effect e = html_effect_none;

	for (size_t i = 0; words.at && i < WORDS; i++) {
		const struct span word = span_until(&words, ' ');

		if (word.len)
			e = html_effect_join(e, effect_of(sheet, name_of(kind, word)));
	}
	return e;
}

struct html_effect html_sheet_effect(const struct html_sheet *sheet, const struct html_tag *tag)
{
	struct html_effect e;

	if (!sheet->count)
		return html_effect_none;
	e = effect_of(sheet, name_of(KIND_TAG, (struct span){ tag->name, tag->name_len }));
	for (size_t i = 0; i < tag->count; i++) {
		const struct html_attribute *a = &tag->attributes[i];

		if (span_eq_nocase(a->name, SPAN("class")))
			e = html_effect_join(e, effect_of_words(sheet, KIND_CLASS, a->value));
		else if (span_eq_nocase(a->name, SPAN("id")))
			e = html_effect_join(e, effect_of(sheet, name_of(KIND_ID, a->value)));
	}
	return e;
}
