/* counts.c - see counts.h. */
#include "record/counts.h"

#include "record/pseudonym.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* All signals and findings at once, and the rest. */
enum { TALLY_MAX = SIGNAL_COUNT + FINDING_COUNT + 24 };

const unsigned counts_bounds[COUNTS_BOUNDS] = {
	50, 100, 200, 500, 1000, 2000, 5000, 10000, 50000, 200000, 1000000, 5000000,
};

void counts_field(char out[static COUNTS_FIELD_MAX], const char *prefix, const char *name)
{
	size_t at = strnlen(prefix, COUNTS_FIELD_MAX - 2);
	size_t len = strnlen(name, COUNTS_FIELD_MAX - 2 - at);

	memcpy(out, prefix, at);
	out[at++] = ':';
	memcpy(out + at, name, len);
	out[at + len] = '\0';
}

void counts_bound_field(char out[static COUNTS_FIELD_MAX], size_t bound)
{
	if (bound < COUNTS_BOUNDS)
		(void)snprintf(out, COUNTS_FIELD_MAX, "le_%u", counts_bounds[bound]);
	else
		(void)snprintf(out, COUNTS_FIELD_MAX, "le_inf");
}

/* What one event adds, made once and then counted under every key of its. */
struct tally {
	struct { char field[COUNTS_FIELD_MAX]; int64_t n; } rows[TALLY_MAX];
	size_t count;
};

static void add(struct tally *t, const char *field, int64_t n)
{
	if (!n || t->count == TALLY_MAX)
		return;
	memcpy(t->rows[t->count].field, field, strnlen(field, COUNTS_FIELD_MAX - 1) + 1);
	t->rows[t->count++].n = n;
}

static void mark(struct tally *t, const char *prefix, const char *name)
{
	if (t->count == TALLY_MAX)
		return;
	counts_field(t->rows[t->count].field, prefix, name);
	t->rows[t->count++].n = 1;
}

static void mark_some(struct tally *t, const char *prefix, const char *name)
{
	if (*name)
		mark(t, prefix, name);
}

static void add_signals(struct tally *t, uint64_t signals)
{
	for (unsigned i = 0; i < SIGNAL_COUNT; i++)
		if (signals >> i & 1)
			mark(t, "signal", signal_info((enum signal_id)i)->name);
}

static void add_findings(struct tally *t, uint32_t findings)
{
	for (unsigned i = 0; i < FINDING_COUNT; i++)
		if (findings >> i & 1)
			mark(t, "finding", finding_info((enum finding_bit)i)->name);
}

static void add_judged(struct tally *t, const struct event *e)
{
	add(t, "judged", 1);
	mark(t, "outcome", outcome_name((enum outcome)e->outcome));
	mark_some(t, "unknown", unknown_name((enum unknown)e->unknown));
	mark(t, "need", need_name((enum need)e->need));
	mark(t, "ack", acknowledgement_name((enum acknowledgement)e->acknowledgement));
	if (e->harm != HARM_NONE)
		mark(t, "harm", harm_name((enum harm)e->harm));
	mark_some(t, "ground", ground_name((enum ground)e->ground));
	mark_some(t, "not_held", not_held_name((enum not_held)e->not_held));
	add(t, "hint", e->hint);
	mark_some(t, "language", e->language);
	add_signals(t, e->signals);
	if (e->score >= 0) {
		add(t, "scored", 1);
		add(t, "score_sum", e->score);
	}
}

static void add_all(struct tally *t, const struct event *e)
{
	add(t, "messages", 1);
	add(t, "recipients", e->recipients);
	add(t, "bytes", e->bytes);
	mark(t, "action", event_action_name((enum event_action)e->action));
	mark_some(t, "exempt", exempt_name((enum exempt)e->exempt));
	if (e->fault)
		mark(t, "fault", fault_kind_name((enum fault_kind)(e->fault - 1)));
	add_findings(t, e->findings);
	if (event_judged(e))
		add_judged(t, e);
}

