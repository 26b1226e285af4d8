/* fuzz_time.c - no text is slower than linear: what the fuzzer gives is repeated
 * to a short reply and to one sixteen times as long, and a byte of the long one
 * may cost a few times as much at most (its memory is fresh), never sixteen
 * times. A clock that was disturbed is asked again. */
#include <time.h>

#include "base/utf8.h"
#include "tests/fuzz/shipped.inc.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerInitialize(int *argc, char ***argv);

enum { SHORT = 2 << 10, LONG = 32 << 10, TIMES_MORE = 6, TRIES = 6, SLACK_NS = 3000000, UNIT_MAX = 2048 };

static struct lexicon *lexicon;
static char text[LONG];

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc, (void)argv;
	lexicon = shipped();
	return 0;
}

static int64_t cpu_ns(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

/* As reply and as the customer's words: each side has frames of its own. */
static int64_t cost_of(size_t len)
{
	const struct tone_input in = { .reply = { text, len }, .quote = { text, len }, .customer_known = true };
	struct arena *a = arena_new((size_t)1 << 30);
	const int64_t before = cpu_ns();
	int64_t cost;
	struct tone t;

	if (!a || tone_reach(lexicon, &in, a, &t, NULL))
		abort();
	cost = cpu_ns() - before;
	arena_free(a);
	return cost;
}

/* Whole letters only: the room takes valid UTF-8. */
static bool fill(const uint8_t *data, size_t size)
{
	struct span unit = { (const char *)data, size < UNIT_MAX ? size : UNIT_MAX };

	unit.len = utf8_valid(unit);
	if (unit.len == 0)
		return false;
	for (size_t at = 0; at < LONG; at += unit.len)
		memcpy(text + at, unit.at, LONG - at < unit.len ? LONG - at : unit.len);
	return true;
}

static size_t whole(size_t len)
{
	return utf8_valid((struct span){ text, len });
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (!fill(data, size))
		return 0;
	for (int tries = 0;; tries++) {
		const int64_t little = cost_of(whole(SHORT)), much = cost_of(whole(LONG));

		if (much <= little * (LONG / SHORT) * TIMES_MORE + SLACK_NS)
			return 0;
		if (tries == TRIES) {
			(void)fprintf(stderr, "%d bytes: %lld ns, %d bytes: %lld ns\n", SHORT,
				      (long long)little, LONG, (long long)much);
			abort();
		}
	}
}
