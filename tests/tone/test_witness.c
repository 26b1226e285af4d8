/* Whatever a frame finds when it is walked over every word, it also finds when
 * it waits at its rarest words and is not tried in sentences without its
 * witness: the short cuts of match_all() lose nothing. */
#include "tests/tone/shipped.inc.h"

#include "base/buffer.h"
#include "tone/match.h"

enum { BUDGET = 8 << 20 };

static bool hit_by(const struct raw_hit *hits, size_t count, uint32_t frame)
{
	for (size_t i = 0; i < count; i++)
		if (hits[i].frame == frame)
			return true;
	return false;
}

/* How many frames match the text. */
static size_t compare(const struct grammar *g, struct span text, struct arena *a)
{
	struct raw_hit *hits = NULL;
	struct words words;
	struct stream s;
	size_t count = 0, matching = 0;

	assert_false(words_cut_in(g->language, text, a, &words, NULL) || stream_make(g, &words, a, &s, NULL)
		     || match_all(g, &s, (struct groups){ GROUP_AGENT, GROUP_COUNT }, a, &hits, &count, NULL));
	/* Walked without a glance at what a sentence holds. */
	memset(s.testimonies, 0xFF, words.sentence_count * sizeof *s.testimonies);
	for (uint32_t i = 0; i < g->frame_count; i++) {
		struct match m;
		uint32_t at = 0;

		if (!match_next(g, g->frames[i], &s, &at, &m))
			continue;
		matching++;
		if (!hit_by(hits, count, i))
			fail_msg("%s:%u is lost in: %.*s", g->frames[i]->file, g->frames[i]->line, SPAN_ARG(text));
	}
	return matching;
}

static size_t compare_lines(const struct grammar *g, const char *path, struct arena *a)
{
	const struct span file = shipped_bytes(path);
	struct span rest = file;
	size_t matching = 0;

	while (rest.at) {
		matching += compare(g, span_line(&rest), a);
		arena_reset(a);
	}
	free((void *)(uintptr_t)file.at);
	return matching;
}

static void test_shipped_frames(void **state)
{
	static const char *const files[] = { "tests/data/tone/pairs.jsonl", "tests/data/tone/replies.txt" };
	struct lexicon *l = shipped_language("en");
	struct arena *a = arena_new(BUDGET);
	size_t matching = 0;

	(void)state;
	for (size_t i = 0; i < sizeof files / sizeof *files; i++)
		matching += compare_lines(lexicon_grammar(l, 0), files[i], a);
	assert_true(matching > 1000);
	arena_free(a);
	lexicon_free(l);
}

/* Frames of each language find in their own files' examples what they find unaided. */
static void test_every_language(void **state)
{
	struct lexicon *l = shipped_lexicon();
	struct arena *a = arena_new(BUDGET);
	const struct grammar *g;

	(void)state;
	for (size_t n = 0; (g = lexicon_grammar(l, n)); n++) {
		char path[64];

		(void)snprintf(path, sizeof path, "conf/lexicon/%s/apology.lex", g->language);
		assert_true(compare_lines(g, path, a) > 0);
	}
	arena_free(a);
	lexicon_free(l);
}

static const struct row {
	const char *says, *source, *text;
	size_t hits;
} rows[] = {
	{ "both halves stand in one sentence", "frame (sorry | regret) __3 (loss | new york)",
	  "Sorry about the loss. Regret, that new york. Sorry. Loss.", 2 },
	{ "a frame may reach over the end of a sentence", "frame sorry . ^ _ loss", "Sorry. The loss. Sorry. No.", 1 },
	{ "so may an edge of either kind", "frame sorry ; ; that", "Sorry. That. Sorry, that.", 1 },
	{ "a witness may be spelled nearly right", "frame sorry _3 inconvenience~",
	  "Sorry for inconvinience. Sorry for all the inconvenience.", 2 },
	{ "or begin with the letters", "frame sorry _3 refund*", "Sorry for refunding. Sorry for your refunds.", 2 },
	{ "or be a number", "frame sorry _3 <num>", "Sorry for 7. Sorry for seven.", 1 },
	{ "any token serves where one is asked for", "frame sorry <word> .", "Sorry folks. Sorry 7.", 1 },
	{ "what may be missing is no witness", "frame sorry [for] _2 [loss]", "Sorry. So sorry.", 2 },
	{ "each alternative has its own", "frame (sorry _2 loss | regret _2 delay)", "Sorry for delay. Regret the delay.", 1 },
	{ "a condition without its words cannot stand", "frame sorry\nunless sentence (new york | if _3 <num>)\nonly clause ; so",
	  "So sorry. So sorry, new york. So sorry if 5. So sorry if. Sorry.", 2 },
	{ "an edge needs no word", "frame sorry\nunless inside ;\nunless clause ;", "Sorry.", 0 },
	{ "nor does the sentence that follows", "frame sorry\nunless next but", "Sorry. But no. Sorry. No.", 1 },
	{ "a phrase may lie across a comma", "frame sorry _3 (loss | oh well)", "Sorry and oh, well.", 1 },
};

static void test_rows(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char source[600];
		struct lexicon_source one = { "test.lex", "en", { source, 0 } };
		struct arena *a = arena_new(BUDGET);
		struct words words;
		struct fault f = { 0 };
		struct lexicon *l;
		struct hit *hits;
		size_t count = 0;

		one.bytes.len = (size_t)snprintf(source, sizeof source, "signal concrete\n%s\n", rows[i].source);
		if (lexicon_new(&one, 1, &l, &f))
			fail_msg("row %zu: %s", i, f.text);
		assert_false(words_cut(span_of(rows[i].text), a, &words, NULL)
			     || lexicon_find(l, "en", &words, a, &hits, &count, NULL));
		if (count != rows[i].hits)
			fail_msg("row %zu: %s: %zu hits", i, rows[i].says, count);
		(void)compare(lexicon_grammar(l, 0), span_of(rows[i].text), a);
		arena_free(a);
		lexicon_free(l);
	}
}

/* More witnesses than a row has bits share them, and nothing is lost. */
static void test_many(void **state)
{
	enum { FRAMES = 3000 };
	struct buffer source, text;
	struct lexicon_source one = { .name = "test.lex", .language = "en" };
	struct arena *a = arena_new(BUDGET);
	struct lexicon *l;
	struct fault f = { 0 };

	(void)state;
	buffer_init(&source, NULL, 1 << 20);
	buffer_init(&text, NULL, 1 << 20);
	buffer_addf(&source, "signal concrete\n");
	for (int i = 0; i < FRAMES; i++) {
		buffer_addf(&source, "frame a%cq%d _2 (b%cr%d | c%d)\n", 'a' + i % 26, i, 'a' + i % 26, i, i);
		buffer_addf(&text, "A%cq%d the c%d. ", 'a' + i % 26, i, i);
	}
	one.bytes = buffer_span(&source);
	if (lexicon_new(&one, 1, &l, &f))
		fail_msg("%s", f.text);
	assert_int_equal(compare(lexicon_grammar(l, 0), span_cut(buffer_span(&text), 0, 1500), a) > 50, true);
	buffer_done(&source);
	buffer_done(&text);
	arena_free(a);
	lexicon_free(l);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_shipped_frames), cmocka_unit_test(test_every_language),
		cmocka_unit_test(test_rows),
		cmocka_unit_test(test_many),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
