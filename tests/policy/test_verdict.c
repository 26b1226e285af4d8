/* test_verdict.c - what is asked of a reply, and what holds it. */
#include "policy/verdict.h"

#include "tests/cmocka.inc.h"

static const char holding[] =
	"policy hold { mode = hold  deadline = 1h  contact = a@example.com  open_holds_max = 5 }\n"
	"policy tag { mode = tag }\n"
	"policy gentle { mode = hold  deadline = 1h  contact = a@example.com  open_holds_max = 5\n"
	"	hold_harm = no  hold_from = never  demand_problem = any }\n"
	"policy strict { mode = hold  deadline = 1h  contact = a@example.com  open_holds_max = 5\n"
	"	hold_from = problem  demand_problem = any }\n"
	"policy strictest { mode = hold  deadline = 1h  contact = a@example.com  open_holds_max = 5\n"
	"	hold_from = problem  demand_problem = specific }\n";

enum { HOLD, TAG, GENTLE, STRICT, STRICTEST, UNNAMED };
enum { SURE = SPLIT_SURE, GUESS = SPLIT_SURE - 1 };

static const struct row {
	const char *says;
	int policy;
	enum need need;
	enum acknowledgement ack;
	enum outcome outcome;
	enum harm harm;
	bool action, bereaved;
	int confidence;
	enum ground ground;
	enum not_held not_held;
	bool hold, hint;
} rows[] = {
	{ "upset and nothing said: held", HOLD, NEED_UPSET, ACKNOWLEDGED_NONE, OUTCOME_MISSED, HARM_NONE, false, false, SURE, GROUND_MISSED, NOT_HELD_NOTHING, true, false },
	{ "upset and a generic word: passes", HOLD, NEED_UPSET, ACKNOWLEDGED_GENERIC, OUTCOME_MET, HARM_NONE, false, false, SURE, GROUND_NONE, NOT_HELD_NOTHING, false, false },
	{ "upset and only an action: held", HOLD, NEED_UPSET, ACKNOWLEDGED_NONE, OUTCOME_MISSED, HARM_NONE, true, false, SURE, GROUND_MISSED, NOT_HELD_NOTHING, true, false },
	{ "very upset and a generic word: held", HOLD, NEED_VERY_UPSET, ACKNOWLEDGED_GENERIC, OUTCOME_MET, HARM_NONE, false, false, SURE, GROUND_MISSED, NOT_HELD_NOTHING, true, false },
	{ "very upset, a generic word and an action: passes", HOLD, NEED_VERY_UPSET, ACKNOWLEDGED_GENERIC, OUTCOME_MET, HARM_NONE, true, false, SURE, GROUND_NONE, NOT_HELD_NOTHING, false, false },
	{ "very upset and a specific word: passes", HOLD, NEED_VERY_UPSET, ACKNOWLEDGED_SPECIFIC, OUTCOME_MET, HARM_NONE, false, false, SURE, GROUND_NONE, NOT_HELD_NOTHING, false, false },
	{ "bereaved, a generic word and an action: held", HOLD, NEED_VERY_UPSET, ACKNOWLEDGED_GENERIC, OUTCOME_MET, HARM_NONE, true, true, SURE, GROUND_MISSED, NOT_HELD_NOTHING, true, false },
	{ "bereaved and a specific word: passes", HOLD, NEED_VERY_UPSET, ACKNOWLEDGED_SPECIFIC, OUTCOME_MET, HARM_NONE, false, true, SURE, GROUND_NONE, NOT_HELD_NOTHING, false, false },
	{ "a problem and nothing: a hint", HOLD, NEED_PROBLEM, ACKNOWLEDGED_NONE, OUTCOME_MISSED, HARM_NONE, false, false, SURE, GROUND_NONE, NOT_HELD_NOTHING, false, true },
	{ "a problem and an own action: nothing to say", HOLD, NEED_PROBLEM, ACKNOWLEDGED_NONE, OUTCOME_MISSED, HARM_NONE, true, false, SURE, GROUND_NONE, NOT_HELD_NOTHING, false, false },
	{ "no need: nothing to say", HOLD, NEED_NONE, ACKNOWLEDGED_NONE, OUTCOME_NOT_CALLED_FOR, HARM_NONE, false, false, SURE, GROUND_NONE, NOT_HELD_NOTHING, false, false },
	{ "an unknown need never holds", HOLD, NEED_UNKNOWN, ACKNOWLEDGED_NONE, OUTCOME_UNKNOWN, HARM_NONE, false, false, SURE, GROUND_NONE, NOT_HELD_NOTHING, false, false },
	{ "an answer in an attachment is unknown whatever the need", HOLD, NEED_VERY_UPSET, ACKNOWLEDGED_NONE, OUTCOME_UNKNOWN, HARM_NONE, false, false, SURE, GROUND_NONE, NOT_HELD_NOTHING, false, false },
	{ "hostility holds without a need", HOLD, NEED_NONE, ACKNOWLEDGED_NONE, OUTCOME_NOT_CALLED_FOR, HARM_HOSTILITY, false, false, SURE, GROUND_HARM, NOT_HELD_NOTHING, true, false },
	{ "and where the need is unknown", HOLD, NEED_UNKNOWN, ACKNOWLEDGED_NONE, OUTCOME_UNKNOWN, HARM_HOSTILITY, false, false, SURE, GROUND_HARM, NOT_HELD_NOTHING, true, false },
	{ "negated understanding too", HOLD, NEED_NONE, ACKNOWLEDGED_SPECIFIC, OUTCOME_NOT_CALLED_FOR, HARM_NEGATED_UNDERSTANDING, false, false, SURE, GROUND_HARM, NOT_HELD_NOTHING, true, false },
	{ "blame where there is a problem", HOLD, NEED_PROBLEM, ACKNOWLEDGED_SPECIFIC, OUTCOME_MET, HARM_BLAME, true, false, SURE, GROUND_HARM, NOT_HELD_NOTHING, true, false },
	{ "blame without one is plain talk", HOLD, NEED_NONE, ACKNOWLEDGED_NONE, OUTCOME_NOT_CALLED_FOR, HARM_BLAME, false, false, SURE, GROUND_NONE, NOT_HELD_NOTHING, false, false },
	{ "dismissal of an unknown need is no ground", HOLD, NEED_UNKNOWN, ACKNOWLEDGED_NONE, OUTCOME_UNKNOWN, HARM_DISMISSAL, false, false, SURE, GROUND_NONE, NOT_HELD_NOTHING, false, false },
	{ "dismissal of an upset customer is", HOLD, NEED_UPSET, ACKNOWLEDGED_GENERIC, OUTCOME_MET, HARM_DISMISSAL, false, false, SURE, GROUND_HARM, NOT_HELD_NOTHING, true, false },
	{ "harm is the graver ground", HOLD, NEED_UPSET, ACKNOWLEDGED_NONE, OUTCOME_MISSED, HARM_HOSTILITY, false, false, SURE, GROUND_HARM, NOT_HELD_NOTHING, true, false },
	{ "a guess about the split never holds", HOLD, NEED_UPSET, ACKNOWLEDGED_NONE, OUTCOME_MISSED, HARM_NONE, false, false, GUESS, GROUND_MISSED, NOT_HELD_UNSURE, false, false },
	{ "tagging keeps the ground", TAG, NEED_UPSET, ACKNOWLEDGED_NONE, OUTCOME_MISSED, HARM_NONE, false, false, SURE, GROUND_MISSED, NOT_HELD_MODE, false, false },
	{ "observing too, so that would-holds are counted", UNNAMED, NEED_UPSET, ACKNOWLEDGED_NONE, OUTCOME_MISSED, HARM_NONE, false, false, SURE, GROUND_MISSED, NOT_HELD_MODE, false, false },
	{ "what holding would not have held is no would-hold", UNNAMED, NEED_UPSET, ACKNOWLEDGED_NONE, OUTCOME_MISSED, HARM_NONE, false, false, GUESS, GROUND_MISSED, NOT_HELD_UNSURE, false, false },
	{ "a policy may never hold for a missed need", GENTLE, NEED_VERY_UPSET, ACKNOWLEDGED_NONE, OUTCOME_MISSED, HARM_NONE, false, false, SURE, GROUND_NONE, NOT_HELD_NOTHING, false, true },
	{ "nor for harm", GENTLE, NEED_VERY_UPSET, ACKNOWLEDGED_SPECIFIC, OUTCOME_MET, HARM_HOSTILITY, false, false, SURE, GROUND_NONE, NOT_HELD_NOTHING, false, true },
	{ "a policy may hold from a problem on", STRICT, NEED_PROBLEM, ACKNOWLEDGED_NONE, OUTCOME_MISSED, HARM_NONE, true, false, SURE, GROUND_MISSED, NOT_HELD_NOTHING, true, false },
};

