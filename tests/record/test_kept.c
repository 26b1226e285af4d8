/* test_kept.c - how long a key is kept, and whose figures are meant. */
#include "record/kept.h"

#include <stdio.h>

#include "tests/cmocka.inc.h"

enum { DAY = 86400 };

/* 2026-01-31 begins. */
#define THEN INT64_C(1769817600)

static void a_civil_day_and_back(void **state)
{
	(void)state;
	for (int64_t day = -800000; day < 800000; day += 13) {
		const struct civil c = civil_of(day * DAY);

		if (civil_seconds(c.year, c.month, c.day) != day * DAY)
			fail_msg("day %lld: %d-%u-%u", (long long)day, c.year, c.month, c.day);
	}
	assert_int_equal(civil_seconds(2026, 1, 31), THEN);
}

static void a_shorter_time_shortens_a_life(void **state)
{
	static const struct row {
		const char *says, *key;
		int64_t ends, want;
	} rows[] = {
		{ "a total lives for ever", "total", 0, 0 },
		{ "a team's total, too", "total:team:billing", 0, 0 },
		{ "a day ends so long behind its end", "d:20260131:all", THEN + 400 * DAY, THEN + DAY + 10 * DAY },
		{ "a team's day as well", "d:20260131:billing", THEN + 400 * DAY, THEN + DAY + 10 * DAY },
		{ "a life that ends before is not longer", "d:20260131:all", THEN + DAY, THEN + DAY },
		{ "an hour", "h:2026013109:all", THEN + 40 * DAY, THEN + 10 * 3600 + 2 * DAY },
		{ "an agent's day", "d:20260131:agent:0123456789abcdef", THEN + 400 * DAY, THEN + DAY + 3 * DAY },
		{ "a team that is called agent is none", "d:20260131:agent", THEN + 400 * DAY, THEN + DAY + 10 * DAY },
		{ "no day", "d:2026013:all", 5, 5 },
		{ "no hour", "h:2026013125:all", 5, 5 },
		{ "no name behind it", "d:20260131", 5, 5 },
		{ "nothing", "", 5, 5 },
	};
	const struct kept kept = { .days = 10 * DAY, .hours = 2 * DAY, .agents = 3 * DAY };

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		if (kept_until(&kept, rows[i].key, rows[i].ends) != rows[i].want)
			fail_msg("row %zu: %s", i, rows[i].says);
		if (kept_until(NULL, rows[i].key, rows[i].ends) != rows[i].ends)
			fail_msg("row %zu: %s, without settings", i, rows[i].says);
	}
}

static void only_agents_are_forgotten(void **state)
{
	static const struct row {
		const char *says, *agent;
		int64_t before;
		const char *key;
		bool want;
	} rows[] = {
		{ "every agent's", "", INT64_MAX, "d:20260131:agent:0123456789abcdef", true },
		{ "one agent's", "0123456789abcdef", INT64_MAX, "d:20260131:agent:0123456789abcdef", true },
		{ "not another's", "0123456789abcdee", INT64_MAX, "d:20260131:agent:0123456789abcdef", false },
		{ "of a day that is over", "", THEN + DAY, "d:20260131:agent:0123456789abcdef", true },
		{ "not of one that is not", "", THEN + DAY - 1, "d:20260131:agent:0123456789abcdef", false },
		{ "no team's", "", INT64_MAX, "d:20260131:billing", false },
		{ "no total", "", INT64_MAX, "total", false },
		{ "nobody's before nothing", "", 0, "d:20260131:agent:0123456789abcdef", false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct forget w = { .before = rows[i].before };

		memcpy(w.agent, rows[i].agent, strlen(rows[i].agent) + 1);
		if (forget_key(&w, rows[i].key) != rows[i].want)
			fail_msg("row %zu: %s", i, rows[i].says);
	}
}

static void key_of_agent(const char *key, const char *field, int64_t add, unsigned life, void *context)
{
	(void)field, (void)add, (void)life;
	if (strstr(key, ":agent:"))
		(void)snprintf(context, COUNTS_KEY_MAX, "%s", key);
}

static void an_event_and_its_key_go_together(void **state)
{
	struct event e = { .time_ms = THEN * 1000 + 5, .score = -1, .agent = { 0x01, 0x23, 0x45, 0x67, 0x89 } };
	struct forget w = { .before = THEN + DAY };
	char key[COUNTS_KEY_MAX] = "";

	(void)state;
	counts_of(&e, key_of_agent, key);
	assert_string_equal(key, "d:20260131:agent:0123456789000000");
	assert_true(forget_key(&w, key));
	w.before--;
	assert_false(forget_event(&w, &e));
	assert_int_equal(e.agent[0], 1);
	w.before++;
	assert_true(forget_event(&w, &e));
	assert_int_equal(e.agent[0], 0);
	assert_false(forget_event(&w, &e));
	key[0] = '\0';
	counts_of(&e, key_of_agent, key);
	assert_string_equal(key, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_civil_day_and_back),
		cmocka_unit_test(a_shorter_time_shortens_a_life),
		cmocka_unit_test(only_agents_are_forgotten),
		cmocka_unit_test(an_event_and_its_key_go_together),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
