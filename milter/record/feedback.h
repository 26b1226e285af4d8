/* feedback.h - what came of one agent's own replies, for that agent.
 *
 * Counted only for agents who asked for it. An entry is a slot of one size in a
 * file: lines of text, then line feeds to its end; it names the address that its
 * figures go to and no other person.
 */
#ifndef TM_RECORD_FEEDBACK_H
#define TM_RECORD_FEEDBACK_H

#include "record/event.h"

enum { FEEDBACK_SLOT = 768 };

struct feedback {
	char agent[33];		/* keyed pseudonym */
	char address[255];	/* the agent's own */
	int64_t since;		/* Unix seconds of the first message */
	int64_t judged, met, missed, not_called_for, unknown;
	int64_t harm;		/* may hurt */
	int64_t held, would;	/* were, or would have been, held */
};

/* Adds a judged message. */
void feedback_count(struct feedback *b, const struct event *e);

/* Exactly FEEDBACK_SLOT bytes. */
void feedback_write(const struct feedback *b, struct buffer *out);

/* -1 for what is no entry, an empty slot too. */
int feedback_read(struct span slot, struct feedback *out, struct fault *f);

#endif
