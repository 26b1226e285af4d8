/* detain.h - all that must be true before the MTA is asked to hold a message.
 *
 * Asked in the order of what it costs, and only of the few messages that a
 * policy wants held. The last step puts the record on the disk.
 */
#ifndef TM_DAEMON_DETAIN_H
#define TM_DAEMON_DETAIN_H

#include "daemon/act.h"

/* Whether the policy would rather let this one go: by the hour, or as one of
 * those outside of its share. Asked also where it only observes, so that what
 * observing counts is what holding would have held. */
enum not_held unwanted(const struct service *v, const struct message *m, const struct judgement *j);

/* NOT_HELD_NOTHING: the record of `id` is written and synced. `f` is filled
 * where the answer is NOT_HELD_NO_RECORD. */
enum not_held detain(struct service *v, const struct message *m, const struct mta *mta,
		     const struct judgement *j, const char *id, const char *reason, struct fault *f);

/* One that was judged and passed: who decides about a held reply of its thread is to
 * know. */
void note_passed(struct service *v, const struct message *m);

/* A message that nothing but the mode kept from being held, for the list of
 * those. What goes wrong is said, and costs the list an entry or its copy. */
void note_would_hold(struct service *v, const struct message *m, const struct judgement *j, const char *id);

#endif
