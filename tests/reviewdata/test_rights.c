/* test_rights.c - the shipped user of tone-review may do all that the pages do, and
 * no more. */
#include "tests/reviewdata/seed.inc.h"

static struct fault f;

static int setup(void **state)
{
	char line[2048], acl[16384] = "user default on nopass ~* &* +@all\n";
	FILE *shipped = fopen("conf/redis/tone.acl", "r");

	if (seed_setup(state) || !shipped)
		return -1;
	while (fgets(line, sizeof line, shipped)) {
		char *secret = strstr(line, ">CHANGE-ME");

		if (secret)
			memcpy(secret, ">sesame-se", 10);
		if (strncmp(line, "user ", 5) == 0)
			(void)snprintf(acl + strlen(acl), sizeof acl - strlen(acl), "%s", line);
	}
	(void)fclose(shipped);
	scratch_text("users.acl", acl);
	scratch_text("password", "sesame-se");
	server_start("--aclfile", scratch_path("users.acl"));
	return 0;
}

static struct data *data_with_rights(void)
{
	static char password[192];
	const struct data_options o = { .redis = { .where = where, .instance = "review", .user = "tone-review", .password_file = password },
					.keys = keys, .key = "team", .undo_window = 10 };
	struct data *d = NULL;

	(void)snprintf(password, sizeof password, "%s", scratch_path("password"));
	if (data_new(&o, &d, &f))
		fail_msg("%s", f.text);
	return d;
}

static void all_that_pages_do_is_allowed(void **state)
{
	struct data *d = data_with_rights();
	struct arena *a = arena_new(16 << 20);
	const struct wish w = { .action = ACTION_RETURN, .id = "00000001000000000000000000000000", .by = "vera", .words = SPAN_NONE, .reason = SPAN_NONE };
	const struct trail_entry e = { .who = "vera", .what = "opened", .record = w.id };
	const struct { const char *says; enum data_answer got; } rows[] = {
		{ "a session", data_session_put(d, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "vera", SPAN("x"), 9, &f) },
		{ "of it", data_session_touch(d, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 9, &f) },
		{ "its end", data_sessions_end(d, "vera", &f) },
		{ "strikes", data_strike(d, "vera", 9, &(int64_t){ 0 }, &f) },
		{ "forgotten", data_strikes_forget(d, "vera", &f) },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (rows[i].got != DATA_OK)
			fail_msg("%s: %s", rows[i].says, f.text);
	seed_add(&(struct seed){ .number = 1 });
	audit_says("event=accepted decision=%s record=%s action=release by=\"root\"", id_of(91), id_of(2));
	audit_says("event=released decision=%s record=%s by=\"root\"", id_of(91), id_of(2));
	if (data_held(d, &(struct held_filter){ .sight = everybody, .max = 9 }, clock_wall_s(), a, &(struct held_list){ .count = 0 }, &f))
		fail_msg("list: %s", f.text);
	if (data_message(d, id_of(1), &everybody, "vera", clock_wall_s(), a, &(struct message){ .cut = false }, &f))
		fail_msg("message: %s", f.text);
	if (data_wrong(d, id_of(1), "vera", SPAN("x"), &everybody, clock_wall_s(), &f))
		fail_msg("wrong: %s", f.text);
	if (data_decide(d, &w, &everybody, clock_wall_s(), &(struct ruling){ .by = "" }, &f))
		fail_msg("decide: %s", f.text);
	if (data_undo(d, id_of(1), "vera", &everybody, clock_wall_s(), &(struct ruling){ .by = "" }, &f))
		fail_msg("undo: %s", f.text);
	if (data_decided(d, &(struct decided_filter){ .sight = everybody, .max = 9 }, a, &(struct decided_list){ .count = 0 }, &f))
		fail_msg("decided: %s", f.text);
	if (data_statistics(d, "", 30, &everybody, 1, clock_wall_s(), a, &(struct statistics){ .day_count = 0 }, &f))
		fail_msg("statistics: %s", f.text);
	if (data_note_down(d, &e, &f) || data_trail(d, &(struct trail_filter){ .max = 9 }, a, &(struct trail_entry *){ NULL }, &(size_t){ 0 }, &f))
		fail_msg("trail: %s", f.text);
	command("XLEN", "{tone}:decisions");
	assert_string_equal(first_said(), "2");
	arena_free(a);
	data_free(d);
}

static void what_hosts_write_is_not_for_pages_to_change(void **state)
{
	static const char *const words[][5] = {
		{ "SET", "{tone}:schema", "2" }, { "DEL", "{tone}:holds" }, { "XADD", "{tone}:audit", "*", "line", "x" },
		{ "HSET", "{tone}:held:1", "state", "held" }, { "HINCRBY", "{tone}:total", "messages", "1" },
		{ "ZADD", "{tone}:holds", "1", "x" }, { "XREVRANGE", "{tone}:decisions", "+", "-" }, { "GET", "other" },
		{ "CONFIG", "GET", "dir" }, { "KEYS", "*" }, { "FLUSHALL" }, { "XTRIM", "{tone}:decisions", "MAXLEN", "0" },
	};
	const struct redis_options o = { .where = where, .instance = "review", .user = "tone-review", .password_file = scratch_path("password") };
	struct redis *mine;

	(void)state;
	assert_int_equal(redis_new(&o, &mine, &f), 0);
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		struct arena *a = arena_new(1 << 20);
		struct span all[5], *out;
		size_t n = 0, count;

		for (; n < 5 && words[i][n]; n++)
			all[n] = span_of(words[i][n]);
		if (redis_command(mine, all, n, a, &out, &count, &f) == 0)
			fail_msg("%s %s was allowed", words[i][0], words[i][1] ? words[i][1] : "");
		assert_non_null(strstr(f.text, "rights"));
		arena_free(a);
	}
	redis_free(mine);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(all_that_pages_do_is_allowed, setup, seed_teardown),
		cmocka_unit_test_setup_teardown(what_hosts_write_is_not_for_pages_to_change, setup, seed_teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
