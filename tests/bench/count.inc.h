/* Instructions of this thread in user space, for judge.c: unlike times they are the
 * same on a busy machine. Few virtual machines let us count them. */
#include <errno.h>
#include <linux/perf_event.h>
#include <sys/syscall.h>
#include <unistd.h>

static int counter = -1;

static void counter_open(void)
{
	struct perf_event_attr attr = {
		.type = PERF_TYPE_HARDWARE, .size = sizeof attr, .config = PERF_COUNT_HW_INSTRUCTIONS,
		.exclude_kernel = 1, .exclude_hv = 1,
	};

	counter = (int)syscall(SYS_perf_event_open, &attr, 0, -1, -1, 0);
	if (counter < 0)
		printf("instructions cannot be counted here (%s); see tests/bench/instructions\n", strerror(errno));
}

/* So far; 0 where they cannot be counted. */
static uint64_t instructions(void)
{
	uint64_t n = 0;

	if (counter < 0 || read(counter, &n, sizeof n) != (ssize_t)sizeof n)
		return 0;
	return n;
}
