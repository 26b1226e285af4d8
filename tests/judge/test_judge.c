/* test_judge.c - the whole way of a mail, from its bytes to headers and event. */
#include "judge.h"

#include "record/event.h"
#include "record/plan.h"
#include "tests/tone/shipped.inc.h"

enum { MEMORY = 32 * 1024 * 1024 };

static const char settings_text[] =
	"internal_domains = example.com\ninternal_networks = 192.0.2.0/24\n"
	"tag_external = full\n"
	"policy support {\n"
	"	senders = support@example.com  preset = zendesk  team = kettles\n"
	"	mode = hold  deadline = 1h  contact = lead@example.com  open_holds_max = 9\n"
	"}\n";

static const struct row {
	const char *says, *file;
	enum exempt exempt;
	enum need need;
	enum outcome outcome;
	enum ground ground;
	bool hold;
	const char *status;	/* how X-Tone-Status begins */
} rows[] = {
	{ "a reply that names the problem passes", "01-names-it.eml", EXEMPT_NOT, NEED_UPSET, OUTCOME_MET, GROUND_NONE, false, "met; " },
	{ "care in subject and older layers is not the reply's", "02-only-steps.eml", EXEMPT_NOT, NEED_UPSET, OUTCOME_MISSED, GROUND_MISSED, true, "missed; " },
	{ "blame is harm", "03-blame.eml", EXEMPT_NOT, NEED_PROBLEM, OUTCOME_MISSED, GROUND_HARM, true, "missed; " },
	{ "hidden words do not count", "04-html.eml", EXEMPT_NOT, NEED_VERY_UPSET, OUTCOME_MISSED, GROUND_MISSED, true, "missed; " },
	{ "a help desk's reply is judged", "05-desk-reply.eml", EXEMPT_NOT, NEED_UPSET, OUTCOME_MET, GROUND_NONE, false, "met; " },
	{ "its receipt is not", "06-desk-receipt.eml", EXEMPT_RECEIPT, NEED_UNKNOWN, OUTCOME_UNKNOWN, GROUND_NONE, false, "unscored; because=receipt" },
	{ "without the customer's words nothing is known", "07-no-quote.eml", EXEMPT_NOT, NEED_UNKNOWN, OUTCOME_UNKNOWN, GROUND_NONE, false, "unknown; " },
	{ "a sealed letter stays closed", "08-sealed.eml", EXEMPT_ENCRYPTED, NEED_UNKNOWN, OUTCOME_UNKNOWN, GROUND_NONE, false, "unscored; because=encrypted" },
	{ "praise calls for nothing", "09-praise.eml", EXEMPT_NOT, NEED_NONE, OUTCOME_NOT_CALLED_FOR, GROUND_NONE, false, "not-called-for; " },
	{ "a mail that is cut short is read as far as it goes", "10-cut-short.eml", EXEMPT_NOT, NEED_UPSET, OUTCOME_MISSED, GROUND_MISSED, true, "missed; " },
};

struct tools {
	struct settings *settings;
	struct lexicon *lexicon;
};

static int make_tools(void **state)
{
	static struct tools t;
	struct settings_source source = { "test", span_of(settings_text) };
	struct fault f;

	if (settings_new(&source, 1, &t.settings, &f))
		fail_msg("%s", f.text);
	t.lexicon = shipped_lexicon();
	*state = &t;
	return 0;
}

static int free_tools(void **state)
{
	struct tools *t = *state;

	settings_free(t->settings);
	lexicon_free(t->lexicon);
	return 0;
}

static struct span file_bytes(const char *name)
{
	char path[256];

	assert_true(snprintf(path, sizeof path, "tests/data/judge/%s", name) < 256);
	return shipped_bytes(path);
}

static void file_free(struct span bytes)
{
	free((void *)(uintptr_t)bytes.at);
}

struct ask {
	bool late;
	size_t asked;
};

static bool is_late(void *context)
{
	struct ask *ask = context;

	ask->asked++;
	return ask->late;
}

/* As the MTA would have it from the mail's own headers. */
static int judged(const struct tools *t, struct span bytes, struct arena *a, struct ask *ask,
		  struct judgement *out, struct fault *f)
{
	struct raw_mail raw;
	struct span recipient;
	struct envelope e = { .client_address = SPAN("192.0.2.1"), .recipients = &recipient,
			      .recipient_count = 1 };
	struct judge_input in = { .envelope = &e, .raw = &raw, .settings = t->settings,
				  .lexicon = t->lexicon, .late = ask ? is_late : NULL, .late_context = ask };

