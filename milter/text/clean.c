/* clean.c - see clean.h. */
#include "text/clean.h"

#include "base/utf8.h"

/* What was read so far: the text up to `to` is clean. */
struct cleaning {
	char *at;
	size_t to;
	unsigned *findings;
	struct finding_places *places;
};

static void note(const struct cleaning *c, unsigned found)
{
	size_t line = 1;

	if (!(found & ~*c->findings))
		return;
	for (size_t i = 0; c->places && i < c->to; i++)
		line += c->at[i] == '\n';
	findings_note(c->findings, c->places, found, 0, line);
}

/* One ASCII character that is no letter; returns how many bytes it leaves. */
static size_t clean_control(const struct cleaning *k, char c, char next)
{
	if (c == '\0') {
		note(k, FINDING_NUL_BYTES);
		return 0;
	}
	if (c == '\r' && next == '\n')
		return 0;
	k->at[k->to] = ' ';
	if (c == '\n' || c == '\r')
		k->at[k->to] = '\n';
	else if (c == '\t')
		k->at[k->to] = '\t';
	return 1;
}

static bool no_break(uint32_t c)
{
	return c == 0xA0 || c == 0x202F || c == 0x2007;
}

/* Between the end of a word and the beginning of another. */
static bool joins_words(const struct cleaning *k, const char *next, const char *end)
{
	return k->to && next < end && utf8_clear[(unsigned char)*next]
	       && ((unsigned char)k->at[k->to - 1] >= 0x80 || utf8_clear[(unsigned char)k->at[k->to - 1]]);
}

/* One character beyond ASCII of `len` bytes; the text ends at `end`. */
static size_t clean_wide(const struct cleaning *k, const char *from, size_t len, uint32_t c, const char *end)
{
	if (utf8_invisible(c)) {
		/* Emoji are made with these two: nothing to wonder at. */
		if (c != 0xFE0F && c != 0x200D)
			note(k, FINDING_INVISIBLE);
		return 0;
	}
	if (no_break(c) && joins_words(k, from + len, end))
		note(k, FINDING_NO_BREAK);
	if (c == 0x85 || c == 0x2028 || c == 0x2029) {
		k->at[k->to] = '\n';
		return 1;
	}
	if (c < 0xA0 || utf8_space(c)) {
		k->at[k->to] = ' ';
		return 1;
	}
	memmove(k->at + k->to, from, len);
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

/* The same with the characters beyond ASCII that need no look. */
static size_t clear_run(const char *at, size_t len)
{
	size_t n = printable_run(at, len), step;

	while (n < len && (step = utf8_clear[(unsigned char)at[n]]) > 1 && step <= len - n) {
		n += step;
		if (n < len && (unsigned char)at[n] < 0x80)
			n += printable_run(at + n, len - n);
	}
	return n;
}

size_t text_clean(char *at, size_t len, unsigned *findings, struct finding_places *places)
{
	struct cleaning c = { .at = at, .findings = findings, .places = places };
	size_t from = 0;

	while (from < len) {
		const size_t run = clear_run(at + from, len - from);
		size_t n = 1;

		if (from != c.to)
			memmove(at + c.to, at + from, run);
		from += run;
		c.to += run;
		if (from == len)
			break;
		if ((unsigned char)at[from] < 0x80) {
			c.to += clean_control(&c, at[from], from + 1 < len ? at[from + 1] : '\0');
		} else {
			const uint32_t wide = utf8_read((struct span){ at + from, len - from }, &n);

			c.to += clean_wide(&c, at + from, n, wide, at + len);
		}
		from += n;
	}
	return c.to;
}
