/* page_message.c - one held message: why, the customer's words beside the reply, the
 * decision. */
#include "review/pages.h"

#include "record/people.h"
#include "review/frame.h"
#include "review/items.h"
#include "review/letters.h"
#include "review/page_message.h"
#include "review/template.h"

/* Ready sentences for a note. They ask; they admit nothing and guess nobody's gender. */
static const struct choice ready[] = {
	{ "", "No ready sentence", false },
	{ "name", "Please begin with what happened to this customer, in your own words.", false },
	{ "date", "Please say what you do about it yourself, and by when.", false },
	{ "rule", "Please say what is possible before the rule that stands in the way.", false },
	{ "calm", "Please take out the words that may hurt; the rest can stay.", false },
};

const char *message_ready(struct span name)
{
	for (size_t i = 1; i < sizeof ready / sizeof *ready; i++)
		if (span_eq(name, span_of(ready[i].value)))
			return ready[i].shown;
	return "";
}

static const char *why(struct visit *v, const struct message *m)
{
	if (m->why.len)
		return visit_copy(v, m->why);
	return visit_words(v, "Customer: %s. Acknowledgement: %s.", people_say(m->row.need),
			   strcmp(m->row.ground, "harm") == 0 ? "some words may hurt" : people_say(m->row.outcome));
}

static const char *past_text(struct visit *v, const struct event_line *e)
{
	static const struct { const char *what, *says; } all[] = {
		{ "opened", "opened it" }, { "return", "returned it" }, { "release", "sent it as it is" }, { "drop", "dropped it" },
		{ "undo", "took the decision back" }, { "asked", "asked for a second opinion" }, { "wrong", "said that it should not have been held" },
	};
	const char *says = NULL;

	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (span_eq(e->what, span_of(all[i].what)))
			says = all[i].says;
	if (!says)
		says = frame_done(visit_copy(v, e->what));
	return visit_words(v, "%.*s%s%s%s%.*s%s", SPAN_ARG(e->who), e->who.len ? " " : "", says, e->text.len ? ": “" : "",
			   SPAN_ARG(span_cut(e->text, 0, 300)), e->text.len ? "”" : "");
}

static bool same_opening(const struct event_line *a, const struct event_line *b)
{
	return span_eq(a->what, SPAN("opened")) && span_eq(b->what, SPAN("opened")) && span_eq(a->who, b->who);
}

/* How often this person opened it, and when last; 0 for one that an earlier line has told. */
static size_t openings(const struct message *m, size_t at, int64_t *last)
{
	size_t count = 1;

	for (size_t i = 0; i < m->past_count; i++) {
		if (i == at || !same_opening(&m->past[i], &m->past[at]))
			continue;
		if (i < at)
			return 0;
		count++;
		*last = m->past[i].at;
	}
	return count;
}

static void past_make(struct visit *v, const struct message *m, struct message_view *view)
{
	struct past_line *past = arena_take(v->arena, m->past_count + 1, sizeof *past);

	view->past = past;
	for (size_t i = 0; past && i < m->past_count; i++) {
		const char *text = past_text(v, &m->past[i]);
		int64_t last = 0;
		const size_t count = openings(m, i, &last);

		if (count > 1)
			text = visit_words(v, "%s, %zu times, last %s", text, count, frame_time(v, last));
		if (count)
			past[view->past_count++] = (struct past_line){ frame_time(v, m->past[i].at), text };
	}
}

static struct terms help_of(struct visit *v, const struct message *m)
{
	const char **all = arena_take(v->arena, m->help_count + 1, sizeof *all);
	size_t count = 0;

	for (size_t i = 0; all && i < m->help_count; i++)
		if (m->help[i].sentence.len)
			all[count++] = visit_copy(v, m->help[i].sentence);
	return (struct terms){ all, count };
}

/* "Dana", or nobody in particular. */
static const char *first_name(struct visit *v, const struct held_row *r)
{
	struct span name = r->agent.len ? span_of(frame_name(v, r->agent)) : SPAN_NONE;

	if (!name.len || span_find_byte(name, '@') < name.len)
		return "the agent";
	return visit_copy(v, span_until(&name, ' '));
}

static bool lacks(const struct message *m, const char *name)
{
	for (size_t i = 0; i < m->help_count; i++)
		if (span_eq(m->help[i].name, span_of(name)))
			return true;
	return false;
}

static const char *gap_of(const struct message *m)
{
	if (!span_eq(m->acknowledgement, SPAN("none")))
		return "";
	return lacks(m, "apology") ? "Nothing here answers what the customer wrote, and there is no apology."
				   : "Nothing here answers what the customer wrote.";
}

static const char *preview_of(struct visit *v, const struct message *m)
{
	const struct wish w = { .action = ACTION_RETURN, .id = m->row.id, .by = v->user.shown, .words = SPAN_NONE, .reason = SPAN_NONE };
	const struct sight sight = visit_sight(v);
	struct span note;

	if (!m->row.returnable || data_note(v->data, &w, &sight, v->arena, &note, NULL) != DATA_OK)
		return "";
	return visit_copy(v, note);
}

static void show(struct visit *v, const struct message *m, const char *wrong, const char *note)
{
	const char *state = item_state(v, &m->row);
	struct message_view view = {
		.m = m, .item = item_of(v, &m->row), .why = why(v, m), .agent_first = first_name(v, &m->row), .gap = gap_of(m),
		.help = help_of(v, m), .note = note, .wrong = wrong, .state = state, .before = m->before, .after = m->after,
		.decides = visit_may(v, RIGHT_DECIDE) && !*state, .drops = visit_may(v, RIGHT_DROP),
		.reports = visit_may(v, RIGHT_REPORT), .undo = *state && m->row.chosen[0] && visit_may(v, RIGHT_DECIDE),
	};
	struct letters letters;

	letters_make(v, m, &letters);
	view.reply_by = strcmp(view.agent_first, "the agent") == 0 ? "The reply" : visit_words(v, "%s replied", view.agent_first);
	view.quote = letters.quote;
	view.head = letters.head;
	view.rest = letters.rest;
	view.findings = letters.findings;
	view.gap_refs = letters.needs;
	view.held = visit_words(v, "held %s on %s, queue %s", frame_time(v, m->row.decided), m->row.instance, m->row.queue_id);
	view.preview = view.decides ? preview_of(v, m) : "";
	(void)frame_choose(v, "ready", ready, sizeof ready / sizeof *ready, &view.templates);
	past_make(v, m, &view);
	view.frame = frame_of(v, view.item.title, HERE_HELD);
	template_message(&v->response->body, &view);
}

void message_show(struct visit *v, unsigned status, const char *wrong, const char *note)
{
	const struct sight sight = visit_sight(v);
	struct message m;
	struct fault f;

	switch (data_message(v->data, v->id, &sight, v->user.name, v->now, v->arena, &m, &f)) {
	case DATA_AWAY:
		visit_away(v, &f);
		break;
	case DATA_NONE:
		visit_say(v, 404, "This message is not held", "It may have been decided, or have sent itself at its deadline: see Decided.");
		break;
	case DATA_OK:
		/* It is somebody's mail: who opens it is written down first. */
		if (visit_note_down(v, "opened", v->id, "")) {
			v->response->status = status;
			show(v, &m, wrong, note);
		}
		break;
	}
}

void page_message(struct visit *v)
{
	message_show(v, 200, "", "");
}
