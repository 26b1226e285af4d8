/* index.c - see index.h. */
#include "review/data/index.h"

#include <pthread.h>
#include <stdlib.h>
#include <time.h>

#include "record/lines.h"
#include "world/clock.h"

enum {
	FRESH_MS = 1000,
	USABLE_MS = 5000,	/* while somebody makes a newer one */
	ANEW_MS = 10000,
	NAMES_MAX = 2000,
	BATCH = 500,		/* records that are asked about at once */
	RECORD_WORDS = 6,
	SLACK_MS = 500,
	TEXTS_MAX = 6 * 1024 * 1024,
	MESSAGE_TEXTS = 1024		/* of one message, more than it can be */
};

struct data_shared {
	pthread_mutex_t lock;
	pthread_cond_t done;
	struct index index;
	int64_t made;		/* monotonic milliseconds, 0 never */
	char mark[200];		/* of how it was made; these two are for who makes it */
	int64_t anew;		/* monotonic milliseconds */
	bool stale, busy;
	uint64_t tries;		/* that ended */
	enum data_answer last;	/* of the last one */
	struct fault why;
};

int data_shared_new(struct data_shared **out, struct fault *f)
{
	struct data_shared *s = calloc(1, sizeof *s);
	pthread_condattr_t monotonic;

	if (s)
		s->index.names = calloc(NAMES_MAX, sizeof *s->index.names);
	if (!s || !s->index.names) {
		free(s);
		return fault_memory(f);
	}
	s->index.name_count = 1;	/* the empty one */
	(void)pthread_mutex_init(&s->lock, NULL);
	(void)pthread_condattr_init(&monotonic);
	(void)pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	(void)pthread_cond_init(&s->done, &monotonic);
	(void)pthread_condattr_destroy(&monotonic);
	*out = s;
	return 0;
}

static void texts_drop(struct index *x)
{
	for (size_t i = 0; i < x->count; i++) {
		texts_free(x->all[i].texts);
		x->all[i].texts = NULL;
	}
	x->text_bytes = 0;
}

void data_shared_free(struct data_shared *s)
{
	if (!s)
		return;
	texts_drop(&s->index);
	free(s->index.all);
	free(s->index.order);
	free(s->index.names);
	(void)pthread_cond_destroy(&s->done);
	(void)pthread_mutex_destroy(&s->lock);
	free(s);
}

struct index *index_lock(struct data_shared *s)
{
	(void)pthread_mutex_lock(&s->lock);
	return &s->index;
}

void index_unlock(struct data_shared *s)
{
	(void)pthread_mutex_unlock(&s->lock);
}

void index_stale(struct data_shared *s)
{
	(void)pthread_mutex_lock(&s->lock);
	s->stale = true;
	(void)pthread_mutex_unlock(&s->lock);
}

const char *entry_key(const struct entry *e)
{
	return e->group[0] ? e->group : e->id;
}

/* An entry begins with its id, so that an id will do as one. */
static int by_id(const void *a, const void *b)
{
	return memcmp(a, b, 32);
}

static struct entry *find(struct entry *all, size_t count, const char *id)
{
	return count ? bsearch(id, all, count, sizeof *all, by_id) : NULL;
}

struct entry *index_find(struct index *x, const char *id)
{
	struct entry *e = strlen(id) == 32 ? find(x->all, x->count, id) : NULL;

	return e && e->known ? e : NULL;
}

void index_keep_texts(struct index *x, const char *id, struct texts *t)
{
	struct entry *e = index_find(x, id);

	if (!t || !e || e->texts || x->text_bytes + texts_size(t) > TEXTS_MAX) {
		texts_free(t);
		return;
	}
	x->text_bytes += texts_size(t);
	e->texts = t;
}

