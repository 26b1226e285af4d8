/* utf8.c - see utf8.h. */
#include "base/utf8.h"

static bool is_tail(struct span s, size_t i)
{
	return i < s.len && ((unsigned char)s.at[i] & 0xC0) == 0x80;
}

static uint32_t tail(struct span s, size_t i)
{
	return (unsigned char)s.at[i] & 0x3F;
}

uint32_t utf8_read(struct span s, size_t *len)
{
	unsigned char b = (unsigned char)s.at[0];
	uint32_t c;

	*len = 1;
	if (b < 0x80)
		return b;
	if (b >= 0xC2 && b <= 0xDF && is_tail(s, 1)) {
		*len = 2;
		return (uint32_t)(b & 0x1F) << 6 | tail(s, 1);
	}
	if (b >= 0xE0 && b <= 0xEF && is_tail(s, 1) && is_tail(s, 2)) {
		c = (uint32_t)(b & 0x0F) << 12 | tail(s, 1) << 6 | tail(s, 2);
		if (c < 0x800 || (c >= 0xD800 && c <= 0xDFFF))
			return UTF8_REPLACEMENT;
		*len = 3;
		return c;
	}
	if (b >= 0xF0 && b <= 0xF4 && is_tail(s, 1) && is_tail(s, 2) && is_tail(s, 3)) {
		c = (uint32_t)(b & 0x07) << 18 | tail(s, 1) << 12 | tail(s, 2) << 6 | tail(s, 3);
		if (c < 0x10000 || c > 0x10FFFF)
			return UTF8_REPLACEMENT;
		*len = 4;
		return c;
	}
	return UTF8_REPLACEMENT;
}

size_t utf8_put(uint32_t c, char to[4])
{
	if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
		c = UTF8_REPLACEMENT;
	if (c < 0x80) {
		to[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		to[0] = (char)(0xC0 | c >> 6);
		to[1] = (char)(0x80 | (c & 0x3F));
		return 2;
	}
	if (c < 0x10000) {
		to[0] = (char)(0xE0 | c >> 12);
		to[1] = (char)(0x80 | (c >> 6 & 0x3F));
		to[2] = (char)(0x80 | (c & 0x3F));
		return 3;
	}
	to[0] = (char)(0xF0 | c >> 18);
	to[1] = (char)(0x80 | (c >> 12 & 0x3F));
	to[2] = (char)(0x80 | (c >> 6 & 0x3F));
	to[3] = (char)(0x80 | (c & 0x3F));
	return 4;
}

void utf8_add(struct buffer *b, uint32_t c)
{
	char character[4];
	const size_t n = utf8_put(c, character);

	buffer_add(b, (struct span){ character, n });
}

size_t utf8_valid(struct span s)
{
	size_t i = 0, len;

	while (i < s.len) {
		if ((unsigned char)s.at[i] < 0x80) {
			i += span_ascii(span_skip(s, i));
			continue;
		}
		/* A one-byte answer for a high byte is a replacement. */
		(void)utf8_read(span_skip(s, i), &len);
		if (len == 1)
			break;
		i += len;
	}
	return i;
}

#define TWO 2, 2, 2, 2
#define THREE 3, 3, 3, 3

/* Spaces and what draws nothing begin with C2, CD, D8, E1, E2, E3, EF and F3. */
const unsigned char utf8_clear[256] = {
	['!'] = 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	['0'] = 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	['@'] = 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	['P'] = 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	['`'] = 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	['p'] = 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	[0xC3] = 2, TWO, TWO, 2,	/* to CC */
	[0xCE] = 2, 2, TWO, TWO,	/* to D7 */
	[0xD9] = 2, 2, 2, TWO,		/* to DF */
	[0xE0] = 3,
	[0xE4] = THREE, THREE, 3, 3, 3,	/* to EE */
	[0xF0] = 4, 4, 4, [0xF4] = 4,
};

#undef TWO
#undef THREE

uint32_t utf8_lower(uint32_t c)
{
	if (c < 0x80)
		return c >= 'A' && c <= 'Z' ? c + 32 : c;
	if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9 && c != 0x3A2))
		return c + 32;
	if (c >= 0x410 && c <= 0x42F)
		return c + 32;
	if (c >= 0x400 && c <= 0x40F)
		return c + 80;
	/* Latin Extended-A comes in pairs; two stretches begin on an odd value. */
	if ((c >= 0x100 && c <= 0x137 && c != 0x130 && c != 0x131) || (c >= 0x14A && c <= 0x177))
		return c | 1;
	if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E))
		return c & 1 ? c + 1 : c;
	if (c == 0x178)
		return 0xFF;
	if (c == 0x130)		/* the dot is for Turkish readers; words match without */
		return 'i';
	if (c == 0x386)
		return 0x3AC;
	if (c >= 0x388 && c <= 0x38A)
		return c + 37;
	if (c == 0x38C)
		return 0x3CC;
	if (c == 0x38E || c == 0x38F)
		return c + 63;
	if (c == 0x1E9E)
		return 0xDF;
	return c;
}

bool utf8_space(uint32_t c)
{
	return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x1680
	       || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F
	       || c == 0x205F || c == 0x3000;
}

bool utf8_invisible(uint32_t c)
{
	if (c < 0x300)
		return c == 0xAD;
	return c == 0x34F || c == 0x61C || (c >= 0x200B && c <= 0x200F)
	       || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF
	       /* Fillers of Hangul and Mongolian, variation selectors, tags. */
	       || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0
	       || (c >= 0x180B && c <= 0x180F) || (c >= 0xFE00 && c <= 0xFE0F)
	       || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE01EF);
}

bool utf8_letter(uint32_t c)
{
	if (c < 0x80)
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	if (c < 0xC0)
		return c == 0xAA || c == 0xB5 || c == 0xBA;
	if (c == 0xD7 || c == 0xF7 || utf8_space(c) || utf8_invisible(c))
		return false;
	/* General punctuation to supplemental symbols, then the CJK marks. */
	if ((c >= 0x2010 && c <= 0x2BFF) || (c >= 0x2E00 && c <= 0x2E7F)
	    || (c >= 0x3001 && c <= 0x3003) || (c >= 0x3008 && c <= 0x3020))
		return false;
	if ((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xFF00 && c <= 0xFF20) || c == UTF8_REPLACEMENT)
		return false;
	return !(c >= 0x1F000 && c <= 0x1FAFF);
}
