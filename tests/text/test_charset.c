/* Bytes of any label become valid UTF-8. */
#include "tests/cmocka.inc.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "text/charset.h"

#define BYTES(s) { s, sizeof s - 1 }

static const struct row {
	const char *says, *label;
	struct span sent;
	const char *want;
	unsigned findings;
} rows[] = {
	{ "ASCII", "us-ascii", BYTES("hello"), "hello", 0 },
	{ "UTF-8", "utf-8", BYTES("caf\xC3\xA9"), "caf\xC3\xA9", 0 },
	{ "labels have no case", "UTF-8", BYTES("\xC3\xA9"), "\xC3\xA9", 0 },
	{ "UTF-8 without a label", "", BYTES("caf\xC3\xA9"), "caf\xC3\xA9", 0 },
	{ "UTF-8 that calls itself something else", "iso-8859-1", BYTES("caf\xC3\xA9"), "caf\xC3\xA9", FINDING_WRONG_CHARSET },
	{ "a byte order mark goes", "utf-8", BYTES("\xEF\xBB\xBFhi"), "hi", 0 },
	{ "latin-1", "iso-8859-1", BYTES("caf\xE9"), "caf\xC3\xA9", 0 },
	{ "latin-1 is read as windows-1252", "iso-8859-1", BYTES("it\x92s 5\x80"), "it\xE2\x80\x99s 5\xE2\x82\xAC", 0 },
	{ "windows-1252 that calls itself ASCII", "us-ascii", BYTES("it\x92s"), "it\xE2\x80\x99s", FINDING_WRONG_CHARSET },
	{ "windows-1252 that calls itself UTF-8", "utf-8", BYTES("caf\xE9 ok"), "caf\xC3\xA9 ok", FINDING_WRONG_CHARSET },
	{ "windows-1252 without a label", "", BYTES("caf\xE9"), "caf\xC3\xA9", FINDING_WRONG_CHARSET },
	{ "a byte that windows-1252 does not have", "windows-1252", BYTES("a\x81""b"), "a\xEF\xBF\xBD""b", FINDING_WRONG_CHARSET },
	{ "mostly UTF-8 with one bad byte", "utf-8", BYTES("\xC3\xA9\xC3\xA9\xC3\xA9 \xE9!"), "\xC3\xA9\xC3\xA9\xC3\xA9 \xEF\xBF\xBD!",
	  FINDING_WRONG_CHARSET },
	{ "UTF-8 cut within a character", "utf-8", BYTES("\xC3\xA9\xC3\xA9 \xE2\x82"), "\xC3\xA9\xC3\xA9 \xEF\xBF\xBD\xEF\xBF\xBD",
	  FINDING_WRONG_CHARSET },
	{ "a character that a line end cut in two", "utf-8", BYTES("\xC3\xA9\xD0\r\n\xB8!"), "\xC3\xA9\xD0\xB8!",
	  FINDING_WRONG_CHARSET },
	{ "between any two of its bytes", "utf-8", BYTES("\xC3\xA9\xC3\xA9\xF0\x9F\n\x98\x80"), "\xC3\xA9\xC3\xA9\xF0\x9F\x98\x80",
	  FINDING_WRONG_CHARSET },
	{ "but two line ends part lines", "utf-8", BYTES("\xC3\xA9\xD0\n\n\xB8"), "\xC3\xA9\xEF\xBF\xBD\n\n\xEF\xBF\xBD",
	  FINDING_WRONG_CHARSET },
	{ "half a character at the end of a line", "utf-8", BYTES("\xC3\xA9\xD0\na"), "\xC3\xA9\xEF\xBF\xBD\na",
	  FINDING_WRONG_CHARSET },
	{ "a label nobody knows", "x-foo", BYTES("caf\xE9"), "caf\xC3\xA9", FINDING_UNKNOWN_CHARSET },
	{ "a label nobody knows and plain ASCII", "default", BYTES("hi"), "hi", FINDING_UNKNOWN_CHARSET },
	{ "orders for iconv do not reach it", "utf-8//translit", BYTES("hi"), "hi", 0 },
	{ "a label that names no charset", "//translit", BYTES("hi"), "hi", FINDING_UNKNOWN_CHARSET },
	{ "a label longer than any", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", BYTES("hi"), "hi",
	  FINDING_UNKNOWN_CHARSET },
	{ "a label with its parameter in it", "charset=koi8-r", BYTES("\xF0\xD2"), "\xD0\x9F\xD1\x80", 0 },
	{ "a label in quotation marks", "'KOI8_R'", BYTES("\xF0\xD2"), "\xD0\x9F\xD1\x80", 0 },
	{ "a label with what follows it", "koi8-r; format=flowed", BYTES("\xF0\xD2"), "\xD0\x9F\xD1\x80", 0 },
	{ "a label with its year", "ISO_8859-7:1987", BYTES("\xE1"), "\xCE\xB1", 0 },
	{ "the number of a code page", "1251", BYTES("\xCF"), "\xD0\x9F", 0 },
	{ "with any word in front", "win-1251", BYTES("\xCF"), "\xD0\x9F", 0 },
	{ "of UTF-8", "cp65001", BYTES("\xC3\xA9"), "\xC3\xA9", 0 },
	{ "IANA's name for programs", "csISOLatin2", BYTES("\xB1"), "\xC4\x85", 0 },
	{ "a name that is not official", "x-sjis", BYTES("\x82\xA0"), "\xE3\x81\x82", 0 },
	{ "what only iconv knows", "ibm852", BYTES("\xA5"), "\xC4\x85", 0 },
	{ "Japanese behind a label of UTF-8", "utf-8", BYTES("a\x1B$B$\"\x1B(B."), "a\xE3\x81\x82.", FINDING_WRONG_CHARSET },
	{ "Japanese without a label", "", BYTES("\x1B$B$\"\x1B(B"), "\xE3\x81\x82", FINDING_WRONG_CHARSET },
	{ "Korean behind a label of ASCII", "us-ascii", BYTES("\x1B$)C\x0E""0!\x0F"), "\xEA\xB0\x80", FINDING_WRONG_CHARSET },
	{ "an escape that begins nothing", "us-ascii", BYTES("\x1B[1m"), "\x1B[1m", 0 },
	{ "Japanese signs beyond the standard", "iso-2022-jp", BYTES("\x1B$B-!\x1B(B"), "\xE2\x91\xA0", 0 },
	{ "and those of IBM", "iso-2022-jp", BYTES("\x1B$By_\x1B(B"), "\xEF\xA8\x8F", 0 },
	{ "Japanese of a standard nobody uses", "iso-2022-jp", BYTES("\x1B$(D0!\x1B(B."), "\xEF\xBF\xBD.", FINDING_WRONG_CHARSET },
	{ "Japanese kana of half width", "iso-2022-jp", BYTES("\x1B(I1\x1B(B"), "\xEF\xBD\xB1", 0 },
	{ "Japanese that forgot to shift back", "iso-2022-jp", BYTES("\x1B$B$\"\nab"), "\xE3\x81\x82\nab", 0 },
	{ "a Japanese character cut in two", "iso-2022-jp", BYTES("\x1B$B$"), "$", 0 },
	{ "ASCII that calls itself UTF-16", "utf-16", BYTES("hello"), "hello", FINDING_WRONG_CHARSET },
	{ "UTF-8 that calls itself UTF-16", "utf-16", BYTES("caf\xC3\xA9"), "caf\xC3\xA9", FINDING_WRONG_CHARSET },
	{ "UTF-16 that calls itself UTF-8", "utf-8", BYTES("\xFF\xFEh\0i\0"), "hi", FINDING_WRONG_CHARSET },
	{ "windows-1252 that calls itself UTF-7", "utf-7", BYTES("caf\xE9"), "caf\xC3\xA9", FINDING_WRONG_CHARSET },
	{ "latin-9", "iso-8859-15", BYTES("5\xA4"), "5\xE2\x82\xAC", 0 },
	{ "latin-2", "iso-8859-2", BYTES("\xB1"), "\xC4\x85", 0 },
	{ "Cyrillic", "koi8-r", BYTES("\xF0\xD2"), "\xD0\x9F\xD1\x80", 0 },
	{ "Hebrew", "windows-1255", BYTES("\xE0"), "\xD7\x90", 0 },
	{ "what Macs once wrote", "macintosh", BYTES("caf\x8E"), "caf\xC3\xA9", 0 },
	{ "Vietnamese", "windows-1258", BYTES("\xF0\xF0"), "\xC4\x91\xC4\x91", 0 },
	{ "Greek", "iso-8859-7", BYTES("\xE1"), "\xCE\xB1", 0 },
	{ "Japanese with shifts", "iso-2022-jp", BYTES("a\x1B$B$\"\x1B(B."), "a\xE3\x81\x82.", 0 },
	{ "Japanese of Microsoft", "shift_jis", BYTES("\x82\xA0"), "\xE3\x81\x82", 0 },
	{ "Chinese", "gb2312", BYTES("\xC4\xE3"), "\xE4\xBD\xA0", 0 },
	{ "Korean", "ks_c_5601-1987", BYTES("\xB0\xA1"), "\xEA\xB0\x80", 0 },
	{ "a Korean character cut in two", "euc-kr", BYTES("\xB0\xA1\xB0"), "\xEA\xB0\x80\xEF\xBF\xBD", FINDING_WRONG_CHARSET },
	{ "UTF-7", "utf-7", BYTES("a+AOk-b"), "a\xC3\xA9""b", 0 },
	{ "UTF-16 with a mark", "utf-16", BYTES("\xFF\xFEh\0i\0"), "hi", 0 },
	{ "UTF-16 without, as mailers mean it", "utf-16", BYTES("h\0i\0"), "hi", 0 },
	{ "UTF-16 without, as the RFC says", "utf-16", BYTES("\0h\0i"), "hi", 0 },
	{ "UTF-16 cut within a character", "utf-16le", BYTES("h\0i"), "h\xEF\xBF\xBD", FINDING_WRONG_CHARSET },
	{ "half a surrogate pair", "utf-16le", BYTES("\x3D\xD8h\0"), "\xEF\xBF\xBDh", FINDING_WRONG_CHARSET },
	{ "nothing", "utf-8", BYTES(""), "", 0 },
};

