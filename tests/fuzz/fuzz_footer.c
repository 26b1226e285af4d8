/* fuzz_footer.c - any bytes are a file of footers or a fault; any text may meet
 * them. A line of three dashes parts file and text. */
#include "text/split.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct span all = { (const char *)data, size };
	const size_t at = span_find(all, SPAN("\n---\n"));
	struct footers *footers = NULL;
	struct arena *a = arena_new(1 << 24);
	struct text t;
	struct split s;

	if (a && !footers_new("fuzz", span_cut(all, 0, at), &footers, NULL)) {
		const struct split_hints h = { .footers = footers };

		if (!text_of_plain(span_skip(all, at), a, &t, NULL))
			(void)text_split(&t, &h, a, &s, NULL);
	}
	footers_free(footers);
	arena_free(a);
	return 0;
}
