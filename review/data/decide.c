/* decide.c - what people decide: signed, claimed and handed over in one step.
 *
 * A reply has one claim. Whoever is second is told who was first; so is who comes
 * after a decision that was handed in on a mail host, once its host has accepted
 * it. The claim ends with the message, is taken back, or was refused.
 */
#include "review/data/row.h"

#include <assert.h>
#include <stdio.h>

#include "desk/note.h"
#include "review/data/index.h"

/* What there is to know before: the row, the decision's id, the copy. */
static const char about_script[] =
	LUA_ROW
	"local out = {} "
	"add(out, ARGV[1]) "
	"out[#out + 1] = call('HGET', '{tone}:held:' .. ARGV[1], 'copy') or '' "
	"out[#out + 1] = call('ZSCORE', '{tone}:holds', ARGV[1]) and '1' or '0' "
	"return out";

struct about {
	struct held_row row;
	char decision[33];	/* the claim's, "" none */
	bool held;
	struct span copy;	/* sealed */
};

static enum data_answer about_read(struct data *d, const char *id, const struct sight *s, struct about *out, struct fault *f)
{
	struct ask q;

	*out = (struct about){ .held = false };
	if (!id_sound(span_of(id)))
		return DATA_NONE;
	if (data_follow(d, f) != DATA_OK)
		return DATA_AWAY;
	ask_script(&q, d->redis, d->scratch, about_script, 1);
	ask_text(&q, id);
	if (ask_run(&q, f) != DATA_OK)
		return DATA_AWAY;
	if (q.out_count != ROW_WORDS + 2 || !row_take(&q, id, &out->row) || !sight_has(s, out->row.team))
		return DATA_NONE;
	text_of_word(q.out[ROW_WORDS - 3], out->decision, sizeof out->decision);
	out->copy = take_span(&q);
	out->held = take_number(&q) == 1;
	return DATA_OK;
}

/* ---- the note ---- */

static void note_make(struct data *d, const struct wish *w, const struct about *of, struct buffer *out)
{
	json_t *copy = of->copy.len ? copy_read(&d->keys, of->copy, NULL) : NULL;

	note_write(&(struct note){ .language = of->row.language, .ground = of->row.ground, .missing = of->row.missing,
				   .copy = copy, .words = w->words, .reason = w->reason, .by = w->by }, out);
	json_decref(copy);
}

enum data_answer data_note(struct data *d, const struct wish *w, const struct sight *s, struct arena *a, struct span *out,
			   struct fault *f)
{
	enum data_answer answer;
	struct about of;
	struct buffer note;

	data_begin(d);
	answer = about_read(d, w->id, s, &of, f);
	if (answer != DATA_OK)
		return answer;
	buffer_init(&note, a, 4 * DECISION_NOTE_MAX);
	note_make(d, w, &of, &note);
	*out = buffer_span(&note);
	return DATA_OK;
}

/* ---- the decision ---- */

/* {what, by, action, state}. A second try of the same decision finds its own claim. */
static const char decide_script[] =
	LUA_REPLY_OF LUA_KEEP LUA_CLAIM
	"local id, action, by, decision, reason, now, bytes = unpack(ARGV) "
	"local key = reply_of(id) "
	"local state = call('HGET', '{tone}:held:' .. id, 'state') or '' "
	"local c = call('HMGET', R .. 'reply:' .. key, 'decision', 'by', 'action') "
	"if c[1] == decision then return {'decided', by, action, state} end "
	"if not call('ZSCORE', '{tone}:holds', id) then return {'ended', c[2] or '', c[3] or '', state} end "
	"if c[1] and c[1] ~= '' or state ~= 'held' then return {'already', c[2] or '', c[3] or '', state} end "
	"claim(key, id, action, by, decision, reason, now) "
	"call('XADD', '{tone}:decisions', 'MAXLEN', '~', 10000, '*', 'decision', bytes) "
	"return {'decided', by, action, state}";

