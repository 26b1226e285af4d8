/* hex.c - see hex.h. */
#include "record/hex.h"

#include <sodium.h>

bool hex_read(struct span text, unsigned char *out, size_t size)
{
	const struct span digits = text.at ? span_trim(text) : SPAN_NONE;
	size_t got = 0;

	return digits.len == 2 * size
	       && sodium_hex2bin(out, size, digits.at, digits.len, NULL, &got, NULL) == 0 && got == size;
}
