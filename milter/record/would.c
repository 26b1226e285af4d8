/* would.c - see would.h. */
#include "record/would.h"

#include <stddef.h>

#include "record/lines.h"

static const struct line_key keys[] = {
#define K(name, form, needed) LINE_KEY(struct would, name, form, needed)
	K(number, LINE_NUMBER, true),
	K(decided, LINE_NUMBER, true),
	K(id, LINE_ID, true),
	K(queue_id, LINE_TEXT, false),
	K(policy, LINE_TEXT, false),
	K(team, LINE_TEXT, false),
	K(outcome, LINE_TEXT, true),
	K(ground, LINE_TEXT, true),
	K(need, LINE_TEXT, true),
	K(recipients, LINE_NUMBER, true),
	K(group, LINE_ID, false),
	K(thread, LINE_ID, false),
#undef K
};

static const struct line_table table = {
	.what = "would-hold", .first = { "tone-would 1", 12 },
	.keys = keys, .count = sizeof keys / sizeof *keys,
};

void would_write(const struct would *w, struct buffer *out)
{
	const size_t begin = out->len;

	lines_write(&table, w, out);
	buffer_add(out, SPAN("end\n"));
	while (!out->spoiled && out->len < begin + WOULD_SLOT)
		buffer_byte(out, '\n');
}

int would_read(struct span slot, struct would *out, struct fault *f)
{
	struct would w = { .id = "" };
	struct span rest;

	if (slot.len != WOULD_SLOT)
		return fault(f, FAULT_INPUT, "would-hold: a slot has %d bytes", WOULD_SLOT);
	if (lines_read(&table, slot, &w, &rest, f))
		return -1;
	if (!span_starts(rest, SPAN("end\n")))
		return fault(f, FAULT_INPUT, "would-hold: does not end with \"end\"");
	if (w.number < 1)
		return fault(f, FAULT_INPUT, "would-hold: numbers begin with 1");
	*out = w;
	return 0;
}
