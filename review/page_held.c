/* page_held.c - what waits for a person, the most urgent first. */
#include "review/pages.h"

#include <stdio.h>

#include "review/frame.h"
#include "review/items.h"
#include "review/template.h"

enum { A_PAGE = 50, FROM_MAX = 1000000 };

/* The groups of the list, by how urgent they are. */
static const char *const group_titles[] = { "Past the review time", "Within 30 minutes", "Later" };
enum { GROUPS = sizeof group_titles / sizeof *group_titles };

static size_t group_of(const struct held_row *r, int64_t now)
{
	const int64_t left = item_due(r) - now;

	return left < 0 ? 0 : left < ITEM_SOON ? 1 : 2;
}

/* Of one group, in the order of the list; sorted otherwise, all are one group. */
static size_t group_add(struct visit *v, const struct held_list *l, size_t which, bool all, struct held_group *out)
{
	struct held_item *items = arena_take(v->arena, l->count + 1, sizeof *items);
	size_t count = 0;

	for (size_t i = 0; items && i < l->count; i++)
		if (all || group_of(&l->rows[i], v->now) == which)
			items[count++] = item_of(v, &l->rows[i]);
	*out = (struct held_group){ .title = all ? "Held" : group_titles[which], .items = items, .count = count,
				    .amount = frame_count(v, count, "message", "messages") };
	return count > 0;
}

static void groups_make(struct visit *v, const struct held_list *l, bool urgent_first, struct held_view *view)
{
	struct held_group *groups = arena_take(v->arena, GROUPS, sizeof *groups);

	view->groups = groups;
	for (size_t i = 0; groups && i < (urgent_first ? GROUPS : 1); i++)
		view->group_count += group_add(v, l, i, !urgent_first, &groups[view->group_count]);
}

static const char *summary(struct visit *v, const struct held_list *l)
{
	if (!l->open)
		return "Nothing waits for a reviewer.";
	return visit_words(v, "%s for a reviewer%s. What nobody decides sends itself at its deadline.",
			   frame_count(v, l->open, "reply waits", "replies wait"),
			   l->late ? visit_words(v, ", %s past its review time", frame_count(v, l->late, "of them", "of them")) : "");
}

static const struct choice views[] = { { "", "All", false }, { "mine", "Open by me", false }, { "asked", "Second opinion", false } };
static const struct choice grounds[] = {
	{ "", "Any", false }, { "missed", "Acknowledgement not found", false }, { "harm", "Words that may hurt", false },
};
static const struct choice sorts[] = {
	{ "review", "Due first", false }, { "deadline", "Sends itself first", false }, { "age", "Oldest first", false },
	{ "team", "Team", false },
};
#define CHOOSE(v, field, all, out) frame_choose(v, field, all, sizeof (all) / sizeof *(all), out)

static enum held_sort sort_of(const char *name)
{
	static const enum held_sort all[] = { SORT_REVIEW, SORT_DEADLINE, SORT_AGE, SORT_TEAM };
	size_t i = 0;

	while (i + 1 < sizeof all / sizeof *all && strcmp(name, sorts[i].value) != 0)
		i++;
	return all[i];
}

static struct held_filter filter_of(struct visit *v, struct held_view *view)
{
	view->view = CHOOSE(v, "view", views, &view->views);
	view->ground = CHOOSE(v, "ground", grounds, &view->grounds);
	view->sort = CHOOSE(v, "sort", sorts, &view->sorts);
	view->team = frame_teams(v, &view->teams);
	view->search = visit_copy(v, span_cut(span_trim(form_value(&v->query, "q")), 0, 200));
	view->searched = *view->search || *view->view || *view->ground || *view->team;
	return (struct held_filter){
		.sight = visit_sight(v), .team = view->team, .need = "", .ground = view->ground, .search = span_of(view->search),
		.reader = strcmp(view->view, "mine") == 0 ? v->user.name : "", .asked = strcmp(view->view, "asked") == 0, .sort = sort_of(view->sort),
		.from = frame_number(v, "from", FROM_MAX), .max = A_PAGE,
	};
}

void page_held(struct visit *v)
{
	struct held_view view = { .many = visit_may(v, RIGHT_DROP) };
	const struct held_filter filter = filter_of(v, &view);
	struct held_list list;
	struct fault f;

	if (data_held(v->data, &filter, v->now, v->arena, &list, &f) != DATA_OK) {
		visit_away(v, &f);
		return;
	}
	view.frame = frame_of(v, "Held messages", HERE_HELD);
	view.summary = summary(v, &list);
	view.cut = list.search_cut;
	view.next = filter.from + list.count < list.passing ? filter.from + list.count : 0;
	view.has_previous = filter.from > 0;
	view.previous = filter.from > A_PAGE ? filter.from - A_PAGE : 0;
	groups_make(v, &list, filter.sort == SORT_REVIEW, &view);
	v->response->status = 200;
	template_held(&v->response->body, &view);
}

/* For the counter beside "Held": two numbers. */
void page_held_count(struct visit *v)
{
	const struct sight sight = visit_sight(v);
	size_t open, late;
	struct fault f;

	if (data_held_count(v->data, &sight, v->now, &open, &late, &f) != DATA_OK) {
		visit_away(v, &f);
		return;
	}
	v->response->status = 200;
	v->response->type = "application/json";
	buffer_addf(&v->response->body, "{\"open\":%zu,\"late\":%zu}\n", open, late);
}
