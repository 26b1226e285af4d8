/* Two versions of one text, or two texts. */
#include "tests/cmocka.inc.h"

#include <stdlib.h>

#include "text/same.h"

static const struct row {
	const char *says, *one, *other;
	bool want;
} rows[] = {
	{ "the same", "We are sorry about that.", "We are sorry about that.", true },
	{ "layout and marks do not count", "* We are *sorry*\n> about -- that!", "We are sorry about that", true },
	{ "case does not count", "WE ARE SORRY", "we are sorry", true },
	{ "curly quotes do not count", "we don't know what's wrong", "we don\xE2\x80\x99t know what\xE2\x80\x99s wrong", true },
	{ "links do not count", "see it <https://example.com/one/two/three/four> there", "see it there", true },
	{ "addresses do not count", "write to help.desk.team@example.com now", "write now to", true },
	{ "one word of five may differ", "one two three four five", "one two three four six", true },
	{ "two of five may not", "one two three four five", "one two three seven six", false },
	{ "words that only one has", "please reply", "please reply and know how very sorry everyone feels", false },
	{ "and the other way round", "please reply and know how very sorry everyone feels", "please reply", false },
	{ "the same word within and at the end", "replaced shipment", "shipment, replaced", true },
	{ "and beside other letters", "caf\xC3\xA9 replaced", "replaced caf\xC3\xA9 \xE2\x80\xA6", true },
	{ "words of eight letters and of more differ", "shipments replaced", "shipment replaces", false },
	{ "numbers are words", "4711 2026-11-22", "2026-11-22 4711", true },
	{ "an address takes what it is joined to", "one/two@example.com three", "three", true },
	{ "other letters", "\xD0\x9F\xD1\x80\xD0\xB8 \xD0\xB2\xD0\xB5\xD1\x82", "\xD0\x9F\xD1\x80\xD0\xB8 \xD0\xB2\xD0\xB5\xD1\x82", true },
	{ "nothing and something", "", "something", false },
	{ "nothing twice", "", "", true },
};

static void comparing(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (same_words(span_of(rows[i].one), span_of(rows[i].other)) != rows[i].want)
			fail_msg("row %zu: %s", i, rows[i].says);
	assert_true(any_words(SPAN("- one")));
	assert_false(any_words(SPAN("- a > 1 https://example.com/")));
	assert_false(any_words((struct span){ NULL, 0 }));
}

static void having_more(void **state)
{
	static const char many[] = "one1 two2 three four five seven eight nine9 ten10 eleven twelve thirteen fourteen fifteen "
		"sixteen seventeen eighteen nineteen twenty twentyone";

	(void)state;
	assert_true(hardly_more_words(SPAN("please reply"), SPAN("please reply and more")));
	assert_false(hardly_more_words(SPAN("please reply and more"), SPAN("please reply and")));
	assert_true(hardly_more_words(SPAN(many), (struct span){ many, sizeof many - 11 }));
	assert_false(hardly_more_words(SPAN(many), (struct span){ many, sizeof many - 18 }));
	assert_true(hardly_more_words(SPAN(""), SPAN("one")));
}

static void prefixes(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t n = 0; n <= strlen(rows[i].one); n++) {
			char *copy = malloc(n ? n : 1);

			memcpy(copy, rows[i].one, n);
			assert_true(same_words((struct span){ copy, n }, (struct span){ copy, n }));
			free(copy);
		}
}

/* More words than are looked at, all different. */
static void long_texts(void **state)
{
	static char big[1 << 20];
	size_t n = 0;

	(void)state;
	for (unsigned i = 0; n + 20 < sizeof big; i++) {
		for (int k = 0; k < 8; k++)
			big[n++] = (char)('a' + (i >> k * 2) % 26);
		big[n++] = ' ';
	}
	assert_true(same_words((struct span){ big, n }, (struct span){ big, n }));
	assert_false(same_words((struct span){ big, n }, SPAN("something else")));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(comparing), cmocka_unit_test(having_more), cmocka_unit_test(prefixes), cmocka_unit_test(long_texts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
