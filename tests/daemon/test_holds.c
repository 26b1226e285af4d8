/* test_holds.c - a record is on the disk, or nothing is held. */
#include "tests/cmocka.inc.h"

#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "daemon/holds.h"
#include "tests/tidy.inc.h"

static char directory[64], held[96];
static struct holds *holds;

static int open_holds(void **state)
{
	(void)state;
	if (tidy_make("tone-holds", directory, sizeof directory))
		return -1;
	snprintf(held, sizeof held, "%s/held", directory);
	return holds_new(directory, &holds, NULL);
}

static size_t records(void)
{
	struct dirent *entry;
	DIR *d = opendir(held);
	size_t count = 0;

	while (d && (entry = readdir(d)))
		count += entry->d_name[0] != '.';
	if (d)
		closedir(d);
	return count;
}

static int close_holds(void **state)
{
	struct dirent *entry;
	DIR *d = opendir(held);

	(void)state;
	while (d && (entry = readdir(d)))
		if (entry->d_name[0] != '.')
			(void)unlinkat(dirfd(d), entry->d_name, 0);
	if (d)
		closedir(d);
	holds_free(holds);
	(void)rmdir(held);
	return rmdir(directory);
}

static struct hold record(unsigned number, const char *policy)
{
	struct hold h = {
		.instance = "here", .queue_id = "4CDFGH1234z2M5X", .outcome = "missed",
		.ground = "missed", .need = "upset", .reason = "tone-milter: missed",
		.contact = "lead@example.com", .received = 1000, .decided = 1001, .deadline = 4601,
		.boot_deadline = 3700, .recipients = 1,
	};

	snprintf(h.id, sizeof h.id, "%032x", number);
	snprintf(h.policy, sizeof h.policy, "%s", policy);
	return h;
}

static enum not_held put(unsigned number, const char *policy, unsigned open_max)
{
	const struct hold h = record(number, policy);
	struct fault f = { .text = "" };
	bool lost;

	return holds_record(holds, &h, open_max, SPAN_NONE, &lost, &f);
}

static void each_policy_has_places_of_its_own(void **state)
{
	(void)state;
	assert_int_equal(put(1, "a", 2), NOT_HELD_NOTHING);
	assert_int_equal(put(2, "a", 2), NOT_HELD_NOTHING);
	assert_int_equal(put(3, "a", 2), NOT_HELD_CAPACITY);
	assert_int_equal(put(4, "b", 2), NOT_HELD_NOTHING);
	assert_int_equal(put(5, "c", 0), NOT_HELD_CAPACITY);
	assert_int_equal(records(), 3);
	holds_forget(holds, "00000000000000000000000000000001");
	assert_int_equal(put(3, "a", 2), NOT_HELD_NOTHING);
}

static void a_record_that_cannot_be_read_counts_for_everybody(void **state)
{
	char name[160];
	int fd;

	(void)state;
	snprintf(name, sizeof name, "%s/%032x", held, 9u);
	fd = open(name, O_CREAT | O_WRONLY, 0600);
	assert_int_equal(write(fd, "tone-hold 2\nid", 14), 14);
	close(fd);
	assert_int_equal(put(1, "a", 1), NOT_HELD_CAPACITY);
	assert_int_equal(put(1, "a", 2), NOT_HELD_NOTHING);
}

static void what_lies_there_is_told(void **state)
{
	struct holds_state s;
	char name[160];
	int fd;

	(void)state;
	assert_true(holds_state(holds, 5000, &s));
	assert_int_equal(s.open + s.overdue + s.unreadable, 0);
	assert_int_equal(s.oldest, 0);
	assert_int_equal(put(1, "a", 2), NOT_HELD_NOTHING);
	assert_int_equal(put(2, "b", 2), NOT_HELD_NOTHING);
	snprintf(name, sizeof name, "%s/%032x", held, 9u);
	fd = open(name, O_CREAT | O_WRONLY, 0600);
	close(fd);
	assert_true(holds_state(holds, 4601, &s));	/* the deadline of both */
	assert_int_equal(s.open, 3);
	assert_int_equal(s.unreadable, 1);
	assert_int_equal(s.overdue, 0);
	assert_int_equal(s.oldest, 1001);
	assert_true(holds_state(holds, 4602, &s));
	assert_int_equal(s.overdue, 2);
}

