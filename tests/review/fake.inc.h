/* fake.inc.h - review/data without Redis, for tests of pages: two held messages, one
 * of each team, and switches for what may go wrong. */
#include "review/data/data.h"

#include <stdio.h>
#include <string.h>

#define FAKE_A "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define FAKE_B "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
enum { FAKE_NOW = 1764000000 };

static struct {
	bool away;			/* Redis does not answer */
	enum decided ruling;		/* of every decision */
	const char *hostile;		/* stands in every word of the mail */
	char session[65], value[200];	/* the one session */
	struct { int64_t name, address, all; } strikes;
	char done[200];			/* "return aaaa...: note", the last decision */
	char trail[2000];		/* what was noted down, word by word */
} fake;

static enum data_answer fake_away(struct fault *f)
{
	(void)fault(f, FAULT_SYSTEM, "127.0.0.1:6379: connection refused");
	return DATA_AWAY;
}
#define FAKE_AWAY(f) if (fake.away) return fake_away(f)

static bool fake_sees(const struct sight *s, const char *team)
{
	for (size_t i = 0; i < s->count; i++)
		if (strcmp(s->teams[i], team) == 0)
			return true;
	return s->all;
}

static struct span fake_words(const char *words)
{
	return span_of(fake.hostile ? fake.hostile : words);
}

static struct held_row fake_row(const char *id)
{
	struct held_row r = {
		.instance = "mx1", .queue_id = "4bXkQ1", .policy = "support", .outcome = "missed", .ground = "missed",
		.need = "upset", .language = "en", .missing = "acknowledgement,apology", .state = "held", .recipients = 1,
		.received = FAKE_NOW - 1200, .decided = FAKE_NOW - 1200, .deadline = FAKE_NOW + 6000, .review_by = FAKE_NOW - 700,
		.returnable = true, .readable = true, .subject = fake_words("Re: Third time asking"),
		.agent = fake_words("Dana Whitfield <dana@example.com>"), .customer = fake_words("r.meyer@example.net"),
		.words = fake_words("The refund is still not on my account"), .opening = fake_words("Per our policy refunds take up to 14 days."),
	};

	(void)snprintf(r.id, sizeof r.id, "%s", id);
	(void)snprintf(r.team, sizeof r.team, "%s", id[0] == 'a' ? "billing" : "delivery");
	if (id[0] == 'b')
		r.review_by = FAKE_NOW + 600;
	return r;
}

static enum data_answer fake_find(const char *id, const struct sight *s)
{
	return (strcmp(id, FAKE_A) == 0 && fake_sees(s, "billing")) || (strcmp(id, FAKE_B) == 0 && fake_sees(s, "delivery")) ? DATA_OK : DATA_NONE;
}

enum data_answer data_held(struct data *d, const struct held_filter *w, int64_t now, struct arena *a, struct held_list *out, struct fault *f)
{
	static const char *const ids[] = { FAKE_A, FAKE_B };

	(void)d, (void)now;
	FAKE_AWAY(f);
	*out = (struct held_list){ .rows = arena_take(a, 2, sizeof *out->rows) };
	for (size_t i = 0; out->rows && i < 2; i++)
		if (fake_find(ids[i], &w->sight) == DATA_OK)
			out->rows[out->count++] = fake_row(ids[i]);
	out->passing = out->open = out->count;
	out->late = out->count > 0;
	return DATA_OK;
}

enum data_answer data_held_count(struct data *d, const struct sight *s, int64_t now, size_t *open, size_t *late, struct fault *f)
{
	(void)d, (void)now;
	FAKE_AWAY(f);
	*open = (size_t)fake_sees(s, "billing") + fake_sees(s, "delivery");
	*late = 0;
	return DATA_OK;
}

enum data_answer data_message(struct data *d, const char *id, const struct sight *s, const char *reader, int64_t now, struct arena *a,
			      struct message *out, struct fault *f)
{
	static struct shown_signal signals[] = {
		{ .name = { "pers.name", 9 }, .label = { "personal", 8 }, .start = 0, .end = 5, .weight = 3000 },
		{ .name = { "policy", 6 }, .label = { "policy", 6 }, .start = 7, .end = 21, .weight = -12000 },
		{ .name = { "need.problem", 12 }, .label = { "need", 4 }, .start = 0, .end = 10, .in_quote = true },
		{ .name = { "need.upset", 10 }, .label = { "need", 4 }, .start = 5, .end = 999999, .in_quote = true },
	};
	static struct event_line past[] = {
		{ .at = FAKE_NOW - 1200, .what = { "held", 4 } }, { .at = FAKE_NOW - 900, .what = { "opened", 6 }, .who = { "lea", 3 } },
		{ .at = FAKE_NOW - 600, .what = { "opened", 6 }, .who = { "mira", 4 } },
		{ .at = FAKE_NOW - 300, .what = { "opened", 6 }, .who = { "lea", 3 } }, { .at = FAKE_NOW - 60, .what = { "opened", 6 }, .who = { "lea", 3 } },
	};
	static struct shown_help help[] = { { { "apology", 7 }, { "Say sorry for 'the refund'.", 27 } } };

