/* test_sentences.c - which sentences are the same stock sentence. */
#include "tone/sentences.h"

#include "tests/cmocka.inc.h"

static uint64_t hash_of(const char *text)
{
	struct arena *a = arena_new(1 << 18);
	struct words w;
	uint64_t hash;

	assert_int_equal(words_cut(span_of(text), a, &w, NULL), 0);
	hash = w.sentence_count ? sentence_hash(&w, 0) : 0;
	arena_free(a);
	return hash;
}

static const struct row {
	const char *says, *one, *other;
	bool same;
} rows[] = {
	{ "capitals and marks do not count", "We value your feedback a lot.", "we value, your feedback a LOT", true },
	{ "numbers are alike", "Your order 17 left us today.", "Your order 4711 left us today.", true },
	{ "names inside are alike", "Many thanks to you, Carla, for this.", "Many thanks to you, Bob, for this.",
	  true },
	{ "the first word is a word", "Thanks for your patience today.", "Sorry for your patience today.", false },
	{ "other words are another sentence", "We value your feedback a lot.", "We value your patience a lot.", false },
	{ "so is another order", "We value your feedback a lot.", "Your feedback we value a lot.", false },
};

static void sentences_are_known_again(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const uint64_t one = hash_of(rows[i].one), other = hash_of(rows[i].other);

		if (!one || !other || (one == other) != rows[i].same)
			fail_msg("row %zu: %s", i, rows[i].says);
	}
}

static void short_ones_have_none(void **state)
{
	(void)state;
	assert_true(hash_of("Kind regards to you.") != 0);
	assert_true(hash_of("Hi there, you.") == 0);
	assert_true(hash_of("... !!!") == 0);
	assert_true(hash_of("") == 0);
}

static void a_mail_has_no_more_than_it_may(void **state)
{
	static char text[SENTENCES_MOST * 2 * 24 + 1];
	struct arena *a = arena_new(1 << 20);
	const uint64_t *list;
	struct words w;
	size_t count;

	(void)state;
	for (size_t i = 0; i < SENTENCES_MOST * 2; i++)
		memcpy(text + i * 24, "we value you all alot.\n\n", 24);
	assert_int_equal(words_cut(span_of(text), a, &w, NULL), 0);
	assert_int_equal(sentences_hash(&w, a, &list, &count, NULL), 0);
	assert_int_equal(count, SENTENCES_MOST);
	assert_true(list[0] == list[count - 1]);
	arena_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sentences_are_known_again),
		cmocka_unit_test(short_ones_have_none),
		cmocka_unit_test(a_mail_has_no_more_than_it_may),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
