/* rights.h - what the process may do, taken at start and given away for good.
 */
#ifndef TM_DAEMON_RIGHTS_H
#define TM_DAEMON_RIGHTS_H

#include "base/fault.h"

/* Makes `directory` (0700) if it is not there; as root, for `user`. */
int rights_directory(const char *directory, const char *user, struct fault *f);

/* As root with a `user`: becomes that user for good. Else does nothing. */
int rights_drop(const char *user, struct fault *f);

/* Stacks, open files and heaps fit for many threads; failing is no fault. */
void rights_limits(void);

#endif
