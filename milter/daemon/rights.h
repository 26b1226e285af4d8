/* rights.h - what the process may do, taken at start and given away for good.
 */
#ifndef TM_DAEMON_RIGHTS_H
#define TM_DAEMON_RIGHTS_H

#include <stdbool.h>

#include "base/fault.h"

/* Makes the state directory (0700) if it is not there; as root, for `user`. */
int rights_directory(const char *directory, const char *user, struct fault *f);

/* Whether it is there, or the one above it, in which the start would make it. */
int rights_place(const char *directory, bool *there, struct fault *f);

/* Whether it is a directory that we can use and that others cannot write to,
 * with the rights that we have now. */
int rights_state(const char *directory, struct fault *f);

/* The same of a file that holds a secret; `setting` names it. */
int rights_secret(const char *setting, const char *file, struct fault *f);

/* Whether there is such a user; "" is fine. */
int rights_user(const char *user, struct fault *f);

/* Whether that is who we are now. */
bool rights_are_of(const char *user);

/* As root with a `user`: becomes that user for good. Else does nothing. */
int rights_drop(const char *user, struct fault *f);

/* What `step` returns in a child process that became `user`; for who is not root,
 * or when the user is, in this one. The program must have no threads yet. */
bool rights_try_as(const char *user, bool (*step)(void *context), void *context);

/* Stacks, open files and heaps fit for many threads; failing is no fault. */
void rights_limits(void);

#endif
