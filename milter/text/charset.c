/* charset.c - see charset.h.
 *
 * Nearly all mail is UTF-8 or has one byte per character: those are converted
 * here, without a lock or a file. For the rest iconv opens its tables; only
 * names of our own list (charset_label.c) reach it.
 */
#include "text/charset.h"

#include <errno.h>
#include <iconv.h>

#include "base/utf8.h"
#include "text/charset_label.h"
#include "text/single_byte.h"

/* iconv is fed so little that what comes out has room, at four bytes for one: a
 * glibc that runs out of it converts all that it was given a second time. */
enum { FED = 1024, PIECE = 4 * FED };

static const struct charset utf8 = { NULL, CHARSET_UTF8 };
static const struct charset western = { "windows-1252", CHARSET_SINGLE };

static bool room_for(const struct buffer *out, size_t more)
{
	return out->max - out->len >= more;
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

/* As many of the bytes as fill `piece`; returns how many bytes of UTF-8 that makes. */
static size_t single_piece(const struct single_byte *table, struct span *s, char piece[PIECE],
			   unsigned *findings)
{
	size_t at = 0, n = 0;

	for (; at < s->len && n + 4 <= PIECE; at++) {
		const unsigned char byte = (unsigned char)s->at[at];
		uint32_t c = byte < 0x80 ? byte : table->high[byte - 0x80];

		if (!c && byte) {
			*findings |= FINDING_WRONG_CHARSET;
			c = UTF8_REPLACEMENT;
		}
		n += utf8_put(c, piece + n);
	}
	*s = span_skip(*s, at);
	return n;
}

static bool from_single(const char *name, struct span s, struct buffer *out, unsigned *findings)
{
	const struct single_byte *table = single_byte_find(span_of(name));
	char piece[PIECE];

	while (s.len) {
		const size_t run = span_ascii(s);
		size_t made;

		if (!add_valid(span_cut(s, 0, run), out))
			return false;
		s = span_skip(s, run);
		made = single_piece(table, &s, piece, findings);
		if (!add_valid((struct span){ piece, made }, out))
			return false;
	}
	return true;
}

/* A character cut in two by a line end: programs on the way end lines at 998
 * bytes wherever that is. How many bytes it has with the line end; 0 for none. */
static size_t torn_character(struct span s, char whole[4], size_t *len)
{
	const unsigned char first = (unsigned char)s.at[0];
	const size_t want = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
	size_t head = 1, end;

	while (head < want && head < s.len && ((unsigned char)s.at[head] & 0xC0) == 0x80)
		head++;
	end = head;
	end += end < s.len && s.at[end] == '\r';
	if (head == want || end + 1 + want - head > s.len || s.at[end] != '\n')
		return 0;
	memcpy(whole, s.at, head);
	memcpy(whole + head, s.at + end + 1, want - head);
	(void)utf8_read((struct span){ whole, want }, len);
	return *len == want ? end + 1 + want - head : 0;
}

static bool from_utf8(struct span s, size_t valid, struct buffer *out, unsigned *findings)
{
	char whole[4];
	size_t len, torn;

	for (;;) {
		if (!add_valid(span_cut(s, 0, valid), out))
			return false;
		s = span_skip(s, valid);
		if (!s.len)
			return true;
		*findings |= FINDING_WRONG_CHARSET;
		if (!room_for(out, 4))
			return false;
		torn = torn_character(s, whole, &len);
		if (torn)
			buffer_add(out, (struct span){ whole, len });
		else
			utf8_add(out, UTF8_REPLACEMENT);
		s = span_skip(s, torn ? torn : 1);
		valid = utf8_valid(s);
	}
}

/* What iconv refused is skipped, a unit at a time. */
static void skip_unit(const struct charset *c, struct span *s, struct buffer *out,
		      unsigned *findings)
{
	const bool wide = c->how == CHARSET_WIDE;
	const size_t unit = !wide ? 1 : span_starts(span_of(c->name), SPAN("UTF-32")) ? 4 : 2;

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
	char piece[PIECE];

	while (s.len) {
		const size_t fed = s.len < FED ? s.len : FED;
		char *from = (char *)(uintptr_t)s.at;	/* iconv only reads it */
		char *to = piece;
		size_t left = fed, room = sizeof piece;
		const size_t r = iconv(cd, &from, &left, &to, &room);
		const int why = errno;
		const struct span made = { piece, sizeof piece - room };
		const bool moved = left < fed || made.len;
		/* Out of room, or a character that goes on behind what was fed. */
		const bool goes_on = moved && (why == E2BIG || (why == EINVAL && fed < s.len));

		if (!add_valid(span_cut(made, 0, utf8_valid(made)), out) || !room_for(out, 4))
			return false;
		s = span_skip(s, fed - left);
		if (r == (size_t)-1 && !goes_on)
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
		return from_single(western.name, s, out, findings);
	}
	whole = run_iconv(cd, c, s, out, findings) && flush_iconv(cd, out);
	(void)iconv_close(cd);
	return whole;
}

enum jis { JIS_ASCII, JIS_KANA, JIS_DOUBLE, JIS_OTHER };

/* The escape at the start of `s`, which is not empty: its length and what it
 * begins; 0 for none. */
static size_t jis_escape(struct span s, enum jis *out)
{
	static const struct { const char *escape; enum jis begins; } known[] = {
		{ "\x1B(B", JIS_ASCII }, { "\x1B(J", JIS_ASCII }, { "\x1B(H", JIS_ASCII },
		{ "\x1B(I", JIS_KANA }, { "\x1B$B", JIS_DOUBLE }, { "\x1B$@", JIS_DOUBLE },
		{ "\x1B$(D", JIS_OTHER }, { "\x1B$(B", JIS_DOUBLE }, { "\x1B$(@", JIS_DOUBLE },
	};

	if (s.at[0] != '\x1B')
		return 0;
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (span_starts(s, span_of(known[i].escape))) {
			*out = known[i].begins;
			return strlen(known[i].escape);
		}
	return 0;
}

static bool jis_byte(struct span s, size_t i)
{
	return i < s.len && s.at[i] > ' ' && s.at[i] < 0x7F;
}

/* One character as Shift_JIS has it; returns how many bytes of `s` it was. */
static size_t jis_character(struct span s, enum jis set, char to[2], size_t *len)
{
	unsigned row, cell;

	*len = 1;
	to[0] = s.at[0];
	if (set == JIS_ASCII || !jis_byte(s, 0))
		return 1;
	if (set == JIS_KANA) {
		to[0] = (char)(s.at[0] | 0x80);
		return 1;
	}
	if (!jis_byte(s, 1))
		return 1;
	row = (unsigned)s.at[0] - 0x21;
	cell = (unsigned)s.at[1];
	to[0] = (char)(row / 2 + (row < 62 ? 0x81 : 0xC1));
	to[1] = (char)(row % 2 ? cell + 0x7E : cell + (cell < 0x60 ? 0x1F : 0x20));
	if (set == JIS_OTHER)		/* Shift_JIS has no place for it */
		to[0] = (char)0xFF;
	*len = set == JIS_OTHER ? 1 : 2;
	return 2;
}

/* ISO-2022-JP by way of Shift_JIS: iconv's own module knows none of the
 * characters that every Japanese mailer writes beyond the standard (numbers in
 * circles, signs of companies). */
static bool from_jis(struct span s, struct buffer *out, unsigned *findings)
{
	static const struct charset sjis = { "CP932", CHARSET_ICONV };
	const iconv_t cd = iconv_open("UTF-8", sjis.name);
	enum jis set = JIS_ASCII;
	bool whole = true;

	if (cd == (iconv_t)-1) {
		*findings |= FINDING_UNKNOWN_CHARSET;
		return from_single(western.name, s, out, findings);
	}
	while (s.len && whole) {
		char piece[1024];
		size_t len = 0, made;

		while (s.len && len + 2 <= sizeof piece) {
			size_t read = jis_escape(s, &set);

			if (!read) {
				set = s.at[0] == '\n' ? JIS_ASCII : set;
				read = jis_character(s, set, piece + len, &made);
				len += made;
			}
			s = span_skip(s, read);
		}
		whole = run_iconv(cd, &sjis, (struct span){ piece, len }, out, findings);
	}
	(void)iconv_close(cd);
	return whole;
}

/* Characters that only UTF-8 writes so; other charsets hardly ever do by chance. */
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
	return valid == s.len || (multi && multi * 4 >= high);
}