static void a_record_is_for_its_owner_and_the_group_alone(void **state)
{
	char name[160];
	const mode_t mask = umask(0077);	/* as the daemon's */
	struct stat st;

	(void)state;
	assert_int_equal(rmdir(held), 0);
	holds_free(holds);
	assert_int_equal(holds_new(directory, &holds, NULL), 0);
	assert_int_equal(put(1, "a", 1), NOT_HELD_NOTHING);
	snprintf(name, sizeof name, "%s/%032x", held, 1u);
	assert_int_equal(stat(name, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0640);
	assert_int_equal(stat(held, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0750);
	(void)umask(mask);
}

static void without_a_directory_nothing_is_held(void **state)
{
	const struct hold h = record(1, "a");
	struct fault f = { .text = "" };
	struct holds_state s;
	bool lost;

	(void)state;
	assert_int_equal(rmdir(held), 0);
	assert_false(holds_state(holds, 5000, &s));
	assert_int_equal(holds_record(holds, &h, 5, SPAN("x"), &lost, &f), NOT_HELD_NO_RECORD);
	assert_true(f.text[0]);
}

static bool there(unsigned number, const char *suffix)
{
	char name[160];

	snprintf(name, sizeof name, "%s/%032x%s", held, number, suffix);
	return access(name, F_OK) == 0;
}

static void a_copy_comes_and_goes_with_its_record(void **state)
{
	const struct hold h = record(1, "a"), second = record(2, "a");
	struct fault f = { .text = "" };
	struct holds_state s;
	bool lost = true;

	(void)state;
	assert_int_equal(holds_record(holds, &h, 1, SPAN("sealed"), &lost, &f), NOT_HELD_NOTHING);
	assert_false(lost);
	assert_true(there(1, ".copy"));
	assert_true(holds_state(holds, 2000, &s));
	assert_int_equal(s.open, 1);	/* a copy is no record */
	assert_int_equal(s.unreadable, 0);
	assert_int_equal(holds_record(holds, &second, 1, SPAN("sealed"), &lost, &f), NOT_HELD_CAPACITY);
	assert_false(there(2, ".copy"));
	holds_forget(holds, h.id);
	assert_int_equal(records(), 0);
}

static void a_hold_without_its_copy_is_a_hold(void **state)
{
	const struct hold h = record(1, "a");
	struct fault f = { .text = "" };
	bool lost = false;
	char name[160];

	(void)state;
	snprintf(name, sizeof name, "%s/%032x.copy", held, 1u);
	assert_int_equal(mkdir(name, 0700), 0);		/* in its way */
	assert_int_equal(holds_record(holds, &h, 1, SPAN("sealed"), &lost, &f), NOT_HELD_NOTHING);
	assert_true(lost);
	assert_true(f.text[0]);
	assert_true(there(1, ""));
	assert_int_equal(rmdir(name), 0);
}

static void copies_without_a_record_go_at_the_start(void **state)
{
	const struct hold h = record(1, "a");
	struct fault f = { .text = "" };
	bool lost;
	char name[160];

	(void)state;
	assert_int_equal(holds_record(holds, &h, 1, SPAN("sealed"), &lost, &f), NOT_HELD_NOTHING);
	snprintf(name, sizeof name, "%s/%032x.copy", held, 2u);
	close(open(name, O_CREAT | O_WRONLY, 0600));
	holds_free(holds);
	assert_int_equal(holds_new(directory, &holds, &f), 0);
	assert_true(there(1, ".copy"));
	assert_false(there(2, ".copy"));
}

static void *put_many(void *context)
{
	const unsigned first = *(const unsigned *)context;

	for (unsigned i = 0; i < 20; i++)
		(void)put(first + i, "a", 7);
	return NULL;
}

static void two_threads_never_share_the_last_place(void **state)
{
	unsigned firsts[4] = { 100, 200, 300, 400 };
	pthread_t threads[4];

	(void)state;
	for (size_t i = 0; i < 4; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, put_many, &firsts[i]), 0);
	for (size_t i = 0; i < 4; i++)
		pthread_join(threads[i], NULL);
	assert_int_equal(records(), 7);
}

int main(void)
{
#define ROW(f) cmocka_unit_test_setup_teardown(f, open_holds, close_holds)
	const struct CMUnitTest tests[] = {
		ROW(each_policy_has_places_of_its_own),
		ROW(a_record_that_cannot_be_read_counts_for_everybody),
		ROW(what_lies_there_is_told),
		ROW(a_record_is_for_its_owner_and_the_group_alone),
		ROW(without_a_directory_nothing_is_held),
		ROW(a_copy_comes_and_goes_with_its_record),
		ROW(a_hold_without_its_copy_is_a_hold),
		ROW(copies_without_a_record_go_at_the_start),
		ROW(two_threads_never_share_the_last_place),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
