/* note.c - see note.h. */
#include "desk/note.h"

#include "desk/copy.h"
#include "record/letter.h"

void note_write(const struct note *n, struct buffer *out)
{
	const struct letter l = {
		.language = n->language, .harm = strcmp(n->ground, "harm") == 0, .missing = span_of(n->missing),
		.words = n->words, .reason = n->reason, .by = n->by,
		.customer = n->copy ? copy_customer_words(n->copy) : SPAN_NONE,
		.hurts = n->copy ? copy_hurting_words(n->copy) : SPAN_NONE,
	};

	letter_write(&l, out);
}
