/* clock.c - see clock.h. */
#include "world/clock.h"

#include <fcntl.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static struct timespec read_clock(clockid_t which)
{
	struct timespec t = { 0 };

	(void)clock_gettime(which, &t);
	return t;
}

int64_t clock_wall_s(void)
{
	return read_clock(CLOCK_REALTIME).tv_sec;
}

int64_t clock_boot_s(void)
{
	return read_clock(CLOCK_BOOTTIME).tv_sec;
}

void clock_boot_id(char out[static 37])
{
	int fd = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : read(fd, out, 36);

	if (fd >= 0)
		(void)close(fd);
	out[n == 36 ? 36 : 0] = '\0';
}
