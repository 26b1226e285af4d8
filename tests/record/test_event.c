/* test_event.c - what journals keep is sound or seen to be torn. */
#include "record/event.h"

#include "tests/cmocka.inc.h"

static struct event sealed(void)
{
	struct event e = { .sequence = 7, .time_ms = 1000, .recipients = 1, .score = 41,
			   .policy = "support", .team = "billing", .language = "en" };

	event_seal(&e);
	return e;
}

static void a_sealed_event_is_sound(void **state)
{
	struct event e = sealed();

	(void)state;
	assert_true(event_sound(&e));
}

static void any_changed_bit_is_seen(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(struct event) * 8; i++) {
		struct event e = sealed();

		((unsigned char *)&e)[i / 8] ^= (unsigned char)(1u << i % 8);
		if (event_sound(&e))
			fail_msg("bit %zu", i);
	}
}

static void zeros_are_not_an_event(void **state)
{
	struct event e = { .version = 0 };

	(void)state;
	assert_false(event_sound(&e));
}

/* The sum is right, the content is not. */
static void every_enum_is_bounded(void **state)
{
	struct event e;

	(void)state;
#define BAD(field, value) \
	e = sealed(), e.field = (value), event_seal(&e); \
	if (event_sound(&e)) \
		fail_msg("%s", #field)
	BAD(action, EVENT_ACTIONS);
	BAD(outcome, OUTCOME_COUNT);
	BAD(unknown, UNKNOWN_COUNT);
	BAD(need, NEED_COUNT);
	BAD(acknowledgement, ACKNOWLEDGED_COUNT);
	BAD(harm, HARM_COUNT);
	BAD(ground, GROUND_COUNT);
	BAD(not_held, NOT_HELD_COUNT);
	BAD(exempt, EXEMPT_COUNT);
	BAD(mode, MODE_HOLD + 1);
	BAD(fault, FAULT_KINDS + 1);
	BAD(hint, 2);
	BAD(score, 101);
	BAD(score, -2);
	BAD(findings, 1u << FINDING_COUNT);
	BAD(policy[1], ':');
	BAD(policy[20], 'x');	/* behind the end */
	BAD(team[31], 'x');
	BAD(language[0], '\n');
#undef BAD
}

static const struct slug_row {
	const char *says, *text, *want;
} slugs[] = {
	{ "a slug stays", "a-b.c_9", "a-b.c_9" },
	{ "capitals fold", "Billing", "billing" },
	{ "empty is empty", "", "" },
	{ "others are other", "a b", "other" },
	{ "colons divide keys", "a:b", "other" },
	{ "letters of other scripts", "\xc3\xbc", "other" },
	{ "31 bytes fit", "1234567890123456789012345678901", "1234567890123456789012345678901" },
	{ "32 do not", "12345678901234567890123456789012", "other" },
};

static void slugs_are_labels(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof slugs / sizeof *slugs; i++) {
		char out[SLUG_MAX];

		slug_set(out, span_of(slugs[i].text));
		if (strcmp(out, slugs[i].want) != 0)
			fail_msg("row %zu: %s: %s", i, slugs[i].says, out);
	}
}

static void an_event_is_made_of_a_judgement(void **state)
{
	static const struct signal signals[] = { { .id = SIGNAL_BLAME }, { .id = SIGNAL_OWN_DONE }, { .id = SIGNAL_BLAME } };
	struct policy policy = { .name = "support", .team = "desk" };
	struct judgement j = {
		.scope = { .policy = &policy },
		.tone = { .language_reply = "en", .need = NEED_UPSET, .outcome = OUTCOME_UNKNOWN, .score = 12,
			  .unknown_because = UNKNOWN_LANGUAGE,
			  .harm = HARM_BLAME, .signals = signals, .signal_count = 3 },
		.verdict = { .mode = MODE_TAG, .ground = GROUND_HARM, .not_held = NOT_HELD_MODE, .hint = true },
		.findings = FINDING_LONG_LINE, .judged = true,
	};
	struct event e = event_of(&j, EVENT_TAGGED, NULL, NULL);

	(void)state;
	assert_int_equal(e.action, EVENT_TAGGED);
	assert_int_equal(e.unknown, UNKNOWN_LANGUAGE);
	assert_int_equal(e.need, NEED_UPSET);
	assert_int_equal(e.score, 12);
	assert_int_equal(e.hint, 1);
	assert_true(e.signals == (UINT64_C(1) << SIGNAL_BLAME | UINT64_C(1) << SIGNAL_OWN_DONE));
	assert_string_equal(e.team, "desk");
	assert_string_equal(e.policy, "support");
	assert_string_equal(e.language, "en");
	assert_true(event_judged(&e));
	j.identity.team = SPAN("billing");
	assert_string_equal(event_of(&j, EVENT_TAGGED, NULL, NULL).team, "billing");
	event_seal(&e);
	assert_true(event_sound(&e));
}

static void a_fault_has_no_judgement(void **state)
{
	struct event e = event_of(NULL, EVENT_FAILED, NULL, NULL);

	(void)state;
	e.fault = FAULT_DEADLINE + 1;
	event_seal(&e);
	assert_true(event_sound(&e));
	assert_false(event_judged(&e));
	assert_int_equal(e.score, -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_sealed_event_is_sound),
		cmocka_unit_test(any_changed_bit_is_seen),
		cmocka_unit_test(zeros_are_not_an_event),
		cmocka_unit_test(every_enum_is_bounded),
		cmocka_unit_test(slugs_are_labels),
		cmocka_unit_test(an_event_is_made_of_a_judgement),
		cmocka_unit_test(a_fault_has_no_judgement),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
