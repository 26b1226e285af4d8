/* smfi.h - the milter protocol, through libmilter, and nothing else of it.
 *
 * smfi.c is the only file that includes libmilter. It negotiates as little as
 * serves, hands every callback to session.h, and keeps libmilter's hands off
 * our signals and our socket.
 */
#ifndef TM_DAEMON_SMFI_H
#define TM_DAEMON_SMFI_H

#include "daemon/service.h"

/* Opens the socket of a checked `spec`; `v` outlives filter_run(). */
int filter_open(struct service *v, const char *spec, struct fault *f);

/* Serves until filter_stop(); a message at its end is finished first. */
int filter_run(struct fault *f);

/* From any thread. Takes up to 5 seconds, libmilter's poll. */
void filter_stop(void);

#endif
