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
#include "world/redis.h"

static int from_redis(const struct settings *s, struct figures **out, struct fault *f)
{
	const struct redis_options o = {
		.where = s->redis, .user = s->redis_user, .password_file = s->redis_password_file,
		.database = s->redis_database, .instance = "tonectl",
	};
	struct redis *redis;
	int status;

	if (redis_new(&o, &redis, f))
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

/* The daemon counts on while its settings file is being edited. */
static int figures_found(const struct options *o, struct figures **out, const char **where, bool *by_person)
{
	struct settings *settings = NULL;
	int status;

	if (o->state) {
		*where = "this host";
		*by_person = feedbacks_are_on(o->state);
		return from_host(o->state, out);
	}
	if (open_settings(o, &settings))
		return complain("stats --state-directory DIR reads this host's figures without settings");
	status = figures_open(settings, out, where);
	*by_person = feedbacks_are_on(settings->state_directory);
	settings_free(settings);
	return status;
}

struct printing {
	struct buffer *json;
	char key[FIGURES_NAME_MAX + 1];
};

static void print_figure(const char *key, const char *field, int64_t value, void *context)
{
	struct printing *p = context;

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

static int print_json(const struct figures *g)
{
	struct buffer json;
	struct printing p = { &json, "" };
	int status = DONE;

	buffer_init(&json, NULL, MESSAGE_MAX);
	figures_each(g, add_figure, &p);
	buffer_add(&json, span_of(*p.key ? "}}\n" : "{}\n"));
	if (json.spoiled || !json.at)
		status = complain("no memory for the counters");
	else
		(void)fwrite(json.at, 1, json.len, stdout);
	buffer_done(&json);
	return status;
}

static void print_text(const struct figures *g, bool all)
{
	struct printing p = { NULL, "" };

	print_summary(g);
	(void)fputc('\n', stdout);
	if (all)
		figures_each(g, print_figure, &p);
	else
		(void)puts("by day: tonectl stats days; by team: tonectl stats teams; each counter: tonectl stats --all");
}

/* What is asked for: the summary, or a table. */
enum asked { SUMMARY, BY_DAY, BY_TEAM, WRONG };

static enum asked asked_for(const struct options *o, unsigned *days)
{
	const struct span word = o->count ? span_of(o->args[0]) : SPAN(""), number = o->count > 1 ? span_of(o->args[1]) : SPAN("");
	uint64_t n = DAYS_USUAL;

	if (o->count == 0 && !o->team)
		return SUMMARY;
	if (o->count == 1 && span_eq(word, SPAN("teams")) && !o->team && !o->all)
		return BY_TEAM;
	if (o->count == 0 || o->count > 2 || !span_eq(word, SPAN("days")) || o->all)
		return (void)complain("stats [--all], stats days [NUMBER] [--team NAME], or stats teams"), WRONG;
	if (o->count == 2 && (!span_number(number, DAYS_MOST, &n) || n == 0))
		return (void)complain("stats days: 1 to %d days", DAYS_MOST), WRONG;
	*days = (unsigned)n;
	return BY_DAY;
}

int command_stats(const struct options *o)
{
	struct figures *figures = NULL;
	const char *where = "";
	bool by_person = false;
	unsigned days = 0;
	const enum asked asked = asked_for(o, &days);
	int status = FAILED;

	if (asked == WRONG)
		return USAGE;
	if (figures_found(o, &figures, &where, &by_person) == 0) {
		status = DONE;
		if (!o->json)
			(void)printf("counters of %s; figures by person are %s on this host\n\n", where,
				     by_person ? "on, for those who asked for their own," : "off");
		if (asked == BY_DAY)
			status = print_days(figures, o->team, days, clock_wall_s(), o->json);
		else if (asked == BY_TEAM)
			status = print_teams(figures, o->json);
		else if (o->json)
			status = print_json(figures);
		else
			print_text(figures, o->all);
	}
	figures_free(figures);
	return status;
}