static void converting(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct buffer out;
		unsigned findings = 0;

		buffer_init(&out, NULL, 1000);
		assert_int_equal(charset_to_utf8(rows[i].sent, span_of(rows[i].label), &out, &findings, NULL), 0);
		if (!span_eq(buffer_span(&out), span_of(rows[i].want)))
			fail_msg("row %zu: %s: \"%.*s\"", i, rows[i].says, SPAN_ARG(buffer_span(&out)));
		if (findings != rows[i].findings)
			fail_msg("row %zu: %s: findings %x", i, rows[i].says, findings);
		buffer_done(&out);
	}
}

/* Long text is converted in pieces, which end within characters. */
static void long_texts(void **state)
{
	static const struct { const char *label; struct span one; const char *want; } all[] = {
		{ "gb18030", BYTES("\x81\x30\x8A\x39"), "\xC3\xB1" }, { "gb2312", BYTES("\xC4\xE3"), "\xE4\xBD\xA0" },
		{ "big5", BYTES("\xA7\x41"), "\xE4\xBD\xA0" }, { "shift_jis", BYTES("\x82\xA0"), "\xE3\x81\x82" },
		{ "shift_jis", BYTES("\xB1"), "\xEF\xBD\xB1" }, { "euc-kr", BYTES("\xB0\xA1"), "\xEA\xB0\x80" },
		{ "utf-16be", BYTES("\0\xE9"), "\xC3\xA9" }, { "utf-7", BYTES("+AOk-"), "\xC3\xA9" },
		{ "iso-2022-jp", BYTES("\x1B$B$\"\x1B(B"), "\xE3\x81\x82" }, { "koi8-r", BYTES("\xD2"), "\xD1\x80" },
		{ "iso-2022-kr", BYTES("\x1B$)C\x0E""0!\x0F"), "\xEA\xB0\x80" }, { "utf-32le", BYTES("\xE9\0\0\0"), "\xC3\xA9" },
	};
	enum { TIMES = 3000 };

	(void)state;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		struct buffer sent, want, out;
		unsigned findings = 0;

		buffer_init(&sent, NULL, 1 << 17);
		buffer_init(&want, NULL, 1 << 17);
		buffer_init(&out, NULL, 1 << 17);
		for (int n = 0; n < TIMES; n++) {
			buffer_add(&sent, all[i].one);
			buffer_addf(&want, "%s", all[i].want);
		}
		assert_int_equal(charset_to_utf8(buffer_span(&sent), span_of(all[i].label), &out, &findings, NULL), 0);
		if (!span_eq(buffer_span(&out), buffer_span(&want)) || findings)
			fail_msg("row %zu: %s: %zu bytes, findings %x", i, all[i].label, out.len, findings);
		buffer_done(&sent);
		buffer_done(&want);
		buffer_done(&out);
	}
}