	(void)d, (void)reader, (void)now, (void)a;
	FAKE_AWAY(f);
	if (fake_find(id, s) != DATA_OK)
		return DATA_NONE;
	*out = (struct message){
		.row = fake_row(id), .reply = fake_words("Hello\n\nPer our policy refunds take up to 14 days."),
		.quote = fake_words("The refund is still not on my account. I am upset."), .why = fake_words("The reply names neither."),
		.acknowledgement = SPAN("none"), .harm = SPAN(""), .signals = signals, .signal_count = 4, .help = help, .help_count = 1,
		.past = past, .past_count = sizeof past / sizeof *past,
	};
	out->place = 1;
	out->of = 2;
	(void)snprintf(out->after, sizeof out->after, "%s", strcmp(id, FAKE_A) == 0 && fake_sees(s, "delivery") ? FAKE_B : "");
	return DATA_OK;
}

enum data_answer data_decide(struct data *d, const struct wish *w, const struct sight *s, int64_t now, struct ruling *out, struct fault *f)
{
	(void)d, (void)now;
	FAKE_AWAY(f);
	*out = (struct ruling){ .what = fake.ruling, .by = "sven", .action = "release", .state = "released" };
	if (fake_find(w->id, s) != DATA_OK)
		return DATA_NONE;
	if (fake.ruling == DECIDED)
		(void)snprintf(fake.done, sizeof fake.done, "%s %.4s by %s: %.*s%.*s", action_name(w->action), w->id, w->by,
			       SPAN_ARG(w->words), SPAN_ARG(w->reason));
	return DATA_OK;
}

enum data_answer data_note(struct data *d, const struct wish *w, const struct sight *s, struct arena *a, struct span *out, struct fault *f)
{
	(void)d, (void)w, (void)s, (void)a;
	FAKE_AWAY(f);
	*out = fake_words("Not sent yet.");
	return DATA_OK;
}

enum data_answer data_undo(struct data *d, const char *id, const char *by, const struct sight *s, int64_t now, struct ruling *out, struct fault *f)
{
	(void)d, (void)now;
	FAKE_AWAY(f);
	*out = (struct ruling){ .what = fake.ruling, .by = "sven", .action = "release", .state = "released" };
	(void)snprintf(fake.done, sizeof fake.done, "undo %.4s by %s", id, by);
	return fake_find(id, s);
}

enum data_answer data_wrong(struct data *d, const char *id, const char *by, struct span text, const struct sight *s, int64_t now, struct fault *f)
{
	(void)d, (void)by, (void)text, (void)now;
	FAKE_AWAY(f);
	return fake_find(id, s);
}

enum data_answer data_ask(struct data *d, const char *id, const struct sight *s, int64_t now, struct fault *f)
{
	(void)d, (void)now;
	FAKE_AWAY(f);
	return fake_find(id, s);
}

enum data_answer data_decided(struct data *d, const struct decided_filter *w, struct arena *a, struct decided_list *out, struct fault *f)
{
	(void)d, (void)w;
	FAKE_AWAY(f);
	*out = (struct decided_list){ .rows = arena_take(a, 2, sizeof *out->rows), .count = 2, .passing = 2 };
	out->rows[0] = (struct decided_row){ .id = FAKE_A, .team = "billing", .need = "upset", .ground = "missed", .action = "return",
					     .state = "returned", .by = "mira", .held = FAKE_NOW - 900, .at = FAKE_NOW - 60, .wrong = true };
	out->rows[1] = (struct decided_row){ .id = FAKE_B, .team = "delivery", .need = "problem", .ground = "harm", .action = "release",
					     .state = "released", .held = FAKE_NOW - 900, .at = FAKE_NOW - 90, .reason = fake_words("tested") };
	return DATA_OK;
}

enum data_answer data_statistics(struct data *d, const char *team, unsigned days, const struct sight *s, int64_t least_group, int64_t now,
				 struct arena *a, struct statistics *out, struct fault *f)
{
	static struct named_count missing[] = { { "apology", 12, 9 }, { "acknowledgement", 4, 0 } }, signals[] = { { "policy", 40, 3 }, { "own.will", 30, 3 } };
	static struct team_figures teams[] = { { "billing", 120, 80, 20, 9, 1, NULL } };

