/* Any bytes as HTML: lines stay inside the text, the text stays valid UTF-8. */
#include <stdlib.h>

#include "base/utf8.h"
#include "text/html.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new(1 << 24);
	struct text t;

	if (a && !text_of_html((struct span){ (const char *)data, size }, a, &t, NULL)) {
		if (t.utf8.len > TEXT_MAX || utf8_valid(t.utf8) != t.utf8.len)
			abort();
		for (size_t i = 0; i < t.line_count; i++)
			if (t.lines[i].whole.at + t.lines[i].whole.len > t.utf8.at + t.utf8.len + 1
			    || t.lines[i].where.len > t.lines[i].whole.len)
				abort();
	}
	arena_free(a);
	return 0;
}
