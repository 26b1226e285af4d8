/* test_language.c - which language a short text is in: English is known in a few
 * words, and no other tongue is ever taken for it. */
#include "tests/tone/shipped.inc.h"

#include "base/buffer.h"

/* Rows without a lexicon of their language answer "unknown". */
static const struct row {
	const char *says, *text, *want;
} rows[] = {
	{ "a greeting and two sentences", "Hi Anna, done. It works again.", "en" },
	{ "one word that is English alone", "Fixed.", "en" },
	{ "what agents jot down", "Refund issued. Sorry!", "en" },
	{ "no function word at all", "Parcel sent, shipped today.", "en" },
	{ "two halves of a sentence", "Invoice attached, best wishes.", "en" },
	{ "words that each stand in another language too", "I am sorry.", "en" },
	{ "a name among few words", "Thanks Jan, all good now.", "en" },
	{ "an order", "Please try again.", "en" },
	{ "a foreign name", "Hi Friedrich, your desk was delivered.", "en" },
	{ "a short question", "Is it working?", "en" },
	{ "a contraction", "It's fixed.", "en" },
	{ "two loans that no other language has both of", "Sorry, no.", "en" },
	{ "a saying that others borrow whole", "No problem.", "unknown" },

	{ "a greeting alone is anybody's", "Hi", "unknown" },
	{ "so is a loaned word", "Sorry", "unknown" },
	{ "and marks of agreement", "Ok, super!", "unknown" },
	{ "names are no language", "Anna Schmidt", "unknown" },
	{ "numbers neither", "4711 0815", "unknown" },

	{ "German with an English greeting", "Hi Karl, alles gut.", "unknown" },
	{ "German of which two words could be English", "Hi Karl, alles in Ordnung.", "unknown" },
	{ "German of which most could be", "Was will man in so was?", "unknown" },
	{ "German, elided", "Hallo Anna, erledigt. Es geht wieder.", "unknown" },
	{ "German with loaned words", "Sorry, das Update war offline. Service ist wieder da.", "unknown" },
	{ "German with an English term", "Refund ist raus, viele Gr\xc3\xbc\xc3\x9f" "e", "unknown" },
	{ "Dutch with shared words", "Hi Piet, was in orde.", "unknown" },
	{ "Dutch, shorter", "Hi Jan, is goed.", "unknown" },
	{ "Dutch, all of two letters", "We zijn er nu mee bezig.", "unknown" },
	{ "Dutch with loaned words", "Sorry, de order is weg.", "unknown" },
	{ "French with an English greeting", "Hi Marie, tout est ok.", "unknown" },
	{ "French of two words", "Bonjour, merci", "unknown" },
	{ "French", "C'est fait, on a tout.", "unknown" },
	{ "Spanish", "Hola Ana, hecho. Ya funciona.", "unknown" },
	{ "Spanish with shared words", "No me has dicho a la hora.", "unknown" },
	{ "Italian", "Ciao Anna, fatto. Funziona di nuovo.", "unknown" },
	{ "Italian with shared words", "No, come so me lo fa a me.", "unknown" },
	{ "Portuguese", "Ol\xc3\xa1 Ana, feito. J\xc3\xa1 funciona.", "unknown" },
	{ "Portuguese with shared words", "As do no me por.", "unknown" },
	{ "Swedish", "Hej Anna, klart. Det fungerar igen.", "unknown" },
	{ "Danish with an English greeting", "Hi Lars, tak for det.", "unknown" },
	{ "Danish with shared words", "Vi har den her under over.", "unknown" },
	{ "Polish", "Dzie\xc5\x84 dobry, to do pana.", "unknown" },
	{ "a language that nobody listed", "May problema ako sa order ko.", "unknown" },
	{ "Romanian", "Am o problema, are a.", "unknown" },

	{ "a German opening in an English mail of two sentences",
	  "Guten Tag Anna. Your parcel was sent today and you will have it on Monday.", "en" },
	{ "an English term in a German mail",
	  "Der Status ist jetzt shipped, das Paket kommt morgen bei Ihnen an.", "unknown" },
	{ "an English closing of a German mail", "Die Ware ist heute raus, Sie haben sie morgen. Best regards",
	  "unknown" },
};

static void test_short_texts(void **state)
{
	struct lexicon *l = shipped_lexicon();
	struct arena *a = arena_new(1 << 18);
	size_t wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct words w;
		const char *found;

		assert_int_equal(words_cut(span_of(rows[i].text), a, &w, NULL), 0);
		found = lexicon_language_of(l, &w);
		if (strcmp(found, rows[i].want) != 0) {
			wrong++;
			print_error("row %zu: %s: %s\n", i, rows[i].says, found);
		}
		arena_reset(a);
	}
	assert_int_equal(wrong, 0);
	arena_free(a);
	lexicon_free(l);
}

/* However long the first half is, the second is seen. */
static void test_long_texts(void **state)
{
	static const char english[] = "Please send us the photo of the kettle. ",
			  german[] = "Bitte senden Sie uns das Bild des Kessels. ";
	struct lexicon *l = shipped_lexicon();
	struct arena *a = arena_new(1 << 22);
	struct buffer text;
	struct words w;

	(void)state;
	buffer_init(&text, NULL, 1 << 18);
	for (size_t i = 0; i < 200; i++)
		buffer_add(&text, span_of(english));
	assert_int_equal(words_cut(buffer_span(&text), a, &w, NULL), 0);
	assert_string_equal(lexicon_language_of(l, &w), "en");
	assert_false(lexicon_spoken(l, &w).foreign);
	for (size_t i = 0; i < 200; i++)
		buffer_add(&text, span_of(german));
	assert_int_equal(words_cut(buffer_span(&text), a, &w, NULL), 0);
	assert_string_not_equal(lexicon_language_of(l, &w), "en");
	buffer_done(&text);
	arena_free(a);
	lexicon_free(l);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_short_texts), cmocka_unit_test(test_long_texts) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