size_t index_unread(const struct index *x, char (*ids)[33], size_t most)
{
	size_t count = 0;

	if (x->text_bytes + most * MESSAGE_TEXTS > TEXTS_MAX)
		return 0;
	for (size_t i = 0; i < x->known && count < most; i++) {
		const struct entry *e = &x->all[x->order[i].at];

		if (e->lead && !e->texts)
			memcpy(ids[count++], e->id, sizeof ids[0]);
	}
	return count;
}

/* ---- making it again ---- */

/* {a mark of how it stands, ids with deadlines, ids that are claimed, those that somebody
 * asked about, then: id, who opened it...}. The lists are one word each, with blanks
 * between: so many words would cost more. Where ARGV[2] is the mark nothing has come or
 * gone, and the first two are empty. */
static const char look_script[] =
	LUA_HEAD
	"local last = call('XREVRANGE', '{tone}:audit', '+', '-', 'COUNT', 1)[1] "
	"local mark = table.concat({call('ZCARD', '{tone}:holds'), call('ZCARD', R .. 'claims'), "
	"table.concat(call('ZREVRANGE', R .. 'claims', 0, 0, 'WITHSCORES'), ' '), last and last[1] or ''}, ' ') "
	"local out = {mark, '', '', table.concat(call('ZREVRANGE', R .. 'asked', 0, 499), ' ')} "
	"if mark ~= ARGV[2] then "
	"out[2] = table.concat(call('ZRANGE', '{tone}:holds', 0, 19999, 'WITHSCORES'), ' ') "
	"out[3] = table.concat(call('ZREVRANGE', R .. 'claims', 0, 9999), ' ') "
	"end "
	"for _, id in ipairs(call('ZRANGEBYSCORE', R .. 'opened', ARGV[1], '+inf', 'LIMIT', 0, 500)) do "
	"out[#out + 1] = id "
	"out[#out + 1] = call('HGET', R .. 'openers', id) or '' "
	"end "
	"return out";

static const char record_script[] =
	LUA_HEAD
	"local out = {} "
	"for _, id in ipairs(ARGV) do "
	"for _, v in ipairs(call('HMGET', '{tone}:held:' .. id, 'group', 'team', 'need', 'ground', 'review_by', 'received')) do "
	"out[#out + 1] = v or '' "
	"end "
	"end "
	"return out";

/* What is made, before it takes the place of the other. */
struct making {
	struct entry *all;
	size_t count;
	struct span claims, asked;	/* of the answer */
	char mark[200];
	bool same;		/* nothing has come or gone: only who opened what is new */
	struct ask look;
};

static size_t entries_of(struct span held, struct entry *all, size_t room)
{
	size_t count = 0;

	while (held.len && count < room) {
		const struct span id = span_until(&held, ' '), deadline = span_until(&held, ' ');

		if (!id_sound(id))
			continue;
		all[count] = (struct entry){ .deadline = number_of(deadline), .reader = -1 };
		memcpy(all[count++].id, id.at, 32);
	}
	return count;
}

static int entries_make(struct making *m, struct span held, struct fault *f)
{
	const size_t most = held.len / 33 + 1, room = most < HELD_MAX ? most : HELD_MAX;

	m->all = calloc(room, sizeof *m->all);
	if (!m->all)
		return fault_memory(f);
	m->count = entries_of(held, m->all, room);
	qsort(m->all, m->count, sizeof *m->all, by_id);
	return 0;
}

/* `then` is the mark of the index that there is. */
static enum data_answer look(struct data *d, const char *then, struct making *m, struct fault *f)
{
	ask_script(&m->look, d->redis, d->scratch, look_script, 2);
	ask_number(&m->look, clock_wall_s() - 600);
	ask_text(&m->look, then);
	if (ask_run(&m->look, f) != DATA_OK)
		return DATA_AWAY;
	take_text(&m->look, m->mark, sizeof m->mark);
	m->same = m->mark[0] && strcmp(m->mark, then) == 0;
	if (entries_make(m, take_span(&m->look), f))
		return DATA_AWAY;
	m->claims = take_span(&m->look);
	m->asked = take_span(&m->look);
	return DATA_OK;
}

