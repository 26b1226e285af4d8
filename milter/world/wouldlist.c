/* wouldlist.c - see wouldlist.h. */
#include "world/wouldlist.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "world/file.h"

enum { PATH_SIZE = 4096, SLOTS_MAX = 100000 };

struct wouldlist {
	pthread_mutex_t lock;
	char *home;		/* owned */
	int directory, list;	/* -1: there is none */
	size_t max;
	int64_t next;
	bool copies;		/* there may be some */
};

static int path_of(const char *directory, const char *name, char path[static PATH_SIZE], struct fault *f)
{
	int n = snprintf(path, PATH_SIZE, "%s/would-hold%s", directory, name);

	return n > 0 && n < PATH_SIZE ? 0 : fault(f, FAULT_INPUT, "%.100s... is too long", directory);
}

static int newest_first(const void *a, const void *b)
{
	const int64_t x = ((const struct would *)a)->number, y = ((const struct would *)b)->number;

	return (x < y) - (x > y);
}

static int entries_of(struct span bytes, struct would **out, size_t *count, struct fault *f)
{
	struct would *all = calloc(bytes.len / WOULD_SLOT + 1, sizeof *all);
	size_t n = 0;

	if (!all)
		return fault_memory(f);
	for (size_t at = 0; at + WOULD_SLOT <= bytes.len; at += WOULD_SLOT)
		n += would_read(span_cut(bytes, at, at + WOULD_SLOT), &all[n], NULL) == 0;
	qsort(all, n, sizeof *all, newest_first);
	*out = all;
	*count = n;
	return 0;
}

int wouldlist_read(const char *directory, struct would **out, size_t *count, struct fault *f)
{
	char path[PATH_SIZE];
	struct buffer bytes;
	int status;

	if (path_of(directory, "/list", path, f))
		return -1;
	buffer_init(&bytes, NULL, (size_t)SLOTS_MAX * WOULD_SLOT);
	if (access(path, F_OK) && errno == ENOENT)
		status = entries_of(SPAN_NONE, out, count, f);
	else
		status = file_read(path, &bytes, f) ? -1 : entries_of(buffer_span(&bytes), out, count, f);
	buffer_done(&bytes);
	return status;
}

static void copy_name(const char *id, char out[static 48])
{
	(void)snprintf(out, 48, "%s.copy", id);
}

static void copy_remove(int directory, const char *id)
{
	char name[48];

	copy_name(id, name);
	(void)unlinkat(directory, name, 0);
}

static bool kept(const struct would *all, size_t count, struct span id)
{
	for (size_t i = 0; i < count; i++)
		if (span_eq(span_of(all[i].id), id))
			return true;
	return false;
}

/* Copies whose entry is not among the newest `count`; whether any are left. */
static bool copies_sweep(const char *path, const struct would *all, size_t count)
{
	bool left = false;
	size_t found;
	char **files;

	if (file_list(path, ".copy", 2 * SLOTS_MAX, &files, &found, NULL))
		return true;
	for (size_t i = 0; i < found; i++) {
		const struct span base = span_of(strrchr(files[i], '/') + 1);

		if (kept(all, count, span_cut(base, 0, base.len - 5)))
			left = true;
		else
			(void)unlink(files[i]);
	}
	file_list_free(files, found);
	return left;
}

/* All slots, whatever their number was before, each entry in its own. */
static int list_write(const char *path, const struct would *all, size_t count, size_t max, struct fault *f)
{
	char *bytes = malloc(max * WOULD_SLOT);
	int status;

	if (!bytes)
		return fault_memory(f);
	memset(bytes, '\n', max * WOULD_SLOT);
	for (size_t i = 0; i < count; i++) {
		struct buffer slot;

		buffer_init(&slot, NULL, WOULD_SLOT);
		would_write(&all[i], &slot);
		if (!slot.spoiled)
			memcpy(bytes + (size_t)all[i].number % max * WOULD_SLOT, slot.at, WOULD_SLOT);
		buffer_done(&slot);
	}
	status = file_replace(path, "list", (struct span){ bytes, max * WOULD_SLOT }, 0640, f);
	free(bytes);
	return status;
}

/* So many that no two of them share a slot. */
static size_t newest(const struct would *all, size_t count, size_t max)
{
	size_t n = 0;

	while (n < count && all[0].number - all[n].number < (int64_t)max)
		n++;
	return n;
}

/* The list as an earlier process left it, for as many slots as there are now. */
static int take_over(const char *directory, const char *path, const char *file, struct wouldlist *l,
		     struct fault *f)
{
	struct would *all = NULL;
	size_t count = 0;
	struct stat st;
	int status = 0;

	if (wouldlist_read(directory, &all, &count, f))
		return -1;
	count = all ? newest(all, count, l->max) : 0;
	l->copies = copies_sweep(path, all, count);
	l->next = count ? all[0].number + 1 : 1;
	if (l->max == 0)
		(void)unlink(file);
	else if (stat(file, &st) || st.st_size != (off_t)(l->max * WOULD_SLOT))
		status = list_write(path, all, count, l->max, f);
	free(all);
	return status;
}

