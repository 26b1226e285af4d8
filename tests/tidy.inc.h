/* tidy.inc.h - directories of a test, which go when the program ends.
 *
 * A test that fails jumps over its own end, with threads still at work in its
 * directory; so what it leaves is taken away once more at exit. Of a program
 * that crashes only tests/units.sh can clean up, whose TMPDIR this heeds.
 */
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { TIDY_MAX = 512, TIDY_TRIES = 20 };

static char *tidy_list[TIDY_MAX];
static unsigned tidy_count;

static int tidy_one(const char *path, const struct stat *about, int type, struct FTW *at)
{
	(void)about;
	(void)type;
	(void)at;
	(void)remove(path);
	return 0;
}

/* 0 when it is gone; more than one try for what a thread makes meanwhile. */
static inline int tidy_remove(const char *directory)
{
	for (unsigned i = 0; i < TIDY_TRIES && !access(directory, F_OK); i++) {
		if (i)
			(void)usleep(5000);
		(void)nftw(directory, tidy_one, 16, FTW_DEPTH | FTW_PHYS);
	}
	return access(directory, F_OK) ? 0 : -1;
}

static void tidy_up(void)
{
	while (tidy_count) {
		(void)tidy_remove(tidy_list[--tidy_count]);
		free(tidy_list[tidy_count]);
	}
}

/* A new directory, in TMPDIR or /tmp. */
static inline int tidy_make(const char *name, char *out, size_t size)
{
	const char *tmp = getenv("TMPDIR");
	const int len = snprintf(out, size, "%s/%s-XXXXXX", tmp && *tmp ? tmp : "/tmp", name);

	if (len < 0 || (size_t)len >= size || tidy_count == TIDY_MAX || !mkdtemp(out))
		return -1;
	if (!tidy_count && atexit(tidy_up))
		return -1;
	tidy_list[tidy_count] = strdup(out);
	return tidy_list[tidy_count++] ? 0 : -1;
}
