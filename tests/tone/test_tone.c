/* tone_reach() as a whole: the phrases that support guides teach, outcomes,
 * reasons, and both sweeps. */
#include "base/utf8.h"
#include "tests/tone/shipped.inc.h"

#define UPSET                                                                                \
	"I'm so frustrated. I can't log in since the update and I'm locked out of the course " \
	"with my exam on Friday!"

static struct lexicon *l;

/* -- phrase families ---------------------------------------------------- */

static const struct family_row {
	const char *phrase, *signal;
	bool acknowledges;
} families[] = {
	{ "I'm sorry you're facing this issue with the login.", "apol.full", true },
	{ "I understand how frustrating this must be.", "ack.generic", true },
	{ "Thank you for bringing this to our attention.", "thank.report", true },
	{ "Let me make this right for you.", "repair", false },
	{ "I appreciate your patience.", "thank.report", true },
	{ "What can I do to make this better for you?", "repair", false },
	{ "Your experience matters to us, and we're here to help.", "care", false },
	{ "Let's work through this together.", "collab", false },
	{ "I'm truly sorry this happened.", "apol.generic", true },
	{ "I remember you mentioned the exam on Friday.", "pers.history", false },
	{ "I can understand how frustrating that must be, especially since your exam is on Friday.",
	  "ack.specific", true },
	{ "It looks like there was an issue with the password. Let's get this sorted out together.",
	  "listen.check", false },
	{ "It looks like there was an issue with the password. Let's get this sorted out together.",
	  "collab", false },
	{ "You entered the wrong password.", "blame", false },
	{ "Our policy does not allow a second exam.", "policy", false },
	{ "We apologise for any inconvenience this may have caused.", "canned", true },
	{ "Your request has been logged.", "robot", false },
	{ "Provide logs.", "bare.command", false },
};

static void test_families(void **state)
{
	struct arena *a = arena_new(1 << 20);

	(void)state;
	for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
		const struct family_row *r = &families[i];
		const struct tone t = reached(l, a, UPSET, r->phrase);

		if (!has_signal(&t, r->signal, false))
			fail_msg("row %zu: no %s in: %s", i, r->signal, r->phrase);
		if ((t.acknowledgement != ACKNOWLEDGED_NONE) != r->acknowledges)
			fail_msg("row %zu: acknowledgement %s: %s", i,
				 acknowledgement_name(t.acknowledgement), r->phrase);
		arena_reset(a);
	}
	arena_free(a);
}

/* -- outcomes ----------------------------------------------------------- */

static const struct outcome_row {
	const char *says, *customer, *reply;
	enum need need;
	enum outcome outcome;
	const char *because;
} outcomes[] = {
	{ "a spare part alone is not an acknowledgement",
	  "The kettle you sent me leaks and I am very disappointed, it was a gift for my mother.",
	  "We'll ship another one.", NEED_UPSET, OUTCOME_MISSED, "" },
	{ "with a word about it, it is met",
	  "The kettle you sent me leaks and I am very disappointed, it was a gift for my mother.",
	  "A leaking kettle is no gift for your mother, and I'm sorry for that. We'll ship another one.",
	  NEED_UPSET, OUTCOME_MET, "" },
	{ "a plain question calls for none",
	  "Could you tell me what the kettle holds? I would like to buy one for the office.",
	  "It holds one and a half litres.", NEED_NONE, OUTCOME_NOT_CALLED_FOR, "" },
	{ "without the customer's words nothing is known", NULL,
	  "We'll ship another one tomorrow morning.", NEED_UNKNOWN, OUTCOME_UNKNOWN, "no-quote" },
	{ "words in a language without a lexicon are not judged",
	  "Vattenkokaren som ni skickade till mig l\u00e4cker och jag \u00e4r mycket besviken p\u00e5 er, det var en present.",
	  "We'll ship another one tomorrow morning, it should reach you by the end of the week.",
	  NEED_UNKNOWN, OUTCOME_UNKNOWN, "language" },
	{ "names and numbers complain in no language",
	  "Lenovo Yoga 7 Gen 3, Windows 11 Home, Chrome Browser, Brother HL-L2350DW, Box 7590, Cable Max",
	  "Thanks, please install this driver.", NEED_NONE, OUTCOME_NOT_CALLED_FOR, "" },
	{ "an answer in such a language is not judged either",
	  "The kettle you sent me leaks and I am very disappointed, it was a gift for my mother.",
	  "Vi skickar en ny vattenkokare till dig i morgon, den ska vara hos dig f\u00f6re slutet av veckan.",
	  NEED_UPSET, OUTCOME_UNKNOWN, "language" },
};

