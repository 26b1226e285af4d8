/* test_archive.c - what was made durable is there again, whatever became of the
 * end of the file, and nothing that was never counted.
 */
#include "tests/cmocka.inc.h"

#include "tests/world/scratch.inc.h"

#include "tests/world/events.inc.h"

#include "world/archive.h"
#include "world/segment.h"

#include <dirent.h>

enum { LARGE = 64 << 20 };

struct opened {
	struct archive *archive;
	struct figures *figures;
	uint64_t last;
	struct fault said;
};

static struct opened open_sized(uint64_t size)
{
	struct opened o;
	struct fault f = { .text = "" };

	if (archive_open(scratch, size, &o.archive, &o.figures, &o.last, &o.said, &f) != 0)
		fail_msg("%s", f.text);
	return o;
}

static struct opened open_one(void)
{
	return open_sized(LARGE);
}

static void close_one(struct opened *o)
{
	archive_close(o->archive);
	figures_free(o->figures);
}

/* As different from each other as those of a day are. */
static struct event numbered(uint64_t sequence)
{
	struct event e = some_event(sequence % 3 ? "billing" : "returns");

	e.sequence = sequence;
	e.time_ms += (int64_t)(sequence * 97);
	e.judge_us = (uint32_t)(100 + sequence * 7919 % 400);
	e.bytes = (uint32_t)(2000 + sequence * 104729 % 9000);
	e.score = (int8_t)(sequence * 31 % 101);
	e.signals = UINT64_C(1) << (sequence * 7 % SIGNAL_COUNT) | UINT64_C(1) << (sequence % SIGNAL_COUNT);
	e.outcome = (uint8_t)(sequence % OUTCOME_COUNT);
	e.need = (uint8_t)(sequence / 2 % NEED_COUNT);
	event_seal(&e);
	return e;
}

/* Adds and counts `count` more, in blocks of `each`, and syncs. */
static void add(struct opened *o, unsigned count, unsigned each)
{
	static struct event events[BLOCK_EVENTS];
	struct fault f = { .text = "" };

	while (count) {
		const unsigned n = count < each ? count : each;

		for (unsigned i = 0; i < n; i++) {
			events[i] = numbered(++o->last);
			figures_add(o->figures, &events[i]);
		}
		if (archive_add(o->archive, events, n, &f) != 0)
			fail_msg("%s", f.text);
		count -= n;
	}
	assert_int_equal(archive_sync(o->archive, &f), 0);
}

static void begin(struct opened *o, uint64_t kept)
{
	struct fault f = { .text = "" };

	if (archive_begin(o->archive, o->figures, o->last, kept, &f) != 0)
		fail_msg("%s", f.text);
}

static int64_t messages(const struct opened *o)
{
	return figures_get(o->figures, "total", "messages");
}

static const char *segment_path(uint64_t first)
{
	char name[SEGMENT_NAME], path[64];

	segment_name(first, name);
	(void)snprintf(path, sizeof path, "%s/%s", ARCHIVE_DIRECTORY, name);
	return scratch_path(path);
}

static bool segment_there(uint64_t first)
{
	return access(segment_path(first), F_OK) == 0;
}

static void what_is_added_is_there_again(void **state)
{
	struct opened o = open_one();

	(void)state;
	assert_int_equal(o.last, 0);
	add(&o, 1000, 100);
	begin(&o, UINT64_MAX);
	add(&o, 500, 256);
	close_one(&o);
	o = open_one();
	assert_int_equal(o.last, 1500);
	assert_int_equal(messages(&o), 1500);
	assert_string_equal(o.said.text, "");
	add(&o, 1, 1);
	close_one(&o);
	o = open_one();
	assert_int_equal(messages(&o), 1501);
	close_one(&o);
}

static void two_beginnings_at_one_place_are_one(void **state)
{
	struct opened o = open_one();

	(void)state;
	add(&o, 10, 10);
	begin(&o, UINT64_MAX);
	begin(&o, UINT64_MAX);
	add(&o, 10, 10);
	close_one(&o);
	o = open_one();
	assert_int_equal(messages(&o), 20);
	close_one(&o);
}

/* ---- power cuts and damage ---- */