static struct settings *settings_of(const char *text)
{
	struct settings_source source = { "test", span_of(text) };
	struct settings *s = NULL;
	struct fault f;

	if (settings_new(&source, 1, &s, &f))
		fail_msg("%s", f.text);
	return s;
}

static struct verdict reach(const struct row *r, const struct settings *s)
{
	const struct policy *p = r->policy == UNNAMED ? NULL : &s->policies[r->policy];
	struct scope scope = { .policy = p, .mode = p ? p->mode : s->mode };
	struct split split = { .confidence = r->confidence };
	struct tone tone = {
		.language_reply = "en", .need = r->need, .acknowledgement = r->ack, .outcome = r->outcome,
		.harm = r->harm, .own_action = r->action, .bereaved = r->bereaved,
	};

	return verdict_reach(&scope, &split, &tone, s);
}

static void the_demand_table_decides(void **state)
{
	struct settings *s = settings_of(holding);

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct row *r = &rows[i];
		struct verdict v = reach(r, s);

		if (v.ground != r->ground || v.not_held != r->not_held || v.hold != r->hold || v.hint != r->hint)
			fail_msg("row %zu: %s: ground '%s', not held '%s', hold %d, hint %d", i, r->says,
				 ground_name(v.ground), not_held_name(v.not_held), v.hold, v.hint);
	}
	settings_free(s);
}