	if (mail_open(bytes, a, &raw, f))
		return -1;
	e.sender = address_of(header_value(&raw, SPAN("From")));
	recipient = address_of(header_value(&raw, SPAN("To")));
	if (judge(&in, a, out, f))
		return -1;
	out->mail.raw = NULL;	/* it was ours */
	return 0;
}

static bool as_told(const struct row *r, const struct judgement *j, const struct plan *p)
{
	const char *status = p->add_count > 1 ? p->add[1].value : "";

	return j->verdict.exempt == r->exempt && j->tone.need == r->need && j->tone.outcome == r->outcome
	       && j->verdict.ground == r->ground && j->verdict.hold == r->hold && p->strip
	       && span_starts(span_of(status), span_of(r->status));
}

static void every_mail_goes_its_way(void **state)
{
	const struct tools *t = *state;

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct span bytes = file_bytes(rows[i].file);
		struct arena *a = arena_new(MEMORY);
		struct judgement j;
		struct plan p;
		struct event e;
		struct fault f = { .text = "" };

		if (judged(t, bytes, a, NULL, &j, &f) || plan_make(&j, "00", t->settings, a, &p, &f))
			fail_msg("row %zu: %s: %s", i, rows[i].says, f.text);
		if (!as_told(&rows[i], &j, &p))
			fail_msg("row %zu: %s: exempt '%s', need %s, outcome %s, ground '%s', hold %d, "
				 "split %s %d, status '%s'", i, rows[i].says, exempt_name(j.verdict.exempt),
				 need_name(j.tone.need), outcome_name(j.tone.outcome),
				 ground_name(j.verdict.ground), j.verdict.hold,
				 j.split.method ? j.split.method : "-", j.split.confidence,
				 p.add_count > 1 ? p.add[1].value : "");
		e = event_of(&j, EVENT_OBSERVED, t->settings, t->lexicon);
		event_seal(&e);
		assert_true(event_sound(&e));
		assert_string_equal(e.team, "kettles");
		arena_free(a);
		file_free(bytes);
	}
}

static void blame_is_shown_with_its_words(void **state)
{
	struct span bytes = file_bytes("03-blame.eml");
	struct arena *a = arena_new(MEMORY);
	struct judgement j;

	assert_int_equal(judged(*state, bytes, a, NULL, &j, NULL), 0);
	assert_true(has_signal(&j.tone, "blame", false));
	assert_true(j.tone.why.len > 0);
	arena_free(a);
	file_free(bytes);
}

/* Stock or not: what was judged before is not asked. */
static void how_often_it_went_out_changes_nothing(void **state)
{
	struct span bytes = file_bytes("02-only-steps.eml");
	struct judgement first = { .judged = false }, j;

	for (int i = 0; i < 50; i++) {
		struct arena *a = arena_new(MEMORY);

		assert_int_equal(judged(*state, bytes, a, NULL, &j, NULL), 0);
		if (i == 0)
			first = j;
		assert_int_equal(j.tone.outcome, first.tone.outcome);
		assert_int_equal(j.tone.score, first.tone.score);
		assert_int_equal(j.tone.signal_count, first.tone.signal_count);
		assert_int_equal(j.verdict.hold, first.verdict.hold);
		assert_true(j.tone.sentence_count > 0);
		arena_free(a);
	}
	file_free(bytes);
}

/* tonectl score asks so: what the daemon would do is said, and so is the rest. */
static void what_is_exempt_can_be_judged_all_the_same(void **state)
{
	static const char mail[] = "From: a@example.com\nTo: c@example.net\nAuto-Submitted: auto-generated\n"
				   "Content-Type: text/plain\n\nRefunds take ten days.\n\n"
				   "On Monday, Carl wrote:\n> I am furious. You charged me twice.\n";
	const struct tools *t = *state;
	struct arena *a = arena_new(MEMORY);
	struct span to = SPAN("c@example.net");
	const struct envelope e = { .client_address = SPAN("unix"), .sender = SPAN("a@example.com"), .recipients = &to,
				    .recipient_count = 1 };
	struct raw_mail raw;
	struct judgement j;
	struct fault f;

	assert_int_equal(mail_open(SPAN(mail), a, &raw, &f), 0);
	for (int whatever = 0; whatever < 2; whatever++) {
		const struct judge_input in = { .envelope = &e, .raw = &raw, .settings = t->settings, .lexicon = t->lexicon,
						.whatever_scope = whatever };

		assert_int_equal(judge(&in, a, &j, &f), 0);
		assert_int_equal(j.judged, whatever);
		assert_int_equal(j.verdict.exempt, EXEMPT_AUTOMATIC);
		assert_int_equal(j.verdict.ground, whatever ? GROUND_MISSED : GROUND_NONE);
		assert_false(j.verdict.hold);
		assert_string_equal(verdict_word(&j.verdict), "exempt");
	}
	arena_free(a);
}

