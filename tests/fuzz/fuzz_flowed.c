/* Any text as lines, flowed or not: every line stands in the text, in order, and
 * its words stand at its end. The first byte chooses. */
#include <stdlib.h>

#include "base/utf8.h"
#include "text/charset.h"
#include "text/clean.h"
#include "text/plain.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds)
{
	if (!holds)
		abort();
}

static void check(const struct text *t)
{
	const char *at = t->utf8.at, *end = t->utf8.at + t->utf8.len;

	must(t->line_count <= TEXT_LINES && utf8_valid(t->utf8) == t->utf8.len);
	for (size_t i = 0; i < t->line_count; i++) {
		const struct line *l = &t->lines[i];

		must(l->whole.at >= at && l->whole.at + l->whole.len <= end);
		must(l->where.at + l->where.len == l->whole.at + l->whole.len && l->where.len <= l->whole.len);
		must(l->depth <= l->whole.len);
		at = l->whole.at + l->whole.len;
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new(size % 7 ? 1 << 22 : 4096);
	unsigned findings = 0;
	struct buffer b;
	struct fault f;
	struct text t;

	if (!a || !size) {
		arena_free(a);
		return 0;
	}
	buffer_init(&b, NULL, 1 << 20);
	if (charset_to_utf8((struct span){ (const char *)data + 1, size - 1 }, SPAN("utf-8"), &b, &findings, &f))
		abort();
	if (b.len)
		b.len = text_clean(b.at, b.len, &findings, NULL);
	if (plain_lines(buffer_span(&b), data[0] & 1, data[0] & 2, a, &t, &f))
		must(f.kind == FAULT_MEMORY);
	else
		check(&t);
	buffer_done(&b);
	arena_free(a);
	return 0;
}
