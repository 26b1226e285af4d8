/* segment.c - see segment.h.
 *
 *	"tone-segment 1 LENGTH\n", LENGTH bytes of figures, blocks
 */
#include "world/segment.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { HEAD_LENGTH = sizeof "tone-segment 1 0123456789\n" - 1, WINDOW = 4 * BLOCK_MAX };

static const char magic[] = "tone-segment 1 ";
static const char suffix[] = ".events";
static const char fresh[] = ".segment.new";

void segment_name(uint64_t first, char out[static SEGMENT_NAME])
{
	(void)snprintf(out, SEGMENT_NAME, "%020" PRIu64 "%s", first, suffix);
}

bool segment_named(const char *name, uint64_t *first)
{
	const struct span s = span_of(name), end = span_of(suffix);

	return s.len == 20 + end.len && span_ends(s, end)
	       && span_number(span_cut(s, 0, 20), UINT64_MAX, first);
}

static int fault_segment(struct fault *f, const char *what, uint64_t first)
{
	char name[SEGMENT_NAME];

	segment_name(first, name);
	(void)fault(f, FAULT_SYSTEM, "cannot %s %s of the journal: %s", what, name, strerror(errno));
	return -1;
}

static int write_all(int fd, struct span s, uint64_t at)
{
	while (s.len) {
		const ssize_t n = pwrite(fd, s.at, s.len, (off_t)at);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			errno = n < 0 ? errno : ENOSPC;
			return -1;
		}
		s = span_skip(s, (size_t)n);
		at += (size_t)n;
	}
	return 0;
}

/* As many bytes as there are, up to `max`; -1 when they cannot be read. */
static ssize_t read_some(int fd, char *to, size_t max, uint64_t at)
{
	size_t got = 0;

	while (got < max) {
		const ssize_t n = pread(fd, to + got, max - got, (off_t)(at + got));

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		if (n == 0)
			break;
		got += (size_t)n;
	}
	return (ssize_t)got;
}

/* ---- the file ---- */

static int fill(int fd, struct span figures)
{
	char head[HEAD_LENGTH + 1];

	(void)snprintf(head, sizeof head, "%s%010zu\n", magic, figures.len);
	return write_all(fd, span_of(head), 0) || write_all(fd, figures, HEAD_LENGTH) || fsync(fd) ? -1 : 0;
}

/* Aside, under no name that a reader looks for. */
static int draft(int directory, uint64_t first, struct span figures, struct segment *out, struct fault *f)
{
	const uint64_t begin = HEAD_LENGTH + figures.len;
	int fd;

	(void)unlinkat(directory, fresh, 0);
	fd = openat(directory, fresh, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0640);
	if (fd < 0)
		return fault_segment(f, "make", first);
	*out = (struct segment){ fd, first, begin, begin, begin };
	if (fill(fd, figures) == 0)
		return 0;
	(void)fault_segment(f, "make", first);
	segment_close(out);
	(void)unlinkat(directory, fresh, 0);
	return -1;
}

/* In place, of another of its name if there is one. */
static int publish(int directory, struct segment *s, struct fault *f)
{
	char name[SEGMENT_NAME];

	segment_name(s->first, name);
	if (renameat(directory, fresh, directory, name) == 0 && fsync(directory) == 0)
		return 0;
	(void)fault_segment(f, "make", s->first);
	segment_close(s);
	(void)unlinkat(directory, fresh, 0);
	return -1;
}

int segment_make(int directory, uint64_t first, struct span figures, struct segment *out,
		 struct fault *f)
{
	struct segment s;

	if (draft(directory, first, figures, &s, f) != 0 || publish(directory, &s, f) != 0)
		return -1;
	*out = s;
	return 0;
}

/* Where the blocks begin; 0 when the head says nothing. */
static uint64_t begin_of(int fd, uint64_t size)
{
	char head[HEAD_LENGTH];
	struct span s = { head, sizeof head };
	uint64_t figures;

	if (read_some(fd, head, sizeof head, 0) != (ssize_t)sizeof head || !span_starts(s, span_of(magic))
	    || !span_ends(s, SPAN("\n"))
	    || !span_number(span_cut(s, sizeof magic - 1, sizeof head - 1), FIGURES_FILE_MAX, &figures)
	    || HEAD_LENGTH + figures > size)
		return 0;
	return HEAD_LENGTH + figures;
}

