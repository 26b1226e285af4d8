/* test_standing.c - what the release agent keeps and others read. */
#include "record/standing.h"

#include <stdlib.h>

#include "tests/cmocka.inc.h"

static const struct standing full = {
	.phase = "returning", .decision = "ffffffffffffffffffffffffffffffff",
	.by = "Quinn", .deadline = 1769903600, .boot_deadline = 4600, .noted = 1,
};

static void what_is_written_is_read(void **state)
{
	struct standing s;
	char text[STANDING_MAX];

	(void)state;
	assert_int_equal(standing_read(standing_text(&full, text), &s, NULL), 0);
	assert_string_equal(s.phase, full.phase);
	assert_string_equal(s.decision, full.decision);
	assert_string_equal(s.by, full.by);
	assert_int_equal(s.deadline, full.deadline);
	assert_int_equal(s.boot_deadline, full.boot_deadline);
	assert_int_equal(s.noted, 1);
}

static void every_prefix_and_more_are_refused(void **state)
{
	struct standing s;
	char text[STANDING_MAX];
	struct span whole = standing_text(&full, text);

	(void)state;
	for (size_t n = 0; n < whole.len; n++) {
		char *copy = malloc(n ? n : 1);

		assert_non_null(copy);
		memcpy(copy, whole.at, n);
		if (standing_read((struct span){ copy, n }, &s, NULL) == 0)
			fail_msg("%zu bytes of %zu are no standing", n, whole.len);
		free(copy);
	}
	text[whole.len++] = 'x';
	assert_int_equal(standing_read(whole, &s, NULL), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_written_is_read),
		cmocka_unit_test(every_prefix_and_more_are_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
