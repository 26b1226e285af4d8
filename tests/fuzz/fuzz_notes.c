/* fuzz_notes.c - the small files that people are told from: entries of the list
 * of would-holds, the breaker's note, a sealed copy. What is read is what would
 * be written; hours that are sound can be asked for every minute. */
#include <stdlib.h>

#include "policy/occasion.h"
#include "record/sealed.h"
#include "record/tripped.h"
#include "record/would.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void would(struct span bytes)
{
	struct would w, again;
	struct buffer out, second;

	if (would_read(bytes, &w, NULL))
		return;
	buffer_init(&out, NULL, WOULD_SLOT);
	buffer_init(&second, NULL, WOULD_SLOT);
	would_write(&w, &out);
	if (out.spoiled || would_read(buffer_span(&out), &again, NULL))
		abort();
	would_write(&again, &second);
	if (!span_eq(buffer_span(&out), buffer_span(&second)))
		abort();
	buffer_done(&out);
	buffer_done(&second);
}

static void tripped(struct span bytes)
{
	struct tripped t, again;
	struct buffer out, second;

	if (tripped_read(bytes, &t, NULL))
		return;
	buffer_init(&out, NULL, TRIPPED_MAX);
	buffer_init(&second, NULL, TRIPPED_MAX);
	tripped_write(&t, &out);
	if (out.spoiled || tripped_read(buffer_span(&out), &again, NULL))
		abort();
	tripped_write(&again, &second);
	if (!span_eq(buffer_span(&out), buffer_span(&second)))
		abort();
	buffer_done(&out);
	buffer_done(&second);
}

/* Nobody sealed it for this key. */
static void sealed(struct span bytes)
{
	static const unsigned char secret[SEALED_KEY] = { 8, 1 };
	unsigned char key[SEALED_KEY];
	struct buffer out;

	buffer_init(&out, NULL, SEALED_MAX);
	if (sealed_open(bytes, secret, &out, NULL) == 0)
		abort();
	buffer_done(&out);
	(void)sealed_key_read(bytes, key, NULL);
}

static void hours(struct span bytes)
{
	char text[64];
	const char *const texts[] = { text };
	const struct strings list = { texts, 1 };
	bool some = false;

	if (bytes.len >= sizeof text || span_find_byte(bytes, '\0') < bytes.len)
		return;
	if (bytes.len)
		memcpy(text, bytes.at, bytes.len);
	text[bytes.len] = '\0';
	if (!hours_sound(span_of(text)))
		return;
	for (unsigned minute = 0; minute < WEEK_MINUTES; minute++)
		some |= hours_hold(&list, minute);
	if (!some)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct span bytes = { (const char *)data, size };

	would(bytes);
	tripped(bytes);
	sealed(bytes);
	hours(bytes);
	return 0;
}
