/* events.c - the newest messages as this host's journal has them, and those to come. */
#include "cli/command.h"

#include <inttypes.h>
#include <time.h>

#include "record/counts.h"
#include "record/json.h"
#include "world/archive.h"

enum { EVENTS_USUAL = 20, EVENTS_MOST = 100000, PAUSE_NS = 200000000 };

static void json_name(const char *name, const char *value, struct buffer *out)
{
	buffer_addf(out, ",\"%s\":", name);
	json_quote(span_of(value && *value ? value : "none"), out);
}

/* Names as in {tone}:events, but signals by their ids. */
static void event_json(const struct event *e, struct buffer *out)
{
	const char *comma = "";

	buffer_addf(out, "{\"sequence\":%" PRIu64 ",\"time_ms\":%" PRId64, e->sequence, e->time_ms);
	json_name("action", event_action_name(e->action), out);
	json_name("outcome", outcome_name(e->outcome), out);
	json_name("unknown", unknown_name(e->unknown), out);
	json_name("need", need_name(e->need), out);
	json_name("acknowledgement", acknowledgement_name(e->acknowledgement), out);
	json_name("harm", harm_name(e->harm), out);
	json_name("exempt", exempt_name(e->exempt), out);
	json_name("not_held", not_held_name(e->not_held), out);
	json_name("policy", e->policy, out);
	json_name("team", e->team, out);
	json_name("language", e->language, out);
	buffer_addf(out, ",\"score\":%d,\"recipients\":%u,\"bytes\":%" PRIu32 ",\"judge_us\":%" PRIu32
		    ",\"lexicon_version\":%" PRIu32 ",\"settings_version\":%" PRIu32 ",\"signals\":[",
		    e->score, e->recipients, e->bytes, e->judge_us, e->lexicon_version, e->settings_version);
	for (unsigned i = 0; i < SIGNAL_COUNT; i++)
		if (e->signals >> i & 1) {
			buffer_add(out, span_of(comma));
			json_quote(span_of(signal_info((enum signal_id)i)->name), out);
			comma = ",";
		}
	buffer_add(out, SPAN("]}\n"));
}

static void event_line(const struct event *e, struct buffer *out)
{
	const int64_t seconds = e->time_ms / 1000;
	const struct civil c = civil_of(seconds);

	buffer_addf(out, "%04d-%02u-%02u %02u:%02u:%02u  %-8s", c.year, c.month, c.day, c.hour,
		    (unsigned)(seconds / 60 % 60), (unsigned)(seconds % 60), event_action_name(e->action));
	if (event_judged(e))
		buffer_addf(out, "  %-14s  need %-10s  acknowledgement %s", outcome_name(e->outcome),
			    need_name(e->need), acknowledgement_name(e->acknowledgement));
	else if (e->exempt)
		buffer_addf(out, "  %s", exempt_name(e->exempt));
	if (e->harm)
		buffer_addf(out, "  may hurt: %s", harm_name(e->harm));
	if (*e->policy)
		buffer_addf(out, "  policy %.*s", SLUG_MAX, e->policy);
	if (*e->team)
		buffer_addf(out, "  team %.*s", SLUG_MAX, e->team);
	buffer_add(out, SPAN("\n"));
}

/* What stands there from `*next` on; moves it behind. */
static int print_from(struct reader *r, uint64_t *next, bool json)
{
	struct event events[BLOCK_EVENTS];
	struct fault f;
	uint64_t begun;
	size_t count;

	do {
		struct buffer out;

		if (reader_next(r, *next, UINT64_MAX, events, &count, &begun, &f))
			return complain_of(&f);
		buffer_init(&out, NULL, MESSAGE_MAX);
		for (size_t i = 0; i < count; i++) {
			(json ? event_json : event_line)(&events[i], &out);
			*next = events[i].sequence + 1;
		}
		if (count && print_buffer(&out, "events") != DONE)
			return FAILED;
		if (!count)
			buffer_done(&out);
	} while (count);
	return fflush(stdout) ? FAILED : DONE;
}

/* Ends where standard output does, or with a signal. */
static int follow(struct reader *r, uint64_t next, bool json)
{
	int status;

	while ((status = print_from(r, &next, json)) == DONE)
		(void)nanosleep(&(struct timespec){ .tv_nsec = PAUSE_NS }, NULL);
	return status;
}

static int show_events(const char *state, uint64_t number, const struct options *o)
{
	struct figures *figures = NULL;
	struct reader *r;
	struct fault f;
	uint64_t last = 0, next;
	int status;

	if (archive_figures(state, &figures, &last, &f) || reader_new(state, &r, &f))
		return figures_free(figures), complain_of(&f);
	figures_free(figures);
	next = last >= number ? last - number + 1 : 1;
	status = o->follow ? follow(r, next, o->json) : print_from(r, &next, o->json);
	reader_free(r);
	return status;
}

int command_events(const struct options *o)
{
	struct settings *settings = NULL;
	uint64_t number = EVENTS_USUAL;
	int status;

	if (o->count > 1 || (o->count && !span_number(span_of(o->args[0]), EVENTS_MOST, &number)))
		return complain("events [--follow] [--json] [NUMBER]: at most %d of them", EVENTS_MOST), USAGE;
	if (o->state)
		return show_events(o->state, number, o);
	if (open_settings(o, &settings))
		return FAILED;
	status = show_events(settings->state_directory, number, o);
	settings_free(settings);
	return status;
}
