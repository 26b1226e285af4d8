/* rights.h - what a user who is not us may do with a file, by its access bits. */
#ifndef TM_CLI_RIGHTS_H
#define TM_CLI_RIGHTS_H

#include <pwd.h>
#include <stdbool.h>

/* `want` is made of 4 read, 2 write, 1 search. Root may, everybody else by owner, group, and
 * the rest. False when the file is not there. */
bool user_may(const struct passwd *who, const char *path, unsigned want);

#endif
