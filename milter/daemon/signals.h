/* signals.h - what signals mean, taken one by one in the first thread.
 *
 * SIGHUP and SIGUSR1 reload, SIGTERM and SIGINT end. All threads have them
 * blocked, so none can interrupt a message.
 */
#ifndef TM_DAEMON_SIGNALS_H
#define TM_DAEMON_SIGNALS_H

#include "daemon/service.h"

/* In the first thread, before any other is made: later ones inherit it. */
void signals_block(void);

/* Takes signals until one says that this is the end. One that came earlier,
 * while the program was starting, has waited. */
void signals_serve(struct service *v);

#endif
