/* trail.c - the audit trail: what was done on the pages, and what hosts did with it.
 *
 * Two streams, newest first, as one. A page of it never ends within a second, so
 * that the next one, which begins before that second, misses nothing.
 */
#include "review/data/inside.h"

#include <stdio.h>
#include <stdlib.h>

#include "review/data/line.h"

enum {
	SAID_MAX = 1000,
	WHO_MAX = 64,
	CHUNK = 200,
	LOOKED_MAX = 20000,
	TRAIL_MAX = 200,
	SAME_SECOND = 200,
	WORDS = 7
};

static const char note_script[] =
	LUA_REPLY_OF LUA_PAST
	"local who, role, address, what, record, text, at = unpack(ARGV) "
	"local id = call('XADD', R .. 'audit', 'MAXLEN', '~', 100000, '*', 'who', who, 'role', role, 'address', address, "
	"'what', what, 'record', record, 'text', text, 'at', at) "
	"if record ~= '' then passed(reply_of(record), 'p' .. id) end "
	"return {}";

enum data_answer data_note_down(struct data *d, const struct trail_entry *e, struct fault *f)
{
	const char *record = e->record && id_sound(span_of(e->record)) ? e->record : "";
	struct ask q;

	data_begin(d);
	ask_script(&q, d->redis, d->scratch, note_script, WORDS);
	ask_span(&q, span_cut(span_of(e->who), 0, WHO_MAX));
	ask_span(&q, span_cut(span_of(e->role), 0, WHO_MAX));
	ask_span(&q, span_cut(span_of(e->address), 0, WHO_MAX));
	ask_span(&q, span_cut(span_of(e->what), 0, WHO_MAX));
	ask_text(&q, record);
	ask_span(&q, span_cut(span_of(e->text), 0, SAID_MAX));
	ask_number(&q, e->at);
	return ask_run(&q, f);
}

/* ---- reading it ---- */

/* Entries older than ARGV[1]: the id, then WORDS fields. */
static const char page_script[] =
	"local names = {'who', 'role', 'address', 'what', 'record', 'text', 'at'} "
	"local out = {} "
	"for _, e in ipairs(redis.call('XREVRANGE', ARGV[3], ARGV[1], '-', 'COUNT', ARGV[2])) do "
	"local by_name = {} "
	"for i = 1, #e[2], 2 do by_name[e[2][i]] = e[2][i + 1] end "
	"out[#out + 1] = e[1] "
	"for _, name in ipairs(names) do out[#out + 1] = by_name[name] or '' end "
	"end "
	"return out";

static const char host_script[] =
	"local out = {} "
	"for _, e in ipairs(redis.call('XREVRANGE', ARGV[3], ARGV[1], '-', 'COUNT', ARGV[2])) do "
	"local by_name = {} "
	"for i = 1, #e[2], 2 do by_name[e[2][i]] = e[2][i + 1] end "
	"out[#out + 1] = e[1] "
	"out[#out + 1] = by_name['instance'] or '' "
	"out[#out + 1] = by_name['line'] or '' "
	"end "
	"return out";

/* One of the two streams, read a chunk at a time. */
struct source {
	const char *script, *key;
	bool hosts;
	struct ask q;
	char before[48];	/* where the next chunk begins, "" it has ended */
	struct trail_entry next;
	bool there;		/* `next` is */
};

struct reading {
	struct data *d;
	const struct trail_filter *w;
	size_t looked;
};

static const char *string_of(struct span s, struct arena *a)
{
	const struct span copy = s.len && !memchr(s.at, '\0', s.len) ? arena_copy(a, s) : SPAN_NONE;

	return copy.at ? copy.at : "";
}

static const char *host_text(const struct audit_line *l, struct arena *a)
{
	const struct span more = l->reason.len ? l->reason : l->why;
	struct buffer text;
	const char *s;

	if (!l->action.len)
		return string_of(more, a);
	buffer_init(&text, a, 2 * SAID_MAX);
	buffer_addf(&text, "%.*s%s%.*s", SPAN_ARG(l->action), more.len ? ": " : "", SPAN_ARG(more));
	s = buffer_string(&text);
	return s ? s : "";
}

static struct trail_entry entry_of_host(struct span instance, struct span line, struct arena *a)
{
	const struct audit_line l = audit_line_of(line);

	return (struct trail_entry){
		.who = string_of(l.by, a), .role = "", .address = string_of(instance, a), .what = string_of(l.event, a),
		.record = string_of(span_of(l.record), a), .text = host_text(&l, a), .at = l.at,
	};
}

static struct trail_entry entry_of_page(struct ask *q, struct arena *a)
{
	struct trail_entry e;

