/* route.h - where the Redis is that takes writes, of all that may.
 *
 * Written as
 *	unix:/path
 *	host:port[,host:port...]		one, or nodes of a cluster
 *	sentinel:name@host:port[,...]		whom to ask for the master of that name
 * A node of a cluster and a sentinel name another server: the route goes there
 * until it is lost, then begins from the list again.
 */
#ifndef TM_WORLD_ROUTE_H
#define TM_WORLD_ROUTE_H

#include "base/fault.h"
#include "base/span.h"

struct route;

enum { ROUTE_PLACES = 8 };

int route_new(const char *where, struct route **out, struct fault *f);
void route_free(struct route *r);	/* NULL is fine */

/* The name of the master that sentinels are asked for, or NULL. */
const char *route_master(const struct route *r);

/* Whether route_open() knows where to go without asking a sentinel. */
bool route_known(const struct route *r);

/* A socket to where it leads, before `until` (monotonic milliseconds). */
int route_open(struct route *r, int64_t until, int *fd, struct fault *f);

/* The same to place number `i` of the list; false beyond its end. */
bool route_at(const struct route *r, size_t i);
int route_open_at(struct route *r, size_t i, int64_t until, int *fd, struct fault *f);

/* From now on to this server; or back to the list. */
int route_to(struct route *r, struct span host_port, struct fault *f);
void route_back(struct route *r);

#endif
