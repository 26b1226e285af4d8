/* standing.c - see standing.h. */
#include "record/standing.h"

#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>

#include "record/lines.h"

static const struct line_key keys[] = {
#define K(name, form, needed) LINE_KEY(struct standing, name, form, needed)
	K(phase, LINE_TEXT, true),
	K(decision, LINE_ID, false),
	K(by, LINE_TEXT, false),
	K(deadline, LINE_NUMBER, true),
	K(boot_deadline, LINE_NUMBER, true),
	K(noted, LINE_NUMBER, true),
#undef K
};

static const struct line_table table = {
	.what = "standing", .first = { "tone-standing 1", 15 },
	.keys = keys, .count = sizeof keys / sizeof *keys,
};

/* In plain words rather than by lines_write(), which root has no other use for;
 * what `by` holds was read from lines. */
struct span standing_text(const struct standing *s, char out[static STANDING_MAX])
{
	int n = snprintf(out, STANDING_MAX, "tone-standing 1\nphase %s\ndecision %s\nby %s\n"
			 "deadline %" PRId64 "\nboot_deadline %" PRId64 "\nnoted %u\n",
			 s->phase, s->decision, s->by, s->deadline, s->boot_deadline, s->noted);

	return (struct span){ out, n < 0 || n >= STANDING_MAX ? 0 : (size_t)n };
}

int standing_read(struct span bytes, struct standing *out, struct fault *f)
{
	struct standing s = { .phase = "" };
	struct span rest;

	if (lines_read(&table, bytes, &s, &rest, f))
		return -1;
	if (rest.len)
		return fault(f, FAULT_INPUT, "standing: does not end");
	*out = s;
	return 0;
}
