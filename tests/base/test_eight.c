/* test_eight.c - every answer is that of looking at one byte after the other. */
#include "base/eight.h"

#include "base/span.h"
#include "tests/cmocka.inc.h"

enum { TEXTS = 20000, ASCII_TEXTS = TEXTS / 2 };

/* The same numbers in each run. */
static uint64_t some_bytes(size_t i)
{
	uint64_t x = (i + 1) * UINT64_C(0x9E3779B97F4A7C15);

	x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
	x ^= x >> 27;
	/* Half of them near the ends of what is asked for. */
	return i % 2 ? x & EIGHT_ONES * 0x47 : x;
}

static void make_text(size_t i, char text[8])
{
	eight_store(text, i < ASCII_TEXTS ? some_bytes(i) & ~EIGHT_UPPER : some_bytes(i));
}

static bool marked(uint64_t mask, size_t i)
{
	return mask >> (8 * i + 7) & 1;
}

static void masks_mean_bytes(void **state)
{
	char text[8];

	(void)state;
	for (size_t n = 0; n < ASCII_TEXTS; n++) {
		make_text(n, text);
		const uint64_t eight = eight_load(text), letters = eight_between(eight, 'a', 'z'),
			       blanks = eight_are(eight, ' '), low = eight_between(eight, 0, ' ' - 1);

		assert_int_equal((letters | blanks | low) & ~EIGHT_UPPER, 0);
		for (size_t i = 0; i < 8; i++)
			if (marked(letters, i) != (text[i] >= 'a' && text[i] <= 'z')
			    || marked(blanks, i) != (text[i] == ' ') || marked(low, i) != (text[i] < ' '))
				fail_msg("text %zu, byte %zu", n, i);
	}
}

static void the_first_is_the_first(void **state)
{
	char text[8];

	(void)state;
	for (size_t n = 0; n < TEXTS; n++) {
		size_t blank = 0, low = 0;

		make_text(n, text);
		while (blank < 8 && text[blank] != 'A')
			blank++;
		while (low < 8 && (unsigned char)text[low] >= ' ')
			low++;
		const uint64_t found = eight_find(eight_load(text), 'A'), below = eight_below(eight_load(text), ' ');

		if ((found ? eight_first(found) : 8) != blank || (below ? eight_first(below) : 8) != low)
			fail_msg("text %zu", n);
		if (found && eight_before(found) != (blank ? ~UINT64_C(0) >> (64 - 8 * blank) : 0))
			fail_msg("text %zu: what stands before", n);
	}
}

static void letters_become_small(void **state)
{
	char text[8], small[8];

	(void)state;
	for (size_t n = 0; n < ASCII_TEXTS; n++) {
		make_text(n, text);
		eight_store(small, eight_lower(eight_load(text)));
		for (size_t i = 0; i < 8; i++)
			if (small[i] != ascii_lower(text[i]))
				fail_msg("text %zu, byte %zu", n, i);
	}
}

static void wide_bytes_are_seen(void **state)
{
	(void)state;
	assert_true(eight_wide(eight_load("caf\xc3\xa9 au")));
	assert_false(eight_wide(eight_load("cafe\x7f\0 t")));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(masks_mean_bytes),
		cmocka_unit_test(the_first_is_the_first),
		cmocka_unit_test(letters_become_small),
		cmocka_unit_test(wide_bytes_are_seen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