struct bytes {
	char *at;
	size_t len;
};

static struct bytes file_bytes(const char *path)
{
	struct stat about;
	struct bytes b;
	int fd = open(path, O_RDONLY);

	assert_true(fd >= 0 && fstat(fd, &about) == 0);
	b.len = (size_t)about.st_size;
	b.at = malloc(b.len + 1);
	assert_non_null(b.at);
	assert_int_equal(read(fd, b.at, b.len), (ssize_t)b.len);
	(void)close(fd);
	return b;
}

static void file_put(const char *path, const char *bytes, size_t len)
{
	int fd = open(path, O_WRONLY | O_CREAT, 0640);

	/* Not cut to nothing first: some file systems then wait for the disk. */
	assert_true(fd >= 0);
	assert_int_equal(pwrite(fd, bytes, len, 0), (ssize_t)len);
	assert_int_equal(ftruncate(fd, (off_t)len), 0);
	(void)close(fd);
}

/* The step of a sweep: each byte of the blocks, fewer of the figures before them. */
static size_t step(const struct bytes *b, size_t at)
{
	return at + 1000 < b->len ? 37 : 1;
}

/* Segments at 1 and 41, blocks of 4 in both, 20 events in the second. */
static struct bytes two_segments(void)
{
	struct opened o = open_one();

	add(&o, 40, 4);
	begin(&o, UINT64_MAX);
	add(&o, 20, 4);
	close_one(&o);
	return file_bytes(segment_path(41));
}

/* What the files come to: whole blocks, in order, and the figures of just these. */
static uint64_t sound(const char *says, size_t at)
{
	struct figures *g;
	struct fault f = { .text = "" };
	uint64_t last;

	if (archive_figures(scratch, &g, &last, &f) != 0)
		fail_msg("%s, byte %zu: %s", says, at, f.text);
	if (last < 40 || last > 60 || last % 4)
		fail_msg("%s, byte %zu: up to %d", says, at, (int)last);
	figures_free(g);
	return last;
}

static void of_every_torn_end_the_whole_blocks_are_left(void **state)
{
	struct bytes b = two_segments();
	uint64_t before = 40;

	(void)state;
	for (size_t n = 0; n <= b.len; n += step(&b, n)) {
		struct figures *g;
		uint64_t last;

		file_put(segment_path(41), b.at, n);
		last = sound("cut", n);
		if (last < before)
			fail_msg("cut at %zu: less than before", n);
		before = last;
		assert_int_equal(archive_figures(scratch, &g, &last, NULL), 0);
		assert_int_equal(figures_get(g, "total", "messages"), (int64_t)last);
		figures_free(g);
	}
	assert_int_equal(before, 60);
	free(b.at);
}

/* As when a file system gave the file its length but not its bytes. */
static void of_an_end_of_zeros_the_whole_blocks_are_left(void **state)
{
	struct bytes b = two_segments();

	(void)state;
	for (size_t n = 0; n < b.len; n += 7) {
		char *copy = malloc(b.len);

		memcpy(copy, b.at, n);
		memset(copy + n, 0, b.len - n);
		file_put(segment_path(41), copy, b.len);
		(void)sound("zeros", n);
		free(copy);
	}
	free(b.at);
}

static void a_torn_end_is_written_over(void **state)
{
	struct bytes b = two_segments();
	struct opened o;

	(void)state;
	file_put(segment_path(41), b.at, b.len - 3);
	o = open_one();
	assert_int_equal(o.last, 56);
	assert_string_equal(o.said.text, "");
	add(&o, 10, 3);
	close_one(&o);
	o = open_one();
	assert_int_equal(o.last, 66);
	assert_int_equal(messages(&o), 66);
	close_one(&o);
	free(b.at);
}

static void every_flipped_byte_costs_a_block_at_most(void **state)
{
	struct bytes b = two_segments();

	(void)state;
	for (size_t n = 0; n < b.len; n += step(&b, n)) {
		struct figures *g;
		uint64_t last;
		int64_t count;

		b.at[n] = (char)~b.at[n];
		file_put(segment_path(41), b.at, b.len);
		b.at[n] = (char)~b.at[n];
		assert_int_equal(archive_figures(scratch, &g, &last, NULL), 0);
		count = figures_get(g, "total", "messages");
		if (count < 56 || count > 60 || count % 4 || figures_get(g, "total", "judged") != count)
			fail_msg("byte %zu: %d events", n, (int)count);
		figures_free(g);
	}
	free(b.at);
}

