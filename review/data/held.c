/* held.c - the list of what waits for people. */
#include "review/data/row.h"

#include <stdlib.h>

#include "review/data/index.h"
#include "review/data/search.h"

enum { PAGE_MAX = 100 };

/* ---- which messages ---- */

/* A filter as bits of the index's names: a name is compared once. */
struct passing {
	bool *team, *need, *ground, *seen;	/* `seen`: its team is in sight; the scratch's */
	signed char reader;	/* -1 any, -2 none of these */
	bool asked;
};

static bool is_any(const char *s)
{
	return !s || !*s;
}

static signed char reader_named(const struct index *x, const char *who)
{
	for (size_t i = 0; i < x->reader_count; i++)
		if (strcmp(x->readers[i].text, who) == 0)
			return (signed char)i;
	return -2;
}

static bool passing_make(struct passing *p, const struct index *x, const struct held_filter *w, struct arena *a)
{
	bool *all = arena_take(a, 4 * x->name_count, sizeof *all);

	*p = (struct passing){ .asked = w->asked, .reader = is_any(w->reader) ? -1 : reader_named(x, w->reader) };
	if (!all)
		return false;
	p->team = all;
	p->need = all + x->name_count;
	p->ground = all + 2 * x->name_count;
	p->seen = all + 3 * x->name_count;
	for (size_t i = 0; i < x->name_count; i++) {
		const char *name = x->names[i].text;

		p->seen[i] = sight_has(&w->sight, name);
		p->team[i] = is_any(w->team) || strcmp(w->team, name) == 0;
		p->need[i] = is_any(w->need) || strcmp(w->need, name) == 0;
		p->ground[i] = is_any(w->ground) || strcmp(w->ground, name) == 0;
	}
	return true;
}

static bool passes(const struct passing *p, const struct entry *e)
{
	return p->team[e->team] && p->need[e->need] && p->ground[e->ground] && (p->reader == -1 || p->reader == e->reader)
	       && (!p->asked || e->asked);
}

/* ---- in which order ---- */

struct pick {
	int64_t key;
	uint32_t at;	/* in the order by review time, which decides between equals */
};

/* Names have no order of their own: how many come before it. */
static int64_t rank_of(const struct index *x, size_t name)
{
	int64_t before = 0;

	for (size_t i = 0; i < x->name_count; i++)
		before += strcmp(x->names[i].text, x->names[name].text) < 0;
	return before;
}

static int64_t *ranks_of(const struct index *x, struct arena *a)
{
	int64_t *ranks = arena_take(a, x->name_count, sizeof *ranks);

	for (size_t i = 0; ranks && i < x->name_count; i++)
		ranks[i] = rank_of(x, i);
	return ranks;
}

static int64_t sorting_key(const struct entry *e, enum held_sort sort, const int64_t *ranks)
{
	switch (sort) {
	case SORT_REVIEW:
		return e->review_by;
	case SORT_DEADLINE:
		return e->deadline;
	case SORT_AGE:
		return e->received;
	case SORT_TEAM:
		break;
	}
	return ranks[e->team];
}

static int by_key(const void *a, const void *b)
{
	const struct pick *x = a, *y = b;

	return x->key != y->key ? (x->key > y->key) - (x->key < y->key) : (x->at > y->at) - (x->at < y->at);
}

struct picked {
	char (*ids)[33];
	size_t count;
};

static void picks_sort(const struct index *x, enum held_sort sort, struct pick *all, size_t count, struct arena *a)
{
	const int64_t *ranks = sort == SORT_TEAM ? ranks_of(x, a) : NULL;

	if (sort == SORT_REVIEW || !count || (sort == SORT_TEAM && !ranks))
		return;	/* it comes in that order */
	for (size_t i = 0; i < count; i++)
		all[i].key = sorting_key(&x->all[x->order[all[i].at].at], sort, ranks);
	qsort(all, count, sizeof *all, by_key);
}

static void count_entry(const struct entry *e, int64_t now, size_t *open, size_t *late)
{
	*open += !e->chosen;
	*late += !e->chosen && e->review_by < now;
}

/* Those that pass, and of all in sight how many are open. */
static size_t picks_make(const struct index *x, const struct passing *p, int64_t now, struct pick *out,
			 struct held_list *list)
{
	size_t count = 0;

