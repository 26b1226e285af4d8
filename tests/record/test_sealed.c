/* test_sealed.c - a review copy is for one reader, and says what matters. */
#include "record/sealed.h"

#include <sodium.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "record/copy.h"
#include "tests/cmocka.inc.h"

static const unsigned char seed[SEALED_SEED] = { 1, 2, 3 };
static unsigned char public[SEALED_KEY];
static struct sealed_pair keys;

static int make_keys(void **state)
{
	const unsigned char own[SEALED_SEED] = { 7 };
	unsigned char secret[SEALED_KEY];

	(void)state;
	if (sodium_init() < 0 || crypto_box_seed_keypair(public, secret, own))
		return 1;
	sealed_pair_of(secret, &keys);
	return memcmp(keys.public, public, sizeof public);
}

static void what_is_sealed_is_opened_by_its_key_alone(void **state)
{
	static const char text[] = "{\"words\":\"of a customer\"}\n";
	struct sealed_pair other = keys;
	struct buffer file, opened;
	struct fault f;

	(void)state;
	buffer_init(&file, NULL, SEALED_MAX);
	buffer_init(&opened, NULL, SEALED_MAX);
	assert_int_equal(sealed_write(SPAN(text), public, seed, &file, &f), 0);
	assert_int_equal(file.len, sizeof text - 1 + SEALED_MORE);
	assert_true(span_find(buffer_span(&file), SPAN("customer")) == file.len);
	assert_int_equal(sealed_open(buffer_span(&file), &keys, &opened, &f), 0);
	assert_true(span_eq(buffer_span(&opened), SPAN(text)));
	other.secret[5] ^= 1;
	assert_int_equal(sealed_open(buffer_span(&file), &other, &opened, &f), -1);
	buffer_done(&file);
	buffer_done(&opened);
}

/* Any reader that knows libsodium can be written. */
static void it_is_what_crypto_box_seal_makes(void **state)
{
	struct buffer file;
	unsigned char text[2];

	(void)state;
	buffer_init(&file, NULL, SEALED_MAX);
	assert_int_equal(sealed_write(SPAN("ok"), public, seed, &file, NULL), 0);
	assert_memory_equal(file.at, "tone-copy 1\n", 12);
	assert_int_equal(crypto_box_seal_open(text, (unsigned char *)file.at + 12, file.len - 12, keys.public, keys.secret), 0);
	assert_memory_equal(text, "ok", 2);
	buffer_done(&file);
}

static void no_part_and_no_change_of_it_opens(void **state)
{
	struct buffer file, opened;

	(void)state;
	buffer_init(&file, NULL, SEALED_MAX);
	buffer_init(&opened, NULL, SEALED_MAX);
	assert_int_equal(sealed_write(SPAN("a few words"), public, seed, &file, NULL), 0);
	for (size_t n = 0; n < file.len; n++) {
		char *copy = malloc(file.len);

		memcpy(copy, file.at, file.len);
		if (sealed_open((struct span){ copy, n }, &keys, &opened, NULL) == 0)
			fail_msg("the first %zu bytes", n);
		copy[n] ^= 0x10;
		if (sealed_open((struct span){ copy, file.len }, &keys, &opened, NULL) == 0)
			fail_msg("byte %zu changed", n);
		free(copy);
	}
	buffer_done(&file);
	buffer_done(&opened);
}

static void it_has_its_limit(void **state)
{
	char *text = calloc(1, SEALED_TEXT_MAX + 1);
	struct buffer file, opened;

	(void)state;
	buffer_init(&file, NULL, SEALED_MAX);
	buffer_init(&opened, NULL, SEALED_MAX);
	assert_int_equal(sealed_write((struct span){ text, SEALED_TEXT_MAX + 1 }, public, seed, &file, NULL), -1);
	assert_int_equal(sealed_write((struct span){ text, SEALED_TEXT_MAX }, public, seed, &file, NULL), 0);
	assert_int_equal(file.len, SEALED_MAX);
	assert_int_equal(sealed_open(buffer_span(&file), &keys, &opened, NULL), 0);
	assert_int_equal(opened.len, SEALED_TEXT_MAX);
	buffer_done(&file);
	buffer_done(&opened);
	free(text);
}

static void a_key_is_digits(void **state)
{
	static const struct {
		const char *says, *text;
		int want;
	} rows[] = {
		{ "a line of digits", "00112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF\n", 0 },
		{ "one digit less", "00112233445566778899aabbccddeeff00112233445566778899aabbccddeef\n", -1 },
		{ "one more", "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff0\n", -1 },
		{ "no digit", "g0112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\n", -1 },
		{ "nothing", "", -1 },
	};
	unsigned char key[SEALED_KEY];

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (sealed_key_read(span_of(rows[i].text), key, NULL) != rows[i].want)
			fail_msg("row %zu: %s", i, rows[i].says);
}

