/* dial.h - a connected socket within a deadline, name lookup included. */
#ifndef TM_WORLD_DIAL_H
#define TM_WORLD_DIAL_H

#include "base/fault.h"
#include "base/span.h"

struct dial;

/* `where` is "unix:/path", "host:port" or "[address]:port"; copied. */
int dial_new(const char *where, struct dial **out, struct fault *f);
void dial_free(struct dial *d);	/* NULL is fine */

/* A non-blocking, close-on-exec socket in *fd, before `until` (monotonic
 * milliseconds). A name server that does not answer is asked once, however
 * often we come back. */
int dial_open(struct dial *d, int64_t until, int *fd, struct fault *f);

/* Waits for `events` of poll(2). False when the time is over. */
bool dial_wait(int fd, short events, int64_t until);

#endif
