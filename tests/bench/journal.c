/* journal.c - what an event costs on the message path, and a week of them on disk.
 *
 * Prints the median time of journal_put() while the journal's own threads work,
 * at a pace that messages could come; then writes a week of ten events a
 * second into a journal of the default size, a block for each second, and reads
 * all of it again. Exit status 1 when the week did not fit.
 *
 * usage: journal DIRECTORY
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "world/archive.h"
#include "world/clock.h"
#include "world/journal.h"

enum { PUTS = 20000, A_SECOND = 10, WEEK = 7 * 86400 * A_SECOND, SIZE = 256 << 20, SYNC_EVERY = 6000 };

/* As different from each other as those of a day are. */
static struct event numbered(uint64_t n, int64_t began_ms)
{
	struct event e = { .sequence = n, .action = EVENT_OBSERVED, .recipients = 1, .language = "en" };

	e.time_ms = began_ms + (int64_t)n * 1000 / A_SECOND;
	e.judge_us = (uint32_t)(100 + n * 7919 % 400);
	e.bytes = (uint32_t)(2000 + n * 104729 % 9000);
	e.score = (int8_t)(n * 31 % 101);
	e.signals = UINT64_C(1) << (n * 7 % SIGNAL_COUNT) | UINT64_C(1) << (n % SIGNAL_COUNT);
	e.outcome = (uint8_t)(n % OUTCOME_COUNT);
	e.need = (uint8_t)(n / 2 % NEED_COUNT);
	slug_set(e.policy, SPAN("support"));
	slug_set(e.team, n % 3 ? SPAN("billing") : SPAN("returns"));
	event_seal(&e);
	return e;
}

static void die(const char *what, const struct fault *f)
{
	fprintf(stderr, "journal: %s: %s\n", what, f->text);
	exit(2);
}

static int ascending(const void *a, const void *b)
{
	const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

static int64_t now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static void cost_of_put(const char *directory)
{
	static int64_t took[PUTS];
	const struct journal_options o = { .directory = directory };
	struct journal *j;
	struct fault f;

	if (journal_open(&o, &j, &f))
		die("open", &f);
	for (unsigned i = 0; i < PUTS; i++) {
		struct event e = numbered(i, clock_wall_ms());

		took[i] = now_ns();
		(void)journal_put(j, &e);
		took[i] = now_ns() - took[i];
		if (i % 10 == 9)
			nanosleep(&(struct timespec){ .tv_nsec = 1000000 }, NULL);
	}
	journal_close(j);
	qsort(took, PUTS, sizeof *took, ascending);
	printf("put: median %" PRId64 " ns, nine of ten within %" PRId64 " ns\n", took[PUTS / 2],
	       took[PUTS * 9 / 10]);
}

static void write_week(struct archive *a, struct figures *g, int64_t began_ms)
{
	struct event events[A_SECOND];
	struct fault f;

	for (uint64_t n = 1; n <= WEEK; n += A_SECOND) {
		for (uint64_t i = 0; i < A_SECOND; i++) {
			events[i] = numbered(n + i, began_ms);
			figures_add(g, &events[i]);
		}
		if (archive_add(a, events, A_SECOND, &f))
			die("add", &f);
		if ((n + A_SECOND - 1) % SYNC_EVERY == 0 && archive_sync(a, &f))
			die("sync", &f);
		if (archive_full(a, false)
		    && (archive_sync(a, &f) || archive_begin(a, g, n + A_SECOND - 1, UINT64_MAX, &f)))
			die("begin", &f);
	}
	if (archive_sync(a, &f))
		die("sync", &f);
}

static uint64_t read_week(const char *directory)
{
	struct event events[BLOCK_EVENTS];
	struct reader *r;
	struct fault f;
	uint64_t next = 1, begun;
	size_t count;

	if (reader_new(directory, &r, &f))
		die("read", &f);
	while (next <= WEEK) {
		if (reader_next(r, next, WEEK, events, &count, &begun, &f))
			die("read", &f);
		if (!count || events[0].sequence != next)
			break;
		next = events[count - 1].sequence + 1;
	}
	reader_free(r);
	return next - 1;
}

static double seconds_since(int64_t began_us)
{
	return (double)(clock_monotonic_us() - began_us) / 1e6;
}

static bool a_week(const char *directory)
{
	struct archive *a;
	struct figures *g;
	struct fault said, f;
	uint64_t last, bytes, got;
	int64_t began;
	double wrote, started;

	if (archive_open(directory, SIZE, &a, &g, &last, &said, &f))
		die("open", &f);
	began = clock_monotonic_us();
	write_week(a, g, clock_wall_ms());
	wrote = seconds_since(began);
	bytes = archive_bytes(a);
	archive_close(a);
	figures_free(g);
	began = clock_monotonic_us();
	if (archive_figures(directory, &g, &last, &f))
		die("figures", &f);
	started = seconds_since(began);
	began = clock_monotonic_us();
	got = read_week(directory);
	printf("week: %d events, %" PRIu64 " MiB of %d, %.1f bytes each with the figures between them\n", WEEK,
	       bytes >> 20, SIZE >> 20, (double)bytes / WEEK);
	printf("week: written in %.1f s, figures at a start in %.2f s, read again in %.1f s: %" PRIu64 " events\n",
	       wrote, started, seconds_since(began), got);
	figures_free(g);
	return got == WEEK && last == WEEK && bytes <= SIZE;
}

int main(int argc, char **argv)
{
	char one[4096], two[4096];

	if (argc != 2 || snprintf(one, sizeof one, "%s/put", argv[1]) >= (int)sizeof one
	    || snprintf(two, sizeof two, "%s/week", argv[1]) >= (int)sizeof two || mkdir(one, 0700)
	    || mkdir(two, 0700)) {
		fprintf(stderr, "usage: journal DIRECTORY, in which nothing is\n");
		return 2;
	}
	cost_of_put(one);
	return a_week(two) ? 0 : 1;
}
