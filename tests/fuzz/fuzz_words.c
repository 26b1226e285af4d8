/* fuzz_words.c - any valid UTF-8 is cut into sound sentences and tokens, as words of
 * any language. */
#include "base/utf8.h"
#include "text/tongue.h"
#include "text/words.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(bool sound)
{
	if (!sound)
		__builtin_trap();
}

static void check_cut(const char *language, struct span text)
{
	struct arena *a = arena_new(text.len * 256 + 4096);
	size_t clauses = 0, marks = 0;
	uint32_t token = 0;
	struct words w;

	if (!a || words_cut_in(language, text, a, &w, NULL)) {
		arena_free(a);
		return;
	}
	for (size_t i = 0; i < w.sentence_count; i++) {
		check(w.sentences[i].first == token && w.sentences[i].count > 0);
		token += w.sentences[i].count;
		clauses += w.tokens[token - 1].clause + 1u;
		check(w.sentences[i].start <= w.sentences[i].end && w.sentences[i].end <= text.len);
	}
	check(token == w.token_count);
	for (size_t i = 0; i < w.token_count; i++) {
		const struct token *t = &w.tokens[i];

		marks += t->kind == TOKEN_MARK;
		check(t->start <= t->end && t->end <= text.len && t->fold.len > 0);
		check(t->hash == span_hash(t->fold));
		check(utf8_valid(span_cut(text, t->start, t->end)) == t->end - t->start);
		check(utf8_valid(t->fold) == t->fold.len);
	}
	check(clauses == w.clause_count && marks == w.mark_count);
	arena_free(a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span text = { (const char *)data, size };
	const struct tongue *t;

	text.len = utf8_valid(text);
	for (size_t n = 0; (t = tongue_number(n)); n++)
		check_cut(t->name, text);
	check_cut("", text);
	return 0;
}
