/* people.c - see people.h. */
#include "record/people.h"

#include <inttypes.h>

static const struct { const char *name, *words; } sayings[] = {
	{ "missed", "not found" }, { "met", "found" }, { "not-called-for", "not needed" }, { "unknown", "not judged" },
	{ "harm", "may hurt" }, { "hostility", "may hurt" }, { "problem", "a problem" },
	{ "very-upset", "strongly affected" },
};

const char *people_say(const char *name)
{
	for (size_t i = 0; i < sizeof sayings / sizeof *sayings; i++)
		if (strcmp(sayings[i].name, name) == 0)
			return sayings[i].words;
	return name;
}

/* Two of the next unit, then that. */
static const struct { int64_t seconds; const char *name; } units[] = {
	{ 86400, "days" }, { 3600, "h" }, { 60, "min" },
};

void people_time(int64_t seconds, struct buffer *out)
{
	if (seconds < 0)
		seconds = 0;
	for (size_t i = 0; i < sizeof units / sizeof *units; i++)
		if (seconds >= 2 * units[i].seconds) {
			buffer_addf(out, "%" PRId64 " %s", seconds / units[i].seconds, units[i].name);
			return;
		}
	buffer_addf(out, "%" PRId64 " s", seconds);
}