/* The claim ends; who decides next is behind this one in the stream. */
static const char undo_script[] =
	LUA_REPLY_OF LUA_CLAIM_ENDS
	"local id, by, undo, of, bytes = unpack(ARGV) "
	"local key = reply_of(id) "
	"local state = call('HGET', '{tone}:held:' .. id, 'state') or '' "
	"local c = call('HMGET', R .. 'reply:' .. key, 'decision', 'by', 'action', 'undo') "
	"if c[4] == undo then return {'decided', by, 'undo', state} end "
	"if not call('ZSCORE', '{tone}:holds', id) then return {'ended', c[2] or '', c[3] or '', state} end "
	"if state ~= 'held' or c[1] ~= of then return {'already', c[2] or '', c[3] or '', state} end "
	"unclaim(key) "
	"call('HSET', R .. 'reply:' .. key, 'undo', undo) "
	"call('EXPIRE', R .. 'reply:' .. key, 3456000) "
	"call('XADD', '{tone}:decisions', 'MAXLEN', '~', 10000, '*', 'decision', bytes) "
	"return {'decided', by, 'undo', state}";

static enum decided decided_of(struct span word)
{
	static const struct { const char *word; enum decided what; } rows[] = {
		{ "decided", DECIDED }, { "already", DECIDED_ALREADY }, { "ended", DECIDED_ENDED },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (span_eq(word, span_of(rows[i].word)))
			return rows[i].what;
	return DECIDED_NONE;
}

static enum data_answer hand_over(struct data *d, struct ask *q, struct ruling *out, struct fault *f)
{
	if (ask_run(q, f) != DATA_OK)
		return DATA_AWAY;
	out->what = decided_of(take_span(q));
	take_text(q, out->by, sizeof out->by);
	take_text(q, out->action, sizeof out->action);
	take_text(q, out->state, sizeof out->state);
	index_stale(d->shared);
	return DATA_OK;
}

/* False: it does not fit, or contradicts itself. */
static bool sign(struct data *d, const char *by, int64_t now, struct decision *x, struct buffer *out)
{
	const int n = snprintf(d->seal.by, sizeof d->seal.by, "%s", by);

	return n > 0 && (size_t)n < sizeof d->seal.by && decree_write(&d->seal, now, x, out, NULL) == 0 && !out->spoiled;
}

static bool fill(struct data *d, const struct wish *w, const struct about *of, struct decision *x)
{
	struct buffer note;
	bool fits;

	*x = (struct decision){ .id = "" };
	memcpy(x->record, of->row.id, sizeof x->record);
	(void)snprintf(x->action, sizeof x->action, "%s", action_name(w->action));
	if (w->reason.len >= sizeof x->reason)
		return false;
	(void)snprintf(x->reason, sizeof x->reason, "%.*s", SPAN_ARG(w->reason));
	if (w->action != ACTION_RETURN)
		return true;
	buffer_init(&note, NULL, sizeof x->note - 1);
	note_make(d, w, of, &note);
	fits = !note.spoiled;
	if (fits)
		(void)snprintf(x->note, sizeof x->note, "%.*s", SPAN_ARG(buffer_span(&note)));
	buffer_done(&note);
	return fits;
}

static enum data_answer decide_on(struct data *d, const struct wish *w, const struct about *of, int64_t now,
				  struct ruling *out, struct fault *f)
{
	struct decision x;
	struct buffer bytes;
	struct ask q;

	if (w->action == ACTION_RETURN && !of->row.returnable) {
		out->what = DECIDED_NO_ADDRESS;
		return DATA_OK;
	}
	buffer_init(&bytes, d->scratch, DECISION_MAX);
	if (!fill(d, w, of, &x) || !sign(d, w->by, now, &x, &bytes)) {
		out->what = DECIDED_TOO_LONG;
		return DATA_OK;
	}
	ask_script(&q, d->redis, d->scratch, decide_script, 7);
	ask_text(&q, x.record);
	ask_text(&q, x.action);
	ask_text(&q, x.by);
	ask_text(&q, x.id);
	ask_text(&q, x.reason);
	ask_number(&q, now);
	ask_span(&q, buffer_span(&bytes));
	return hand_over(d, &q, out, f);
}

/* As it is before anything is done. */
static void begin(struct ruling *out, const struct about *of)
{
	memcpy(out->team, of->row.team, sizeof out->team);
	memcpy(out->state, of->row.state, sizeof out->state);
}

enum data_answer data_decide(struct data *d, const struct wish *w, const struct sight *s, int64_t now, struct ruling *out,
			     struct fault *f)
{
	enum data_answer answer;
	struct about of;

