/* test_sessions.c - sessions, tries and the audit trail in a real Redis. */
#include "tests/reviewdata/asked.inc.h"

static const char *hash_of(char c)
{
	static char hashes[8][65];
	static unsigned next;
	char *hash = hashes[next++ % 8];

	memset(hash, c, 64);
	return hash;
}

static enum data_answer get(char c, const char **value)
{
	struct span s = SPAN_NONE;
	const enum data_answer answer = data_session_get(d, hash_of(c), a, &s, &f);

	*value = answer == DATA_OK ? s.at : "";
	return answer;
}

static void sessions_come_and_go(void **state)
{
	const char *value;

	(void)state;
	assert_int_equal(get('a', &value), DATA_NONE);
	assert_int_equal(data_session_put(d, hash_of('a'), "vera", SPAN("vera reviewer"), 100, &f), DATA_OK);
	assert_int_equal(data_session_put(d, hash_of('b'), "vera", SPAN("vera again"), 100, &f), DATA_OK);
	assert_int_equal(data_session_put(d, hash_of('c'), "sven", SPAN("sven"), 100, &f), DATA_OK);
	assert_int_equal(get('a', &value), DATA_OK);
	assert_string_equal(value, "vera reviewer");
	assert_int_equal(data_session_end(d, hash_of('a'), &f), DATA_OK);
	assert_int_equal(data_session_end(d, hash_of('a'), &f), DATA_NONE);
	assert_int_equal(get('a', &value), DATA_NONE);
	assert_int_equal(data_sessions_end(d, "vera", &f), DATA_OK);
	assert_int_equal(get('b', &value), DATA_NONE);
	assert_int_equal(get('c', &value), DATA_OK);
}

static void sessions_live_as_long_as_is_said(void **state)
{
	char key[128];

	(void)state;
	(void)snprintf(key, sizeof key, "{tone}:review:session:%s", hash_of('a'));
	assert_int_equal(data_session_put(d, hash_of('a'), "vera", SPAN("x"), 100, &f), DATA_OK);
	command("TTL", key);
	assert_in_range(strtol(first_said(), NULL, 10), 1, 100);
	assert_int_equal(data_session_touch(d, hash_of('a'), 5000, &f), DATA_OK);
	command("TTL", key);
	assert_in_range(strtol(first_said(), NULL, 10), 101, 5000);
	assert_int_equal(data_session_touch(d, hash_of('b'), 5000, &f), DATA_NONE);
}

static void what_is_no_session_is_none(void **state)
{
	static char long_value[1100];
	const char *value;
	struct span s;

	(void)state;
	memset(long_value, 'x', sizeof long_value - 1);
	assert_int_equal(data_session_get(d, "../../x", a, &s, &f), DATA_NONE);
	assert_int_equal(data_session_end(d, "", &f), DATA_NONE);
	assert_int_not_equal(data_session_put(d, "short", "vera", SPAN("x"), 100, &f), DATA_OK);
	assert_int_not_equal(data_session_put(d, hash_of('a'), "vera", SPAN("a\nb"), 100, &f), DATA_OK);
	assert_int_not_equal(data_session_put(d, hash_of('a'), "vera", span_of(long_value), 100, &f), DATA_OK);
	assert_int_not_equal(data_session_put(d, hash_of('a'), "", SPAN("x"), 100, &f), DATA_OK);
	command("SET", "{tone}:review:session:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", long_value);
	assert_int_equal(get('a', &value), DATA_NONE);
}

static void tries_are_counted_for_a_while(void **state)
{
	int64_t n = 0;

	(void)state;
	for (int i = 1; i <= 3; i++) {
		assert_int_equal(data_strike(d, "user:vera", 100, &n, &f), DATA_OK);
		assert_int_equal(n, i);
	}
	command("TTL", "{tone}:review:strikes:user:vera");
	assert_in_range(strtol(first_said(), NULL, 10), 1, 100);
	assert_int_equal(data_strike(d, "user:sven", 100, &n, &f), DATA_OK);
	assert_int_equal(n, 1);
	assert_int_equal(data_strikes_forget(d, "user:vera", &f), DATA_OK);
	assert_int_equal(data_strike(d, "user:vera", 100, &n, &f), DATA_OK);
	assert_int_equal(n, 1);
}

static void note_down(const char *who, const char *what, const char *record, const char *text, int64_t at)
{
	const struct trail_entry e = { .who = who, .role = "reviewer", .address = "abc", .what = what, .record = record,
				       .text = text, .at = at };

	assert_int_equal(data_note_down(d, &e, &f), DATA_OK);
}

