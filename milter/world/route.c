/* route.c - see route.h. */
#include "world/route.h"

#include "world/clock.h"
#include "world/dial.h"

#include <stdio.h>
#include <stdlib.h>

enum { MASTER_MAX = 63, PLACE_MAX = 300 };

struct route {
	struct dial *list[ROUTE_PLACES];
	size_t count;
	struct dial *there;	/* NULL: by the list */
	char master[MASTER_MAX + 1];
};

static int place_new(struct span place, struct dial **out, struct fault *f)
{
	char name[PLACE_MAX];

	place = span_trim(place);
	if (place.len >= sizeof name)
		return fault(f, FAULT_INPUT, "the name of a Redis is longer than %d bytes", PLACE_MAX);
	(void)snprintf(name, sizeof name, "%.*s", SPAN_ARG(place));
	return dial_new(name, out, f);
}

static int list_read(struct route *r, struct span list, struct fault *f)
{
	while (list.at) {
		/* A path may hold a comma. */
		const struct span place = span_starts(list, SPAN("unix:")) ? list : span_until(&list, ',');

		if (r->count == ROUTE_PLACES)
			return fault(f, FAULT_INPUT, "more than %d servers for one Redis", ROUTE_PLACES);
		if (place_new(place, &r->list[r->count], f) != 0)
			return -1;
		r->count++;
		if (span_starts(place, SPAN("unix:")))
			break;
	}
	return 0;
}

static int master_read(struct route *r, struct span *rest, struct fault *f)
{
	struct span name;

	if (!span_starts(*rest, SPAN("sentinel:")))
		return 0;
	*rest = span_skip(*rest, sizeof "sentinel:" - 1);
	name = span_until(rest, '@');
	if (!rest->at || name.len == 0 || name.len > MASTER_MAX)
		return fault(f, FAULT_INPUT, "wanted sentinel:NAME@host:port, a name of 1 to %d bytes", MASTER_MAX);
	(void)snprintf(r->master, sizeof r->master, "%.*s", SPAN_ARG(name));
	return 0;
}

int route_new(const char *where, struct route **out, struct fault *f)
{
	struct span rest = span_of(where);
	struct route *r;

	r = calloc(1, sizeof *r);
	if (!r)
		return fault(f, FAULT_MEMORY, "no memory for Redis");
	if (master_read(r, &rest, f) != 0 || list_read(r, rest, f) != 0) {
		route_free(r);
		return -1;
	}
	*out = r;
	return 0;
}

void route_free(struct route *r)
{
	if (!r)
		return;
	for (size_t i = 0; i < r->count; i++)
		dial_free(r->list[i]);
	dial_free(r->there);
	free(r);
}

const char *route_master(const struct route *r)
{
	return r->master[0] ? r->master : NULL;
}

bool route_known(const struct route *r)
{
	return r->there || !r->master[0];
}

bool route_at(const struct route *r, size_t i)
{
	return i < r->count;
}

/* Each gets its share of what is left of the time. */
int route_open_at(struct route *r, size_t i, int64_t until, int *fd, struct fault *f)
{
	const int64_t now = clock_monotonic_us() / 1000;

	return dial_open(r->list[i], now + (until - now) / (int64_t)(r->count - i), fd, f);
}

int route_open(struct route *r, int64_t until, int *fd, struct fault *f)
{
	if (r->there)
		return dial_open(r->there, until, fd, f);
	for (size_t i = 0; i < r->count; i++)
		if (route_open_at(r, i, until, fd, f) == 0)
			return 0;
	return -1;
}

int route_to(struct route *r, struct span host_port, struct fault *f)
{
	struct dial *there = NULL;

	if (place_new(host_port, &there, f) != 0)
		return -1;
	route_back(r);
	r->there = there;
	return 0;
}

void route_back(struct route *r)
{
	dial_free(r->there);
	r->there = NULL;
}
