/* nearest.c - which name did the administrator mean? */
#include "policy/values.h"

enum { NAME_MAX_COMPARED = 48 };

static unsigned smallest(unsigned a, unsigned b, unsigned c)
{
	unsigned ab = a < b ? a : b;

	return ab < c ? ab : c;
}

/* How many letters must change, come or go to make `b` of `a`. */
static unsigned distance(struct span a, struct span b)
{
	unsigned row[NAME_MAX_COMPARED + 1];

	for (size_t i = 0; i <= b.len; i++)
		row[i] = (unsigned)i;
	for (size_t i = 0; i < a.len; i++) {
		unsigned corner = row[0];

		row[0] = (unsigned)i + 1;
		for (size_t k = 0; k < b.len; k++) {
			unsigned change = corner + (ascii_lower(a.at[i]) != ascii_lower(b.at[k]));

			corner = row[k + 1];
			row[k + 1] = smallest(change, row[k] + 1, corner + 1);
		}
	}
	return row[b.len];
}

const char *nearest_setting(const struct setting *table, const char *section, struct span name)
{
	const char *best = NULL;
	unsigned least = (unsigned)name.len / 3 + 2;

	if (name.len > NAME_MAX_COMPARED)
		return NULL;
	for (; table->name; table++) {
		unsigned d;

		if (strcmp(table->section, section) != 0)
			continue;
		d = distance(name, span_of(table->name));
		if (d < least) {
			least = d;
			best = table->name;
		}
	}
	return best;
}
