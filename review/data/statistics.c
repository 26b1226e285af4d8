/* statistics.c - figures of a period and of the one before it, by day and by team.
 *
 * From the counters of all hosts and those that data_follow() keeps of decisions. A
 * person who sees some teams gets their sum. Asked for in pieces, so that Redis
 * does nothing else for a millisecond at most.
 */
#include "review/data/inside.h"

#include <stdio.h>
#include <stdlib.h>

#include "record/counts.h"

enum {
	DAYS_MAX = 92,
	AT_ONCE = 31,		/* days of one question */
	TEAMS_MAX = 100,
	NAMES_MAX = 200,
	NUMBER_MAX = 1000000000,	/* of one counter of one day */
	DAY_S = 86400
};

struct sums {
	struct figures_day day;
	int64_t within[6];
};

/* A field of a day's hash, and what it adds to. */
struct column {
	const char *field;
	bool review;		/* of the page's own counters */
	size_t offset;		/* of an int64_t in struct sums */
};

#define COLUMN(field, member) { field, false, offsetof(struct sums, member) }
#define DECIDED_COLUMN(field, member) { field, true, offsetof(struct sums, member) }

/* The host's come first. */
static const struct column columns[] = {
	COLUMN("messages", day.messages), COLUMN("judged", day.judged), COLUMN("outcome:met", day.met),
	COLUMN("outcome:missed", day.missed), COLUMN("outcome:not-called-for", day.not_called_for),
	COLUMN("outcome:unknown", day.unknown), COLUMN("action:held", day.held), COLUMN("harm:blame", day.harm),
	COLUMN("harm:dismissal", day.harm), COLUMN("harm:negated-understanding", day.harm),
	COLUMN("harm:hostility", day.harm), COLUMN("need:none", day.need[0]), COLUMN("need:problem", day.need[1]),
	COLUMN("need:upset", day.need[2]), COLUMN("need:very-upset", day.need[3]), COLUMN("ack:none", day.ack[0]),
	COLUMN("ack:generic", day.ack[1]), COLUMN("ack:specific", day.ack[2]),
	DECIDED_COLUMN("released", day.released), DECIDED_COLUMN("returned", day.returned),
	DECIDED_COLUMN("dropped", day.dropped), DECIDED_COLUMN("by_deadline", day.by_deadline),
	DECIDED_COLUMN("wrong", day.wrong), DECIDED_COLUMN("minutes", day.minutes),
	DECIDED_COLUMN("decisions", day.decisions), DECIDED_COLUMN("within_5", within[0]),
	DECIDED_COLUMN("within_15", within[1]), DECIDED_COLUMN("within_30", within[2]),
	DECIDED_COLUMN("within_60", within[3]), DECIDED_COLUMN("within_120", within[4]),
	DECIDED_COLUMN("later", within[5]),
};

static const struct column team_columns[] = {
	COLUMN("judged", day.judged), COLUMN("outcome:met", day.met), COLUMN("outcome:missed", day.missed),
	COLUMN("action:held", day.held), DECIDED_COLUMN("wrong", day.wrong),
};

/* ARGV: whose, how many days, days, how many fields of the hosts, all fields. */
static const char days_script[] =
	LUA_HEAD
	"local whose, n = ARGV[1], tonumber(ARGV[2]) "
	"local hosts = tonumber(ARGV[n + 3]) "
	"local theirs, ours, out = {}, {}, {} "
	"for i = n + 4, #ARGV do "
	"if i < n + 4 + hosts then theirs[#theirs + 1] = ARGV[i] else ours[#ours + 1] = ARGV[i] end "
	"end "
	"for i = 3, n + 2 do "
	"for _, v in ipairs(call('HMGET', '{tone}:d:' .. ARGV[i] .. ':' .. whose, unpack(theirs))) do out[#out + 1] = v or '' end "
	"for _, v in ipairs(call('HMGET', R .. 'd:' .. ARGV[i] .. ':' .. whose, unpack(ours))) do out[#out + 1] = v or '' end "
	"end "
	"return out";

/* Sums of all fields that begin with ARGV[2], in the hashes ARGV[3]DAY:whose. */
static const char names_script[] =
	"local whose, prefix, key = unpack(ARGV, 1, 3) "
	"local sums, out = {}, {} "
	"for i = 4, #ARGV do "
	"local all = redis.call('HGETALL', key .. ARGV[i] .. ':' .. whose) "
	"for n = 1, #all, 2 do "
	"if string.sub(all[n], 1, #prefix) == prefix then "
	"local name = string.sub(all[n], #prefix + 1) "
	"sums[name] = (sums[name] or 0) + (tonumber(all[n + 1]) or 0) "
	"end "
	"end "
	"end "
	"for name, sum in pairs(sums) do "
	"out[#out + 1] = name "
	"out[#out + 1] = string.format('%.0f', sum) "
	"end "
	"return out";

