/* keeper.c - see keeper.h. */
#include "world/keeper.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/span.h"
#include "world/clock.h"
#include "world/file.h"

enum { PATH_SIZE = 4096, RETURNED_S = 24 * 3600 };

static bool path_of(const char *directory, const char *name, const char *below, char path[static PATH_SIZE])
{
	int n = snprintf(path, PATH_SIZE, "%s/%s%s", directory, name, below);

	return n > 0 && n < PATH_SIZE;
}

struct beat {
	char text[64];
	struct span servers;	/* its lines but the first */
	int64_t at;		/* seconds since boot */
};

/* 19 digits and a line feed, whatever is written meanwhile; then a line for each
 * mail server. */
static bool beat_read(const char *directory, struct beat *out)
{
	char path[PATH_SIZE];
	int fd = path_of(directory, "alive", "", path) ? open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC) : -1;
	ssize_t n = fd < 0 ? -1 : read(fd, out->text, sizeof out->text);
	uint64_t at;

	if (fd >= 0)
		(void)close(fd);
	if (n < 20 || out->text[n - 1] != '\n' || out->text[19] != '\n'
	    || !span_number((struct span){ out->text, 19 }, INT64_MAX, &at))
		return false;
	out->servers = (struct span){ out->text + 20, (size_t)n - 20 };
	out->at = (int64_t)at;
	return true;
}

/* A beat from the future is one of an earlier boot. */
static int64_t silence(const char *directory, struct beat *b)
{
	const int64_t now = clock_boot_s();

	return beat_read(directory, b) && b->at <= now ? now - b->at : -1;
}

int64_t keeper_silence(const char *directory)
{
	struct beat b;

	return silence(directory, &b);
}

static bool fresh(int64_t seconds)
{
	return seconds >= 0 && seconds < KEEPER_FRESH;
}

bool keeper_alive(const char *directory)
{
	return fresh(keeper_silence(directory));
}

bool keeper_serves(const char *directory, const char *server)
{
	struct beat b;

	if (!fresh(silence(directory, &b)))
		return false;
	while (b.servers.len)
		if (span_eq(span_line(&b.servers), span_of(server)))
			return true;
	return false;
}

/* The mark stays a little longer than it holds; its own time is asked. */
bool keeper_returned(const char *directory, const char *thread)
{
	const int64_t now = clock_wall_s();
	char path[PATH_SIZE];
	struct stat about;

	return *thread && path_of(directory, "returned/", thread, path) && stat(path, &about) == 0
	       && about.st_mtime > now - RETURNED_S;
}

/* The file below the directory into an empty buffer; what is wrong is in errno. */
static bool file_get(const char *directory, const char *name, const char *below, struct buffer *out)
{
	char path[PATH_SIZE];

	errno = 0;
	return path_of(directory, name, below, path) && access(path, R_OK) == 0 && file_read(path, out, NULL) == 0;
}

/* When a reply of the thread that was held later than this one was released, which
 * is no copy of it; 0: none was. The mark says which one it was. */
static int64_t overtaken(const char *directory, const struct hold *h)
{
	char path[PATH_SIZE];
	struct buffer bytes;
	struct span key;
	struct stat about;
	uint64_t decided = 0;

	if (!h->thread[0])
		return 0;
	buffer_init(&bytes, NULL, sizeof path);
	(void)file_get(directory, "released/", h->thread, &bytes);
	key = buffer_span(&bytes);
	if (!span_number(span_until(&key, ' '), INT64_MAX, &decided) || (int64_t)decided <= h->decided
	    || span_eq(span_until(&key, '\n'), span_of(h->group[0] ? h->group : h->id)))
		decided = 0;
	buffer_done(&bytes);
	return decided && path_of(directory, "released/", h->thread, path) && stat(path, &about) == 0
		       ? about.st_mtime : 0;
}

bool keeper_standing(const char *directory, const struct hold *h, struct standing *out)
{
	struct standing s = { .phase = "held", .deadline = h->deadline, .boot_deadline = h->boot_deadline };
	struct buffer bytes;
	bool known;

	*out = s;
	buffer_init(&bytes, NULL, STANDING_MAX);
	known = file_get(directory, "states/", h->id, &bytes) || errno != EACCES;
	if (bytes.len && standing_read(buffer_span(&bytes), &s, NULL) == 0)
		*out = s;
	out->overtaken = overtaken(directory, h);
	buffer_done(&bytes);
	return known;
}

bool keeper_decided(const char *directory, const struct hold *h, struct decision *out)
{
	unsigned char signature[64];
	struct buffer bytes;
	struct span body;
	bool found;

	buffer_init(&bytes, NULL, DECISION_MAX);
	found = file_get(directory, "decisions/", h->group[0] ? h->group : h->id, &bytes)
		&& decision_read(buffer_span(&bytes), out, &body, signature, NULL) == 0
		&& out->expires >= clock_wall_s();
	buffer_done(&bytes);
	return found;
}
