/* Any bytes as a text: every line has a role, the reply is valid UTF-8 and no
 * longer than the text. The first byte chooses plain text or HTML. */
#include <stdlib.h>

#include "base/utf8.h"
#include "text/html.h"
#include "text/split.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct split_hints hints = {
		.agent_address = SPAN("agent@acme.example.com"), .customer_address = SPAN("jo.doe@example.org"),
		.agent_name = SPAN("Ann (Acme)"), .customer_name = SPAN("Doe, Jo"),
	};
	const struct span bytes = { (const char *)data + 1, size ? size - 1 : 0 };
	struct arena *a = arena_new(1 << 24);
	struct text t;
	struct split s;
	int bad;

	if (!a || !size) {
		arena_free(a);
		return 0;
	}
	bad = data[0] & 1 ? text_of_html(bytes, a, &t, NULL) : text_of_plain(bytes, a, &t, NULL);
	if (!bad && !text_split(&t, &hints, a, &s, NULL)) {
		for (size_t i = 0; i < t.line_count; i++)
			if (s.roles[i] > ROLE_FOOTER)
				abort();
		if (s.reply.len > t.utf8.len * 2 || utf8_valid(s.reply) != s.reply.len
		    || s.confidence < 0 || s.confidence > 1000)
			abort();
	}
	arena_free(a);
	return 0;
}
