/* verdict.c - see verdict.h. */
#include "policy/verdict.h"

const char *ground_name(enum ground g)
{
	static const char *const names[GROUND_COUNT] = { "", "missed", "harm" };

	return (unsigned)g < GROUND_COUNT ? names[g] : "";
}

const char *not_held_name(enum not_held n)
{
	static const char *const names[NOT_HELD_COUNT] = {
#define X(id, name) [NOT_HELD_##id] = name,
		NOT_HELD(X)
#undef X
	};

	return (unsigned)n < NOT_HELD_COUNT ? names[n] : "";
}

const char *verdict_word(const struct verdict *v)
{
	if (v->exempt != EXEMPT_NOT)
		return "exempt";
	if (v->hold)
		return "hold";
	if (v->ground != GROUND_NONE)
		return v->not_held == NOT_HELD_UNSURE ? "unsure" : "would-hold";
	return v->hint ? "hint" : "pass";
}

static bool demand_met(enum demand demand, const struct tone *t)
{
	bool any = t->acknowledgement != ACKNOWLEDGED_NONE;
	bool specific = t->acknowledgement == ACKNOWLEDGED_SPECIFIC;

	switch (demand) {
	case DEMAND_NOTHING: return true;
	case DEMAND_HINT: return any || t->own_action;
	case DEMAND_ANY: return any;
	case DEMAND_SPECIFIC_OR_ACTION: return specific || (any && t->own_action);
	case DEMAND_SPECIFIC: return specific;
	}
	return true;
}

/* Grief asks for more than the anger that may go with it. */
static enum demand demand_of(const struct policy *p, const struct tone *t)
{
	if (t->bereaved && t->need >= NEED_PROBLEM)
		return p->demand_bereaved;
	return p->demand[t->need];
}

/* Insults and "we do not care" need no occasion; blame and belittling are only
 * told from plain talk where there is a problem. */
static bool harmful(const struct tone *t)
{
	switch (t->harm) {
	case HARM_NONE:
	case HARM_COUNT: return false;
	case HARM_BLAME:
	case HARM_DISMISSAL: return t->need >= NEED_PROBLEM;
	case HARM_NEGATED_UNDERSTANDING:
	case HARM_HOSTILITY: return true;
	}
	return false;
}

static void weigh(const struct policy *p, const struct tone *t, struct verdict *v)
{
	enum demand demand = demand_of(p, t);
	bool known = t->outcome != OUTCOME_UNKNOWN && t->need >= NEED_PROBLEM;
	bool unmet = known && !demand_met(demand, t);

	if (harmful(t) && p->hold_harm)
		v->ground = GROUND_HARM;
	else if (unmet && !t->witnessed && demand != DEMAND_HINT && t->need >= p->hold_from)
		v->ground = GROUND_MISSED;
	v->hint = v->ground == GROUND_NONE && (unmet || harmful(t));
}

/* A guess about whose words they are comes before the mode, so that what
 * observing counts is what holding would have held. */
static void decide(const struct split *split, struct verdict *v)
{
	if (v->ground == GROUND_NONE)
		return;
	if (split && split->confidence < SPLIT_SURE)
		v->not_held = NOT_HELD_UNSURE;
	else if (v->mode != MODE_HOLD)
		v->not_held = NOT_HELD_MODE;
	else
		v->hold = true;
}

struct verdict verdict_reach(const struct scope *scope, const struct split *split,
			     const struct tone *tone, const struct settings *s)
{
	struct verdict v = { .mode = scope->mode, .exempt = scope->exempt };

	if (v.exempt != EXEMPT_NOT || !tone)
		return v;
	if (strcmp(tone->language_reply, "unknown") == 0) {
		v.exempt = EXEMPT_LANGUAGE;
		return v;
	}
	weigh(scope->policy ? scope->policy : s->unnamed, tone, &v);
	decide(split, &v);
	return v;
}