static void test_outcomes(void **state)
{
	struct arena *a = arena_new(1 << 20);

	(void)state;
	for (size_t i = 0; i < sizeof outcomes / sizeof *outcomes; i++) {
		const struct outcome_row *r = &outcomes[i];
		const struct tone t = reached(l, a, r->customer, r->reply);

		if (t.outcome != r->outcome || t.need != r->need)
			fail_msg("row %zu: %s: %s, need %s: %.*s", i, r->says, outcome_name(t.outcome),
				 need_name(t.need), SPAN_ARG(t.why));
		assert_string_equal(unknown_name(t.unknown_because), r->because);
		arena_reset(a);
	}
	arena_free(a);
}

static void test_attached_answer(void **state)
{
	struct arena *a = arena_new(1 << 20);
	const struct tone_input in = {
		.reply = SPAN("Please see the attached letter."), .quote = span_of(UPSET),
		.customer_known = true, .answer_attached = true };
	struct tone t;

	(void)state;
	assert_int_equal(tone_reach(l, &in, a, &t, NULL), 0);
	assert_string_equal(unknown_name(t.unknown_because), "answer-in-attachment");
	assert_int_equal(t.outcome, OUTCOME_UNKNOWN);
	arena_free(a);
}

static void test_bereaved(void **state)
{
	struct arena *a = arena_new(1 << 20);
	const struct tone t = reached(l, a, "My father died last week and I have to close his account.",
				      "We regret the inconvenience. Please send the form.");

	(void)state;
	assert_true(t.bereaved);
	assert_int_equal(t.need, NEED_VERY_UPSET);
	assert_int_equal(t.acknowledgement, ACKNOWLEDGED_GENERIC);
	assert_string_equal(t.missing[0], "specific-acknowledgement");
	arena_free(a);
}

/* -- reasons ------------------------------------------------------------ */

static void test_why(void **state)
{
	struct arena *a = arena_new(1 << 20);
	struct tone t = reached(l, a, "This is the third time I write. I am fed up with the dripping tap.",
				"Please send the serial number of the tap.");

	(void)state;
	assert_true(t.why.len > 0 && t.why.len <= 300);
	assert_true(span_find(t.why, SPAN("third time")) < t.why.len);
	assert_true(span_find(t.why, SPAN("names neither and does not apologise")) < t.why.len);
	assert_string_equal(t.missing[0], "acknowledgement");
	assert_true(span_find(t.help[0], SPAN("(\"I am fed up with the dripping tap\")")) < t.help[0].len);
	assert_string_equal(t.missing[t.missing_count - 1], "name");
	assert_true(span_starts(t.help[t.missing_count - 1], SPAN("Greet the customer")));
	t = reached(l, a, "This is the third time I write. I am fed up with the dripping tap.",
		    "You should have read the manual.");
	assert_int_equal(t.harm, HARM_BLAME);
	assert_true(span_find(t.why, SPAN("It may hurt: \"You should have read")) < t.why.len);
	arena_free(a);
}

/* A word that never ends must not leave the sentence without an end. */
static void test_why_is_bounded(void **state)
{
	struct arena *a = arena_new(1 << 22);
	char reply[4096];
	struct tone t;

	(void)state;
	memset(reply, 'x', sizeof reply);
	memcpy(reply, "Sorry for the ", 14);
	reply[sizeof reply - 1] = 0;
	t = reached(l, a, UPSET, reply);
	assert_true(t.why.len <= 300);
	arena_free(a);
}

static void test_signals_in_order(void **state)
{
	struct arena *a = arena_new(1 << 20);
	const char *reply = "Hello Dana, I'm sorry that you are locked out before your exam. I have "
			    "reset the login. Please reply to me if it fails.";
	const struct tone t = reached(l, a, UPSET, reply);

	(void)state;
	for (size_t i = 0; i < t.signal_count; i++) {
		const size_t len = t.signals[i].in_quote ? strlen(UPSET) : strlen(reply);

		assert_true(t.signals[i].start < t.signals[i].end && t.signals[i].end <= len);
		if (i && t.signals[i].in_quote == t.signals[i - 1].in_quote)
			assert_true(t.signals[i].start >= t.signals[i - 1].start);
	}
	assert_true(t.own_action);
	assert_in_range(t.score, 70, 100);
	arena_free(a);
}

