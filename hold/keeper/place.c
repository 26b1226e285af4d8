/* place.c - see place.h. */
#include "keeper/place.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "record/counts.h"
#include "world/clock.h"
#include "world/file.h"

enum { PATH_SIZE = 4096 };

static const char *const rooms[] = { "decisions", "seen", "states", "returned" };

static int failed(struct fault *f, const char *what)
{
	return fault(f, FAULT_SYSTEM, "%s: %s", what, strerror(errno));
}

static int path_in(const struct place *p, const char *name, char path[static PATH_SIZE], struct fault *f)
{
	int n = snprintf(path, PATH_SIZE, "%s/%s", p->own, name);

	return n > 0 && n < PATH_SIZE ? 0 : fault(f, FAULT_INPUT, "%.100s... is too long", p->own);
}

static int own_open(const struct place *p, const char *name, int flags, mode_t mode, struct fault *f)
{
	char path[PATH_SIZE];
	int fd;

	if (path_in(p, name, path, f))
		return -1;
	fd = open(path, flags | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode);
	return fd < 0 ? failed(f, path) : fd;
}

/* A disk was full, or the power went, within a line. */
static bool line_torn(int fd)
{
	off_t end = lseek(fd, 0, SEEK_END);
	char last = '\n';

	return end > 0 && (pread(fd, &last, 1, end - 1) != 1 || last != '\n');
}

static int rooms_make(const struct place *p, struct fault *f)
{
	char path[PATH_SIZE];

	for (size_t i = 0; i < sizeof rooms / sizeof *rooms; i++)
		if (path_in(p, rooms[i], path, f) || (mkdir(path, 0750) && errno != EEXIST))
			return failed(f, path);
	return 0;
}

/* Nobody else may write where root believes what it reads. */
static int own_sound(const struct place *p, struct fault *f)
{
	struct stat about;

	if (lstat(p->own, &about))
		return failed(f, p->own);
	if (!S_ISDIR(about.st_mode) || about.st_uid != geteuid() || (about.st_mode & (S_IWGRP | S_IWOTH)))
		return fault(f, FAULT_INPUT, "%s must be a directory that only its owner, the user of "
			     "this program, can write to", p->own);
	return 0;
}

int place_open(struct place *p, bool alone, struct fault *f)
{
	char path[PATH_SIZE];
	int n = snprintf(path, sizeof path, "%s/held", p->state);

	if (own_sound(p, f) || rooms_make(p, f))
		return -1;
	p->held = n > 0 && n < PATH_SIZE ? open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) : -1;
	if (p->held < 0)
		return failed(f, path);
	p->lock = own_open(p, "lock", O_RDWR, 0600, f);
	p->alive = own_open(p, "alive", O_WRONLY, 0640, f);
	p->audit = own_open(p, "audit.log", O_RDWR | O_APPEND, 0640, f);
	if (p->lock < 0 || p->alive < 0 || p->audit < 0)
		return -1;
	p->torn = line_torn(p->audit);
	if (alone && flock(p->lock, LOCK_EX | LOCK_NB))
		return fault(f, FAULT_SYSTEM, "another tone-hold is at work in %s", p->own);
	return 0;
}

int place_read(int directory, const char *name, struct buffer *out, struct fault *f)
{
	char piece[4096];
	struct stat about;
	ssize_t n = -1;
	int fd = openat(directory, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);

	if (fd < 0)
		return failed(f, name);
	if (fstat(fd, &about) || !S_ISREG(about.st_mode)) {
		(void)close(fd);
		return fault(f, FAULT_INPUT, "%s is no file", name);
	}
	while (!out->spoiled && (n = read(fd, piece, sizeof piece)) > 0)
		buffer_add(out, (struct span){ piece, (size_t)n });
	(void)close(fd);
	if (out->spoiled)
		return fault(f, FAULT_LIMIT, "%s has more than %zu bytes", name, out->max);
	return n ? failed(f, name) : 0;
}

int place_write(const struct place *p, const char *directory, const char *name, struct span bytes,
		struct fault *f)
{
	char path[PATH_SIZE];

	return path_in(p, directory, path, f) || file_replace(path, name, bytes, 0640, f) ? -1 : 0;
}

static bool path_of(const struct place *p, const char *directory, const char *name,
		    char path[static PATH_SIZE])
{
	int n = snprintf(path, PATH_SIZE, "%s/%s/%s", p->own, directory, name);

	return n > 0 && n < PATH_SIZE;
}

bool place_has(const struct place *p, const char *directory, const char *name)
{
	char path[PATH_SIZE];

	return path_of(p, directory, name, path) && access(path, F_OK) == 0;
}

void place_remove(const struct place *p, const char *directory, const char *name)
{
	char path[PATH_SIZE];

	if (path_of(p, directory, name, path))
		(void)unlink(path);
}

void place_sweep(const struct place *p, const char *directory, int64_t seconds)
{
	const int64_t now = clock_wall_s();
	const struct dirent *entry;
	char path[PATH_SIZE];
	struct stat about;
	DIR *d = path_in(p, directory, path, NULL) ? NULL : opendir(path);

	while (d && (entry = readdir(d)))
		if (entry->d_name[0] != '.' && fstatat(dirfd(d), entry->d_name, &about, AT_SYMLINK_NOFOLLOW) == 0
		    && about.st_mtime < now - seconds)
			(void)unlinkat(dirfd(d), entry->d_name, 0);
	if (d)
		(void)closedir(d);
}

int place_beat(const struct place *p, struct fault *f)
{
	char text[32];
	int n = snprintf(text, sizeof text, "%019" PRId64 "\n", clock_boot_s());

	/* Not synced: after a crash it must be written anew anyhow. */
	return pwrite(p->alive, text, (size_t)n, 0) == n ? 0 : failed(f, "alive");
}

int place_audit(struct place *p, struct span fields, struct fault *f)
{
	const int64_t now = clock_wall_s();
	const struct civil day = civil_of(now);
	const unsigned second = (unsigned)(((now % 3600) + 3600) % 3600);
	struct buffer line;
	bool written;

	buffer_init(&line, NULL, PATH_SIZE);
	buffer_addf(&line, "%stime=%04d-%02u-%02uT%02u:%02u:%02uZ %.*s\n", p->torn ? "\n" : "", day.year, day.month, day.day, day.hour,
		    second / 60, second % 60, SPAN_ARG(fields));
	written = !line.spoiled && write(p->audit, line.at, line.len) == (ssize_t)line.len && fsync(p->audit) == 0;
	buffer_done(&line);
	p->torn = !written && line_torn(p->audit);
	return written ? 0 : failed(f, "audit.log");
}
