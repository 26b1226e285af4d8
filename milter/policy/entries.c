/* entries.c - the entries of a list that lie in a file of their own.
 *
 * For lists that a program writes, or that are too long for a settings file:
 * one entry a line, which may be wrong like any value, and is then named.
 */
#include "policy/values.h"

static bool is_remark(struct span line)
{
	return line.len == 0 || span_starts(line, SPAN("#"));
}

size_t entries_most(struct span bytes)
{
	size_t n = 0;

	while (bytes.at && bytes.len)
		n += !is_remark(span_trim(span_line(&bytes)));
	return n;
}

static int entry_read(const struct setting *s, struct span line, struct arena *a, struct entries *out,
		      const char *name, unsigned number, struct fault *f)
{
	const char *text = arena_copy(a, line).at;
	struct buffer wanted;
	int result = 0;

	if (!text || out->count == out->max)
		return fault_memory(f);
	buffer_init(&wanted, a, 1024);
	if (span_find_byte(line, '\0') < line.len || span_starts(line, SPAN("@/")) || !kind_read(s, text, NULL, &wanted)) {
		const char *words = wanted.len ? buffer_string(&wanted) : "text, and no name of another file";

		result = fault(f, FAULT_INPUT, "%s:%u: '%s' has '%.40s', expected %s", name, number, s->name, text,
			       words ? words : "");
	} else {
		out->texts[out->count++] = text;
	}
	return result;
}

int entries_read(const struct setting *s, const char *name, struct span bytes, struct arena *a,
		 struct entries *out, struct fault *f)
{
	for (unsigned number = 1; bytes.at && bytes.len; number++) {
		const struct span line = span_trim(span_line(&bytes));

		if (!is_remark(line) && entry_read(s, line, a, out, name, number, f))
			return -1;
	}
	return 0;
}
