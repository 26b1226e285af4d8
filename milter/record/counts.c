/* counts.c - see counts.h. */
#include "record/counts.h"

#include <stdarg.h>
#include <stdio.h>

const unsigned counts_bounds[COUNTS_BOUNDS] = {
	50, 100, 200, 500, 1000, 2000, 5000, 10000, 50000, 200000, 1000000, 5000000,
};

void counts_field(char out[static COUNTS_FIELD_MAX], const char *prefix, const char *name)
{
	(void)snprintf(out, COUNTS_FIELD_MAX, "%s:%s", prefix, name);
}

void counts_bound_field(char out[static COUNTS_FIELD_MAX], size_t bound)
{
	if (bound < COUNTS_BOUNDS)
		(void)snprintf(out, COUNTS_FIELD_MAX, "le_%u", counts_bounds[bound]);
	else
		(void)snprintf(out, COUNTS_FIELD_MAX, "le_inf");
}

/* One key that is being counted into. */
struct counting {
	counts_sink *sink;
	void *context;
	const char *key;
	unsigned life;
};

static void add(const struct counting *c, const char *field, int64_t n)
{
	if (n)
		c->sink(c->key, field, n, c->life, c->context);
}

static void mark(const struct counting *c, const char *prefix, const char *name)
{
	char field[COUNTS_FIELD_MAX];

	counts_field(field, prefix, name);
	add(c, field, 1);
}

static void mark_some(const struct counting *c, const char *prefix, const char *name)
{
	if (*name)
		mark(c, prefix, name);
}

static void add_signals(const struct counting *c, uint64_t signals)
{
	for (unsigned i = 0; i < SIGNAL_COUNT; i++)
		if (signals >> i & 1)
			mark(c, "signal", signal_info((enum signal_id)i)->name);
}

static void add_findings(const struct counting *c, uint32_t findings)
{
	for (unsigned i = 0; i < FINDING_COUNT; i++)
		if (findings >> i & 1)
			mark(c, "finding", finding_info((enum finding_bit)i)->name);
}

static void add_judged(const struct counting *c, const struct event *e)
{
	add(c, "judged", 1);
	mark(c, "outcome", outcome_name((enum outcome)e->outcome));
	mark(c, "need", need_name((enum need)e->need));
	mark(c, "ack", acknowledgement_name((enum acknowledgement)e->acknowledgement));
	if (e->harm != HARM_NONE)
		mark(c, "harm", harm_name((enum harm)e->harm));
	mark_some(c, "ground", ground_name((enum ground)e->ground));
	mark_some(c, "not_held", not_held_name((enum not_held)e->not_held));
	add(c, "hint", e->hint);
	mark_some(c, "language", e->language);
	add_signals(c, e->signals);
	if (e->score >= 0) {
		add(c, "scored", 1);
		add(c, "score_sum", e->score);
	}
}

static void add_all(const struct counting *c, const struct event *e)
{
	add(c, "messages", 1);
	add(c, "recipients", e->recipients);
	add(c, "bytes", e->bytes);
	mark(c, "action", event_action_name((enum event_action)e->action));
	mark_some(c, "exempt", exempt_name((enum exempt)e->exempt));
	if (e->fault)
		mark(c, "fault", fault_kind_name((enum fault_kind)(e->fault - 1)));
	add_findings(c, e->findings);
	if (event_judged(e))
		add_judged(c, e);
}

static void add_score(const struct counting *c, int score)
{
	char field[COUNTS_FIELD_MAX];
	int step = score / COUNTS_SCORE_STEP;

	if (step >= COUNTS_SCORES)
		step = COUNTS_SCORES - 1;
	(void)snprintf(field, sizeof field, "s%d", step * COUNTS_SCORE_STEP);
	add(c, field, 1);
	add(c, "sum", score);
	add(c, "count", 1);
}

static void add_time(const struct counting *c, uint32_t us)
{
	char field[COUNTS_FIELD_MAX];
	size_t bound = 0;

	while (bound < COUNTS_BOUNDS && us > counts_bounds[bound])
		bound++;
	counts_bound_field(field, bound);
	add(c, field, 1);
	add(c, "sum", us);
	add(c, "count", 1);
}

static void count_histograms(const struct event *e, counts_sink *sink, void *context)
{
	struct counting score = { sink, context, "hist:score", 0 };
	struct counting time = { sink, context, "hist:judge_us", 0 };

	if (event_judged(e) && e->score >= 0)
		add_score(&score, e->score);
	add_time(&time, e->judge_us);
}

static bool label(const char *name)
{
	return *name && strcmp(name, "all") != 0;
}

__attribute__((format(printf, 5, 6)))
static void count_key(const struct event *e, counts_sink *sink, void *context, unsigned life,
		      const char *format, ...)
{
	char key[COUNTS_KEY_MAX];
	struct counting c = { sink, context, key, life };
	va_list ap;

	va_start(ap, format);
	(void)vsnprintf(key, sizeof key, format, ap);
	va_end(ap);
	add_all(&c, e);
}

void counts_of(const struct event *e, counts_sink *sink, void *context)
{
	struct civil c = civil_of(e->time_ms / 1000);
	unsigned day = (unsigned)c.year * 10000 + c.month * 100 + c.day;

	count_key(e, sink, context, 0, "total");
	count_key(e, sink, context, COUNTS_LIFE_DAY, "d:%08u:all", day);
	count_key(e, sink, context, COUNTS_LIFE_HOUR, "h:%08u%02u:all", day, c.hour);
	if (label(e->policy))
		count_key(e, sink, context, 0, "total:policy:%s", e->policy);
	if (label(e->team)) {
		count_key(e, sink, context, 0, "total:team:%s", e->team);
		count_key(e, sink, context, COUNTS_LIFE_DAY, "d:%08u:%s", day, e->team);
	}
	count_histograms(e, sink, context);
}
