/* Any bytes as a mail file: the guard, fields, decoding, charsets, text.
 * The first byte chooses the limits, so that they are met by small inputs. */
#include <stdlib.h>

#include "base/utf8.h"
#include "text/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds)
{
	if (!holds)
		abort();
}

static void check_text(const struct text *t)
{
	must(utf8_valid(t->utf8) == t->utf8.len && t->utf8.len <= TEXT_MAX);
	for (size_t i = 0; i < t->line_count; i++)
		must(t->lines[i].where.len <= t->lines[i].whole.len
		     && t->lines[i].whole.len <= t->utf8.len);
}

static void check_headers(const struct raw_mail *raw, struct arena *a)
{
	for (size_t i = 0; i < raw->header_count; i++) {
		const struct span value = raw->headers[i].value;
		struct span text;

		must(address_of(value).len <= value.len && address_name(value).len <= value.len);
		if (!text_of_header(value, a, &text, NULL))
			must(utf8_valid(text) == text.len);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const unsigned choice = size ? data[0] : 0;
	const struct mail_limits limits = { .max_depth = choice & 3, .max_parts = choice >> 2 & 7,
					    .max_header = choice >> 5 & 1 ? 64 : 0 };
	struct arena *a = arena_new(choice >> 6 ? 4 << 20 : 4096);
	struct raw_mail raw;
	struct mail m;
	struct text t;
	struct fault f;

	if (!a || !size)
		goto done;
	if (!mail_open((struct span){ (const char *)data + 1, size - 1 }, a, &raw, &f)
	    && !mail_parse(&raw, &limits, a, &m, &f) && !text_gather(&m, a, &t, &f)) {
		check_text(&t);
		check_headers(&raw, a);
	} else {
		must(f.kind == FAULT_MEMORY);
	}
done:
	arena_free(a);
	return 0;
}
