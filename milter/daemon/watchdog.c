/* watchdog.c - see watchdog.h. */
#include "daemon/watchdog.h"

#include <pthread.h>
#include <stdint.h>
#include <systemd/sd-daemon.h>
#include <time.h>

#include "daemon/probe.h"
#include "world/thread.h"

static struct {
	const char *spec;
	uint64_t pause_us;	/* a quarter of the time that the manager gives */
} watch;

/* Half of that time, but a probe waits for a second at least. */
static unsigned patience(void)
{
	const uint64_t seconds = watch.pause_us / 500000;

	return seconds > 1 ? (unsigned)seconds : 1;
}

static void *watch_it(void *context)
{
	const struct timespec pause = { .tv_sec = (time_t)(watch.pause_us / 1000000),
					.tv_nsec = (long)(watch.pause_us % 1000000) * 1000 };

	(void)context;
	for (;;) {
		if (probe_milter(watch.spec, patience()))
			(void)sd_notify(0, "WATCHDOG=1");
		(void)nanosleep(&pause, NULL);
	}
	return NULL;
}

int watchdog_start(const char *spec, struct fault *f)
{
	uint64_t within_us;
	pthread_t thread;

	if (sd_watchdog_enabled(0, &within_us) <= 0)
		return 0;
	watch.spec = spec;
	watch.pause_us = within_us / 4;
	if (thread_start(&thread, watch_it, NULL, f))
		return -1;
	(void)pthread_detach(thread);
	return 0;
}
