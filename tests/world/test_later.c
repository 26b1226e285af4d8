/* test_later.c - who decides about a held reply hears what left meanwhile. */
#include "tests/cmocka.inc.h"

#include <stdio.h>
#include <sys/stat.h>
#include <time.h>

#include "tests/world/scratch.inc.h"

#include "world/clock.h"
#include "world/later.h"

#define THREAD "00000000000000000000000000000001"
#define OTHER "00000000000000000000000000000002"
#define ONE "0123456789abcdef0123456789abcdef"
#define TWO "fedcba9876543210fedcba9876543210"

static struct later *later_open(void)
{
	struct later *t;
	struct fault f;

	if (later_new(scratch, &t, &f))
		fail_msg("%s", f.text);
	return t;
}

static int64_t left(const char *thread, int64_t decided)
{
	struct hold h = { .decided = decided };

	(void)snprintf(h.thread, sizeof h.thread, "%s", thread);
	return later_left(scratch, &h);
}

static void later_mail_of_the_thread_is_told(void **state)
{
	struct later *t = later_open();

	(void)state;
	assert_false(later_any(t));
	later_passed(t, THREAD, TWO, 900);	/* nothing is held: nobody asks */
	assert_int_equal(left(THREAD, 800), 0);
	later_held(t, THREAD, ONE);
	assert_true(later_any(t));
	assert_int_equal(left(THREAD, 1000), 0);
	later_passed(t, OTHER, TWO, 1100);
	assert_int_equal(left(THREAD, 1000), 0);
	later_passed(t, THREAD, ONE, 1100);	/* a copy of the reply itself */
	assert_int_equal(left(THREAD, 1000), 0);
	later_passed(t, THREAD, TWO, 1200);
	assert_int_equal(left(THREAD, 1000), 1200);
	assert_int_equal(left(OTHER, 1000), 0);
	assert_int_equal(left("", 1000), 0);
	later_held(t, THREAD, TWO);		/* another one is held later: not news for that */
	assert_int_equal(left(THREAD, 1000), 1200);
	assert_int_equal(left(THREAD, 1300), 0);
	later_free(t);
	t = later_open();			/* another process goes on */
	assert_true(later_any(t));
	later_passed(t, THREAD, "", 1400);	/* mail without a Message-ID is no copy */
	assert_int_equal(left(THREAD, 1300), 1400);
	later_free(t);
}

static void no_thread_is_none(void **state)
{
	struct later *t = later_open();

	(void)state;
	later_held(t, "", ONE);
	later_passed(t, "", ONE, 5);
	assert_false(later_any(t));
	later_free(t);
}

static void what_is_old_goes(void **state)
{
	struct later *t = later_open();
	const struct timespec old[2] = { { .tv_sec = clock_wall_s() - 3 * 86400 }, { .tv_sec = clock_wall_s() - 3 * 86400 } };

	(void)state;
	later_held(t, THREAD, ONE);
	later_held(t, OTHER, ONE);
	later_free(t);
	assert_int_equal(utimensat(AT_FDCWD, scratch_path("threads/" THREAD), old, 0), 0);
	t = later_open();
	assert_int_not_equal(access(scratch_path("threads/" THREAD), F_OK), 0);
	assert_int_equal(access(scratch_path("threads/" OTHER), F_OK), 0);
	later_free(t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(later_mail_of_the_thread_is_told, scratch_make, scratch_drop),
		cmocka_unit_test_setup_teardown(no_thread_is_none, scratch_make, scratch_drop),
		cmocka_unit_test_setup_teardown(what_is_old_goes, scratch_make, scratch_drop),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