static void damage_is_said_once_and_left_behind(void **state)
{
	struct bytes b = two_segments();
	struct opened o;

	(void)state;
	b.at[100] ^= 1;	/* in the figures */
	file_put(segment_path(41), b.at, b.len);
	o = open_one();
	assert_int_equal(messages(&o), 60);
	assert_non_null(strstr(o.said.text, "damaged"));
	assert_true(segment_there(61));
	close_one(&o);
	o = open_one();
	assert_string_equal(o.said.text, "");
	assert_int_equal(messages(&o), 60);
	close_one(&o);
	free(b.at);
}

static void a_file_that_is_none_is_left_alone(void **state)
{
	struct opened o = open_one();

	(void)state;
	add(&o, 5, 5);
	close_one(&o);
	file_put(scratch_path(ARCHIVE_DIRECTORY "/notes.events"), "mine", 4);
	file_put(scratch_path(ARCHIVE_DIRECTORY "/00000000000000000009.events.old"), "mine", 4);
	o = open_one();
	assert_int_equal(messages(&o), 5);
	close_one(&o);
	assert_int_equal(access(scratch_path(ARCHIVE_DIRECTORY "/notes.events"), F_OK), 0);
}

/* ---- bounds ---- */

static void the_oldest_go_and_the_figures_stay(void **state)
{
	struct opened o = open_sized(900 << 10);
	uint64_t before = 0, last;

	(void)state;
	for (unsigned i = 0; i < 12; i++) {
		while (!archive_full(o.archive, false))
			add(&o, 2000, 100);
		before = o.last;
		begin(&o, UINT64_MAX);
		/* One more may stand behind what was counted then. */
		assert_true(archive_bytes(o.archive) <= 900 << 10);
	}
	assert_false(segment_there(1));
	assert_true(segment_there(before + 1));
	last = o.last;
	close_one(&o);
	o = open_one();
	assert_int_equal(messages(&o), (int64_t)last);
	close_one(&o);
}

static void what_was_not_sent_is_spared(void **state)
{
	struct opened o = open_sized(600 << 10);
	struct reader *r;
	struct event events[BLOCK_EVENTS];
	struct figures *g = NULL;
	uint64_t begun;
	size_t count;

	(void)state;
	for (unsigned i = 0; i < 12; i++) {
		add(&o, 4000, 100);
		begin(&o, 4500);
	}
	assert_false(segment_there(1));
	assert_true(segment_there(4001));
	assert_false(segment_there(8001));
	assert_int_equal(reader_new(scratch, &r, NULL), 0);
	assert_int_equal(reader_next(r, 4501, 48000, events, &count, &begun, NULL), 0);
	assert_int_equal(events[0].sequence, 4501);
	assert_int_equal(begun, 4000);
	assert_int_equal(reader_totals(r, 4500, &g, NULL), 0);
	assert_int_equal(figures_get(g, "total", "messages"), 4500);
	figures_free(g);
	/* Those of a segment that is gone nobody knows. */
	g = NULL;
	assert_int_equal(reader_totals(r, 9000, &g, NULL), 0);
	assert_null(g);
	assert_int_equal(reader_next(r, 8001, 48000, events, &count, &begun, NULL), 0);
	assert_true(count && begun > 8000 && events[0].sequence == begun + 1);
	reader_free(r);
	close_one(&o);
}

/* At ten messages a second each block holds the ten of a second. */
static void a_week_at_ten_a_second_fits_in_the_default_size(void **state)
{
	struct opened o = open_one();
	const int64_t week = 7 * 86400 * 10;
	uint64_t bytes;

	(void)state;
	add(&o, 20000, 10);
	bytes = archive_bytes(o.archive) * (uint64_t)week / 20000;
	print_message("%d bytes each; a week: %d MiB\n", (int)(archive_bytes(o.archive) / 20000),
		      (int)(bytes >> 20));
	/* A quarter for the figures that segments begin with. */
	assert_true(bytes * 5 / 4 < 256 << 20);
	close_one(&o);
}

