/* page_audit.c - who did what: the pages' own trail and the release agents'. */
#include "review/pages.h"

#include "record/lines.h"
#include "review/frame.h"
#include "review/template.h"

enum { A_PAGE = 100 };

static struct audit_item item_of(struct visit *v, const struct trail_entry *e)
{
	return (struct audit_item){
		.when = frame_time(v, e->at), .what = e->what, .text = e->text,
		.record = id_sound(span_of(e->record)) ? e->record : "",
		.who = visit_words(v, "%s%s%s%s", e->who, *e->role ? ", " : "", e->role,
				   *e->address ? visit_words(v, ", %s", e->address) : ""),
	};
}

void page_audit(struct visit *v)
{
	struct audit_view view = {
		.who = visit_copy(v, span_cut(span_trim(form_value(&v->query, "who")), 0, 64)),
		.record = visit_copy(v, span_cut(span_trim(form_value(&v->query, "record")), 0, 32)),
	};
	const struct trail_filter filter = { .who = view.who, .what = "", .record = view.record, .max = A_PAGE,
					     .before = (int64_t)frame_number(v, "before", INT32_MAX) };
	struct trail_entry *all;
	struct audit_item *items;
	size_t count;
	struct fault f;

	if (data_trail(v->data, &filter, v->arena, &all, &count, &f) != DATA_OK) {
		visit_away(v, &f);
		return;
	}
	items = arena_take(v->arena, count + 1, sizeof *items);
	for (size_t i = 0; items && i < count; i++)
		items[view.count++] = item_of(v, &all[i]);
	view.items = items;
	view.next = count >= A_PAGE ? all[count - 1].at : 0;
	view.frame = frame_of(v, "Audit", HERE_AUDIT);
	v->response->status = 200;
	template_audit(&v->response->body, &view);
}
