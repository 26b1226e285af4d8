/* people.h - the users file, read again when it changes; threads share it. */
#ifndef TM_REVIEW_PEOPLE_H
#define TM_REVIEW_PEOPLE_H

#include "desk/users.h"

struct people;

int people_new(const char *file, struct people **out, struct fault *f);
void people_free(struct people *p);	/* NULL is fine */

/* False: there is none, or the file cannot be read any more. */
bool people_find(struct people *p, struct span name, struct user *out);

/* One password at a time is looked at, for each takes a processor for some tenths of
 * a second. PEOPLE_BUSY: others wait already. */
enum people_answer { PEOPLE_RIGHT, PEOPLE_WRONG, PEOPLE_BUSY };
enum people_answer people_password(struct people *p, const struct user *u, const char *password);

#endif