/* ---- a disk that takes no more ---- */

static void what_a_full_disk_refused_can_be_added_again(void **state)
{
	struct opened o = open_one();
	struct event events[100];
	struct fault f = { .text = "" };
	struct figures *g;
	struct stat about;
	uint64_t last;

	(void)state;
	add(&o, 100, 10);
	assert_int_equal(stat(segment_path(1), &about), 0);
	for (unsigned i = 0; i < 100; i++)
		events[i] = numbered(101 + i);
	for (rlim_t room = 0; room < 1000; room += 97) {
		full_at((rlim_t)about.st_size + room);
		assert_int_equal(archive_add(o.archive, events, 100, &f), -1);
		assert_int_equal(f.kind, FAULT_SYSTEM);
		assert_int_equal(archive_figures(scratch, &g, &last, NULL), 0);
		assert_int_equal(last, 100);
		figures_free(g);
		full_at((rlim_t)about.st_size / 2);
		assert_int_equal(archive_begin(o.archive, o.figures, o.last, UINT64_MAX, &f), -1);
	}
	full_at(RLIM_INFINITY);
	assert_int_equal(archive_add(o.archive, events, 100, &f), 0);
	assert_int_equal(archive_sync(o.archive, &f), 0);
	close_one(&o);
	o = open_one();
	assert_int_equal(messages(&o), 200);
	close_one(&o);
}

/* ---- reading while it grows ---- */

static void a_reader_follows_and_never_beyond_what_is_durable(void **state)
{
	struct opened o = open_one();
	struct reader *r;
	struct event events[BLOCK_EVENTS];
	uint64_t next = 1, begun;
	size_t count;

	(void)state;
	assert_int_equal(reader_new(scratch, &r, NULL), 0);
	for (unsigned round = 0; round < 24; round++) {
		add(&o, 1 + round * 37 % 700, 1 + round * 31 % 256);
		if (round % 7 == 6)
			begin(&o, UINT64_MAX);
		for (;;) {
			const uint64_t until = round % 3 ? o.last : o.last - o.last % 5;

			assert_int_equal(reader_next(r, next, until, events, &count, &begun, NULL), 0);
			if (!count)
				break;
			for (size_t i = 0; i < count; i++)
				assert_int_equal(events[i].sequence, next++);
			assert_true(next - 1 <= until);
		}
	}
	assert_int_equal(reader_next(r, next, o.last, events, &count, &begun, NULL), 0);
	assert_int_equal(next, o.last + 1);
	/* Anywhere, also back. */
	for (uint64_t from = 1; from <= o.last; from += 311) {
		assert_int_equal(reader_next(r, from, o.last, events, &count, &begun, NULL), 0);
		assert_true(count > 0);
		assert_int_equal(events[0].sequence, from);
	}
	reader_free(r);
	close_one(&o);
}

/* An event of an agent, the one of that number. */
static struct event of_agent(uint64_t sequence, unsigned char agent)
{
	struct event e = numbered(sequence);

	e.agent[0] = agent;
	e.time_ms = 1769817600000 + (int64_t)sequence;
	event_seal(&e);
	return e;
}

static void add_of_agents(struct opened *o, unsigned count)
{
	struct event events[2];
	struct fault f;

	for (unsigned i = 0; i < count; i += 2) {
		for (unsigned n = 0; n < 2; n++) {
			events[n] = of_agent(++o->last, (unsigned char)(1 + n));
			figures_add(o->figures, &events[n]);
		}
		assert_int_equal(archive_add(o->archive, events, 2, &f), 0);
	}
	assert_int_equal(archive_sync(o->archive, &f), 0);
}

static int64_t of_agents(const struct figures *g, unsigned agent)
{
	char key[64];

	(void)snprintf(key, sizeof key, "d:20260131:agent:%02x00000000000000", agent);
	return figures_get(g, key, "judged");
}

static void forget_all(struct archive *a, const struct forget *w)
{
	struct fault f = { .text = "" };
	uint64_t below = UINT64_MAX;

	do
		if (archive_forget(a, w, &below, &f) != 0)
			fail_msg("%s", f.text);
	while (below);
}

