/* feedbacks.h - the figures of agents who asked for their own, on this host.
 *
 * DIRECTORY/feedback, slots as record/feedback.h writes them. That the file is
 * there says that figures by person are on; without it nothing about any person
 * is counted. One process writes; threads may count at once.
 */
#ifndef TM_WORLD_FEEDBACKS_H
#define TM_WORLD_FEEDBACKS_H

#include "record/feedback.h"

struct feedbacks;

/* Off: takes away what an earlier process kept, and counts nothing. */
int feedbacks_new(const char *directory, bool on, struct feedbacks **out, struct fault *f);
void feedbacks_free(struct feedbacks *b);	/* NULL is fine */

bool feedbacks_on(const struct feedbacks *b);

/* Counts a judged message for its agent; without an `address` the agent did not
 * ask, or does not any more: then nothing of the agent stays. */
void feedbacks_note(struct feedbacks *b, struct span address, const struct event *e);

/* All entries; the array is the caller's to free(). Fails where figures by person
 * are off. */
int feedbacks_read(const char *directory, struct feedback **out, size_t *count, struct fault *f);

/* Takes the entry of one agent out of the file, or all for ""; none is fine. Another
 * process that counts the agent again writes it again. */
int feedbacks_forget(const char *directory, const char *agent, struct fault *f);

/* What the daemon that started last does. */
bool feedbacks_are_on(const char *directory);

#endif
