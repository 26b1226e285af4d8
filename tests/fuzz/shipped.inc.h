/* shipped.inc.h - the lexicon that the project ships, for fuzzers of judgement. */
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

#include "tone/tone.h"

enum { SHIPPED_FILES = 256 };

static struct span file_bytes(const char *path)
{
	static char bytes[1 << 18];
	FILE *file = fopen(path, "rb");
	size_t len;

	if (!file)
		abort();
	len = fread(bytes, 1, sizeof bytes, file);
	(void)fclose(file);
	if (len == sizeof bytes)	/* it may go on */
		abort();
	return (struct span){ bytes, len };
}

/* All languages, compiled. */
static struct lexicon *shipped(void)
{
	struct lexicon_source sources[SHIPPED_FILES];
	char names[SHIPPED_FILES][3];
	struct arena *a = arena_new(1 << 24);
	struct lexicon *l = NULL;
	glob_t files;

	if (!a || glob("conf/lexicon/*/*.lex", 0, NULL, &files) || files.gl_pathc > SHIPPED_FILES)
		abort();
	for (size_t i = 0; i < files.gl_pathc; i++) {
		const char *name = files.gl_pathv[i] + strlen("conf/lexicon/");

		(void)snprintf(names[i], sizeof names[i], "%.2s", name);
		sources[i] = (struct lexicon_source){ name, names[i], arena_copy(a, file_bytes(files.gl_pathv[i])) };
	}
	if (lexicon_new(sources, files.gl_pathc, &l, NULL))
		abort();
	arena_free(a);
	globfree(&files);
	return l;
}
