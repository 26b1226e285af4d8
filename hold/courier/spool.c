/* spool.c - see spool.h. */
#include "courier/spool.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "courier/pair.h"
#include "record/decision.h"
#include "world/file.h"
#include "world/log.h"

enum { FILES_MAX = 100000 };

/* At most one byte more than a decision may have. -1: it is none to read. */
static ssize_t small_read(const char *path, char *out, size_t size)
{
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	struct stat about;
	ssize_t n = -1;

	if (fd < 0)
		return -1;
	if (fstat(fd, &about) == 0 && S_ISREG(about.st_mode))
		n = read(fd, out, size);
	(void)close(fd);
	return n;
}

static void say(const char *path, const char *word)
{
	struct log_line l;

	log_begin(&l, LOG_LEVEL_INFO, "decision");
	log_text(&l, "file", span_of(strrchr(path, '/') + 1));
	log_text(&l, "answer", span_of(word));
	log_end(&l);
}

/* 1: it is to be brought again later. */
static int bring_one(const char *path)
{
	static char bytes[DECISION_MAX + 1];
	char word[WORD_MAX + 1] = "garbled";
	ssize_t n = small_read(path, bytes, sizeof bytes);

	if (n < 0 && errno == ENOENT)
		return 0;
	if (n > 0 && n <= DECISION_MAX && pair_bring((struct span){ bytes, (size_t)n }, word))
		return -1;
	if (pair_again(word))
		return 1;
	say(path, word);
	if (unlink(path) && errno != ENOENT) {
		log_say(LOG_LEVEL_ERROR, "decision", "%s: %s", path, strerror(errno));
		return -1;
	}
	return 0;
}

int spool_bring(const char *directory)
{
	char **files = NULL;
	size_t count = 0;
	int status = 0;

	/* Not there before the first decision. */
	if (!file_there(directory) || file_list(directory, ".decision", FILES_MAX, &files, &count, NULL))
		return 0;
	for (size_t i = 0; i < count && status == 0; i++)
		status = bring_one(files[i]);
	file_list_free(files, count);
	return status < 0 ? -1 : 0;
}
