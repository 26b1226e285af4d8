/* test_keeper.c - mail is held only while somebody is there to let it go. */
#include "tests/cmocka.inc.h"

#include "tests/world/scratch.inc.h"

#include "world/clock.h"
#include "world/keeper.h"

#define THREAD "00112233445566778899aabbccddeeff"

static void a_heartbeat_is_fresh_for_half_a_minute(void **state)
{
	static const struct row {
		const char *says;
		int ago;
		bool want;
	} rows[] = {
		{ "it beats now", 0, true },
		{ "it beat a moment ago", 20, true },
		{ "it may be dead", 30, false },
		{ "it is", 4000, false },
		{ "a beat from the future is one of another boot", -100, false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char text[32];

		(void)snprintf(text, sizeof text, "%019lld\n", (long long)clock_boot_s() - rows[i].ago);
		scratch_text("alive", text);
		if (keeper_alive(scratch) != rows[i].want)
			fail_msg("row %zu: %s", i, rows[i].says);
	}
}

static void what_is_no_heartbeat_is_none(void **state)
{
	static const char *const texts[] = {
		"", "\n", "1\n", "000000000000000000\n", "-000000000000000001\n", "000000000000000000x\n",
		"00000000000000000001\n", "9999999999999999999\n", "0000000000000000001\nmore",
		"0000000000000000001", "0000000000000000001 postfix\n",
	};

	(void)state;
	assert_int_equal(keeper_silence(scratch), -1);		/* no file */
	assert_int_equal(keeper_silence(scratch_path("none")), -1);
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		scratch_text("alive", texts[i]);
		if (keeper_silence(scratch) != -1)
			fail_msg("row %zu: %s", i, texts[i]);
	}
}

static void it_names_the_servers_that_it_serves(void **state)
{
	static const struct row {
		const char *says, *servers;
		bool postfix, sendmail;
	} rows[] = {
		{ "none", "", false, false },
		{ "Postfix", "postfix\n", true, false },
		{ "Sendmail", "sendmail\n", false, true },
		{ "both", "postfix\nsendmail\n", true, true },
		{ "names that are alike", "postfixes\nsend\n", false, false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (int ago = 0; ago <= KEEPER_FRESH; ago += KEEPER_FRESH) {
			char text[64];

			(void)snprintf(text, sizeof text, "%019lld\n%s", (long long)clock_boot_s() - ago, rows[i].servers);
			scratch_text("alive", text);
			if (keeper_serves(scratch, "postfix") != (rows[i].postfix && !ago)
			    || keeper_serves(scratch, "sendmail") != (rows[i].sendmail && !ago))
				fail_msg("row %zu, %d s ago: %s", i, ago, rows[i].says);
		}
}

static void a_returned_thread_is_known_for_a_day(void **state)
{
	struct timespec times[2] = { { 0 } };
	const int64_t now = clock_wall_ms() / 1000;

	(void)state;
	assert_false(keeper_returned(scratch, THREAD));
	assert_int_equal(mkdir(scratch_path("returned"), 0700), 0);
	assert_false(keeper_returned(scratch, THREAD));
	assert_false(keeper_returned(scratch, ""));
	scratch_text("returned/" THREAD, "");
	assert_true(keeper_returned(scratch, THREAD));
	times[0].tv_sec = times[1].tv_sec = (time_t)now - 25 * 3600;
	assert_int_equal(utimensat(AT_FDCWD, scratch_path("returned/" THREAD), times, 0), 0);
	assert_false(keeper_returned(scratch, THREAD));
}

static void a_deadline_that_was_extended_is_found(void **state)
{
	const struct hold h = { .id = THREAD, .deadline = 1000, .boot_deadline = 10 };
	struct standing s;

	(void)state;
	assert_true(keeper_standing(scratch, &h, &s));
	assert_int_equal(s.deadline, 1000);
	assert_string_equal(s.phase, "held");
	assert_int_equal(mkdir(scratch_path("states"), 0750), 0);
	scratch_text("states/" THREAD, "tone-standing 1\nphase releasing\ndecision \nby Quinn\n"
		     "deadline 2000\nboot_deadline 20\nnoted 0\n");
	assert_true(keeper_standing(scratch, &h, &s));
	assert_int_equal(s.deadline, 2000);
	assert_int_equal(s.overtaken, 0);
	assert_string_equal(s.phase, "releasing");
	scratch_text("states/" THREAD, "tone-standing 1\nphase releasing\n");
	assert_true(keeper_standing(scratch, &h, &s));
	assert_int_equal(s.deadline, 1000);
}

static void a_later_reply_of_the_thread_that_was_released_is_found(void **state)
{
	static const struct {
		const char *says, *mark;
		bool found;
	} rows[] = {
		{ "nothing was released", NULL, false },
		{ "one that was held later", "1001 0123\n", true },
		{ "an earlier one", "999 0123\n", false },
		{ "a copy of the same reply", "1001 " THREAD "\n", false },
		{ "no mark of ours", "yesterday\n", false },
	};
	const struct hold h = { .id = THREAD, .thread = THREAD, .decided = 1000 };
	struct standing s;

	(void)state;
	assert_int_equal(mkdir(scratch_path("released"), 0750), 0);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		if (rows[i].mark)
			scratch_text("released/" THREAD, rows[i].mark);
		(void)keeper_standing(scratch, &h, &s);
		if ((s.overtaken > 0) != rows[i].found)
			fail_msg("row %zu: %s", i, rows[i].says);
	}
}

static void what_is_decided_is_found_by_record_or_group(void **state)
{
	struct hold h = { .id = THREAD };
	const unsigned char secret[DECISION_SECRET] = { 0 };
	struct decision d = { .id = THREAD, .record = THREAD, .action = "release", .by = "Quinn", .decided = 1,
			      .not_before = 1, .expires = INT64_MAX / 2, .key = "desk" };
	struct decision found;
	struct buffer bytes;

	(void)state;
	assert_false(keeper_decided(scratch, &h, &found));
	assert_int_equal(mkdir(scratch_path("decisions"), 0750), 0);
	buffer_init(&bytes, NULL, DECISION_MAX);
	assert_int_equal(decision_write(&d, secret, &bytes, NULL), 0);
	scratch_write("decisions/" THREAD, bytes.at, bytes.len, 0640);
	assert_true(keeper_decided(scratch, &h, &found));
	assert_string_equal(found.by, "Quinn");
	(void)snprintf(h.id, sizeof h.id, "%032x", 7);
	assert_false(keeper_decided(scratch, &h, &found));
	(void)snprintf(h.group, sizeof h.group, "%s", THREAD);
	assert_true(keeper_decided(scratch, &h, &found));
	bytes.len = 0;
	d.expires = 2;
	assert_int_equal(decision_write(&d, secret, &bytes, NULL), 0);
	scratch_write("decisions/" THREAD, bytes.at, bytes.len, 0640);
	assert_false(keeper_decided(scratch, &h, &found));
	buffer_done(&bytes);
}

int main(void)
{
#define ROW(f) cmocka_unit_test_setup_teardown(f, scratch_make, scratch_drop)
	const struct CMUnitTest tests[] = {
		ROW(a_heartbeat_is_fresh_for_half_a_minute),
		ROW(what_is_no_heartbeat_is_none),
		ROW(it_names_the_servers_that_it_serves),
		ROW(a_returned_thread_is_known_for_a_day),
		ROW(a_deadline_that_was_extended_is_found),
		ROW(a_later_reply_of_the_thread_that_was_released_is_found),
		ROW(what_is_decided_is_found_by_record_or_group),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
