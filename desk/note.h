/* note.h - what an agent reads who gets a reply back: record/letter.h, in words of
 * the mail where its copy could be opened. */
#ifndef TM_DESK_NOTE_H
#define TM_DESK_NOTE_H

#include <jansson.h>

#include "base/buffer.h"

struct note {
	const char *language, *ground, *missing;	/* of the hold record */
	const json_t *copy;		/* NULL: there is none, or no key for it */
	struct span words, reason;	/* of the person who returns it; may be empty */
	const char *by;
};

void note_write(const struct note *n, struct buffer *out);

#endif
