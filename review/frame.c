/* frame.c - see frame.h. */
#include "review/frame.h"

#include <stdio.h>

#include "mail/mail.h"
#include "record/counts.h"
#include "record/lines.h"
#include "record/people.h"
#include "review/service.h"

/* What a redirect says of what was done: ?done=NAME. */
static const struct { const char *name, *says; } notices[] = {
	{ "return", "Returned: the agent gets it back with the note." },
	{ "release", "It is sent as it is." },
	{ "drop", "Dropped." },
	{ "undo", "Taken back: it is held as before." },
	{ "asked", "Asked: it stands under Second opinion until somebody decides." },
	{ "wrong", "Thank you: the people who tune the rules will see it." },
	{ "out", "You are signed out." },
};

static const char *notice(const struct visit *v)
{
	const struct span done = form_value(&v->query, "done");

	for (size_t i = 0; i < sizeof notices / sizeof *notices; i++)
		if (span_eq(done, span_of(notices[i].name)))
			return notices[i].says;
	return "";
}

/* "Reviewer, billing and delivery" */
static const char *role_of(struct visit *v)
{
	const struct user *u = &v->user;
	struct buffer b;

	buffer_init(&b, v->arena, 2048);
	buffer_addf(&b, "%s", role_shown(u->role));
	for (size_t i = 0; i < u->team_count; i++)
		buffer_addf(&b, "%s%s", i == 0 ? ", " : i + 1 == u->team_count ? " and " : ", ", u->teams[i]);
	return b.spoiled ? "" : buffer_string(&b);
}

/* Of a decision that has just been made: it can be taken back for a moment. */
static const char *notice_of(struct visit *v)
{
	const struct span id = form_value(&v->query, "of");

	return id_sound(id) && visit_may(v, RIGHT_DECIDE) ? visit_copy(v, id) : "";
}

struct frame frame_of(struct visit *v, const char *title, enum here here)
{
	struct frame f = { .title = title, .here = here, .shown = "", .role = "", .csrf = v->csrf,
			   .notice = notice(v), .notice_of = notice_of(v), .front = v->service->front };
	const struct sight sight = visit_sight(v);
	size_t late;

	if (!v->user.name[0])
		return f;
	f.shown = v->user.shown;
	f.role = role_of(v);
	f.reads = visit_may(v, RIGHT_READ);
	f.figures = visit_may(v, RIGHT_FIGURES);
	f.audits = visit_may(v, RIGHT_AUDIT);
	f.counted = f.reads && data_held_count(v->data, &sight, v->now, &f.open, &late, NULL) == DATA_OK;
	return f;
}

static const char *const months[] = { "", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };

const char *frame_day(struct visit *v, int64_t at)
{
	const struct civil c = civil_of(at);

	return visit_words(v, "%u %s", c.day, months[c.month <= 12 ? c.month : 0]);
}

const char *frame_time(struct visit *v, int64_t at)
{
	const int64_t minute = at / 60;

	if (at <= 0)
		return "";
	return visit_words(v, "%s, %02d:%02d", frame_day(v, at), (int)(minute / 60 % 24), (int)(minute % 60));
}

const char *frame_span(struct visit *v, int64_t seconds)
{
	struct buffer b;

	buffer_init(&b, v->arena, 64);
	people_time(seconds, &b);
	return b.spoiled ? "" : buffer_string(&b);
}

const char *frame_count(struct visit *v, size_t n, const char *one, const char *many)
{
	return visit_words(v, "%zu %s", n, n == 1 ? one : many);
}

static const struct { const char *action, *done; } dones[] = {
	{ "return", "Returned" }, { "release", "Sent" }, { "drop", "Dropped" }, { "extend", "Extended" }, { "undo", "Taken back" },
	{ "returned", "Returned" }, { "released", "Sent" }, { "dropped", "Dropped" },
	{ "returning", "Returning" }, { "releasing", "Sending" }, { "dropping", "Dropping" },
	{ "gone", "Left by another hand" }, { "held", "Held" },
};

const char *frame_done(const char *action)
{
	for (size_t i = 0; i < sizeof dones / sizeof *dones; i++)
		if (strcmp(action, dones[i].action) == 0)
			return dones[i].done;
	return action;
}

static const struct { const char *name, *shown; } missing[] = {
	{ "acknowledgement", "Acknowledgement" }, { "specific-acknowledgement", "Names the case" }, { "apology", "Apology" },
	{ "own-action", "Own step" }, { "alternative", "Alternative" }, { "name", "Name" },
};

const char *frame_missing(struct visit *v, struct span name)
{
	for (size_t i = 0; i < sizeof missing / sizeof *missing; i++)
		if (span_eq(name, span_of(missing[i].name)))
			return missing[i].shown;
	return visit_copy(v, name);
}

struct terms frame_missing_all(struct visit *v, const char *names)
{
	enum { MOST = 8 };
	const char **all = arena_take(v->arena, MOST, sizeof *all);
	struct span rest = span_of(names);
	size_t count = 0;

	while (all && rest.at && rest.len && count < MOST)
		all[count++] = frame_missing(v, span_trim(span_until(&rest, ',')));
	return (struct terms){ all, count };
}

const char *frame_title(struct visit *v, const struct held_row *r)
{
	if (r->subject.len)
		return visit_copy(v, r->subject);
	if (r->words.len)
		return visit_words(v, "“%.*s”", SPAN_ARG(span_cut(r->words, 0, 160)));
	return visit_words(v, "Message %.8s", r->id);
}

const char *frame_name(struct visit *v, struct span address)
{
	const struct span name = span_trim(address_name(address));

	if (name.len)
		return visit_copy(v, name);
	return visit_copy(v, address_of(address).len ? address_of(address) : address);
}

const char *frame_choose(struct visit *v, const char *field, const struct choice *all, size_t count, struct choices *out)
{
	struct choice *mine = arena_take(v->arena, count, sizeof *mine);
	const struct span wanted = form_value(&v->query, field);
	size_t chosen = 0;

	*out = (struct choices){ mine, mine ? count : 0 };
	if (!mine || !count)
		return "";
	for (size_t i = 0; i < count; i++) {
		mine[i] = all[i];
		mine[i].chosen = false;
		if (all[i].chosen && !wanted.len)
			chosen = i;
		if (wanted.len && span_eq(wanted, span_of(all[i].value)))
			chosen = i;
	}
	mine[chosen].chosen = true;
	return mine[chosen].value;
}

const char *frame_teams(struct visit *v, struct choices *out)
{
	const char **known = NULL;
	size_t count = 0;
	struct choice *all;

	if (!v->user.all_teams || data_teams(v->data, v->arena, &known, &count, NULL) != DATA_OK) {
		known = NULL;
		count = v->user.team_count;
	}
	all = arena_take(v->arena, count + 1, sizeof *all);
	if (!all)
		return "";
	all[0] = (struct choice){ .value = "", .shown = v->user.all_teams ? "All teams" : "My teams" };
	for (size_t i = 0; i < count; i++)
		all[i + 1].value = all[i + 1].shown = known ? known[i] : v->user.teams[i];
	return frame_choose(v, "team", all, count + 1, out);
}

size_t frame_number(const struct visit *v, const char *field, size_t max)
{
	uint64_t n = 0;

	return span_number(form_value(&v->query, field), max, &n) ? (size_t)n : 0;
}
