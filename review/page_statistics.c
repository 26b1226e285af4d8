/* page_statistics.c - how it goes: figures of teams, never of persons. */
#include "review/pages.h"

#include <inttypes.h>

#include "record/lines.h"
#include "review/charts.h"
#include "review/csv.h"
#include "review/frame.h"
#include "review/service.h"
#include "review/template.h"
#include "tone/signal.h"

enum { BARS = 7, DAYS_MAX = 90 };

static const struct choice periods[] = {
	{ "7", "7 days", false }, { "14", "14 days", true }, { "30", "30 days", false }, { "90", "90 days", false },
};

static const char *say_missing(struct visit *v, const char *name)
{
	return frame_missing(v, span_of(name));
}

static const char *say_signal(struct visit *v, const char *name)
{
	enum signal_id id;

	return signal_named(span_of(name), &id) ? signal_info(id)->says : visit_copy(v, span_of(name));
}

static int64_t due(const struct figures_day *d)
{
	return d->met + d->missed;
}

/* Those that sent themselves are counted as sent, too. */
static int64_t sent(const struct figures_day *d)
{
	return d->released > d->by_deadline ? d->released - d->by_deadline : 0;
}

/* "+4 points", by itself neither good nor bad. */
static const char *points(struct visit *v, int64_t now, int64_t of_now, int64_t before, int64_t of_before)
{
	int64_t change;

	if (of_now <= 0 || of_before <= 0)
		return "nothing to compare with before";
	change = now * 100 / of_now - before * 100 / of_before;
	if (change == 0)
		return "as in the period before";
	return visit_words(v, "%s%" PRId64 " points on the period before", change > 0 ? "+" : "−", change > 0 ? change : -change);
}

/* The values of one tile's line. */
static void spark(struct visit *v, const struct statistics *s, int64_t (*value)(const struct figures_day *d), struct tile *t)
{
	int64_t *values = arena_take(v->arena, s->day_count + 1, sizeof *values);

	t->line = t->area = "";
	for (size_t i = 0; values && i < s->day_count; i++)
		values[i] = value(&s->days[i]);
	if (values)
		chart_spark(v, values, s->day_count, &t->line, &t->area);
}

static int64_t judged_of(const struct figures_day *d) { return d->judged; }
static int64_t rate_of(const struct figures_day *d) { return due(d) > 0 ? d->met * 1000 / due(d) : 0; }
static int64_t held_of(const struct figures_day *d) { return d->held; }
static int64_t minutes_of(const struct figures_day *d) { return d->decisions > 0 ? d->minutes / d->decisions : 0; }
static int64_t wrong_of(const struct figures_day *d) { return d->wrong; }

static void tiles_make(struct visit *v, const struct statistics *s, struct statistics_view *view)
{
	const struct figures_day *n = &s->now, *b = &s->before;
	const struct tile all[] = {
		{ .name = "Replies judged", .value = chart_number(v, n->judged),
		  .more = visit_words(v, "%s of them could not be told", chart_share(v, n->unknown, n->judged)) },
		{ .name = "Acknowledged, where due", .value = chart_share(v, n->met, due(n)),
		  .more = points(v, n->met, due(n), b->met, due(b)) },
		{ .name = "Held", .value = chart_number(v, n->held),
		  .more = visit_words(v, "%s of those judged", chart_share(v, n->held, n->judged)) },
		{ .name = "Time to a decision", .value = n->decisions > 0 ? visit_words(v, "%" PRId64 " min", n->minutes / n->decisions) : "–",
		  .more = visit_words(v, "mean of %s", chart_number(v, n->decisions)) },
		{ .name = "Wrongly held", .value = chart_share(v, n->wrong, n->held),
		  .more = visit_words(v, "%s of %s", chart_number(v, n->wrong), chart_number(v, n->held)) },
	};
	int64_t (*const values[])(const struct figures_day *d) = { judged_of, rate_of, held_of, minutes_of, wrong_of };
	const size_t count = sizeof all / sizeof *all;
	struct tile *tiles = arena_take(v->arena, count, sizeof *tiles);

	for (size_t i = 0; tiles && i < count; i++) {
		tiles[i] = all[i];
		spark(v, s, values[i], &tiles[i]);
	}
	view->tiles = tiles;
	view->tile_count = tiles ? count : 0;
}

