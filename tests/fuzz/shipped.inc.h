/* shipped.inc.h - the lexicon that the project ships, for fuzzers of judgement. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

#include "tone/tone.h"

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

static int is_lexicon(const struct dirent *d)
{
	return span_ends(span_of(d->d_name), SPAN(".lex"));
}

static struct lexicon *shipped(void)
{
	struct lexicon_source sources[64];
	struct dirent **found;
	struct arena *a = arena_new(1 << 24);
	struct lexicon *l = NULL;
	const int count = scandir("conf/lexicon/en", &found, is_lexicon, alphasort);

	if (count <= 0 || count > 64 || !a)
		abort();
	for (int i = 0; i < count; i++) {
		char path[512];

		(void)snprintf(path, sizeof path, "conf/lexicon/en/%s", found[i]->d_name);
		sources[i] = (struct lexicon_source){ found[i]->d_name, "en",
						      arena_copy(a, file_bytes(path)) };
	}
	if (lexicon_new(sources, (size_t)count, &l, NULL))
		abort();
	arena_free(a);
	for (int i = 0; i < count; i++)
		free(found[i]);
	free(found);
	return l;
}
