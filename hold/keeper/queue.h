/* queue.h - where Postfix has our messages, and the few things done to them.
 *
 * The queue is believed, not exit codes: postsuper answers 0 for a message
 * that is not there. Only what postqueue(1) documents is read, strictly: a
 * listing with one line that is not understood is no listing, because what it
 * lacks would look gone.
 */
#ifndef TM_KEEPER_QUEUE_H
#define TM_KEEPER_QUEUE_H

#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/span.h"

enum { INSTANCES_MAX = 16 };

/* Configuration directories; NULL is Postfix's default one. */
struct postfix_instances {
	const char *directory[INSTANCES_MAX];
	size_t count;
};

struct queue_entry {
	char id[65];
	int64_t arrival;	/* Unix seconds of MAIL FROM */
	const char *instance;	/* borrowed */
	int held;		/* in the hold queue; else on its way */
};

struct queue {
	struct queue_entry *entries;	/* by id; owned */
	size_t count;
};

int queue_look(const struct postfix_instances *all, struct queue *out, struct fault *f);

/* Adds what a listing of `instance` says, in no order. */
int queue_read(struct span listing, const char *instance, struct queue *q, struct fault *f);
void queue_forget(struct queue *q);

/* NULL: in no queue. */
const struct queue_entry *queue_find(const struct queue *q, const char *id);

/* From hold into delivery, at once. */
int queue_release(const struct queue_entry *e, struct fault *f);

/* Deletes it, if it is still on hold. */
int queue_drop(const struct queue_entry *e, struct fault *f);

/* Its header and body, as they are, to the end of an open file. */
int queue_copy(const struct queue_entry *e, int to, struct fault *f);

/* Sends an open file from the beginning, with the null sender. */
int queue_send(const char *instance, int from, const char *recipient, struct fault *f);

#endif
