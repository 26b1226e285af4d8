/* tables.c - see tables.h. */
#include "cli/tables.h"

#include <inttypes.h>
#include <string.h>

#include "cli/command.h"
#include "record/json.h"

enum { NAME_MAX_ROW = 80, BAR = 20, DAY = 86400 };

struct row {
	char name[NAME_MAX_ROW];
	int64_t messages, judged, met, missed, held, harm, unknown;
};

/* Where rows go: a table, or an array of objects whose name is called `what`. */
struct table {
	const struct figures *figures;
	const char *what, *head;
	struct buffer *json;	/* NULL: print a table */
	bool begun;
	unsigned least, few;	/* judged messages below which a row is not shown; such rows */
	char last[NAME_MAX_ROW];
};

static struct row row_of(const struct figures *g, const char *name, const char *key)
{
	struct row r = { .name = "" };

	(void)snprintf(r.name, sizeof r.name, "%s", name);
	r.messages = figures_get(g, key, "messages");
	r.judged = figures_get(g, key, "judged");
	r.met = figures_get(g, key, "outcome:met");
	r.missed = figures_get(g, key, "outcome:missed");
	r.held = figures_get(g, key, "action:held");
	r.unknown = figures_get(g, key, "outcome:unknown");
	for (unsigned i = 0; i < HARM_COUNT; i++) {
		char field[COUNTS_FIELD_MAX];

		counts_field(field, "harm", harm_name((enum harm)i));
		r.harm += i == HARM_NONE ? 0 : figures_get(g, key, field);
	}
	return r;
}

static void add_row(const struct row *r, struct table *t)
{
	buffer_add(t->json, span_of(t->begun ? ",\n{\"" : "[{\""));
	buffer_add(t->json, span_of(t->what));
	buffer_add(t->json, SPAN("\":"));
	json_quote(span_of(r->name), t->json);
	if (r->messages)	/* of agents only the judged ones are known */
		buffer_addf(t->json, ",\"messages\":%" PRId64, r->messages);
	buffer_addf(t->json, ",\"judged\":%" PRId64 ",\"met\":%" PRId64
		    ",\"missed\":%" PRId64 ",\"held\":%" PRId64 ",\"harm\":%" PRId64 ",\"unknown\":%" PRId64 "}",
		    r->judged, r->met, r->missed, r->held, r->harm, r->unknown);
}

/* "81.2 % ################    ", or blanks of the same width. */
static void print_share(int64_t part, int64_t whole)
{
	static const char bar[] = "####################";

	if (whole <= 0 || part < 0 || part > whole || whole > INT64_MAX / 1000) {
		(void)printf("%8s %-*s", "-", BAR, "");
		return;
	}
	(void)printf("%4d.%d %% %-*.*s", (int)(part * 1000 / whole / 10), (int)(part * 1000 / whole % 10), BAR,
		     (int)((part * BAR + whole / 2) / whole), bar);
}

static void print_row(const struct row *r, const struct table *t)
{
	if (!t->begun)
		(void)printf("%-18s %9s  %-29s %9s %9s %9s %9s\n", t->head, "judged", "acknowledged", "not found",
			     "held", "may hurt", "unknown");
	(void)printf("%-18s %9" PRId64 "  ", r->name, r->judged);
	print_share(r->met, r->met + r->missed);
	(void)printf(" %9" PRId64 " %9" PRId64 " %9" PRId64 " %9" PRId64 "\n", r->missed, r->held, r->harm, r->unknown);
}

static void take_row(const char *name, const char *key, struct table *t)
{
	const struct row r = row_of(t->figures, name, key);

	if (r.judged > 0 && r.judged < t->least) {
		t->few++;
		return;
	}
	if (t->json)
		add_row(&r, t);
	else
		print_row(&r, t);
	t->begun = true;
}

static int finish(struct table *t, const char *nothing)
{
	if (!t->json && t->few)
		(void)printf("%u not shown, with fewer than %u judged messages\n", t->few, t->least);
	if (!t->json)
		return t->begun || t->few ? DONE : (puts(nothing) < 0 ? FAILED : DONE);
	buffer_add(t->json, span_of(t->begun ? "]\n" : "[]\n"));
	return print_buffer(t->json, "stats");
}

int print_days(const struct figures *g, const char *team, unsigned days, int64_t now, const struct least *least,
	       bool json)
{
	struct buffer out = { 0 };
	struct table t = { .figures = g, .what = "day", .head = "day (UTC)", .least = team ? least->team : 0,
			   .json = json ? &out : NULL };

	buffer_init(&out, NULL, MESSAGE_MAX);
	for (unsigned i = days; i-- > 0;) {
		const struct civil c = civil_of(now - (int64_t)i * DAY);
		char name[NAME_MAX_ROW], key[COUNTS_KEY_MAX];

		(void)snprintf(name, sizeof name, "%04d-%02u-%02u", c.year, c.month, c.day);
		(void)snprintf(key, sizeof key, "d:%04d%02u%02u:%s", c.year, c.month, c.day, team ? team : "all");
		take_row(name, key, &t);
	}
	return finish(&t, "no days");
}

static void see_team(const char *key, const char *field, int64_t value, void *context)
{
	static const char prefix[] = "total:team:";
	struct table *t = context;

	(void)field, (void)value;
	if (strncmp(key, prefix, sizeof prefix - 1) != 0 || strcmp(t->last, key + sizeof prefix - 1) == 0)
		return;
	(void)snprintf(t->last, sizeof t->last, "%s", key + sizeof prefix - 1);
	take_row(t->last, key, t);
}

int print_teams(const struct figures *g, const struct least *least, bool json)
{
	struct buffer out = { 0 };
	struct table t = { .figures = g, .what = "team", .head = "team", .least = least->team, .json = json ? &out : NULL };

	buffer_init(&out, NULL, MESSAGE_MAX);
	figures_each(g, see_team, &t);
	return finish(&t, "no team was counted: identity_map in tone-milter.conf(5) names them");
}

/* ---- agents ---- */

/* Whose name stands behind "d:20260131:agent:"; NULL: no agent's key. */
static const char *agent_in(const char *key)
{
	static const char mark[] = ":agent:";
	const char *at = strncmp(key, "d:", 2) == 0 ? strstr(key, mark) : NULL;

	return at ? at + sizeof mark - 1 : NULL;
}

static void add_day(const char *key, const char *field, int64_t value, void *context)
{
	const char *agent = agent_in(key);

	if (agent)
		figures_count(context, agent, field, value, 0);
}

struct figures *agents_of(const struct figures *g)
{
	struct figures *agents = figures_new();

	if (agents)
		figures_each(g, add_day, agents);
	return agents;
}

bool is_few(const struct figures *agents, const char *key, const struct least *least)
{
	const char *agent = agent_in(key);

	return agent && figures_get(agents, agent, "judged") < least->agent;
}

static void see_agent(const char *key, const char *field, int64_t value, void *context)
{
	struct table *t = context;

	(void)field, (void)value;
	if (strcmp(t->last, key) == 0)
		return;
	(void)snprintf(t->last, sizeof t->last, "%s", key);
	take_row(t->last, key, t);
}

int print_agents(const struct figures *agents, const struct least *least, bool json)
{
	struct buffer out = { 0 };
	struct table t = { .figures = agents, .what = "agent", .head = "agent", .least = least->agent,
			   .json = json ? &out : NULL };

	buffer_init(&out, NULL, MESSAGE_MAX);
	figures_each(agents, see_agent, &t);
	return finish(&t, "no agent was counted: figures_by_agent in tone-milter.conf(5)");
}
