/* page_audit.c - who did what: the pages' own trail and the release agents'. */
#include "review/pages.h"

#include "record/lines.h"
#include "review/frame.h"
#include "review/template.h"

enum { A_PAGE = 100 };

/* What people do on the pages, and what mail hosts say of it. */
static const struct telling { const char *what, *says; bool host; } events[] = {
	{ "signed-in", "signed in", false }, { "signed-out", "signed out", false }, { "sign-in-failed", "could not sign in", false },
	{ "sign-in-stopped", "has to wait before signing in", false }, { "opened", "opened", false },
	{ "asked", "asked for a second opinion about", false }, { "wrong", "would not have held", false },
	{ "downloaded", "downloaded", false }, { "return", "decided to return", false }, { "release", "decided to send", false },
	{ "drop", "decided to drop", false }, { "undo", "took back the decision about", false },
	{ "accepted", "accepted the decision about", true }, { "refused", "refused the decision about", true },
	{ "returning", "is returning", true }, { "returned", "has returned", true }, { "releasing", "is sending", true },
	{ "released", "has sent", true }, { "dropping", "is dropping", true }, { "dropped", "has dropped", true },
	{ "gone", "does not have any more", true }, { "held", "held", true },
};

/* What is not in the table is shown as it is; a host has no role. */
static struct telling telling_of(const struct trail_entry *e)
{
	for (size_t i = 0; i < sizeof events / sizeof *events; i++)
		if (strcmp(e->what, events[i].what) == 0)
			return events[i];
	return (struct telling){ e->what, e->what, !*e->role };
}

static struct audit_item item_of(struct visit *v, const struct trail_entry *e)
{
	const struct telling event = telling_of(e);
	struct audit_item item = { .when = frame_time(v, e->at), .says = event.says, .text = e->text,
				   .record = id_sound(span_of(e->record)) ? e->record : "" };

	if (event.host) {
		item.who = *e->address ? e->address : "A host";
		item.about = *e->who ? visit_words(v, "for %s", e->who) : "";
	} else {
		item.who = *e->who ? e->who : "Somebody";
		item.about = visit_words(v, "%s%s%s", e->role, *e->role && *e->address ? ", " : "",
					 *e->address ? visit_words(v, "from %s", e->address) : "");
	}
	return item;
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
