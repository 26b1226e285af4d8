/* thread.c - see thread.h. */
#include "world/thread.h"

#include <signal.h>
#include <string.h>
#include <time.h>

int thread_start(pthread_t *out, void *(*run)(void *), void *context, struct fault *f)
{
	sigset_t all, before;
	int error;

	(void)sigfillset(&all);
	(void)pthread_sigmask(SIG_SETMASK, &all, &before);
	error = pthread_create(out, NULL, run, context);
	(void)pthread_sigmask(SIG_SETMASK, &before, NULL);
	return error ? fault(f, FAULT_SYSTEM, "cannot start a thread: %s", strerror(error)) : 0;
}

int thread_condition(pthread_cond_t *c)
{
	pthread_condattr_t monotonic;
	int error = pthread_condattr_init(&monotonic);

	if (error)
		return error;
	(void)pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	error = pthread_cond_init(c, &monotonic);
	(void)pthread_condattr_destroy(&monotonic);
	return error;
}

void thread_wait(pthread_cond_t *c, pthread_mutex_t *lock, unsigned ms)
{
	struct timespec until;

	(void)clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_sec += ms / 1000;
	until.tv_nsec += (long)(ms % 1000) * 1000000;
	if (until.tv_nsec >= 1000000000) {
		until.tv_nsec -= 1000000000;
		until.tv_sec++;
	}
	(void)pthread_cond_timedwait(c, lock, &until);
}
