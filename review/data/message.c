/* message.c - one held message: what it says, what was found, what happened so far. */
#include "review/data/row.h"

#include <stdlib.h>

#include "review/data/index.h"
#include "review/data/line.h"

enum { COPIES_MAX = 20, SIGNALS_MAX = 500, HELP_MAX = 50, PAST_WORDS = 5 };

static const char message_script[] =
	LUA_ROW
	"local out = {} "
	"add(out, ARGV[1]) "
	"out[#out + 1] = call('HGET', '{tone}:held:' .. ARGV[1], 'copy') or '' "
	"local function put(kind, names, fields) "
	"local by_name = {} "
	"for i = 1, #fields, 2 do by_name[fields[i]] = fields[i + 1] end "
	"out[#out + 1] = kind "
	"for _, name in ipairs(names) do out[#out + 1] = by_name[name] or '' end "
	"end "
	"for _, ref in ipairs(call('LRANGE', R .. 'past:' .. reply_of(ARGV[1]), 0, 99)) do "
	"local kind, id = string.sub(ref, 1, 1), string.sub(ref, 2) "
	"local from = kind == 'h' and '{tone}:audit' or R .. 'audit' "
	"local got = call('XRANGE', from, id, id) "
	"if got[1] then put(kind, kind == 'h' and {'instance', 'line', '', ''} or {'who', 'what', 'text', 'at'}, got[1][2]) end "
	"end "
	"return out";

/* Who opened it last is known for ten minutes. */
static const char opened_script[] =
	LUA_HEAD
	"local old = call('ZRANGEBYSCORE', R .. 'opened', '-inf', ARGV[3] - 600, 'LIMIT', 0, 100) "
	"for _, id in ipairs(old) do "
	"call('HDEL', R .. 'openers', id) "
	"call('ZREM', R .. 'opened', id) "
	"end "
	"call('ZADD', R .. 'opened', ARGV[3], ARGV[1]) "
	"call('HSET', R .. 'openers', ARGV[1], ARGV[2]) "
	"return {}";

static enum data_answer remember(struct data *d, const char *id, const char *reader, int64_t now, struct fault *f)
{
	struct ask q;

	if (!reader || !*reader)
		return DATA_OK;
	ask_script(&q, d->redis, d->scratch, opened_script, 3);
	ask_text(&q, id);
	ask_span(&q, span_cut(span_of(reader), 0, 64));
	ask_number(&q, now);
	return ask_run(&q, f);
}

/* ---- what happened ---- */

static struct span kept(struct span s, struct arena *a)
{
	const struct span copy = s.len ? arena_copy(a, s) : SPAN_NONE;

	return copy.at ? copy : SPAN_NONE;
}

static struct event_line event_of_host(struct span instance, struct span line, struct arena *a)
{
	const struct audit_line l = audit_line_of(line);
	struct event_line e = {
		.at = l.at, .who = kept(l.by, a), .instance = kept(instance, a),
		.what = kept(span_eq(l.event, SPAN("accepted")) && l.action.len ? l.action : l.event, a),
		.text = kept(l.reason.len ? l.reason : l.why, a),
	};

	memcpy(e.record, l.record, sizeof e.record);
	return e;
}

/* Until a host has accepted a decision of ours it is no part of the past. */
static bool is_action(struct span what)
{
	for (enum action a = 0; a < ACTION_COUNT; a++)
		if (span_eq(what, span_of(action_name(a))))
			return true;
	return false;
}

static bool event_take(struct ask *q, struct arena *a, struct event_line *out)
{
	const struct span kind = take_span(q), first = take_span(q), second = take_span(q);
	const struct span third = take_span(q);
	const int64_t at = take_number(q);

	if (span_eq(kind, SPAN("h")))
		*out = event_of_host(first, second, a);
	else
		*out = (struct event_line){ .at = at, .who = kept(first, a), .what = kept(second, a), .text = kept(third, a),
					    .instance = SPAN_NONE };
	return span_eq(kind, SPAN("h")) || !is_action(second);
}

static int by_time(const void *a, const void *b)
{
	const struct event_line *x = a, *y = b;

	return (x->at > y->at) - (x->at < y->at);
}