	assert(w->action == ACTION_RELEASE || w->action == ACTION_RETURN || w->action == ACTION_DROP);
	data_begin(d);
	answer = about_read(d, w->id, s, &of, f);
	if (answer == DATA_AWAY)
		return DATA_AWAY;
	*out = (struct ruling){ .what = DECIDED_NONE };
	if (answer == DATA_NONE)
		return DATA_OK;
	begin(out, &of);
	return decide_on(d, w, &of, now, out, f);
}

static enum data_answer undo_of(struct data *d, const struct about *of, const char *by, int64_t now, struct ruling *out,
				struct fault *f)
{
	struct decision x = { .action = "undo" };
	struct buffer bytes;
	struct ask q;

	memcpy(x.record, of->row.id, sizeof x.record);
	memcpy(x.of, of->decision, sizeof x.of);
	buffer_init(&bytes, d->scratch, DECISION_MAX);
	if (!sign(d, by, now, &x, &bytes)) {
		out->what = DECIDED_TOO_LONG;
		return DATA_OK;
	}
	ask_script(&q, d->redis, d->scratch, undo_script, 5);
	ask_text(&q, x.record);
	ask_text(&q, x.by);
	ask_text(&q, x.id);
	ask_text(&q, x.of);
	ask_span(&q, buffer_span(&bytes));
	return hand_over(d, &q, out, f);
}

enum data_answer data_undo(struct data *d, const char *id, const char *by, const struct sight *s, int64_t now,
			   struct ruling *out, struct fault *f)
{
	enum data_answer answer;
	struct about of;

	data_begin(d);
	answer = about_read(d, id, s, &of, f);
	if (answer == DATA_AWAY)
		return DATA_AWAY;
	*out = (struct ruling){ .what = DECIDED_NONE };
	if (answer == DATA_NONE)
		return DATA_OK;
	begin(out, &of);
	if (!of.held)
		out->what = DECIDED_ENDED;
	if (!of.held || !of.decision[0])
		return DATA_OK;
	return undo_of(d, &of, by, now, out, f);
}

/* ---- held, and should not have been ---- */

static const char wrong_script[] =
	LUA_REPLY_OF LUA_KEEP LUA_COUNT
	"local id, by, report, day = unpack(ARGV) "
	"local reply = R .. 'reply:' .. reply_of(id) "
	"if call('HSETNX', reply, 'wrong', '1') == 1 then "
	"call('HSET', reply, 'wrong_by', by, 'report', report) "
	"count(day, call('HGET', '{tone}:held:' .. id, 'team'), 'wrong', 1) "
	"end "
	"keep(reply, id) "
	"return {}";

enum data_answer data_wrong(struct data *d, const char *id, const char *by, struct span text, const struct sight *s,
			    int64_t now, struct fault *f)
{
	enum data_answer answer;
	struct about of;
	char day[DAY_SIZE];
	struct ask q;

	data_begin(d);
	answer = about_read(d, id, s, &of, f);
	if (answer != DATA_OK)
		return answer;
	day_name(now, day);
	ask_script(&q, d->redis, d->scratch, wrong_script, 4);
	ask_text(&q, id);
	ask_span(&q, span_cut(span_of(by), 0, 64));
	ask_span(&q, span_cut(text, 0, 500));
	ask_text(&q, day);
	return ask_run(&q, f);
}

/* ---- a second opinion ---- */

static const char opinion_script[] =
	LUA_HEAD
	"call('ZADD', R .. 'asked', ARGV[2], ARGV[1]) "
	"call('ZREMRANGEBYSCORE', R .. 'asked', 0, ARGV[2] - 432000) "
	"return {}";

enum data_answer data_ask(struct data *d, const char *id, const struct sight *s, int64_t now, struct fault *f)
{
	enum data_answer answer;
	struct about of;
	struct ask q;

	data_begin(d);
	answer = about_read(d, id, s, &of, f);
	if (answer != DATA_OK)
		return answer;
	ask_script(&q, d->redis, d->scratch, opinion_script, 2);
	ask_text(&q, id);
	ask_number(&q, now);
	answer = ask_run(&q, f);
	index_stale(d->shared);
	return answer;
}
