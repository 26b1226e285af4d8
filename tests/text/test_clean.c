/* Text as it reads: line ends, spaces, characters that draw nothing. */
#include "tests/cmocka.inc.h"

#include "base/finding.h"
#include "base/utf8.h"
#include "text/clean.h"

#define BYTES(s) { s, sizeof s - 1 }

static const struct row {
	const char *says;
	struct span sent, want;
	unsigned findings;
} rows[] = {
	{ "letters stay", BYTES("a\xC3\xA4\xF0\x9F\x98\x80"), BYTES("a\xC3\xA4\xF0\x9F\x98\x80"), 0 },
	{ "line ends of three kinds", BYTES("a\r\nb\rc\nd\r"), BYTES("a\nb\nc\nd\n"), 0 },
	{ "two carriage returns before a line feed", BYTES("a\r\r\nb"), BYTES("a\n\nb"), 0 },
	{ "line ends of Unicode", BYTES("a\xC2\x85""b\xE2\x80\xA8""c\xE2\x80\xA9""d"), BYTES("a\nb\nc\nd"), 0 },
	{ "spaces of all kinds", BYTES("a\xC2\xA0""b\xE3\x80\x80""c\xE2\x80\x89""d"), BYTES("a b c d"), FINDING_NO_BREAK },
	{ "spaces that do not break beside others", BYTES("a\xC2\xA0 b \xC2\xA0"), BYTES("a  b  "), 0 },
	{ "one between words of any script", BYTES("\xD0\xB0\xE2\x80\xAF\xD0\xB1"), BYTES("\xD0\xB0 \xD0\xB1"), FINDING_NO_BREAK },
	{ "a tab stays", BYTES("a\tb"), BYTES("a\tb"), 0 },
	{ "controls are spaces", BYTES("a\x01""b\x7F""c\xC2\x80""d\f"), BYTES("a b c d "), 0 },
	{ "zeros go", BYTES("so\0rry"), BYTES("sorry"), FINDING_NUL_BYTES },
	{ "zero-width and soft hyphen", BYTES("s\xE2\x80\x8Bor\xC2\xADry"), BYTES("sorry"), FINDING_INVISIBLE },
	{ "marks that turn the direction", BYTES("\xE2\x80\xAEyrros\xE2\x80\xAC"), BYTES("yrros"), FINDING_INVISIBLE },
	{ "letters that look like nothing", BYTES("s\xE3\x85\xA4orry"), BYTES("sorry"), FINDING_INVISIBLE },
	{ "emoji lose their joints, without a finding", BYTES("\xE2\x9D\xA4\xEF\xB8\x8F\xE2\x80\x8D"), BYTES("\xE2\x9D\xA4"), 0 },
	{ "nothing", BYTES(""), BYTES(""), 0 },
};

static void cleaning(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char text[64];
		struct finding_places places = { 0 };
		unsigned findings = 0;
		struct span got;

		memcpy(text, rows[i].sent.at, rows[i].sent.len);
		got = (struct span){ text, text_clean(text, rows[i].sent.len, &findings, &places) };
		if (!span_eq(got, rows[i].want))
			fail_msg("row %zu: %s: \"%.*s\"", i, rows[i].says, SPAN_ARG(got));
		if (findings != rows[i].findings)
			fail_msg("row %zu: %s: findings %x", i, rows[i].says, findings);
		/* What is clean stays as it is. */
		if (text_clean(text, got.len, &findings, NULL) != got.len)
			fail_msg("row %zu: %s: not clean yet", i, rows[i].says);
	}
}

/* Wherever an odd byte stands among others, it alone is changed. */
static void odd_bytes(void **state)
{
	(void)state;
	for (int odd = 1; odd < 0x80; odd++)
		for (size_t at = 0; at < 20; at++) {
			const bool stays = (odd >= ' ' && odd < 0x7F) || odd == '\t' || odd == '\n';
			char text[20], want[20];
			unsigned findings = 0;

			memset(text, '~', sizeof text);
			memset(want, '~', sizeof want);
			text[at] = (char)odd;
			want[at] = stays ? (char)odd : odd == '\r' ? '\n' : ' ';
			assert_int_equal(text_clean(text, sizeof text, &findings, NULL), sizeof text);
			assert_memory_equal(text, want, sizeof text);
		}
}

/* Whatever stands between two letters: as utf8.h has it. */
static void every_character(void **state)
{
	(void)state;
	for (uint32_t c = 0xA0; c < 0x11000; c += c == 0xD7FF ? 0x801 : 1) {
		const bool unseen = utf8_invisible(c), space = utf8_space(c);
		char text[6] = "x", want[6] = "x";
		const size_t len = utf8_put(c, text + 1) + 2;
		size_t n = 1;
		unsigned findings = 0;

		text[len - 1] = 'y';
		if (space)
			want[n++] = c == 0x2028 || c == 0x2029 ? '\n' : ' ';
		else if (!unseen)
			n += utf8_put(c, want + n);
		want[n++] = 'y';
		if (text_clean(text, len, &findings, NULL) != n || memcmp(text, want, n) != 0)
			fail_msg("U+%04X", (unsigned)c);
	}
}

/* Each finding has the line where it was first seen. */
static void findings_have_lines(void **state)
{
	char text[] = "one\ntwo\xC2\xA0three\r\nfo\xC2\xADur\rfi\0ve\nsi\xC2\xADx\n";
	struct finding_places places = { 0 };
	unsigned findings = 0;

	(void)state;
	(void)text_clean(text, sizeof text - 1, &findings, &places);
	assert_int_equal(findings, FINDING_NO_BREAK | FINDING_INVISIBLE | FINDING_NUL_BYTES);
	assert_int_equal(places.line[FINDING_BIT_NO_BREAK], 2);
	assert_int_equal(places.line[FINDING_BIT_INVISIBLE], 3);
	assert_int_equal(places.line[FINDING_BIT_NUL_BYTES], 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cleaning), cmocka_unit_test(odd_bytes), cmocka_unit_test(every_character),
		cmocka_unit_test(findings_have_lines),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
