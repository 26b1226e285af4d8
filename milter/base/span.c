/* span.c - see span.h. */
#include "base/span.h"

#include <string.h>

size_t span_find_byte(struct span s, char byte)
{
	const char *at = s.len ? memchr(s.at, byte, s.len) : NULL;

	return at ? (size_t)(at - s.at) : s.len;
}

struct span span_trim(struct span s)
{
	while (s.len && ascii_space(s.at[0]))
		s = span_skip(s, 1);
	while (s.len && ascii_space(s.at[s.len - 1]))
		s.len--;
	return s;
}

struct span span_until(struct span *rest, char byte)
{
	struct span all = *rest;
	size_t at = span_find_byte(all, byte);

	*rest = at == all.len ? (struct span){ NULL, 0 } : span_skip(all, at + 1);
	return span_cut(all, 0, at);
}

bool span_number(struct span s, uint64_t max, uint64_t *out)
{
	uint64_t n = 0;

	if (s.len == 0 || s.len > 20)
		return false;
	for (size_t i = 0; i < s.len; i++) {
		uint64_t digit = (uint64_t)(s.at[i] - '0');

		if (!ascii_digit(s.at[i]) || n > (UINT64_MAX - digit) / 10)
			return false;
		n = n * 10 + digit;
	}
	if (n > max)
		return false;
	*out = n;
	return true;
}
