/* test_signal.c - the table of signals keeps its promises. */
#include "tone/signal.h"

#include "tests/cmocka.inc.h"

static void test_names_are_found_again(void **state)
{
	(void)state;
	for (unsigned i = 0; i < SIGNAL_COUNT; i++) {
		enum signal_id id;

		assert_true(signal_named(span_of(signal_info((enum signal_id)i)->name), &id));
		assert_int_equal(id, i);
	}
}

static void test_unknown_names_change_nothing(void **state)
{
	static const char *const names[] = { "", "apol", "apol.full ", "APOL.FULL", "apol.fullx" };
	enum signal_id id = SIGNAL_REPAIR;

	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		assert_false(signal_named(span_of(names[i]), &id));
		assert_int_equal(id, SIGNAL_REPAIR);
	}
}

/* Names go into headers and counters as they are. */
static void test_names_are_plain(void **state)
{
	(void)state;
	for (unsigned i = 0; i < SIGNAL_COUNT; i++) {
		const struct signal_info *info = signal_info((enum signal_id)i);

		for (const char *c = info->name; *c; c++)
			assert_true((*c >= 'a' && *c <= 'z') || *c == '.');
		assert_true(info->label[0] != '\0' && info->says[0] != '\0');
	}
}

static void test_penalties_cost(void **state)
{
	(void)state;
	for (unsigned i = 0; i < SIGNAL_COUNT; i++) {
		const struct signal_info *info = signal_info((enum signal_id)i);
		const bool costs = info->family == FAMILY_PENALTY || info->family == FAMILY_HARM;

		if (info->family != FAMILY_NEED && costs != (info->points < 0))
			fail_msg("%s has %d points", info->name, info->points);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names_are_found_again),
		cmocka_unit_test(test_unknown_names_change_nothing),
		cmocka_unit_test(test_names_are_plain),
		cmocka_unit_test(test_penalties_cost),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
