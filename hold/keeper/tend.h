/* tend.h - what becomes of one held message, step by step.
 *
 * A step is written down before it is done and looked at in the queue before
 * it is believed, so that a keeper that is killed anywhere goes on where it
 * was: nothing is sent twice, dropped twice or forgotten.
 */
#ifndef TM_KEEPER_TEND_H
#define TM_KEEPER_TEND_H

#include "keeper/book.h"
#include "keeper/note.h"
#include "keeper/queue.h"

struct keeper {
	struct place place;
	struct postfix_instances instances;
	struct records records;
	struct book book;
	int64_t longest;	/* no deadline is extended beyond, seconds after arrival */
	char boot_id[37];
};

/* Whether something is to be done about it now, so that the queue must be
 * asked. */
bool tend_due(const struct keeper *k, const struct kept *one);

/* One step; `q` was listed after the record was read. */
void tend(struct keeper *k, struct kept *one, const struct queue *q);

/* Past its deadline by `grace` seconds, by either clock. */
bool overdue(const struct keeper *k, const struct kept *one, int64_t grace);

/* Into delivery, though something else may be decided; what was begun and cannot
 * be taken back any more is finished instead. */
void tend_release(struct keeper *k, struct kept *one, const struct queue *q);

/* A line of the audit file about a decision that was brought; NULL: accepted. */
void audit_decision(struct keeper *k, const struct decision *d, const char *refused);

#endif
