/* test_breaker.c - holding that runs wild stops, and comes back as configured. */
#include "policy/breaker.h"

#include <stddef.h>

#include "tests/cmocka.inc.h"

/* At `at`, `judged` messages are judged, then `held` of them are to be held;
 * `passed` of those may. */
struct step {
	int64_t at;
	unsigned judged, held, allowed;
	enum breaker_news last;		/* of the last call */
};

#define N BREAKER_NOTHING_NEW
#define T BREAKER_TRIPPED
#define B BREAKER_BACK

static const struct row {
	const char *says;
	struct breaker_limits limits;
	struct step steps[6];
} rows[] = {
	{ "below the share all is held", { 30, 0, 3600, 600 }, { { 100, 100, 30, 30, N } } },
	{ "one more than the share is not", { 30, 0, 3600, 600 }, { { 100, 100, 31, 30, T } } },
	{ "of a few nothing can be said", { 30, 0, 3600, 600 }, { { 100, 19, 19, 19, N } } },
	{ "of twenty it can", { 30, 0, 3600, 600 }, { { 100, 20, 7, 6, T } } },
	{ "without a share all may be held", { 0, 0, 3600, 600 }, { { 100, 500, 500, 500, N } } },
	{ "a number in a window", { 0, 5, 3600, 600 }, { { 100, 5, 5, 5, N }, { 200, 1, 1, 0, T } } },
	{ "what is out of the window counts no more", { 0, 5, 3600, 600 },
	  { { 100, 5, 5, 5, N }, { 3799, 5, 5, 5, N } } },
	{ "what is just within it does", { 0, 5, 3600, 600 }, { { 100, 5, 5, 5, N }, { 3500, 1, 1, 0, T } } },
	{ "the window moves on in small steps", { 0, 5, 3600, 600 },
	  { { 0, 3, 3, 3, N }, { 1800, 2, 2, 2, N }, { 3660, 3, 3, 3, N }, { 3700, 1, 1, 0, T } } },
	{ "tripped, it stays so for its pause", { 0, 1, 3600, 600 },
	  { { 100, 2, 2, 1, T }, { 699, 1, 1, 0, N }, { 700, 1, 0, 0, B }, { 701, 1, 1, 1, N } } },
	{ "a hold may be what brings it back", { 0, 1, 3600, 600 },
	  { { 100, 2, 2, 1, T }, { 700, 0, 1, 1, B } } },
	{ "afterwards it counts from nothing", { 0, 2, 3600, 600 },
	  { { 100, 3, 3, 2, T }, { 700, 1, 0, 0, B }, { 701, 2, 2, 2, N }, { 702, 1, 1, 0, T } } },
	{ "without a pause it stays for ever", { 0, 1, 3600, 0 },
	  { { 100, 2, 2, 1, T }, { 9999999, 5, 5, 0, N } } },
	{ "quiet mail after a storm brings the share down", { 50, 0, 60, 600 },
	  { { 100, 20, 9, 9, N }, { 110, 100, 0, 0, N }, { 111, 20, 20, 20, N } } },
	{ "a clock that stands still is no trouble", { 0, 3, 60, 60 },
	  { { 0, 3, 3, 3, N }, { 0, 1, 1, 0, T }, { 0, 1, 1, 0, N } } },
};

static void run(size_t i, const struct row *r)
{
	struct breaker b = { .tripped = false };

	for (const struct step *s = r->steps; s < r->steps + 6 && (s->judged || s->held); s++) {
		enum breaker_news last = BREAKER_NOTHING_NEW;
		unsigned allowed = 0;

		for (unsigned n = 0; n < s->judged; n++)
			last = breaker_judged(&b, &r->limits, s->at);
		for (unsigned n = 0; n < s->held; n++) {
			last = breaker_hold(&b, &r->limits, s->at);
			allowed += !breaker_open(&b, &r->limits, s->at);
		}
		if (allowed != s->allowed || last != s->last)
			fail_msg("row %zu: %s: at %lld %u were allowed, news %d", i, r->says, (long long)s->at,
				 allowed, last);
	}
}

static void too_much_stops_it_and_time_brings_it_back(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		run(i, &rows[i]);
}

static void it_says_what_it_counted(void **state)
{
	const struct breaker_limits l = { 0, 2, 3600, 0 };
	struct breaker b = { .tripped = false };

	(void)state;
	for (unsigned n = 0; n < 7; n++)
		(void)breaker_judged(&b, &l, 50);
	for (unsigned n = 0; n < 3; n++)
		(void)breaker_hold(&b, &l, 51);
	assert_true(b.tripped);
	assert_int_equal(b.judged, 7);
	assert_int_equal(b.held, 3);
	assert_int_equal(b.since, 51);
	breaker_reset(&b);
	assert_false(breaker_open(&b, &l, 52));
}

/* A reload may change the window: what was counted in other steps is forgotten. */
static void another_window_counts_anew(void **state)
{
	struct breaker_limits l = { 0, 5, 3600, 600 };
	struct breaker b = { .tripped = false };

	(void)state;
	for (unsigned n = 0; n < 5; n++)
		assert_int_equal(breaker_hold(&b, &l, 100), BREAKER_NOTHING_NEW);
	l.window = 60;
	for (unsigned n = 0; n < 5; n++)
		assert_int_equal(breaker_hold(&b, &l, 100), BREAKER_NOTHING_NEW);
	assert_int_equal(breaker_hold(&b, &l, 100), BREAKER_TRIPPED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(too_much_stops_it_and_time_brings_it_back),
		cmocka_unit_test(it_says_what_it_counted),
		cmocka_unit_test(another_window_counts_anew),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
