/* charset.c - see charset.h.
 *
 * Nearly all mail is UTF-8 or has one byte per character: those are converted
 * here, without a lock or a file. For the rest iconv opens its tables, and
 * only names of our own list reach it: its parser of names takes options, and
 * some of its rarer modules have hung and overflowed before.
 */
#include "text/charset.h"

#include <errno.h>
#include <iconv.h>

#include "base/utf8.h"
#include "text/single_byte.h"

enum how { HOW_UTF8, HOW_SINGLE, HOW_ICONV, HOW_ICONV_WIDE };

#define WESTERN "windows-1252"

static const struct charset {
	const char *label, *name;	/* name: of single_byte.h, or for iconv */
	enum how how;
} charsets[] = {
	{ "utf-8", NULL, HOW_UTF8 }, { "utf8", NULL, HOW_UTF8 },
	{ "unicode-1-1-utf-8", NULL, HOW_UTF8 }, { "utf-8n", NULL, HOW_UTF8 },
	{ "us-ascii", WESTERN, HOW_SINGLE }, { "ascii", WESTERN, HOW_SINGLE },
	{ "iso-8859-1", WESTERN, HOW_SINGLE }, { "windows-1252", WESTERN, HOW_SINGLE },
	{ "cp1252", WESTERN, HOW_SINGLE }, { "latin1", WESTERN, HOW_SINGLE },
	{ "latin-1", WESTERN, HOW_SINGLE }, { "iso8859-1", WESTERN, HOW_SINGLE },
	{ "iso_8859-1", WESTERN, HOW_SINGLE }, { "iso88591", WESTERN, HOW_SINGLE },
	{ "ansi", WESTERN, HOW_SINGLE }, { "x-ansi", WESTERN, HOW_SINGLE },
	{ "ansi_x3.4-1968", WESTERN, HOW_SINGLE }, { "7bit", WESTERN, HOW_SINGLE },
	{ "8bit", WESTERN, HOW_SINGLE },
	{ "iso-8859-2", "iso-8859-2", HOW_SINGLE }, { "latin2", "iso-8859-2", HOW_SINGLE },
	{ "iso-8859-3", "iso-8859-3", HOW_SINGLE }, { "iso-8859-4", "iso-8859-4", HOW_SINGLE },
	{ "iso-8859-5", "iso-8859-5", HOW_SINGLE }, { "iso-8859-6", "iso-8859-6", HOW_SINGLE },
	{ "iso-8859-7", "iso-8859-7", HOW_SINGLE }, { "iso-8859-8", "iso-8859-8", HOW_SINGLE },
	{ "iso-8859-8-i", "iso-8859-8", HOW_SINGLE },
	{ "iso-8859-9", "windows-1254", HOW_SINGLE }, { "latin5", "windows-1254", HOW_SINGLE },
	{ "iso-8859-10", "iso-8859-10", HOW_SINGLE },
	{ "iso-8859-11", "windows-874", HOW_SINGLE },
	{ "iso-8859-13", "iso-8859-13", HOW_SINGLE },
	{ "iso-8859-14", "iso-8859-14", HOW_SINGLE },
	{ "iso-8859-15", "iso-8859-15", HOW_SINGLE }, { "latin9", "iso-8859-15", HOW_SINGLE },
	{ "iso8859-15", "iso-8859-15", HOW_SINGLE },
	{ "iso-8859-16", "iso-8859-16", HOW_SINGLE },
	{ "windows-1250", "windows-1250", HOW_SINGLE },
	{ "cp1250", "windows-1250", HOW_SINGLE },
	{ "windows-1251", "windows-1251", HOW_SINGLE },
	{ "cp1251", "windows-1251", HOW_SINGLE },
	{ "windows-1253", "windows-1253", HOW_SINGLE },
	{ "windows-1254", "windows-1254", HOW_SINGLE },
	{ "windows-1255", "windows-1255", HOW_SINGLE },
	{ "windows-1256", "windows-1256", HOW_SINGLE },
	{ "windows-1257", "windows-1257", HOW_SINGLE },
	{ "windows-874", "windows-874", HOW_SINGLE }, { "tis-620", "windows-874", HOW_SINGLE },
	{ "koi8-r", "koi8-r", HOW_SINGLE }, { "koi8-u", "koi8-u", HOW_SINGLE },
	{ "ibm437", "cp437", HOW_SINGLE }, { "cp437", "cp437", HOW_SINGLE },
	{ "ibm850", "cp850", HOW_SINGLE }, { "cp850", "cp850", HOW_SINGLE },
	{ "ibm866", "cp866", HOW_SINGLE }, { "cp866", "cp866", HOW_SINGLE },
	{ "macintosh", "macintosh", HOW_SINGLE }, { "x-mac-roman", "macintosh", HOW_SINGLE },
	{ "x-mac-cyrillic", "x-mac-cyrillic", HOW_SINGLE },
	{ "windows-1258", "CP1258", HOW_ICONV }, { "viscii", "VISCII", HOW_ICONV },
	{ "gb2312", "GB18030", HOW_ICONV }, { "gbk", "GB18030", HOW_ICONV },
	{ "cp936", "GB18030", HOW_ICONV }, { "gb18030", "GB18030", HOW_ICONV },
	{ "big5", "BIG5-HKSCS", HOW_ICONV }, { "big5-hkscs", "BIG5-HKSCS", HOW_ICONV },
	{ "shift_jis", "CP932", HOW_ICONV }, { "shift-jis", "CP932", HOW_ICONV },
	{ "sjis", "CP932", HOW_ICONV }, { "windows-31j", "CP932", HOW_ICONV },
	{ "euc-jp", "EUC-JP", HOW_ICONV }, { "iso-2022-jp", "ISO-2022-JP", HOW_ICONV },
	{ "euc-kr", "CP949", HOW_ICONV }, { "ks_c_5601-1987", "CP949", HOW_ICONV },
	{ "cp949", "CP949", HOW_ICONV }, { "iso-2022-kr", "ISO-2022-KR", HOW_ICONV },
	{ "utf-7", "UTF-7", HOW_ICONV }, { "unicode-1-1-utf-7", "UTF-7", HOW_ICONV },
	{ "utf-16", "UTF-16", HOW_ICONV_WIDE }, { "utf-16le", "UTF-16LE", HOW_ICONV_WIDE },
	{ "utf-16be", "UTF-16BE", HOW_ICONV_WIDE }, { "unicode", "UTF-16", HOW_ICONV_WIDE },
	{ "ucs-2", "UTF-16", HOW_ICONV_WIDE }, { "utf-32", "UTF-32", HOW_ICONV_WIDE },
	{ "utf-32le", "UTF-32LE", HOW_ICONV_WIDE }, { "utf-32be", "UTF-32BE", HOW_ICONV_WIDE },
};

