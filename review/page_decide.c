/* page_decide.c - what becomes of a held message, by the hand of a person.
 *
 * Every decision is signed like tonectl's. The first one counts; whoever comes second
 * is told whose it was.
 */
#include "review/pages.h"

#include <stdio.h>

#include "review/frame.h"
#include "review/items.h"
#include "review/page_message.h"
#include "review/template.h"

enum { NOTE_MAX = 1500, REASON_MAX = 120, QUESTION_MAX = 300, MANY_MAX = 100 };

static void already(struct visit *v, const struct ruling *r)
{
	if (r->what == DECIDED_ALREADY)
		visit_say(v, 409, "Somebody has decided already",
			  visit_words(v, "%s by %s. Nothing was changed.", frame_done(r->action), r->by));
	else
		visit_say(v, 410, "It is not held any more", r->state[0] ? visit_words(v, "%s.", frame_done(r->state)) : "");
}

/* True when it is decided; else the answer is made. `note` is what was typed. */
static bool decided(struct visit *v, enum data_answer answer, const struct ruling *r, const char *note, const struct fault *f)
{
	if (answer == DATA_AWAY) {
		visit_away(v, f);
		return false;
	}
	if (answer == DATA_NONE) {
		visit_say(v, 404, "This message is not held", "");
		return false;
	}
	switch (r->what) {
	case DECIDED:
		return true;
	case DECIDED_ALREADY:
	case DECIDED_ENDED:
		already(v, r);
		break;
	case DECIDED_NO_ADDRESS:
		message_show(v, 422, "Nobody is known to whom it could be returned.", note);
		break;
	case DECIDED_TOO_LONG:
		message_show(v, 422, "The note is too long.", note);
		break;
	case DECIDED_NONE:
		visit_say(v, 404, "This message is not held", "");
		break;
	}
	return false;
}

/* What was typed, and the ready sentence that was chosen. */
static struct span words_of(struct visit *v)
{
	const struct span note = span_trim(form_value(&v->form, "note"));
	const char *ready = message_ready(form_value(&v->form, "ready"));
	struct buffer b;

	buffer_init(&b, v->arena, NOTE_MAX + 500);
	buffer_add(&b, note);
	if (note.len && *ready)
		buffer_byte(&b, '\n');
	buffer_add(&b, span_of(ready));
	return buffer_span(&b);
}

static enum data_answer report_wrong(struct visit *v, const char *id, struct span text, struct fault *f)
{
	const struct sight sight = visit_sight(v);
	const enum data_answer answer = data_wrong(v->data, id, v->user.name, text, &sight, v->now, f);

	if (answer == DATA_OK)
		(void)visit_note_down(v, "wrong", id, visit_copy(v, text));
	return answer;
}

/* The next message, or the list. */
static void go_on(struct visit *v, const char *next, const char *done)
{
	if (*next)
		visit_redirect(v, "/held/%s?done=%s&of=%s", next, done, v->id);
	else
		visit_redirect(v, "/held?done=%s&of=%s", done, v->id);
}

static const char *next_of(struct visit *v)
{
	const struct sight sight = visit_sight(v);
	struct message *m = arena_take(v->arena, 1, sizeof *m);

	if (!m || data_message(v->data, v->id, &sight, v->user.name, v->now, v->arena, m, NULL) != DATA_OK)
		return "";
	return m->after;
}

void page_decide(struct visit *v)
{
	const struct span what = form_value(&v->form, "do"), words = words_of(v);
	const char *note = visit_copy(v, form_value(&v->form, "note")), *next;
	const struct sight sight = visit_sight(v);
	struct wish w = { .action = ACTION_RETURN, .id = v->id, .by = v->user.name, .words = words, .reason = SPAN_NONE };
	struct ruling r;
	struct fault f;

	if (span_eq(what, SPAN("release"))) {
		w.action = ACTION_RELEASE;
		w.words = SPAN_NONE;
	} else if (!span_eq(what, SPAN("return"))) {
		visit_say(v, 400, "Return or send?", "");
		return;
	} else if (form_value(&v->form, "note").len > NOTE_MAX) {
		message_show(v, 422, "The note is too long.", note);
		return;
	} else if (!words.len) {
		message_show(v, 422, "Write a note before you return it: the agent is to know what to change.", note);
		return;
	}
	next = next_of(v);
	if (!decided(v, data_decide(v->data, &w, &sight, v->now, &r, &f), &r, note, &f))
		return;
	if (form_value(&v->form, "wrong").len && report_wrong(v, v->id, SPAN_NONE, &f) == DATA_AWAY) {
		visit_away(v, &f);
		return;
	}
	if (visit_note_down(v, action_name(w.action), v->id, ""))
		go_on(v, next, action_name(w.action));
}

void page_undo(struct visit *v)
{
	const struct sight sight = visit_sight(v);
	struct ruling r;
	struct fault f;
	const enum data_answer answer = data_undo(v->data, v->id, v->user.name, &sight, v->now, &r, &f);

	if (answer == DATA_OK && r.what == DECIDED_NONE)
		visit_say(v, 410, "It cannot be taken back any more", "");
	else if (decided(v, answer, &r, "", &f) && visit_note_down(v, "undo", v->id, ""))
		visit_redirect(v, "/held/%s?done=undo", v->id);
}

void page_wrong(struct visit *v)
{
	struct fault f;

	switch (report_wrong(v, v->id, span_cut(span_trim(form_value(&v->form, "text")), 0, 500), &f)) {
	case DATA_OK: visit_redirect(v, "/held?done=wrong"); break;
	case DATA_NONE: visit_say(v, 404, "This message is not held", ""); break;
	case DATA_AWAY: visit_away(v, &f); break;
	}
}

