/* lines_write.c - the writing half of lines.h. */
#include "record/lines.h"

#include <inttypes.h>

static uint64_t number_at(const char *at, size_t size)
{
	unsigned small;
	int64_t large;

	if (size == sizeof small) {
		memcpy(&small, at, sizeof small);
		return small;
	}
	memcpy(&large, at, sizeof large);
	return large > 0 ? (uint64_t)large : 0;
}

/* A line must not end early, whatever a field holds. */
static void add_text(struct buffer *out, const char *text, size_t size)
{
	for (size_t i = 0; i < size && text[i]; i++)
		buffer_byte(out, ascii_control(text[i]) ? ' ' : text[i]);
}

static void add_escaped(struct buffer *out, const char *text, size_t size)
{
	for (size_t i = 0; i < size && text[i]; i++)
		if (text[i] == '\n')
			buffer_add(out, SPAN("\\n"));
		else if (text[i] == '\\')
			buffer_add(out, SPAN("\\\\"));
		else
			buffer_byte(out, ascii_control(text[i]) ? ' ' : text[i]);
}

void lines_write(const struct line_table *t, const void *from, struct buffer *out)
{
	buffer_add(out, t->first);
	buffer_byte(out, '\n');
	for (const struct line_key *k = t->keys; k < t->keys + t->count; k++) {
		const char *at = (const char *)from + k->offset;

		buffer_addf(out, "%s ", k->name);
		if (k->form == LINE_NUMBER)
			buffer_addf(out, "%" PRIu64, number_at(at, k->size));
		else if (k->form == LINE_ESCAPED)
			add_escaped(out, at, k->size);
		else
			add_text(out, at, k->size);
		buffer_byte(out, '\n');
	}
}
