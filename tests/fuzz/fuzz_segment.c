/* fuzz_segment.c - a file of the journal may hold anything: its events are sound and
 * in order, what is written behind them is found, and of an agent who is forgotten
 * nothing is left.
 *
 * A first byte chooses: the bytes as they are; behind a head of their own; or as bodies
 * of blocks, each with the sum that it asks for.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "world/segment.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { FIRST = 7, BODY = 200, FILE_MAX = 1 << 20 };

static void must(bool so)
{
	if (!so)
		abort();
}

static char path[] = "/dev/shm/fuzz-segment-XXXXXX";

static void tidy_up(void)
{
	char name[sizeof path + SEGMENT_NAME + 1] = "";

	(void)snprintf(name, sizeof name, "%s/", path);
	segment_name(FIRST, name + sizeof path);
	(void)unlink(name);
	(void)rmdir(path);
}

/* Where this process keeps its segment: in memory, since it is synced again and again. */
static int home(void)
{
	static int fd = -1;

	if (fd < 0) {
		must(mkdtemp(path) != NULL);
		fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		must(fd >= 0 && atexit(tidy_up) == 0);
	}
	return fd;
}

static void put_sum(struct buffer *b, struct span body)
{
	const uint64_t sum = span_hash(body);

	buffer_add(b, SPAN(BLOCK_MARK));
	for (unsigned i = 0; i < 4; i++)
		buffer_byte(b, (char)(body.len >> 8 * i & 0xFF));
	for (unsigned i = 0; i < 8; i++)
		buffer_byte(b, (char)(sum >> 8 * i & 0xFF));
	buffer_add(b, body);
}

static void put_blocks(struct buffer *b, struct span bytes)
{
	while (bytes.len) {
		put_sum(b, span_cut(bytes, 0, bytes.len < BODY ? bytes.len : BODY));
		bytes = span_skip(bytes, BODY);
	}
}

/* The head that its bytes ask for; the rest are its figures and what comes behind. */
static void put_head(struct buffer *b, struct span bytes)
{
	buffer_addf(b, "tone-segment 1 %010zu\n", bytes.len / 2);
	buffer_add(b, span_cut(bytes, 0, bytes.len / 2));
	put_blocks(b, span_skip(bytes, bytes.len / 2));
}

static void write_file(int directory, struct span bytes)
{
	char name[SEGMENT_NAME];
	int fd;

	segment_name(FIRST, name);
	fd = openat(directory, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	must(fd >= 0 && write(fd, bytes.at, bytes.len) == (ssize_t)bytes.len);
	(void)close(fd);
}

/* Walks over all blocks; how many events there were and what they hold of agents. */
static size_t walk(const struct segment *s, size_t *agents)
{
	static struct event events[BLOCK_EVENTS];
	struct scan *scan;
	struct fault f;
	size_t count, all = 0;

	*agents = 0;
	must(scan_new(s, &scan, &f) == 0);
	for (;;) {
		must(scan_next(scan, 0, UINT64_MAX, events, &count, &f) == 0);
		if (!count)
			break;
		for (size_t i = 0; i < count; i++) {
			char agent[COUNTS_AGENT_MAX];

			must(event_sound(&events[i]) && (i == 0 || events[i].sequence > events[i - 1].sequence));
			counts_agent(&events[i], agent);
			*agents += agent[0] != '\0';
		}
		all += count;
	}
	must(scan_end(scan) <= s->end && scan_skipped(scan) <= s->end);
	scan_free(scan);
	return all;
}

/* The same with what is behind the last sound block written over. */
static void add_one(int directory, size_t events)
{
	struct event e = { .sequence = 1, .score = -1, .action = EVENT_PASSED };
	struct segment s;
	struct buffer block;
	struct fault f;
	size_t agents;

	event_seal(&e);
	buffer_init(&block, NULL, BLOCK_MAX);
	block_write(&e, 1, &block);
	must(segment_open(directory, FIRST, true, &s, &f) == 0);
	must(segment_add(&s, buffer_span(&block), &f) == 0 && segment_sync(&s, &f) == 0);
	must(walk(&s, &agents) >= events);
	segment_close(&s);
	buffer_done(&block);
}

static void forget_all(int directory, size_t events)
{
	const struct forget all = { .before = INT64_MAX };
	struct figures *g = NULL;
	struct segment s;
	struct fault f;
	uint64_t sequence;
	int64_t newest;
	size_t agents;
	bool changed;

	must(segment_forget(directory, FIRST, &all, &changed, &f) == 0);
	must(segment_newest(directory, FIRST, &newest, &f) == 0);
	must(segment_open(directory, FIRST, false, &s, &f) == 0);
	must(walk(&s, &agents) == events);
	/* Days that end behind all times stay. */
	if (segment_figures(&s, &g, &sequence, &f) == 0)
		must(figures_forget(g, &all) == 0);
	figures_free(g);
	segment_close(&s);
	must(segment_forget(directory, FIRST, &all, &changed, &f) == 0 && !changed);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const int directory = home();
	const struct span bytes = { (const char *)data + 1, size - 1 };
	struct segment s;
	struct buffer file;
	struct fault f;
	size_t agents, events;

	if (size == 0)
		return 0;
	buffer_init(&file, NULL, FILE_MAX);
	if (data[0] % 3 == 0)
		buffer_add(&file, bytes);
	else if (data[0] % 3 == 1)
		put_head(&file, bytes);
	else
		put_blocks(&file, bytes);
	write_file(directory, buffer_span(&file));
	buffer_done(&file);
	must(segment_open(directory, FIRST, false, &s, &f) == 0);
	events = walk(&s, &agents);
	segment_close(&s);
	forget_all(directory, events);
	add_one(directory, events);
	return 0;
}
