/* fuzz_notes.c - the small files that people are told from: entries of the list
 * of would-holds, the breaker's note, where a held message stands, an agent's own
 * figures, a sealed copy; and the words of a returned reply, whatever is quoted in
 * them. Hours and moments that are sound can be asked for every minute. */
#include <stdlib.h>

#include "base/utf8.h"
#include "policy/occasion.h"
#include "record/feedback.h"
#include "record/letter.h"
#include "record/sealed.h"
#include "record/standing.h"
#include "record/tripped.h"
#include "record/would.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What is read is written and read again as the same bytes. */
#define ROUND_TRIP(name, max)                                                          \
	static void name(struct span bytes)                                            \
	{                                                                              \
		struct name one, again;                                                \
		struct buffer out, second;                                             \
                                                                                       \
		if (name##_read(bytes, &one, NULL))                                    \
			return;                                                        \
		buffer_init(&out, NULL, max);                                          \
		buffer_init(&second, NULL, max);                                       \
		name##_write(&one, &out);                                              \
		if (out.spoiled || name##_read(buffer_span(&out), &again, NULL))       \
			abort();                                                       \
		name##_write(&again, &second);                                         \
		if (!span_eq(buffer_span(&out), buffer_span(&second)))                 \
			abort();                                                       \
		buffer_done(&out);                                                     \
		buffer_done(&second);                                                  \
	}

ROUND_TRIP(would, WOULD_SLOT)
ROUND_TRIP(tripped, TRIPPED_MAX)
ROUND_TRIP(feedback, FEEDBACK_SLOT)

static void standing(struct span bytes)
{
	char out[STANDING_MAX], second[STANDING_MAX];
	struct standing s, again;
	struct span text;

	if (standing_read(bytes, &s, NULL))
		return;
	text = standing_text(&s, out);
	if (standing_read(text, &again, NULL) || !span_eq(standing_text(&again, second), text))
		abort();
}

/* Nobody sealed it for this key. */
static void sealed(struct span bytes)
{
	static const struct sealed_pair keys = { .secret = { 8, 1 } };
	unsigned char key[SEALED_KEY];
	struct buffer out;

	buffer_init(&out, NULL, SEALED_MAX);
	if (sealed_open(bytes, &keys, &out, NULL) == 0)
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
	for (unsigned minute = 0; hours_sound(span_of(text)) && minute < WEEK_MINUTES; minute++)
		some |= hours_hold(&list, minute);
	if (hours_sound(span_of(text)) != some)
		abort();
	if (moment_sound(span_of(text)) && moments_since(&list, 0) >= WEEK_MINUTES)
		abort();
}

/* Sound words give a sound letter of few bytes more. */
static void letter(struct span bytes)
{
	const struct span half = span_cut(bytes, 0, bytes.len / 2);
	const struct letter l = {
		.language = bytes.len % 2 ? "de" : "en", .harm = bytes.len % 3 == 0, .customer = bytes, .hurts = half,
		.missing = half, .reason = bytes, .by = "Quinn",
	};
	struct buffer out;

	buffer_init(&out, NULL, 8192);
	letter_write(&l, &out);
	if (out.spoiled || (utf8_valid(bytes) == bytes.len && utf8_valid(half) == half.len
			    && utf8_valid(buffer_span(&out)) != out.len))
		abort();
	buffer_done(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct span bytes = { (const char *)data, size };

	would(bytes);
	tripped(bytes);
	standing(bytes);
	feedback(bytes);
	sealed(bytes);
	hours(bytes);
	letter(bytes);
	return 0;
}
