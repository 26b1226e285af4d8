/* UTF-8 in and out, against the rules of RFC 3629. */
#include "tests/cmocka.inc.h"

#include "base/utf8.h"

static void reading(void **state)
{
	static const struct {
		const char *says;
		struct span bytes;
		uint32_t want;
		size_t len;
	} rows[] = {
#define BYTES(s) { s, sizeof s - 1 }
		{ "a letter", BYTES("a"), 'a', 1 },
		{ "two bytes", BYTES("\xC3\xA4"), 0xE4, 2 },
		{ "three bytes", BYTES("\xE2\x82\xAC"), 0x20AC, 3 },
		{ "four bytes", BYTES("\xF0\x9F\x98\x80"), 0x1F600, 4 },
		{ "the last character", BYTES("\xF4\x8F\xBF\xBF"), 0x10FFFF, 4 },
		{ "beyond the last", BYTES("\xF4\x90\x80\x80"), UTF8_REPLACEMENT, 1 },
		{ "an overlong slash", BYTES("\xC0\xAF"), UTF8_REPLACEMENT, 1 },
		{ "overlong in three", BYTES("\xE0\x80\xAF"), UTF8_REPLACEMENT, 1 },
		{ "overlong in four", BYTES("\xF0\x80\x80\xAF"), UTF8_REPLACEMENT, 1 },
		{ "half a surrogate pair", BYTES("\xED\xA0\x80"), UTF8_REPLACEMENT, 1 },
		{ "a tail without head", BYTES("\x80"), UTF8_REPLACEMENT, 1 },
		{ "a head without tail", BYTES("\xC3"), UTF8_REPLACEMENT, 1 },
		{ "a head before a letter", BYTES("\xC3""a"), UTF8_REPLACEMENT, 1 },
		{ "cut after two of three", BYTES("\xE2\x82"), UTF8_REPLACEMENT, 1 },
		{ "a byte that is never used", BYTES("\xFF"), UTF8_REPLACEMENT, 1 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		size_t len;

		if (utf8_read(rows[i].bytes, &len) != rows[i].want || len != rows[i].len)
			fail_msg("row %zu: %s", i, rows[i].says);
		/* A character is valid, a byte that is none is not. */
		if ((utf8_valid(rows[i].bytes) == rows[i].bytes.len)
		    != (rows[i].want != UTF8_REPLACEMENT))
			fail_msg("row %zu, valid: %s", i, rows[i].says);
	}
}

static void every_character_survives(void **state)
{
	struct buffer b;
	size_t len;

	(void)state;
	for (uint32_t c = 0; c <= 0x110010; c++) {
		const bool scalar = c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);

		buffer_init(&b, NULL, 8);
		utf8_add(&b, c);
		assert_int_equal(utf8_read(buffer_span(&b), &len), scalar ? c : UTF8_REPLACEMENT);
		assert_int_equal(len, b.len);
		assert_int_equal(utf8_valid(buffer_span(&b)), b.len);
		buffer_done(&b);
	}
}

static void lower_case(void **state)
{
	static const uint32_t pairs[][2] = {
		{ 'A', 'a' }, { 'z', 'z' }, { '[', '[' }, { 0xC4, 0xE4 }, { 0xD7, 0xD7 },
		{ 0xDF, 0xDF }, { 0x1E9E, 0xDF }, { 0x152, 0x153 }, { 0x153, 0x153 },
		{ 0x178, 0xFF }, { 0x179, 0x17A }, { 0x17A, 0x17A }, { 0x141, 0x142 },
		{ 0x142, 0x142 }, { 0x138, 0x138 }, { 0x149, 0x149 }, { 0x17F, 0x17F },
		{ 0x391, 0x3B1 }, { 0x3A3, 0x3C3 }, { 0x410, 0x430 }, { 0x401, 0x451 },
		{ 0x42F, 0x44F }, { 0x386, 0x3AC }, { 0x38C, 0x3CC }, { 0x11E, 0x11F },
		{ 0x130, 'i' }, { 0x131, 0x131 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
		if (utf8_lower(pairs[i][0]) != pairs[i][1])
			fail_msg("U+%04X became U+%04X", pairs[i][0], utf8_lower(pairs[i][0]));
}

static void classes_do_not_overlap(void **state)
{
	(void)state;
	for (uint32_t c = 0; c <= 0x10FFFF; c++)
		if (utf8_letter(c) + utf8_space(c) + utf8_invisible(c) > 1)
			fail_msg("U+%04X is of two classes", c);
	assert_true(utf8_letter(0xE4) && utf8_letter(0x4E2D) && utf8_letter(0x430));
	assert_false(utf8_letter('1') || utf8_letter(0x2019) || utf8_letter(0x1F600));
	assert_true(utf8_space(0xA0) && utf8_space(0x3000) && utf8_space('\t'));
	assert_true(utf8_invisible(0x200B) && utf8_invisible(0xAD) && utf8_invisible(0x202E));
	/* Shape-less fillers that draw nothing either. */
	assert_true(utf8_invisible(0x115F) && utf8_invisible(0x3164) && utf8_invisible(0xE0041));
	assert_true(utf8_invisible(0x180E) && utf8_invisible(0xFE0F));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reading), cmocka_unit_test(every_character_survives),
		cmocka_unit_test(lower_case), cmocka_unit_test(classes_do_not_overlap),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
