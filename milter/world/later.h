/* later.h - whether other mail of a thread left while a reply of it was held.
 *
 * DIRECTORY/threads: a small file for each thread of which a reply is on hold.
 * The next reply of the thread that passes leaves its time there, so that whoever
 * decides about the held one knows that the customer has read on. A host that
 * holds nothing has no such file and asks for none. Gone after two days.
 */
#ifndef TM_WORLD_LATER_H
#define TM_WORLD_LATER_H

#include "record/hold.h"

struct later;

int later_new(const char *directory, struct later **out, struct fault *f);
void later_free(struct later *t);	/* NULL is fine */

/* False while no thread has a file: nobody needs to know of which thread a
 * message is. */
bool later_any(struct later *t);

/* A reply of `thread` is held, or one passed at `now`; `group` tells copies of one
 * reply, which do not count for each other. "" is no thread. What cannot be
 * written costs a warning. */
void later_held(struct later *t, const char *thread, const char *group);
void later_passed(struct later *t, const char *thread, const char *group, int64_t now);

/* When later mail of its thread passed, Unix seconds; 0: none did. */
int64_t later_left(const char *directory, const struct hold *h);

#endif
