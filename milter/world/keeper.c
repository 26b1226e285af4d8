/* keeper.c - see keeper.h. */
#include "world/keeper.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/span.h"
#include "world/clock.h"

enum { PATH_SIZE = 4096, RETURNED_S = 24 * 3600 };

static bool path_of(const char *directory, const char *name, const char *below, char path[static PATH_SIZE])
{
	int n = snprintf(path, PATH_SIZE, "%s/%s%s", directory, name, below);

	return n > 0 && n < PATH_SIZE;
}

/* 19 digits and a line feed, whatever is written meanwhile. */
static bool beat_read(const char *directory, uint64_t *out)
{
	char path[PATH_SIZE], text[32];
	int fd = path_of(directory, "alive", "", path) ? open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC) : -1;
	ssize_t n = fd < 0 ? -1 : read(fd, text, sizeof text);

	if (fd >= 0)
		(void)close(fd);
	return n == 20 && text[19] == '\n' && span_number((struct span){ text, 19 }, INT64_MAX, out);
}

/* A beat from the future is one of an earlier boot. */
int64_t keeper_silence(const char *directory)
{
	const int64_t now = clock_boot_s();
	uint64_t beat;

	if (!beat_read(directory, &beat) || (int64_t)beat > now)
		return -1;
	return now - (int64_t)beat;
}

bool keeper_alive(const char *directory)
{
	int64_t silence = keeper_silence(directory);

	return silence >= 0 && silence < KEEPER_FRESH;
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