int segment_open(int directory, uint64_t first, bool writing, struct segment *out, struct fault *f)
{
	char name[SEGMENT_NAME];
	struct stat about;
	int fd;

	segment_name(first, name);
	fd = openat(directory, name, (writing ? O_RDWR : O_RDONLY) | O_NOFOLLOW | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &about) != 0) {
		(void)fault_segment(f, "open", first);
		if (fd >= 0)
			(void)close(fd);
		return -1;
	}
	*out = (struct segment){ .fd = fd, .first = first, .end = (uint64_t)about.st_size };
	out->begin = begin_of(fd, out->end);
	out->synced = out->end;
	return 0;
}

void segment_close(struct segment *s)
{
	if (s->fd >= 0)
		(void)close(s->fd);
	s->fd = -1;
}

int segment_figures(const struct segment *s, struct figures **out, uint64_t *sequence,
		    struct fault *f)
{
	const size_t len = s->begin ? (size_t)s->begin - HEAD_LENGTH : 0;
	char *bytes = malloc(len + 1);
	ssize_t got;
	int result = -1;

	if (!bytes) {
		(void)fault(f, FAULT_MEMORY, "no memory for the figures of a journal");
		return -1;
	}
	got = read_some(s->fd, bytes, len, HEAD_LENGTH);
	if (got < 0)
		(void)fault_segment(f, "read", s->first);
	else
		result = figures_read((struct span){ bytes, (size_t)got }, out, sequence, f);
	free(bytes);
	return result;
}

/* What stands behind is taken away where that can be done; where not, it is
 * written over. */
static void go_back(struct segment *s)
{
	s->end = s->synced;
	(void)!ftruncate(s->fd, (off_t)s->end);
}

int segment_add(struct segment *s, struct span blocks, struct fault *f)
{
	if (write_all(s->fd, blocks, s->end) == 0) {
		s->end += blocks.len;
		return 0;
	}
	(void)fault_segment(f, "write to", s->first);
	go_back(s);
	return -1;
}

int segment_sync(struct segment *s, struct fault *f)
{
	if (fdatasync(s->fd) == 0) {
		s->synced = s->end;
		return 0;
	}
	(void)fault_segment(f, "sync", s->first);
	go_back(s);
	return -1;
}

/* ---- walking ---- */

struct scan {
	int fd;			/* borrowed */
	uint64_t first;
	uint64_t at;		/* bytes in the file: what window[0] is */
	size_t next, len;	/* in the window: the next block, the end */
	uint64_t end, skipped;
	char *window;		/* owned */
};

int scan_new(const struct segment *s, struct scan **out, struct fault *f)
{
	struct scan *c = calloc(1, sizeof *c);

	if (c)
		c->window = malloc(WINDOW);
	if (!c || !c->window) {
		free(c);
		(void)fault(f, FAULT_MEMORY, "no memory to read a journal");
		return -1;
	}
	c->fd = s->fd;
	c->first = s->first;
	c->at = c->end = s->begin;
	*out = c;
	return 0;
}

void scan_free(struct scan *c)
{
	if (!c)
		return;
	free(c->window);
	free(c);
}

uint64_t scan_end(const struct scan *c)
{
	return c->end;
}

uint64_t scan_skipped(const struct scan *c)
{
	return c->skipped;
}

/* Has a whole block in the window, if the file has one there. */
static int look(struct scan *c, struct fault *f)
{
	ssize_t got;

	if (c->len - c->next >= BLOCK_MAX)
		return 0;
	memmove(c->window, c->window + c->next, c->len - c->next);
	c->at += c->next;
	c->len -= c->next;
	c->next = 0;
	got = read_some(c->fd, c->window + c->len, WINDOW - c->len, c->at + c->len);
	if (got < 0)
		return fault_segment(f, "read", c->first);
	c->len += (size_t)got;
	return 0;
}

/* Looks again from byte `at` on: what was not durable may be written anew. */
static void forget(struct scan *c, uint64_t at)
{
	c->at = at;
	c->next = c->len = 0;
}

static struct span ahead(const struct scan *c)
{
	return (struct span){ c->window + c->next, c->len - c->next };
}

/* How far it is to the next sound block of the window; its length when there is none. */
static size_t to_next_sound(struct span s)
{
	size_t at = 1;
	uint64_t first, last;

	for (; at < s.len; at++) {
		at += span_find(span_skip(s, at), SPAN(BLOCK_MARK));
		if (at < s.len && block_span(span_skip(s, at), &first, &last))
			return at;
	}
	return s.len;
}

/* Steps over what is no block. False when nothing sound follows. */
static bool step_over(struct scan *c, struct fault *f)
{
	const uint64_t from = c->at + c->next;

	for (;;) {
		const struct span s = ahead(c);
		const size_t far = to_next_sound(s);

		if (far < s.len) {
			c->next += far;
			c->skipped += c->at + c->next - from;
			return true;
		}
		/* Half a block may stand at the window's end. */
		if (s.len < BLOCK_MAX || c->len < WINDOW)
			break;
		c->next += s.len - (BLOCK_MAX - 1);
		if (look(c, f) != 0)
			break;
	}
	forget(c, from);
	return false;
}

