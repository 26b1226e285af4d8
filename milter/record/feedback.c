/* feedback.c - see feedback.h. */
#include "record/feedback.h"

#include <stddef.h>

#include "record/lines.h"

static const struct line_key keys[] = {
#define K(name, form, needed) LINE_KEY(struct feedback, name, form, needed)
	K(agent, LINE_ID, true),
	K(address, LINE_TEXT, true),
	K(since, LINE_NUMBER, true),
	K(judged, LINE_NUMBER, true),
	K(met, LINE_NUMBER, true),
	K(missed, LINE_NUMBER, true),
	K(not_called_for, LINE_NUMBER, true),
	K(unknown, LINE_NUMBER, true),
	K(harm, LINE_NUMBER, true),
	K(held, LINE_NUMBER, true),
	K(would, LINE_NUMBER, true),
#undef K
};

static const struct line_table table = {
	.what = "feedback", .first = { "tone-feedback 1", 15 },
	.keys = keys, .count = sizeof keys / sizeof *keys,
};

void feedback_count(struct feedback *b, const struct event *e)
{
	b->judged++;
	b->met += e->outcome == OUTCOME_MET;
	b->missed += e->outcome == OUTCOME_MISSED;
	b->not_called_for += e->outcome == OUTCOME_NOT_CALLED_FOR;
	b->unknown += e->outcome == OUTCOME_UNKNOWN;
	b->harm += e->harm != HARM_NONE;
	b->held += e->action == EVENT_HELD;
	b->would += e->not_held == NOT_HELD_MODE;
}

void feedback_write(const struct feedback *b, struct buffer *out)
{
	const size_t begin = out->len;

	lines_write(&table, b, out);
	while (!out->spoiled && out->len < begin + FEEDBACK_SLOT)
		buffer_byte(out, '\n');
}

int feedback_read(struct span slot, struct feedback *out, struct fault *f)
{
	struct feedback b = { .agent = "" };
	struct span rest;

	if (slot.len != FEEDBACK_SLOT)
		return fault(f, FAULT_INPUT, "feedback: a slot has %d bytes", FEEDBACK_SLOT);
	if (lines_read(&table, slot, &b, &rest, f))
		return -1;
	*out = b;
	return 0;
}
