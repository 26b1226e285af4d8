/* test_held.c - the list of held mail, as pages show it, out of a real Redis. */
#include "tests/reviewdata/asked.inc.h"

static struct held_list list_of(const struct held_filter *w)
{
	struct held_list list;

	if (data_held(d, w, clock_wall_s(), a, &list, &f) != DATA_OK)
		fail_msg("%s", f.text);
	return list;
}

/* The numbers of the rows, such as "3 1 2". */
static const char *numbers_of(const struct held_filter *w)
{
	static char out[256];
	const struct held_list list = list_of(w);

	out[0] = '\0';
	for (size_t i = 0; i < list.count; i++)
		(void)snprintf(out + strlen(out), sizeof out - strlen(out), "%s%lu", i ? " " : "",
			       strtoul((char[9]){ list.rows[i].id[0], list.rows[i].id[1], list.rows[i].id[2], list.rows[i].id[3],
						  list.rows[i].id[4], list.rows[i].id[5], list.rows[i].id[6], list.rows[i].id[7], 0 },
				       NULL, 16));
	return out;
}

static void nothing_held_is_an_empty_list(void **state)
{
	const struct held_list list = list_of(&(struct held_filter){ .sight = everybody, .max = 50 });

	(void)state;
	assert_int_equal(list.count, 0);
	assert_int_equal(list.passing, 0);
	assert_int_equal(list.open, 0);
}

static void seed_six(void)
{
	const int64_t now = clock_wall_s();

	seed_add(&(struct seed){ .number = 1, .received = now - 300, .review_by = now + 900, .deadline = now + 1000 });
	seed_add(&(struct seed){ .number = 2, .received = now - 900, .review_by = now - 60, .deadline = now + 3000,
				 .team = "orders", .need = "very-upset" });
	seed_add(&(struct seed){ .number = 3, .received = now - 60, .deadline = now + 600, .ground = "harm" });
	seed_add(&(struct seed){ .number = 4, .received = now - 100, .review_by = now + 2000, .deadline = now + 5000,
				 .team = "", .subject = "\\u00c4rger mit Rechnung" });
	seed_add(&(struct seed){ .number = 5, .received = now - 500, .review_by = now + 1500, .deadline = now + 5000,
				 .group = "0123456789abcdef0123456789abcdef" });
	seed_add(&(struct seed){ .number = 6, .received = now - 500, .review_by = now + 1500, .deadline = now + 5000,
				 .group = "0123456789abcdef0123456789abcdef", .quote = "The parcel with the violet umbrella is lost. I am upset." });
}

static void rows_are_sorted_and_filtered(void **state)
{
	static const char *const billing[] = { "billing" }, *const orders[] = { "orders", "none-such" };
	static const struct row {
		const char *says;
		struct held_filter filter;
		const char *want;
	} rows[] = {
		{ "by the time of review, the deadline where none is said; a group has one row",
		  { .sight = { .all = true }, .max = 50 }, "2 3 1 5 4" },
		{ "by deadline", { .sight = { .all = true }, .max = 50, .sort = SORT_DEADLINE }, "3 1 2 5 4" },
		{ "the oldest first", { .sight = { .all = true }, .max = 50, .sort = SORT_AGE }, "2 5 1 4 3" },
		{ "by team", { .sight = { .all = true }, .max = 50, .sort = SORT_TEAM }, "4 3 1 5 2" },
		{ "a page of it", { .sight = { .all = true }, .from = 1, .max = 2 }, "3 1" },
		{ "a page behind the end", { .sight = { .all = true }, .from = 9, .max = 2 }, "" },
		{ "of a team", { .sight = { .all = true }, .max = 50, .team = "orders" }, "2" },
		{ "of a need", { .sight = { .all = true }, .max = 50, .need = "very-upset" }, "2" },
		{ "of a ground", { .sight = { .all = true }, .max = 50, .ground = "harm" }, "3" },
		{ "only teams in sight", { .sight = { .teams = billing, .count = 1 }, .max = 50 }, "3 1 5" },
		{ "mail without a team is in nobody's sight but everybody's", { .sight = { .teams = orders, .count = 2 }, .max = 50 }, "2" },
		{ "nobody sees nothing", { .sight = { .all = false }, .max = 50 }, "" },
		{ "found by a word of the subject in any case", { .sight = { .all = true }, .max = 50, .search = { "\xc3\xa4rger", 6 } }, "4" },
		{ "found by the id", { .sight = { .all = true }, .max = 50, .search = { "00000003", 8 } }, "3" },
		{ "found by the team", { .sight = { .all = true }, .max = 50, .search = { "orders", 6 } }, "2" },
		{ "found by the customer's name", { .sight = { .all = true }, .max = 2, .search = { "CHRIS", 5 } }, "2 3" },
		{ "found deep in the text", { .sight = { .all = true }, .max = 50, .search = { "we cannot", 9 } }, "2 3 1 5 4" },
		{ "not found", { .sight = { .all = true }, .max = 50, .search = { "zebra", 5 } }, "" },
		{ "opened by nobody", { .sight = { .all = true }, .max = 50, .reader = "ann" }, "" },
	};

	(void)state;
	seed_six();
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (strcmp(numbers_of(&rows[i].filter), rows[i].want) != 0)
			fail_msg("row %zu: %s: %s", i, rows[i].says, numbers_of(&rows[i].filter));
}

