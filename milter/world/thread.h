/* thread.h - threads of our own beside those that serve the MTA. */
#ifndef TM_WORLD_THREAD_H
#define TM_WORLD_THREAD_H

#include <pthread.h>

#include "base/fault.h"

/* It gets no signals: the programs handle them, and a broken connection is an
 * answer. */
int thread_start(pthread_t *out, void *(*run)(void *), void *context, struct fault *f);

/* A condition that is waited for by the monotonic clock. 0, or an errno. */
int thread_condition(pthread_cond_t *c);

/* Waits so long or until woken, with `lock` held. */
void thread_wait(pthread_cond_t *c, pthread_mutex_t *lock, unsigned ms);

#endif