/* About seven labels, whatever the period. */
static void decisions_make(struct visit *v, const struct statistics *s, struct statistics_view *view)
{
	struct stack *all = arena_take(v->arena, s->day_count + 1, sizeof *all);
	const size_t each = s->day_count / 7 ? s->day_count / 7 : 1;

	for (size_t i = 0; all && i < s->day_count; i++) {
		const struct figures_day *d = &s->days[i];
		const char *day = frame_day(v, d->day);

		all[i] = (struct stack){
			.label = i % each == each / 2 ? visit_words(v, "%u", civil_of(d->day).day) : NULL, .values = { d->returned, sent(d), d->dropped, d->by_deadline },
			.says = { visit_words(v, "%s: %" PRId64 " returned", day, d->returned), visit_words(v, "%s: %" PRId64 " sent", day, sent(d)),
				  visit_words(v, "%s: %" PRId64 " dropped", day, d->dropped),
				  visit_words(v, "%s: %" PRId64 " sent itself", day, d->by_deadline) },
		};
	}
	if (all)
		view->decisions = chart_columns(v, all, s->day_count,
			visit_words(v, "Of held replies %" PRId64 " were returned, %" PRId64 " sent, %" PRId64 " dropped, and %" PRId64 " sent themselves",
				    s->now.returned, sent(&s->now), s->now.dropped, s->now.by_deadline));
}

static void scores_make(struct visit *v, const struct statistics *s, struct statistics_view *view)
{
	enum { SCORES = 20 };
	struct stack *all = arena_take(v->arena, SCORES, sizeof *all);
	int64_t sum = 0;

	for (size_t i = 0; all && i < SCORES; i++) {
		sum += s->score[i];
		all[i] = (struct stack){ .label = i % 4 == 0 ? visit_words(v, "%zu", i * 5) : NULL, .values = { s->score[i] },
					 .says = { visit_words(v, "Score %zu to %zu: %s replies", i * 5, i * 5 + 4, chart_number(v, s->score[i])) } };
	}
	if (all && sum)
		view->scores = chart_columns(v, all, SCORES, visit_words(v, "Scores of %s replies", chart_number(v, sum)));
}

/* A day on which nothing called for it goes on as the one before. */
static struct small small_of(struct visit *v, const struct team_figures *t, size_t days)
{
	struct small out = { visit_copy(v, span_of(t->team)), chart_share(v, t->met, t->met + t->missed), "", "" };
	int64_t *values = arena_take(v->arena, days + 1, sizeof *values), last = t->met + t->missed > 0 ? t->met * 1000 / (t->met + t->missed) : 0;

	for (size_t i = 0; values && t->rates && i < days; i++)
		values[i] = last = t->rates[i] >= 0 ? t->rates[i] : last;
	if (values && t->rates)
		chart_spark(v, values, days, &out.line, &out.area);
	return out;
}

static void smalls_make(struct visit *v, const struct statistics *s, struct statistics_view *view)
{
	struct small *all = arena_take(v->arena, s->team_count + 1, sizeof *all);

	for (size_t i = 0; all && i < s->team_count; i++)
		all[view->small_count++] = small_of(v, &s->teams[i], s->day_count);
	view->smalls = all;
	if (s->day_count) {
		view->from = frame_day(v, s->days[0].day);
		view->to = frame_day(v, s->days[s->day_count - 1].day);
	}
}

