/* test_often.c - sentences are counted about right, and kept nowhere. */
#include "world/often.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "tests/cmocka.inc.h"

enum { DAY = 24 * 3600, NOW = 1795000000 };

static char directory[] = "/tmp/tone-often.XXXXXX";
static char path[64];

static int make_place(void **state)
{
	(void)state;
	assert_non_null(mkdtemp(directory));
	(void)snprintf(path, sizeof path, "%s/sentences.count", directory);
	return 0;
}

static int drop_place(void **state)
{
	(void)state;
	(void)unlink(path);
	return rmdir(directory);
}

static struct often *opened(bool write)
{
	struct often *o;
	struct fault f;

	if (often_open(directory, write, &o, &f))
		fail_msg("%s", f.text);
	return o;
}

static struct often *opened_new(void)
{
	(void)unlink(path);
	return opened(true);
}

static unsigned count_of(const struct often *o, uint64_t sentence)
{
	int64_t since;

	return often_count(o, sentence, &since);
}

static void what_is_noted_is_counted(void **state)
{
	static const uint64_t mail[] = { 17, 18, 17 };
	struct often *o = opened_new();
	int64_t since = 1;

	(void)state;
	assert_int_equal(often_count(o, 17, &since), 0);
	assert_int_equal(since, 0);
	for (int i = 0; i < 100; i++)
		often_note(o, mail, 3, NOW + i);
	assert_int_equal(often_count(o, 17, &since), 200);
	assert_int_equal(since, NOW);
	assert_int_equal(count_of(o, 18), 100);
	assert_int_equal(count_of(o, 19), 0);
	often_note(NULL, mail, 3, NOW);
	often_note(o, mail, 0, NOW);
	often_close(o);
}

static void counts_outlive_the_program(void **state)
{
	static const uint64_t mail[] = { 5 };
	struct often *o = opened_new(), *other;

	(void)state;
	often_note(o, mail, 1, NOW);
	other = opened(false);
	assert_int_equal(count_of(other, 5), 1);
	often_note(o, mail, 1, NOW);
	assert_int_equal(count_of(other, 5), 2);
	often_close(other);
	often_close(o);
	o = opened(true);
	assert_int_equal(count_of(o, 5), 2);
	often_close(o);
}

static void the_past_is_forgotten(void **state)
{
	static const uint64_t mail[] = { 5 };
	struct often *o = opened_new();
	int64_t since;

	(void)state;
	often_note(o, mail, 1, NOW);
	often_note(o, mail, 1, NOW + OFTEN_DAYS * DAY);
	assert_int_equal(often_count(o, 5, &since), 2);
	assert_int_equal(since, NOW);
	often_note(o, mail, 1, NOW + 2 * OFTEN_DAYS * DAY);
	assert_int_equal(often_count(o, 5, &since), 2);
	assert_int_equal(since, NOW + OFTEN_DAYS * DAY);
	often_close(o);
}

static void strangers_do_not_count_for_each_other(void **state)
{
	struct often *o = opened_new();
	uint64_t one = 77, sum = 0;

	(void)state;
	for (uint64_t i = 0; i < 200000; i++) {
		const uint64_t other = i * 0x9E3779B97F4A7C15u | 1;

		often_note(o, &other, 1, NOW);
		if (i % 1000 == 0)
			often_note(o, &one, 1, NOW);
	}
	assert_in_range(count_of(o, one), 200, 203);
	for (uint64_t i = 1; i <= 1000; i++)
		sum += count_of(o, i << 40);
	assert_in_range(sum, 0, 1000);
	often_close(o);
}

static void a_counter_stays_at_its_end(void **state)
{
	struct often *o = opened_new();
	uint64_t nine[64];

	(void)state;
	for (size_t i = 0; i < 64; i++)
		nine[i] = 9;
	for (int i = 0; i < 2 * OFTEN_MOST / 64; i++)
		often_note(o, nine, 64, NOW);
	assert_int_equal(count_of(o, 9), OFTEN_MOST);
	often_close(o);
}

static void the_file_is_for_its_owner_and_has_no_more_than_its_size(void **state)
{
	struct often *o = opened_new();
	struct stat before, after;
	uint64_t other = 3;

	(void)state;
	assert_int_equal(stat(path, &before), 0);
	assert_int_equal(before.st_mode & 07777, 0600);
	for (int i = 0; i < 10000; i++, other += 7)
		often_note(o, &other, 1, NOW);
	assert_int_equal(stat(path, &after), 0);
	assert_int_equal(before.st_size, after.st_size);
	often_close(o);
}

static void another_file_is_made_anew_or_refused(void **state)
{
	FILE *file = fopen(path, "wb");
	struct often *o;
	struct fault f;

	(void)state;
	assert_non_null(file);
	(void)fputs("something else", file);
	(void)fclose(file);
	assert_int_equal(often_open(directory, false, &o, &f), -1);
	assert_int_equal(f.kind, FAULT_INPUT);
	o = opened(true);
	assert_int_equal(count_of(o, 5), 0);
	often_close(o);
	assert_int_equal(often_open("/nowhere", true, &o, &f), -1);
	assert_int_equal(often_open("/nowhere", false, &o, &f), -1);
}

/* Printed, not asked for: the machine may be busy. */
static void the_cost_of_a_mail(void **state)
{
	struct often *o = opened_new();
	struct timespec began, ended;
	uint64_t mail[20];

	(void)state;
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &began);
	for (uint64_t n = 0; n < 20000; n++) {
		for (uint64_t i = 0; i < 20; i++)
			mail[i] = (n * 20 + i) * 0x9E3779B97F4A7C15u | 1;
		often_note(o, mail, 20, NOW);
	}
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &ended);
	print_message("20 sentences: %.2f us\n",
		      ((double)(ended.tv_sec - began.tv_sec) * 1e9 + (double)(ended.tv_nsec - began.tv_nsec)) / 2e7);
	often_close(o);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_noted_is_counted),
		cmocka_unit_test(counts_outlive_the_program),
		cmocka_unit_test(the_past_is_forgotten),
		cmocka_unit_test(strangers_do_not_count_for_each_other),
		cmocka_unit_test(a_counter_stays_at_its_end),
		cmocka_unit_test(the_file_is_for_its_owner_and_has_no_more_than_its_size),
		cmocka_unit_test(another_file_is_made_anew_or_refused),
		cmocka_unit_test(the_cost_of_a_mail),
	};

	return cmocka_run_group_tests(tests, make_place, drop_place);
}
