/* alike.c - see alike.h. */
#include "text/alike.h"

#include "base/utf8.h"

/* By code point, for the binary search. */
static const struct alike {
	uint16_t c;
	char latin;
} alikes[] = {
	{ 0x251, 'a' }, { 0x261, 'g' }, { 0x391, 'A' }, { 0x392, 'B' }, { 0x395, 'E' },
	{ 0x396, 'Z' }, { 0x397, 'H' }, { 0x399, 'I' }, { 0x39A, 'K' }, { 0x39C, 'M' },
	{ 0x39D, 'N' }, { 0x39F, 'O' }, { 0x3A1, 'P' }, { 0x3A4, 'T' }, { 0x3A5, 'Y' },
	{ 0x3A7, 'X' }, { 0x3B1, 'a' }, { 0x3B9, 'i' }, { 0x3BA, 'k' }, { 0x3BD, 'v' },
	{ 0x3BF, 'o' }, { 0x3C1, 'p' }, { 0x3C5, 'u' }, { 0x3F2, 'c' }, { 0x3F3, 'j' },
	{ 0x405, 'S' }, { 0x406, 'I' }, { 0x408, 'J' }, { 0x410, 'A' }, { 0x412, 'B' },
	{ 0x415, 'E' }, { 0x41A, 'K' }, { 0x41C, 'M' }, { 0x41D, 'H' }, { 0x41E, 'O' },
	{ 0x420, 'P' }, { 0x421, 'C' }, { 0x422, 'T' }, { 0x423, 'Y' }, { 0x425, 'X' },
	{ 0x430, 'a' }, { 0x435, 'e' }, { 0x43A, 'k' }, { 0x43E, 'o' }, { 0x440, 'p' },
	{ 0x441, 'c' }, { 0x443, 'y' }, { 0x445, 'x' }, { 0x455, 's' }, { 0x456, 'i' },
	{ 0x458, 'j' }, { 0x475, 'v' }, { 0x4AF, 'y' }, { 0x4BB, 'h' }, { 0x4CF, 'l' },
	{ 0x501, 'd' }, { 0x51B, 'q' }, { 0x51D, 'w' }, { 0x570, 'h' }, { 0x578, 'n' },
	{ 0x57D, 'u' }, { 0x585, 'o' },
};

static char table_latin(uint32_t c)
{
	size_t low = 0, high = sizeof alikes / sizeof *alikes;

	while (low < high) {
		const size_t middle = (low + high) / 2;

		if (alikes[middle].c == c)
			return alikes[middle].latin;
		if (c < alikes[middle].c)
			high = middle;
		else
			low = middle + 1;
	}
	return '\0';
}

static bool mathematical(uint32_t c)
{
	return c >= 0x1D400 && c < 0x1D6A4;
}

/* What `c` looks like; 0 when like no Latin letter. */
static char latin_of(uint32_t c)
{
	const uint32_t nth = mathematical(c) ? (c - 0x1D400) % 52 : 0;

	if (mathematical(c))
		return (char)(nth < 26 ? 'A' + nth : 'a' + nth - 26);
	if ((c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A))	/* of full width */
		return (char)(c - 0xFF21 + 'A');
	return c <= 0x585 ? table_latin(c) : '\0';
}

/* First bytes of the scripts in the table. */
static bool may_be_alike(char c)
{
	switch ((unsigned char)c) {
	case 0xC9:
	case 0xCE:
	case 0xCF:
	case 0xD0:
	case 0xD1:
	case 0xD2:
	case 0xD3:
	case 0xD4:
	case 0xD5:
	case 0xD6:
	case 0xEF:
	case 0xF0:
		return true;
	default:	/* bytes, no enum of ours */
		return false;
	}
}

/* How a word is made. */
struct word {
	size_t len, latin, alike, mathematical, other;
};

static struct word read_word(struct span s)
{
	struct word w = { 0 };
	size_t len;

	while (w.len < s.len) {
		const uint32_t c = utf8_read(span_skip(s, w.len), &len);

		if (!utf8_letter(c))
			break;
		if (c < 0x250)
			w.latin++;
		else if (mathematical(c))
			w.mathematical++;
		else if (latin_of(c))
			w.alike++;
		else
			w.other++;
		w.len += len;
	}
	return w;
}

