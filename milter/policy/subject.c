/* subject.c - enough of RFC 2047 to find an ASCII marker in a Subject.
 *
 * text_of_header() reads headers for people; scope is decided before there is
 * an arena, on a few bytes of stack, and only asks for markers of help desks.
 */
#include "policy/preset.h"

struct plain {
	char *out;
	size_t len, room;
};

static void put(struct plain *p, char c)
{
	if (p->len < p->room)
		p->out[p->len++] = c;
}

/* `blank` stands for a space here. */
static void put_shown(struct plain *p, char c, char blank)
{
	if (c == blank)
		c = ' ';
	put(p, c);
}

static void put_quoted(struct plain *p, struct span s)
{
	for (size_t i = 0; i < s.len; i++) {
		int high = s.at[i] == '=' && i + 2 < s.len ? ascii_hex(s.at[i + 1]) : -1;
		int low = high >= 0 ? ascii_hex(s.at[i + 2]) : -1;

		if (low >= 0) {
			put(p, (char)(high * 16 + low));
			i += 2;
		} else {
			put_shown(p, s.at[i], '_');
		}
	}
}

static int base64_digit(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (ascii_digit(c))
		return c - '0' + 52;
	return c == '+' ? 62 : c == '/' ? 63 : -1;
}

static void put_base64(struct plain *p, struct span s)
{
	unsigned bits = 0, held = 0;

	for (size_t i = 0; i < s.len; i++) {
		int digit = base64_digit(s.at[i]);

		if (digit < 0)
			continue;
		bits = (bits << 6 | (unsigned)digit) & 0xffff;
		held += 6;
		if (held >= 8) {
			held -= 8;
			put(p, (char)(bits >> held & 0xff));
		}
	}
}

/* "=?charset?B?text?=" at the start of `s`: its length, 0 when it is none. */
static size_t put_word(struct plain *p, struct span s)
{
	struct span rest = span_skip(s, 2), way, text;

	if (!span_starts(s, SPAN("=?")))
		return 0;
	(void)span_until(&rest, '?');
	way = span_until(&rest, '?');
	text = rest.at ? span_until(&rest, '?') : SPAN_NONE;
	if (!rest.at || !span_starts(rest, SPAN("=")))
		return 0;
	if (span_eq_nocase(way, SPAN("Q")))
		put_quoted(p, text);
	else if (span_eq_nocase(way, SPAN("B")))
		put_base64(p, text);
	else
		return 0;
	return (size_t)(rest.at + 1 - s.at);
}

/* White space between two encoded words does not count. */
static size_t gap_length(struct span s)
{
	size_t n = 0;

	while (n < s.len && ascii_space(s.at[n]))
		n++;
	return span_starts(span_skip(s, n), SPAN("=?")) ? n : 0;
}

struct span subject_plain(struct span value, char *out, size_t room)
{
	struct plain p = { .out = out, .room = room };

	while (value.len && p.len < p.room) {
		size_t word = put_word(&p, value);

		if (word) {
			value = span_skip(value, word);
			value = span_skip(value, gap_length(value));
			continue;
		}
		if (value.at[0] != '\r' && value.at[0] != '\n')
			put_shown(&p, value.at[0], '\t');
		value = span_skip(value, 1);
	}
	return (struct span){ out, p.len };
}
