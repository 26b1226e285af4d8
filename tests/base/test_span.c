/* Spans: cutting, comparing, searching, reading numbers. */
#include "tests/cmocka.inc.h"

#include "base/span.h"

static void cuts_are_clipped(void **state)
{
	static const struct {
		const char *says, *text;
		size_t from, to;
		const char *want;
	} rows[] = {
		{ "a cut in the middle", "abcdef", 2, 4, "cd" },
		{ "an end behind the text is its end", "abc", 1, 99, "bc" },
		{ "a start behind the end is empty", "abc", 3, 1, "" },
		{ "a start behind the text is empty", "abc", 9, 12, "" },
		{ "nothing of nothing", "", 0, 0, "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (!span_eq(span_cut(span_of(rows[i].text), rows[i].from, rows[i].to),
			     span_of(rows[i].want)))
			fail_msg("row %zu: %s", i, rows[i].says);
	assert_null(span_cut((struct span){ NULL, 0 }, 0, 5).at);
}

static void comparing(void **state)
{
	(void)state;
	assert_true(span_starts_nocase(SPAN("Content-Type"), SPAN("content-")));
	assert_false(span_starts_nocase(SPAN("Con"), SPAN("content-")));
	assert_true(span_eq_nocase(SPAN("UTF-8"), SPAN("utf-8")));
	assert_false(span_eq_nocase(SPAN("\xC4"), SPAN("\xE4")));
	assert_true(span_ends(SPAN("a.pdf"), SPAN(".pdf")));
	assert_false(span_ends(SPAN("pdf"), SPAN(".pdf")));
	assert_true(span_eq(SPAN("a\0b"), SPAN("a\0b")));
	assert_false(span_eq(SPAN("a\0b"), SPAN("a\0c")));
}

static void searching(void **state)
{
	static const struct {
		const char *says, *text, *what;
		size_t want, nocase;
	} rows[] = {
		{ "at the start", "abc", "ab", 0, 0 },
		{ "at the end", "abc", "bc", 1, 1 },
		{ "absent is the length", "abc", "x", 3, 3 },
		{ "longer than the text is absent", "abc", "abcd", 3, 3 },
		{ "nothing is found at once", "abc", "", 0, 0 },
		{ "case counts in one of the two", "aBC", "bc", 3, 1 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct span text = span_of(rows[i].text), what = span_of(rows[i].what);

		if (span_find(text, what) != rows[i].want
		    || span_find_nocase(text, what) != rows[i].nocase)
			fail_msg("row %zu: %s", i, rows[i].says);
	}
	assert_int_equal(span_find_byte((struct span){ NULL, 0 }, 'x'), 0);
}

static void lines_end_in_lf_or_crlf(void **state)
{
	struct span rest = SPAN("one\r\ntwo\n\nfour");

	(void)state;
	assert_true(span_eq(span_line(&rest), SPAN("one")));
	assert_true(span_eq(span_line(&rest), SPAN("two")));
	assert_true(span_eq(span_line(&rest), SPAN("")));
	assert_non_null(rest.at);
	assert_true(span_eq(span_line(&rest), SPAN("four")));
	assert_null(rest.at);
	rest = SPAN("last\n");
	assert_true(span_eq(span_line(&rest), SPAN("last")));
	assert_int_equal(rest.len, 0);
}

static void numbers(void **state)
{
	static const struct {
		const char *says, *text;
		uint64_t max;
		bool want;
		uint64_t number;
	} rows[] = {
		{ "digits", "42", 100, true, 42 },
		{ "the maximum itself", "100", 100, true, 100 },
		{ "one above it", "101", 100, false, 0 },
		{ "nothing", "", 100, false, 0 },
		{ "a sign", "-1", 100, false, 0 },
		{ "a space", "4 ", 100, false, 0 },
		{ "the largest", "18446744073709551615", UINT64_MAX, true, UINT64_MAX },
		{ "one more overflows", "18446744073709551616", UINT64_MAX, false, 0 },
		{ "21 digits", "000000000000000000001", 100, false, 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		uint64_t n = 7;
		const bool got = span_number(span_of(rows[i].text), rows[i].max, &n);

		if (got != rows[i].want || n != (got ? rows[i].number : 7))
			fail_msg("row %zu: %s", i, rows[i].says);
	}
}

static void trimming_and_hashing(void **state)
{
	(void)state;
	assert_true(span_eq(span_trim(SPAN(" \t a b \r\n")), SPAN("a b")));
	assert_int_equal(span_trim(SPAN(" \n ")).len, 0);
	assert_int_equal(span_hash(SPAN("")), 14695981039346656037u);
	assert_int_not_equal(span_hash(SPAN("a")), span_hash(SPAN("b")));
}

static void ascii_runs(void **state)
{
	char text[20];

	(void)state;
	for (size_t at = 0; at <= sizeof text; at++) {
		memset(text, '\x7F', sizeof text);
		if (at < sizeof text)
			text[at] = '\x80';
		for (size_t n = 0; n <= sizeof text; n++)
			assert_int_equal(span_ascii((struct span){ text, n }), at < n ? at : n);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cuts_are_clipped), cmocka_unit_test(comparing),
		cmocka_unit_test(searching), cmocka_unit_test(lines_end_in_lf_or_crlf),
		cmocka_unit_test(numbers), cmocka_unit_test(ascii_runs), cmocka_unit_test(trimming_and_hashing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