static bool disguised(const struct word *w)
{
	return w->other == 0 && (w->mathematical || (w->latin && w->alike));
}

/* Writes the word as it looks; returns its new length. */
static size_t write_plain(struct span word, char *to)
{
	size_t n = 0, len;

	for (size_t i = 0; i < word.len; i += len) {
		const uint32_t c = utf8_read(span_skip(word, i), &len);
		const char latin = c < 0x250 ? '\0' : latin_of(c);

		if (latin) {
			to[n++] = latin;
		} else {
			memmove(to + n, word.at + i, len);
			n += len;
		}
	}
	return n;
}

/* -- remembering -------------------------------------------------------- */

bool disguises_have(const struct disguises *d, uint64_t word)
{
	if (!d)
		return false;
	for (size_t i = 0; i < d->count; i++)
		if (d->words[i] == word)
			return true;
	return d->all;
}

static void add(struct disguises *d, uint64_t word)
{
	if (disguises_have(d, word))
		return;
	if (d->count == DISGUISES_MAX)
		d->all = true;
	else
		d->words[d->count++] = word;
}

void disguises_join(struct disguises *to, const struct disguises *from)
{
	for (size_t i = 0; from && i < from->count; i++)
		add(to, from->words[i]);
	to->all = to->all || (from && from->all);
}

/* As the tokens of words.h are written; no word of ours is longer. */
static void remember(struct disguises *d, struct span word)
{
	char small[64];

	if (!d || word.len > sizeof small)
		return;
	for (size_t i = 0; i < word.len; i++)
		small[i] = ascii_lower(word.at[i]);
	add(d, span_hash((struct span){ small, word.len }));
}

/* ----------------------------------------------------------------------- */

static size_t line_at(const char *at, size_t len)
{
	size_t line = 1;

	for (size_t i = 0; i < len; i++)
		line += at[i] == '\n';
	return line;
}

/* Where the word around a foreign letter begins, but not before `from`. */
static size_t word_start(const char *at, size_t from, size_t i)
{
	while (i > from) {
		size_t before = i - 1, len;

		while (before > from && ((unsigned char)at[before] & 0xC0) == 0x80)
			before--;
		if (!utf8_letter(utf8_read((struct span){ at + before, i - before }, &len)))
			break;
		i = before;
	}
	return i;
}

/* The end of the run of bytes beyond ASCII that begins at `i`, and whether a word
 * in it may be disguised: it touches an ASCII letter or is mathematical. */
static size_t foreign_run(struct span s, size_t i, bool *look)
{
	size_t end = i;

	*look = i > 0 && ascii_alpha(s.at[i - 1]);
	for (; end < s.len && (unsigned char)s.at[end] >= 0x80; end++)
		*look = *look || span_starts(span_cut(s, end, end + 2), SPAN("\xF0\x9D"));
	*look = *look || (end < s.len && ascii_alpha(s.at[end]));
	return end;
}

size_t text_unmask(char *at, size_t len, unsigned *findings, struct finding_places *places,
		   struct disguises *seen)
{
	size_t from = 0, to = 0;

	for (size_t i = 0; (i += span_ascii((struct span){ at + i, len - i })) < len;) {
		size_t start, end, len_plain;
		struct word w;
		bool look;

		if (!may_be_alike(at[i])) {
			i++;
			continue;
		}
		end = foreign_run((struct span){ at, len }, i, &look);
		if (!look) {
			i = end;
			continue;
		}
		start = word_start(at, from, i);
		w = read_word((struct span){ at + start, len - start });
		i = start + w.len > i ? start + w.len : i + 1;
		if (!disguised(&w))
			continue;
		if (!(*findings & FINDING_HOMOGLYPHS))
			findings_note(findings, places, FINDING_HOMOGLYPHS, 0, line_at(at, to + start - from));
		memmove(at + to, at + from, start - from);
		to += start - from;
		len_plain = write_plain((struct span){ at + start, w.len }, at + to);
		remember(seen, (struct span){ at + to, len_plain });
		to += len_plain;
		from = start + w.len;
	}
	if (to != from)
		memmove(at + to, at + from, len - from);
	return to + len - from;
}
