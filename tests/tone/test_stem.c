/* test_stem.c - forms of a word share their stem, other words do not. */
#include "tests/cmocka.inc.h"

#include "tone/stem.h"

static const struct row {
	const char *language, *one, *other;
	bool same;
} rows[] = {
	{ "en", "charged", "charging", true },
	{ "en", "delivery", "delivered", false },
	{ "de", "abgebucht", "Abbuchung", true },
	{ "de", "geliefert", "Lieferung", true },
	{ "de", "gesperrt", "sperren", true },
	{ "de", "storniert", "Stornierung", true },
	{ "de", "rechnungen", "rechnung", true },
	{ "de", "schrauben", "schraube", true },
	{ "de", "heizung", "heizk\xc3\xb6rper", false },
	{ "de", "gestern", "stern", false },
	{ "nl", "pakketten", "pakket", true },
	{ "nl", "afspraken", "afspraak", true },
	{ "nl", "geleverd", "levering", true },
	{ "nl", "afgeschreven", "afschrijving", false },
	{ "nl", "schroefje", "schroeven", false },
	{ "fr", "livr\xc3\xa9", "livraison", true },
	{ "fr", "factur\xc3\xa9", "facture", true },
	{ "fr", "rembours\xc3\xa9", "remboursement", true },
	{ "fr", "annul\xc3\xa9" "e", "annulation", true },
	{ "es", "cobrado", "cobraron", true },
	{ "es", "tornillos", "tornillo", true },
	{ "es", "cancelaci\xc3\xb3n", "cancelado", true },
	{ "es", "cortina", "corte", false },
	{ "it", "addebito", "addebitato", true },
	{ "it", "consegna", "consegnare", true },
	{ "it", "fattura", "fatture", true },
	{ "it", "tenda", "tempo", false },
	{ "pt", "cobraram", "cobrado", true },
	{ "pt", "parafusos", "parafuso", true },
	{ "pt", "cancela\xc3\xa7\xc3\xa3o", "cancelado", true },
	{ "pt", "fatura", "falta", false },
};

static uint64_t stem(const char *language, const char *text, struct arena *a)
{
	struct words w;
	struct fault f = { 0 };

	assert_int_equal(words_cut_in(language, span_of(text), a, &w, &f), 0);
	assert_int_equal(w.token_count, 1);
	return stem_hash(habits_of(language), &w.tokens[0]);
}

static void test_forms_of_a_word_meet(void **state)
{
	struct arena *a = arena_new(1 << 20);
	unsigned wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct row *r = &rows[i];

		if ((stem(r->language, r->one, a) == stem(r->language, r->other, a)) == r->same)
			continue;
		print_error("%s: %s, %s\n", r->language, r->one, r->other);
		wrong++;
	}
	arena_free(a);
	assert_int_equal(wrong, 0);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_forms_of_a_word_meet),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
