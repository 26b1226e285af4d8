/* signals.h - one thread takes all signals, and what they mean.
 *
 * SIGHUP and SIGUSR1 reload, SIGTERM and SIGINT end. All threads have them
 * blocked, so none can interrupt a message.
 */
#ifndef TM_DAEMON_SIGNALS_H
#define TM_DAEMON_SIGNALS_H

#include "daemon/service.h"
#include "daemon/socket.h"

/* In the first thread, before any other is made: later ones inherit it. */
void signals_block(void);

/* Starts the thread, which ends after the first SIGTERM or SIGINT. By then it
 * has withdrawn `socket`: libmilter takes seconds to end, and an MTA that
 * connects meanwhile would wait for nobody. */
int signals_serve(struct service *v, const struct socket_claim *socket, struct fault *f);

/* Sends that thread to its end, if it has not come to it, and waits for it. */
void signals_done(void);

#endif
