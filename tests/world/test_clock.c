/* test_clock.c - the week on the wall of this host, and clocks that go on. */
#include "tests/cmocka.inc.h"

#include <stdlib.h>

#include "world/clock.h"

#define AT(day, hour, minute) (((day) * 24 + (hour)) * 60 + (minute))
enum { MON, TUE, WED, THU, FRI, SAT, SUN };

static void the_minute_of_the_week_is_that_of_the_zone(void **state)
{
	static const struct row {
		const char *says, *zone;
		int64_t at;
		unsigned want;
	} rows[] = {
		{ "1970 began on a thursday", "UTC0", 0, AT(THU, 0, 0) },
		{ "a sunday's last minute", "UTC0", 1770595199, AT(SUN, 23, 59) },
		{ "is monday further east", "CET-1CEST,M3.5.0,M10.5.0/3", 1770595199, AT(MON, 0, 59) },
		{ "and still sunday in the west", "EST5EDT,M3.2.0,M11.1.0", 1770595199, AT(SUN, 18, 59) },
		{ "in summer clocks are ahead", "CET-1CEST,M3.5.0,M10.5.0/3", 1782907200, AT(WED, 14, 0) },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		assert_int_equal(setenv("TZ", rows[i].zone, 1), 0);
		if (clock_week_minute(rows[i].at) != rows[i].want)
			fail_msg("row %zu: %s: %u", i, rows[i].says, clock_week_minute(rows[i].at));
	}
	assert_int_equal(unsetenv("TZ"), 0);
}

static void clocks_go_on(void **state)
{
	const int64_t monotonic = clock_monotonic_us(), boot = clock_boot_s();

	(void)state;
	assert_true(clock_monotonic_us() >= monotonic);
	assert_true(clock_boot_s() >= boot && boot > 0);
	assert_true(clock_wall_ms() / 1000 > 1700000000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_minute_of_the_week_is_that_of_the_zone),
		cmocka_unit_test(clocks_go_on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