/* However little room there is, whole characters come out, and a finding. */
static void room_is_kept(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t max = 0; max < 24; max++) {
			struct buffer out;
			unsigned findings = 0;

			buffer_init(&out, NULL, max);
			assert_int_equal(charset_to_utf8(rows[i].sent, span_of(rows[i].label), &out, &findings,
							 NULL), 0);
			assert_true(out.len <= max && !out.spoiled);
			assert_int_equal(utf8_valid(buffer_span(&out)), out.len);
			if (out.len < strlen(rows[i].want))
				assert_true(findings & FINDING_TEXT_CUT);
			buffer_done(&out);
		}
}

static void prefixes_and_budgets(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t n = 0; n <= rows[i].sent.len; n++) {
			struct arena *a = arena_new(n % 2 ? 4096 : 16 * n);
			char *copy = malloc(n ? n : 1);
			struct fault f = { .kind = FAULT_MEMORY };
			struct buffer out;
			unsigned findings = 0;

			memcpy(copy, rows[i].sent.at, n);
			buffer_init(&out, a, 1000);
			(void)charset_to_utf8((struct span){ copy, n }, span_of(rows[i].label), &out, &findings, &f);
			assert_int_equal(f.kind, FAULT_MEMORY);
			assert_int_equal(utf8_valid(buffer_span(&out)), out.len);
			free(copy);
			arena_free(a);
		}
}

