/* test_plan.c - headers, stripping and the reason, mode by mode. */
#include "record/plan.h"

#include "tests/cmocka.inc.h"

static const char text[] =
	"tag_internal = full\ntag_external = id\n"
	"policy support { mode = hold  deadline = 1h  contact = a@example.com  open_holds_max = 5 }\n";

static const struct row {
	const char *says;
	enum mode mode;
	bool internal, trusted, tagged_before, judged, hold;
	enum exempt exempt;
	bool strip;
	size_t headers;
} rows[] = {
	{ "observing changes nothing", MODE_OBSERVE, true, false, false, true, false, EXEMPT_NOT, false, 0 },
	{ "colleagues see all", MODE_TAG, true, false, false, true, false, EXEMPT_NOT, true, 3 },
	{ "customers see what tag_external says", MODE_TAG, false, false, false, true, false, EXEMPT_NOT, true, 1 },
	{ "holding tags too", MODE_HOLD, true, false, false, true, true, EXEMPT_NOT, true, 3 },
	{ "a trusted host's headers stay", MODE_TAG, true, true, true, true, false, EXEMPT_NOT, false, 0 },
	{ "one that brings none gets ours", MODE_TAG, true, true, false, true, false, EXEMPT_NOT, false, 3 },
	{ "exempt mail says why", MODE_TAG, true, false, false, false, false, EXEMPT_LIST, true, 2 },
	{ "a language without lexicon too", MODE_TAG, true, false, false, true, false, EXEMPT_LANGUAGE, true, 2 },
	{ "mail out of scope is stripped and left alone", MODE_TAG, true, false, false, false, false, EXEMPT_SCOPE, true, 0 },
	{ "exempt by policy too", MODE_TAG, true, false, false, false, false, EXEMPT_POLICY, true, 0 },
};

static struct settings *settings_of(const char *bytes)
{
	struct settings_source source = { "test", span_of(bytes) };
	struct settings *s = NULL;
	struct fault f;

	if (settings_new(&source, 1, &s, &f))
		fail_msg("%s", f.text);
	return s;
}

static const struct signal found[] = {
	{ .id = SIGNAL_POLICY }, { .id = SIGNAL_NEED_UPSET, .in_quote = true },
	{ .id = SIGNAL_THANK_GENERIC }, { .id = SIGNAL_POLICY },
};

static struct judgement judgement_of(const struct row *r, const struct settings *s)
{
	return (struct judgement){
		.scope = { .policy = &s->policies[0], .mode = r->mode, .internal = r->internal,
			   .trusted = r->trusted, .tagged_before = r->tagged_before },
		.tone = { .outcome = OUTCOME_MISSED, .need = NEED_UPSET, .score = 31, .language_reply = "en",
			  .signals = found, .signal_count = 4 },
		.verdict = { .mode = r->mode, .exempt = r->exempt, .hold = r->hold,
			     .ground = r->hold ? GROUND_MISSED : GROUND_NONE },
		.judged = r->judged,
	};
}

static void every_mode_has_its_headers(void **state)
{
	struct settings *s = settings_of(text);
	struct arena *a = arena_new(65536);

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct judgement j = judgement_of(&rows[i], s);
		struct plan p;

		assert_int_equal(plan_make(&j, "00ff", s, a, &p, NULL), 0);
		if (p.strip != rows[i].strip || p.add_count != rows[i].headers || !*p.reason != !rows[i].hold)
			fail_msg("row %zu: %s: strip %d, %zu headers, reason '%s'", i, rows[i].says, p.strip,
				 p.add_count, p.reason);
	}
	arena_free(a);
	settings_free(s);
}

static void headers_read_as_documented(void **state)
{
	struct settings *s = settings_of(text);
	struct arena *a = arena_new(65536);
	struct judgement j = judgement_of(&rows[3], s);
	struct plan p;

	(void)state;
	assert_int_equal(plan_make(&j, "00ff", s, a, &p, NULL), 0);
	assert_string_equal(p.add[0].name, "X-Tone-Id");
	assert_string_equal(p.add[0].value, "00ff");
	assert_string_equal(p.add[1].name, "X-Tone-Status");
	assert_string_equal(p.add[1].value,
			    "missed; score=31; need=upset; acknowledgement=none; policy=support");
	assert_string_equal(p.add[2].name, "X-Tone-Signals");
	assert_string_equal(p.add[2].value, "thank.generic, policy");
	assert_string_equal(p.reason, "tone-milter: missed; need=upset; policy=support");
	j = judgement_of(&rows[6], s);
	assert_int_equal(plan_make(&j, "00ff", s, a, &p, NULL), 0);
	assert_string_equal(p.add[1].value, "unscored; because=list; policy=support");
	arena_free(a);
	settings_free(s);
}

static void all_signals_fit(void **state)
{
	struct settings *s = settings_of(text);
	struct arena *a = arena_new(65536);
	struct signal all[SIGNAL_COUNT];
	struct judgement j = judgement_of(&rows[1], s);
	struct plan p;

	(void)state;
	for (unsigned i = 0; i < SIGNAL_COUNT; i++)
		all[i] = (struct signal){ .id = (enum signal_id)i };
	j.tone.signals = all;
	j.tone.signal_count = SIGNAL_COUNT;
	assert_int_equal(plan_make(&j, "00ff", s, a, &p, NULL), 0);
	assert_in_range(strlen(p.add[2].value), 100, 900);
	arena_free(a);
	settings_free(s);
}

static void any_budget_is_enough_or_said(void **state)
{
	struct settings *s = settings_of(text);
	struct judgement j = judgement_of(&rows[3], s);
	bool done = false;

	(void)state;
	for (size_t budget = 0; budget < 8192; budget += 16) {
		struct arena *a = arena_new(budget);
		struct plan p;
		struct fault f;

		if (plan_make(&j, "00ff", s, a, &p, &f))
			assert_int_equal(f.kind, FAULT_MEMORY);
		else
			done = true;
		arena_free(a);
	}
	assert_true(done);
	settings_free(s);
}

static void our_headers_are_known(void **state)
{
	(void)state;
	assert_true(plan_owns_header(SPAN("X-Tone-Id")));
	assert_true(plan_owns_header(SPAN("x-TONE-whatever")));
	assert_false(plan_owns_header(SPAN("X-Tone")));
	assert_false(plan_owns_header(SPAN("X-Tonebook")));
	assert_false(plan_owns_header(SPAN_NONE));
	assert_true(plan_adds_header(SPAN("x-tone-STATUS")));
	assert_false(plan_adds_header(SPAN("X-Tone-Other")));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_mode_has_its_headers),
		cmocka_unit_test(headers_read_as_documented),
		cmocka_unit_test(all_signals_fit),
		cmocka_unit_test(any_budget_is_enough_or_said),
		cmocka_unit_test(our_headers_are_known),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
