/* items.c - see items.h. */
#include "review/items.h"

#include "review/frame.h"

int64_t item_due(const struct held_row *r)
{
	return r->review_by && r->review_by < r->deadline ? r->review_by : r->deadline;
}

const char *item_state(struct visit *v, const struct held_row *r)
{
	if (r->state[0] && strcmp(r->state, "held") != 0)
		return frame_done(r->state);
	if (r->chosen[0])
		return visit_words(v, "%s by %s", frame_done(r->chosen), r->chosen_by);
	return "";
}

static const char *mark(struct visit *v, const struct held_row *r)
{
	const char *state = item_state(v, r);

	if (*state)
		return state;
	if (!r->reader[0])
		return "";
	return strcmp(r->reader, v->user.name) == 0 ? "Open by you" : visit_words(v, "Open by %s", r->reader);
}

/* "to r@example.net and 2 more", each a message of its own. */
static const char *customer(struct visit *v, const struct held_row *r)
{
	const char *more = r->copies ? visit_words(v, " and %u more", r->copies) : "";

	return r->customer.len ? visit_words(v, "to %s%s", frame_name(v, r->customer), more) : "";
}

struct held_item item_of(struct visit *v, const struct held_row *r)
{
	const int64_t left = item_due(r) - v->now, leaves = r->deadline - v->now;

	return (struct held_item){
		.row = r, .title = frame_title(v, r),
		.opening = r->opening.len ? visit_copy(v, r->opening) : r->readable ? "" : "Its words cannot be shown here.",
		.agent = r->agent.len ? frame_name(v, r->agent) : "",
		.team = visit_words(v, "%s%s", r->agent.len && r->team[0] ? ", " : "", r->team),
		.customer = customer(v, r),
		.due = visit_words(v, left < 0 ? "%s over" : "%s left", frame_span(v, left < 0 ? -left : left)),
		.due_class = left < 0 ? "late" : left < ITEM_SOON ? "soon" : "",
		.age = visit_words(v, "held %s", frame_span(v, v->now - r->decided)),
		.leaves = leaves > 0 ? visit_words(v, "sends itself in %s", frame_span(v, leaves)) : "sends itself now",
		.mark = mark(v, r), .missing = frame_missing_all(v, r->missing), .harm = strcmp(r->ground, "harm") == 0,
	};
}
