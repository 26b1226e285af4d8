/* scratch.inc.h - a directory of the test's own, gone at the end. */
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char scratch[64];

static int scratch_remove_one(const char *path, const struct stat *about, int type, struct FTW *at)
{
	(void)about;
	(void)type;
	(void)at;
	return remove(path);
}

static inline int scratch_make(void **state)
{
	(void)state;
	(void)snprintf(scratch, sizeof scratch, "/tmp/tone-world.XXXXXX");
	return mkdtemp(scratch) ? 0 : -1;
}

static inline int scratch_drop(void **state)
{
	(void)state;
	return nftw(scratch, scratch_remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

/* scratch/name; four names may be in use at a time. */
static inline const char *scratch_path(const char *name)
{
	static char paths[4][192];
	static unsigned next;
	char *path = paths[next++ % 4];

	(void)snprintf(path, sizeof paths[0], "%s/%s", scratch, name);
	return path;
}

static inline void scratch_write(const char *name, const char *bytes, size_t len, mode_t mode)
{
	int fd = open(scratch_path(name), O_WRONLY | O_CREAT | O_TRUNC, mode);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, bytes, len), (ssize_t)len);
	assert_int_equal(close(fd), 0);
}

static inline void scratch_text(const char *name, const char *text)
{
	scratch_write(name, text, strlen(text), 0600);
}
