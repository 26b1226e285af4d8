/* The lexicon that the project ships, for tests of judgement. */
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

#include "tests/cmocka.inc.h"
#include "tone/tone.h"

enum { SHIPPED_FILES = 256 };

static struct span shipped_bytes(const char *path)
{
	FILE *file = fopen(path, "rb");
	char *bytes = NULL;
	size_t len = 0, got;

	assert_non_null(file);
	do {
		bytes = realloc(bytes, len + 4096);
		assert_non_null(bytes);
		got = fread(bytes + len, 1, 4096, file);
		len += got;
	} while (got);
	(void)fclose(file);
	return (struct span){ bytes, len };
}

/* All languages, or the one that is named. */
static struct lexicon *shipped_language(const char *language)
{
	struct lexicon_source sources[SHIPPED_FILES];
	char names[SHIPPED_FILES][3], pattern[64];
	struct lexicon *l = NULL;
	struct fault f = { 0 };
	glob_t files;

	assert_true(snprintf(pattern, sizeof pattern, "conf/lexicon/%s/*.lex", language) < (int)sizeof pattern);
	assert_int_equal(glob(pattern, 0, NULL, &files), 0);
	assert_in_range(files.gl_pathc, 1, SHIPPED_FILES);
	for (size_t i = 0; i < files.gl_pathc; i++) {
		const char *name = files.gl_pathv[i] + strlen("conf/lexicon/");

		(void)snprintf(names[i], sizeof names[i], "%.2s", name);
		sources[i] = (struct lexicon_source){ name, names[i], shipped_bytes(files.gl_pathv[i]) };
	}
	if (lexicon_open(sources, files.gl_pathc, LEXICON_FOR_PEOPLE, &l, &f))
		fail_msg("%s", f.text);
	for (size_t i = 0; i < files.gl_pathc; i++)
		free((void *)(uintptr_t)sources[i].bytes.at);
	globfree(&files);
	return l;
}

static inline struct lexicon *shipped_lexicon(void)
{
	return shipped_language("*");
}

static inline bool has_signal(const struct tone *t, const char *name, bool in_quote)
{
	for (size_t i = 0; i < t->signal_count; i++)
		if (t->signals[i].in_quote == in_quote
		    && strcmp(signal_info(t->signals[i].id)->name, name) == 0)
			return true;
	return false;
}

static inline struct tone reached(const struct lexicon *l, struct arena *a, const char *customer,
				  const char *reply)
{
	const struct tone_input in = { .reply = span_of(reply), .quote = span_of(customer),
				       .customer_known = customer != NULL };
	struct fault f = { 0 };
	struct tone t;

	if (tone_reach(l, &in, a, &t, &f))
		fail_msg("%s", f.text);
	return t;
}

/* Hands every line of a file to `agrees`: its first word and what stands behind
 * it. Lines that begin with # are comments. At least `least` lines must be there
 * and agree. */
static inline void each_line(const char *path, size_t least,
			     bool (*agrees)(const struct lexicon *, struct arena *, struct span word,
					    const char *text))
{
	const struct span file = shipped_bytes(path);
	struct lexicon *l = shipped_lexicon();
	struct arena *a = arena_new(1 << 20);
	struct span rest = file;
	size_t lines = 0, wrong = 0;

	while (rest.at) {
		struct span text = span_line(&rest);
		const struct span word = span_until(&text, ' ');
		char copy[600];

		if (word.len == 0 || span_starts(word, SPAN("#")))
			continue;
		lines++;
		assert_true(text.len < sizeof copy);
		memcpy(copy, text.at, text.len);
		copy[text.len] = '\0';
		wrong += !agrees(l, a, word, copy);
		arena_reset(a);
	}
	assert_true(lines >= least);
	assert_int_equal(wrong, 0);
	arena_free(a);
	lexicon_free(l);
	free((void *)(uintptr_t)file.at);
}