/* What a record says never changes, but its deadline, which we have. */
static void known_copy(const struct index *x, struct making *m)
{
	for (size_t i = 0; i < m->count; i++) {
		struct entry *now = &m->all[i];
		const struct entry *then = find(x->all, x->count, now->id);

		if (!then || !then->known)
			continue;
		memcpy(now->group, then->group, sizeof now->group);
		now->team = then->team;
		now->need = then->need;
		now->ground = then->ground;
		now->received = then->received;
		/* Without a time of its own the deadline is it. */
		now->review_by = then->review_by == then->deadline ? now->deadline : then->review_by;
		now->known = true;
	}
}

static uint16_t name_of(struct index *x, struct span s)
{
	struct name n = { .text = "" };

	text_of_word(s, n.text, sizeof n.text);
	for (size_t i = 0; i < x->name_count; i++)
		if (strcmp(x->names[i].text, n.text) == 0)
			return (uint16_t)i;
	if (x->name_count == NAMES_MAX)
		return 0;
	x->names[x->name_count] = n;
	return (uint16_t)x->name_count++;
}

static void record_take(struct index *x, struct ask *q, struct entry *e)
{
	(void)take_id(q, e->group);
	e->team = name_of(x, take_span(q));
	e->need = name_of(x, take_span(q));
	e->ground = name_of(x, take_span(q));
	e->review_by = take_number(q);
	e->received = take_number(q);
	e->known = e->received > 0;	/* else the hash is gone, or never came */
	if (!e->review_by)
		e->review_by = e->deadline;
}

static enum data_answer records_ask(struct data *d, struct entry **some, size_t count, struct fault *f)
{
	struct index *x;
	struct ask q;

	ask_script(&q, d->redis, d->scratch, record_script, count);
	for (size_t i = 0; i < count; i++)
		ask_text(&q, some[i]->id);
	if (ask_run(&q, f) != DATA_OK)
		return DATA_AWAY;
	x = index_lock(d->shared);
	for (size_t i = 0; i < count && q.out_count == count * RECORD_WORDS; i++)
		record_take(x, &q, some[i]);
	index_unlock(d->shared);
	return DATA_OK;
}

/* Those that are new; what time does not allow waits for the next round. */
static enum data_answer records_fill(struct data *d, struct making *m, struct fault *f)
{
	struct entry *some[BATCH];
	size_t count = 0;

	for (size_t i = 0; i <= m->count; i++) {
		if (count == BATCH || (i == m->count && count)) {
			if (data_time_left(d) < SLACK_MS)
				return DATA_OK;
			if (records_ask(d, some, count, f) != DATA_OK)
				return DATA_AWAY;
			count = 0;
		}
		if (i < m->count && !m->all[i].known)
			some[count++] = &m->all[i];
	}
	return DATA_OK;
}

/* ---- what is known of them besides ---- */

static int by_word(const void *a, const void *b)
{
	return memcmp(((const struct span *)a)->at, ((const struct span *)b)->at, 32);
}

static void claims_mark(struct making *m, struct arena *a)
{
	struct span *all = arena_room(a, m->claims.len / 33 + 1, sizeof *all), rest = m->claims;
	size_t count = 0;

	while (all && rest.len && count <= m->claims.len / 33) {
		const struct span key = span_until(&rest, ' ');

		if (id_sound(key))
			all[count++] = key;
	}
	if (!count)
		return;
	qsort(all, count, sizeof *all, by_word);
	for (size_t i = 0; i < m->count; i++) {
		const struct span key = { entry_key(&m->all[i]), 32 };

		m->all[i].chosen = bsearch(&key, all, count, sizeof *all, by_word) != NULL;
	}
}

