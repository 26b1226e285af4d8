/* Any two texts are judged: the first byte that is 0xFF divides them. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "tone/tone.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct span file_bytes(const char *path)
{
	static char bytes[1 << 18];
	FILE *file = fopen(path, "rb");
	size_t len;

	if (!file)
		abort();
	len = fread(bytes, 1, sizeof bytes, file);
	(void)fclose(file);
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

/* Longest valid head: the room takes valid UTF-8 only. */
static struct span valid(struct span s)
{
	return span_cut(s, 0, utf8_valid(s));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct lexicon *l;
	const struct span all = { size ? (const char *)data : "", size };
	const size_t cut = span_find_byte(all, (char)0xFF);
	const struct tone_input in = { .reply = valid(span_cut(all, 0, cut)),
				       .quote = valid(span_skip(all, cut + 1)),
				       .earlier = valid(span_cut(all, 0, cut)), .signature = valid(span_cut(all, 0, cut)),
				       .customer_name = SPAN("Dana Winter"), .agent_name = SPAN("Ada Agent"),
				       .customer_known = true };
	struct arena *a = arena_new(1 << 24);
	struct tone t;
	struct fault f;

	if (!l)
		l = shipped();
	if (tone_reach(l, &in, a, &t, &f) == 0) {
		if (t.why.len > 300 || t.score < -1 || t.score > 100)
			abort();
		for (size_t i = 0; i < t.missing_count; i++)
			if (t.help[i].len == 0 || utf8_valid(t.help[i]) != t.help[i].len)
				abort();
		for (size_t i = 0; i < t.signal_count; i++)
			if (t.signals[i].start > t.signals[i].end
			    || t.signals[i].end > (t.signals[i].in_quote ? in.quote.len : in.reply.len))
				abort();
	}
	arena_free(a);
	return 0;
}
