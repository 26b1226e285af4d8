/* clock.c - preloaded, it moves a program's wall clock by the seconds that stand
 * in the file named by TONE_CLOCK; the other clocks go on as they are. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

static const volatile int *offset;

static __attribute__((constructor)) void begin(void)
{
	const char *name = getenv("TONE_CLOCK");
	int fd = name ? open(name, O_RDONLY | O_CLOEXEC) : -1;
	void *at = fd < 0 ? MAP_FAILED : mmap(NULL, sizeof *offset, PROT_READ, MAP_SHARED, fd, 0);

	if (at != MAP_FAILED)
		offset = at;
	if (fd >= 0)
		(void)close(fd);
}

int clock_gettime(clockid_t which, struct timespec *t)
{
	static int (*real)(clockid_t, struct timespec *);
	int status;

	if (!real)
		*(void **)&real = dlsym(RTLD_NEXT, "clock_gettime");
	status = real(which, t);
	if (status == 0 && which == CLOCK_REALTIME && offset)
		t->tv_sec += *offset;
	return status;
}