	(void)d, (void)team, (void)s, (void)least_group;
	FAKE_AWAY(f);
	*out = (struct statistics){ .days = arena_take(a, days, sizeof *out->days), .day_count = days, .missing = missing, .missing_count = 2,
				    .signals = signals, .signal_count = 2, .teams = teams, .team_count = 1, .score = { [3] = 4, [12] = 90 },
				    .decided_within = { 3, 9, 2, 0, 0, 1 } };
	for (size_t i = 0; out->days && i < days; i++) {
		struct figures_day *day = &out->days[i];

		*day = (struct figures_day){ .day = now / 86400 * 86400 - (int64_t)(days - 1 - i) * 86400, .judged = 50 + (int64_t)(i * 7 % 20), .met = 30,
					     .missed = 8, .held = 4, .returned = 2, .released = 1, .by_deadline = 1, .decisions = 3, .minutes = 31, .wrong = i % 5 == 0 };
		out->now.judged += day->judged;
		out->now.met += day->met;
		out->now.missed += day->missed;
		out->now.held += day->held;
		out->now.wrong += day->wrong;
		out->now.decisions += day->decisions;
		out->now.minutes += day->minutes;
	}
	out->before = out->now;
	out->before.met /= 2;
	return DATA_OK;
}

enum data_answer data_teams(struct data *d, struct arena *a, const char ***out, size_t *count, struct fault *f)
{
	(void)d;
	FAKE_AWAY(f);
	*out = arena_take(a, 2, sizeof **out);
	(*out)[0] = "billing";
	(*out)[1] = "delivery";
	*count = 2;
	return DATA_OK;
}

enum data_answer data_note_down(struct data *d, const struct trail_entry *e, struct fault *f)
{
	const size_t at = strlen(fake.trail);

	(void)d;
	FAKE_AWAY(f);
	(void)snprintf(fake.trail + at, sizeof fake.trail - at, "%s %s %.4s;", e->who, e->what, e->record);
	return DATA_OK;
}

enum data_answer data_trail(struct data *d, const struct trail_filter *w, struct arena *a, struct trail_entry **out, size_t *count, struct fault *f)
{
	(void)d, (void)w;
	FAKE_AWAY(f);
	*out = arena_take(a, 1, sizeof **out);
	**out = (struct trail_entry){ .who = "mira", .role = "reviewer", .address = "192.0.2.7", .what = "opened", .record = FAKE_A,
				      .text = fake.hostile ? fake.hostile : "", .at = FAKE_NOW - 5 };
	*count = 1;
	return DATA_OK;
}

enum data_answer data_session_put(struct data *d, const char *hash, const char *user, struct span value, unsigned life, struct fault *f)
{
	(void)d, (void)user, (void)life;
	FAKE_AWAY(f);
	(void)snprintf(fake.session, sizeof fake.session, "%s", hash);
	(void)snprintf(fake.value, sizeof fake.value, "%.*s", SPAN_ARG(value));
	return DATA_OK;
}

enum data_answer data_session_get(struct data *d, const char *hash, struct arena *a, struct span *value, struct fault *f)
{
	(void)d, (void)a;
	FAKE_AWAY(f);
	*value = span_of(fake.value);
	return fake.session[0] && strcmp(hash, fake.session) == 0 ? DATA_OK : DATA_NONE;
}

enum data_answer data_session_touch(struct data *d, const char *hash, unsigned life, struct fault *f)
{
	(void)d, (void)hash, (void)life;
	FAKE_AWAY(f);
	return DATA_OK;
}

enum data_answer data_session_end(struct data *d, const char *hash, struct fault *f)
{
	(void)d;
	FAKE_AWAY(f);
	if (strcmp(hash, fake.session) == 0)
		fake.session[0] = '\0';
	return DATA_OK;
}

static int64_t *fake_strikes(const char *what)
{
	return what[0] == 'n' ? &fake.strikes.name : what[1] == 'd' ? &fake.strikes.address : &fake.strikes.all;
}

enum data_answer data_strike(struct data *d, const char *what, unsigned seconds, int64_t *count, struct fault *f)
{
	(void)d, (void)seconds;
	FAKE_AWAY(f);
	*count = ++*fake_strikes(what);
	return DATA_OK;
}

enum data_answer data_strikes_forget(struct data *d, const char *what, struct fault *f)
{
	(void)d;
	FAKE_AWAY(f);
	*fake_strikes(what) = 0;
	return DATA_OK;
}
