/* linear.inc.h - that no text makes a room slower than linear. Each unit is
 * repeated to a short text and to one MORE times as long, and MOST lies far from
 * both answers: linear is 16 (and some more, where the long one leaves the
 * cache), quadratic 256. What else the machine does can only slow a run down,
 * so the best of some runs counts, and most need but one. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { LINEAR_MORE = 16, LINEAR_MOST = 5 * LINEAR_MORE, LINEAR_ROUNDS = 8 };

static int64_t thread_ns(void)
{
	struct timespec t;

	assert_int_equal(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t), 0);
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

/* `cost` gives the thread_ns() for a text and may use `with`. */
static void check_linear(const char *const *units, size_t count, size_t small, int64_t (*cost)(struct span, void *),
			 void *with)
{
	char *text = malloc(small * LINEAR_MORE);

	assert_non_null(text);
	for (size_t i = 0; i < count; i++) {
		int64_t least = INT64_MAX / LINEAR_MOST, most = INT64_MAX;

		for (size_t k = 0; k < small * LINEAR_MORE; k++)
			text[k] = units[i][k % strlen(units[i])];
		for (int round = 0; round < LINEAR_ROUNDS && most > least * LINEAR_MOST; round++) {
			const int64_t s = cost((struct span){ text, small }, with);
			const int64_t l = cost((struct span){ text, small * LINEAR_MORE }, with);

			least = s < least ? s : least;
			most = l < most ? l : most;
		}
		if (most > least * LINEAR_MOST)
			fail_msg("\"%s\": %lld us for %zu bytes, %lld us for %d times as many", units[i],
				 (long long)least / 1000, small, (long long)most / 1000, LINEAR_MORE);
	}
	free(text);
}
