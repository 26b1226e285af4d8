/* test_voice.c - what is said in each language: no sentence is missing, none has lost
 * its words, and ordinals stand as their language folds them. */
#include "tests/cmocka.inc.h"
#include "text/words.h"
#include "tone/voice_table.h"

static const struct voice *const voices[] = {
	&voice_en, &voice_de, &voice_fr, &voice_es, &voice_nl, &voice_it, &voice_pt,
};

enum { VOICES = sizeof voices / sizeof *voices };

static size_t marks_in(const char *says)
{
	size_t marks = 0;

	for (const char *at = says; (at = strstr(at, "%")); at++)
		marks++;
	return marks;
}

static void every_sentence_keeps_its_words(void **state)
{
	(void)state;
	for (size_t v = 0; v < VOICES; v++)
		for (size_t i = 0; i < SAYS_COUNT; i++) {
			const char *says = voice_says(voices[v]->language, (enum says)i);
			const size_t marks = marks_in(voice_en.says[i]);

			assert_true(*says);
			if (marks_in(says) != marks || (marks && !strstr(says, "%s")))
				fail_msg("%s, sentence %zu: %s", voices[v]->language, i, says);
		}
}

static void ordinals_are_folded_as_their_language_is(void **state)
{
	struct arena *a = arena_new(1 << 20);

	(void)state;
	for (size_t v = 0; v < VOICES; v++)
		for (size_t i = 0; i < ORDINALS && voices[v]->ordinals[i].word; i++) {
			const char *word = voices[v]->ordinals[i].word;
			struct words w;

			assert_int_equal(words_cut_in(voices[v]->language, span_of(word), a, &w, NULL), 0);
			if (w.token_count != 1 || !span_eq(w.tokens[0].fold, span_of(word)))
				fail_msg("%s: %s is folded otherwise", voices[v]->language, word);
			arena_reset(a);
		}
	arena_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_sentence_keeps_its_words),
		cmocka_unit_test(ordinals_are_folded_as_their_language_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
