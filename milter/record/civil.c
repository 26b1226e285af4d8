/* civil.c - the calendar by arithmetic: no locale, no time zone, no globals. */
#include "record/counts.h"

enum { ERA_DAYS = 146097, FROM_MARCH_0000 = 719468 };

/* Years begin in March here, so that the leap day is the last of its year. */
struct civil civil_of(int64_t t)
{
	int64_t days = t / 86400 - (t % 86400 < 0);
	int64_t since = days + FROM_MARCH_0000;
	int64_t era = (since >= 0 ? since : since - (ERA_DAYS - 1)) / ERA_DAYS;
	int64_t day = since - era * ERA_DAYS;
	int64_t year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
	int64_t in_year = day - (365 * year + year / 4 - year / 100);
	int64_t month = (5 * in_year + 2) / 153;

	return (struct civil){
		.year = (int)(year + era * 400 + (month >= 10)),
		.month = (unsigned)(month < 10 ? month + 3 : month - 9),
		.day = (unsigned)(in_year - (153 * month + 2) / 5 + 1),
		.hour = (unsigned)((t - days * 86400) / 3600),
	};
}

int64_t civil_seconds(int y, unsigned month, unsigned day)
{
	const int64_t year = y - (month <= 2);
	const int64_t era = (year >= 0 ? year : year - 399) / 400;
	const int64_t in_era = year - era * 400;
	const int64_t in_year = (153 * (int64_t)(month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;

	return (era * ERA_DAYS + in_era * 365 + in_era / 4 - in_era / 100 + in_year - FROM_MARCH_0000) * 86400;
}