/* Of replies to what customers wrote, the strongest first. */
static void needs_make(struct visit *v, const struct statistics *s, struct statistics_view *view)
{
	static const char *const names[] = { "strongly affected", "upset", "a problem", "a question" };
	enum { NEEDS = sizeof names / sizeof *names };
	struct bar *bars = arena_take(v->arena, NEEDS, sizeof *bars);
	int64_t most = 0;

	for (size_t i = 0; i < NEEDS; i++)
		most = s->now.need[i] > most ? s->now.need[i] : most;
	view->needs.class = "b2";
	view->needs.at = bars;
	for (size_t i = 0; bars && most && i < NEEDS; i++) {
		const int64_t n = s->now.need[NEEDS - 1 - i];

		bars[view->needs.count++] = (struct bar){ names[i], chart_across(v, n, most), chart_number(v, n) };
	}
}

static void times_make(struct visit *v, const struct statistics *s, struct statistics_view *view)
{
	static const char *const names[] = { "up to 5 min", "up to 15 min", "up to 30 min", "up to an hour", "up to 2 hours", "later" };
	enum { TIMES = sizeof names / sizeof *names };
	struct bar *bars = arena_take(v->arena, TIMES, sizeof *bars);
	int64_t sum = 0;

	for (size_t i = 0; i < TIMES; i++)
		sum += s->decided_within[i];
	for (size_t i = 0; bars && sum && i < TIMES; i++)
		bars[view->times.count++] = (struct bar){ names[i], chart_across(v, s->decided_within[i], sum),
							  chart_share(v, s->decided_within[i], sum) };
	view->times.at = bars;
	view->times.class = "b1";
}

static struct terms row_of(struct visit *v, const char *const *cells, size_t count)
{
	const char **row = arena_take(v->arena, count, sizeof *row);

	if (row)
		memcpy(row, cells, count * sizeof *row);
	return (struct terms){ row, row ? count : 0 };
}
#define ROW(v, ...) row_of(v, (const char *const[]){ __VA_ARGS__ }, sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(char *))

static void tables_make(struct visit *v, const struct statistics *s, struct statistics_view *view)
{
	struct terms *teams = arena_take(v->arena, s->team_count + 1, sizeof *teams);
	struct terms *days = arena_take(v->arena, s->day_count + 1, sizeof *days);

	for (size_t i = 0; teams && i < s->team_count; i++) {
		const struct team_figures *t = &s->teams[i];

		teams[i] = ROW(v, visit_copy(v, span_of(t->team)), chart_number(v, t->judged), chart_share(v, t->met, t->met + t->missed),
			       chart_number(v, t->held), chart_number(v, t->wrong));
	}
	for (size_t i = 0; days && i < s->day_count; i++) {
		const struct figures_day *d = &s->days[i];

		days[i] = ROW(v, frame_day(v, d->day), chart_number(v, d->judged), chart_share(v, d->met, due(d)), chart_number(v, d->held),
			      chart_number(v, d->returned), chart_number(v, sent(d)), chart_number(v, d->dropped), chart_number(v, d->by_deadline));
	}
	view->by_team = (struct table){ ROW(v, "Team", "Judged", "Acknowledged", "Held", "Wrongly held"), teams, teams ? s->team_count : 0 };
	view->by_day = (struct table){ ROW(v, "Day", "Judged", "Acknowledged", "Held", "Returned", "Sent", "Dropped", "Sent itself"), days,
				       days ? s->day_count : 0 };
}

static bool figures(struct visit *v, const char *team, unsigned days, struct statistics *out)
{
	const struct sight sight = visit_sight(v);
	struct fault f;

	if (data_statistics(v->data, team, days, &sight, (int64_t)v->service->settings->least_group, v->now, v->arena, out, &f) == DATA_OK)
		return true;
	visit_away(v, &f);
	return false;
}

/* What the query asks for. */
static bool period(struct visit *v, struct statistics_view *view, struct statistics *out)
{
	uint64_t days = 14;

	view->days = frame_choose(v, "days", periods, sizeof periods / sizeof *periods, &view->periods);
	(void)span_number(span_of(view->days), DAYS_MAX, &days);
	view->team = frame_teams(v, &view->teams);
	return figures(v, view->team, (unsigned)days, out);
}

