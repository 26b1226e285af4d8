/* archive.c - see archive.h.
 *
 * Damage is met where it stands: a segment whose figures are spoiled still has
 * its blocks, and the figures come from the segment before it.
 */
#include "world/archive.h"

#include "base/buffer.h"
#include "world/file.h"
#include "world/segment.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	SEGMENTS_MAX = 8192,
	SHARE = 64,		/* a segment's part of the whole */
	EVENTS = 65536,		/* more than that and a start takes its time to count them */
	EARLY = 8192,
	FIGURES_SHARE = 4	/* its events take at least so many times as much as its figures */
};

struct archive {
	int at;			/* the directory */
	char *path;		/* owned */
	struct segment segment;
	uint64_t events;	/* in it, about */
	uint64_t max, before;	/* bytes: of all; of the segments before this one */
};

struct reader {
	char *path;		/* owned */
	int at;			/* the directory */
	struct segment segment;	/* fd -1: none open */
	struct scan *scan;
	uint64_t next;		/* the sequence behind the last one that was given */
};

/* The firsts of all segments, in order. */
struct list {
	uint64_t *at;		/* owned */
	size_t count;
};

static int path_of(const char *state, char **out, struct fault *f)
{
	if (asprintf(out, "%s/%s", state, ARCHIVE_DIRECTORY) >= 0)
		return 0;
	*out = NULL;
	return fault(f, FAULT_MEMORY, "no memory for the journal");
}

static int list_take(const char *path, struct list *out, struct fault *f)
{
	char **names;
	size_t count;

	*out = (struct list){ 0 };
	if (!file_there(path))
		return 0;
	if (file_list(path, ".events", SEGMENTS_MAX, &names, &count, f) != 0)
		return -1;
	out->at = calloc(count + 1, sizeof *out->at);
	for (size_t i = 0; out->at && i < count; i++) {
		const char *slash = strrchr(names[i], '/');

		if (segment_named(slash ? slash + 1 : names[i], &out->at[out->count]))
			out->count++;
	}
	file_list_free(names, count);
	return out->at ? 0 : fault(f, FAULT_MEMORY, "no memory for the journal");
}

static void list_drop(struct list *l)
{
	free(l->at);
	*l = (struct list){ 0 };
}

/* ---- the figures that the files come to ---- */

struct summing {
	struct figures *figures;	/* NULL: none begun */
	uint64_t last, until;
	bool damaged;
};

static int sum_blocks(struct summing *s, const struct segment *segment, uint64_t *end, struct fault *f)
{
	struct event events[BLOCK_EVENTS];
	struct scan *scan;
	size_t count = 1;
	int result;

	if (scan_new(segment, &scan, f) != 0)
		return -1;
	do {
		result = scan_next(scan, s->last + 1, s->until, events, &count, f);
		for (size_t i = 0; result == 0 && i < count; i++)
			if (events[i].sequence > s->last && events[i].sequence <= s->until) {
				figures_add(s->figures, &events[i]);
				s->last = events[i].sequence;
			}
	} while (result == 0 && count && s->last < s->until);
	*end = scan_end(scan);
	s->damaged = s->damaged || scan_skipped(scan) > 0;
	scan_free(scan);
	return result;
}

/* The newest segment up to `until` whose figures are sound: its place in the
 * list, and those figures. */
static int sum_begin(struct summing *s, int directory, const struct list *l, size_t *place, struct fault *f)
{
	for (size_t i = l->count; i-- > 0;) {
		struct segment segment;
		struct fault why = { .kind = FAULT_INPUT };
		int result;

		if (l->at[i] - 1 > s->until)
			continue;
		if (segment_open(directory, l->at[i], false, &segment, f) != 0)
			return -1;
		result = segment_figures(&segment, &s->figures, &s->last, &why);
		segment_close(&segment);
		*place = i;
		if (result == 0)
			return 0;
		if (why.kind != FAULT_INPUT)
			return fault(f, why.kind, "%s", why.text);
		s->damaged = true;
	}
	*place = 0;
	s->last = 0;
	s->figures = figures_new();
	return s->figures ? 0 : fault(f, FAULT_MEMORY, "no memory for the figures");
}

