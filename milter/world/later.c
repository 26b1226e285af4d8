/* later.c - see later.h. */
#include "world/later.h"

#include <errno.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "record/lines.h"
#include "world/clock.h"
#include "world/file.h"

enum { PATH_SIZE = 4096, FILE_MAX = 256, THREADS_MAX = 100000, LIFE = 2 * 86400, SWEEP_EVERY = 3600 };

struct mark {
	char group[33];		/* of the reply that was held last */
	int64_t left;		/* Unix seconds, 0 */
};

static const struct line_key keys[] = {
	LINE_KEY(struct mark, group, LINE_ID, false),
	LINE_KEY(struct mark, left, LINE_NUMBER, true),
};

static const struct line_table table = {
	.what = "thread", .first = { "tone-thread 1", 13 }, .keys = keys, .count = sizeof keys / sizeof *keys,
};

struct later {
	pthread_mutex_t lock;
	char directory[PATH_SIZE];
	size_t count;		/* of files, or more */
	int64_t swept;		/* seconds since boot */
};

static int path_of(const char *directory, const char *below, char path[static PATH_SIZE], struct fault *f)
{
	int n = snprintf(path, PATH_SIZE, "%s/threads%s%s", directory, *below ? "/" : "", below);

	return n > 0 && n < PATH_SIZE ? 0 : fault(f, FAULT_INPUT, "%.100s... is too long", directory);
}

/* What is too old goes; the rest is counted. */
static void sweep(struct later *t)
{
	const int64_t now = clock_wall_s();
	char **files = NULL;
	struct stat about;
	size_t count = 0;

	t->swept = clock_boot_s();
	if (file_list(t->directory, "", THREADS_MAX, &files, &count, NULL))
		return;
	t->count = count;
	for (size_t i = 0; i < count; i++)
		if (stat(files[i], &about) == 0 && about.st_mtime < now - LIFE && unlink(files[i]) == 0)
			t->count--;
	file_list_free(files, count);
}

int later_new(const char *directory, struct later **out, struct fault *f)
{
	struct later *t = calloc(1, sizeof *t);

	if (!t)
		return fault_memory(f);
	if (path_of(directory, "", t->directory, f)) {
		free(t);
		return -1;
	}
	/* The courier tells of it, whatever the umask is. */
	if (mkdir(t->directory, 0750) == 0)
		(void)chmod(t->directory, 0750);
	else if (errno != EEXIST) {
		(void)fault(f, FAULT_SYSTEM, "%s: %s", t->directory, strerror(errno));
		free(t);
		return -1;
	}
	pthread_mutex_init(&t->lock, NULL);
	sweep(t);
	*out = t;
	return 0;
}

void later_free(struct later *t)
{
	if (!t)
		return;
	pthread_mutex_destroy(&t->lock);
	free(t);
}

bool later_any(struct later *t)
{
	bool any;

	pthread_mutex_lock(&t->lock);
	any = t->count > 0;
	pthread_mutex_unlock(&t->lock);
	return any;
}

static bool mark_read(const char *path, struct mark *out)
{
	struct mark m = { .left = 0 };
	struct buffer bytes;
	struct span rest;
	bool sound;

	buffer_init(&bytes, NULL, FILE_MAX);
	sound = file_there(path) && file_read(path, &bytes, NULL) == 0
		&& lines_read(&table, buffer_span(&bytes), &m, &rest, NULL) == 0;
	buffer_done(&bytes);
	if (sound)
		*out = m;
	return sound;
}

/* A file that cannot be written warns nobody: mail is not kept for it. */
static void mark_write(const struct later *t, const char *thread, const struct mark *m)
{
	struct buffer bytes;

	buffer_init(&bytes, NULL, FILE_MAX);
	lines_write(&table, m, &bytes);
	if (!bytes.spoiled)
		(void)file_replace(t->directory, thread, buffer_span(&bytes), 0640, NULL);
	buffer_done(&bytes);
}

/* What passed before the new one was held is no news for that, but for others. */
void later_held(struct later *t, const char *thread, const char *group)
{
	char path[PATH_SIZE + 40];
	struct mark m = { .left = 0 };

	if (!*thread)
		return;
	(void)snprintf(path, sizeof path, "%s/%s", t->directory, thread);
	pthread_mutex_lock(&t->lock);
	if (clock_boot_s() - t->swept > SWEEP_EVERY)
		sweep(t);
	t->count += !mark_read(path, &m);
	(void)snprintf(m.group, sizeof m.group, "%s", group);
	mark_write(t, thread, &m);
	pthread_mutex_unlock(&t->lock);
}

void later_passed(struct later *t, const char *thread, const char *group, int64_t now)
{
	char path[PATH_SIZE + 40];
	struct mark m;

	if (!*thread)
		return;
	(void)snprintf(path, sizeof path, "%s/%s", t->directory, thread);
	pthread_mutex_lock(&t->lock);
	if (mark_read(path, &m) && (!*group || strcmp(m.group, group) != 0)) {
		m.left = now;
		mark_write(t, thread, &m);
	}
	pthread_mutex_unlock(&t->lock);
}

int64_t later_left(const char *directory, const struct hold *h)
{
	char path[PATH_SIZE];
	struct mark m;

	if (!h->thread[0] || path_of(directory, h->thread, path, NULL) || !mark_read(path, &m))
		return 0;
	return m.left >= h->decided ? m.left : 0;
}
