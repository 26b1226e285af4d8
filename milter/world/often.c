/* often.c - see often.h.
 *
 * A count-min sketch whose counters for one sentence lie in one cache line: a
 * sentence costs one touch of memory. Of its counters only the lowest are
 * raised, which keeps strangers' counts apart longest.
 */
#include "world/often.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	HEAD_BYTES = 4096,
	LINES = 1 << 14,	/* a generation: 1 MiB */
	LINE_COUNTERS = 32,	/* 64 bytes */
	PROBES = 3,
	GENERATIONS = 2,
	VERSION = 1,
	BATCH = 64,
	SECONDS_A_DAY = 24 * 3600
};

static const char magic[8] = "TONEOFT1";

struct head {
	char magic[8];
	uint32_t version, lines;
	unsigned char key[crypto_shorthash_KEYBYTES];
	int64_t began[GENERATIONS];	/* Unix seconds; 0: not yet */
	uint32_t current;		/* generation */
};

struct line {
	uint16_t counters[LINE_COUNTERS];
};

struct whole {
	struct head head;
	unsigned char unused[HEAD_BYTES - sizeof(struct head)];
	struct line lines[GENERATIONS][LINES];
};

_Static_assert(sizeof(struct whole) == HEAD_BYTES + GENERATIONS * LINES * 64, "pages and cache lines");

struct often {
	struct whole *map;
};

/* -- the file ----------------------------------------------------------- */

static bool sound(const struct head *h)
{
	return memcmp(h->magic, magic, sizeof magic) == 0 && h->version == VERSION && h->lines == LINES
	       && h->current < GENERATIONS;
}

static int fault_file(struct fault *f, const char *what, const char *path)
{
	return fault(f, FAULT_SYSTEM, "cannot %s %.200s: %s", what, path, strerror(errno));
}

/* All blocks are taken at once: a full disk is met here and not as a signal later. */
static int make(int fd, const char *path, struct fault *f)
{
	struct head h = { .version = VERSION, .lines = LINES };

	memcpy(h.magic, magic, sizeof magic);
	randombytes_buf(h.key, sizeof h.key);
	if (ftruncate(fd, 0) || (errno = posix_fallocate(fd, 0, sizeof(struct whole))))
		return fault_file(f, "make", path);
	if (pwrite(fd, &h, sizeof h, 0) != (ssize_t)sizeof h)
		return fault_file(f, "write", path);
	return 0;
}

static int prepare(int fd, const char *path, bool write, struct fault *f)
{
	struct stat st;
	struct head h;

	if (fstat(fd, &st))
		return fault_file(f, "look at", path);
	if (st.st_size == (off_t)sizeof(struct whole) && pread(fd, &h, sizeof h, 0) == (ssize_t)sizeof h
	    && sound(&h))
		return 0;
	return write ? make(fd, path, f) : fault(f, FAULT_INPUT, "%.200s: not a file of counted sentences", path);
}

static int map_file(const char *path, bool write, struct often *o, struct fault *f)
{
	const int fd = open(path, (write ? O_RDWR | O_CREAT : O_RDONLY) | O_CLOEXEC | O_NOFOLLOW, 0600);
	int result;

	if (fd < 0)
		return fault_file(f, "open", path);
	result = prepare(fd, path, write, f);
	if (result == 0) {
		o->map = mmap(NULL, sizeof *o->map, write ? PROT_READ | PROT_WRITE : PROT_READ, MAP_SHARED, fd, 0);
		if (o->map == MAP_FAILED)
			result = fault_file(f, "map", path);
	}
	(void)close(fd);
	return result;
}

int often_open(const char *directory, bool write, struct often **out, struct fault *f)
{
	char path[PATH_MAX];
	const int n = snprintf(path, sizeof path, "%s/sentences.count", directory);
	struct often *o = malloc(sizeof *o);

	if (!o)
		return fault(f, FAULT_MEMORY, "no memory to count sentences");
	if (n < 0 || (size_t)n >= sizeof path)
		(void)fault(f, FAULT_INPUT, "the directory name %.200s is too long", directory);
	else if (sodium_init() < 0)
		(void)fault(f, FAULT_SYSTEM, "libsodium does not start");
	else if (map_file(path, write, o, f) == 0)
		return *out = o, 0;
	free(o);
	return -1;
}

