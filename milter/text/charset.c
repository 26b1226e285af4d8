/* charset.c - see charset.h.
 *
 * Nearly all mail is UTF-8 or Western European: those are converted here,
 * without a lock or a file. For the rest iconv opens its tables, and only
 * names of our own list reach it: its parser of names takes options, and some
 * of its rarer modules have hung and overflowed before.
 */
#include "text/charset.h"

#include <errno.h>
#include <iconv.h>

#include "base/utf8.h"

enum how { HOW_UTF8, HOW_WESTERN, HOW_ICONV, HOW_ICONV_WIDE };

static const struct charset {
	const char *label, *name;	/* name: for iconv */
	enum how how;
} charsets[] = {
	{ "utf-8", NULL, HOW_UTF8 }, { "utf8", NULL, HOW_UTF8 }, { "us-ascii", NULL, HOW_WESTERN },
	{ "ascii", NULL, HOW_WESTERN }, { "iso-8859-1", NULL, HOW_WESTERN },
	{ "windows-1252", NULL, HOW_WESTERN }, { "cp1252", NULL, HOW_WESTERN },
	{ "latin1", NULL, HOW_WESTERN }, { "latin-1", NULL, HOW_WESTERN },
	{ "iso8859-1", NULL, HOW_WESTERN }, { "iso_8859-1", NULL, HOW_WESTERN },
	{ "iso88591", NULL, HOW_WESTERN }, { "ansi", NULL, HOW_WESTERN },
	{ "x-ansi", NULL, HOW_WESTERN }, { "ansi_x3.4-1968", NULL, HOW_WESTERN },
	{ "7bit", NULL, HOW_WESTERN }, { "8bit", NULL, HOW_WESTERN },
	{ "unicode-1-1-utf-8", NULL, HOW_UTF8 }, { "utf-8n", NULL, HOW_UTF8 },
	{ "iso-8859-2", "ISO-8859-2", HOW_ICONV }, { "iso-8859-3", "ISO-8859-3", HOW_ICONV },
	{ "iso-8859-4", "ISO-8859-4", HOW_ICONV }, { "iso-8859-5", "ISO-8859-5", HOW_ICONV },
	{ "iso-8859-6", "ISO-8859-6", HOW_ICONV }, { "iso-8859-7", "ISO-8859-7", HOW_ICONV },
	{ "iso-8859-8", "ISO-8859-8", HOW_ICONV }, { "iso-8859-8-i", "ISO-8859-8", HOW_ICONV },
	{ "iso-8859-9", "CP1254", HOW_ICONV }, { "iso-8859-10", "ISO-8859-10", HOW_ICONV },
	{ "iso-8859-11", "CP874", HOW_ICONV }, { "iso-8859-13", "ISO-8859-13", HOW_ICONV },
	{ "iso-8859-14", "ISO-8859-14", HOW_ICONV }, { "iso-8859-15", "ISO-8859-15", HOW_ICONV },
	{ "latin9", "ISO-8859-15", HOW_ICONV }, { "iso-8859-16", "ISO-8859-16", HOW_ICONV },
	{ "windows-1250", "CP1250", HOW_ICONV }, { "cp1250", "CP1250", HOW_ICONV },
	{ "windows-1251", "CP1251", HOW_ICONV }, { "cp1251", "CP1251", HOW_ICONV },
	{ "windows-1253", "CP1253", HOW_ICONV }, { "windows-1254", "CP1254", HOW_ICONV },
	{ "windows-1255", "CP1255", HOW_ICONV }, { "windows-1256", "CP1256", HOW_ICONV },
	{ "windows-1257", "CP1257", HOW_ICONV }, { "windows-1258", "CP1258", HOW_ICONV },
	{ "windows-874", "CP874", HOW_ICONV }, { "tis-620", "CP874", HOW_ICONV },
	{ "koi8-r", "KOI8-R", HOW_ICONV }, { "koi8-u", "KOI8-U", HOW_ICONV },
	{ "ibm437", "CP437", HOW_ICONV }, { "cp437", "CP437", HOW_ICONV },
	{ "ibm850", "CP850", HOW_ICONV }, { "cp850", "CP850", HOW_ICONV },
	{ "ibm866", "CP866", HOW_ICONV }, { "cp866", "CP866", HOW_ICONV },
	{ "macintosh", "MACINTOSH", HOW_ICONV }, { "x-mac-roman", "MACINTOSH", HOW_ICONV },
	{ "x-mac-cyrillic", "MAC-CYRILLIC", HOW_ICONV }, { "viscii", "VISCII", HOW_ICONV },
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

static const struct charset western = { "windows-1252", NULL, HOW_WESTERN };

/* 0x80 to 0x9F of windows-1252; zero where nothing stands. */
static const uint16_t western_high[32] = {
	0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
	0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
	0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
	0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
};

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

static size_t ascii_run(struct span s)
{
	size_t i = 0;

	while (i < s.len && (unsigned char)s.at[i] < 0x80)
		i++;
	return i;
}

/* `s` is ASCII. False when the rest did not fit. */
static bool add_ascii(struct span s, struct buffer *out)
{
	const size_t room = out->max - out->len;

	buffer_add(out, span_cut(s, 0, room));
	return s.len <= room;
}

static bool from_western(struct span s, struct buffer *out, unsigned *findings)
{
	while (s.len) {
		const size_t run = ascii_run(s);
		uint32_t c;

		if (!add_ascii(span_cut(s, 0, run), out))
			return false;
		s = span_skip(s, run);
		if (!s.len)
			break;
		if (!room_for(out, 4))
			return false;
		c = (unsigned char)s.at[0];
		c = c < 0xA0 ? western_high[c - 0x80] : c;
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
	return true;
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
		return from_western(s, out, findings);
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
	const size_t ascii = ascii_run(s), valid = utf8_valid(s);

	if (!c && label.len)
		*findings |= FINDING_UNKNOWN_CHARSET;
	if (c && c->how == HOW_ICONV_WIDE)
		return c;
	if (ascii == s.len)
		return c && stateful(c) ? c : &western;
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
	case HOW_WESTERN:
		whole = from_western(bytes, out, findings);
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
