/* span_find.c - lines, searching and comparing, see span.h. */
#include "base/span.h"

#include <string.h>

bool span_starts_nocase(struct span s, struct span head)
{
	if (s.len < head.len)
		return false;
	for (size_t i = 0; i < head.len; i++)
		if (ascii_lower(s.at[i]) != ascii_lower(head.at[i]))
			return false;
	return true;
}

bool span_eq_nocase(struct span a, struct span b)
{
	return a.len == b.len && span_starts_nocase(a, b);
}

size_t span_find(struct span s, struct span what)
{
	const char *at;
	size_t from;

	if (what.len == 0)
		return 0;
	/* What is rare has a first byte that is rare: memchr() passes text over at
	 * thirty times the speed of memmem(). */
	from = span_find_byte(s, what.at[0]);
	if (s.len - from < what.len)
		return s.len;
	at = memmem(s.at + from, s.len - from, what.at, what.len);
	return at ? (size_t)(at - s.at) : s.len;
}

size_t span_find_nocase(struct span s, struct span what)
{
	for (size_t i = 0; i + what.len <= s.len; i++)
		if (span_starts_nocase(span_skip(s, i), what))
			return i;
	return s.len;
}

struct span span_line(struct span *rest)
{
	struct span line = span_until(rest, '\n');

	if (line.len && line.at[line.len - 1] == '\r')
		line.len--;
	return line;
}

size_t span_ascii(struct span s)
{
	const uint64_t high = 0x8080808080808080u;
	size_t i = 0;
	uint64_t eight;

	for (; i + sizeof eight <= s.len; i += sizeof eight) {
		memcpy(&eight, s.at + i, sizeof eight);
		if (eight & high)
			break;
	}
	while (i < s.len && (unsigned char)s.at[i] < 0x80)
		i++;
	return i;
}

uint64_t span_hash(struct span s)
{
	uint64_t hash = 14695981039346656037u;

	for (size_t i = 0; i < s.len; i++)
		hash = (hash ^ (unsigned char)s.at[i]) * 1099511628211u;
	return hash;
}
