/* ring.c - see ring.h. */
#include "world/ring.h"

#include "world/file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	HEAD_BYTES = 4096,
	RING_VERSION = 2,
	RING_BYTES = HEAD_BYTES + RING_SLOTS * (int)sizeof(struct event)
};

static const char ring_name[] = "events.ring";
static const char ring_magic[8] = "TONERING";

_Static_assert(sizeof(struct ring_head) <= HEAD_BYTES, "the head is one page");

struct ring {
	unsigned char *map;
	struct ring_head *head;	/* points into map */
	struct event *slots;	/* points into map */
	uint64_t newest;
};

static int fault_ring(struct fault *f, const char *what, const char *path)
{
	return fault(f, FAULT_SYSTEM, "cannot %s %.200s: %s", what, path, strerror(errno));
}

static bool head_sound(const struct ring_head *h)
{
	return memcmp(h->magic, ring_magic, sizeof ring_magic) == 0 && h->version == RING_VERSION
	       && h->slot_size == sizeof(struct event) && h->slots == RING_SLOTS;
}

static size_t place(uint64_t sequence)
{
	return (size_t)(sequence % RING_SLOTS);
}

static bool slot_holds(const struct event *e, uint64_t sequence)
{
	return e->sequence == sequence && event_sound(e);
}

struct ring_head *ring_head(struct ring *r)
{
	return r->head;
}

uint64_t ring_newest(const struct ring *r)
{
	return r->newest;
}

void ring_put(struct ring *r, struct event *e)
{
	e->sequence = r->newest + 1;
	event_seal(e);
	r->slots[place(e->sequence)] = *e;
	r->newest = e->sequence;
}

size_t ring_copy(const struct ring *r, uint64_t from, uint64_t last, size_t max, struct event *out)
{
	size_t count = from > last ? 0 : last - from >= max ? max : (size_t)(last - from) + 1;

	for (size_t i = 0; i < count; i++)
		out[i] = r->slots[place(from + i)];
	return count;
}

size_t ring_sound(struct event *events, size_t count, uint64_t from)
{
	size_t kept = 0;

	for (size_t i = 0; i < count; i++)
		if (slot_holds(&events[i], from + i))
			events[kept++] = events[i];
	return kept;
}

/* What nobody will look at soon need not count as our memory: in a shared mapping
 * it stays where it is, in the page cache. */
static void let_go(unsigned char *map)
{
	(void)madvise(map, RING_BYTES, MADV_DONTNEED);
}

void ring_rest(struct ring *r)
{
	let_go(r->map);
}

void ring_forget(struct ring *r, size_t part, uint64_t last)
{
	const size_t slots = RING_SLOTS / RING_PARTS;

	for (size_t i = part * slots; i < (part + 1) * slots; i++)
		if (r->slots[i].sequence <= last)
			memset(r->slots[i].agent, 0, sizeof r->slots[i].agent);
}

static int head_make(int fd)
{
	struct ring_head head = { .version = RING_VERSION, .slot_size = sizeof(struct event),
				  .slots = RING_SLOTS };

	memcpy(head.magic, ring_magic, sizeof ring_magic);
	return pwrite(fd, &head, sizeof head, 0) == (ssize_t)sizeof head ? 0 : -1;
}

/* Made aside and moved in place: a ring is whole or not there. */
static int ring_make(int at)
{
	static const char fresh[] = ".events.ring.new";
	int fd, error;

	(void)unlinkat(at, fresh, 0);
	fd = openat(at, fresh, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0640);
	if (fd < 0)
		return -1;
	error = posix_fallocate(fd, 0, RING_BYTES);
	if (error == 0 && (head_make(fd) != 0 || fsync(fd) != 0
			   || renameat(at, fresh, at, ring_name) != 0 || fsync(at) != 0))
		error = errno;
	if (error == 0)
		return fd;
	(void)close(fd);
	(void)unlinkat(at, fresh, 0);
	errno = error;
	return -1;
}

