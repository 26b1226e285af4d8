/* near.c - see near.h. */
#include "tone/near.h"

bool near_spelling(struct span a, struct span b)
{
	size_t head = 0, tail = 0;
	const size_t shorter = a.len < b.len ? a.len : b.len, longer = a.len + b.len - shorter;

	if (longer - shorter > 1)
		return false;
	while (head < shorter && a.at[head] == b.at[head])
		head++;
	while (tail < shorter - head && a.at[a.len - 1 - tail] == b.at[b.len - 1 - tail])
		tail++;
	if (longer - head - tail <= 1)
		return true;
	return a.len == b.len && longer - head - tail == 2 && a.at[head] == b.at[head + 1]
	       && a.at[head + 1] == b.at[head];
}

size_t near_distance(struct span a, struct span b)
{
	unsigned char row[64];

	if (a.len > 63 || b.len > 63)
		return 63;
	for (size_t j = 0; j <= b.len; j++)
		row[j] = (unsigned char)j;
	for (size_t i = 1; i <= a.len; i++) {
		unsigned char before = row[0];

		row[0] = (unsigned char)i;
		for (size_t j = 1; j <= b.len; j++) {
			const unsigned char changed = (unsigned char)(before + (a.at[i - 1] != b.at[j - 1]));
			unsigned char least = changed;

			before = row[j];
			if (row[j] + 1 < least)
				least = (unsigned char)(row[j] + 1);
			if (row[j - 1] + 1 < least)
				least = (unsigned char)(row[j - 1] + 1);
			row[j] = least;
		}
	}
	return row[b.len];
}
