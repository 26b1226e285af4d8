/* clean.c - see clean.h. */
#include "text/clean.h"

#include "base/utf8.h"

/* One ASCII character that is no letter; returns how many bytes it leaves. */
static size_t clean_control(char c, char next, char *to, unsigned *found)
{
	if (c == '\0') {
		*found |= FINDING_NUL_BYTES;
		return 0;
	}
	if (c == '\r' && next == '\n')
		return 0;
	*to = ' ';
	if (c == '\n' || c == '\r')
		*to = '\n';
	else if (c == '\t')
		*to = '\t';
	return 1;
}

static bool no_break(uint32_t c)
{
	return c == 0xA0 || c == 0x202F || c == 0x2007;
}

static bool ends_word(char c)
{
	return (unsigned char)c >= 0x80 || utf8_clear[(unsigned char)c];
}

/* One character beyond ASCII of `len` bytes; `before` and `next` stand beside it. */
static size_t clean_wide(const char *from, size_t len, char before, char next, char *to, unsigned *found)
{
	const uint32_t c = utf8_read((struct span){ from, len }, &len);

	if (utf8_invisible(c)) {
		/* Emoji are made with these two: nothing to wonder at. */
		if (c != 0xFE0F && c != 0x200D)
			*found |= FINDING_INVISIBLE;
		return 0;
	}
	if (no_break(c) && ends_word(before) && utf8_clear[(unsigned char)next])
		*found |= FINDING_NO_BREAK;
	if (c == 0x85 || c == 0x2028 || c == 0x2029) {
		*to = '\n';
		return 1;
	}
	if (c < 0xA0 || utf8_space(c)) {
		*to = ' ';
		return 1;
	}
	memmove(to, from, len);
	return len;
}

/* How many bytes in front are printable ASCII. Eight at a time: taking a blank
 * away sets the upper bit of a byte below it, adding one that of DEL. */
static size_t printable_run(const char *at, size_t len)
{
	const uint64_t ones = 0x0101010101010101u, high = ones << 7;
	size_t n = 0;
	uint64_t eight;

	for (; n + sizeof eight <= len; n += sizeof eight) {
		memcpy(&eight, at + n, sizeof eight);
		if ((eight | (eight - ones * ' ') | (eight + ones)) & high)
			break;
	}
	while (n < len && at[n] >= ' ' && at[n] < 0x7F)
		n++;
	return n;
}

/* The length of a character beyond ASCII that stays as it is, 0 where that takes a
 * closer look. Signs of Latin-1 and the marks and dashes of good typography share
 * their first byte with spaces, but are too frequent for one. */
static size_t clear_character(const char *at, size_t len)
{
	const size_t step = utf8_clear[(unsigned char)at[0]];
	const unsigned char second = len > 1 ? (unsigned char)at[1] : 0, third = len > 2 ? (unsigned char)at[2] : 0;

	if (step > 1)
		return step <= len ? step : 0;
	if (at[0] == '\xC2')
		return second > 0xA0 && second != 0xAD ? 2 : 0;
	if (at[0] == '\xE2' && second == 0x80)
		return third >= 0x90 && third <= 0xA7 ? 3 : 0;
	return 0;
}

/* The same with such characters. */
static size_t clear_run(const char *at, size_t len)
{
	size_t n = printable_run(at, len), step;

	while (n < len && (step = clear_character(at + n, len - n))) {
		n += step;
		if (n < len && (unsigned char)at[n] < 0x80)
			n += printable_run(at + n, len - n);
	}
	return n;
}

static size_t line_of(const char *at, size_t to)
{
	size_t line = 1;

	for (size_t i = 0; i < to; i++)
		line += at[i] == '\n';
	return line;
}

size_t text_clean(char *at, size_t len, unsigned *findings, struct finding_places *places)
{
	size_t from = 0, to = 0;

	while (from < len) {
		const size_t run = clear_run(at + from, len - from);
		unsigned found = 0;
		size_t n = 1;

		if (from != to)
			memmove(at + to, at + from, run);
		from += run;
		to += run;
		if (from == len)
			break;
		if ((unsigned char)at[from] >= 0x80)
			(void)utf8_read((struct span){ at + from, len - from }, &n);
		to += n == 1 ? clean_control(at[from], from + 1 < len ? at[from + 1] : '\0', at + to, &found)
			     : clean_wide(at + from, n, to ? at[to - 1] : ' ', from + n < len ? at[from + n] : '\0', at + to,
					  &found);
		if (found & ~*findings)
			findings_note(findings, places, found, 0, line_of(at, to));
		from += n;
	}
	return to;
}
