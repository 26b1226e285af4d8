/* Buffers: growing, the maximum, the heap and the arena. */
#include "tests/cmocka.inc.h"

#include "base/buffer.h"

static void grows_on_heap_and_in_arena(void **state)
{
	struct arena *a = arena_new(1 << 20);

	(void)state;
	for (int round = 0; round < 2; round++) {
		struct buffer b;

		buffer_init(&b, round ? a : NULL, 10000);
		for (int i = 0; i < 5000; i++)
			buffer_byte(&b, (char)('a' + i % 26));
		buffer_add(&b, SPAN("end"));
		buffer_addf(&b, " %d", 42);
		assert_false(b.spoiled);
		assert_int_equal(b.len, 5006);
		assert_string_equal(buffer_string(&b) + 5000, "end 42");
		assert_int_equal(b.at[27], 'b');
		if (!round)
			buffer_done(&b);
	}
	arena_free(a);
}

static void the_maximum_spoils_and_keeps_what_was(void **state)
{
	struct buffer b;

	(void)state;
	buffer_init(&b, NULL, 5);
	buffer_add(&b, SPAN("abc"));
	buffer_add(&b, SPAN("def"));
	assert_true(b.spoiled);
	assert_true(span_eq(buffer_span(&b), SPAN("abc")));
	buffer_byte(&b, 'd');
	assert_int_equal(b.len, 3);
	assert_null(buffer_string(&b));
	buffer_done(&b);
	assert_null(b.at);
}

static void the_maximum_itself_fits(void **state)
{
	struct buffer b;

	(void)state;
	for (size_t max = 0; max < 600; max++) {
		buffer_init(&b, NULL, max);
		for (size_t i = 0; i < max; i++)
			buffer_byte(&b, 'x');
		assert_false(b.spoiled);
		assert_non_null(buffer_string(&b));
		buffer_byte(&b, 'x');
		assert_true(b.spoiled);
		buffer_done(&b);
	}
}

static void long_formats_grow(void **state)
{
	struct buffer b;

	(void)state;
	buffer_init(&b, NULL, 4000);
	buffer_addf(&b, "%0*d", 2000, 7);
	assert_false(b.spoiled);
	assert_int_equal(b.len, 2000);
	buffer_addf(&b, "%0*d", 2001, 7);
	assert_true(b.spoiled);
	buffer_done(&b);
}

static void a_spent_arena_spoils(void **state)
{
	for (size_t budget = 0; budget < 4096; budget += 16) {
		struct arena *a = arena_new(budget);
		struct buffer b;

		buffer_init(&b, a, 100000);
		for (int i = 0; i < 1000; i++)
			buffer_byte(&b, 'x');
		assert_true(b.spoiled || b.len == 1000);
		arena_free(a);
	}
	(void)state;
}

static void reserved_room_does_not_move(void **state)
{
	struct arena *a = arena_new(1 << 20);
	struct buffer b;
	const char *at;

	(void)state;
	buffer_init(&b, a, 5000);
	buffer_reserve(&b, 4000);
	at = b.at;
	for (int i = 0; i < 4000; i++)
		buffer_byte(&b, 'x');
	assert_ptr_equal(at, b.at);
	assert_true(arena_used(a) < 4100);
	buffer_init(&b, a, 100);
	buffer_reserve(&b, 101);
	assert_false(b.spoiled);
	assert_int_equal(buffer_span(&b).len, 0);
	arena_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(grows_on_heap_and_in_arena),
		cmocka_unit_test(the_maximum_spoils_and_keeps_what_was),
		cmocka_unit_test(the_maximum_itself_fits), cmocka_unit_test(long_formats_grow),
		cmocka_unit_test(a_spent_arena_spoils),
		cmocka_unit_test(reserved_room_does_not_move),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
