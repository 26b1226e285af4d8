/* page_decided.c - what people decided, and what sent itself. */
#include "review/pages.h"

#include "record/people.h"
#include "review/csv.h"
#include "review/frame.h"
#include "review/template.h"

enum { A_PAGE = 50, FROM_MAX = 1000000, AT_ONCE = 1000, ALL_MAX = 5000 };

static const struct choice actions[] = {
	{ "", "All", false }, { "return", "Returned", false }, { "release", "Sent", false }, { "drop", "Dropped", false },
};

static bool by_itself(const struct decided_row *r)
{
	return !r->by[0] && strcmp(r->action, "release") == 0;
}

static const char *kind_of(const struct decided_row *r)
{
	static const char *const kinds[] = { "return", "release", "drop" };

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds && !by_itself(r); i++)
		if (strcmp(r->action, kinds[i]) == 0)
			return kinds[i];
	return "itself";
}

static struct decided_item item_of(struct visit *v, const struct decided_row *r)
{
	return (struct decided_item){
		.when = frame_time(v, r->at), .what = by_itself(r) ? "Sent itself at its deadline" : frame_done(r->action), .kind = kind_of(r),
		.by = r->by, .reason = visit_copy(v, r->reason), .wrong = r->wrong, .team = r->team,
		.about = visit_words(v, "%s; customer: %s", strcmp(r->ground, "harm") == 0 ? "words that may hurt" : "acknowledgement not found",
				     people_say(r->need)),
		.took = r->at > r->held && r->held ? visit_words(v, "after %s", frame_span(v, r->at - r->held)) : "",
	};
}

static struct decided_filter filter_of(struct visit *v, struct decided_view *view)
{
	view->mine = span_eq(form_value(&v->query, "by"), SPAN("me"));
	view->action = frame_choose(v, "action", actions, sizeof actions / sizeof *actions, &view->actions);
	view->team = frame_teams(v, &view->teams);
	return (struct decided_filter){ .sight = visit_sight(v), .action = view->action, .team = view->team,
					.by = view->mine ? v->user.name : "", .from = frame_number(v, "from", FROM_MAX), .max = A_PAGE };
}

void page_decided(struct visit *v)
{
	struct decided_view view = { .count = 0 };
	const struct decided_filter filter = filter_of(v, &view);
	struct decided_item *items;
	struct decided_list list;
	struct fault f;

	if (data_decided(v->data, &filter, v->arena, &list, &f) != DATA_OK) {
		visit_away(v, &f);
		return;
	}
	items = arena_take(v->arena, list.count + 1, sizeof *items);
	for (size_t i = 0; items && i < list.count; i++)
		items[view.count++] = item_of(v, &list.rows[i]);
	view.items = items;
	view.passing = list.passing;
	view.next = filter.from + list.count < list.passing ? filter.from + list.count : 0;
	view.has_previous = filter.from > 0;
	view.previous = filter.from > A_PAGE ? filter.from - A_PAGE : 0;
	view.frame = frame_of(v, "Decided", HERE_DECIDED);
	v->response->status = 200;
	template_decided(&v->response->body, &view);
}

/* ---- all of it, for a spreadsheet ---- */

static void csv_rows(struct visit *v, const struct decided_list *l)
{
	for (size_t i = 0; i < l->count; i++) {
		const struct decided_row *r = &l->rows[i];

		CSV_ROW(&v->response->body, r->id, csv_time(v, r->held), csv_time(v, r->at), r->action, r->by, r->state, r->team, r->policy,
			r->ground, r->need, visit_copy(v, r->reason), r->wrong ? "1" : "0");
	}
}

void page_decided_csv(struct visit *v)
{
	struct decided_view view = { .count = 0 };
	struct decided_filter filter = filter_of(v, &view);
	struct decided_list list;
	struct fault f;

	if (!csv_begin(v, "decided.csv", visit_words(v, "decided, team “%s”, what “%s”%s", view.team, view.action, view.mine ? ", only mine" : "")))
		return;
	CSV_ROW(&v->response->body, "id", "held", "decided", "action", "by", "state", "team", "policy", "ground", "need", "reason", "wrongly_held");
	filter.max = AT_ONCE;
	for (filter.from = 0; filter.from < ALL_MAX; filter.from += AT_ONCE) {
		if (data_decided(v->data, &filter, v->arena, &list, &f) != DATA_OK) {
			v->response->file = NULL;
			v->response->type = "text/html; charset=utf-8";
			visit_away(v, &f);
			return;
		}
		csv_rows(v, &list);
		if (list.count < AT_ONCE)
			return;
	}
}