static const struct charset western = { WESTERN, WESTERN, HOW_SINGLE };

static const struct charset *charset_find(struct span label)
{
	for (size_t i = 0; i < sizeof charsets / sizeof *charsets; i++)
		if (span_eq_nocase(label, span_of(charsets[i].label)))
			return &charsets[i];
	return NULL;
}

static bool room_for(const struct buffer *out, size_t more)
{
	return out->max - out->len >= more;
}

/* `s` is ASCII. False when the rest did not fit. */
static bool add_ascii(struct span s, struct buffer *out)
{
	const size_t room = out->max - out->len;

	buffer_add(out, span_cut(s, 0, room));
	return s.len <= room;
}

static bool from_single(const char *name, struct span s, struct buffer *out, unsigned *findings)
{
	const struct single_byte *table = single_byte_find(span_of(name));

	while (s.len) {
		const size_t run = span_ascii(s);
		uint32_t c;

		if (!add_ascii(span_cut(s, 0, run), out))
			return false;
		s = span_skip(s, run);
		if (!s.len)
			break;
		if (!room_for(out, 4))
			return false;
		c = table->high[(unsigned char)s.at[0] - 0x80];
		if (!c)
			*findings |= FINDING_WRONG_CHARSET;
		utf8_add(out, c ? c : UTF8_REPLACEMENT);
		s = span_skip(s, 1);
	}
	return true;
}

/* The longest head of valid UTF-8 that fits ends between two characters. */
static bool add_valid(struct span s, struct buffer *out)
{
	const size_t room = out->max - out->len;
	size_t n = s.len;

	if (n > room) {
		n = room;
		while (n && ((unsigned char)s.at[n] & 0xC0) == 0x80)
			n--;
	}
	buffer_add(out, span_cut(s, 0, n));
	return n == s.len;
}

static bool from_utf8(struct span s, size_t valid, struct buffer *out, unsigned *findings)
{
	for (;;) {
		if (!add_valid(span_cut(s, 0, valid), out))
			return false;
		s = span_skip(s, valid);
		if (!s.len)
			return true;
		*findings |= FINDING_WRONG_CHARSET;
		if (!room_for(out, 4))
			return false;
		utf8_add(out, UTF8_REPLACEMENT);
		s = span_skip(s, 1);
		valid = utf8_valid(s);
	}
}

/* What iconv refused is skipped, a unit at a time. */
static void skip_unit(const struct charset *c, struct span *s, struct buffer *out,
		      unsigned *findings)
{
	const bool wide = c->how == HOW_ICONV_WIDE;
	const size_t unit = !wide ? 1 : span_starts(span_of(c->label), SPAN("utf-32")) ? 4 : 2;

	*findings |= FINDING_WRONG_CHARSET;
	utf8_add(out, UTF8_REPLACEMENT);
	*s = span_skip(*s, unit);
}

/* A letter that waited for its accent: iconv keeps one back in some charsets. */
static bool flush_iconv(iconv_t cd, struct buffer *out)
{
	char piece[16], *to = piece;
	size_t room = sizeof piece;

	(void)iconv(cd, NULL, NULL, &to, &room);
	return add_valid((struct span){ piece, sizeof piece - room }, out);
}

