/* service.c - see service.h. */
#include "daemon/service.h"

#include <time.h>

bool service_enter(struct service *v)
{
	atomic_fetch_add(&v->inside, 1);
	if (!atomic_load(&v->shut))
		return true;
	service_leave(v);
	return false;
}

void service_leave(struct service *v)
{
	atomic_fetch_sub(&v->inside, 1);
}

static const struct timespec millisecond = { .tv_nsec = 1000000 };

void service_calm(struct service *v, unsigned ms)
{
	for (; ms > 0 && atomic_load(&v->travelling) > 0; ms--)
		(void)nanosleep(&millisecond, NULL);
}

/* Once, at the end of the program, for at most the deadline of a message. */
void service_shut(struct service *v)
{
	atomic_store(&v->shut, true);
	while (atomic_load(&v->inside) > 0)
		(void)nanosleep(&millisecond, NULL);
}