/* Shift sequences are ASCII themselves: bytes below 0x80 say nothing there. */
static bool stateful(const struct charset *c)
{
	return c->how == CHARSET_JIS
	       || (c->how == CHARSET_ICONV && (span_starts(span_of(c->name), SPAN("ISO-2022"))
					       || span_starts(span_of(c->name), SPAN("UTF-7"))));
}

/* Seven-bit bytes that switch to Japanese or Korean whatever their label says:
 * nothing else begins so, and nobody types an escape. */
static bool switches(struct span s, struct charset *out)
{
	struct span rest = span_skip(s, span_find_byte(s, '\x1B'));

	while (rest.len > 2 && rest.at[1] != '$') {
		rest = span_skip(rest, 1);
		rest = span_skip(rest, span_find_byte(rest, '\x1B'));
	}
	if (rest.len < 3)
		return false;
	if (rest.at[2] == 'B' || rest.at[2] == '@')
		*out = (struct charset){ "ISO-2022-JP", CHARSET_JIS };
	else if (span_starts(rest, SPAN("\x1B$)C")))
		*out = (struct charset){ "ISO-2022-KR", CHARSET_ICONV };
	else
		return false;
	return true;
}

/* Two bytes for each character leave zeros behind: each space and line end has
 * one. Text without any is not wide, and text with a mark and zeros is. */
