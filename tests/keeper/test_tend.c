/* test_tend.c - when something is to be done: by either clock, and once decided. */
#include "tests/keeper/town.inc.h"

#include "keeper/tend.h"

#define BOOT "5d8ff9f0-0000-4000-8000-000000000000"
#define OTHER "6e9ff9f0-0000-4000-8000-000000000000"

static const struct row {
	const char *says, *boot_id;
	int64_t wall, boot;	/* what is left by each clock */
	bool overdue;
} rows[] = {
	{ "time is left by both clocks", BOOT, 60, 60, false },
	{ "both are over", BOOT, -1, -1, true },
	{ "the wall clock was set back: the clock since boot counts", BOOT, 86400, -1, true },
	{ "the wall clock was set forward: it goes early, never late", BOOT, -1, 86400, true },
	{ "after a restart of the machine the wall clock alone counts", OTHER, 60, -1, false },
	{ "... and is over", OTHER, -1, 60, true },
	{ "a record without a boot id has one clock", "", 60, -1, false },
};

static struct keeper keeper_of(const char *boot_id)
{
	struct keeper k = { .place = place, .records = records, .longest = 108000 };

	(void)snprintf(k.boot_id, sizeof k.boot_id, "%s", boot_id);
	return k;
}

static struct kept held_with(const struct row *row)
{
	struct kept k = message(RECORD);

	(void)snprintf(k.hold.boot_id, sizeof k.hold.boot_id, "%s", row->boot_id);
	k.at.deadline = now() + row->wall;
	k.at.boot_deadline = clock_boot_s() + row->boot;
	return k;
}

static void whichever_clock_comes_first(void **unused)
{
	const struct keeper k = keeper_of(BOOT), unknown = keeper_of("");

	(void)unused;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct kept one_held = held_with(&rows[i]);

		if (overdue(&k, &one_held, 0) != rows[i].overdue || tend_due(&k, &one_held) != rows[i].overdue)
			fail_msg("row %zu: %s", i, rows[i].says);
		if (overdue(&k, &one_held, 120))
			fail_msg("row %zu is overdue by two minutes", i);
		if (overdue(&unknown, &one_held, 0) != (rows[i].wall < 0))
			fail_msg("row %zu: a keeper that knows no boot id has one clock", i);
	}
}

static void what_was_begun_or_decided_is_due(void **unused)
{
	struct kept one_held = held_with(&rows[0]);
	struct keeper k = keeper_of(BOOT);

	(void)unused;
	assert_false(tend_due(&k, &one_held));
	phase_set(&one_held, DROPPING);
	assert_true(tend_due(&k, &one_held));
	phase_set(&one_held, HELD);
	one_held.pending = (struct pending){ .id = RECORD, .action = ACTION_DROP, .act_at = clock_boot_s() + 3600,
					     .expires = now() + 3600 };
	assert_false(tend_due(&k, &one_held));
	/* Within its undo window it waits, also past the deadline. */
	one_held.at.deadline = now() - 1;
	assert_false(tend_due(&k, &one_held));
	one_held.pending.act_at = clock_boot_s();
	assert_true(tend_due(&k, &one_held));
	/* One that has expired is none. */
	one_held.pending.expires = now() - 1;
	assert_null(pending_of(&one_held));
	assert_true(tend_due(&k, &one_held));
	one_held.at.deadline = now() + 3600;
	assert_false(tend_due(&k, &one_held));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(whichever_clock_comes_first, town_make, town_drop),
		cmocka_unit_test_setup_teardown(what_was_begun_or_decided_is_due, town_make, town_drop),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