/* The texts of a page of the trail, such as "c b a". */
static const char *texts_of(const struct trail_filter *w)
{
	static char out[8192];
	struct trail_entry *all;
	size_t count;

	if (data_trail(d, w, a, &all, &count, &f) != DATA_OK)
		fail_msg("%s", f.text);
	out[0] = '\0';
	for (size_t i = 0; i < count; i++)
		(void)snprintf(out + strlen(out), sizeof out - strlen(out), "%s%s", i ? " " : "", all[i].text);
	return out;
}

static void the_trail_is_of_pages_and_hosts(void **state)
{
	/* 2026-01-31T12:00:00Z, which the host's lines have. */
	enum { NOON = 1769860800 };
	struct trail_entry *all;
	size_t count;

	(void)state;
	seed_add(&(struct seed){ .number = 1 });
	note_down("vera", "signed-in", "", "a", NOON - 10);
	note_down("vera", "opened", id_of(1), "b", NOON - 5);
	audit_says("event=accepted decision=%s record=%s action=return by=\"vera\" reason=\"c\"", id_of(9), id_of(1));
	note_down("sven", "opened", id_of(1), "d", NOON + 5);
	note_down("sven", "opened", id_of(2), "e", NOON + 5);
	assert_string_equal(texts_of(&(struct trail_filter){ .max = 10 }), "e d return: c b a");
	assert_string_equal(texts_of(&(struct trail_filter){ .max = 10, .who = "vera" }), "return: c b a");
	assert_string_equal(texts_of(&(struct trail_filter){ .max = 10, .what = "opened" }), "e d b");
	assert_string_equal(texts_of(&(struct trail_filter){ .max = 10, .record = id_of(1) }), "d return: c b");
	assert_string_equal(texts_of(&(struct trail_filter){ .max = 1 }), "e d");
	assert_string_equal(texts_of(&(struct trail_filter){ .max = 2, .before = NOON + 5 }), "return: c b");
	assert_string_equal(texts_of(&(struct trail_filter){ .max = 2, .before = NOON - 5 }), "a");
	assert_string_equal(texts_of(&(struct trail_filter){ .max = 2, .before = 5 }), "");
	assert_int_equal(data_trail(d, &(struct trail_filter){ .max = 10, .what = "accepted" }, a, &all, &count, &f), DATA_OK);
	assert_int_equal(count, 1);
	assert_string_equal(all[0].address, "mx1");
	assert_string_equal(all[0].record, id_of(1));
	assert_int_equal(all[0].at, NOON);
}

/* Also of many, and when most of them do not pass. */
static void the_trail_is_read_in_pieces(void **state)
{
	(void)state;
	for (int i = 0; i < 500; i++)
		note_down("vera", "opened", "", "x", 1000 + i);
	note_down("sven", "opened", "", "last", 900);
	audit_says("event=gone record=%s", id_of(1));
	for (int i = 0; i < 300; i++)
		note_down("vera", "opened", "", "y", 2000 + i);
	assert_string_equal(texts_of(&(struct trail_filter){ .max = 5, .who = "sven" }), "last");
	assert_string_equal(texts_of(&(struct trail_filter){ .max = 2 }), " y");
}

static void what_pages_did_is_part_of_a_message(void **state)
{
	struct message m;

	(void)state;
	seed_add(&(struct seed){ .number = 1, .received = 1000 });
	note_down("vera", "opened", id_of(1), "", 2000);
	note_down("vera", "return", id_of(1), "why", 2010);
	audit_says("event=accepted decision=%s record=%s action=return by=\"vera\" reason=\"why\"", id_of(9), id_of(1));
	assert_int_equal(data_message(d, id_of(1), &everybody, "", clock_wall_s(), a, &m, &f), DATA_OK);
	assert_int_equal(m.past_count, 3);
	assert_string_equal(m.past[0].what.at, "held");
	assert_string_equal(m.past[1].what.at, "opened");
	assert_string_equal(m.past[2].what.at, "return");
	assert_string_equal(m.past[2].instance.at, "mx1");
	assert_string_equal(m.past[2].record, id_of(1));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(sessions_come_and_go, setup, teardown),
		cmocka_unit_test_setup_teardown(sessions_live_as_long_as_is_said, setup, teardown),
		cmocka_unit_test_setup_teardown(what_is_no_session_is_none, setup, teardown),
		cmocka_unit_test_setup_teardown(tries_are_counted_for_a_while, setup, teardown),
		cmocka_unit_test_setup_teardown(the_trail_is_of_pages_and_hosts, setup, teardown),
		cmocka_unit_test_setup_teardown(the_trail_is_read_in_pieces, setup, teardown),
		cmocka_unit_test_setup_teardown(what_pages_did_is_part_of_a_message, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
