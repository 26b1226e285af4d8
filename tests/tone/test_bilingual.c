/* test_bilingual.c - replies of two languages: either half may acknowledge, and
 * a half that cannot be read is not held against anybody. */
#include "tests/tone/shipped.inc.h"

#define UPSET "I am really disappointed. The kettle arrived cracked."
#define GERMAN_SORRY                                                                          \
	"Guten Tag, es tut uns sehr leid, dass Ihr Kessel mit einem Sprung angekommen ist. Wir "  \
	"senden Ihnen heute einen neuen.\n\n"
#define GERMAN_COLD                                                                           \
	"Guten Tag, bitte senden Sie uns die Nummer der Bestellung und ein Bild des Kessels, "    \
	"damit wir es uns ansehen.\n\n"
#define ENGLISH_SORRY                                                                         \
	"Hello, we are so sorry that your kettle arrived cracked. We send you a new one today.\n\n"
#define ENGLISH_COLD                                                                          \
	"Hello, please send us the order number and a photo of the kettle so that we can look "   \
	"into the case.\n\n"

/* A small German one beside a small English one. */
static const char german[] =
	"stopwords der die das und ist nicht ich sie wir ihr ihnen uns ein eine einen des es dass mit damit "
	"bitte sehr\n"
	"signal apol.generic\nframe es tut uns [sehr] leid\nwith object\n"
	"signal hostile\nframe sie trottel\n";
static const char english[] =
	"stopwords the and to of you your for is that this with we it on in i am a so us can please\n"
	"signal apol.generic\nframe we are [so] sorry\nwith object\n"
	"signal need.upset\nframe disappointed\n";

static const struct row {
	const char *says, *reply;
	enum outcome english_only, both;	/* by the lexicons that there are */
} rows[] = {
	{ "an English reply is judged", ENGLISH_COLD, OUTCOME_MISSED, OUTCOME_MISSED },
	{ "a German one only with a German lexicon", GERMAN_SORRY, OUTCOME_UNKNOWN, OUTCOME_MET },
	{ "an English half that acknowledges does for both", GERMAN_COLD ENGLISH_SORRY, OUTCOME_MET,
	  OUTCOME_MET },
	{ "wherever it stands", ENGLISH_SORRY GERMAN_COLD, OUTCOME_MET, OUTCOME_MET },
	{ "so does a German half, where it can be read", GERMAN_SORRY ENGLISH_COLD, OUTCOME_UNKNOWN,
	  OUTCOME_MET },
	{ "wherever that stands", ENGLISH_COLD GERMAN_SORRY, OUTCOME_UNKNOWN, OUTCOME_MET },
	{ "two cold halves miss it", ENGLISH_COLD GERMAN_COLD, OUTCOME_UNKNOWN, OUTCOME_MISSED },
	{ "a closing line in another language is no half", ENGLISH_COLD ENGLISH_COLD
	  "Mit freundlichen Gr\xc3\xbc\xc3\x9f" "en\nIhr Team\n", OUTCOME_MISSED, OUTCOME_MISSED },
	{ "nor is a word of it in a sentence", "Hello, please send us the word Kessel as it is on the label, "
	  "and a photo of the kettle for the Werkstatt.\n\n", OUTCOME_MISSED, OUTCOME_MISSED },
};

static struct lexicon *lexicon_of_both(bool both)
{
	const struct lexicon_source sources[] = { { "en/a.lex", "en", span_of(english) },
						  { "de/a.lex", "de", span_of(german) } };
	struct lexicon *l = NULL;
	struct fault f;

	if (lexicon_new(sources, both ? 2 : 1, &l, &f))
		fail_msg("%s", f.text);
	return l;
}

static void check_all(bool both)
{
	struct lexicon *l = lexicon_of_both(both);
	struct arena *a = arena_new(1 << 20);

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct tone t = reached(l, a, UPSET, rows[i].reply);

		if (t.outcome != (both ? rows[i].both : rows[i].english_only))
			fail_msg("row %zu: %s: %s, %s", i, rows[i].says, outcome_name(t.outcome),
				 t.language_reply);
		arena_reset(a);
	}
	arena_free(a);
	lexicon_free(l);
}

static void one_language(void **state)
{
	(void)state;
	check_all(false);
}

static void two_languages(void **state)
{
	(void)state;
	check_all(true);
}

static void either_half_may_hurt(void **state)
{
	struct lexicon *l = lexicon_of_both(true);
	struct arena *a = arena_new(1 << 20);
	const struct tone t = reached(l, a, UPSET,
		ENGLISH_COLD "Guten Tag, Sie Trottel, bitte senden Sie uns die Nummer und ein Bild des Kessels.\n\n");

	(void)state;
	assert_int_equal(t.harm, HARM_HOSTILITY);
	arena_free(a);
	lexicon_free(l);
}

