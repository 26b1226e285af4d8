/* test_load.c - settings, drop-ins, map and lexicons are found where they lie. */
#include "tests/cmocka.inc.h"

#include "tests/world/scratch.inc.h"

#include "world/load.h"

static const char *const none[] = { NULL };

static struct settings *load(const char *file)
{
	struct settings *s = NULL;
	struct fault f = { .text = "" };

	if (load_settings(file, &s, &f) != 0)
		fail_msg("%s", f.text);
	return s;
}

static void without_a_file_there_are_defaults(void **state)
{
	static const char *const names[] = { NULL, "" };

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct settings *s = load(names[i]);

		assert_int_equal(s->mode, MODE_OBSERVE);
		assert_string_equal(s->redis, "");
		settings_free(s);
	}
}

static void drop_ins_win_in_order_of_name(void **state)
{
	struct settings *s;

	(void)state;
	scratch_text("main.conf", "redis_database = 1\ninstance = one\n");
	s = load(scratch_path("main.conf"));
	assert_int_equal(s->redis_database, 1);
	settings_free(s);
	assert_int_equal(mkdir(scratch_path("main.conf.d"), 0700), 0);
	scratch_text("main.conf.d/20-b.conf", "redis_database = 3\n");
	scratch_text("main.conf.d/10-a.conf", "redis_database = 2\n");
	scratch_text("main.conf.d/30-c.conf.bak", "redis_database = 9\n");
	scratch_text("main.conf.d/.40-d.conf", "redis_database = 9\n");
	s = load(scratch_path("main.conf"));
	assert_int_equal(s->redis_database, 3);
	assert_string_equal(s->instance, "one");
	settings_free(s);
}

/* Long after the files were let go of. */
static void each_setting_tells_its_file(void **state)
{
	static const char *const wants[] = { "/main.conf:1\n", "/main.conf.d/10-a.conf:2\n" };
	struct settings *s;
	struct buffer shown;

	(void)state;
	scratch_text("main.conf", "instance = one\n");
	assert_int_equal(mkdir(scratch_path("main.conf.d"), 0700), 0);
	scratch_text("main.conf.d/10-a.conf", "\nredis_database = 2\n");
	s = load(scratch_path("main.conf"));
	buffer_init(&shown, NULL, 1 << 20);
	settings_show(s, &shown);
	buffer_byte(&shown, '\0');
	assert_false(shown.spoiled);
	for (size_t i = 0; i < sizeof wants / sizeof *wants; i++)
		if (!strstr(shown.at, wants[i]))
			fail_msg("wanted %s in %s", wants[i], shown.at);
	buffer_done(&shown);
	settings_free(s);
}

static void a_map_comes_with_the_settings(void **state)
{
	static const struct span to = { "customer@example.org", 20 };
	const struct envelope e = { .sender = SPAN("agent1@example.com"), .recipients = &to,
				    .recipient_count = 1 };
	const struct raw_mail raw = { 0 };
	struct settings *s;
	struct identity who;
	char text[256];

	(void)state;
	scratch_text("identity.map", "sender agent1@example.com team=billing agent=a17\n");
	(void)snprintf(text, sizeof text, "identity_map = %s\n", scratch_path("identity.map"));
	scratch_text("main.conf", text);
	s = load(scratch_path("main.conf"));
	assert_non_null(s->identities);
	who = identity_find(s->identities, &e, &raw, SPAN_NONE);
	assert_true(span_eq(who.team, SPAN("billing")));
	settings_free(s);
}

static void footers_come_with_the_settings(void **state)
{
	struct settings *s;
	struct fault f = { .text = "" };
	char text[256];

	(void)state;
	scratch_text("footers", "# ours\nHow did we do today?\n\nBrass Kettle Company Ltd.\n");
	(void)snprintf(text, sizeof text, "footers = %s\n", scratch_path("footers"));
	scratch_text("main.conf", text);
	s = load(scratch_path("main.conf"));
	assert_int_equal(footers_count(s->footers), 2);
	settings_free(s);
	scratch_text("footers", "How did we do today?\n\nYes\n");
	assert_int_equal(load_settings(scratch_path("main.conf"), &s, &f), -1);
	assert_non_null(strstr(f.text, "/footers:3: "));
}