static bool wide(struct span s, bool labelled)
{
	const bool zeros = span_find_byte(s, '\0') < s.len;
	const bool marked = span_starts(s, SPAN("\xFF\xFE")) || span_starts(s, SPAN("\xFE\xFF"));

	return marked ? labelled || zeros : labelled && (!s.len || zeros || utf8_valid(s) < s.len);
}

/* What ASCII bytes mean: nearly always themselves. */
static struct charset judge_ascii(struct span s, const struct charset *labelled, unsigned *findings)
{
	struct charset found;

	if (labelled && stateful(labelled))
		return *labelled;
	if (!switches(s, &found))
		return western;
	*findings |= FINDING_WRONG_CHARSET;
	return found;
}

/* Label and bytes together decide; see charset.h. */
static struct charset judge_label(struct span s, struct span label, unsigned *findings)
{
	struct charset found;
	const struct charset *c = charset_of_label(label, &found) ? &found : NULL;
	const bool says_wide = c && c->how == CHARSET_WIDE;
	const size_t ascii = span_ascii(s);
	size_t valid;

	if (!c && label.len)
		*findings |= FINDING_UNKNOWN_CHARSET;
	if (wide(s, says_wide)) {
		*findings |= says_wide ? 0 : FINDING_WRONG_CHARSET;
		return says_wide ? *c : (struct charset){ "UTF-16", CHARSET_WIDE };
	}
	if (says_wide) {
		*findings |= FINDING_WRONG_CHARSET;
		c = NULL;
	}
	if (ascii == s.len)
		return judge_ascii(s, c, findings);
	valid = ascii + utf8_valid(span_skip(s, ascii));
	if (valid == s.len) {
		if (label.len && (!c || c->how != CHARSET_UTF8))
			*findings |= FINDING_WRONG_CHARSET;
		return utf8;
	}
	if (c && c->how == CHARSET_UTF8) {
		*findings |= FINDING_WRONG_CHARSET;
		return mostly_utf8(s, valid) ? *c : western;
	}
	/* "us-ascii" promises seven bits and so does UTF-7. */
	if (span_eq_nocase(label, SPAN("us-ascii")) || !label.len)
		*findings |= FINDING_WRONG_CHARSET;
	if (c && c->how == CHARSET_ICONV && span_eq(span_of(c->name), SPAN("UTF-7"))) {
		*findings |= FINDING_WRONG_CHARSET;
		return western;
	}
	return c ? *c : western;
}

int charset_to_utf8(struct span bytes, struct span label, struct buffer *out, unsigned *findings,
		    struct fault *f)
{
	const struct charset c = judge_label(bytes, label, findings);
	bool whole = true;

	if (c.how != CHARSET_WIDE && span_starts(bytes, SPAN("\xEF\xBB\xBF")))
		bytes = span_skip(bytes, 3);
	switch (c.how) {
	case CHARSET_UTF8:
		whole = from_utf8(bytes, utf8_valid(bytes), out, findings);
		break;
	case CHARSET_SINGLE:
		whole = from_single(c.name, bytes, out, findings);
		break;
	case CHARSET_JIS:
		whole = from_jis(bytes, out, findings);
		break;
	case CHARSET_ICONV:
	case CHARSET_WIDE:
		whole = from_iconv(&c, bytes, out, findings);
		break;
	}
	if (!whole)
		*findings |= FINDING_TEXT_CUT;
	return out->spoiled ? fault_memory(f) : 0;
}
