/* fuzz_recur.c - any text, sent to many: what is proposed is a file of footers. */
#include <stdlib.h>

#include "base/buffer.h"
#include "text/recur.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MAILS = 9 };

static void look(struct recur *r, struct span bytes, struct arena *a, bool second)
{
	static const char *const names[] = { "Ann Roe", "Jo Lee", "\xC3\x84nne" };

	for (unsigned i = 0; i < MAILS; i++) {
		const char customer[] = { (char)('a' + i), '@', 'x', '\0' };
		const struct split_hints h = {
			.agent_address = SPAN("help@example.com"), .customer_address = span_of(customer),
			.agent_name = span_of(names[i % 3]), .customer_name = span_of(names[(i + 1) % 3]),
		};
		struct text t;
		struct split s;

		if (!text_of_plain(bytes, a, &t, NULL) && !text_split(&t, &h, a, &s, NULL)) {
			if (second)
				recur_gather(r, &t, &s, &h);
			else
				recur_count(r, &t, &s, &h);
		}
		arena_reset(a);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct span bytes = { (const char *)data, size };
	struct arena *a = arena_new(1 << 24);
	struct recur *r = recur_new();
	struct footers *f = NULL;
	struct recur_block *blocks;
	size_t count = 0;

	if (!a || !r)
		abort();
	look(r, bytes, a, false);
	look(r, bytes, a, true);
	if (!recur_blocks(r, a, &blocks, &count, NULL))
		for (size_t i = 0; i < count; i++) {
			if (footers_new("proposed", blocks[i].text, &f, NULL) || footers_count(f) != 1)
				abort();
			footers_free(f);
		}
	recur_free(r);
	arena_free(a);
	return 0;
}
