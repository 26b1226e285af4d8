/* Any bytes under any label: valid UTF-8 within its room, and cleaning what is
 * clean changes nothing. The first line is the label. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "text/alike.h"
#include "text/charset.h"
#include "text/clean.h"
#include "text/html.h"
#include "text/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds)
{
	if (!holds)
		abort();
}

static void check(struct buffer *b)
{
	struct finding_places places = { 0 };
	unsigned findings = 0;
	size_t len;

	must(!b->spoiled && b->len <= b->max);
	if (!b->len)
		return;
	must(utf8_valid((struct span){ b->at, b->len }) == b->len);
	len = text_clean(b->at, b->len, &findings, &places);
	must(len <= b->len && utf8_valid((struct span){ b->at, len }) == len);
	must(text_clean(b->at, len, &findings, NULL) == len);
	b->len = text_unmask(b->at, len, &findings, &places, NULL);
	must(b->len <= len && utf8_valid((struct span){ b->at, b->len }) == b->len);
	must(text_unmask(b->at, b->len, &findings, NULL, NULL) == b->len);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span rest = { (const char *)data, size };
	const struct span label = span_line(&rest), bytes = rest.at ? rest : SPAN_NONE;
	struct arena *a = arena_new(1 << 22);
	struct span header;
	unsigned findings = 0;
	struct buffer b;
	struct fault f;

	if (!a)
		return 0;
	buffer_init(&b, NULL, label.len % 2 ? 64 : 1 << 20);
	if (charset_to_utf8(bytes, label, &b, &findings, &f))
		must(f.kind == FAULT_MEMORY);
	else
		check(&b);
	must(html_charset(bytes).len <= 40);
	if (!text_of_header(bytes, a, &header, NULL))
		must(utf8_valid(header) == header.len);
	buffer_done(&b);
	arena_free(a);
	return 0;
}
