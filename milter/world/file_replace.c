/* file_replace.c - the writing half of file.h. */
#include "world/file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static int write_all(int fd, struct span bytes)
{
	while (bytes.len) {
		ssize_t n = write(fd, bytes.at, bytes.len);

		if (n < 0 && errno != EINTR)
			return -1;
		bytes = span_skip(bytes, n > 0 ? (size_t)n : 0);
	}
	return 0;
}

/* A file that a crash left behind is taken away first, so that nobody's link
 * or mode survives. */
static int write_new(int at, const char *name, struct span bytes, mode_t mode)
{
	int fd, status, error;

	(void)unlinkat(at, name, 0);
	fd = openat(at, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	if (fd < 0)
		return -1;
	status = fchmod(fd, mode) || write_all(fd, bytes) || fsync(fd) ? -1 : 0;
	error = errno;
	(void)close(fd);
	errno = error;
	return status;
}

int file_replace_at(int directory, const char *name, struct span bytes, unsigned mode, struct fault *f)
{
	char fresh[NAME_MAX + 1];
	int n = snprintf(fresh, sizeof fresh, ".%s.new", name);

	if (n < 0 || (size_t)n >= sizeof fresh)
		return fault(f, FAULT_INPUT, "the file name %.200s is too long", name);
	if (write_new(directory, fresh, bytes, (mode_t)mode) == 0
	    && renameat(directory, fresh, directory, name) == 0 && fsync(directory) == 0)
		return 0;
	(void)fault(f, FAULT_SYSTEM, "cannot write %.200s: %s", name, strerror(errno));
	(void)unlinkat(directory, fresh, 0);
	return -1;
}