static void faults_name_the_file(void **state)
{
	static const struct row {
		const char *says, *main, *drop_in, *want;
	} rows[] = {
		{ "a wrong line of the main file", "mod = tag\n", "", "main.conf:1" },
		{ "a wrong line of a drop-in", "", "\nmod = tag\n", "main.conf.d/10.conf:2" },
		{ "a map that is not there", "identity_map = /none.map\n", "", "/none.map" },
		{ "a map that is a directory", "identity_map = /tmp\n", "", "/tmp" },
		{ "footers that are not there", "footers = /none.txt\n", "", "footers: cannot open /none.txt" },
	};

	(void)state;
	assert_int_equal(mkdir(scratch_path("main.conf.d"), 0700), 0);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct settings *s;
		struct fault f = { .text = "" };

		scratch_text("main.conf", rows[i].main);
		scratch_text("main.conf.d/10.conf", rows[i].drop_in);
		if (load_settings(scratch_path("main.conf"), &s, &f) != -1 || !strstr(f.text, rows[i].want))
			fail_msg("row %zu: %s: %s", i, rows[i].says, f.text);
	}
	assert_int_equal(load_settings(scratch_path("missing.conf"), &(struct settings *){ NULL }, NULL), -1);
}

static void lexicons_are_found_by_language(void **state)
{
	static const char *const german[] = { "de" };
	const struct strings all = { none, 0 }, only = { german, 1 };
	const char *const *languages;
	struct lexicon *l;
	size_t count;
	struct fault f = { .text = "" };

	(void)state;
	for (const char *const *d = (const char *const[]){ "en", "de", "backup", NULL }; *d; d++)
		assert_int_equal(mkdir(scratch_path(*d), 0700), 0);
	scratch_text("en/words.lex", "stopwords the and\nsignal ack.generic\nframe i understand\n");
	scratch_text("de/words.lex", "stopwords der und\nsignal ack.generic\nframe ich verstehe\n");
	scratch_text("backup/words.lex", "nothing that could be read\n");
	scratch_text("README.md", "not a language\n");
	if (load_lexicon(scratch, &all, LEXICON_FOR_MAIL, &l, &f) != 0)
		fail_msg("%s", f.text);
	languages = lexicon_languages(l, &count);
	assert_int_equal(count, 2);
	assert_string_equal(languages[0], "de");
	assert_string_equal(languages[1], "en");
	lexicon_free(l);
	if (load_lexicon(scratch, &only, LEXICON_FOR_MAIL, &l, &f) != 0)
		fail_msg("%s", f.text);
	languages = lexicon_languages(l, &count);
	assert_int_equal(count, 1);
	assert_string_equal(languages[0], "de");
	lexicon_free(l);
}

static void a_lexicon_that_is_not_there_is_a_fault(void **state)
{
	static const char *const named[] = { "xx" }, *const outside[] = { "../en" };
	const struct strings all = { none, 0 }, xx = { named, 1 }, out = { outside, 1 };
	struct lexicon *l;
	struct fault f;

	(void)state;
	assert_int_equal(load_lexicon(scratch, &all, LEXICON_FOR_MAIL, &l, &f), -1);
	assert_non_null(strstr(f.text, "no language"));
	assert_int_equal(load_lexicon(scratch, &xx, LEXICON_FOR_MAIL, &l, &f), -1);
	assert_non_null(strstr(f.text, "/xx"));
	assert_int_equal(load_lexicon(scratch, &out, LEXICON_FOR_MAIL, &l, &f), -1);
	assert_int_equal(load_lexicon(scratch_path("none"), &all, LEXICON_FOR_MAIL, &l, &f), -1);
	/* Faults of a lexicon's line show language and file. */
	assert_int_equal(mkdir(scratch_path("xx"), 0700), 0);
	scratch_text("xx/bad.lex", "what is this\n");
	assert_int_equal(load_lexicon(scratch, &all, LEXICON_FOR_MAIL, &l, &f), 0);
	assert_int_equal(lexicon_prove(l, NULL, &f), -1);
	assert_non_null(strstr(f.text, "xx/bad.lex"));
	lexicon_free(l);
}

int main(void)
{
#define ROW(test) cmocka_unit_test_setup_teardown(test, scratch_make, scratch_drop)
	const struct CMUnitTest tests[] = {
		ROW(without_a_file_there_are_defaults),
		ROW(drop_ins_win_in_order_of_name),
		ROW(each_setting_tells_its_file),
		ROW(a_map_comes_with_the_settings),
		ROW(footers_come_with_the_settings),
		ROW(faults_name_the_file),
		ROW(lexicons_are_found_by_language),
		ROW(a_lexicon_that_is_not_there_is_a_fault),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