static void a_row_says_what_a_reviewer_needs(void **state)
{
	struct held_list list;
	const struct held_row *r;

	(void)state;
	seed_add(&(struct seed){ .number = 7, .review_by = 2000000000, .deadline = 2000000600 });
	list = list_of(&(struct held_filter){ .sight = everybody, .max = 50 });
	assert_int_equal(list.count, 1);
	r = &list.rows[0];
	assert_string_equal(r->instance, "mx1");
	assert_string_equal(r->policy, "support");
	assert_string_equal(r->team, "billing");
	assert_string_equal(r->state, "held");
	assert_string_equal(r->missing, "acknowledgement");
	assert_int_equal(r->deadline, 2000000600);
	assert_int_equal(r->recipients, 1);
	assert_true(r->returnable);
	assert_true(r->readable);
	assert_string_equal(r->subject.at, "Your refund");
	assert_string_equal(r->agent.at, "Ann Agent");
	assert_string_equal(r->customer.at, "Chris");
	assert_string_equal(r->words.at, "I am upset!");
	assert_string_equal(r->opening.at, "No. We cannot do that.");
	assert_string_equal(r->chosen, "");
	assert_string_equal(r->reader, "");
}

static void a_copy_that_cannot_be_opened_is_a_row_all_the_same(void **state)
{
	struct held_list list;

	(void)state;
	seed_add(&(struct seed){ .number = 8, .no_copy = true });
	seed_add(&(struct seed){ .number = 9 });
	command("HSET", "{tone}:held:00000009000000000000000000000000", "copy", "tone-sealed 1\nnothing of the kind");
	list = list_of(&(struct held_filter){ .sight = everybody, .max = 50 });
	assert_int_equal(list.count, 2);
	assert_false(list.rows[0].readable);
	assert_false(list.rows[1].readable);
	assert_int_equal(list.rows[1].subject.len, 0);
}

static void open_and_late_are_counted(void **state)
{
	static const char *const billing[] = { "billing" };
	size_t open, late;

	(void)state;
	seed_six();
	assert_int_equal(data_held_count(d, &everybody, clock_wall_s(), &open, &late, &f), DATA_OK);
	assert_int_equal(open, 5);
	assert_int_equal(late, 1);
	assert_int_equal(data_held_count(d, &(struct sight){ .teams = billing, .count = 1 }, clock_wall_s(), &open, &late, &f), DATA_OK);
	assert_int_equal(open, 3);
	assert_int_equal(late, 0);
}

static void a_second_opinion_is_a_filter(void **state)
{
	struct held_filter w = { .sight = everybody, .max = 50, .asked = true };
	static const char *const delivery[] = { "delivery" };

	(void)state;
	seed_six();
	assert_string_equal(numbers_of(&w), "");
	assert_int_equal(data_ask(d, id_of(3), &everybody, clock_wall_s(), &f), DATA_OK);
	assert_int_equal(data_ask(d, id_of(1), &(struct sight){ .teams = delivery, .count = 1 }, clock_wall_s(), &f), DATA_NONE);
	assert_string_equal(numbers_of(&w), "3");
	assert_true(list_of(&w).rows[0].asked);
}

/* Once prepared, what a list shows does not need the copies any more. */
static void words_are_there_before_somebody_asks(void **state)
{
	enum { HELD = 60 };
	struct held_list list;
	unsigned rounds = 0;
	bool done = false;

	(void)state;
	for (unsigned i = 1; i <= HELD; i++)
		seed_add(&(struct seed){ .number = i, .review_by = 2000000000 + i, .no_copy = i == 7 });
	for (; !done && rounds < 10; rounds++)
		assert_int_equal(data_prepare(d, &done, &f), DATA_OK);
	assert_true(done && rounds > 1);
	for (unsigned i = 1; i <= HELD; i++) {
		char key[64];

		(void)snprintf(key, sizeof key, "{tone}:held:%s", id_of(i));
		command("HDEL", key, "copy");
	}
	list = list_of(&(struct held_filter){ .sight = everybody, .max = HELD });
	assert_int_equal(list.count, HELD);
	for (unsigned i = 0; i < HELD; i++)
		assert_string_equal(list.rows[i].readable ? list.rows[i].subject.at : "", i == 6 ? "" : "Your refund");
}