/* What is asked for: 2 * days, the older half being the period before. */
struct period {
	struct data *d;
	int64_t first;		/* the first day of both */
	unsigned days;
};

static int64_t small(int64_t n)
{
	return n < NUMBER_MAX ? n : NUMBER_MAX;
}

static void ask_days(struct ask *q, const struct period *p, unsigned from, unsigned count)
{
	for (unsigned i = from; i < from + count; i++) {
		char day[DAY_SIZE];

		day_name(p->first + (int64_t)i * DAY_S, day);
		ask_span(q, arena_copy(q->a, span_of(day)));
	}
}

/* Adds some days to `sums`, which has one for each. */
static enum data_answer add_days(const struct period *p, const char *whose, const struct column *c, size_t n, unsigned from,
				 unsigned count, struct sums *sums, struct fault *f)
{
	size_t hosts = 0;
	struct ask q;

	while (hosts < n && !c[hosts].review)
		hosts++;
	ask_script(&q, p->d->redis, p->d->scratch, days_script, 3 + count + n);
	ask_text(&q, whose);
	ask_number(&q, count);
	ask_days(&q, p, from, count);
	ask_number(&q, (int64_t)hosts);
	for (size_t i = 0; i < n; i++)
		ask_text(&q, c[i].field);
	if (ask_run(&q, f) != DATA_OK)
		return DATA_AWAY;
	for (unsigned i = 0; i < count; i++)
		for (size_t column = 0; column < n; column++) {
			int64_t *to = (int64_t *)((char *)&sums[from + i] + c[column].offset);

			*to += small(take_number(&q));
		}
	return DATA_OK;
}

static enum data_answer add_all_days(const struct period *p, const char *whose, const struct column *c, size_t n,
				     struct sums *sums, struct fault *f)
{
	for (unsigned from = 0; from < 2 * p->days; from += AT_ONCE) {
		const unsigned left = 2 * p->days - from;

		if (add_days(p, whose, c, n, from, left < AT_ONCE ? left : AT_ONCE, sums, f) != DATA_OK)
			return DATA_AWAY;
	}
	return DATA_OK;
}

/* ---- names and how often ---- */

static void add_name(struct named_count *all, size_t *count, struct span name, int64_t n, bool before)
{
	struct named_count one = { .name = "" };
	size_t i = 0;

	if (name.len == 0 || name.len >= sizeof one.name)
		return;
	text_of_word(name, one.name, sizeof one.name);
	while (i < *count && strcmp(all[i].name, one.name) != 0)
		i++;
	if (i == *count && *count == NAMES_MAX)
		return;
	if (i == *count)
		all[(*count)++] = one;
	*(before ? &all[i].before : &all[i].count) += small(n);
}

/* Of one of both periods. */
static enum data_answer add_names(const struct period *p, const char *whose, const char *prefix, const char *key, bool before,
				  struct named_count *all, size_t *count, struct fault *f)
{
	const unsigned begin = before ? 0 : p->days, end = begin + p->days;

	for (unsigned from = begin; from < end; from += AT_ONCE) {
		const unsigned n = end - from < AT_ONCE ? end - from : AT_ONCE;
		struct ask q;

		ask_script(&q, p->d->redis, p->d->scratch, names_script, 3 + n);
		ask_text(&q, whose);
		ask_text(&q, prefix);
		ask_text(&q, key);
		ask_days(&q, p, from, n);
		if (ask_run(&q, f) != DATA_OK)
			return DATA_AWAY;
		while (!take_done(&q)) {
			const struct span name = take_span(&q);

			add_name(all, count, name, take_number(&q), before);
		}
	}
	return DATA_OK;
}

static enum data_answer add_names_twice(const struct period *p, const char *whose, const char *prefix, const char *key,
					struct named_count *all, size_t *count, struct fault *f)
{
	if (add_names(p, whose, prefix, key, false, all, count, f) != DATA_OK)
		return DATA_AWAY;
	return add_names(p, whose, prefix, key, true, all, count, f);
}

