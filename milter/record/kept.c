/* kept.c - see kept.h. */
#include "record/kept.h"

enum { DAY = 86400, HOUR = 3600, DATE = sizeof "20260131" - 1 };

/* "d:20260131:..." or "h:2026013109:...": when it ended. */
static bool key_end(struct span key, int64_t *ended)
{
	const bool hour = span_starts(key, SPAN("h:"));
	const size_t digits = hour ? DATE + 2 : DATE;
	uint64_t n, hours = 0;

	if ((!hour && !span_starts(key, SPAN("d:"))) || key.len <= 2 + digits || key.at[2 + digits] != ':'
	    || !span_number(span_cut(key, 2, 2 + DATE), UINT32_MAX, &n)
	    || (hour && !span_number(span_cut(key, 2 + DATE, 2 + digits), 23, &hours)))
		return false;
	*ended = civil_seconds((int)(n / 10000), (unsigned)(n / 100 % 100), (unsigned)(n % 100));
	*ended += hour ? (int64_t)hours * HOUR + HOUR : DAY;
	return true;
}

/* The agent of "d:20260131:agent:0123456789abcdef". */
static bool key_agent(struct span key, struct span *agent)
{
	const struct span rest = span_skip(key, 2 + DATE);

	if (!span_starts(key, SPAN("d:")) || !span_starts(rest, SPAN(":agent:")))
		return false;
	*agent = span_skip(rest, sizeof ":agent:" - 1);
	return true;
}

int64_t kept_until(const struct kept *k, const char *key, int64_t ends)
{
	const struct span name = span_of(key);
	struct span agent;
	int64_t ended;
	unsigned life;

	if (!k || ends == 0 || !key_end(name, &ended))
		return ends;
	life = key_agent(name, &agent) ? k->agents : span_starts(name, SPAN("h:")) ? k->hours : k->days;
	return life && ended + life < ends ? ended + life : ends;
}

static bool meant(const struct forget *w, struct span agent)
{
	return !w->agent[0] || span_eq(agent, span_of(w->agent));
}

bool forget_key(const struct forget *w, const char *key)
{
	struct span agent;
	int64_t ended;

	return key_agent(span_of(key), &agent) && meant(w, agent) && key_end(span_of(key), &ended)
	       && ended <= w->before;
}

bool forget_event(const struct forget *w, struct event *e)
{
	const int64_t day = e->time_ms / 1000 / DAY * DAY;
	char agent[COUNTS_AGENT_MAX];

	counts_agent(e, agent);
	if (!agent[0] || !meant(w, span_of(agent)) || day + DAY > w->before)
		return false;
	memset(e->agent, 0, sizeof e->agent);
	return true;
}