int scan_next(struct scan *c, uint64_t from, uint64_t until, struct event out[static BLOCK_EVENTS],
	      size_t *count, struct fault *f)
{
	for (;;) {
		uint64_t first, last;
		size_t len;

		*count = 0;
		if (look(c, f) != 0)
			return -1;
		len = block_span(ahead(c), &first, &last);
		if (len && first > until) {
			forget(c, c->at + c->next);
			return 0;
		}
		if (len && last >= from)
			len = block_read(ahead(c), out, count);
		if (len == 0 && !step_over(c, f))
			return 0;
		if (len == 0)
			continue;
		c->next += len;
		c->end = c->at + c->next;
		if (last >= until)
			forget(c, c->end);
		if (*count)
			return 0;
	}
}

/* ---- forgetting ---- */

/* What one walk over a segment does with each block. */
struct rewriting {
	const struct forget *what;
	struct segment *to;	/* NULL: only looks */
	int64_t newest_ms;
	bool changed;
};

static int block_rewrite(struct rewriting *r, struct event *events, size_t count, struct fault *f)
{
	struct buffer block;
	int result = 0;

	for (size_t i = 0; i < count; i++)
		r->changed |= r->what && forget_event(r->what, &events[i]);
	r->newest_ms = events[count - 1].time_ms;
	if (!r->to)
		return 0;
	buffer_init(&block, NULL, BLOCK_MAX);
	block_write(events, count, &block);
	result = block.spoiled ? fault_memory(f) : segment_add(r->to, buffer_span(&block), f);
	buffer_done(&block);
	return result;
}

static int blocks_rewrite(struct rewriting *r, const struct segment *from, struct fault *f)
{
	struct event events[BLOCK_EVENTS];
	struct scan *scan;
	size_t count = 1;
	int result;

	if (scan_new(from, &scan, f) != 0)
		return -1;
	do {
		result = scan_next(scan, 0, UINT64_MAX, events, &count, f);
		if (result == 0 && count)
			result = block_rewrite(r, events, count, f);
	} while (result == 0 && count);
	scan_free(scan);
	return result;
}

/* The figures without what is meant; none where they are damaged. */
static int head_rewrite(struct rewriting *r, const struct segment *from, struct buffer *out, struct fault *f)
{
	struct fault why = { .kind = FAULT_INPUT };
	struct figures *g = NULL;
	uint64_t sequence = 0;

	if (segment_figures(from, &g, &sequence, &why) != 0)
		return why.kind == FAULT_INPUT ? 0 : fault(f, why.kind, "%s", why.text);
	r->changed |= figures_forget(g, r->what) > 0;
	figures_write(g, sequence, out);
	figures_free(g);
	return out->spoiled ? fault_memory(f) : 0;
}

/* A second walk, since most segments have nothing to be taken out. */
static int rewrite(int directory, struct rewriting *r, const struct segment *from, struct span figures,
		   struct fault *f)
{
	struct segment to;
	int result;

	if (draft(directory, from->first, figures, &to, f) != 0)
		return -1;
	r->to = &to;
	result = blocks_rewrite(r, from, f);
	r->to = NULL;
	if (result != 0 || segment_sync(&to, f) != 0) {
		segment_close(&to);
		(void)unlinkat(directory, fresh, 0);
		return -1;
	}
	if (publish(directory, &to, f) != 0)
		return -1;
	segment_close(&to);
	return 0;
}

int segment_forget(int directory, uint64_t first, const struct forget *w, bool *changed, struct fault *f)
{
	struct rewriting r = { .what = w };
	struct segment from;
	struct buffer figures;
	int result;

	if (segment_open(directory, first, false, &from, f) != 0)
		return -1;
	buffer_init(&figures, NULL, FIGURES_FILE_MAX);
	result = head_rewrite(&r, &from, &figures, f) || blocks_rewrite(&r, &from, f) ? -1 : 0;
	*changed = r.changed;
	if (result == 0 && r.changed)
		result = rewrite(directory, &r, &from, buffer_span(&figures), f);
	buffer_done(&figures);
	segment_close(&from);
	return result;
}

int segment_newest(int directory, uint64_t first, int64_t *time_ms, struct fault *f)
{
	struct rewriting r = { .what = NULL };
	struct segment from;
	int result;

	if (segment_open(directory, first, false, &from, f) != 0)
		return -1;
	result = blocks_rewrite(&r, &from, f);
	segment_close(&from);
	*time_ms = r.newest_ms;
	return result;
}
