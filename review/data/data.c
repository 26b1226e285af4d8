/* data.c - a thread's way to the data: Redis, keys, memory of one call. */
#include "review/data/inside.h"

#include <stdio.h>
#include <stdlib.h>

#include "record/counts.h"
#include "world/clock.h"

/* A page asks several times, and a deadline of 2 s has to hold for all of it. */
enum { CALL_MS = 1900, SCRATCH = 64 * 1024 * 1024 };

static int open_all(const struct data_options *o, struct data *d, struct fault *f)
{
	d->shared = o->shared;
	d->owns_shared = !o->shared;
	d->scratch = arena_new(SCRATCH);
	if (!d->scratch)
		return fault_memory(f);
	if (seal_open(o->keys, o->key, &d->seal, f) || copy_keys_read(o->keys, &d->keys, f)
	    || redis_new(&o->redis, &d->redis, f))
		return -1;
	d->seal.window = o->undo_window;
	return d->owns_shared ? data_shared_new(&d->shared, f) : 0;
}

int data_new(const struct data_options *o, struct data **out, struct fault *f)
{
	struct data *d = calloc(1, sizeof *d);

	if (!d)
		return fault_memory(f);
	if (open_all(o, d, f)) {
		data_free(d);
		return -1;
	}
	*out = d;
	return 0;
}

void data_free(struct data *d)
{
	if (!d)
		return;
	if (d->owns_shared)
		data_shared_free(d->shared);
	redis_free(d->redis);
	arena_free(d->scratch);
	seal_close(&d->seal);
	copy_keys_forget(&d->keys);
	free(d);
}

void data_begin(struct data *d)
{
	arena_reset(d->scratch);
	d->until = clock_monotonic_us() / 1000 + CALL_MS;
	redis_until(d->redis, d->until);
}

int64_t data_time_left(const struct data *d)
{
	return d->until - clock_monotonic_us() / 1000;
}

bool sight_has(const struct sight *s, const char *team)
{
	for (size_t i = 0; i < s->count && *team; i++)
		if (strcmp(s->teams[i], team) == 0)
			return true;
	return s->all;
}

void day_name(int64_t t, char out[static DAY_SIZE])
{
	const struct civil c = civil_of(t);

	(void)snprintf(out, DAY_SIZE, "%04u%02u%02u", (unsigned)c.year % 10000, c.month % 100, c.day % 100);
}
