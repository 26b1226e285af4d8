/* probe.h - asks a milter as an MTA would whether it is awake.
 *
 * A process that is there may still not serve; so the health check opens the
 * socket, negotiates and waits for the answer, all within seconds.
 */
#ifndef TM_DAEMON_PROBE_H
#define TM_DAEMON_PROBE_H

#include <stdbool.h>

/* `spec` is one of socket_check(). */
bool probe_milter(const char *spec, unsigned seconds);

#endif
