/* Encoded words in header values. */
#include "tests/cmocka.inc.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "text/text.h"

static const struct row {
	const char *says, *value, *want;
} rows[] = {
	{ "plain", "Jane Doe", "Jane Doe" },
	{ "quoted-printable", "=?utf-8?Q?J=C3=B6rg_Doe?=", "J\xC3\xB6rg Doe" },
	{ "base64", "=?UTF-8?b?SsO2cmc=?=", "J\xC3\xB6rg" },
	{ "latin-1", "=?iso-8859-1?q?J=F6rg?=", "J\xC3\xB6rg" },
	{ "a language behind the charset", "=?utf-8*en?Q?hi?=", "hi" },
	{ "the space between two words goes", "=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab" },
	{ "the space before a plain word stays", "=?utf-8?Q?a?= b =?utf-8?Q?c?=", "a b c" },
	{ "a character cut between two words", "=?utf-8?Q?J=C3?=\r\n =?utf-8?Q?=B6rg?=", "J\xC3\xB6rg" },
	{ "two charsets", "=?utf-8?Q?=C3=B6?= =?iso-8859-1?Q?=F6?=", "\xC3\xB6\xC3\xB6" },
	{ "text right behind a word", "=?utf-8?Q?a?=b", "ab" },
	{ "a broken word stays", "=?utf-8?Q?a", "=?utf-8?Q?a" },
	{ "a word of a third method stays", "=?utf-8?X?a?=", "=?utf-8?X?a?=" },
	{ "a charset nobody knows", "=?x-foo?Q?caf=E9?=", "caf\xC3\xA9" },
	{ "raw latin-1", "caf\xE9", "caf\xC3\xA9" },
	{ "raw UTF-8", "caf\xC3\xA9", "caf\xC3\xA9" },
	{ "folds become a space", "one\r\n  two\r\n\tthree", "one two three" },
	{ "lines in a word do not come through", "=?utf-8?Q?a=0D=0AX:_b?=", "a X: b" },
	{ "nothing", "", "" },
};

static void reading(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct arena *a = arena_new(1 << 16);
		struct span got;

		assert_int_equal(text_of_header(span_of(rows[i].value), a, &got, NULL), 0);
		if (!span_eq(got, span_of(rows[i].want)))
			fail_msg("row %zu: %s: \"%.*s\"", i, rows[i].says, SPAN_ARG(got));
		arena_free(a);
	}
}

static void prefixes_and_budgets(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t n = 0; n <= strlen(rows[i].value); n++) {
			struct arena *a = arena_new(n % 2 ? 1 << 16 : 32 * n);
			char *copy = malloc(n ? n : 1);
			struct fault f = { .kind = FAULT_MEMORY };
			struct span got;

			memcpy(copy, rows[i].value, n);
			if (!text_of_header((struct span){ copy, n }, a, &got, &f))
				assert_int_equal(utf8_valid(got), got.len);
			assert_int_equal(f.kind, FAULT_MEMORY);
			free(copy);
			arena_free(a);
		}
}

static void long_values_are_cut(void **state)
{
	static char big[1 << 20];
	static const char *const patterns[] = { "=?", "=?utf-8?Q?=C3?= ", "x", "=?a?Q?\?=", "? ",
		"=?big5?Q?=A4=A4?= =?gb2312?Q?=C4=E3?= " };
	struct arena *a = arena_new(1 << 20);
	struct span got;

	(void)state;
	for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
		for (size_t k = 0; k < sizeof big; k++)
			big[k] = patterns[i][k % strlen(patterns[i])];
		arena_reset(a);
		assert_int_equal(text_of_header((struct span){ big, sizeof big }, a, &got, NULL), 0);
		assert_true(got.len <= 32 * 1024);
	}
	assert_int_equal(text_of_header((struct span){ NULL, 0 }, a, &got, NULL), 0);
	assert_int_equal(got.len, 0);
	arena_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reading), cmocka_unit_test(prefixes_and_budgets),
		cmocka_unit_test(long_values_are_cut),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