/* Leaves the end of the last segment's blocks in *end. */
static int sum(struct summing *s, int directory, const struct list *l, uint64_t *end, struct fault *f)
{
	size_t i = 0;
	int result = sum_begin(s, directory, l, &i, f);

	*end = 0;
	for (; result == 0 && i < l->count && l->at[i] <= s->until; i++) {
		struct segment segment;

		result = segment_open(directory, l->at[i], false, &segment, f);
		if (result != 0)
			break;
		result = sum_blocks(s, &segment, end, f);
		segment_close(&segment);
	}
	if (result == 0)
		return 0;
	figures_free(s->figures);
	s->figures = NULL;
	return -1;
}

int archive_figures(const char *state, struct figures **out, uint64_t *last, struct fault *f)
{
	struct summing s = { .until = UINT64_MAX };
	struct list list = { 0 };
	char *path;
	uint64_t end;
	int directory = -1, result = -1;

	if (path_of(state, &path, f) != 0 || !path)
		return -1;
	if (list_take(path, &list, f) == 0) {
		directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		if (directory < 0 && list.count)
			(void)fault(f, FAULT_SYSTEM, "cannot open %.200s: %s", path, strerror(errno));
		else
			result = sum(&s, directory, &list, &end, f);
	}
	if (directory >= 0)
		(void)close(directory);
	list_drop(&list);
	free(path);
	if (result != 0)
		return -1;
	*out = s.figures;
	*last = s.last;
	return 0;
}

/* ---- writing ---- */

static uint64_t size_of(int directory, uint64_t first)
{
	char name[SEGMENT_NAME];
	struct stat about;

	segment_name(first, name);
	return fstatat(directory, name, &about, AT_SYMLINK_NOFOLLOW) == 0 ? (uint64_t)about.st_size : 0;
}

/* The segment that holds what comes after `kept`, as far as any does. */
static size_t place_of(const struct list *l, uint64_t kept)
{
	size_t place = l->count;

	for (size_t i = 0; i < l->count && l->at[i] - 1 <= kept; i++)
		place = i;
	return place;
}

/* The oldest go, the last one never. */
static void shorten(struct archive *a, uint64_t kept)
{
	struct list list;
	uint64_t bytes = 0;
	size_t spared;

	if (list_take(a->path, &list, NULL) != 0)
		return;
	spared = kept == UINT64_MAX ? list.count : place_of(&list, kept);
	for (size_t i = 0; i < list.count; i++)
		bytes += size_of(a->at, list.at[i]);
	for (size_t i = 0; i + 1 < list.count && bytes > a->max; i++) {
		const uint64_t size = size_of(a->at, list.at[i]);
		char name[SEGMENT_NAME];

		segment_name(list.at[i], name);
		if (i != spared && unlinkat(a->at, name, 0) == 0)
			bytes -= size;
	}
	a->before = bytes - size_of(a->at, a->segment.first);
	list_drop(&list);
}

int archive_begin(struct archive *a, const struct figures *figures, uint64_t last, uint64_t kept,
		  struct fault *f)
{
	struct segment next;
	struct buffer bytes;
	int result = -1;

	buffer_init(&bytes, NULL, FIGURES_FILE_MAX);
	figures_write(figures, last, &bytes);
	if (bytes.spoiled)
		(void)fault(f, FAULT_MEMORY, "no memory for the figures of a journal");
	else
		result = segment_make(a->at, last + 1, buffer_span(&bytes), &next, f);
	buffer_done(&bytes);
	if (result != 0)
		return -1;
	segment_close(&a->segment);
	a->segment = next;
	a->events = 0;
	shorten(a, kept);
	return 0;
}

int archive_forget(struct archive *a, const struct forget *w, uint64_t *below, struct fault *f)
{
	struct list list;
	uint64_t first = 0;
	bool changed;

	if (list_take(a->path, &list, f) != 0)
		return -1;
	for (size_t i = 0; i + 1 < list.count && list.at[i] < *below; i++)
		first = list.at[i];
	list_drop(&list);
	if (first && segment_forget(a->at, first, w, &changed, f) != 0)
		return -1;
	*below = first;
	return 0;
}

/* False only where it surely is not. */
static bool may_be_there(const char *state)
{
	char *path = NULL;
	const bool may = path_of(state, &path, NULL) != 0 || !path || file_there(path);

	free(path);
	return may;
}

int archive_older(const char *state, int64_t time_ms, size_t *count, struct fault *f)
{
	struct reader *r;
	struct list list;
	int result;

	*count = 0;
	if (!may_be_there(state))
		return 0;
	if (reader_new(state, &r, f) != 0)
		return -1;
	result = list_take(r->path, &list, f);
	for (size_t i = 0; result == 0 && i + 1 < list.count; i++) {
		int64_t newest;

		result = segment_newest(r->at, list.at[i], &newest, f);
		if (result != 0 || newest >= time_ms)
			break;
		++*count;
	}
	list_drop(&list);
	reader_free(r);
	return result;
}

