/* stats.c - the counters, from Redis when there is one, else from this host.
 *
 * For people first what they want to decide by; the counters themselves, as
 * tone-redis(5) names them, only when asked for.
 */
#include "cli/command.h"

#include <string.h>

#include "cli/queue.h"
#include "cli/tables.h"
#include "record/json.h"
#include "world/clock.h"
#include "world/feedbacks.h"
#include "world/journal.h"
#include "world/load.h"
#include "world/redis.h"

static int from_redis(const struct settings *s, struct figures **out, struct fault *f)
{
	struct redis *redis;
	int status;

	if (open_redis(s, &redis, f))
		return -1;
	status = redis_read(redis, out, f);
	redis_free(redis);
	return status;
}

static int from_host(const char *directory, struct figures **out)
{
	struct fault f;

	if (state_readable(directory, &f) || journal_figures_on_disk(directory, out, &f))
		return complain_of(&f);
	return 0;
}

static int figures_open(const struct settings *s, struct figures **out, const char **where)
{
	struct fault f;

	if (*s->redis) {
		*where = "Redis";
		if (from_redis(s, out, &f) == 0)
			return 0;
		(void)complain("%s; this host's own figures follow", f.text);
	}
	*where = "this host";
	return from_host(s->state_directory, out);
}

/* What is shown, and of what. */
struct shown {
	struct figures *figures, *agents;	/* those of agents once more, under their names */
	const char *where;
	bool by_person;
	struct least least;
};

static void shown_done(struct shown *w)
{
	figures_free(w->figures);
	figures_free(w->agents);
}

/* The daemon counts on while its settings file is being edited: then the built-in
 * bounds hold. */
static int settings_found(const struct options *o, struct settings **out)
{
	struct fault f;

	if (o->state)
		return load_settings(NULL, out, &f) ? complain_of(&f) : 0;
	return open_settings(o, out) ? complain("stats --state-directory DIR reads this host's figures without settings") : 0;
}

static int figures_found(const struct options *o, struct shown *w)
{
	struct settings *settings = NULL;
	const char *state = o->state;
	int status = settings_found(o, &settings);

	if (status)
		return status;
	w->least = (struct least){ settings->team_least, settings->agent_least };
	w->where = "this host";
	status = state ? from_host(state, &w->figures) : figures_open(settings, &w->figures, &w->where);
	w->by_person = feedbacks_are_on(state ? state : settings->state_directory);
	settings_free(settings);
	if (status)
		return status;
	w->agents = agents_of(w->figures);
	return w->agents ? 0 : complain("no memory for the counters");
}

struct printing {
	const struct shown *shown;
	struct buffer *json;
	char key[FIGURES_NAME_MAX + 1];
};

static void print_figure(const char *key, const char *field, int64_t value, void *context)
{
	struct printing *p = context;

	if (is_few(p->shown->agents, key, &p->shown->least))
		return;
	if (strcmp(p->key, key) != 0) {
		(void)printf("%s%s\n", *p->key ? "\n" : "", key);
		(void)snprintf(p->key, sizeof p->key, "%s", key);
	}
	(void)printf("  %-32s %12lld\n", field, (long long)value);
}

static void add_figure(const char *key, const char *field, int64_t value, void *context)
{
	struct printing *p = context;
	bool first = !*p->key, other = strcmp(p->key, key) != 0;

	if (is_few(p->shown->agents, key, &p->shown->least))
		return;
	if (other) {
		buffer_add(p->json, span_of(first ? "{" : "},"));
		json_quote(span_of(key), p->json);
		buffer_add(p->json, SPAN(":{"));
		(void)snprintf(p->key, sizeof p->key, "%s", key);
	} else {
		buffer_byte(p->json, ',');
	}
	json_quote(span_of(field), p->json);
	buffer_addf(p->json, ":%lld", (long long)value);
}

/* One line of the summary; the share of `whole` where there is one. */
static void print_share(const char *says, int64_t n, int64_t whole)
{
	(void)printf("%-32s %12lld", says, (long long)n);
	if (n >= 0 && n <= whole && whole > 0 && whole < INT64_MAX / 1000)
		(void)printf("  (%d.%d %%)", (int)(n * 1000 / whole / 10), (int)(n * 1000 / whole % 10));
	(void)fputc('\n', stdout);
}

static void print_exempt(const char *key, const char *field, int64_t value, void *context)
{
	struct span reason = span_of(field);

	(void)context;
	if (strcmp(key, "total") == 0 && span_starts(reason, SPAN("exempt:")))
		(void)printf("  %-30s %12lld\n", field + sizeof "exempt:" - 1, (long long)value);
}

