/* test_phrases.c - what is looked up in a short way is found as in the long one. */
#include "text/phrases_table.h"

#include <stdio.h>

#include "tests/cmocka.inc.h"

static struct span words_of(const struct phrase *p)
{
	return (struct span){ p->words, p->len };
}

static void every_row_has_the_bytes_that_are_looked_up(void **state)
{
	static const struct {
		const struct phrase_table *table;
		size_t width;
	} rows[] = {
		{ &phrases_wrote, PHRASE_WIDTH_WROTE },		{ &phrases_openers, PHRASE_WIDTH_OPENERS },
		{ &phrases_weekdays, PHRASE_WIDTH_WEEKDAYS },	{ &phrases_fields, PHRASE_WIDTH_FIELDS },
		{ &phrases_disclaimers, PHRASE_WIDTH_DISCLAIMERS }, { &phrases_dividers, PHRASE_WIDTH_DIVIDERS },
		{ &phrases_sent_from, PHRASE_WIDTH_SENT_FROM }, { &phrases_sign_offs, PHRASE_WIDTH_SIGN_OFFS },
		{ &phrases_footers, PHRASE_WIDTH_FOOTERS },	{ &phrases_yours, PHRASE_WIDTH_YOURS },
		{ &phrases_answers, PHRASE_WIDTH_ANSWERS },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t k = 0; k < rows[i].table->count; k++)
			if (rows[i].table->rows[k].len < rows[i].width)
				fail_msg("'%s' is too short", rows[i].table->rows[k].words);
}

static void check(struct phrase_index *x, struct span line)
{
	if (phrase_disclaimer_among(x, line) != phrase_disclaimer(line))
		fail_msg("not the same for '%.*s'", SPAN_ARG(line));
}

static void disclaimers_are_found_by_their_opening(void **state)
{
	struct phrase_index disclaimers = { .width = 0 };
	char line[256];

	(void)state;
	for (size_t i = 0; i < phrases_disclaimers.count; i++) {
		const struct phrase *p = &phrases_disclaimers.rows[i];
		const int len = snprintf(line, sizeof line, "%s and more", p->words);

		assert_int_not_equal(phrase_disclaimer(words_of(p)), NOTICE_NONE);
		for (size_t n = 0; n <= (size_t)len; n++)
			check(&disclaimers, (struct span){ line, n });
		line[p->len] = 'x';
		check(&disclaimers, (struct span){ line, (size_t)len });
	}
	check(&disclaimers, SPAN("this is no disclaimer"));
	check(&disclaimers, SPAN("dis"));
}

/* The first row of those that are alike says what it is. */
static enum field field_by_rows(struct span name)
{
	for (size_t i = 0; i < phrases_fields.count; i++)
		if (span_eq(words_of(&phrases_fields.rows[i]), name))
			return (enum field)phrases_fields.rows[i].kind;
	return FIELD_NONE;
}

static void fields_are_found_whole(void **state)
{
	struct phrase_index fields = { .width = 0 };
	char name[64];

	(void)state;
	for (size_t i = 0; i < phrases_fields.count; i++) {
		const int len = snprintf(name, sizeof name, "%sq", phrases_fields.rows[i].words);

		for (size_t n = 0; n <= (size_t)len; n++) {
			const struct span s = { name, n };

			if (phrase_field(&fields, s) != field_by_rows(s))
				fail_msg("not the same for '%.*s'", SPAN_ARG(s));
		}
	}
}

static void verbs_are_found_wherever_they_stand(void **state)
{
	struct phrase_index verbs = { .width = 0 };
	char line[128];
	size_t at, len;
	bool weak;

	(void)state;
	for (size_t i = 0; i < phrases_wrote.count; i++) {
		const int all = snprintf(line, sizeof line, "jo %s: (", phrases_wrote.rows[i].words);

		for (size_t from = 0; from < 4; from++)
			for (size_t n = from; n <= (size_t)all; n++) {
				const struct span s = { line + from, n - from };

				if (phrase_writes(&verbs, s) != phrase_wrote(s, &at, &len, &weak))
					fail_msg("not the same for '%.*s'", SPAN_ARG(s));
			}
	}
}

static void attributions_open_with_a_word_or_a_day(void **state)
{
	static const struct {
		const char *line;
		size_t want;
	} rows[] = {
		{ "on mon, 4 may", 3 },	    { "mon, 4 may", 5 },	{ "mo., 4. mai", 5 },
		{ "e, 4. mai 2026", 3 },    { "monday 4 may", 7 },	{ "money 4 may", 0 },
		{ "le lun. 4 mai", 3 },	    { "el dia 4 de maig", 7 },	{ "", 0 },
		{ "m", 0 },		    { "4 may 2026", 0 },	{ "пн, 4 мая", 6 },
	};
	struct phrase_index openers = { .width = 0 }, weekdays = { .width = 0 };

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (phrase_opens_attribution(&openers, &weekdays, span_of(rows[i].line)) != rows[i].want)
			fail_msg("'%s'", rows[i].line);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_row_has_the_bytes_that_are_looked_up),
		cmocka_unit_test(disclaimers_are_found_by_their_opening),
		cmocka_unit_test(fields_are_found_whole),
		cmocka_unit_test(verbs_are_found_wherever_they_stand),
		cmocka_unit_test(attributions_open_with_a_word_or_a_day),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
