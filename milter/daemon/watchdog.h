/* watchdog.h - the service manager hears from us only while the milter answers.
 *
 * A process that is there and answers nobody would never be started again. So we
 * ask what /healthz asks, and fall silent when there is no answer.
 */
#ifndef TM_DAEMON_WATCHDOG_H
#define TM_DAEMON_WATCHDOG_H

#include "base/fault.h"

/* Begins to say WATCHDOG=1, more often than the service manager wants to hear it,
 * while the milter at `spec` answers as it would answer an MTA; nothing where nobody
 * wants to (sd_watchdog_enabled(3)). `spec` stays as long as the process. */
int watchdog_start(const char *spec, struct fault *f);

#endif