static void the_shipped_english_tells_them_apart(void **state)
{
	struct lexicon *l = shipped_language("en");
	struct arena *a = arena_new(1 << 20);

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct tone t = reached(l, a, UPSET, rows[i].reply);

		if (t.outcome != rows[i].english_only)
			fail_msg("row %zu: %s: %s, %s", i, rows[i].says, outcome_name(t.outcome),
				 t.language_reply);
		arena_reset(a);
	}
	arena_free(a);
	lexicon_free(l);
}

/* Threads in which people write each in their own language. */
static const struct thread {
	const char *says, *customer, *reply;
	enum outcome outcome;
} threads[] = {
	{ "a German customer, an English apology",
	  "Ich bin stinksauer: Seit drei Wochen warte ich auf mein Paket und niemand antwortet mir.",
	  "I am very sorry that your parcel is three weeks late. I have asked the carrier to find it today.",
	  OUTCOME_MET },
	{ "a German customer, a cold English answer",
	  "Ich bin stinksauer: Seit drei Wochen warte ich auf mein Paket und niemand antwortet mir.",
	  "Please send us the number of your order and the address to which it was to be delivered.",
	  OUTCOME_MISSED },
	{ "an English customer, a French apology",
	  "I am furious: I have been waiting for my parcel for three weeks and nobody answers me.",
	  "Je suis vraiment d\u00e9sol\u00e9 que votre colis ait trois semaines de retard. J'ai contact\u00e9 le transporteur ce matin.",
	  OUTCOME_MET },
	{ "a Dutch half and an English one, of which the first is sorry",
	  "Ik ben woedend: ik wacht al drie weken op mijn pakket en niemand geeft antwoord op mijn mails.",
	  "Het spijt ons heel erg dat uw pakket drie weken te laat is. Wij hebben de bezorger vandaag gebeld.\n\n"
	  "Please send us the number of your order and the address to which it was to be delivered.",
	  OUTCOME_MET },
	{ "a Spanish half and an English one, of which the second is sorry",
	  "I am furious: I have been waiting for my parcel for three weeks and nobody answers me.",
	  "Por favor, env\u00edenos el n\u00famero de su pedido y la direcci\u00f3n a la que deb\u00eda llegar el paquete.\n\n"
	  "We are very sorry that your parcel is three weeks late. I have asked the carrier to find it today.",
	  OUTCOME_MET },
	{ "a short customer and a short reply, both in Dutch",
	  "De radiator op de babykamer blijft koud.", "De monteur komt dinsdag tussen 8 en 12 uur.",
	  OUTCOME_MISSED },
	{ "both in Spanish", "El radiador del cuarto del beb\u00e9 no calienta.",
	  "Pulse el bot\u00f3n rojo y espere dos minutos.", OUTCOME_MISSED },
	{ "too few words for any", "Pacco perso.", "Numero d'ordine?", OUTCOME_UNKNOWN },
	{ "a customer in a language without lexicon",
	  "Jag \u00e4r v\u00e4ldigt arg: jag har v\u00e4ntat p\u00e5 mitt paket i tre veckor och ingen svarar p\u00e5 mina mejl.",
	  "Bitte senden Sie uns die Nummer Ihrer Bestellung und die Anschrift, an die sie gehen sollte.",
	  OUTCOME_UNKNOWN },
	{ "an answer in one",
	  "Ich bin stinksauer: Seit drei Wochen warte ich auf mein Paket und niemand antwortet mir.",
	  "Skicka ordernumret till oss och den adress som paketet skulle levereras till, s\u00e5 ska vi se vad vi kan g\u00f6ra.",
	  OUTCOME_UNKNOWN },
};

static void each_writes_in_a_language_of_his_own(void **state)
{
	struct lexicon *l = shipped_lexicon();
	struct arena *a = arena_new(1 << 20);
	size_t wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof threads / sizeof *threads; i++) {
		const struct tone t = reached(l, a, threads[i].customer, threads[i].reply);

		if (t.outcome != threads[i].outcome) {
			wrong++;
			print_error("row %zu: %s: %s (%s, %s): %.*s\n", i, threads[i].says, outcome_name(t.outcome),
				    t.language_customer, t.language_reply, SPAN_ARG(t.why));
		}
		arena_reset(a);
	}
	assert_int_equal(wrong, 0);
	arena_free(a);
	lexicon_free(l);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_language),
		cmocka_unit_test(two_languages),
		cmocka_unit_test(either_half_may_hurt),
		cmocka_unit_test(the_shipped_english_tells_them_apart),
		cmocka_unit_test(each_writes_in_a_language_of_his_own),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
