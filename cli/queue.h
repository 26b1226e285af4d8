/* queue.h - where the mail server's messages are, by queue id. */
#ifndef TM_CLI_QUEUE_H
#define TM_CLI_QUEUE_H

#include <jansson.h>

#include "base/fault.h"
#include "record/hold.h"

struct queue {
	json_t *names, *places;		/* by queue id; owned */
};

/* Asks postqueue; `directory` of Postfix's configuration, NULL: its default.
 * The instances that this one names are asked, too. Fails rather than believe
 * half a listing: what it lacks would look gone. */
int queue_open(const char *directory, struct queue *q, struct fault *f);

/* The same of a queue directory of Sendmail: its files are looked at, and it has no
 * configuration. */
int queue_open_sendmail(const char *directory, struct queue *q, struct fault *f);
void queue_close(struct queue *q);

/* "hold", "deferred", ...; "gone" when the queue does not know it. */
const char *queue_name(const struct queue *q, const char *queue_id);

/* The configuration of the instance that has it, NULL: the default one. */
const char *queue_place(const struct queue *q, const char *queue_id);

/* What became of a held message. */
enum whereabouts {
	ON_HOLD,
	LEFT,		/* on its way: somebody else released it */
	GONE,		/* delivered, deleted or expired */
	TOO_YOUNG	/* not there, but it may still be coming */
};
enum whereabouts queue_whereabouts(const struct queue *q, const struct hold *h);

/* Fails where it is not there or not for us to read, which would look like nothing. */
int state_readable(const char *state_directory, struct fault *f);

/* The files of the records under the state directory; none before the first
 * message was held. Owned by the caller: file_list_free(). */
int records_list(const char *state_directory, char ***files, size_t *count, struct fault *f);
int record_open(const char *file, struct hold *out, struct fault *f);

#endif
