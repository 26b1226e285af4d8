/* test_language.c - which language a text is in: English is known in a few words, the
 * others soon, and none is ever taken for another.
 *
 * A language that is wanted here and has no lexicon (yet) is "unknown".
 */
#include "tests/tone/shipped.inc.h"

#include "base/buffer.h"

/* A want that begins with "?" may be "unknown" as well: so few words may tell nothing. */
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

	{ "German with an English greeting", "Hi Karl, alles gut.", "?de" },
	{ "German of which two words could be English", "Hi Karl, alles in Ordnung.", "?de" },
	{ "German of which most could be", "Was will man in so was?", "?de" },
	{ "German, elided", "Hallo Anna, erledigt. Es geht wieder.", "?de" },
	{ "German with loaned words", "Sorry, das Update war offline. Service ist wieder da.", "?de" },
	{ "German with an English term", "Refund ist raus, viele Gr\xc3\xbc\xc3\x9f" "e", "?de" },
	{ "Dutch with shared words", "Hi Piet, was in orde.", "?nl" },
	{ "Dutch, shorter", "Hi Jan, is goed.", "?nl" },
	{ "Dutch, all of two letters", "We zijn er nu mee bezig.", "?nl" },
	{ "Dutch with loaned words", "Sorry, de order is weg.", "?nl" },
	{ "French with an English greeting", "Hi Marie, tout est ok.", "?fr" },
	{ "French of two words", "Bonjour, merci", "?fr" },
	{ "French", "C'est fait, on a tout.", "?fr" },
	{ "Spanish", "Hola Ana, hecho. Ya funciona.", "?es" },
	{ "Spanish with shared words", "No me has dicho a la hora.", "?es" },
	{ "Italian", "Ciao Anna, fatto. Funziona di nuovo.", "?it" },
	{ "Italian with shared words", "No, come so me lo fa a me.", "?it" },
	{ "Portuguese", "Ol\xc3\xa1 Ana, feito. J\xc3\xa1 funciona.", "?pt" },
	{ "Portuguese with shared words", "As do no me por.", "?pt" },
	{ "Swedish", "Hej Anna, klart. Det fungerar igen.", "unknown" },
	{ "Danish with an English greeting", "Hi Lars, tak for det.", "unknown" },
	{ "Danish with shared words", "Vi har den her under over.", "unknown" },
	{ "Polish", "Dzie\xc5\x84 dobry, to do pana.", "unknown" },
	{ "a language that nobody listed", "May problema ako sa order ko.", "unknown" },
	{ "Romanian", "Am o problema, are a.", "unknown" },

	{ "a German opening in an English mail of two sentences",
	  "Guten Tag Anna. Your parcel was sent today and you will have it on Monday.", "en" },
	{ "an English term in a German mail",
	  "Der Status ist jetzt shipped, das Paket kommt morgen bei Ihnen an.", "de" },
	{ "an English closing of a German mail", "Die Ware ist heute raus, Sie haben sie morgen. Best regards",
	  "de" },
	{ "a French opening in an English mail",
	  "Bonjour Marie. Your parcel was sent today and you will have it on Monday.", "en" },
	{ "an English closing of a Spanish mail",
	  "El pedido ha salido hoy de nuestro almac\u00e9n y lo tendr\u00e1 ma\u00f1ana en su casa. Best regards", "es" },
	{ "Dutch u is no English you", "Kunt u mij vertellen waar u het pakket hebt laten afgeven?", "nl" },
	{ "German im is no English \"I am\"", "Im Paket war im oberen Fach nichts, im unteren auch nicht.", "de" },
	{ "French dont is no English \"do not\"", "Le colis dont vous parlez et dont la date est pass\u00e9e est ici.", "fr" },
	{ "Spanish without accents", "Todavia no me han enviado el codigo que les pedi ayer por la manana.", "es" },
	{ "Portuguese without accents", "Ainda nao recebi o codigo que voces disseram que iam mandar ontem.", "pt" },
	{ "Italian without accents", "Non ho piu ricevuto il codice che mi avete detto di aspettare, perche?", "it" },
};

/* Whether the text was found to be in the language that is wanted, where that can be
 * judged, and "unknown" else. */
static bool as_wanted(const struct lexicon *l, const char *found, const char *want)
{
	const bool perhaps = *want == '?';
	const char *const *names;
	bool judged = false;
	size_t count;

	names = lexicon_languages(l, &count);
	for (size_t i = 0; i < count; i++)
		judged |= strcmp(names[i], want + perhaps) == 0;
	if (strcmp(found, "unknown") == 0)
		return perhaps || !judged;
	return judged && strcmp(found, want + perhaps) == 0;
}

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
		if (!as_wanted(l, found, rows[i].want)) {
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
	buffer_add(&text, SPAN("\n\n"));
	for (size_t i = 0; i < 200; i++)
		buffer_add(&text, span_of(german));
	assert_int_equal(words_cut(buffer_span(&text), a, &w, NULL), 0);
	assert_true(lexicon_spoken(l, &w).other || lexicon_spoken(l, &w).foreign);
	buffer_done(&text);
	arena_free(a);
	lexicon_free(l);
}

/* `want`: a language, with "?" before it where "unknown" is right as well. */
static bool is_in_one_of(const struct lexicon *l, struct arena *a, const char *want, const char *text)
{
	struct spoken in;
	struct words w;

	assert_int_equal(lexicon_cut(l, span_of(text), a, &w, &in, NULL), 0);
	if (as_wanted(l, in.main, want))
		return true;
	print_error("%s, not %s: %s\n", in.main, want, text);
	return false;
}

static bool is_in(const struct lexicon *l, struct arena *a, struct span word, const char *text)
{
	return is_in_one_of(l, a, (char[]){ word.at[0], word.at[1], '\0' }, text);
}

/* Twenty words and more; tests/data/tone/languages.txt. */
static void test_many(void **state)
{
	(void)state;
	each_line("tests/data/tone/languages.txt", 50, is_in);
}

static bool is_in_or_unknown(const struct lexicon *l, struct arena *a, struct span word, const char *text)
{
	return is_in_one_of(l, a, (char[]){ '?', word.at[0], word.at[1], '\0' }, text);
}

/* Few words; tests/data/tone/short.txt. */
static void test_many_short(void **state)
{
	(void)state;
	each_line("tests/data/tone/short.txt", 80, is_in_or_unknown);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_short_texts), cmocka_unit_test(test_long_texts),
					    cmocka_unit_test(test_many), cmocka_unit_test(test_many_short) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
