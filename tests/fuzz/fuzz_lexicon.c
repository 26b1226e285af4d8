/* fuzz_lexicon.c - any bytes as a lexicon file: a fault with its place, or a
 * lexicon that finds and checks without harm. What stands behind the first
 * zero byte is the text that is searched. */
#include "base/utf8.h"
#include "tone/nearly.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void say(const struct lexicon_complaint *c, void *context)
{
	if (memchr(c->text, '\0', sizeof c->text) == NULL || strcmp(c->file, "en/fuzz.lex") != 0)
		__builtin_trap();
	(void)context;
}

static void search_nearly(const struct lexicon *l, const struct words *w, struct arena *a)
{
	struct near_miss *misses;
	size_t count;

	if (lexicon_nearly(l, "en", w, false, a, &misses, &count, NULL))
		return;
	for (size_t i = 0; i < count; i++)
		if (misses[i].first + misses[i].count > w->token_count || !misses[i].weight
		    || (i && misses[i].weight > misses[i - 1].weight)
		    || !memchr(misses[i].wanted, '\0', NEARLY_WANTED))
			__builtin_trap();
}

static void search(const struct lexicon *l, struct span text)
{
	struct arena *a = arena_new(16 << 20);
	struct words w;
	struct hit *hits;
	size_t count;

	text.len = utf8_valid(text);
	if (a && words_cut(text, a, &w, NULL) == 0
	    && lexicon_find(l, "en", &w, a, &hits, &count, NULL) == 0)
		for (size_t i = 0; i < count; i++)
			if (hits[i].count == 0 || hits[i].first + hits[i].count > w.token_count
			    || hits[i].object + hits[i].object_count > w.token_count
			    || (i && hits[i].first < hits[i - 1].first))
				__builtin_trap();
	if (a && words_cut(span_cut(text, 0, utf8_valid(span_cut(text, 0, 2000))), a, &w, NULL) == 0)
		search_nearly(l, &w, a);
	arena_free(a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span all = { (const char *)data, size };
	const size_t zero = span_find_byte(all, '\0');
	const struct lexicon_source source = {
		.name = "en/fuzz.lex", .language = "en", .bytes = span_cut(all, 0, zero),
	};
	struct lexicon *l;
	struct fault f;
	size_t examples;
	struct lexicon_audit sum;

	if (lexicon_new(&source, 1, &l, &f)) {
		if (f.kind == FAULT_INPUT && strncmp(f.text, "en/fuzz.lex:", 12) != 0)
			__builtin_trap();
		return 0;
	}
	search(l, span_skip(all, zero + 1));
	(void)lexicon_check(l, say, NULL, &examples);
	lexicon_audit(l, say, NULL, &sum);
	lexicon_free(l);
	return 0;
}