static signed char reader_of(struct index *x, struct span s)
{
	struct name n = { .text = "" };

	text_of_word(s, n.text, sizeof n.text);
	for (size_t i = 0; i < x->reader_count; i++)
		if (strcmp(x->readers[i].text, n.text) == 0)
			return (signed char)i;
	if (!n.text[0] || x->reader_count == READERS_MAX)
		return -1;
	x->readers[x->reader_count] = n;
	return (signed char)x->reader_count++;
}

static void asked_mark(struct making *m, struct entry *all, size_t count)
{
	struct span rest = m->asked;
	char id[33];

	while (rest.len) {
		struct entry *e;

		text_of_word(span_until(&rest, ' '), id, sizeof id);
		e = strlen(id) == 32 ? find(all, count, id) : NULL;
		if (e)
			e->asked = true;
	}
}

/* Who opened what, and who asked: that changes without a message that comes or goes. */
static void people_mark(struct index *x, struct making *m, struct entry *all, size_t count)
{
	char id[33];

	x->reader_count = 0;
	for (size_t i = 0; i < count; i++) {
		all[i].reader = -1;
		all[i].asked = false;
	}
	asked_mark(m, all, count);
	while (!take_done(&m->look)) {
		const bool sound = take_id(&m->look, id);
		const struct span who = take_span(&m->look);
		struct entry *e = sound ? find(all, count, id) : NULL;

		if (e)
			e->reader = reader_of(x, who);
	}
}

/* ---- in order, and in place of the other ---- */

static int by_review(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	return x->key != y->key ? (x->key > y->key) - (x->key < y->key) : (x->at > y->at) - (x->at < y->at);
}

static int by_group(const void *a, const void *b)
{
	const struct entry *x = *(struct entry *const *)a, *y = *(struct entry *const *)b;
	const int groups = strcmp(x->group, y->group);

	if (groups)
		return groups;
	return x->review_by != y->review_by ? (x->review_by > y->review_by) - (x->review_by < y->review_by) : by_id(x, y);
}

/* The first of each group stands for all of it. */
static void leads_mark(struct making *m, struct arena *a)
{
	struct entry **grouped = arena_room(a, m->count + 1, sizeof *grouped), *lead = NULL;
	size_t count = 0;

	for (size_t i = 0; i < m->count; i++) {
		m->all[i].lead = true;
		m->all[i].copies = 0;
		if (grouped && m->all[i].known && m->all[i].group[0])
			grouped[count++] = &m->all[i];
	}
	if (count)
		qsort(grouped, count, sizeof *grouped, by_group);
	for (size_t i = 0; i < count; i++) {
		if (i && strcmp(grouped[i]->group, lead->group) == 0) {
			grouped[i]->lead = false;
			lead->copies++;
		} else {
			lead = grouped[i];
		}
	}
}

static struct place *order_of(const struct making *m, size_t *count)
{
	struct place *order = calloc(m->count + 1, sizeof *order);

	*count = 0;
	for (size_t i = 0; order && i < m->count; i++)
		if (m->all[i].known)
			order[(*count)++] = (struct place){ m->all[i].review_by, (uint32_t)i };
	if (order && *count)
		qsort(order, *count, sizeof *order, by_review);
	return order;
}

static void texts_move(struct index *x, struct making *m)
{
	for (size_t i = 0; i < x->count; i++) {
		struct entry *then = &x->all[i];
		struct entry *now = then->texts ? find(m->all, m->count, then->id) : NULL;

		if (then->texts && !now)
			x->text_bytes -= texts_size(then->texts);
		if (now)
			now->texts = then->texts;
		else
			texts_free(then->texts);
	}
}

static int replace(struct data *d, struct making *m, struct fault *f)
{
	struct place *order;
	struct index *x;
	size_t known;

	claims_mark(m, d->scratch);
	leads_mark(m, d->scratch);
	order = order_of(m, &known);
	if (!order)
		return fault_memory(f);
	x = index_lock(d->shared);
	people_mark(x, m, m->all, m->count);
	texts_move(x, m);
	free(x->all);
	free(x->order);
	x->all = m->all;
	x->order = order;
	x->count = m->count;
	x->known = known;
	index_unlock(d->shared);
	return 0;
}

