/* The arena: budget, alignment, zeroes, reset. */
#include "tests/cmocka.inc.h"

#include <stdalign.h>

#include "base/arena.h"

static void gives_zeroed_aligned_memory(void **state)
{
	struct arena *a = arena_new(1 << 20);

	(void)state;
	for (size_t n = 1; n < 5000; n = n * 2 + 1) {
		unsigned char *p = arena_take(a, n, 1);

		assert_non_null(p);
		assert_int_equal((uintptr_t)p % alignof(max_align_t), 0);
		for (size_t i = 0; i < n; i++)
			assert_int_equal(p[i], 0);
		memset(p, 0xFF, n);
	}
	arena_free(a);
}

static void a_budget_is_kept_to_the_byte(void **state)
{
	struct arena *a = arena_new(64);

	(void)state;
	assert_non_null(arena_take(a, 1, 1));
	assert_non_null(arena_room(a, 48, 1));
	assert_int_equal(arena_used(a), 64);
	assert_null(arena_take(a, 1, 1));
	arena_reset(a);
	assert_int_equal(arena_used(a), 0);
	assert_non_null(arena_take(a, 64, 1));
	arena_free(a);
}

static void sizes_that_overflow_are_refused(void **state)
{
	struct arena *a = arena_new(SIZE_MAX);

	(void)state;
	assert_null(arena_take(a, SIZE_MAX, 2));
	assert_null(arena_take(a, SIZE_MAX / 2, 3));
	assert_null(arena_take(a, SIZE_MAX - 8, 1));
	assert_null(arena_copy(a, (struct span){ "", SIZE_MAX }).at);
	arena_free(a);
}

static void reset_zeroes_what_it_reuses(void **state)
{
	struct arena *a = arena_new(1 << 20);

	(void)state;
	memset(arena_take(a, 1000, 1), 0xAA, 1000);
	assert_non_null(arena_take(a, 100000, 1));
	arena_reset(a);
	for (int round = 0; round < 3; round++) {
		const unsigned char *p = arena_take(a, 1000, 1);

		for (size_t i = 0; i < 1000; i++)
			assert_int_equal(p[i], 0);
	}
	arena_free(a);
}

/* Whatever one mail took, the next one finds its memory whole and apart. */
static void what_is_kept_is_never_given_twice(void **state)
{
	static const size_t sizes[] = { 100, 40000, 1, 32768, 600000, 32752, 70000, 16, 390000, 5000 };
	enum { COUNT = sizeof sizes / sizeof *sizes };
	struct arena *a = arena_new(4 << 20);

	(void)state;
	for (size_t round = 0; round < 4 * COUNT; round++) {
		unsigned char *taken[COUNT];

		arena_keep(a, round * 100000);

		for (size_t i = 0; i < COUNT; i++) {
			const size_t size = sizes[(i * 3 + round) % COUNT];

			taken[i] = arena_take(a, size, 1);
			assert_non_null(taken[i]);
			for (size_t n = 0; n < size; n++)
				if (taken[i][n])
					fail_msg("round %zu: byte %zu of %zu is not zero", round, n, size);
			memset(taken[i], (int)i + 1, size);
		}
		for (size_t i = 0; i < COUNT; i++)
			for (size_t n = 0; n < sizes[(i * 3 + round) % COUNT]; n++)
				if (taken[i][n] != i + 1)
					fail_msg("round %zu: block %zu was written over", round, i);
		arena_reset(a);
		assert_int_equal(arena_used(a), 0);
	}
	arena_free(a);
}

static void the_next_mail_may_take_less(void **state)
{
	struct arena *a = arena_new(1000);

	(void)state;
	assert_non_null(arena_take(a, 992, 1));
	arena_reset(a);
	arena_allow(a, 100);
	assert_null(arena_take(a, 101, 1));
	assert_non_null(arena_take(a, 96, 1));
	assert_int_equal(arena_used(a), 96);
	arena_reset(a);
	arena_allow(a, 2000);
	assert_non_null(arena_take(a, 2000, 1));
	arena_free(a);
}

static void copies_end_in_a_zero(void **state)
{
	struct arena *a = arena_new(1024);
	struct span s = arena_copy(a, SPAN("a\0b"));

	(void)state;
	assert_int_equal(s.len, 3);
	assert_memory_equal(s.at, "a\0b", 4);
	assert_non_null(arena_copy(a, (struct span){ NULL, 0 }).at);
	arena_free(a);
	arena_free(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(gives_zeroed_aligned_memory),
		cmocka_unit_test(a_budget_is_kept_to_the_byte),
		cmocka_unit_test(sizes_that_overflow_are_refused),
		cmocka_unit_test(reset_zeroes_what_it_reuses),
		cmocka_unit_test(what_is_kept_is_never_given_twice),
		cmocka_unit_test(the_next_mail_may_take_less),
		cmocka_unit_test(copies_end_in_a_zero),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