void page_statistics_csv(struct visit *v)
{
	struct statistics_view view;
	struct statistics s;

	if (!period(v, &view, &s) || !csv_begin(v, "statistics.csv", visit_words(v, "statistics of %s days, team “%s”", view.days, view.team)))
		return;
	CSV_ROW(&v->response->body, "day", "judged", "acknowledged", "not_found", "not_needed", "not_judged", "held", "may_hurt", "returned", "sent",
		"dropped", "sent_itself", "wrongly_held", "decisions", "minutes_to_decisions");
	for (size_t i = 0; i < s.day_count; i++) {
		const struct figures_day *d = &s.days[i];
		const int64_t all[] = { d->judged, d->met, d->missed, d->not_called_for, d->unknown, d->held, d->harm, d->returned, sent(d),
					d->dropped, d->by_deadline, d->wrong, d->decisions, d->minutes };
		const char *cells[1 + sizeof all / sizeof *all] = { csv_day(v, d->day) };

		for (size_t c = 0; c < sizeof all / sizeof *all; c++)
			cells[c + 1] = csv_number(v, all[c]);
		csv_row(&v->response->body, cells, sizeof cells / sizeof *cells);
	}
}

void page_statistics(struct visit *v)
{
	struct statistics_view view = { .note = "The counters of the mail hosts come here with the first judged replies." };
	struct statistics s;

	if (!period(v, &view, &s))
		return;
	view.summary = s.day_count ? visit_words(v, "%s to %s, days of UTC, from the counters of the mail hosts.",
		frame_day(v, s.days[0].day), frame_day(v, s.days[s.day_count - 1].day)) : "";
	view.empty = !s.now.judged && !s.now.held;
	tiles_make(v, &s, &view);
	decisions_make(v, &s, &view);
	scores_make(v, &s, &view);
	times_make(v, &s, &view);
	smalls_make(v, &s, &view);
	needs_make(v, &s, &view);
	tables_make(v, &s, &view);
	view.missing = chart_bars(v, s.missing, s.missing_count, BARS, say_missing, "b3");
	view.signals = chart_bars(v, s.signals, s.signal_count, BARS, say_signal, "b1");
	view.frame = frame_of(v, "Statistics", HERE_STATISTICS);
	v->response->status = 200;
	template_statistics(&v->response->body, &view);
}

/* ---- coaching: the same figures, read for what helps ---- */

/* What is worth more of: not what weighs against a reply. */
static struct bars done_well(struct visit *v, const struct statistics *s)
{
	struct named_count *good = arena_take(v->arena, s->signal_count + 1, sizeof *good);
	size_t count = 0;

	for (size_t i = 0; good && i < s->signal_count; i++) {
		enum signal_id id;

		if (signal_named(span_of(s->signals[i].name), &id) && signal_info(id)->family != FAMILY_NEED && signal_info(id)->points > 0)
			good[count++] = s->signals[i];
	}
	return chart_bars(v, good, count, BARS, say_signal, "b1");
}

void page_coaching(struct visit *v)
{
	enum { DAYS = 30 };
	struct coaching_view view = {
		.summary = "The last 30 days, by team. Figures by person are off: nobody is measured here."
	};
	struct coaching_team *teams;
	struct statistics s;

	if (!figures(v, "", DAYS, &s))
		return;
	teams = arena_take(v->arena, s.team_count + 1, sizeof *teams);
	for (size_t i = 0; teams && i < s.team_count; i++) {
		const struct team_figures *t = &s.teams[i];

		teams[view.count++] = (struct coaching_team){
			.rate = small_of(v, t, s.day_count),
			.more = visit_words(v, "of %s replies that called for it acknowledge what the customer wrote. %s held.",
					    chart_number(v, t->met + t->missed), t->held ? chart_number(v, t->held) : "None"),
		};
	}
	view.teams = teams;
	view.lacks = chart_bars(v, s.missing, s.missing_count, BARS, say_missing, "b3");
	view.found = done_well(v, &s);
	view.frame = frame_of(v, "Coaching", HERE_COACHING);
	v->response->status = 200;
	template_coaching(&v->response->body, &view);
}
