/* plan.c - see plan.h. */
#include "record/plan.h"

enum { VALUE_MAX = 900 };

static const char id_name[] = "X-Tone-Id", status_name[] = "X-Tone-Status",
		  signals_name[] = "X-Tone-Signals";

bool plan_owns_header(struct span name)
{
	return span_starts_nocase(name, SPAN("X-Tone-"));
}

bool plan_adds_header(struct span name)
{
	return span_eq_nocase(name, span_of(id_name)) || span_eq_nocase(name, span_of(status_name))
	       || span_eq_nocase(name, span_of(signals_name));
}

/* Mail of which nobody asked anything stays as it is. */
static bool concerns(enum exempt e)
{
	return e != EXEMPT_SCOPE && e != EXEMPT_POLICY && e != EXEMPT_INTERNAL && e != EXEMPT_OWN;
}

static enum tag_level level_of(const struct judgement *j, const struct settings *s)
{
	if (j->verdict.mode == MODE_OBSERVE || j->scope.tagged_before || !concerns(j->verdict.exempt))
		return TAG_NONE;
	return j->scope.internal ? s->tag_internal : s->tag_external;
}

static void add_policy(const struct judgement *j, struct buffer *b)
{
	if (j->scope.policy)
		buffer_addf(b, "; policy=%s", j->scope.policy->name);
}

static const char *status(const struct judgement *j, struct arena *a)
{
	struct buffer b;

	buffer_init(&b, a, VALUE_MAX);
	if (!j->judged || j->verdict.exempt != EXEMPT_NOT) {
		buffer_addf(&b, "unscored; because=%s", exempt_name(j->verdict.exempt));
	} else {
		buffer_add(&b, span_of(outcome_name(j->tone.outcome)));
		if (j->tone.score >= 0)
			buffer_addf(&b, "; score=%d", j->tone.score);
		buffer_addf(&b, "; need=%s; acknowledgement=%s", need_name(j->tone.need),
			    acknowledgement_name(j->tone.acknowledgement));
	}
	add_policy(j, &b);
	return buffer_string(&b);
}

/* Each signal of the reply once, in order of their numbers: at most 64 names
 * of at most 19 bytes, so that the cut at VALUE_MAX never falls into one. */
static const char *signals(const struct tone *t, struct arena *a)
{
	struct buffer b;
	uint64_t seen = 0;

	for (size_t i = 0; i < t->signal_count; i++)
		if (!t->signals[i].in_quote)
			seen |= UINT64_C(1) << t->signals[i].id;
	buffer_init(&b, a, VALUE_MAX);
	for (unsigned i = 0; i < SIGNAL_COUNT; i++) {
		struct span name = span_of(signal_info((enum signal_id)i)->name);

		if (!(seen >> i & 1) || b.len + name.len + 2 > VALUE_MAX)
			continue;
		if (b.len)
			buffer_add(&b, SPAN(", "));
		buffer_add(&b, name);
	}
	if (b.len == 0)
		buffer_add(&b, SPAN("none"));
	return buffer_string(&b);
}

static void add_header(struct plan *p, const char *name, const char *value)
{
	p->add[p->add_count].name = name;
	p->add[p->add_count++].value = value;
}

static int add_headers(const struct judgement *j, const char *id, enum tag_level level, struct arena *a,
		       struct plan *p, struct fault *f)
{
	const char *own_id = arena_copy(a, span_of(id)).at;
	const char *says = status(j, a);
	const char *found = j->judged ? signals(&j->tone, a) : NULL;

	if (!own_id || !says || (j->judged && !found))
		return fault_memory(f);
	add_header(p, id_name, own_id);
	if (level != TAG_FULL)
		return 0;
	add_header(p, status_name, says);
	if (found && j->verdict.exempt == EXEMPT_NOT)
		add_header(p, signals_name, found);
	return 0;
}

/* The MTA's administrator reads this in the queue. */
static const char *reason_of(const struct judgement *j, struct arena *a)
{
	struct buffer b;

	buffer_init(&b, a, 128);
	buffer_addf(&b, "tone-milter: %s; need=%s", ground_name(j->verdict.ground), need_name(j->tone.need));
	add_policy(j, &b);
	return buffer_string(&b);
}

bool plan_strips(enum mode mode, bool trusted)
{
	return mode != MODE_OBSERVE && !trusted;
}

int plan_make(const struct judgement *j, const char *id, const struct settings *s, struct arena *a,
	      struct plan *out, struct fault *f)
{
	enum tag_level level = level_of(j, s);
	struct plan p = { .reason = "" };

	p.strip = plan_strips(j->verdict.mode, j->scope.trusted);
	if (level != TAG_NONE && add_headers(j, id, level, a, &p, f))
		return -1;
	if (j->verdict.hold) {
		p.reason = reason_of(j, a);
		if (!p.reason)
			return fault_memory(f);
	}
	*out = p;
	return 0;
}