static void add_score(struct tally *t, int score)
{
	char field[COUNTS_FIELD_MAX];
	int step = score / COUNTS_SCORE_STEP;

	if (step >= COUNTS_SCORES)
		step = COUNTS_SCORES - 1;
	(void)snprintf(field, sizeof field, "s%d", step * COUNTS_SCORE_STEP);
	add(t, field, 1);
	add(t, "sum", score);
	add(t, "count", 1);
}

static void add_time(struct tally *t, uint32_t us)
{
	char field[COUNTS_FIELD_MAX];
	size_t bound = 0;

	while (bound < COUNTS_BOUNDS && us > counts_bounds[bound])
		bound++;
	counts_bound_field(field, bound);
	add(t, field, 1);
	add(t, "sum", us);
	add(t, "count", 1);
}

static void sink_all(const struct tally *t, const char *key, unsigned life, counts_sink *sink,
		     void *context)
{
	for (size_t i = 0; i < t->count; i++)
		sink(key, t->rows[i].field, t->rows[i].n, life, context);
}

static void count_histograms(const struct event *e, counts_sink *sink, void *context)
{
	struct tally score, time;

	score.count = time.count = 0;
	if (event_judged(e) && e->score >= 0)
		add_score(&score, e->score);
	add_time(&time, e->judge_us);
	sink_all(&score, "hist:score", 0, sink, context);
	sink_all(&time, "hist:judge_us", 0, sink, context);
}

void counts_agent(const struct event *e, char out[static COUNTS_AGENT_MAX])
{
	static const unsigned char nobody[COUNTS_AGENT_BYTES];
	char digits[33];

	hex_of(e->agent, digits);
	if (memcmp(e->agent, nobody, sizeof nobody) == 0)
		digits[0] = '\0';
	(void)snprintf(out, COUNTS_AGENT_MAX, "%.16s", digits);
}

static void add_agent(struct tally *t, const struct event *e)
{
	add(t, "judged", 1);
	mark(t, "outcome", outcome_name((enum outcome)e->outcome));
	if (e->harm != HARM_NONE)
		mark(t, "harm", harm_name((enum harm)e->harm));
	if (e->action == EVENT_HELD)
		mark(t, "action", event_action_name(EVENT_HELD));
	if (e->not_held == NOT_HELD_MODE)
		mark(t, "not_held", not_held_name(NOT_HELD_MODE));
}

static bool label(const char *name)
{
	return *name && strcmp(name, "all") != 0;
}

__attribute__((format(printf, 5, 6)))
static void count_key(const struct tally *t, counts_sink *sink, void *context, unsigned life,
		      const char *format, ...)
{
	char key[COUNTS_KEY_MAX];
	va_list ap;

	va_start(ap, format);
	(void)vsnprintf(key, sizeof key, format, ap);
	va_end(ap);
	sink_all(t, key, life, sink, context);
}

void counts_of(const struct event *e, counts_sink *sink, void *context)
{
	struct civil c = civil_of(e->time_ms / 1000);
	unsigned day = (unsigned)c.year * 10000 + c.month * 100 + c.day;
	char agent[COUNTS_AGENT_MAX];
	struct tally t;

	t.count = 0;
	add_all(&t, e);
	count_key(&t, sink, context, 0, "total");
	count_key(&t, sink, context, COUNTS_LIFE_DAY, "d:%08u:all", day);
	count_key(&t, sink, context, COUNTS_LIFE_HOUR, "h:%08u%02u:all", day, c.hour);
	if (label(e->policy))
		count_key(&t, sink, context, 0, "total:policy:%s", e->policy);
	if (label(e->team)) {
		count_key(&t, sink, context, 0, "total:team:%s", e->team);
		count_key(&t, sink, context, COUNTS_LIFE_DAY, "d:%08u:%s", day, e->team);
		count_key(&t, sink, context, COUNTS_LIFE_TEAM_HOUR, "h:%08u%02u:%s", day, c.hour, e->team);
	}
	count_histograms(e, sink, context);
	counts_agent(e, agent);
	if (!agent[0] || !event_judged(e))
		return;
	t.count = 0;
	add_agent(&t, e);
	count_key(&t, sink, context, COUNTS_LIFE_DAY, "d:%08u:agent:%s", day, agent);
}