static void an_agent_is_forgotten_and_nothing_else(void **state)
{
	const struct forget one = { .agent = "0200000000000000", .before = INT64_MAX };
	struct opened o = open_one();
	struct figures *g = NULL;
	struct reader *r;
	struct fault f;
	uint64_t last;

	(void)state;
	for (unsigned i = 0; i < 4; i++) {
		add_of_agents(&o, 100);
		begin(&o, 0);
	}
	assert_int_equal(of_agents(o.figures, 1), 200);
	assert_int_equal(of_agents(o.figures, 2), 200);
	assert_int_equal(figures_forget(o.figures, &one), 1);
	begin(&o, 0);
	forget_all(o.archive, &one);
	add(&o, 10, 10);
	/* Wherever somebody begins to read, the agent is gone and all else there. */
	assert_int_equal(reader_new(scratch, &r, &f), 0);
	for (uint64_t at = 50; at <= 400; at += 50) {
		assert_int_equal(reader_totals(r, at, &g, &f), 0);
		assert_non_null(g);
		assert_int_equal(figures_get(g, "total", "messages"), at);
		assert_int_equal(of_agents(g, 1), at / 2);
		assert_int_equal(of_agents(g, 2), 0);
		figures_free(g);
	}
	reader_free(r);
	close_one(&o);
	o = open_one();
	assert_string_equal(o.said.text, "");
	assert_int_equal(messages(&o), 410);
	assert_int_equal(of_agents(o.figures, 1), 200);
	assert_int_equal(of_agents(o.figures, 2), 0);
	close_one(&o);
	assert_int_equal(archive_figures(scratch, &g, &last, &f), 0);
	assert_int_equal(last, 410);
	figures_free(g);
}

static void old_segments_go_when_asked_but_not_what_is_needed(void **state)
{
	struct opened o;
	struct fault f;
	size_t count = 1;

	(void)state;
	/* Before there is a journal nothing in it is old. */
	assert_int_equal(archive_older(scratch, INT64_MAX, &count, &f), 0);
	assert_int_equal(count, 0);
	o = open_one();
	for (unsigned i = 0; i < 3; i++) {
		add_of_agents(&o, 100);
		begin(&o, 0);
	}
	assert_int_equal(archive_older(scratch, 1769817600000 + 150, &count, &f), 0);
	assert_int_equal(count, 1);
	assert_int_equal(archive_older(scratch, INT64_MAX, &count, &f), 0);
	assert_int_equal(count, 3);
	/* Event 120 has not been sent: what holds it stays. */
	assert_int_equal(archive_drop(o.archive, INT64_MAX, 119, &f), 0);
	assert_false(segment_there(1));
	assert_true(segment_there(101));
	assert_false(segment_there(201));
	assert_int_equal(archive_drop(o.archive, INT64_MAX, UINT64_MAX, &f), 0);
	assert_true(segment_there(301));
	close_one(&o);
	o = open_one();
	assert_int_equal(messages(&o), 300);
	close_one(&o);
}

int main(void)
{
#define ROW(test) cmocka_unit_test_setup_teardown(test, scratch_make, scratch_drop)
	const struct CMUnitTest tests[] = {
		ROW(what_is_added_is_there_again),
		ROW(two_beginnings_at_one_place_are_one),
		ROW(of_every_torn_end_the_whole_blocks_are_left),
		ROW(of_an_end_of_zeros_the_whole_blocks_are_left),
		ROW(a_torn_end_is_written_over),
		ROW(every_flipped_byte_costs_a_block_at_most),
		ROW(damage_is_said_once_and_left_behind),
		ROW(a_file_that_is_none_is_left_alone),
		ROW(the_oldest_go_and_the_figures_stay),
		ROW(what_was_not_sent_is_spared),
		ROW(a_week_at_ten_a_second_fits_in_the_default_size),
		ROW(what_a_full_disk_refused_can_be_added_again),
		ROW(an_agent_is_forgotten_and_nothing_else),
		ROW(old_segments_go_when_asked_but_not_what_is_needed),
		ROW(a_reader_follows_and_never_beyond_what_is_durable),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