static bool run_iconv(iconv_t cd, const struct charset *c, struct span s, struct buffer *out,
		      unsigned *findings)
{
	char piece[2048];

	while (s.len) {
		char *from = (char *)(uintptr_t)s.at;	/* iconv only reads it */
		char *to = piece;
		size_t left = s.len, room = sizeof piece;
		const size_t r = iconv(cd, &from, &left, &to, &room);
		const int why = errno;
		const struct span made = { piece, sizeof piece - room };
		const bool moved = left < s.len || made.len;

		if (!add_valid(span_cut(made, 0, utf8_valid(made)), out) || !room_for(out, 4))
			return false;
		s = span_skip(s, s.len - left);
		if (r != (size_t)-1)
			break;
		if (why != E2BIG || !moved)
			skip_unit(c, &s, out, findings);
	}
	return flush_iconv(cd, out);
}

/* RFC 2781 says big-endian, mailers without a mark mean little-endian: the
 * zeros of Latin letters tell. */
static const char *wide_name(const struct charset *c, struct span s)
{
	size_t even = 0, odd = 0;

	if (!span_eq(span_of(c->name), SPAN("UTF-16")) || s.len < 2
	    || span_starts(s, SPAN("\xFE\xFF")) || span_starts(s, SPAN("\xFF\xFE")))
		return c->name;
	for (size_t i = 0; i + 1 < s.len && i < 512; i += 2) {
		even += s.at[i] == 0;
		odd += s.at[i + 1] == 0;
	}
	return odd > even ? "UTF-16LE" : "UTF-16BE";
}

static bool from_iconv(const struct charset *c, struct span s, struct buffer *out,
		       unsigned *findings)
{
	const iconv_t cd = iconv_open("UTF-8", wide_name(c, s));
	bool whole;

	if (cd == (iconv_t)-1) {	/* a C library without its tables */
		*findings |= FINDING_UNKNOWN_CHARSET;
		return from_single(WESTERN, s, out, findings);
	}
	whole = run_iconv(cd, c, s, out, findings);
	(void)iconv_close(cd);
	return whole;
}

/* Characters that only UTF-8 writes so, as many at least as bytes that fit nowhere. */
static bool mostly_utf8(struct span s, size_t valid)
{
	size_t multi = 0, high = 0, len;

	for (size_t i = 0; i < s.len && i < 64 * 1024; i += len) {
		const unsigned char b = (unsigned char)s.at[i];

		len = 1;
		if (b < 0x80)
			continue;
		(void)utf8_read(span_skip(s, i), &len);
		high++;
		multi += len > 1;
	}
	return valid == s.len || (multi && multi * 2 >= high);
}

/* Shift sequences are ASCII themselves: bytes below 0x80 say nothing there. */
static bool stateful(const struct charset *c)
{
	return c->how == HOW_ICONV && (span_starts(span_of(c->name), SPAN("ISO-2022"))
				       || span_starts(span_of(c->name), SPAN("UTF-7")));
}

/* Label and bytes together decide; see charset.h. */
static const struct charset *judge_label(struct span s, struct span label, unsigned *findings)
{
	const struct charset *c = charset_find(label);
	const size_t ascii = span_ascii(s);
	size_t valid;

	if (!c && label.len)
		*findings |= FINDING_UNKNOWN_CHARSET;
	if (c && c->how == HOW_ICONV_WIDE)
		return c;
	if (ascii == s.len)
		return c && stateful(c) ? c : &western;
	valid = ascii + utf8_valid(span_skip(s, ascii));
	if (valid == s.len) {
		if (label.len && (!c || c->how != HOW_UTF8))
			*findings |= FINDING_WRONG_CHARSET;
		return &charsets[0];
	}
	if (c && c->how == HOW_UTF8) {
		*findings |= FINDING_WRONG_CHARSET;
		return mostly_utf8(s, valid) ? c : &western;
	}
	if (span_eq_nocase(label, SPAN("us-ascii")) || !label.len)
		*findings |= FINDING_WRONG_CHARSET;
	return c ? c : &western;
}

int charset_to_utf8(struct span bytes, struct span label, struct buffer *out, unsigned *findings,
		    struct fault *f)
{
	const struct charset *c = judge_label(bytes, label, findings);
	bool whole = true;

	if (c->how != HOW_ICONV_WIDE && span_starts(bytes, SPAN("\xEF\xBB\xBF")))
		bytes = span_skip(bytes, 3);
	switch (c->how) {
	case HOW_UTF8:
		whole = from_utf8(bytes, utf8_valid(bytes), out, findings);
		break;
	case HOW_SINGLE:
		whole = from_single(c->name, bytes, out, findings);
		break;
	case HOW_ICONV:
	case HOW_ICONV_WIDE:
		whole = from_iconv(c, bytes, out, findings);
		break;
	}
	if (!whole)
		*findings |= FINDING_TEXT_CUT;
	return out->spoiled ? fault_memory(f) : 0;
}
