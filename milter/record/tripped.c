/* tripped.c - see tripped.h. */
#include "record/tripped.h"

#include <stddef.h>

#include "record/lines.h"

static const struct line_key keys[] = {
#define K(name, form, needed) LINE_KEY(struct tripped, name, form, needed)
	K(instance, LINE_TEXT, true),
	K(policy, LINE_TEXT, true),
	K(contact, LINE_TEXT, true),
	K(since, LINE_NUMBER, true),
	K(until, LINE_NUMBER, true),
	K(judged, LINE_NUMBER, true),
	K(held, LINE_NUMBER, true),
	K(window, LINE_NUMBER, true),
#undef K
};

static const struct line_table table = {
	.what = "breaker", .first = { "tone-breaker 1", 14 },
	.keys = keys, .count = sizeof keys / sizeof *keys,
};

void tripped_write(const struct tripped *t, struct buffer *out)
{
	lines_write(&table, t, out);
	buffer_add(out, SPAN("end\n"));
}

int tripped_read(struct span bytes, struct tripped *out, struct fault *f)
{
	struct tripped t = { .instance = "" };
	struct span rest;

	if (bytes.len > TRIPPED_MAX)
		return fault(f, FAULT_LIMIT, "breaker: more than %d bytes", TRIPPED_MAX);
	if (lines_read(&table, bytes, &t, &rest, f))
		return -1;
	if (!span_eq(rest, SPAN("end\n")))
		return fault(f, FAULT_INPUT, "breaker: does not end with \"end\"");
	*out = t;
	return 0;
}
