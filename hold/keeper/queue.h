/* queue.h - where a mail server has our messages, and the few things done to them.
 *
 * The queue itself is believed, not exit codes and no listing: a message is
 * where a file of its id lies, so that no stranger's text is read as root. The
 * ids are of a form that is never used twice. What is done is done by the mail
 * server's own programs; one row of a table says all there is to know of it.
 */
#ifndef TM_KEEPER_QUEUE_H
#define TM_KEEPER_QUEUE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/span.h"

enum { QUEUES_MAX = 16, QUEUE_PATH = 256, QUEUE_WORDS = 8 };

enum where { UNSEEN, NOWHERE, ON_ITS_WAY, ON_HOLD };

/* What is done to one message: RELEASE from hold into delivery at once; DROP deletes
 * it, if it is still on hold; COPY writes it as tone-note reads it; SEND takes a mail
 * with the null sender, its recipients in its header. */
enum verb { RELEASE, DROP, COPY, SEND, VERBS };

/* In patterns and words, %d is the directory of the queue, %c its configuration
 * and %i the queue id. */
struct mta {
	const char *name;
	struct { const char *pattern; enum where where; } places[8];	/* for glob(3); NULL at the end */
	const char *steps[VERBS][2][QUEUE_WORDS];
};

extern const struct mta mta_postfix, mta_sendmail;

struct queue {
	const struct mta *mta;
	char directory[QUEUE_PATH];
	char configuration[QUEUE_PATH];	/* Postfix: its directory; Sendmail: the program */
};

struct queues {
	struct queue all[QUEUES_MAX];
	size_t count;
};

/* By its configuration directory; "QUEUE-DIRECTORY:PROGRAM". -1: too many or too long. */
int queues_add_postfix(struct queues *q, const char *configuration);
int queues_add_sendmail(struct queues *q, const char *where);

/* Those of this host, where none was added. */
int queues_find(struct queues *q, struct fault *f);

/* Whether all can be seen now: before what is in none of them may be believed gone. */
int queues_look(struct queues *q, struct fault *f);

/* *in is where it was found; nothing for the first two. */
enum where queue_of(const struct queues *q, const char *id, const struct queue **in);

/* The files are read and written where they stand; -1: none. */
int queue_do(const struct queue *q, enum verb v, const char *id, int input, int output, struct fault *f);

enum { SAID_MAX = 16 * 1024 };

/* Runs a program to its end, with what it printed first in `said`; not what went to
 * `output`, if that is no -1. A fault has its first line. */
int queue_run(const char *const *words, int input, int output, char said[static SAID_MAX], struct fault *f);

#endif