/* Each label of a single-byte charset has its table. */
static void single_bytes_have_tables(void **state)
{
	static const char *const labels[] = {
		"latin2", "iso-8859-8-i", "iso-8859-9", "latin5", "iso-8859-11", "latin9", "iso8859-15", "cp1250",
		"cp1251", "tis-620", "ibm437", "ibm850", "ibm866", "x-mac-roman", "x-mac-cyrillic", "koi8-u",
		"iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-10", "iso-8859-13", "iso-8859-14",
		"iso-8859-16", "windows-1253", "windows-1254", "windows-1256", "windows-1257", "cp850", "cp866",
	};

	(void)state;
	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
		struct buffer out;
		unsigned findings = 0;

		buffer_init(&out, NULL, 100);
		assert_int_equal(charset_to_utf8(SPAN("\xC1\xE1 \xC9\xE9"), span_of(labels[i]), &out, &findings,
						 NULL), 0);
		if (utf8_valid(buffer_span(&out)) != out.len || out.len < 9)
			fail_msg("%s", labels[i]);
		buffer_done(&out);
	}
}

/* Every charset we know, fed with every byte: valid UTF-8 and an end. */
static void every_byte_in_every_charset(void **state)
{
	static const char *const labels[] = {
		"utf-8", "windows-1252", "windows-1255", "iso-8859-8", "tis-620", "gb18030", "big5", "euc-jp",
		"euc-kr", "shift_jis", "iso-2022-jp", "iso-2022-kr", "utf-7", "utf-16", "utf-32le", "viscii",
		"euc-tw", "johab", "ibm852", "koi8-t", "t.61-8bit", "iso-2022-cn", "iso-2022-jp-2", "tcvn5712-1",
	};
	char bytes[4 * 256];

	(void)state;
	for (size_t i = 0; i < sizeof bytes; i++)
		bytes[i] = (char)(i * (1 + i / 256) + i / 256);
	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
		struct buffer out;
		unsigned findings = 0;

		buffer_init(&out, NULL, 1 << 16);
		assert_int_equal(charset_to_utf8((struct span){ bytes, sizeof bytes }, span_of(labels[i]), &out,
						 &findings, NULL), 0);
		if (utf8_valid(buffer_span(&out)) != out.len || findings & FINDING_UNKNOWN_CHARSET)
			fail_msg("%s", labels[i]);
		buffer_done(&out);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(converting), cmocka_unit_test(long_texts),
		cmocka_unit_test(room_is_kept),
		cmocka_unit_test(prefixes_and_budgets),
		cmocka_unit_test(single_bytes_have_tables), cmocka_unit_test(every_byte_in_every_charset),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
