/* metrics.c - see metrics.h. */
#include "record/metrics.h"

#include <inttypes.h>
#include <stdio.h>

#include "record/counts.h"

void metrics_help(const char *name, const char *type, const char *says, struct buffer *out)
{
	buffer_addf(out, "# HELP %s %s\n# TYPE %s %s\n", name, says, name, type);
}

static void add_label_value(struct span value, struct buffer *out)
{
	for (size_t i = 0; i < value.len; i++) {
		if (value.at[i] == '"' || value.at[i] == '\\')
			buffer_byte(out, '\\');
		if (value.at[i] == '\n')
			buffer_add(out, SPAN("\\n"));
		else
			buffer_byte(out, value.at[i]);
	}
}

void metrics_value(const char *name, const char *label, const char *value, int64_t number,
		   struct buffer *out)
{
	buffer_add(out, span_of(name));
	if (label) {
		buffer_addf(out, "{%s=\"", label);
		add_label_value(span_of(value), out);
		buffer_add(out, SPAN("\"}"));
	}
	buffer_addf(out, " %" PRId64 "\n", number);
}

/* A field of "total" that is one metric. */
static const struct plain {
	const char *field, *name, *says;
} plains[] = {
	{ "recipients", "tone_recipients_total", "Recipients of messages seen." },
	{ "bytes", "tone_message_bytes_total", "Bytes of messages, as far as they were kept." },
	{ "judged", "tone_judged_total", "Messages whose tone was judged." },
	{ "hint", "tone_hints_total", "Judged messages worth a reviewer's look, without a ground to hold." },
	{ "scored", "tone_scored_total", "Messages that got a score." },
};

/* A group of fields of "total" that is one metric with a label. Names that
 * never happened are there with 0, so that a rate can begin. */
static const char *name_action(unsigned i) { return event_action_name((enum event_action)i); }
static const char *name_outcome(unsigned i) { return outcome_name((enum outcome)i); }
static const char *name_unknown(unsigned i) { return unknown_name((enum unknown)i); }
static const char *name_need(unsigned i) { return need_name((enum need)i); }
static const char *name_ack(unsigned i) { return acknowledgement_name((enum acknowledgement)i); }
static const char *name_harm(unsigned i) { return i == HARM_NONE ? "" : harm_name((enum harm)i); }
static const char *name_ground(unsigned i) { return ground_name((enum ground)i); }
static const char *name_not_held(unsigned i) { return not_held_name((enum not_held)i); }
static const char *name_exempt(unsigned i) { return exempt_name((enum exempt)i); }
static const char *name_fault(unsigned i) { return fault_kind_name((enum fault_kind)i); }
static const char *name_signal(unsigned i) { return signal_info((enum signal_id)i)->name; }
static const char *name_finding(unsigned i) { return finding_info((enum finding_bit)i)->name; }

static const struct group {
	const char *prefix, *name, *says;
	unsigned count;
	const char *(*label)(unsigned i);	/* "" is skipped */
} groups[] = {
	{ "action", "tone_messages_total", "Messages by what was done.", EVENT_ACTIONS, name_action },
	{ "outcome", "tone_outcomes_total", "Judged messages by outcome.", OUTCOME_COUNT, name_outcome },
	{ "unknown", "tone_unknown_total", "Judged messages whose outcome is unknown, by reason.",
	  UNKNOWN_COUNT, name_unknown },
	{ "need", "tone_needs_total", "Judged messages by the customer's need.", NEED_COUNT, name_need },
	{ "ack", "tone_acknowledgements_total", "Judged messages by acknowledgement.",
	  ACKNOWLEDGED_COUNT, name_ack },
	{ "harm", "tone_harms_total", "Judged messages that may hurt.", HARM_COUNT, name_harm },
	{ "ground", "tone_grounds_total", "Judged messages that met a ground to hold.", GROUND_COUNT,
	  name_ground },
	{ "not_held", "tone_not_held_total", "Messages with a ground that were not held, by reason.",
	  NOT_HELD_COUNT, name_not_held },
	{ "exempt", "tone_exempt_total", "Messages that were not judged, by reason.", EXEMPT_COUNT,
	  name_exempt },
	{ "fault", "tone_faults_total", "Messages that passed because judging failed.", FAULT_KINDS,
	  name_fault },
	{ "signal", "tone_signals_total", "Judged messages in which a signal was found.", SIGNAL_COUNT,
	  name_signal },
	{ "finding", "tone_findings_total", "Messages with something odd about them.", FINDING_COUNT,
	  name_finding },
};

static void write_plain(const struct metrics_source *from, const struct plain *p, struct buffer *out)
{
	metrics_help(p->name, "counter", p->says, out);
	metrics_value(p->name, NULL, NULL, from->get(from->context, "total", p->field), out);
}

static void write_group(const struct metrics_source *from, const struct group *g, struct buffer *out)
{
	metrics_help(g->name, "counter", g->says, out);
	for (unsigned i = 0; i < g->count; i++) {
		const char *label = g->label(i);
		char field[COUNTS_FIELD_MAX];

		if (!*label)
			continue;
		counts_field(field, g->prefix, label);
		metrics_value(g->name, g->prefix, label, from->get(from->context, "total", field), out);
	}
}

/* One histogram: its buckets as they are kept, shown cumulatively. */
struct bucket {
	char field[COUNTS_FIELD_MAX], le[24];
};

