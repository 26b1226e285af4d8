/* test_figures.c - what was decided, and the figures of it, in a real Redis. */
#include "tests/reviewdata/asked.inc.h"

/* 2026-01-31T12:00:00Z, which the hosts' lines have. */
enum { NOON = 1769860800, MIDNIGHT = NOON - 43200 };

/* What became of a message, as its host says it; `decision` 0: its deadline came. */
static void host_ends(unsigned number, const char *ending, unsigned decision, const char *by)
{
	char words[100] = "";

	if (decision)
		(void)snprintf(words, sizeof words, " decision=%s by=\"%s\"", id_of(decision), by);
	audit_says("event=%s record=%s queue_id=Q policy=support%s", ending, id_of(number), words);
	state_becomes(number, ending, true);
}

static struct decided_list decided_with(const struct decided_filter *w)
{
	struct decided_list list;

	if (data_decided(d, w, a, &list, &f) != DATA_OK)
		fail_msg("%s", f.text);
	return list;
}

static struct statistics figures_of(const char *team, const struct sight *s)
{
	struct statistics t;

	if (data_statistics(d, team, 7, s, 1, NOON, a, &t, &f) != DATA_OK)
		fail_msg("%s", f.text);
	return t;
}

/* One returned by a person after 20 minutes, one released by its deadline, one that
 * waits for its undo window. */
static void some_decisions(void)
{
	static const struct wish w = { .action = ACTION_RELEASE, .by = "sven", .words = { "", 0 }, .reason = { "fine", 4 } };
	struct wish third = w;
	struct ruling r;

	seed_add(&(struct seed){ .number = 1, .received = NOON - 20 * 60, .need = "very-upset", .missing = "acknowledgement,name" });
	seed_add(&(struct seed){ .number = 2, .received = NOON - 3600, .team = "orders" });
	seed_add(&(struct seed){ .number = 3, .received = NOON - 60 });
	audit_says("event=accepted decision=%s record=%s action=return by=\"vera\" reason=\"no answer\"", id_of(91), id_of(1));
	audit_says("event=returning record=%s decision=%s by=\"vera\" why=\"decided\"", id_of(1), id_of(91));
	host_ends(1, "returned", 91, "vera");
	host_ends(2, "released", 0, "");
	third.id = id_of(3);
	assert_int_equal(data_decide(d, &third, &everybody, NOON + 100, &r, &f), DATA_OK);
	assert_int_equal(r.what, DECIDED);
}

static void what_was_decided_is_listed(void **state)
{
	static const char *const orders[] = { "orders" };
	struct decided_list list;

	(void)state;
	some_decisions();
	list = decided_with(&(struct decided_filter){ .sight = everybody, .max = 50 });
	assert_int_equal(list.count, 3);
	assert_string_equal(list.rows[0].id, id_of(3));
	assert_string_equal(list.rows[0].state, "held");
	assert_string_equal(list.rows[0].action, "release");
	assert_string_equal(list.rows[0].reason.at, "fine");
	list = decided_with(&(struct decided_filter){ .sight = everybody, .max = 50, .action = "return" });
	assert_int_equal(list.passing, 1);
	assert_string_equal(list.rows[0].by, "vera");
	assert_string_equal(list.rows[0].state, "returned");
	assert_string_equal(list.rows[0].need, "very-upset");
	assert_string_equal(list.rows[0].reason.at, "no answer");
	assert_int_equal(list.rows[0].at, NOON);
	assert_int_equal(list.rows[0].held, NOON - 20 * 60);
	assert_false(list.rows[0].wrong);
	list = decided_with(&(struct decided_filter){ .sight = { .teams = orders, .count = 1 }, .max = 50 });
	assert_int_equal(list.passing, 1);
	assert_string_equal(list.rows[0].by, "");
	assert_string_equal(list.rows[0].action, "release");
	list = decided_with(&(struct decided_filter){ .sight = everybody, .from = 1, .max = 1 });
	assert_int_equal(list.passing, 3);
	assert_int_equal(list.count, 1);
	assert_int_equal(decided_with(&(struct decided_filter){ .sight = everybody, .max = 50, .team = "orders", .by = "vera" }).passing, 0);
	assert_int_equal(decided_with(&(struct decided_filter){ .max = 50 }).passing, 0);
}

static void what_was_taken_back_is_not(void **state)
{
	struct ruling r;

	(void)state;
	some_decisions();
	assert_int_equal(data_undo(d, id_of(3), "sven", &everybody, NOON + 101, &r, &f), DATA_OK);
	assert_int_equal(r.what, DECIDED);
	assert_int_equal(decided_with(&(struct decided_filter){ .sight = everybody, .max = 50 }).passing, 2);
}

static void figures_count_what_was_carried_out(void **state)
{
	struct statistics t;

	(void)state;
	some_decisions();
	t = figures_of("", &everybody);
	assert_int_equal(t.day_count, 7);
	assert_int_equal(t.days[6].day, MIDNIGHT);
	assert_int_equal(t.days[6].returned, 1);
	assert_int_equal(t.days[6].released, 1);
	assert_int_equal(t.days[6].by_deadline, 1);
	assert_int_equal(t.now.decisions, 1);
	assert_int_equal(t.now.minutes, 20);
	assert_int_equal(t.decided_within[2], 1);
	assert_int_equal(t.missing_count, 2);
	assert_string_equal(t.missing[0].name, "acknowledgement");
	assert_int_equal(t.missing[0].count, 2);
	assert_string_equal(t.missing[1].name, "name");
	t = figures_of("orders", &everybody);
	assert_int_equal(t.now.released, 1);
	assert_int_equal(t.now.returned, 0);
}

