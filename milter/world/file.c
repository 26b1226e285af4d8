/* file.c - see file.h. */
#include "world/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* The kind of fault that an errno is: a full disk may be empty tomorrow, a
 * wrong name will be wrong again. */
static int fault_errno(struct fault *f, const char *wanted, const char *name)
{
	int error = errno;
	bool lasting = error == ENOENT || error == ENOTDIR || error == EISDIR || error == EACCES;

	return fault(f, lasting ? FAULT_INPUT : FAULT_SYSTEM, "%s %.200s: %s", wanted, name,
		     strerror(error));
}

static int read_all(int fd, const char *name, struct buffer *out, struct fault *f)
{
	char block[16384];

	for (;;) {
		ssize_t n = read(fd, block, sizeof block);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return fault_errno(f, "cannot read", name);
		if (n == 0)
			return 0;
		if ((size_t)n > out->max - out->len)
			return fault(f, FAULT_LIMIT, "%.200s is longer than %zu bytes", name, out->max);
		buffer_add(out, (struct span){ block, (size_t)n });
		if (out->spoiled)
			return fault(f, FAULT_MEMORY, "no memory to read %.200s", name);
	}
}

int file_read(const char *name, struct buffer *out, struct fault *f)
{
	bool standard_input = strcmp(name, "-") == 0;
	struct stat about;
	int fd, result = -1;

	if (standard_input)
		return read_all(STDIN_FILENO, "standard input", out, f);
	fd = open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0)
		return fault_errno(f, "cannot open", name);
	if (fstat(fd, &about) != 0)
		(void)fault_errno(f, "cannot look at", name);
	else if (S_ISDIR(about.st_mode))
		(void)fault(f, FAULT_INPUT, "%.200s is a directory, wanted a file", name);
	else
		result = read_all(fd, name, out, f);
	(void)close(fd);
	return result;
}

bool file_there(const char *name)
{
	struct stat about;

	return stat(name, &about) == 0;
}

bool file_mode_secret(unsigned mode)
{
	return (mode & (S_IRWXO | S_IWGRP | S_IXGRP)) == 0;
}

static int by_bytes(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

void file_list_free(char **names, size_t count)
{
	for (size_t i = 0; i < count; i++)
		free(names[i]);
	free(names);
}

/* What a listing is after. */
struct wanted {
	const char *directory, *suffix;
	mode_t type;	/* S_IFREG or S_IFDIR */
	size_t max;
};

/* directory/name when it is what is wanted, else NULL. Links are followed:
 * administrators switch drop-ins on by them. */
static char *wanted_path(const struct wanted *w, const char *name)
{
	struct stat about;
	char *path;

	if (name[0] == '.' || !span_ends(span_of(name), span_of(w->suffix)))
		return NULL;
	if (asprintf(&path, "%s/%s", w->directory, name) < 0)
		return NULL;
	if (stat(path, &about) == 0 && (about.st_mode & S_IFMT) == w->type)
		return path;
	free(path);
	return NULL;
}

static int list_from(DIR *d, const struct wanted *w, char ***names, size_t *count, struct fault *f)
{
	const struct dirent *entry;

	while ((entry = readdir(d))) {
		char *path = wanted_path(w, entry->d_name);
		char **more;

		if (!path)
			continue;
		more = *count < w->max ? realloc(*names, (*count + 1) * sizeof **names) : NULL;
		if (!more) {
			free(path);
			return fault(f, FAULT_LIMIT, "more than %zu entries in %.200s", w->max,
				     w->directory);
		}
		*names = more;
		more[(*count)++] = path;
	}
	return 0;
}

static int list(const struct wanted *w, char ***out, size_t *count, struct fault *f)
{
	DIR *d = opendir(w->directory);
	char **names = NULL;
	size_t found = 0;
	int result;

	if (!d)
		return fault_errno(f, "cannot list", w->directory);
	result = list_from(d, w, &names, &found, f);
	(void)closedir(d);
	if (result != 0) {
		file_list_free(names, found);
		return -1;
	}
	if (found)
		qsort(names, found, sizeof *names, by_bytes);
	*out = names;
	*count = found;
	return 0;
}

int file_list(const char *directory, const char *suffix, size_t max, char ***out, size_t *count,
	      struct fault *f)
{
	return list(&(struct wanted){ directory, suffix, S_IFREG, max }, out, count, f);
}

int file_list_directories(const char *directory, size_t max, char ***out, size_t *count,
			  struct fault *f)
{
	return list(&(struct wanted){ directory, "", S_IFDIR, max }, out, count, f);
}

int file_replace(const char *directory, const char *name, struct span bytes, unsigned mode,
		 struct fault *f)
{
	int status, at = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (at < 0)
		return fault_errno(f, "cannot open the directory", directory);
	status = file_replace_at(at, name, bytes, mode, f);
	(void)close(at);
	return status;
}