static void write_histogram(const struct metrics_source *from, const char *key, const char *name,
			    const struct bucket *buckets, size_t count, struct buffer *out)
{
	int64_t below = 0;

	for (size_t i = 0; i < count; i++) {
		below += from->get(from->context, key, buckets[i].field);
		buffer_addf(out, "%s_bucket{le=\"%s\"} %" PRId64 "\n", name, buckets[i].le, below);
	}
}

static void write_scores(const struct metrics_source *from, struct buffer *out)
{
	static const char name[] = "tone_score", key[] = "hist:score";
	struct bucket b[COUNTS_SCORES] = { { "", "" } };

	metrics_help(name, "histogram", "Scores of judged messages, 0 to 100.", out);
	for (int i = 0; i < COUNTS_SCORES; i++) {
		int low = i * COUNTS_SCORE_STEP;

		(void)snprintf(b[i].field, sizeof b[i].field, "s%d", low);
		(void)snprintf(b[i].le, sizeof b[i].le, "%d", low + COUNTS_SCORE_STEP - 1);
	}
	/* The last one holds 100 too. */
	(void)snprintf(b[COUNTS_SCORES - 1].le, sizeof b->le, "+Inf");
	write_histogram(from, key, name, b, COUNTS_SCORES, out);
	buffer_addf(out, "%s_sum %" PRId64 "\n", name, from->get(from->context, key, "sum"));
	buffer_addf(out, "%s_count %" PRId64 "\n", name, from->get(from->context, key, "count"));
}

/* Microseconds as seconds, in digits: the locale has no say. */
static void seconds_of(int64_t us, char *out, size_t room)
{
	(void)snprintf(out, room, "%" PRId64 ".%06d", us / 1000000, (int)(us % 1000000));
}

static void write_times(const struct metrics_source *from, struct buffer *out)
{
	static const char name[] = "tone_judge_seconds", key[] = "hist:judge_us";
	struct bucket b[COUNTS_BOUNDS + 1] = { { "", "" } };
	char sum[32];

	metrics_help(name, "histogram", "Time from the end of a message to our answer.", out);
	for (size_t i = 0; i <= COUNTS_BOUNDS; i++) {
		counts_bound_field(b[i].field, i);
		if (i < COUNTS_BOUNDS)
			seconds_of(counts_bounds[i], b[i].le, sizeof b[i].le);
		else
			(void)snprintf(b[i].le, sizeof b[i].le, "+Inf");
	}
	write_histogram(from, key, name, b, COUNTS_BOUNDS + 1, out);
	seconds_of(from->get(from->context, key, "sum"), sum, sizeof sum);
	buffer_addf(out, "%s_sum %s\n", name, sum);
	buffer_addf(out, "%s_count %" PRId64 "\n", name, from->get(from->context, key, "count"));
}

/* A group of fields of the keys "total:team:NAME" or "total:policy:NAME". */
static const struct owned {
	const char *owner, *prefix, *name, *says;
} owneds[] = {
	{ "team", "action", "tone_team_messages_total", "Messages by team and what was done." },
	{ "team", "outcome", "tone_team_outcomes_total", "Judged messages by team and outcome." },
	{ "team", "ground", "tone_team_grounds_total", "Judged messages with a ground to hold, by team." },
	{ "policy", "action", "tone_policy_messages_total", "Messages by policy and what was done." },
	{ "policy", "outcome", "tone_policy_outcomes_total", "Judged messages by policy and outcome." },
	{ "policy", "not_held", "tone_policy_not_held_total",
	  "Messages with a ground that were not held, by policy and reason." },
	{ "policy", "exempt", "tone_policy_exempt_total", "Messages not judged, by policy and reason." },
};

struct owned_writing {
	const struct owned *owned;
	struct buffer *out;
};

static void see_owned(const char *key, const char *field, int64_t value, void *context)
{
	const struct owned_writing *w = context;
	struct span owner = span_of(key), prefix = span_of(field);

	if (!span_eq(span_until(&owner, ':'), SPAN("total")) || !owner.at
	    || !span_eq(span_until(&owner, ':'), span_of(w->owned->owner)) || !owner.at
	    || !span_eq(span_until(&prefix, ':'), span_of(w->owned->prefix)) || !prefix.at)
		return;
	buffer_addf(w->out, "%s{%s=\"", w->owned->name, w->owned->owner);
	add_label_value(owner, w->out);
	buffer_addf(w->out, "\",%s=\"", w->owned->prefix);
	add_label_value(prefix, w->out);
	buffer_addf(w->out, "\"} %" PRId64 "\n", value);
}

static void write_owned(const struct metrics_source *from, const struct owned *o, struct buffer *out)
{
	struct owned_writing w = { o, out };

	metrics_help(o->name, "counter", o->says, out);
	from->each(from->context, see_owned, &w);
}

void metrics_write(const struct metrics_source *from, struct buffer *out)
{
	for (size_t i = 0; i < sizeof plains / sizeof *plains; i++)
		write_plain(from, &plains[i], out);
	for (size_t i = 0; i < sizeof groups / sizeof *groups; i++)
		write_group(from, &groups[i], out);
	write_scores(from, out);
	write_times(from, out);
	for (size_t i = 0; from->each && i < sizeof owneds / sizeof *owneds; i++)
		write_owned(from, &owneds[i], out);
}
