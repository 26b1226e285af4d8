/* row.c - see row.h. */
#include "review/data/row.h"

#include "review/data/index.h"

/* Copies that are fetched at once: of 64 KB each at most. */
enum { COPIES = 25 };

bool row_take(struct ask *q, const char *id, struct held_row *out)
{
	struct held_row *r = out;
	uint64_t recipients = 0;
	char same[33];
	bool known;

	memcpy(same, id, sizeof same);	/* it may be the row's own */
	*r = (struct held_row){ .received = 0 };
	memcpy(r->id, same, sizeof r->id);
	take_text(q, r->instance, sizeof r->instance);
	take_text(q, r->queue_id, sizeof r->queue_id);
	take_text(q, r->policy, sizeof r->policy);
	take_text(q, r->team, sizeof r->team);
	take_text(q, r->outcome, sizeof r->outcome);
	take_text(q, r->ground, sizeof r->ground);
	take_text(q, r->need, sizeof r->need);
	(void)take_id(q, r->group);
	take_text(q, r->language, sizeof r->language);
	take_text(q, r->missing, sizeof r->missing);
	take_text(q, r->state, sizeof r->state);
	r->received = take_number(q);
	r->decided = take_number(q);
	r->deadline = take_number(q);
	r->review_by = take_number(q);
	r->later_left = take_number(q);
	if (span_number(take_span(q), 100000, &recipients))
		r->recipients = (unsigned)recipients;
	r->returnable = take_number(q) == 1;
	take_text(q, r->chosen, sizeof r->chosen);
	take_text(q, r->chosen_by, sizeof r->chosen_by);
	known = r->received > 0;
	(void)take_span(q);	/* the decision's id */
	r->read_at = take_number(q);
	take_text(q, r->reader, sizeof r->reader);
	return known;
}

static const char rows_script[] =
	LUA_ROW
	"local out = {} "
	"for _, id in ipairs(ARGV) do add(out, id) end "
	"return out";

enum data_answer rows_read(struct data *d, const char (*ids)[33], size_t n, struct held_row *out, size_t *count,
			   struct fault *f)
{
	struct ask q;

	*count = 0;
	if (!n)
		return DATA_OK;
	ask_script(&q, d->redis, d->scratch, rows_script, n);
	for (size_t i = 0; i < n; i++)
		ask_text(&q, ids[i]);
	if (ask_run(&q, f) != DATA_OK)
		return DATA_AWAY;
	for (size_t i = 0; i < n && q.out_count == n * ROW_WORDS; i++)
		if (row_take(&q, ids[i], &out[*count]))
			++*count;
	return DATA_OK;
}

/* ---- their copies ---- */

static const char copies_script[] =
	LUA_HEAD
	"local out = {} "
	"for _, id in ipairs(ARGV) do out[#out + 1] = call('HGET', '{tone}:held:' .. id, 'copy') or '' end "
	"return out";

struct seeing {
	bool (*see)(const char *id, const json_t *copy, void *context);
	void *context;
	bool enough;
};

static enum data_answer copies_some(struct data *d, const char *const *ids, size_t n, struct seeing *s, struct fault *f)
{
	struct arena *a = arena_new((size_t)COPIES * 2 * SEALED_MAX + 65536);
	struct ask q = { .spent = true };

	if (a) {
		ask_script(&q, d->redis, a, copies_script, n);
		for (size_t i = 0; i < n; i++)
			ask_text(&q, ids[i]);
	}
	if (ask_run(&q, f) != DATA_OK) {
		arena_free(a);
		return DATA_AWAY;
	}
	for (size_t i = 0; i < n && !s->enough; i++) {
		const struct span sealed = take_span(&q);
		json_t *copy = sealed.len ? copy_read(&d->keys, sealed, NULL) : NULL;

		s->enough = !s->see(ids[i], copy, s->context);
		json_decref(copy);
	}
	arena_free(a);
	return DATA_OK;
}

enum data_answer copies_each(struct data *d, const char *const *ids, size_t count,
			     bool (*see)(const char *id, const json_t *copy, void *context), void *context,
			     struct fault *f)
{
	struct seeing s = { .see = see, .context = context };

	for (size_t i = 0; i < count && !s.enough; i += COPIES)
		if (copies_some(d, ids + i, count - i < COPIES ? count - i : COPIES, &s, f) != DATA_OK)
			return DATA_AWAY;
	return DATA_OK;
}

/* ---- what lists show of them ---- */

struct showing {
	struct data *d;
	struct held_row *rows;
	size_t count;
	struct arena *a;
};

static struct held_row *row_of(const struct showing *s, const char *id)
{
	for (size_t i = 0; i < s->count; i++)
		if (strcmp(s->rows[i].id, id) == 0)
			return &s->rows[i];
	return NULL;
}

static bool show(const char *id, const json_t *copy, void *context)
{
	struct showing *s = context;
	struct texts *t = texts_new(copy);
	struct held_row *row = row_of(s, id);

	if (t && row)
		texts_show(t, s->a, row);
	index_keep_texts(index_lock(s->d->shared), id, t);
	index_unlock(s->d->shared);
	return true;
}

static void texts_none(struct held_row *r)
{
	r->subject = r->agent = r->customer = r->words = r->opening = SPAN_NONE;
}

enum data_answer rows_texts(struct data *d, struct held_row *rows, size_t count, struct arena *a, struct fault *f)
{
	struct showing s = { d, rows, count, a };
	const char **unread = arena_room(d->scratch, count + 1, sizeof *unread);
	struct index *x = index_lock(d->shared);
	size_t n = 0;

	for (size_t i = 0; unread && i < count; i++) {
		const struct entry *e = index_find(x, rows[i].id);

		texts_none(&rows[i]);
		if (e) {
			rows[i].copies = e->copies;
			rows[i].asked = e->asked;
		}
		if (e && e->texts)
			texts_show(e->texts, a, &rows[i]);
		else
			unread[n++] = rows[i].id;
	}
	index_unlock(d->shared);
	return copies_each(d, unread, n, show, &s, f);
}

/* ---- before anybody asks ---- */

static bool keep(const char *id, const json_t *copy, void *context)
{
	struct data *d = context;
	struct texts *t = texts_new(copy);

	index_keep_texts(index_lock(d->shared), id, t);
	index_unlock(d->shared);
	return true;
}

enum data_answer data_prepare(struct data *d, bool *done, struct fault *f)
{
	char ids[COPIES][33];
	const char *wanted[COPIES];
	size_t count;

	data_begin(d);
	if (data_follow(d, f) != DATA_OK || index_fresh(d, f) != DATA_OK)
		return DATA_AWAY;
	count = index_unread(index_lock(d->shared), ids, COPIES);
	index_unlock(d->shared);
	for (size_t i = 0; i < count; i++)
		wanted[i] = ids[i];
	if (copies_each(d, wanted, count, keep, d, f) != DATA_OK)
		return DATA_AWAY;
	*done = count < COPIES;
	return DATA_OK;
}