	for (size_t i = 0; i < x->known; i++) {
		const struct entry *e = &x->all[x->order[i].at];

		if (!e->lead || !p->seen[e->team])
			continue;
		count_entry(e, now, &list->open, &list->late);
		if (passes(p, e))
			out[count++] = (struct pick){ .at = (uint32_t)i };
	}
	return count;
}

/* Only those of the page, unless all of them are to be searched. */
static bool ids_take(const struct index *x, const struct held_filter *w, const struct pick *picks, size_t count,
		     struct arena *a, struct picked *out)
{
	const size_t from = w->search.len ? 0 : w->from < count ? w->from : count;
	const size_t most = w->search.len ? count : w->max < PAGE_MAX ? w->max : PAGE_MAX;

	out->count = count - from < most ? count - from : most;
	out->ids = arena_room(a, out->count + 1, sizeof *out->ids);
	for (size_t i = 0; out->ids && i < out->count; i++)
		memcpy(out->ids[i], x->all[x->order[picks[from + i].at].at].id, 33);
	return out->ids != NULL;
}

static bool pick(struct index *x, const struct held_filter *w, int64_t now, struct arena *a, struct held_list *list,
		 struct picked *out)
{
	struct pick *picks = arena_room(a, x->known + 1, sizeof *picks);
	struct passing p;

	if (!picks || !passing_make(&p, x, w, a))
		return false;
	list->passing = picks_make(x, &p, now, picks, list);
	picks_sort(x, w->sort, picks, list->passing, a);
	return ids_take(x, w, picks, list->passing, a, out);
}

/* ---- the page ---- */

/* The page out of what the search left. */
static void turn_page(const struct held_filter *w, struct picked *p)
{
	const size_t from = w->from < p->count ? w->from : p->count;
	const size_t most = w->max < PAGE_MAX ? w->max : PAGE_MAX;

	p->ids += from;
	p->count = p->count - from < most ? p->count - from : most;
}

static enum data_answer read_page(struct data *d, const struct picked *p, struct arena *a, struct held_list *list,
				  struct fault *f)
{
	list->rows = arena_take(a, p->count + 1, sizeof *list->rows);
	if (!list->rows) {
		(void)fault_memory(f);
		return DATA_AWAY;
	}
	if (rows_read(d, (const char (*)[33])p->ids, p->count, list->rows, &list->count, f) != DATA_OK)
		return DATA_AWAY;
	return rows_texts(d, list->rows, list->count, a, f);
}

enum data_answer data_held(struct data *d, const struct held_filter *w, int64_t now, struct arena *a,
			   struct held_list *out, struct fault *f)
{
	struct held_list list = { .count = 0 };
	struct picked p = { .count = 0 };
	enum data_answer answer;
	bool fits;

	data_begin(d);
	if (data_follow(d, f) != DATA_OK || index_fresh(d, f) != DATA_OK)
		return DATA_AWAY;
	fits = pick(index_lock(d->shared), w, now, d->scratch, &list, &p);
	index_unlock(d->shared);
	if (!fits) {
		(void)fault_memory(f);
		return DATA_AWAY;
	}
	if (w->search.len) {
		if (search_in(d, w->search, p.ids, &p.count, &list.search_cut, f) != DATA_OK)
			return DATA_AWAY;
		list.passing = p.count;
		turn_page(w, &p);
	}
	answer = read_page(d, &p, a, &list, f);
	if (answer == DATA_OK)
		*out = list;
	return answer;
}

enum data_answer data_held_count(struct data *d, const struct sight *s, int64_t now, size_t *open, size_t *late, struct fault *f)
{
	const struct index *x;

	data_begin(d);
	if (data_follow(d, f) != DATA_OK || index_fresh(d, f) != DATA_OK)
		return DATA_AWAY;
	*open = *late = 0;
	x = index_lock(d->shared);
	for (size_t i = 0; i < x->known; i++) {
		const struct entry *e = &x->all[x->order[i].at];

		if (e->lead && sight_has(s, x->names[e->team].text))
			count_entry(e, now, open, late);
	}
	index_unlock(d->shared);
	return DATA_OK;
}