void page_ask(struct visit *v)
{
	const struct span question = span_trim(form_value(&v->form, "question"));
	const struct sight sight = visit_sight(v);
	struct fault f;

	if (!question.len || question.len > QUESTION_MAX) {
		message_show(v, 422, "Write in a sentence what you would like to know.", "");
		return;
	}
	switch (data_ask(v->data, v->id, &sight, v->now, &f)) {
	case DATA_OK:
		if (visit_note_down(v, "asked", v->id, visit_copy(v, question)))
			visit_redirect(v, "/held/%s?done=asked", v->id);
		break;
	case DATA_NONE: visit_say(v, 404, "This message is not held", ""); break;
	case DATA_AWAY: visit_away(v, &f); break;
	}
}

/* ---- drop ---- */

static void confirm(struct visit *v, unsigned status, const char *reason, const char *wrong)
{
	const struct sight sight = visit_sight(v);
	struct message *m = arena_take(v->arena, 1, sizeof *m);
	struct held_item item;
	struct drop_view view;
	struct fault f;
	const enum data_answer answer = m ? data_message(v->data, v->id, &sight, v->user.name, v->now, v->arena, m, &f) : DATA_NONE;

	if (answer == DATA_AWAY) {
		visit_away(v, &f);
		return;
	}
	if (answer == DATA_NONE) {
		visit_say(v, 404, "This message is not held", "");
		return;
	}
	item = item_of(v, &m->row);
	view = (struct drop_view){ .frame = frame_of(v, "Drop this message?", HERE_HELD), .id = v->id, .title = item.title,
				   .about = visit_words(v, "%s%s %s", item.agent, item.team, item.customer), .reason = reason, .wrong = wrong };
	v->response->status = status;
	template_drop(&v->response->body, &view);
}

void page_drop(struct visit *v)
{
	confirm(v, 200, "", "");
}

void page_drop_now(struct visit *v)
{
	const struct span reason = span_trim(form_value(&v->form, "reason"));
	const struct sight sight = visit_sight(v);
	const struct wish w = { .action = ACTION_DROP, .id = v->id, .by = v->user.name, .words = SPAN_NONE, .reason = reason };
	struct ruling r;
	struct fault f;

	if (!reason.len || reason.len > REASON_MAX)
		confirm(v, 422, visit_copy(v, span_cut(reason, 0, REASON_MAX)), "A short reason is needed.");
	else if (decided(v, data_decide(v->data, &w, &sight, v->now, &r, &f), &r, "", &f)
		 && visit_note_down(v, "drop", v->id, visit_copy(v, reason)))
		visit_redirect(v, "/held?done=drop&of=%s", v->id);
}

/* ---- many at once ---- */

struct tally {
	size_t done, failed;
	struct buffer refused;		/* their ids */
};

static bool one_of_many(struct visit *v, enum action action, bool wrong, const char *id, struct span note, struct fault *f)
{
	const struct sight sight = visit_sight(v);
	const struct wish w = { .action = action, .id = id, .by = v->user.name, .words = note, .reason = SPAN_NONE };
	struct ruling r = { .what = DECIDED_NONE };

	if (wrong)
		return report_wrong(v, id, note, f) == DATA_OK;
	return data_decide(v->data, &w, &sight, v->now, &r, f) == DATA_OK && r.what == DECIDED
	       && data_note_down(v->data, &(struct trail_entry){ .who = v->user.name, .role = role_user_name(v->user.role), .address = "",
			.what = action_name(action), .record = id, .text = "", .at = v->now }, f) == DATA_OK;
}

static void each(struct visit *v, enum action action, bool wrong, struct span note, struct tally *t)
{
	struct fault f;

	for (size_t i = 0; i < v->form.count && t->done + t->failed < MANY_MAX; i++) {
		const struct field *field = &v->form.fields[i];

		if (!span_eq(field->name, SPAN("id")) || field->value.len != 32)
			continue;
		if (one_of_many(v, action, wrong, field->value.at, note, &f)) {
			t->done++;
			continue;
		}
		t->failed++;
		buffer_addf(&t->refused, "%s%.8s", t->refused.len ? ", " : "", field->value.at);
	}
}

void page_held_many(struct visit *v)
{
	const struct span what = form_value(&v->form, "do"), note = span_cut(span_trim(form_value(&v->form, "note")), 0, NOTE_MAX);
	const bool back = span_eq(what, SPAN("return")), wrong = span_eq(what, SPAN("wrong"));
	struct tally t = { .done = 0 };

	if (!back && !wrong && !span_eq(what, SPAN("release"))) {
		visit_say(v, 400, "Return, send or mark?", "");
		return;
	}
	if (back && !note.len) {
		visit_say(v, 422, "Write a note before you return them", "The agents are to know what to change. Nothing was done.");
		return;
	}
	buffer_init(&t.refused, v->arena, 4096);
	each(v, back ? ACTION_RETURN : ACTION_RELEASE, wrong, note, &t);
	if (!t.failed && t.done)
		visit_redirect(v, "/held?done=%s", wrong ? "wrong" : back ? "return" : "release");
	else
		visit_say(v, t.failed ? 409 : 422, t.failed ? "Some were not changed" : "Nothing was selected",
			  t.failed ? visit_words(v, "%zu done, %zu not, because somebody was first, they are not held any more, or cannot be "
						 "returned: %s", t.done, t.failed, buffer_string(&t.refused)) : "");
}