static bool past_take(struct ask *q, struct arena *a, struct message *m)
{
	const size_t most = (q->out_count - q->at) / PAST_WORDS + 1;

	m->past = arena_take(a, most, sizeof *m->past);
	if (!m->past)
		return false;
	m->past[0] = (struct event_line){ .at = m->row.decided, .what = SPAN("held"), .who = SPAN_NONE, .text = SPAN_NONE,
					  .instance = kept(span_of(m->row.instance), a) };
	memcpy(m->past[0].record, m->row.id, sizeof m->past[0].record);
	m->past_count = 1;
	while (q->at + PAST_WORDS <= q->out_count)
		m->past_count += event_take(q, a, &m->past[m->past_count]);
	qsort(m->past, m->past_count, sizeof *m->past, by_time);
	return true;
}

/* ---- its copy ---- */

static int by_place(const void *a, const void *b)
{
	const struct shown_signal *x = a, *y = b;

	if (x->in_quote != y->in_quote)
		return x->in_quote ? -1 : 1;
	return x->start != y->start ? (x->start > y->start) - (x->start < y->start) : (x->end > y->end) - (x->end < y->end);
}

static bool is_in_quote(const json_t *signal)
{
	return span_eq(json_span_of(signal, "in"), SPAN("quote"));
}

/* False for one whose words are not in the text. */
static bool signal_take(const json_t *s, const struct message *m, struct arena *a, struct shown_signal *out)
{
	const json_int_t start = json_integer_value(json_object_get(s, "start"));
	const json_int_t end = json_integer_value(json_object_get(s, "end"));
	const json_int_t weight = json_integer_value(json_object_get(s, "weight"));
	const bool in_quote = is_in_quote(s);

	if (start < 0 || end < start || (uint64_t)end > (in_quote ? m->quote : m->reply).len)
		return false;
	*out = (struct shown_signal){
		.name = kept(json_span_of(s, "signal"), a), .label = kept(json_span_of(s, "label"), a),
		.text = kept(json_span_of(s, "text"), a), .start = (size_t)start, .end = (size_t)end, .in_quote = in_quote,
		.weight = weight > -100000 && weight < 100000 ? (int)weight : 0,
	};
	return true;
}

static bool signals_take(const json_t *judgement, struct arena *a, struct message *m)
{
	const json_t *all = json_object_get(judgement, "signals");
	const size_t most = json_array_size(all) < SIGNALS_MAX ? json_array_size(all) : SIGNALS_MAX;

	m->signals = arena_take(a, most + 1, sizeof *m->signals);
	for (size_t i = 0; m->signals && i < most; i++)
		m->signal_count += signal_take(json_array_get(all, i), m, a, &m->signals[m->signal_count]);
	if (m->signal_count)
		qsort(m->signals, m->signal_count, sizeof *m->signals, by_place);
	return m->signals != NULL;
}

static struct span string_at(const json_t *array, size_t i)
{
	const json_t *s = json_array_get(array, i);

	return json_is_string(s) ? (struct span){ json_string_value(s), json_string_length(s) } : SPAN_NONE;
}

static bool help_take(const json_t *judgement, struct arena *a, struct message *m)
{
	const json_t *names = json_object_get(judgement, "missing"), *sentences = json_object_get(judgement, "help");
	const size_t most = json_array_size(names) < HELP_MAX ? json_array_size(names) : HELP_MAX;

	m->help = arena_take(a, most + 1, sizeof *m->help);
	for (size_t i = 0; m->help && i < most; i++)
		m->help[m->help_count++] = (struct shown_help){ .name = kept(string_at(names, i), a),
								.sentence = kept(string_at(sentences, i), a) };
	return m->help != NULL;
}

static void texts_take(struct data *d, const json_t *copy, struct arena *a, struct message *m)
{
	struct texts *t = texts_new(copy);

	if (t)
		texts_show(t, a, &m->row);
	index_keep_texts(index_lock(d->shared), m->row.id, t);
	index_unlock(d->shared);
}

static bool copy_take(const json_t *copy, struct arena *a, struct message *m)
{
	const json_t *judgement = json_object_get(copy, "judgement");

	m->row.subject = kept(json_span_of(copy, "subject"), a);
	m->row.words = kept(copy_customer_words(copy), a);
	m->reply = kept(json_span_of(judgement, "reply"), a);
	m->quote = kept(json_span_of(judgement, "quote"), a);
	m->signature = kept(json_span_of(judgement, "signature"), a);
	m->why = kept(json_span_of(judgement, "why"), a);
	m->acknowledgement = kept(json_span_of(judgement, "acknowledgement"), a);
	m->harm = kept(json_span_of(judgement, "harm"), a);
	m->cut = json_is_true(json_object_get(copy, "cut"));
	return signals_take(judgement, a, m) && help_take(judgement, a, m);
}