/* What a policy wanted held and something else let go. */
static void print_not_held(const char *key, const char *field, int64_t value, void *context)
{
	const struct span reason = span_of(field);

	(void)context;
	if (strcmp(key, "total") == 0 && span_starts(reason, SPAN("not_held:"))
	    && !span_eq(reason, SPAN("not_held:mode")))
		(void)printf("  not held: %-20s %12lld\n", field + sizeof "not_held:" - 1, (long long)value);
}

static void print_summary(const struct figures *g)
{
	static const struct { const char *says, *field; } shares[] = {
		{ "  held", "action:held" },
		{ "  would have been held", "not_held:mode" },
		{ "  acknowledgement missed", "outcome:missed" },
		{ "  no words of the customer", "unknown:no-quote" },
	};
	const int64_t messages = figures_get(g, "total", "messages"), judged = figures_get(g, "total", "judged");

	print_share("messages", messages, 0);
	print_share("judged", judged, messages);
	for (size_t i = 0; i < sizeof shares / sizeof *shares; i++)
		print_share(shares[i].says, figures_get(g, "total", shares[i].field), judged);
	figures_each(g, print_not_held, NULL);
	print_share("exempt", figures_get(g, "total", "action:exempt"), messages);
	figures_each(g, print_exempt, NULL);
	print_share("failed, passed unjudged", figures_get(g, "total", "action:failed"), messages);
}

static int print_json(const struct shown *w)
{
	struct buffer json;
	struct printing p = { w, &json, "" };
	int status = DONE;

	buffer_init(&json, NULL, MESSAGE_MAX);
	figures_each(w->figures, add_figure, &p);
	buffer_add(&json, span_of(*p.key ? "}}\n" : "{}\n"));
	if (json.spoiled || !json.at)
		status = complain("no memory for the counters");
	else
		(void)fwrite(json.at, 1, json.len, stdout);
	buffer_done(&json);
	return status;
}

static void print_text(const struct shown *w, bool all)
{
	struct printing p = { w, NULL, "" };

	print_summary(w->figures);
	(void)fputc('\n', stdout);
	if (all)
		figures_each(w->figures, print_figure, &p);
	else
		(void)puts("by day: tonectl stats days; by team: tonectl stats teams; by agent, where they are counted: "
			   "tonectl stats agents; each counter: tonectl stats --all");
}

/* What is asked for: the summary, or a table. */
enum asked { SUMMARY, BY_DAY, BY_TEAM, BY_AGENT, WRONG };

static enum asked asked_for(const struct options *o, unsigned *days)
{
	const struct span word = o->count ? span_of(o->args[0]) : SPAN(""), number = o->count > 1 ? span_of(o->args[1]) : SPAN("");
	uint64_t n = DAYS_USUAL;

	if (o->count == 0 && !o->team)
		return SUMMARY;
	if (o->count == 1 && span_eq(word, SPAN("teams")) && !o->team && !o->all)
		return BY_TEAM;
	if (o->count == 1 && span_eq(word, SPAN("agents")) && !o->team && !o->all)
		return BY_AGENT;
	if (o->count == 0 || o->count > 2 || !span_eq(word, SPAN("days")) || o->all)
		return (void)complain("stats [--all], stats days [NUMBER] [--team NAME], stats teams or stats agents"), WRONG;
	if (o->count == 2 && (!span_number(number, DAYS_MOST, &n) || n == 0))
		return (void)complain("stats days: 1 to %d days", DAYS_MOST), WRONG;
	*days = (unsigned)n;
	return BY_DAY;
}

static int print_asked(const struct shown *w, enum asked asked, const struct options *o, unsigned days)
{
	switch (asked) {
	case BY_DAY:
		return print_days(w->figures, o->team, days, clock_wall_s(), &w->least, o->json);
	case BY_TEAM:
		return print_teams(w->figures, &w->least, o->json);
	case BY_AGENT:
		return print_agents(w->agents, &w->least, o->json);
	case SUMMARY:
	case WRONG:
		break;
	}
	if (o->json)
		return print_json(w);
	print_text(w, o->all);
	return DONE;
}

static void see_any(const char *key, const char *field, int64_t value, void *any)
{
	(void)key, (void)field, (void)value;
	*(bool *)any = true;
}

/* Whoever reads counters is told what of people is among them. */
static void print_title(const struct shown *w)
{
	bool agents = false;

	figures_each(w->agents, see_any, &agents);
	(void)printf("counters of %s%s; figures by person are %s on this host\n\n", w->where,
		     agents ? ", of agents, too" : "", w->by_person ? "on, for those who asked for their own," : "off");
}

int command_stats(const struct options *o)
{
	struct shown w = { .where = "" };
	unsigned days = 0;
	const enum asked asked = asked_for(o, &days);
	int status = FAILED;

	if (asked == WRONG)
		return USAGE;
	if (figures_found(o, &w) == 0) {
		if (!o->json)
			print_title(&w);
		status = print_asked(&w, asked, o, days);
	}
	shown_done(&w);
	return status;
}
