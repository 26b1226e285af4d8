/* asked.inc.h - a server, and one who asks it, for each test. */
#include "tests/reviewdata/seed.inc.h"

static struct data *d;
static struct arena *a;
static struct fault f;

static inline int setup(void **state)
{
	if (seed_setup(state))
		return -1;
	server_start(NULL, NULL);
	d = data_for(NULL);
	a = arena_new(64 << 20);
	return 0;
}

static inline int teardown(void **state)
{
	data_free(d);
	arena_free(a);
	return seed_teardown(state);
}
