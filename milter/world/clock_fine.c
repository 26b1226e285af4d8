/* clock_fine.c - parts of seconds, and the days of people; see clock.h. */
#include "world/clock.h"

#include <time.h>

static struct timespec read_clock(clockid_t which)
{
	struct timespec t = { 0 };

	(void)clock_gettime(which, &t);
	return t;
}

int64_t clock_wall_ms(void)
{
	struct timespec t = read_clock(CLOCK_REALTIME);

	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

int64_t clock_monotonic_us(void)
{
	struct timespec t = read_clock(CLOCK_MONOTONIC);

	return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

/* The zone is looked up each time: it may be set while we run. */
unsigned clock_week_minute(int64_t unix_seconds)
{
	const time_t then = (time_t)unix_seconds;
	struct tm local = { 0 };

	tzset();
	(void)localtime_r(&then, &local);
	return (unsigned)((local.tm_wday + 6) % 7 * 24 * 60 + local.tm_hour * 60 + local.tm_min);
}
