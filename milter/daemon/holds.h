/* holds.h - the records of held messages on this host.
 *
 * No record, no hold: a record is written and synced before the MTA is told,
 * and while it lies in state_directory/held its message counts as open. One
 * lock makes counting and writing one step, so that two messages cannot both
 * take the last place.
 */
#ifndef TM_DAEMON_HOLDS_H
#define TM_DAEMON_HOLDS_H

#include "policy/verdict.h"
#include "record/hold.h"

struct holds;

/* Makes the directory if it is not there. Copies there that have no record any
 * more are taken away. */
int holds_new(const char *state_directory, struct holds **out, struct fault *f);
void holds_free(struct holds *h);	/* NULL is fine */

/* NOT_HELD_NOTHING: the record is on the disk, and `copy`, a sealed one, beside
 * it unless it is empty or *copy_lost is set: there is a hold without it, too.
 * NOT_HELD_CAPACITY: its policy has `open_max` already. NOT_HELD_NO_RECORD. With
 * either of the two troubles `f` says why. */
enum not_held holds_record(struct holds *h, const struct hold *record, unsigned open_max,
			   struct span copy, bool *copy_lost, struct fault *f);

/* What lies there, for whoever watches. */
struct holds_state {
	unsigned open;		/* records, all of them */
	unsigned overdue;	/* ... whose deadline is past */
	unsigned unreadable;	/* ... that are none, or not for us to read */
	int64_t oldest;		/* Unix seconds at which the oldest was held; 0: none */
};

/* False when the directory cannot be read. `now` is Unix seconds. */
bool holds_state(const struct holds *h, int64_t now, struct holds_state *out);

/* Takes a record and its copy away whose message was not held after all. */
void holds_forget(const struct holds *h, const char *id);

#endif