	e.who = string_of(take_span(q), a);
	e.role = string_of(take_span(q), a);
	e.address = string_of(take_span(q), a);
	e.what = string_of(take_span(q), a);
	e.record = string_of(take_span(q), a);
	e.text = string_of(take_span(q), a);
	e.at = take_number(q);
	return e;
}

/* The id before this one, exclusive ranges being newer than our oldest Redis. */
static void before_id(struct span id, char out[static 48])
{
	struct span rest = id, ms = span_until(&rest, '-');
	const int64_t time = number_of(ms), n = number_of(rest);

	if (n > 0)
		(void)snprintf(out, 48, "%lld-%lld", (long long)time, (long long)n - 1);
	else if (time > 0)
		(void)snprintf(out, 48, "%lld", (long long)time - 1);
	else
		out[0] = '\0';
}

static enum data_answer fetch(struct reading *r, struct source *s, struct fault *f)
{
	ask_script(&s->q, r->d->redis, r->d->scratch, s->script, 3);
	ask_text(&s->q, s->before);
	ask_number(&s->q, CHUNK);
	ask_text(&s->q, s->key);
	if (ask_run(&s->q, f) != DATA_OK)
		return DATA_AWAY;
	if (take_done(&s->q))
		s->before[0] = '\0';
	return DATA_OK;
}

static bool wanted(const char *filter, const char *value)
{
	return !filter || !*filter || strcmp(filter, value) == 0;
}

static bool passes(const struct trail_filter *w, const struct trail_entry *e)
{
	return wanted(w->who, e->who) && wanted(w->what, e->what) && wanted(w->record, e->record)
	       && (!w->before || e->at < w->before);
}

static void take(struct reading *r, struct source *s)
{
	before_id(take_span(&s->q), s->before);
	if (s->hosts) {
		const struct span instance = take_span(&s->q), line = take_span(&s->q);

		s->next = entry_of_host(instance, line, r->d->scratch);
	} else {
		s->next = entry_of_page(&s->q, r->d->scratch);
	}
	s->there = passes(r->w, &s->next);
	r->looked++;
}

/* Fills `next`, unless the stream has ended or enough was looked at. */
static enum data_answer advance(struct reading *r, struct source *s, struct fault *f)
{
	while (!s->there && s->before[0] && r->looked < LOOKED_MAX && data_time_left(r->d) > 300) {
		if (take_done(&s->q) && fetch(r, s, f) != DATA_OK)
			return DATA_AWAY;
		if (!take_done(&s->q))
			take(r, s);
	}
	return DATA_OK;
}

static struct trail_entry entry_kept(const struct trail_entry *e, struct arena *a)
{
	return (struct trail_entry){
		.who = string_of(span_of(e->who), a), .role = string_of(span_of(e->role), a),
		.address = string_of(span_of(e->address), a), .what = string_of(span_of(e->what), a),
		.record = string_of(span_of(e->record), a), .text = string_of(span_of(e->text), a), .at = e->at,
	};
}

static enum data_answer merge(struct reading *r, struct source *s, struct arena *a, struct trail_entry *out, size_t max,
			      size_t *count, struct fault *f)
{
	*count = 0;
	while (*count < max + SAME_SECOND) {
		struct source *newer;

		if (advance(r, &s[0], f) != DATA_OK || advance(r, &s[1], f) != DATA_OK)
			return DATA_AWAY;
		if (!s[0].there && !s[1].there)
			return DATA_OK;
		newer = !s[1].there || (s[0].there && s[0].next.at >= s[1].next.at) ? &s[0] : &s[1];
		if (*count >= max && newer->next.at != out[*count - 1].at)
			return DATA_OK;
		out[(*count)++] = entry_kept(&newer->next, a);
		newer->there = false;
	}
	return DATA_OK;
}

enum data_answer data_trail(struct data *d, const struct trail_filter *w, struct arena *a, struct trail_entry **out,
			    size_t *count, struct fault *f)
{
	const size_t max = !w->max ? 1 : w->max < TRAIL_MAX ? w->max : TRAIL_MAX;
	struct reading r = { .d = d, .w = w };
	struct source s[2] = {
		{ .script = page_script, .key = REVIEW_KEY "audit", .before = "+" },
		{ .script = host_script, .key = BATCH_PREFIX "audit", .before = "+", .hosts = true },
	};
	struct trail_entry *all = arena_take(a, max + SAME_SECOND + 1, sizeof *all);

	data_begin(d);
	if (!all) {
		(void)fault_memory(f);
		return DATA_AWAY;
	}
	if (merge(&r, s, a, all, max, count, f) != DATA_OK)
		return DATA_AWAY;
	*out = all;
	return DATA_OK;
}