static void nothing_taken(struct message *m)
{
	struct held_row *r = &m->row;

	r->subject = r->agent = r->customer = r->words = r->opening = SPAN_NONE;
	m->reply = m->quote = m->signature = m->why = m->acknowledgement = m->harm = m->fault = SPAN_NONE;
}

static struct span why_none(const struct held_row *r)
{
	if (strcmp(r->state, "held") != 0)
		return SPAN("the copy went with the message");
	return SPAN("no copy was made: review_key is not set on its host, or copies of these are not kept");
}

/* False: no memory. */
static bool open_copy(struct data *d, struct span sealed, struct arena *a, struct message *m)
{
	struct fault why;
	json_t *copy = sealed.len ? copy_read(&d->keys, sealed, &why) : NULL;
	bool whole = true;

	nothing_taken(m);
	if (copy) {
		texts_take(d, copy, a, m);
		whole = copy_take(copy, a, m);
	} else {
		m->fault = sealed.len ? kept(span_of(why.text), a) : why_none(&m->row);
	}
	json_decref(copy);
	return whole;
}

/* ---- beside it ---- */

/* Those before and behind it that wait, too; of one that is not there any more what
 * is most urgent. */
static void neighbours_find(const struct index *x, const struct sight *s, struct message *m)
{
	const char *key = m->row.group[0] ? m->row.group : m->row.id;
	char first[33] = "";
	bool found = false;

	for (size_t i = 0; i < x->known; i++) {
		const struct entry *e = &x->all[x->order[i].at];
		const bool same = strcmp(entry_key(e), key) == 0;

		if (!e->lead || !sight_has(s, x->names[e->team].text) || (e->chosen && !same))
			continue;
		found |= same;
		m->of += !e->chosen;
		if (same)
			m->place = e->chosen ? 0 : m->of;
		else if (!found || !m->after[0])
			memcpy(found ? m->after : m->before, e->id, sizeof m->before);
		if (!first[0] && !found)
			memcpy(first, e->id, sizeof first);
	}
	if (!found) {
		m->before[0] = '\0';
		memcpy(m->after, first, sizeof m->after);
	}
}

static size_t copies_find(const struct index *x, const struct message *m, char (*ids)[33])
{
	size_t count = 0;

	for (size_t i = 0; m->row.group[0] && i < x->known && count < COPIES_MAX; i++) {
		const struct entry *e = &x->all[x->order[i].at];

		if (strcmp(e->group, m->row.group) == 0 && strcmp(e->id, m->row.id) != 0)
			memcpy(ids[count++], e->id, sizeof ids[0]);
	}
	return count;
}

static enum data_answer beside(struct data *d, const struct sight *s, struct arena *a, struct message *m, struct fault *f)
{
	char ids[COPIES_MAX][33];
	const struct index *x;
	size_t count;

	if (index_fresh(d, f) != DATA_OK)
		return DATA_AWAY;
	x = index_lock(d->shared);
	neighbours_find(x, s, m);
	count = copies_find(x, m, ids);
	index_unlock(d->shared);
	m->copies = arena_take(a, count + 1, sizeof *m->copies);
	if (!m->copies) {
		(void)fault_memory(f);
		return DATA_AWAY;
	}
	return rows_read(d, (const char (*)[33])ids, count, m->copies, &m->copy_count, f);
}

static enum data_answer read_message(struct data *d, struct ask *q, const struct sight *s, struct arena *a,
				     struct message *m, struct fault *f)
{
	struct span sealed;

	if (!row_take(q, m->row.id, &m->row) || !sight_has(s, m->row.team))
		return DATA_NONE;
	sealed = take_span(q);
	if (!past_take(q, a, m) || !open_copy(d, sealed, a, m)) {
		(void)fault_memory(f);
		return DATA_AWAY;
	}
	return beside(d, s, a, m, f);
}

enum data_answer data_message(struct data *d, const char *id, const struct sight *s, const char *reader,
			      int64_t now, struct arena *a, struct message *out, struct fault *f)
{
	struct message m = { .cut = false };
	enum data_answer answer;
	struct ask q;

	if (!id_sound(span_of(id)))
		return DATA_NONE;
	data_begin(d);
	memcpy(m.row.id, id, sizeof m.row.id);
	ask_script(&q, d->redis, d->scratch, message_script, 1);
	ask_text(&q, id);
	if (data_follow(d, f) != DATA_OK || ask_run(&q, f) != DATA_OK)
		return DATA_AWAY;
	answer = read_message(d, &q, s, a, &m, f);
	if (answer == DATA_OK)
		answer = remember(d, id, reader, now, f);
	if (answer == DATA_OK)
		*out = m;
	return answer;
}
