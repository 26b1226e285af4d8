/* Letters that look like others are read as they look; other scripts stay. */
#include "tests/cmocka.inc.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "text/alike.h"

#define RUSSIAN "\xD1\x85\xD0\xBE\xD1\x80\xD0\xBE\xD1\x88\xD0\xBE"

static const struct row {
	const char *says, *sent, *want;
} rows[] = {
	{ "nothing", "", "" },
	{ "plain words", "sorry", "sorry" },
	{ "one Russian letter", "s\xD0\xBErry", "sorry" },
	{ "at the beginning", "\xD1\x95orry", "sorry" },
	{ "at the end", "sorr\xD1\x83", "sorry" },
	{ "several words", "I \xD0\xB0m s\xD0\xBErry f\xD0\xBEr it.", "I am sorry for it." },
	{ "a capital", "\xD0\x9Enly", "Only" },
	{ "a Greek letter", "s\xCE\xBFrry", "sorry" },
	{ "an Armenian letter", "s\xD6\x85rry", "sorry" },
	{ "a letter of full width", "\xEF\xBD\x93orry", "sorry" },
	{ "a word beside accents", "d\xC3\xA9s\xD0\xBEl\xC3\xA9", "d\xC3\xA9sol\xC3\xA9" },
	{ "the mathematical alphabets", "\xF0\x9D\x97\xA6\xF0\x9D\x97\xBC\xF0\x9D\x97\xBF\xF0\x9D\x97\xBF\xF0\x9D\x98\x86", "Sorry" },
	{ "Russian is no disguise", RUSSIAN, RUSSIAN },
	{ "nor a Russian word of look-alikes alone", "\xD0\xBE\xD1\x80\xD0\xB0", "\xD0\xBE\xD1\x80\xD0\xB0" },
	{ "nor one behind a hyphen", "USB-" RUSSIAN, "USB-" RUSSIAN },
	{ "nor one that ends a Latin word by a letter of its own", "Excel\xD1\x8F", "Excel\xD1\x8F" },
	{ "a unit", "5 k\xCE\xA9", "5 k\xCE\xA9" },
	{ "Japanese with letters of full width", "\xEF\xBC\xA5\xEF\xBC\xB4\xE3\x81\x82", "\xEF\xBC\xA5\xEF\xBC\xB4\xE3\x81\x82" },
	{ "emoji", "ok\xF0\x9F\x98\x80ok", "ok\xF0\x9F\x98\x80ok" },
};

static void unmasking(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const bool changed = strcmp(rows[i].sent, rows[i].want) != 0;
		struct finding_places places = { 0 };
		unsigned findings = 0;
		char text[128];
		struct span got;

		memcpy(text, rows[i].sent, strlen(rows[i].sent));
		got = (struct span){ text, text_unmask(text, strlen(rows[i].sent), &findings, &places, NULL) };
		if (!span_eq(got, span_of(rows[i].want)))
			fail_msg("row %zu: %s: \"%.*s\"", i, rows[i].says, SPAN_ARG(got));
		if (findings != (changed ? (unsigned)FINDING_HOMOGLYPHS : 0)
		    || places.line[FINDING_BIT_HOMOGLYPHS] != changed)
			fail_msg("row %zu: %s: findings %x", i, rows[i].says, findings);
		/* What is plain stays as it is. */
		if (text_unmask(text, got.len, &findings, NULL, NULL) != got.len)
			fail_msg("row %zu: %s: not plain yet", i, rows[i].says);
	}
}

/* The words are told as tokens are written; when there are too many, any may be one. */
static void remembering(void **state)
{
	struct disguises seen = { .count = 0 }, joined = { .count = 0 };
	char text[] = "S\xD0\xBErry, s\xD0\xBErry for it", many[8];
	unsigned findings = 0;

	(void)state;
	(void)text_unmask(text, strlen(text), &findings, NULL, &seen);
	assert_int_equal(seen.count, 1);
	disguises_join(&joined, &seen);
	disguises_join(&joined, NULL);
	assert_true(disguises_have(&joined, span_hash(SPAN("sorry"))));
	assert_false(disguises_have(&joined, span_hash(SPAN("for"))));
	assert_false(disguises_have(NULL, span_hash(SPAN("sorry"))));
	for (char c = 'a'; c <= 'z'; c++)
		for (char d = 'a'; d <= 'b'; d++) {
			const char word[] = { c, d, '\xD0', '\xBE' };

			memcpy(many, word, sizeof word);
			(void)text_unmask(many, sizeof word, &findings, NULL, &joined);
		}
	assert_int_equal(joined.count, DISGUISES_MAX);
	assert_true(disguises_have(&joined, span_hash(SPAN("for"))));
}

/* Every prefix that ends between two characters, in a heap copy of exact size. */
static void prefixes(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t n = 0; n <= strlen(rows[i].sent); n++) {
			char *copy = malloc(n ? n : 1);
			unsigned findings = 0;
			size_t len;

			memcpy(copy, rows[i].sent, n);
			if (utf8_valid((struct span){ copy, n }) == n) {
				len = text_unmask(copy, n, &findings, NULL, NULL);
				assert_true(len <= n);
				assert_int_equal(utf8_valid((struct span){ copy, len }), len);
			}
			free(copy);
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(unmasking),
		cmocka_unit_test(remembering), cmocka_unit_test(prefixes) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
