/* clean.c - see clean.h. */
#include "text/clean.h"

#include "base/finding.h"
#include "base/utf8.h"

/* One ASCII character that is no letter; returns how many bytes it leaves. */
static size_t clean_control(char c, char next, char *to, unsigned *findings)
{
	if (c == '\0') {
		*findings |= FINDING_NUL_BYTES;
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

/* One character beyond ASCII of `len` bytes. */
static size_t clean_wide(const char *from, size_t len, uint32_t c, char *to, unsigned *findings)
{
	if (utf8_invisible(c)) {
		/* Emoji are made with these two: nothing to wonder at. */
		if (c != 0xFE0F && c != 0x200D)
			*findings |= FINDING_INVISIBLE;
		return 0;
	}
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

size_t text_clean(char *at, size_t len, unsigned *findings)
{
	size_t from = 0, to = 0;

	while (from < len) {
		const size_t run = printable_run(at + from, len - from);
		char next = '\0';
		size_t n = 1;

		if (from != to)
			memmove(at + to, at + from, run);
		from += run;
		to += run;
		if (from == len)
			break;
		if (from + 1 < len)
			next = at[from + 1];
		if ((unsigned char)at[from] < 0x80) {
			to += clean_control(at[from], next, at + to, findings);
		} else {
			const uint32_t wide = utf8_read((struct span){ at + from, len - from }, &n);

			to += clean_wide(at + from, n, wide, at + to, findings);
		}
		from += n;
	}
	return to;
}