void often_close(struct often *o)
{
	if (!o)
		return;
	(void)munmap(o->map, sizeof *o->map);
	free(o);
}

/* -- counting ----------------------------------------------------------- */

/* Counters are read and written by several threads, each by itself. */
static uint16_t get(const uint16_t *counter)
{
	return __atomic_load_n(counter, __ATOMIC_RELAXED);
}

static uint64_t keyed(const struct head *h, uint64_t sentence)
{
	uint64_t place;

	_Static_assert(sizeof place == crypto_shorthash_BYTES, "SipHash-2-4");
	(void)crypto_shorthash((unsigned char *)&place, (const unsigned char *)&sentence, sizeof sentence, h->key);
	return place;
}

static const uint16_t *counter_of(const struct line *l, uint64_t place, unsigned probe)
{
	return &l->counters[place >> (20 + 5 * probe) & (LINE_COUNTERS - 1)];
}

static unsigned lowest(const struct line *l, uint64_t place)
{
	unsigned least = OFTEN_MOST;

	for (unsigned p = 0; p < PROBES; p++) {
		const unsigned n = get(counter_of(l, place, p));

		least = n < least ? n : least;
	}
	return least;
}

static void raise_lowest(struct line *l, uint64_t place)
{
	const unsigned least = lowest(l, place);

	for (unsigned p = 0; p < PROBES && least < OFTEN_MOST; p++) {
		const size_t i = (size_t)(counter_of(l, place, p) - l->counters);

		if (get(&l->counters[i]) == least)
			__atomic_store_n(&l->counters[i], (uint16_t)(least + 1), __ATOMIC_RELAXED);
	}
}

/* The generation that counts now; one thread begins the next when it is time. */
static unsigned generation(struct whole *w, int64_t now)
{
	uint32_t current = __atomic_load_n(&w->head.current, __ATOMIC_ACQUIRE) % GENERATIONS;
	int64_t began = __atomic_load_n(&w->head.began[current], __ATOMIC_RELAXED);
	const uint32_t next = (current + 1) % GENERATIONS;

	if (began && now - began < OFTEN_DAYS * SECONDS_A_DAY)
		return current;
	/* Who sets the time has the work; the others go on with this one until it is done. */
	if (!__atomic_compare_exchange_n(&w->head.began[current], &began, now, false, __ATOMIC_RELAXED,
					 __ATOMIC_RELAXED) || !began)
		return current;
	for (size_t i = 0; i < LINES; i++)
		for (size_t k = 0; k < LINE_COUNTERS; k++)
			__atomic_store_n(&w->lines[next][i].counters[k], 0, __ATOMIC_RELAXED);
	__atomic_store_n(&w->head.began[next], now, __ATOMIC_RELAXED);
	__atomic_store_n(&w->head.began[current], began, __ATOMIC_RELAXED);
	__atomic_store_n(&w->head.current, next, __ATOMIC_RELEASE);
	return next;
}

void often_note(struct often *o, const uint64_t *sentences, size_t count, int64_t now)
{
	uint64_t places[BATCH];
	struct line *lines;

	if (!o || count == 0)
		return;
	count = count < BATCH ? count : BATCH;
	lines = o->map->lines[generation(o->map, now)];
	for (size_t i = 0; i < count; i++) {
		places[i] = keyed(&o->map->head, sentences[i]);
		__builtin_prefetch(&lines[places[i] & (LINES - 1)], 1);
	}
	for (size_t i = 0; i < count; i++)
		raise_lowest(&lines[places[i] & (LINES - 1)], places[i]);
}

unsigned often_count(const struct often *o, uint64_t sentence, int64_t *since)
{
	const struct head *h = &o->map->head;
	const uint64_t place = keyed(h, sentence);
	unsigned sum = 0;

	*since = 0;
	for (unsigned g = 0; g < GENERATIONS; g++) {
		const int64_t began = __atomic_load_n(&h->began[g], __ATOMIC_RELAXED);

		if (!began)
			continue;
		sum += lowest(&o->map->lines[g][place & (LINES - 1)], place);
		if (!*since || began < *since)
			*since = began;
	}
	return sum;
}