static void a_late_message_is_a_fault(void **state)
{
	struct span bytes = file_bytes("01-names-it.eml");
	struct arena *a = arena_new(MEMORY);
	struct ask late = { .late = true }, early = { .late = false };
	struct judgement j;
	struct fault f;

	assert_int_equal(judged(*state, bytes, a, &late, &j, &f), -1);
	assert_int_equal(f.kind, FAULT_DEADLINE);
	assert_int_equal(judged(*state, bytes, a, &early, &j, &f), 0);
	assert_in_range(early.asked, 2, 10);
	arena_free(a);
	file_free(bytes);
}

static void any_budget_gives_the_answer_or_says_so(void **state)
{
	struct span bytes = file_bytes("04-html.eml");
	bool done = false;

	for (size_t budget = 0; budget < 512 * 1024; budget += budget / 16 + 64) {
		struct arena *a = arena_new(budget);
		struct judgement j;
		struct fault f;

		if (judged(*state, bytes, a, NULL, &j, &f)) {
			assert_int_equal(f.kind, FAULT_MEMORY);
			assert_false(done);
		} else {
			assert_int_equal(j.tone.outcome, OUTCOME_MISSED);
			done = true;
		}
		arena_free(a);
	}
	assert_true(done);
	file_free(bytes);
}

static void every_prefix_is_judged(void **state)
{
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct span bytes = file_bytes(rows[i].file);

		for (size_t n = 0; n <= bytes.len; n += 7) {
			char *copy = malloc(n ? n : 1);
			struct arena *a = arena_new(MEMORY);
			struct judgement j;
			struct fault f = { .text = "" };

			assert_non_null(copy);
			memcpy(copy, bytes.at, n);
			if (judged(*state, (struct span){ copy, n }, a, NULL, &j, &f))
				fail_msg("%s, %zu bytes: %s", rows[i].file, n, f.text);
			arena_free(a);
			free(copy);
		}
		file_free(bytes);
	}
}

static void pairs_are_judged_alike(void **state)
{
	const struct tools *t = *state;
	struct arena *a = arena_new(MEMORY);
	struct span customer = SPAN("I am furious, the kettle arrived broken for the second time!");
	struct judgement j;

	assert_int_equal(judge_pair(customer, SPAN("Please send us a photo of the kettle."), t->settings,
				    t->lexicon, a, &j, NULL), 0);
	assert_int_equal(j.tone.outcome, OUTCOME_MISSED);
	assert_int_equal(j.verdict.ground, GROUND_MISSED);
	assert_int_equal(j.verdict.not_held, NOT_HELD_MODE);
	assert_int_equal(judge_pair((struct span){ NULL, 0 }, SPAN("Please send us a photo of the kettle."),
				    t->settings, t->lexicon, a, &j, NULL), 0);
	assert_int_equal(j.tone.need, NEED_UNKNOWN);
	arena_free(a);
}

static void of_an_endless_text_the_first_words_are_judged(void **state)
{
	static const char opening[] = "You broke it yourself. ";
	static char endless[3 * WORDS_TOKENS_MAX];
	const struct tools *t = *state;
	struct arena *a = arena_new(MEMORY);
	struct judgement j;

	for (size_t i = 0; i < sizeof endless; i++)
		endless[i] = i < sizeof opening - 1 ? opening[i] : "a! "[i % 3];
	assert_int_equal(judge_pair(SPAN("The kettle is broken."), (struct span){ endless, sizeof endless },
				    t->settings, t->lexicon, a, &j, NULL), 0);
	assert_true(j.findings & FINDING_TEXT_CUT);
	assert_int_equal(j.tone.harm, HARM_BLAME);
	arena_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_mail_goes_its_way),
		cmocka_unit_test(blame_is_shown_with_its_words),
		cmocka_unit_test(how_often_it_went_out_changes_nothing),
		cmocka_unit_test(what_is_exempt_can_be_judged_all_the_same),
		cmocka_unit_test(a_late_message_is_a_fault),
		cmocka_unit_test(any_budget_gives_the_answer_or_says_so),
		cmocka_unit_test(every_prefix_is_judged),
		cmocka_unit_test(pairs_are_judged_alike),
		cmocka_unit_test(of_an_endless_text_the_first_words_are_judged),
	};

	return cmocka_run_group_tests(tests, make_tools, free_tools);
}