static void test_score(void **state)
{
	struct arena *a = arena_new(1 << 20);
	const int warm = reached(l, a, UPSET, "Hello Dana, I'm sorry that you are locked out before your "
				 "exam. I have reset the login and will call you at noon.").score;
	const int cold = reached(l, a, UPSET, "The serial number of the device is required before any "
				 "request will be processed here.").score;
	const int rude = reached(l, a, UPSET, "Sorry for the trouble with the login. I have reset it. Next "
				 "time do not be so stupid, thank you very much.").score;

	(void)state;
	assert_true(warm > cold && cold > rude);
	assert_in_range(rude, 0, 35);
	assert_int_equal(reached(l, a, UPSET, "Done, thanks.").score, -1);
	arena_free(a);
}

/* -- sweeps ------------------------------------------------------------- */

#define SWEPT "Hello Dana, I'm so sorry \xe2\x80\x93 \"it broke\" \xf0\x9f\x98\xa2! We\xe2\x80\x99ll ship, but you entered the wrong code."

static void test_every_budget(void **state)
{
	(void)state;
	for (size_t budget = 0; budget < 40000; budget += 64) {
		struct arena *a = arena_new(budget);
		const struct tone_input in = { .reply = SPAN(SWEPT), .quote = span_of(UPSET),
					       .customer_known = true };
		struct fault f;
		struct tone t;

		if (tone_reach(l, &in, a, &t, &f))
			assert_int_equal(f.kind, FAULT_MEMORY);
		else
			assert_int_equal(t.harm, HARM_BLAME);
		arena_free(a);
	}
}

static void test_every_prefix(void **state)
{
	struct arena *a = arena_new(1 << 20);

	(void)state;
	for (size_t n = 0; n <= strlen(SWEPT); n++) {
		char *copy = malloc(n ? n : 1);
		struct tone_input in = { .customer_known = true, .quote = { copy, n } };
		struct tone t;

		assert_non_null(copy);
		memcpy(copy, SWEPT, n);
		in.reply = span_cut(in.quote, 0, utf8_valid(in.quote));
		in.quote = in.reply;
		assert_int_equal(tone_reach(l, &in, a, &t, NULL), 0);
		arena_reset(a);
		free(copy);
	}
	arena_free(a);
}

static void test_odd_texts(void **state)
{
	static const char *const texts[] = { "", " ", "\n\n", ".", "ok", "\xf0\x9f\x98\x80", "!!!", ">", "a\n" };
	struct arena *a = arena_new(1 << 20);

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		for (size_t j = 0; j < sizeof texts / sizeof *texts; j++)
			assert_int_equal(reached(l, a, texts[i], texts[j]).score, -1);
	arena_free(a);
}

static const struct name_row {
	const char *says, *name, *reply;
	bool personal;
} names[] = {
	{ "the customer's name is a personal word", "Dana Reed", "Sorry, Dana, we will look into it today.", true },
	{ "the family's name, too", "Dana Reed", "Sorry, Ms Reed, we will look into it today.", true },
	{ "another name is none", "Dana Reed", "Sorry, Kim, we will look into it today.", false },
	{ "small letters are no name", "Will Reed", "Sorry, we will look into it today.", false },
};

static bool names_them(struct span name, const char *reply)
{
	struct arena *a = arena_new(1 << 20);
	const struct tone_input in = { .reply = span_of(reply), .quote = SPAN(UPSET),
				       .customer_known = true, .customer_name = name };
	struct tone t;
	bool found;

	assert_int_equal(tone_reach(l, &in, a, &t, NULL), 0);
	found = has_signal(&t, "pers.name", false);
	arena_free(a);
	return found;
}

static void test_names(void **state)
{
	/* Two seconds went by when each of 85000 capitals was looked for in 8 KB. */
	static const char endless[] = "aaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaa "
		"aaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaa Dana";

	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (names_them(span_of(names[i].name), names[i].reply) != names[i].personal)
			fail_msg("row %zu: %s", i, names[i].says);
	assert_false(names_them(span_of(endless), names[0].reply));
	assert_true(names_them(span_skip(span_of(endless), 17), names[0].reply));
}

static int load(void **state)
{
	(void)state;
	l = shipped_lexicon();
	return 0;
}

static int unload(void **state)
{
	(void)state;
	lexicon_free(l);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_families), cmocka_unit_test(test_outcomes),
		cmocka_unit_test(test_attached_answer), cmocka_unit_test(test_bereaved),
		cmocka_unit_test(test_why), cmocka_unit_test(test_why_is_bounded),
		cmocka_unit_test(test_signals_in_order), cmocka_unit_test(test_score),
		cmocka_unit_test(test_every_budget), cmocka_unit_test(test_every_prefix),
		cmocka_unit_test(test_odd_texts), cmocka_unit_test(test_names),
	};

	return cmocka_run_group_tests(tests, load, unload);
}
