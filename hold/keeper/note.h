/* note.h - the mail that brings a reply back to the agent who wrote it. */
#ifndef TM_KEEPER_NOTE_H
#define TM_KEEPER_NOTE_H

#include "keeper/queue.h"
#include "keeper/records.h"
#include "record/decision.h"

/* Sends the note with the held message attached as it is (message/rfc822, RFC
 * 2046 section 5.2), which is not parsed. The Message-ID is the record's, so
 * that a note that is sent twice can be known. */
int note_send(const struct place *p, const struct hold *h, const struct decision *d,
	      const struct queue_entry *e, struct fault *f);

#endif
