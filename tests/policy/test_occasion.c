/* test_occasion.c - mail is held while people read it, and no more than wanted. */
#include "policy/occasion.h"

#include "tests/cmocka.inc.h"

#define AT(day, hour, minute) (((day) * 24 + (hour)) * 60 + (minute))
enum { MON, TUE, WED, THU, FRI, SAT, SUN };

static const struct row {
	const char *says, *hours, *more;
	unsigned minute;
	bool want;
} rows[] = {
	{ "no hours are all hours", NULL, NULL, AT(SUN, 3, 0), true },
	{ "the first minute", "mon-fri 09:00-17:30", NULL, AT(MON, 9, 0), true },
	{ "the last minute", "mon-fri 09:00-17:30", NULL, AT(FRI, 17, 29), true },
	{ "the end is outside", "mon-fri 09:00-17:30", NULL, AT(FRI, 17, 30), false },
	{ "before it begins", "mon-fri 09:00-17:30", NULL, AT(WED, 8, 59), false },
	{ "the weekend", "mon-fri 09:00-17:30", NULL, AT(SAT, 12, 0), false },
	{ "one day", "sat 10:00-14:00", NULL, AT(SAT, 10, 0), true },
	{ "not the day after", "sat 10:00-14:00", NULL, AT(SUN, 10, 0), false },
	{ "any of them serves", "mon-fri 09:00-17:30", "sat 10:00-14:00", AT(SAT, 13, 59), true },
	{ "days over the end of the week", "sat-mon 08:00-12:00", NULL, AT(SUN, 8, 0), true },
	{ "and their last", "sat-mon 08:00-12:00", NULL, AT(MON, 8, 0), true },
	{ "but not more", "sat-mon 08:00-12:00", NULL, AT(TUE, 8, 0), false },
	{ "a whole day", "wed 00:00-24:00", NULL, AT(WED, 23, 59), true },
	{ "and only that", "wed 00:00-24:00", NULL, AT(THU, 0, 0), false },
	{ "over midnight", "fri 22:00-06:00", NULL, AT(FRI, 23, 0), true },
	{ "into the next day", "fri 22:00-06:00", NULL, AT(SAT, 5, 59), true },
	{ "to its end", "fri 22:00-06:00", NULL, AT(SAT, 6, 0), false },
	{ "from sunday into monday", "sun 22:00-06:00", NULL, AT(MON, 1, 0), true },
	{ "not the morning of the first day", "fri 22:00-06:00", NULL, AT(FRI, 5, 0), false },
	{ "capitals and blanks", "Mon-FRI   09:00-17:30 ", NULL, AT(TUE, 9, 0), true },
};

static void hours_are_days_and_times(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *const texts[] = { rows[i].hours, rows[i].more };
		const struct strings hours = { texts, rows[i].more ? 2 : rows[i].hours ? 1 : 0 };

		if (hours_hold(&hours, rows[i].minute) != rows[i].want)
			fail_msg("row %zu: %s", i, rows[i].says);
		for (size_t n = 0; n < hours.count; n++)
			if (!hours_sound(span_of(texts[n])))
				fail_msg("row %zu: %s is refused", i, texts[n]);
	}
}

static void what_are_no_hours_is_refused(void **state)
{
	static const char *const texts[] = {
		"", "mon", "09:00-17:00", "mon 9:00-17:00", "mon 09:00", "mon 09:00-", "mon 09:00-25:00",
		"mon 09:60-10:00", "mon 24:00-10:00", "mon 24:01-24:02", "mon 09:00-09:00", "mo 09:00-10:00",
		"mon- 09:00-10:00", "mon-xxx 09:00-10:00", "mon-tue-wed 09:00-10:00", "mon 09.00-10.00",
		"mon 09:00-10:00 11:00-12:00", "mon, tue 09:00-10:00", "mon 09:00-10:0\xc3",
	};

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (hours_sound(span_of(texts[i])))
			fail_msg("row %zu: %s", i, texts[i]);
}

static void a_share_takes_so_many_of_a_hundred(void **state)
{
	unsigned taken = 0;

	(void)state;
	for (unsigned n = 0; n < 1000; n++) {
		const unsigned char key[16] = { 0, 0, (unsigned char)(n >> 8), (unsigned char)n, 9 };

		taken += share_holds(25, key);
		assert_false(share_holds(0, key));
		assert_true(share_holds(100, key));
		/* Who is in a small share is in a larger one. */
		assert_true(!share_holds(25, key) || share_holds(50, key));
	}
	assert_int_equal(taken, 250);
	assert_true(share_holds(100, NULL));
	assert_false(share_holds(99, NULL));
}

static const struct moment_row {
	const char *says, *moment, *more;
	unsigned minute, want;
} moment_rows[] = {
	{ "in its own minute", "mon 08:00", NULL, AT(MON, 8, 0), 0 },
	{ "later that day", "mon 08:00", NULL, AT(MON, 9, 30), 90 },
	{ "just before it, a week is over", "mon 08:00", NULL, AT(MON, 7, 59), WEEK_MINUTES - 1 },
	{ "the newest of several days", "mon-fri 17:30", NULL, AT(WED, 17, 29), 24 * 60 - 1 },
	{ "over the weekend", "mon-fri 17:30", NULL, AT(SUN, 17, 30), 2 * 24 * 60 },
	{ "days over the end of the week", "sun-mon 00:00", NULL, AT(MON, 0, 1), 1 },
	{ "the newest of two moments", "mon 08:00", "thu 12:00", AT(THU, 13, 0), 60 },
	{ "none at all", NULL, NULL, AT(THU, 13, 0), WEEK_MINUTES },
};

static void moments_are_so_long_ago(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof moment_rows / sizeof *moment_rows; i++) {
		const struct moment_row *r = &moment_rows[i];
		const char *const texts[] = { r->moment, r->more };
		const struct strings moments = { texts, r->more ? 2 : r->moment ? 1 : 0 };

		if (moments_since(&moments, r->minute) != r->want)
			fail_msg("row %zu: %s: %u", i, r->says, moments_since(&moments, r->minute));
	}
}

static void what_is_no_moment_is_refused(void **state)
{
	static const char *const texts[] = { "", "mon", "08:00", "mon 8:00", "mon 24:00", "mon 08:00-09:00", "xxx 08:00",
					     "mon, tue 08:00", "mon 08:00 09:00" };

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (moment_sound(span_of(texts[i])))
			fail_msg("\"%s\" is no moment", texts[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hours_are_days_and_times),
		cmocka_unit_test(what_are_no_hours_is_refused),
		cmocka_unit_test(a_share_takes_so_many_of_a_hundred),
		cmocka_unit_test(moments_are_so_long_ago),
		cmocka_unit_test(what_is_no_moment_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