/* A judgement whose texts have `len` bytes of two-byte letters each. */
static struct judgement judgement_of(char *text, size_t len, struct signal *found, size_t count)
{
	for (size_t i = 0; i + 1 < len; i += 2)
		memcpy(text + i, "\xc3\xa9", 2);
	for (size_t i = 0; i < count; i++)
		found[i] = (struct signal){ .id = SIGNAL_POLICY, .start = (uint32_t)(i % (len / 2)) * 2,
					    .end = (uint32_t)(i % (len / 2)) * 2 + 2, .in_quote = i % 2, .file = "" };
	return (struct judgement){
		.split = { .reply = { text, len }, .quote = { text, len }, .signature = { text, len },
			   .footer = { text, len },
			   .method = "marks", .confidence = 900 },
		.tone = { .language_reply = "en", .language_customer = "en", .outcome = OUTCOME_MISSED,
			  .score = 31, .signals = found, .signal_count = count, .why = { text, len } },
		.verdict = { .ground = GROUND_MISSED, .hold = true }, .read = true, .judged = true,
	};
}

/* What is opened outside of strings is closed at the end, and not before. */
static bool closed(struct span json)
{
	bool string = false;
	int depth = 0;

	for (size_t i = 0; i < json.len; i++) {
		const char c = json.at[i];

		if (string && c == '\\')
			i++;
		else if (c == '"')
			string = !string;
		else if (!string)
			depth += (c == '{' || c == '[') - (c == '}' || c == ']');
		if (depth == 0 && i + 2 < json.len)
			return false;
	}
	return depth == 0 && !string;
}

static void a_copy_fits_and_is_whole_json_however_long_the_mail(void **state)
{
	static const size_t lengths[] = { 2, 400, 20000, 60000, 400000 }, counts[] = { 1, 40, 5000 };
	char *text = calloc(1, 400000);
	struct signal *found = calloc(5000, sizeof *found);

	(void)state;
	for (size_t i = 0; i < 15; i++) {
		const struct judgement j = judgement_of(text, lengths[i / 3], found, counts[i % 3]);
		const struct raw_mail raw = { .header_count = 0 };
		struct arena *a = arena_new(16 << 20);
		struct buffer out;

		buffer_init(&out, NULL, SEALED_TEXT_MAX);
		assert_int_equal(copy_write(&j, &raw, "00112233445566778899aabbccddeeff", a, &out, NULL), 0);
		assert_int_equal(utf8_valid(buffer_span(&out)), out.len);
		assert_true(span_starts(buffer_span(&out), i / 3 > 1 || i % 3 > 1
				? SPAN("{\"copy\":1,\"cut\":true,\"subject\":\"\",") : SPAN("{\"copy\":1,\"cut\":false,\"subject\":\"\",")));
		assert_true(span_find(buffer_span(&out), SPAN("\"judgement\":{\"id\":\"00112233445566778899aabbccddeeff\",")) < 80);
		assert_true(closed(buffer_span(&out)));
		assert_true(span_find(buffer_span(&out), SPAN("\"reply\":\"\xc3\xa9")) < out.len);
		buffer_done(&out);
		arena_free(a);
	}
	free(found);
	free(text);
}

static void it_says_by_what_the_mail_is_called(void **state)
{
	const struct header headers[] = {
		{ SPAN("From"), SPAN("=?utf-8?q?J=C3=BCrgen?= <j@example.com>") },
		{ SPAN("Subject"), SPAN("Re: =?utf-8?b?w5xiZXI=?=\r\n \"it\"") },
		{ SPAN("Bcc"), SPAN("hidden@example.org") }, { SPAN("To"), SPAN("r@example.net") },
	};
	const struct raw_mail raw = { .headers = headers, .header_count = 4 };
	const struct judgement j = { .read = true };
	struct arena *a = arena_new(1 << 20);
	struct buffer out;

	(void)state;
	buffer_init(&out, NULL, SEALED_TEXT_MAX);
	assert_int_equal(copy_write(&j, &raw, "00112233445566778899aabbccddeeff", a, &out, NULL), 0);
	assert_true(span_starts(buffer_span(&out), SPAN("{\"copy\":1,\"cut\":false,\"subject\":\"Re: \xc3\x9c" "ber \\\"it\\\"\","
		"\"from\":\"J\xc3\xbcrgen <j@example.com>\",\"to\":\"r@example.net\",\"judgement\":{")));
	assert_int_equal(span_find(buffer_span(&out), SPAN("hidden")), out.len);
	buffer_done(&out);
	arena_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_sealed_is_opened_by_its_key_alone),
		cmocka_unit_test(it_is_what_crypto_box_seal_makes),
		cmocka_unit_test(no_part_and_no_change_of_it_opens),
		cmocka_unit_test(it_has_its_limit),
		cmocka_unit_test(a_key_is_digits),
		cmocka_unit_test(a_copy_fits_and_is_whole_json_however_long_the_mail),
		cmocka_unit_test(it_says_by_what_the_mail_is_called),
	};

	return cmocka_run_group_tests(tests, make_keys, NULL);
}