static void exempt_and_foreign_mail_is_never_held(void **state)
{
	struct settings *s = settings_of(holding);
	struct scope scope = { .policy = &s->policies[HOLD], .mode = MODE_HOLD, .exempt = EXEMPT_LIST };
	struct split split = { .confidence = 1000 };
	struct tone tone = { .language_reply = "en", .need = NEED_UPSET, .outcome = OUTCOME_MISSED };
	struct verdict v = verdict_reach(&scope, &split, &tone, s);

	(void)state;
	assert_false(v.hold);
	assert_int_equal(v.exempt, EXEMPT_LIST);
	assert_false(verdict_reach(&scope, NULL, NULL, s).hold);
	scope.exempt = EXEMPT_NOT;
	tone.language_reply = "unknown";
	v = verdict_reach(&scope, &split, &tone, s);
	assert_int_equal(v.exempt, EXEMPT_LANGUAGE);
	assert_int_equal(v.ground, GROUND_NONE);
	assert_false(v.hold);
	settings_free(s);
}

/* What a policy may demand of a problem is demanded where the customer tells of it. */
static void a_problem_told_by_the_reply_alone_is_never_held(void **state)
{
	struct settings *s = settings_of(holding);
	struct split split = { .confidence = 1000 };
	struct tone tone = { .language_reply = "en", .need = NEED_PROBLEM, .outcome = OUTCOME_MET,
			     .acknowledgement = ACKNOWLEDGED_GENERIC };

	(void)state;
	for (int told_by_reply = 0; told_by_reply < 2; told_by_reply++)
		for (int i = HOLD; i < UNNAMED; i++) {
			struct scope scope = { .policy = &s->policies[i], .mode = MODE_HOLD };

			tone.witnessed = told_by_reply;
			assert_int_equal(verdict_reach(&scope, &split, &tone, s).hold,
					 i == STRICTEST && !told_by_reply);
		}
	settings_free(s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_demand_table_decides),
		cmocka_unit_test(exempt_and_foreign_mail_is_never_held),
		cmocka_unit_test(a_problem_told_by_the_reply_alone_is_never_held),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
