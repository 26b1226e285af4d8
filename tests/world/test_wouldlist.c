/* test_wouldlist.c - the newest would-holds, and no more than were asked for. */
#include "tests/cmocka.inc.h"

#include <pthread.h>

#include "tests/world/scratch.inc.h"

#include "world/wouldlist.h"

static struct would entry(unsigned n)
{
	struct would w = { .decided = 1000 + n, .policy = "support", .outcome = "missed", .ground = "missed",
			   .need = "upset", .recipients = 1 };

	(void)snprintf(w.id, sizeof w.id, "%032x", n);
	return w;
}

static void add(struct wouldlist *l, unsigned first, unsigned last, struct span copy)
{
	for (unsigned n = first; n <= last; n++) {
		const struct would w = entry(n);

		assert_int_equal(wouldlist_add(l, &w, copy, NULL), 0);
	}
}

/* The list is `newest` and those before it, `count` of them. */
static void is(unsigned newest, size_t count)
{
	struct would *all;
	size_t found;

	assert_int_equal(wouldlist_read(scratch, &all, &found, NULL), 0);
	assert_int_equal(found, count);
	for (size_t i = 0; i < found; i++)
		assert_string_equal(all[i].id, entry(newest - (unsigned)i).id);
	free(all);
}

static struct wouldlist *list_open(size_t max)
{
	struct wouldlist *l;

	assert_int_equal(wouldlist_new(scratch, max, &l, NULL), 0);
	return l;
}

static void the_newest_write_over_the_oldest(void **state)
{
	struct wouldlist *l;

	(void)state;
	is(0, 0);
	l = list_open(5);
	is(0, 0);
	add(l, 1, 3, SPAN_NONE);
	is(3, 3);
	add(l, 4, 12, SPAN_NONE);
	is(12, 5);
	wouldlist_free(l);
	l = list_open(5);	/* another process goes on */
	add(l, 13, 14, SPAN_NONE);
	is(14, 5);
	wouldlist_free(l);
}

static void another_length_keeps_the_newest(void **state)
{
	static const struct { size_t max, want; } rows[] = {
		{ 7, 5 }, { 20, 5 }, { 3, 3 }, { 4, 3 }, { 1, 1 }, { 1000, 1 }, { 0, 0 }, { 5, 0 },
	};
	struct wouldlist *l = list_open(5);

	(void)state;
	add(l, 1, 12, SPAN_NONE);
	wouldlist_free(l);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		l = list_open(rows[i].max);
		is(12, rows[i].want);
		wouldlist_free(l);
	}
}

static void a_reload_changes_its_length(void **state)
{
	struct wouldlist *l = list_open(5);

	(void)state;
	add(l, 1, 12, SPAN_NONE);
	assert_int_equal(wouldlist_resize(l, 3, NULL), 0);
	is(12, 3);
	add(l, 13, 13, SPAN_NONE);
	is(13, 3);
	assert_int_equal(wouldlist_resize(l, 0, NULL), 0);
	add(l, 14, 14, SPAN_NONE);
	is(0, 0);
	assert_int_equal(wouldlist_resize(l, 2, NULL), 0);
	add(l, 1, 3, SPAN_NONE);
	is(3, 2);
	wouldlist_free(l);
}

static bool copy_there(unsigned n)
{
	char name[64];

	(void)snprintf(name, sizeof name, "would-hold/%s.copy", entry(n).id);
	return access(scratch_path(name), F_OK) == 0;
}

static void a_copy_goes_with_its_entry(void **state)
{
	struct wouldlist *l = list_open(3);

	(void)state;
	add(l, 1, 4, SPAN("sealed"));
	assert_false(copy_there(1));
	assert_true(copy_there(2) && copy_there(3) && copy_there(4));
	wouldlist_free(l);
	l = list_open(1);
	assert_false(copy_there(2) || copy_there(3));
	assert_true(copy_there(4));
	wouldlist_free(l);
	l = list_open(0);
	assert_false(copy_there(4));
	add(l, 5, 5, SPAN("sealed"));
	assert_false(copy_there(5));
	wouldlist_free(l);
}

static void damage_costs_what_is_damaged(void **state)
{
	struct wouldlist *l = list_open(4);
	int fd;

	(void)state;
	add(l, 1, 4, SPAN_NONE);
	wouldlist_free(l);
	fd = open(scratch_path("would-hold/list"), O_WRONLY);
	assert_int_equal(pwrite(fd, "x", 1, 0), 1);	/* entry 4 */
	close(fd);
	is(3, 3);
	l = list_open(4);
	add(l, 4, 4, SPAN_NONE);
	is(4, 4);
	wouldlist_free(l);
}

static void *add_some(void *list)
{
	add(list, 1, 50, SPAN("sealed"));
	return NULL;
}

static void threads_may_add_at_once(void **state)
{
	struct wouldlist *l = list_open(500);
	pthread_t threads[4];
	struct would *all;
	size_t count;

	(void)state;
	for (size_t i = 0; i < 4; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, add_some, l), 0);
	for (size_t i = 0; i < 4; i++)
		pthread_join(threads[i], NULL);
	assert_int_equal(wouldlist_read(scratch, &all, &count, NULL), 0);
	assert_int_equal(count, 200);
	for (size_t i = 0; i < count; i++)
		assert_int_equal(all[i].number, 200 - i);
	free(all);
	wouldlist_free(l);
}

int main(void)
{
#define ROW(f) cmocka_unit_test_setup_teardown(f, scratch_make, scratch_drop)
	const struct CMUnitTest tests[] = {
		ROW(the_newest_write_over_the_oldest),
		ROW(another_length_keeps_the_newest),
		ROW(a_reload_changes_its_length),
		ROW(a_copy_goes_with_its_entry),
		ROW(damage_costs_what_is_damaged),
		ROW(threads_may_add_at_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