static enum data_answer make_anew(struct data *d, struct making *m, struct fault *f)
{
	known_copy(index_lock(d->shared), m);
	index_unlock(d->shared);
	return records_fill(d, m, f) == DATA_OK && replace(d, m, f) == 0 ? DATA_OK : DATA_AWAY;
}

static void make_same(struct data *d, struct making *m)
{
	struct index *x = index_lock(d->shared);

	people_mark(x, m, x->all, x->count);
	index_unlock(d->shared);
	free(m->all);
}

/* The mark tells of what comes and goes, not of a deadline that was moved: now and
 * then all is made anew. One thread at a time. */
static enum data_answer make(struct data *d, bool anew, struct fault *f)
{
	struct making m = { .all = NULL };
	struct data_shared *s = d->shared;
	const int64_t now = clock_monotonic_us() / 1000;

	anew |= now - s->anew > ANEW_MS;
	if (look(d, anew ? "" : s->mark, &m, f) != DATA_OK)
		return DATA_AWAY;
	if (m.same) {
		make_same(d, &m);
		return DATA_OK;
	}
	if (make_anew(d, &m, f) != DATA_OK) {
		free(m.all);
		return DATA_AWAY;
	}
	memcpy(s->mark, m.mark, sizeof s->mark);
	s->anew = now;
	return DATA_OK;
}

/* ---- one at a time ---- */

/* False when the time of this call is over. */
static bool wait_for_other(struct data *d)
{
	const struct timespec until = { .tv_sec = (time_t)(d->until / 1000), .tv_nsec = (long)(d->until % 1000) * 1000000 };
	struct data_shared *s = d->shared;
	const uint64_t tries = s->tries;

	while (s->tries == tries)
		if (pthread_cond_timedwait(&s->done, &s->lock, &until))
			return s->tries != tries;
	return true;
}

enum turn { TURN_USE, TURN_MAKE, TURN_AWAY };

/* Locked. Whoever waited for one that failed has its answer, too: so many who ask a
 * Redis that is away wait once, not in a row. */
static enum turn turn_of(struct data *d, struct fault *f)
{
	struct data_shared *s = d->shared;

	for (;;) {
		const int64_t age = s->made ? clock_monotonic_us() / 1000 - s->made : INT64_MAX;

		if (!s->stale && age < (s->busy ? USABLE_MS : FRESH_MS))
			return TURN_USE;
		if (!s->busy)
			return TURN_MAKE;
		if (!wait_for_other(d)) {
			(void)fault(f, FAULT_SYSTEM, "Redis: no answer in time");
			return TURN_AWAY;
		}
		if (s->last != DATA_OK) {
			*f = s->why;
			return TURN_AWAY;
		}
	}
}

static void made(struct data_shared *s, enum data_answer answer, const struct fault *f)
{
	(void)pthread_mutex_lock(&s->lock);
	s->busy = false;
	s->last = answer;
	s->tries++;
	if (answer == DATA_OK) {
		s->made = clock_monotonic_us() / 1000;
	} else {
		s->stale = true;
		s->why = *f;
	}
	(void)pthread_cond_broadcast(&s->done);
	(void)pthread_mutex_unlock(&s->lock);
}

enum data_answer index_fresh(struct data *d, struct fault *f)
{
	struct data_shared *s = d->shared;
	enum data_answer answer;
	enum turn turn;
	bool anew;

	(void)pthread_mutex_lock(&s->lock);
	turn = turn_of(d, f);
	anew = s->stale;
	if (turn == TURN_MAKE) {
		s->busy = true;
		s->stale = false;
	}
	(void)pthread_mutex_unlock(&s->lock);
	if (turn != TURN_MAKE)
		return turn == TURN_USE ? DATA_OK : DATA_AWAY;
	answer = make(d, anew, f);
	made(s, answer, f);
	return answer;
}
