/* standing.c - see standing.h. */
#include "record/standing.h"

#include <stddef.h>

#include "record/lines.h"

static const struct line_key keys[] = {
#define K(name, form, needed) LINE_KEY(struct standing, name, form, needed)
	K(id, LINE_ID, true),
	K(phase, LINE_TEXT, true),
	K(decision, LINE_ID, false),
	K(by, LINE_TEXT, false),
	K(deadline, LINE_NUMBER, true),
	K(boot_deadline, LINE_NUMBER, true),
	K(noted, LINE_NUMBER, true),
	K(overtaken, LINE_NUMBER, true),
#undef K
};

static const struct line_table table = {
	.what = "standing", .first = { "tone-standing 1", 15 },
	.keys = keys, .count = sizeof keys / sizeof *keys,
};

void standing_write(const struct standing *s, struct buffer *out)
{
	lines_write(&table, s, out);
}

int standing_read(struct span bytes, struct standing *out, struct fault *f)
{
	struct standing s = { .id = "" };
	struct span rest;

	if (bytes.len > STANDING_MAX)
		return fault(f, FAULT_LIMIT, "standing: more than %d bytes", STANDING_MAX);
	if (lines_read(&table, bytes, &s, &rest, f))
		return -1;
	if (rest.len)
		return fault(f, FAULT_INPUT, "standing: does not end");
	*out = s;
	return 0;
}
