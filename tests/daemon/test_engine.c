/* test_engine.c - settings and lexicon are swapped, or nothing changes. */
#include "tests/cmocka.inc.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "daemon/engine.h"
#include "tests/tidy.inc.h"

static char directory[64], file[96];

static void put(const char *text)
{
	FILE *out = fopen(file, "w");
	char here[4096];

	assert_non_null(out);
	assert_non_null(getcwd(here, sizeof here));
	fprintf(out, "lexicon_directory = \"%s/tests/data/daemon/lexicon\"\n%s\n", here, text);
	fclose(out);
}

static int make_directory(void **state)
{
	(void)state;
	if (tidy_make("tone-engine", directory, sizeof directory))
		return -1;
	snprintf(file, sizeof file, "%s/conf", directory);
	put("");
	return 0;
}

static int remove_directory(void **state)
{
	(void)state;
	unlink(file);
	return rmdir(directory);
}

static void a_message_keeps_what_it_began_with(void **state)
{
	struct engine *e;
	struct buffer restart;
	struct kit before, after;

	(void)state;
	put("mode = observe");
	assert_int_equal(engine_new(file, &e, NULL), 0);
	assert_true(engine_take(e, &before));
	put("mode = tag");
	buffer_init(&restart, NULL, 1024);
	assert_int_equal(engine_reload(e, &restart, NULL), 0);
	assert_int_equal(restart.len, 0);
	assert_true(engine_take(e, &after));
	assert_int_equal(before.settings->mode, MODE_OBSERVE);
	assert_int_equal(after.settings->mode, MODE_TAG);
	engine_give(e, &before);
	assert_null(before.arena);
	engine_give(e, &before);	/* an empty kit is fine */
	engine_give(e, &after);
	engine_free(e);
}

static void a_bad_reload_changes_nothing_and_says_where(void **state)
{
	static const struct { const char *says, *text; } rows[] = {
		{ "an unknown setting", "mood = tag" },
		{ "a bad value", "mode = shout" },
		{ "a lexicon that is not there", "lexicon_directory = \"/nowhere\"" },
		{ "a map that is not there", "identity_map = \"/nowhere/map\"" },
		{ "footers that are not there", "footers = \"/nowhere/footers\"" },
		{ "no end", "policy x {" },
	};
	struct engine *e;
	struct kit kit;

	(void)state;
	put("mode = tag");
	assert_int_equal(engine_new(file, &e, NULL), 0);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct fault f = { .text = "" };
		struct buffer restart;

		put(rows[i].text);
		buffer_init(&restart, NULL, 1024);
		if (engine_reload(e, &restart, &f) != -1 || !f.text[0])
			fail_msg("row %zu: %s", i, rows[i].says);
		assert_true(engine_take(e, &kit));
		assert_int_equal(kit.settings->mode, MODE_TAG);
		engine_give(e, &kit);
	}
	engine_free(e);
}

static void what_asks_for_a_restart_is_named(void **state)
{
	struct engine *e;
	struct buffer restart;

	(void)state;
	put("mode = observe");
	assert_int_equal(engine_new(file, &e, NULL), 0);
	put("mode = tag\nsocket = \"unix:/elsewhere\"\nsocket_mode = 0600\nredis_database = 3\nlog_format = json");
	buffer_init(&restart, NULL, 1024);
	assert_int_equal(engine_reload(e, &restart, NULL), 0);
	assert_string_equal(buffer_string(&restart), "socket socket_mode log_format redis_database");
	buffer_done(&restart);
	engine_free(e);
}

/* Threads take and give while the engine is swapped under them. */
static void *take_and_give(void *context)
{
	struct engine *e = context;

	for (int i = 0; i < 20000; i++) {
		struct kit kit;

		assert_true(engine_take(e, &kit));
		assert_non_null(arena_take(kit.arena, 100, 1));
		assert_true(kit.settings->mode <= MODE_TAG);
		engine_give(e, &kit);
	}
	return NULL;
}

static void swapping_under_load_loses_nothing(void **state)
{
	pthread_t threads[4];
	struct engine *e;

	(void)state;
	assert_int_equal(engine_new(file, &e, NULL), 0);
	for (size_t i = 0; i < 4; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, take_and_give, e), 0);
	for (int i = 0; i < 5; i++) {
		struct buffer restart;

		put(i % 2 ? "mode = observe" : "mode = tag");
		buffer_init(&restart, NULL, 1024);
		assert_int_equal(engine_reload(e, &restart, NULL), 0);
	}
	for (size_t i = 0; i < 4; i++)
		pthread_join(threads[i], NULL);
	engine_free(e);
}

static void what_a_message_brought_counts_for_its_judgement(void **state)
{
	struct engine *e;
	struct arena *work, *other;
	struct kit kit;
	size_t whole;

	(void)state;
	put("message_memory = 8M\nmax_message_kept = 64K");
	assert_int_equal(engine_new(file, &e, NULL), 0);
	assert_true(engine_take(e, &kit));
	whole = kit.settings->message_memory;
	assert_non_null(arena_take(kit.arena, 1024, 1));
	for (int i = 0; i < 3; i++) {
		work = engine_lend(e, &kit);
		other = engine_lend(e, &kit);
		assert_non_null(work);
		assert_true(other && other != work);
		assert_null(arena_take(work, whole - 1023, 1));
		assert_non_null(arena_take(work, whole - 1024, 1));
		engine_take_back(e, other);
		engine_take_back(e, work);
	}
	engine_take_back(e, NULL);
	engine_give(e, &kit);
	engine_free(e);
}

int main(void)
{
#define ROW(f) cmocka_unit_test_setup_teardown(f, make_directory, remove_directory)
	const struct CMUnitTest tests[] = {
		ROW(a_message_keeps_what_it_began_with),
		ROW(a_bad_reload_changes_nothing_and_says_where),
		ROW(what_asks_for_a_restart_is_named),
		ROW(swapping_under_load_loses_nothing),
		ROW(what_a_message_brought_counts_for_its_judgement),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
