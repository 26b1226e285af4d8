/* fuzz_settings.c - any bytes are settings or a fault with a place, and what
 * is shown of them says the same again. */
#include <stdlib.h>

#include "policy/settings.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct span whole;

/* A list's file has the same bytes as the settings. */
static int read_itself(const char *name, struct buffer *out, struct fault *f)
{
	(void)name, (void)f;
	buffer_add(out, span_cut(whole, 0, out->max));
	return 0;
}

static struct settings *read_again(struct span bytes)
{
	struct settings_source source = { "again", bytes };
	struct settings *s = NULL;
	struct fault f;

	if (settings_new(&source, 1, &s, &f))
		abort();
	return s;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct settings_source source = { "fuzz", { (const char *)data, size } };
	struct settings *s = NULL, *again;
	struct fault f = { .text = "" };
	struct buffer shown;

	whole = source.bytes;
	if (settings_new_with(&source, 1, read_itself, &s, &f)) {
		if (!*f.text)
			abort();
		return 0;
	}
	buffer_init(&shown, NULL, SETTINGS_SOURCE_MAX);
	settings_show(s, &shown);
	if (!shown.spoiled) {
		again = read_again(buffer_span(&shown));
		if (settings_version(s) != settings_version(again))
			abort();
		settings_free(again);
	}
	buffer_done(&shown);
	settings_free(s);
	return 0;
}
