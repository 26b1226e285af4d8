/* test_approved.c - a company's own phrases are no stock, and nobody's own. */
#include "tone/approved.h"

#include "tests/tone/shipped.inc.h"

#define UPSET "I am really disappointed. The blue kettle arrived cracked and I need it on Sunday."

static const struct row {
	const char *says, *phrases, *reply;
	enum acknowledgement acknowledgement;
	const char *must, *must_not;
} rows[] = {
	{ "a stock sentence is one", "", "We apologise for any inconvenience. Please send us a photo of it.",
	  ACKNOWLEDGED_GENERIC, "canned", NULL },
	{ "a company's own is none", "We apologise for any inconvenience.\n",
	  "We apologise for any inconvenience. Please send us a photo of it.", ACKNOWLEDGED_GENERIC, NULL,
	  "canned" },
	{ "whatever its capitals and marks", "we apologise, for any inconvenience\n",
	  "We apologise for any inconvenience! Please send us a photo of it.", ACKNOWLEDGED_GENERIC, NULL,
	  "canned" },
	{ "another company's still is one", "We apologise for every inconvenience.\n",
	  "We apologise for any inconvenience. Please send us a photo of it.", ACKNOWLEDGED_GENERIC, "canned",
	  NULL },
	{ "a part of it does not excuse the whole", "We apologise for\n",
	  "We apologise for any inconvenience. Please send us a photo of it.", ACKNOWLEDGED_GENERIC, "canned",
	  NULL },
	{ "words of the agent's own name the trouble", "",
	  "I am sorry that your kettle arrived cracked. Please send us a photo of it.",
	  ACKNOWLEDGED_SPECIFIC, "apol.full", NULL },
	{ "the same words from a list are anybody's", "I am sorry that your kettle arrived cracked.\n",
	  "I am sorry that your kettle arrived cracked. Please send us a photo of it.",
	  ACKNOWLEDGED_GENERIC, "apol.generic", "apol.full" },
	{ "what the agent filled in is the agent's", "I am sorry that {what happened}.\n",
	  "I am sorry that your kettle arrived cracked. Please send us a photo of it.",
	  ACKNOWLEDGED_SPECIFIC, "apol.full", NULL },
	{ "so it is between two pieces", "Thank you for writing, {{name}}, to the kettle company\n# no phrase\n",
	  "I am sorry that your kettle arrived cracked. Please send us a photo of it.",
	  ACKNOWLEDGED_SPECIFIC, "apol.full", NULL },
	{ "a list that is pasted whole acknowledges in general",
	  "Thank you for writing.\nI am sorry that your kettle arrived cracked. Please send us a photo of it.\n",
	  "Thank you for writing. I am sorry that your kettle arrived cracked. Please send us a photo of it.",
	  ACKNOWLEDGED_GENERIC, NULL, "apol.full" },
	{ "in German too, whatever becomes of its umlauts",
	  "Wir entschuldigen uns f\u00fcr die Unannehmlichkeiten.\n",
	  "Wir entschuldigen uns f\u00fcr die Unannehmlichkeiten. Bitte senden Sie uns ein Bild davon.",
	  ACKNOWLEDGED_GENERIC, NULL, "canned" },
	{ "an insult stays one", "You are an idiot, dear customer.\n",
	  "You are an idiot, dear customer. Please send us a photo of it.", ACKNOWLEDGED_NONE, "hostile", NULL },
};

static void check_row(const struct lexicon *l, struct arena *a, size_t i)
{
	const struct row *r = &rows[i];
	struct tone_input in = { .reply = span_of(r->reply), .quote = SPAN(UPSET), .customer_known = true };
	struct approved *p;
	struct fault f = { .text = "" };
	struct tone t;

	if (approved_new("phrases", span_of(r->phrases), &p, &f))
		fail_msg("row %zu: %s: %s", i, r->says, f.text);
	in.approved = p;
	if (tone_reach(l, &in, a, &t, &f))
		fail_msg("row %zu: %s: %s", i, r->says, f.text);
	if (t.acknowledgement != r->acknowledgement || (r->must && !has_signal(&t, r->must, false))
	    || (r->must_not && has_signal(&t, r->must_not, false)))
		fail_msg("row %zu: %s: %s", i, r->says, acknowledgement_name(t.acknowledgement));
	approved_free(p);
}

static void own_phrases_are_no_stock(void **state)
{
	struct lexicon *l = shipped_lexicon();
	struct arena *a = arena_new(1 << 20);

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		check_row(l, a, i);
		arena_reset(a);
	}
	arena_free(a);
	lexicon_free(l);
}

static void faults_name_the_line(void **state)
{
	static const struct {
		const char *says, *text, *fault;
	} wrongs[] = {
		{ "two words are no phrase", "We are sorry.\n\nKind regards\n", "phrases:3: expected a phrase of at" },
		{ "nothing but what is filled in is none", "{name}\n", "phrases:1: expected a phrase of at" },
		{ "bytes that are no text", "We are here.\n\xff\xfe\n", "phrases:2: expected UTF-8" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
		struct approved *p;
		struct fault f = { .text = "" };

		if (!approved_new("phrases", span_of(wrongs[i].text), &p, &f)
		    || !span_starts(span_of(f.text), span_of(wrongs[i].fault)))
			fail_msg("row %zu: %s: %s", i, wrongs[i].says, f.text);
	}
}

static void every_prefix_is_read(void **state)
{
	static const char text[] = "# ours\nWe are {very} sorry, {{name}}.\nThanks for your patience { here\n";

	(void)state;
	for (size_t n = 0; n < sizeof text; n++) {
		char *copy = malloc(n ? n : 1);
		struct approved *p;

		assert_non_null(copy);
		memcpy(copy, text, n);
		if (approved_new("phrases", (struct span){ copy, n }, &p, NULL) == 0)
			approved_free(p);
		free(copy);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(own_phrases_are_no_stock),
		cmocka_unit_test(faults_name_the_line),
		cmocka_unit_test(every_prefix_is_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