/* However many pages follow the stream, and however often. */
static void each_line_counts_once(void **state)
{
	struct data *others[3];

	(void)state;
	for (unsigned i = 1; i <= 450; i++) {
		seed_add(&(struct seed){ .number = i, .received = NOON, .no_copy = true });
		host_ends(i, "dropped", 1000 + i, "vera");
	}
	for (size_t i = 0; i < 3; i++)
		others[i] = data_for(NULL);
	for (size_t i = 0; i < 3; i++) {
		struct decided_list list;

		assert_int_equal(data_decided(others[i], &(struct decided_filter){ .sight = everybody, .max = 1 }, a, &list, &f), DATA_OK);
		assert_int_equal(list.passing, 450);
		data_free(others[i]);
	}
	assert_int_equal(figures_of("", &everybody).now.dropped, 450);
	assert_int_equal(figures_of("", &everybody).now.decisions, 450);
}

/* Copies of a reply are messages each, but one decision. */
static void a_group_is_one_decision(void **state)
{
	static const char group[] = "0123456789abcdef0123456789abcdef";
	struct statistics t;

	(void)state;
	seed_add(&(struct seed){ .number = 1, .received = NOON - 600, .group = group });
	seed_add(&(struct seed){ .number = 2, .received = NOON - 600, .group = group });
	audit_says("event=accepted decision=%s record=%s action=release by=\"vera\"", id_of(91), id_of(1));
	host_ends(1, "released", 91, "vera");
	host_ends(2, "released", 91, "vera");
	t = figures_of("", &everybody);
	assert_int_equal(t.now.released, 2);
	assert_int_equal(t.now.decisions, 1);
	assert_int_equal(t.now.by_deadline, 0);
	assert_int_equal(decided_with(&(struct decided_filter){ .sight = everybody, .max = 50 }).passing, 1);
}

static void wrongly_held_is_counted_once(void **state)
{
	struct decided_list list;

	(void)state;
	some_decisions();
	for (int i = 0; i < 3; i++)
		assert_int_equal(data_wrong(d, id_of(1), "vera", SPAN("it does answer"), &everybody, NOON, &f), DATA_OK);
	assert_int_equal(figures_of("", &everybody).now.wrong, 1);
	assert_int_equal(figures_of("billing", &everybody).now.wrong, 1);
	list = decided_with(&(struct decided_filter){ .sight = everybody, .max = 50, .action = "return" });
	assert_true(list.rows[0].wrong);
}

static void counters_of_hosts_are_added_up(void **state)
{
	static const char *const both[] = { "billing", "orders" }, *const one[] = { "orders" };
	struct statistics t;
	const char **teams;
	size_t count;

	(void)state;
	command("SADD", "{tone}:teams", "orders", "billing", "small");
	command("HSET", "{tone}:d:20260131:all", "messages", "100", "judged", "90", "outcome:met", "50", "harm:blame", "2",
		"harm:hostility", "1", "need:very-upset", "4", "ack:generic", "7", "signal:apology", "12", "signal:thanks", "30");
	command("HSET", "{tone}:d:20260120:all", "messages", "70", "signal:apology", "5");
	command("HSET", "{tone}:d:20260131:billing", "messages", "60", "judged", "55", "outcome:met", "5");
	command("HSET", "{tone}:d:20260130:orders", "messages", "20", "judged", "15", "signal:apology", "3");
	command("HSET", "{tone}:d:20260130:small", "judged", "1");
	command("HSET", "{tone}:hist:score", "s0", "3", "s95", "9", "sum", "5000", "count", "12");
	t = figures_of("", &everybody);
	assert_int_equal(t.now.messages, 100);
	assert_int_equal(t.now.harm, 3);
	assert_int_equal(t.now.need[3], 4);
	assert_int_equal(t.now.ack[1], 7);
	assert_int_equal(t.before.messages, 70);
	assert_int_equal(t.signal_count, 2);
	assert_string_equal(t.signals[0].name, "thanks");
	assert_int_equal(t.signals[1].count, 12);
	assert_int_equal(t.signals[1].before, 5);
	assert_int_equal(t.score[0], 3);
	assert_int_equal(t.score[19], 9);
	assert_int_equal(t.team_count, 3);
	/* Who sees some teams has their sum. */
	t = figures_of("", &(struct sight){ .teams = both, .count = 2 });
	assert_int_equal(t.now.messages, 80);
	assert_int_equal(t.score[0], 0);
	assert_int_equal(t.team_count, 2);
	assert_string_equal(t.teams[0].team, "billing");
	assert_int_equal(t.teams[0].met, 5);
	t = figures_of("", &(struct sight){ .teams = one, .count = 1 });
	assert_int_equal(t.now.messages, 20);
	assert_int_equal(data_statistics(d, "billing", 7, &(struct sight){ .teams = one, .count = 1 }, 1, NOON, a, &t, &f), DATA_NONE);
	/* A group that is too small is not shown. */
	assert_int_equal(data_statistics(d, "", 7, &everybody, 5, NOON, a, &t, &f), DATA_OK);
	assert_int_equal(t.team_count, 2);
	assert_int_equal(data_teams(d, a, &teams, &count, &f), DATA_OK);
	assert_int_equal(count, 3);
	assert_string_equal(teams[0], "billing");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_was_decided_is_listed, setup, teardown),
		cmocka_unit_test_setup_teardown(what_was_taken_back_is_not, setup, teardown),
		cmocka_unit_test_setup_teardown(figures_count_what_was_carried_out, setup, teardown),
		cmocka_unit_test_setup_teardown(each_line_counts_once, setup, teardown),
		cmocka_unit_test_setup_teardown(a_group_is_one_decision, setup, teardown),
		cmocka_unit_test_setup_teardown(wrongly_held_is_counted_once, setup, teardown),
		cmocka_unit_test_setup_teardown(counters_of_hosts_are_added_up, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