/* What another page or tonectl did is there a second later. */
static void what_changes_is_seen(void **state)
{
	const struct held_filter all = { .sight = everybody, .max = 50 };

	(void)state;
	seed_six();
	assert_string_equal(numbers_of(&all), "2 3 1 5 4");
	state_becomes(3, "released", true);
	audit_says("event=released record=%s", id_of(3));
	seed_add(&(struct seed){ .number = 10, .review_by = 1 });
	(void)usleep(1100000);
	assert_string_equal(numbers_of(&all), "10 2 1 5 4");
	/* The other one of the group takes its place. */
	state_becomes(5, "gone", true);
	(void)usleep(1100000);
	assert_string_equal(numbers_of(&all), "10 2 1 6 4");
}

/* Whatever stands in Redis, nothing is believed to be shorter than it is. */
static void odd_values_do_no_harm(void **state)
{
	static char long_value[70000];
	const struct held_filter all = { .sight = everybody, .max = 50 };
	static const char *const fields[] = { "instance", "queue_id", "policy", "team", "outcome", "ground", "need", "group", "language",
					      "missing", "state", "deadline", "review_by", "later_left", "recipients", "returnable", "copy" };
	static const char *const values[] = { "", "-1", "99999999999999999999999", "\x01\x02", "\xff\xfe", "{\"a\":", long_value };

	(void)state;
	memset(long_value, 'x', sizeof long_value - 1);
	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
		for (size_t n = 0; n < sizeof values / sizeof *values; n++) {
			seed_add(&(struct seed){ .number = (unsigned)(100 + i * 10 + n) });
			char key[64];

			(void)snprintf(key, sizeof key, "{tone}:held:%s", id_of((unsigned)(100 + i * 10 + n)));
			command("HSET", key, fields[i], values[n]);
		}
	command("ZADD", "{tone}:holds", "5", "no id", "6", "00000001000000000000000000000000 7", "7", "");
	assert_true(list_of(&all).passing >= 100);
}

/* Without an answer there is one of ours within two seconds. */
static void a_redis_that_is_away_is_said(void **state)
{
	const struct held_filter all = { .sight = everybody, .max = 50 };
	struct held_list list;
	int64_t from;

	(void)state;
	assert_int_equal(list_of(&all).count, 0);
	(void)kill(server, SIGSTOP);
	from = clock_monotonic_us();
	assert_int_equal(data_held(d, &all, clock_wall_s(), a, &list, &f), DATA_AWAY);
	assert_true(clock_monotonic_us() - from < 10 * 1000000);
	assert_non_null(strstr(f.text, "Redis"));
	(void)kill(server, SIGCONT);
	(void)usleep(1100000);
	assert_int_equal(data_held(d, &all, clock_wall_s(), a, &list, &f), DATA_OK);
	server_stop();
	assert_int_equal(data_held(d, &all, clock_wall_s(), a, &list, &f), DATA_AWAY);
	/* A new one is found without a word. */
	server_start(NULL, NULL);
	seed_add(&(struct seed){ .number = 1 });
	(void)usleep(1100000);
	assert_int_equal(data_held(d, &all, clock_wall_s(), a, &list, &f), DATA_OK);
	assert_int_equal(list.count, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(nothing_held_is_an_empty_list, setup, teardown),
		cmocka_unit_test_setup_teardown(rows_are_sorted_and_filtered, setup, teardown),
		cmocka_unit_test_setup_teardown(a_row_says_what_a_reviewer_needs, setup, teardown),
		cmocka_unit_test_setup_teardown(a_copy_that_cannot_be_opened_is_a_row_all_the_same, setup, teardown),
		cmocka_unit_test_setup_teardown(open_and_late_are_counted, setup, teardown),
		cmocka_unit_test_setup_teardown(a_second_opinion_is_a_filter, setup, teardown),
		cmocka_unit_test_setup_teardown(words_are_there_before_somebody_asks, setup, teardown),
		cmocka_unit_test_setup_teardown(what_changes_is_seen, setup, teardown),
		cmocka_unit_test_setup_teardown(odd_values_do_no_harm, setup, teardown),
		cmocka_unit_test_setup_teardown(a_redis_that_is_away_is_said, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
