/* smfi.h - the milter protocol, through libmilter, and nothing else of it.
 *
 * smfi.c is the only file that includes libmilter. It negotiates as little as
 * serves, hands every callback to session.h, and keeps libmilter's hands off
 * our signals and our socket.
 */
#ifndef TM_DAEMON_SMFI_H
#define TM_DAEMON_SMFI_H

#include "daemon/service.h"

/* Opens the socket of a checked `spec`; `v` lives as long as the process. */
int filter_open(struct service *v, const char *spec, struct fault *f);

/* Begins to serve, in threads of its own. There is no end to it but that of the
 * process: libmilter would take seconds and then destroy locks that its own
 * threads still use, one of which our end would have to wait for. Should it give
 * up by itself, the process gets a SIGTERM. */
int filter_start(struct fault *f);

/* -1 when it has given up. */
int filter_check(struct fault *f);

#endif
