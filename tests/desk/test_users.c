/* test_users.c - who may sign in, line by line. */
#include "tests/cmocka.inc.h"

#include "desk/users.h"

static const struct row {
	const char *says, *line;
	bool sound;
} rows[] = {
	{ "a reviewer of two teams", "mira:$y$x:reviewer:billing,delivery:Mira Okafor", true },
	{ "all teams", "lee:$y$x:lead:*:", true },
	{ "no team", "lee:!:admin::Lee", true },
	{ "a field is missing", "lee:$y$x:lead:*", false },
	{ "no name", ":$y$x:lead:*:Lee", false },
	{ "a name with a blank", "l ee:$y$x:lead:*:Lee", false },
	{ "a name like an option", "-lee:$y$x:lead:*:Lee", false },
	{ "no hash at all would be an empty password", "lee::lead:*:Lee", false },
	{ "a role that nobody knows", "lee:$y$x:boss:*:Lee", false },
	{ "a team of a name that no policy can give", "lee:$y$x:lead:other:Lee", false },
	{ "a team in capitals", "lee:$y$x:lead:Billing:Lee", false },
	{ "an empty team between commas", "lee:$y$x:lead:a,,b:Lee", false },
	{ "a control in the shown name", "lee:$y$x:lead:*:L\x1b[2Jee", false },
	{ "the shown name may have colons and letters of any script", "lee:$y$x:lead:*:L\xc3\xa9: \xe6\x9d\x8e", true },
};

static void a_line_is_a_user_or_a_fault(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct user u;
		struct fault f = { .text = "" };

		if ((user_read(span_of(rows[i].line), &u, &f) == 0) != rows[i].sound)
			fail_msg("row %zu: %s: %s", i, rows[i].says, f.text);
	}
}

static void what_is_written_is_read_again(void **state)
{
	struct user u, again;
	struct buffer out;

	(void)state;
	assert_int_equal(user_read(span_of(rows[0].line), &u, NULL), 0);
	assert_int_equal(u.team_count, 2);
	assert_string_equal(u.teams[1], "delivery");
	buffer_init(&out, NULL, 4096);
	user_write(&u, &out);
	assert_int_equal(user_read(span_trim(buffer_span(&out)), &again, NULL), 0);
	assert_memory_equal(&u, &again, sizeof u);
	buffer_done(&out);
}

static void a_user_is_found_by_the_whole_name(void **state)
{
	const struct span file = SPAN("# people\nmira:$y$x:boss:*:\nmira:$y$x:lead:*:First\nmir:!:agent::\nmira:!:admin::Second\n");
	struct user u;

	(void)state;
	assert_true(user_find(file, SPAN("mira"), &u));
	assert_string_equal(u.shown, "First");
	assert_true(user_find(file, SPAN("mir"), &u));
	assert_false(user_find(file, SPAN("mi"), &u));
	assert_false(user_find(file, SPAN(""), &u));
	assert_false(user_find(file, SPAN("# people"), &u));
}

static void a_password_is_known_by_its_hash_alone(void **state)
{
	char hash[130];
	struct fault f;

	(void)state;
	assert_int_equal(password_hash("correct horse", 1, hash, &f), 0);
	assert_memory_equal(hash, "$y$", 3);
	assert_true(password_is("correct horse", hash));
	assert_false(password_is("correct horsf", hash));
	assert_false(password_is("", hash));
	assert_false(password_is("correct horse", "!"));
	assert_false(password_is("correct horse", NULL));
	assert_false(password_is("correct horse", "$y$"));
	assert_int_equal(password_hash("short", 1, hash, &f), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_line_is_a_user_or_a_fault),
		cmocka_unit_test(what_is_written_is_read_again),
		cmocka_unit_test(a_user_is_found_by_the_whole_name),
		cmocka_unit_test(a_password_is_known_by_its_hash_alone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
