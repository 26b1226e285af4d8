/* scratch.inc.h - a directory of the test's own, gone at the end. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/tidy.inc.h"

static char scratch[64];

static inline int scratch_make(void **state)
{
	(void)state;
	return tidy_make("tone-world", scratch, sizeof scratch);
}

static inline int scratch_drop(void **state)
{
	(void)state;
	return tidy_remove(scratch);
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
