/* note.h - a reply goes back to the agent who wrote it.
 *
 * The note is composed by tone-note, as a user of its own that has nothing else
 * to do: here the held message is only handed from the mail server's program to it,
 * and what it made to sendmail(1). The Message-ID is the record's, so that a note
 * that is sent twice can be known.
 */
#ifndef TM_KEEPER_NOTE_H
#define TM_KEEPER_NOTE_H

#include "keeper/records.h"

struct note {
	const char *program, *user;
};

int note_send(const struct note *n, const struct place *p, const struct hold *h, const struct queue *q,
	      struct fault *f);

#endif
