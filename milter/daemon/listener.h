/* listener.h - GET /metrics and GET /healthz, on a socket of their own.
 *
 * On loopback or a Unix socket, unless an administrator opens it to others,
 * which is said in the log. Few connections, short waits, no words of mail.
 * Health is asked the way an MTA would ask.
 */
#ifndef TM_DAEMON_LISTENER_H
#define TM_DAEMON_LISTENER_H

#include "daemon/service.h"
#include "daemon/socket.h"

struct listener;

/* Opens the sockets while the rights last. `where` is that of socket_listen();
 * `r` is for a Unix socket. */
int listener_open(const char *where, const struct socket_rights *r, struct listener **out,
		  struct fault *f);

/* Begins to answer. `spec` is the milter's socket, for /healthz; borrowed. */
int listener_start(struct listener *l, struct service *v, const char *spec, struct fault *f);

void listener_stop(struct listener *l);	/* NULL is fine */

#endif
