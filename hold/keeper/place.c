/* place.c - see place.h. */
#include "keeper/place.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "world/clock.h"
#include "world/file.h"

static const char *const rooms[ROOMS] = {
	[DECISIONS] = "decisions", [STATES] = "states", [SEEN] = "seen", [RETURNED] = "returned",
	[RELEASED] = "released",
};

static int failed(struct fault *f, const char *what)
{
	return fault(f, FAULT_SYSTEM, "%.200s: %s", what, strerror(errno));
}

static int directory_open(int at, const char *name)
{
	return openat(at, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

/* Nobody else may write where root believes what it reads. */
static int own_open(struct place *p, struct fault *f)
{
	struct stat about;

	p->own_at = directory_open(AT_FDCWD, p->own);
	if (p->own_at < 0 || fstat(p->own_at, &about))
		return failed(f, p->own);
	if (about.st_uid != geteuid() || (about.st_mode & (S_IWGRP | S_IWOTH)))
		return fault(f, FAULT_INPUT, "%s must be a directory that only its owner, the user of "
			     "this program, can write to", p->own);
	return 0;
}

static int held_open(struct place *p, struct fault *f)
{
	char path[4096];
	int n = snprintf(path, sizeof path, "%s/held", p->state);

	p->held = n > 0 && n < (int)sizeof path ? directory_open(AT_FDCWD, path) : -1;
	return p->held < 0 ? failed(f, path) : 0;
}

static int file_open(const struct place *p, const char *name, int flags, mode_t mode)
{
	return openat(p->own_at, name, flags | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode);
}

int place_open(struct place *p, bool alone, struct fault *f)
{
	if (own_open(p, f) || held_open(p, f))
		return -1;
	for (int r = 0; r < ROOMS; r++) {
		if (mkdirat(p->own_at, rooms[r], 0750) && errno != EEXIST)
			return failed(f, rooms[r]);
		p->rooms[r] = directory_open(p->own_at, rooms[r]);
		if (p->rooms[r] < 0)
			return failed(f, rooms[r]);
	}
	p->lock = file_open(p, "lock", O_RDWR, 0600);
	p->alive = file_open(p, "alive", O_WRONLY, 0640);
	p->audit = file_open(p, "audit.log", O_RDWR | O_APPEND, 0640);
	if (p->lock < 0 || p->alive < 0 || p->audit < 0)
		return failed(f, p->own);
	if (alone && flock(p->lock, LOCK_EX | LOCK_NB))
		return fault(f, FAULT_SYSTEM, "another tone-hold is at work in %s", p->own);
	return 0;
}

int place_read(int directory, const char *name, char *to, size_t size, struct span *out,
	       struct fault *f)
{
	int fd = openat(directory, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	struct stat about;
	ssize_t n = -1;

	if (fd < 0)
		return failed(f, name);
	if (fstat(fd, &about) == 0 && S_ISREG(about.st_mode) && about.st_size <= (off_t)size)
		n = read(fd, to, size);
	(void)close(fd);
	if (n < 0 || n != about.st_size)
		return fault(f, FAULT_INPUT, "%s is no file of up to %zu bytes", name, size);
	*out = (struct span){ to, (size_t)n };
	return 0;
}

int place_write(const struct place *p, enum room r, const char *name, struct span bytes,
		struct fault *f)
{
	return file_replace_at(p->rooms[r], name, bytes, 0640, f);
}

bool place_has(const struct place *p, enum room r, const char *name)
{
	return faccessat(p->rooms[r], name, F_OK, 0) == 0;
}

void place_remove(const struct place *p, enum room r, const char *name)
{
	(void)unlinkat(p->rooms[r], name, 0);
}

int place_beat(const struct place *p, const char *servers, struct fault *f)
{
	char text[64];
	int n = snprintf(text, sizeof text, "%019" PRId64 "\n%s", clock_boot_s(), servers);

	/* Not synced: after a crash it must be written anew anyhow. */
	return pwrite(p->alive, text, (size_t)n, 0) == n ? 0 : failed(f, "alive");
}
