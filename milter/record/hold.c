/* hold.c - see hold.h. One table serves writing and reading. */
#include "record/hold.h"

#include <stddef.h>

/* In the order of the file. */
static const struct line_key keys[] = {
#define K(name, form, needed) LINE_KEY(struct hold, name, form, needed)
	K(id, LINE_ID, true),
	K(instance, LINE_TEXT, true),
	K(queue_id, LINE_TEXT, true),
	K(policy, LINE_TEXT, false),
	K(team, LINE_TEXT, false),
	K(outcome, LINE_TEXT, true),
	K(ground, LINE_TEXT, true),
	K(need, LINE_TEXT, true),
	K(reason, LINE_TEXT, true),
	K(contact, LINE_TEXT, true),
	K(return_to, LINE_TEXT, false),
	K(boot_id, LINE_TEXT, false),
	K(received, LINE_NUMBER, true),
	K(decided, LINE_NUMBER, true),
	K(deadline, LINE_NUMBER, true),
	K(boot_deadline, LINE_NUMBER, true),
	K(recipients, LINE_NUMBER, true),
	K(group, LINE_ID, false),
	K(thread, LINE_ID, false),
	K(review_by, LINE_NUMBER, true),
	K(language, LINE_TEXT, false),
	K(missing, LINE_TEXT, false),
#undef K
};

const struct line_table hold_table = {
	.what = "hold record", .first = { "tone-hold 2", 11 },
	.keys = keys, .count = sizeof keys / sizeof *keys,
};

int hold_read(struct span bytes, struct hold *out, struct fault *f)
{
	struct span rest;
	struct hold h = { .id = "" };

	if (bytes.len > HOLD_RECORD_MAX)
		return fault(f, FAULT_LIMIT, "hold record: more than %d bytes", HOLD_RECORD_MAX);
	if (lines_read(&hold_table, bytes, &h, &rest, f))
		return -1;
	if (!span_eq(rest, SPAN("end\n")))
		return fault(f, FAULT_INPUT, "hold record: does not end with \"end\"");
	if (!queue_id_sound(span_of(h.queue_id)))
		return fault(f, FAULT_INPUT, "hold record: queue_id is none");
	*out = h;
	return 0;
}

bool queue_id_sound(struct span id)
{
	for (size_t i = 0; i < id.len; i++)
		if (!ascii_digit(id.at[i]) && !ascii_alpha(id.at[i]))
			return false;
	return id.len >= 5 && id.len <= 64;
}
