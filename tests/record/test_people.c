/* test_people.c - names and seconds in words. */
#include "record/people.h"

#include "tests/cmocka.inc.h"

static void names_have_words(void **state)
{
	static const struct { const char *name, *words; } rows[] = {
		{ "missed", "not found" }, { "met", "found" }, { "not-called-for", "not needed" }, { "unknown", "not judged" },
		{ "harm", "may hurt" }, { "very-upset", "strongly affected" }, { "upset", "upset" }, { "", "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		assert_string_equal(people_say(rows[i].name), rows[i].words);
}

static void times_have_the_unit_that_says_most(void **state)
{
	static const struct { int64_t seconds; const char *words; } rows[] = {
		{ -5, "0 s" }, { 0, "0 s" }, { 119, "119 s" }, { 120, "2 min" }, { 3599, "59 min" }, { 7199, "119 min" },
		{ 7200, "2 h" }, { 2 * 86400 - 1, "47 h" }, { 2 * 86400, "2 days" }, { 100 * 86400, "100 days" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct buffer b;

		buffer_init(&b, NULL, 64);
		people_time(rows[i].seconds, &b);
		assert_string_equal(buffer_string(&b), rows[i].words);
		buffer_done(&b);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_have_words),
		cmocka_unit_test(times_have_the_unit_that_says_most),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