int archive_drop(struct archive *a, int64_t time_ms, uint64_t kept, struct fault *f)
{
	struct list list;
	size_t spared;
	int result;

	if (list_take(a->path, &list, f) != 0)
		return -1;
	spared = place_of(&list, kept);
	result = 0;
	for (size_t i = 0; i + 1 < list.count && result == 0; i++) {
		char name[SEGMENT_NAME];
		int64_t newest;

		result = segment_newest(a->at, list.at[i], &newest, f);
		if (result != 0 || newest >= time_ms)
			break;
		segment_name(list.at[i], name);
		if (i != spared)
			(void)unlinkat(a->at, name, 0);
	}
	list_drop(&list);
	return result;
}

static int directory_open(struct archive *a, struct fault *f)
{
	if (mkdir(a->path, 0750) != 0 && errno != EEXIST)
		return fault(f, FAULT_SYSTEM, "cannot make %.200s: %s", a->path, strerror(errno));
	a->at = open(a->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (a->at < 0)
		return fault(f, FAULT_SYSTEM, "cannot open %.200s: %s", a->path, strerror(errno));
	return 0;
}

/* Goes on with the last segment behind its last sound block, where that is as it
 * should be; else with a new one. */
static int go_on(struct archive *a, const struct list *l, uint64_t end, const struct summing *s,
		 struct fault *f)
{
	struct segment segment = { .fd = -1 };

	if (l->count == 0 || l->at[l->count - 1] > s->last + 1 || s->damaged)
		return archive_begin(a, s->figures, s->last, 0, f);
	if (segment_open(a->at, l->at[l->count - 1], true, &segment, f) != 0)
		return -1;
	segment.end = segment.synced = end;
	a->segment = segment;
	a->events = s->last + 1 - segment.first;
	for (size_t i = 0; i + 1 < l->count; i++)
		a->before += size_of(a->at, l->at[i]);
	return ftruncate(segment.fd, (off_t)end) == 0
		       ? 0
		       : fault(f, FAULT_SYSTEM, "cannot shorten the journal in %.200s: %s", a->path,
			       strerror(errno));
}

static int recover(struct archive *a, struct figures **figures, uint64_t *last, struct fault *said,
		   struct fault *f)
{
	struct summing s = { .until = UINT64_MAX };
	struct list list;
	uint64_t end;
	int result;

	said->text[0] = '\0';
	if (list_take(a->path, &list, f) != 0)
		return -1;
	result = sum(&s, a->at, &list, &end, f);
	if (result == 0)
		result = go_on(a, &list, end, &s, f);
	list_drop(&list);
	if (result != 0) {
		figures_free(s.figures);
		return -1;
	}
	if (s.damaged)
		(void)fault(said, FAULT_INPUT, "parts of the journal in %.200s are damaged and were passed over",
			    a->path);
	*figures = s.figures;
	*last = s.last;
	return 0;
}

int archive_open(const char *state, uint64_t max_bytes, struct archive **out, struct figures **figures,
		 uint64_t *last, struct fault *said, struct fault *f)
{
	struct archive *a = calloc(1, sizeof *a);

	if (!a)
		return fault(f, FAULT_MEMORY, "no memory for the journal");
	a->at = a->segment.fd = -1;
	a->max = max_bytes;
	if (path_of(state, &a->path, f) == 0 && a->path && directory_open(a, f) == 0
	    && recover(a, figures, last, said, f) == 0) {
		*out = a;
		return 0;
	}
	archive_close(a);
	return -1;
}

void archive_close(struct archive *a)
{
	if (!a)
		return;
	segment_close(&a->segment);
	if (a->at >= 0)
		(void)close(a->at);
	free(a->path);
	free(a);
}

int archive_add(struct archive *a, const struct event *events, size_t count, struct fault *f)
{
	struct buffer block;
	int result;

	buffer_init(&block, NULL, BLOCK_MAX);
	block_write(events, count, &block);
	if (block.spoiled)
		result = fault(f, FAULT_MEMORY, "no memory for %zu events of the journal", count);
	else
		result = segment_add(&a->segment, buffer_span(&block), f);
	buffer_done(&block);
	a->events += result == 0 ? count : 0;
	return result;
}

int archive_sync(struct archive *a, struct fault *f)
{
	return segment_sync(&a->segment, f);
}

bool archive_full(const struct archive *a, bool early)
{
	const uint64_t bytes = a->segment.end - a->segment.begin;

	if (early)
		return a->events > EARLY;
	return (a->events > EVENTS || bytes > a->max / SHARE) && bytes > FIGURES_SHARE * a->segment.begin;
}

uint64_t archive_bytes(const struct archive *a)
{
	return a->before + a->segment.end;
}

/* ---- reading ---- */

int reader_new(const char *state, struct reader **out, struct fault *f)
{
	struct reader *r = calloc(1, sizeof *r);

	if (!r || path_of(state, &r->path, f) != 0 || !r->path) {
		free(r);
		(void)fault(f, FAULT_MEMORY, "no memory to read the journal");
		return -1;
	}
	r->segment.fd = -1;
	r->at = open(r->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (r->at < 0) {
		(void)fault(f, FAULT_SYSTEM, "cannot open %.200s: %s", r->path, strerror(errno));
		reader_free(r);
		return -1;
	}
	*out = r;
	return 0;
}

static void leave(struct reader *r)
{
	scan_free(r->scan);
	r->scan = NULL;
	segment_close(&r->segment);
}

void reader_free(struct reader *r)
{
	if (!r)
		return;
	leave(r);
	if (r->at >= 0)
		(void)close(r->at);
	free(r->path);
	free(r);
}

static int enter(struct reader *r, uint64_t first, struct fault *f)
{
	leave(r);
	if (segment_open(r->at, first, false, &r->segment, f) != 0)
		return -1;
	return scan_new(&r->segment, &r->scan, f);
}

/* The segment behind the one that is open, or, with none open, the one that
 * should hold `from`; false when there is none. */
static int go_to_next(struct reader *r, uint64_t from, bool *there, struct fault *f)
{
	struct list list;
	size_t i = 0;
	int result = 0;

	if (list_take(r->path, &list, f) != 0)
		return -1;
	if (r->scan)
		while (i < list.count && list.at[i] <= r->segment.first)
			i++;
	else if (place_of(&list, from - 1) < list.count)
		i = place_of(&list, from - 1);
	*there = i < list.count;
	if (*there)
		result = enter(r, list.at[i], f);
	list_drop(&list);
	return result;
}

static size_t clip(struct event *events, size_t count, uint64_t from, uint64_t until)
{
	size_t kept = 0;

	for (size_t i = 0; i < count; i++)
		if (events[i].sequence >= from && events[i].sequence <= until)
			events[kept++] = events[i];
	return kept;
}

int reader_next(struct reader *r, uint64_t from, uint64_t until, struct event *out, size_t *count,
		uint64_t *begun, struct fault *f)
{
	bool there = true, cut = false;

	/* A scan only goes forward. */
	if (from != r->next)
		leave(r);
	*count = 0;
	while (there && from <= until) {
		if (!r->scan && go_to_next(r, from, &there, f) != 0)
			return -1;
		if (!there)
			break;
		if (scan_next(r->scan, from, until, out, count, f) != 0) {
			leave(r);
			return -1;
		}
		cut = *count && out[*count - 1].sequence > until;
		*count = clip(out, *count, from, until);
		if (*count)
			break;
		if (go_to_next(r, from, &there, f) != 0)
			return -1;
	}
	r->next = *count ? out[*count - 1].sequence + 1 : from;
	*begun = r->scan ? r->segment.first - 1 : 0;
	if (cut)
		leave(r);
	return 0;
}

int reader_totals(struct reader *r, uint64_t sequence, struct figures **out, struct fault *f)
{
	struct summing s = { .until = sequence };
	struct list list;
	uint64_t end;
	int result;

	if (list_take(r->path, &list, f) != 0)
		return -1;
	result = sum(&s, r->at, &list, &end, f);
	list_drop(&list);
	if (result == 0 && s.last != sequence) {
		figures_free(s.figures);
		s.figures = NULL;
	}
	if (result == 0)
		*out = s.figures;
	return result;
}

int reader_newest(struct reader *r, uint64_t until, uint64_t *begun, struct fault *f)
{
	struct list list;

	if (list_take(r->path, &list, f) != 0)
		return -1;
	*begun = 0;
	for (size_t i = 0; i < list.count && list.at[i] - 1 <= until; i++)
		*begun = list.at[i] - 1;
	list_drop(&list);
	return 0;
}
