/* daemon.h - from checked settings to serving, and in good order back again.
 *
 * Sockets are opened while the rights last, then the rights go, then files and
 * threads are made. Ready means that the MTA can connect.
 */
#ifndef TM_DAEMON_DAEMON_H
#define TM_DAEMON_DAEMON_H

#include "daemon/engine.h"

/* Serves until a signal ends it. 0, or -1 when it could not begin or broke.
 * Once in the life of a process; `engine` must stay until its end. */
int daemon_serve(struct engine *engine, struct fault *f);

#endif