/* True when the file is a ring that this program can go on with. */
static bool ring_fits(int fd)
{
	struct ring_head head;
	struct stat about;

	return fstat(fd, &about) == 0 && S_ISREG(about.st_mode) && about.st_size == RING_BYTES
	       && pread(fd, &head, sizeof head, 0) == (ssize_t)sizeof head && head_sound(&head);
}

/* The ring's file, open for reading and writing. */
static int ring_file(int at, bool *replaced)
{
	int fd = openat(at, ring_name, O_RDWR | O_NOFOLLOW | O_CLOEXEC);

	*replaced = false;
	if (fd < 0)
		return errno == ENOENT ? ring_make(at) : -1;
	if (ring_fits(fd))
		return fd;
	(void)close(fd);
	if (renameat(at, ring_name, at, "events.ring.old") != 0)
		return -1;
	*replaced = true;
	return ring_make(at);
}

static uint64_t slots_newest(const struct event *slots, uint64_t at_least)
{
	uint64_t newest = at_least;

	for (size_t i = 0; i < RING_SLOTS; i++)
		if (slots[i].sequence > newest && place(slots[i].sequence) == i
		    && event_sound(&slots[i]))
			newest = slots[i].sequence;
	return newest;
}

static int ring_map(int fd, uint64_t counted, struct ring **out)
{
	struct ring *r = calloc(1, sizeof *r);
	void *map = r ? mmap(NULL, RING_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0) : MAP_FAILED;

	if (map == MAP_FAILED) {
		free(r);
		return -1;
	}
	r->map = map;
	r->head = (struct ring_head *)map;
	r->slots = (struct event *)(void *)(r->map + HEAD_BYTES);
	r->newest = slots_newest(r->slots, counted);
	let_go(r->map);
	*out = r;
	return 0;
}

int ring_open(const char *directory, uint64_t counted, struct ring **out, bool *replaced,
	      struct fault *f)
{
	int at = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int fd, result;

	if (at < 0)
		return fault_ring(f, "open the directory", directory);
	fd = ring_file(at, replaced);
	(void)close(at);
	if (fd < 0)
		return fault_ring(f, "open the ring of events in", directory);
	result = ring_map(fd, counted, out);
	(void)close(fd);
	return result == 0 ? 0 : fault_ring(f, "map the ring of events in", directory);
}

void ring_close(struct ring *r)
{
	if (!r)
		return;
	(void)munmap(r->map, RING_BYTES);
	free(r);
}

/* The events of a ring's bytes after `counted`. */
static bool bytes_events(const unsigned char *bytes, uint64_t counted,
			 void (*see)(const struct event *, void *), void *context)
{
	const struct event *slots = (const struct event *)(const void *)(bytes + HEAD_BYTES);
	uint64_t newest = slots_newest(slots, counted);

	if (newest - counted > RING_SLOTS)
		return false;
	for (uint64_t n = counted + 1; n <= newest; n++)
		if (slot_holds(&slots[place(n)], n))
			see(&slots[place(n)], context);
	return true;
}

int ring_read(const char *directory, uint64_t counted, void (*see)(const struct event *, void *),
	      void *context, bool *whole, struct fault *f)
{
	char path[PATH_MAX];
	struct buffer bytes;
	int n = snprintf(path, sizeof path, "%s/%s", directory, ring_name);
	int result = -1;

	if (n < 0 || (size_t)n >= sizeof path)
		return fault(f, FAULT_INPUT, "the directory name %.200s is too long", directory);
	buffer_init(&bytes, NULL, RING_BYTES);
	*whole = true;
	if (!file_there(path)) {
		result = 0;
	} else if (file_read(path, &bytes, f) == 0) {
		const unsigned char *at = (const unsigned char *)bytes.at;

		if (bytes.len == RING_BYTES && head_sound((const struct ring_head *)(const void *)at)) {
			*whole = bytes_events(at, counted, see, context);
			result = 0;
		} else {
			(void)fault(f, FAULT_INPUT, "%.200s is no ring of this version", path);
		}
	}
	buffer_done(&bytes);
	return result;
}