/* The courier reads the list, whatever the umask is. */
static int directory_make(const char *path, struct fault *f)
{
	if (mkdir(path, 0700) == 0 ? chmod(path, 0750) != 0 : errno != EEXIST)
		return fault(f, FAULT_SYSTEM, "%s: %s", path, strerror(errno));
	return 0;
}

static int prepare(struct wouldlist *l, struct fault *f)
{
	char path[PATH_SIZE], file[PATH_SIZE];

	if (path_of(l->home, "", path, f) || path_of(l->home, "/list", file, f) || directory_make(path, f)
	    || take_over(l->home, path, file, l, f))
		return -1;
	if (l->max == 0)
		return 0;
	l->directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	l->list = open(file, O_RDWR | O_NOFOLLOW | O_CLOEXEC);
	return l->directory < 0 || l->list < 0 ? fault(f, FAULT_SYSTEM, "%s: %s", file, strerror(errno)) : 0;
}

int wouldlist_new(const char *directory, size_t max, struct wouldlist **out, struct fault *f)
{
	struct wouldlist *l = calloc(1, sizeof *l);

	if (!l)
		return fault_memory(f);
	l->max = max < SLOTS_MAX ? max : SLOTS_MAX;
	l->directory = l->list = -1;
	pthread_mutex_init(&l->lock, NULL);
	l->home = strdup(directory);
	if (!l->home)
		(void)fault_memory(f);
	if (!l->home || prepare(l, f)) {
		wouldlist_free(l);
		return -1;
	}
	*out = l;
	return 0;
}

static void shut(struct wouldlist *l)
{
	if (l->directory >= 0)
		(void)close(l->directory);
	if (l->list >= 0)
		(void)close(l->list);
	l->directory = l->list = -1;
}

void wouldlist_free(struct wouldlist *l)
{
	if (!l)
		return;
	shut(l);
	pthread_mutex_destroy(&l->lock);
	free(l->home);
	free(l);
}

int wouldlist_resize(struct wouldlist *l, size_t max, struct fault *f)
{
	int status = 0;

	if (max > SLOTS_MAX)
		max = SLOTS_MAX;
	pthread_mutex_lock(&l->lock);
	if (max != l->max || (max && l->list < 0)) {
		shut(l);
		l->max = max;
		status = prepare(l, f);
		if (status)
			shut(l);
	}
	pthread_mutex_unlock(&l->lock);
	return status;
}

/* What stood in the slot goes with its copy. */
static void make_room(const struct wouldlist *l, off_t at)
{
	char bytes[WOULD_SLOT];
	struct would old;

	if (l->copies && pread(l->list, bytes, sizeof bytes, at) == (ssize_t)sizeof bytes
	    && would_read((struct span){ bytes, sizeof bytes }, &old, NULL) == 0)
		copy_remove(l->directory, old.id);
}

static void copy_write_out(struct wouldlist *l, const char *id, struct span copy)
{
	char name[48];
	ssize_t n = 0;
	int fd;

	if (!copy.len)
		return;
	l->copies = true;
	copy_name(id, name);
	fd = openat(l->directory, name, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
	if (fd >= 0) {
		n = write(fd, copy.at, copy.len);
		(void)close(fd);
	}
	if (n != (ssize_t)copy.len)	/* half a box opens for nobody */
		copy_remove(l->directory, id);
}

int wouldlist_add(struct wouldlist *l, const struct would *w, struct span copy, struct fault *f)
{
	struct would numbered = *w;
	struct buffer bytes;
	int status = 0;
	off_t at;

	pthread_mutex_lock(&l->lock);
	if (l->list < 0) {
		pthread_mutex_unlock(&l->lock);
		return 0;
	}
	buffer_init(&bytes, NULL, WOULD_SLOT);
	numbered.number = l->next;
	at = (off_t)((size_t)l->next % l->max) * WOULD_SLOT;
	would_write(&numbered, &bytes);
	make_room(l, at);
	if (bytes.spoiled || pwrite(l->list, bytes.at, bytes.len, at) != (ssize_t)bytes.len)
		status = fault(f, FAULT_SYSTEM, "the list of would-holds: %s", strerror(errno));
	else
		copy_write_out(l, w->id, copy);
	l->next += !status;
	pthread_mutex_unlock(&l->lock);
	buffer_done(&bytes);
	return status;
}

int wouldlist_forget(const char *directory, int64_t before, bool dry, size_t *count, struct fault *f)
{
	char path[PATH_SIZE], **files = NULL;
	size_t found = 0;

	*count = 0;
	if (path_of(directory, "", path, f))
		return -1;
	if (!file_there(path))
		return 0;
	if (file_list(path, ".copy", 2 * SLOTS_MAX, &files, &found, f))
		return -1;
	for (size_t i = 0; i < found; i++) {
		struct stat about;

		if (lstat(files[i], &about) == 0 && about.st_mtime < before && (dry || unlink(files[i]) == 0))
			++*count;
	}
	file_list_free(files, found);
	return 0;
}
