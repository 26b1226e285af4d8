/* prepare.c - see prepare.h. */
#include "review/prepare.h"

#include <pthread.h>
#include <stdlib.h>
#include <time.h>

/* Where there is nothing to do it looks again after so long. */
enum { REST_S = 1 };

struct prepare {
	struct data *data;
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t ends;
	bool ended;		/* under the lock */
};

/* False: it is to end. */
static bool rest(struct prepare *p, time_t seconds)
{
	struct timespec until;
	bool ended;

	(void)clock_gettime(CLOCK_REALTIME, &until);
	until.tv_sec += seconds;
	(void)pthread_mutex_lock(&p->lock);
	if (seconds && !p->ended)
		(void)pthread_cond_timedwait(&p->ends, &p->lock, &until);
	ended = p->ended;
	(void)pthread_mutex_unlock(&p->lock);
	return !ended;
}

/* A Redis that is away is said by the pages, to those who ask. */
static void *run(void *context)
{
	struct prepare *p = context;
	struct fault f;
	bool done;

	do {
		done = true;
		(void)data_prepare(p->data, &done, &f);
	} while (rest(p, done ? REST_S : 0));
	return NULL;
}

int prepare_start(struct data *d, struct prepare **out, struct fault *f)
{
	struct prepare *p = calloc(1, sizeof *p);

	if (!p)
		return fault_memory(f);
	p->data = d;
	(void)pthread_mutex_init(&p->lock, NULL);
	(void)pthread_cond_init(&p->ends, NULL);
	if (pthread_create(&p->thread, NULL, run, p)) {
		free(p);
		return fault(f, FAULT_SYSTEM, "no thread to prepare pages");
	}
	*out = p;
	return 0;
}

void prepare_stop(struct prepare *p)
{
	(void)pthread_mutex_lock(&p->lock);
	p->ended = true;
	(void)pthread_cond_signal(&p->ends);
	(void)pthread_mutex_unlock(&p->lock);
	(void)pthread_join(p->thread, NULL);
	(void)pthread_cond_destroy(&p->ends);
	(void)pthread_mutex_destroy(&p->lock);
	free(p);
}
