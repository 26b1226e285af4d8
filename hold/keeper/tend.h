/* tend.h - what becomes of one held message, step by step.
 *
 * A step is written down before it is done and looked at in the queue before
 * it is believed, so that a keeper that is killed anywhere goes on where it
 * was: nothing is sent twice, dropped twice or forgotten.
 */
#ifndef TM_KEEPER_TEND_H
#define TM_KEEPER_TEND_H

#include "keeper/note.h"

struct keeper {
	struct place place;
	struct queues queues;
	struct records records;
	struct note note;
	int64_t longest;	/* no deadline is extended beyond, seconds after arrival */
	char boot_id[37];
};

/* Whether something is to be done about it now. */
bool tend_due(const struct keeper *k, const struct kept *one);

/* One step. `release_it`: into delivery, though something else may be decided; what
 * cannot be taken back any more is finished instead. */
void tend(struct keeper *k, struct kept *one, bool release_it);

/* Past its deadline by `grace` seconds, by either clock. */
bool overdue(const struct keeper *k, const struct kept *one, int64_t grace);

#endif