static int most_first(const void *a, const void *b)
{
	const struct named_count *x = a, *y = b;

	return x->count != y->count ? (x->count < y->count) - (x->count > y->count) : strcmp(x->name, y->name);
}

/* ---- teams ---- */

static int by_name(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool team_sound(struct span s)
{
	for (size_t i = 0; i < s.len; i++)
		if (ascii_control(s.at[i]))
			return false;
	return s.len > 0 && s.len < sizeof ((struct team_figures *)NULL)->team;
}

static enum data_answer teams_read(struct data *d, struct arena *a, const char ***out, size_t *count, struct fault *f)
{
	static const char script[] = "return redis.call('SMEMBERS', '{tone}:teams')";
	const char **all;
	struct ask q;

	ask_script(&q, d->redis, d->scratch, script, 0);
	if (ask_run(&q, f) != DATA_OK)
		return DATA_AWAY;
	all = arena_take(a, q.out_count + 1, sizeof *all);
	*count = 0;
	while (all && !take_done(&q)) {
		const struct span name = take_span(&q), kept = team_sound(name) ? arena_copy(a, name) : SPAN_NONE;

		if (kept.at && kept.len)
			all[(*count)++] = kept.at;
	}
	if (!all) {
		(void)fault_memory(f);
		return DATA_AWAY;
	}
	qsort(all, *count, sizeof *all, by_name);
	*out = all;
	return DATA_OK;
}

enum data_answer data_teams(struct data *d, struct arena *a, const char ***out, size_t *count, struct fault *f)
{
	data_begin(d);
	return teams_read(d, a, out, count, f);
}

/* The teams whose figures are added up, or "all" alone; none: nothing is in sight. */
struct whose {
	const char *names[TEAMS_MAX];
	size_t count;
};

static void whose_add(struct whose *w, const char *name)
{
	if (w->count < TEAMS_MAX)
		w->names[w->count++] = name;
}

static struct whose whose_of(const char *team, const struct sight *s, const char *const *teams, size_t count)
{
	struct whose w = { .count = 0 };

	if (*team ? sight_has(s, team) && strcmp(team, "all") != 0 : s->all)
		whose_add(&w, *team ? team : "all");
	for (size_t i = 0; i < count && !*team && !s->all; i++)
		if (sight_has(s, teams[i]) && strcmp(teams[i], "all") != 0)
			whose_add(&w, teams[i]);
	return w;
}

static void add_up(const struct sums *from, size_t count, struct sums *to)
{
	for (size_t i = 0; i < count; i++)
		for (size_t c = 0; c < sizeof columns / sizeof *columns; c++) {
			const size_t at = columns[c].offset;

			/* Several columns add to one sum. */
			if (c == 0 || columns[c - 1].offset != at)
				*(int64_t *)((char *)to + at) += *(const int64_t *)((const char *)&from[i] + at);
		}
}

static int64_t *rates_of(const struct sums *days, unsigned count, struct arena *a)
{
	int64_t *rates = arena_take(a, count, sizeof *rates);

	for (unsigned i = 0; rates && i < count; i++) {
		const int64_t due = days[i].day.met + days[i].day.missed;

		rates[i] = due > 0 ? days[i].day.met * 1000 / due : -1;
	}
	return rates;
}

static enum data_answer one_team(const struct period *p, const char *name, int64_t least, struct arena *a, struct statistics *out,
				 struct fault *f)
{
	struct team_figures *t = &out->teams[out->team_count];
	struct sums *sums = arena_take(p->d->scratch, (size_t)2 * p->days, sizeof *sums), now = { .within = { 0 } };

	if (!sums) {
		(void)fault_memory(f);
		return DATA_AWAY;
	}
	if (add_all_days(p, name, team_columns, sizeof team_columns / sizeof *team_columns, sums, f) != DATA_OK)
		return DATA_AWAY;
	add_up(sums + p->days, p->days, &now);
	if (now.day.judged < least || !now.day.judged)
		return DATA_OK;
	*t = (struct team_figures){ .rates = rates_of(sums + p->days, p->days, a), .judged = now.day.judged, .met = now.day.met,
		.missed = now.day.missed, .held = now.day.held, .wrong = now.day.wrong };
	(void)snprintf(t->team, sizeof t->team, "%s", name);
	if (!t->rates) {
		(void)fault_memory(f);
		return DATA_AWAY;
	}
	out->team_count++;
	return DATA_OK;
}

/* ---- all of it ---- */

static enum data_answer score_read(struct data *d, struct statistics *out, struct fault *f)
{
	static const char script[] =
		"local out = {} "
		"for i = 0, 95, 5 do out[#out + 1] = redis.call('HGET', '{tone}:hist:score', 's' .. i) or '' end "
		"return out";
	struct ask q;

	ask_script(&q, d->redis, d->scratch, script, 0);
	if (ask_run(&q, f) != DATA_OK)
		return DATA_AWAY;
	for (size_t i = 0; i < COUNTS_SCORES; i++)
		out->score[i] = take_number(&q);
	return DATA_OK;
}

static bool room_for(struct statistics *out, unsigned days, size_t teams, struct arena *a)
{
	out->days = arena_take(a, days, sizeof *out->days);
	out->missing = arena_take(a, NAMES_MAX, sizeof *out->missing);
	out->signals = arena_take(a, NAMES_MAX, sizeof *out->signals);
	out->teams = arena_take(a, teams + 1, sizeof *out->teams);
	return out->days && out->missing && out->signals && out->teams;
}

static enum data_answer read_whose(const struct period *p, const struct whose *w, struct sums *sums, struct statistics *out,
				   struct fault *f)
{
	for (size_t i = 0; i < w->count; i++)
		if (add_all_days(p, w->names[i], columns, sizeof columns / sizeof *columns, sums, f) != DATA_OK
		    || add_names_twice(p, w->names[i], "signal:", BATCH_PREFIX "d:", out->signals, &out->signal_count, f) != DATA_OK
		    || add_names_twice(p, w->names[i], "missing:", REVIEW_KEY "d:", out->missing, &out->missing_count, f) != DATA_OK)
			return DATA_AWAY;
	return DATA_OK;
}

static void fill_days(const struct period *p, const struct sums *sums, struct statistics *out)
{
	struct sums now = { .within = { 0 } }, before = { .within = { 0 } };

	add_up(sums + p->days, p->days, &now);
	add_up(sums, p->days, &before);
	out->now = now.day;
	out->before = before.day;
	memcpy(out->decided_within, now.within, sizeof out->decided_within);
	for (unsigned i = 0; i < p->days; i++) {
		out->days[i] = sums[p->days + i].day;
		out->days[i].day = p->first + (int64_t)(p->days + i) * DAY_S;
	}
	out->day_count = p->days;
	out->now.day = out->days[0].day;
	out->before.day = p->first;
	qsort(out->signals, out->signal_count, sizeof *out->signals, most_first);
	qsort(out->missing, out->missing_count, sizeof *out->missing, most_first);
}

static enum data_answer read_all(const struct period *p, const char *team, const struct sight *s, int64_t least,
				 struct arena *a, struct statistics *out, struct fault *f)
{
	struct sums *sums = arena_take(p->d->scratch, (size_t)2 * p->days, sizeof *sums);
	struct whose each, whose;
	const char **teams;
	size_t count;

	if (data_follow(p->d, f) != DATA_OK || teams_read(p->d, p->d->scratch, &teams, &count, f) != DATA_OK)
		return DATA_AWAY;
	whose = whose_of(team, s, teams, count);
	each = whose_of("", &(struct sight){ .teams = s->all ? teams : s->teams, .count = s->all ? count : s->count }, teams, count);
	if (*team && !whose.count)
		return DATA_NONE;
	if (!sums || !room_for(out, p->days, each.count, a)) {
		(void)fault_memory(f);
		return DATA_AWAY;
	}
	if (read_whose(p, &whose, sums, out, f) != DATA_OK || (s->all && score_read(p->d, out, f) != DATA_OK))
		return DATA_AWAY;
	fill_days(p, sums, out);
	for (size_t i = 0; i < each.count; i++)
		if (one_team(p, each.names[i], least, a, out, f) != DATA_OK)
			return DATA_AWAY;
	return DATA_OK;
}

enum data_answer data_statistics(struct data *d, const char *team, unsigned days, const struct sight *s, int64_t least_group,
				 int64_t now, struct arena *a, struct statistics *out, struct fault *f)
{
	const unsigned some = days < 1 ? 1 : days < DAYS_MAX ? days : DAYS_MAX;
	const struct period p = { .d = d, .days = some, .first = now - now % DAY_S - (int64_t)(2 * some - 1) * DAY_S };
	struct statistics all = { .day_count = 0 };
	enum data_answer answer;

	data_begin(d);
	answer = read_all(&p, team, s, least_group, a, &all, f);
	if (answer == DATA_OK)
		*out = all;
	return answer;
}
