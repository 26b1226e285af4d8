/* cut_word.h - one word of a text, in folded form. */
#ifndef TM_TEXT_CUT_WORD_H
#define TM_TEXT_CUT_WORD_H

#include "text/cutter.h"

/* Takes the word that begins at c->at with a letter, or the address that it is the
 * head of. */
void cut_word(struct cutter *c);

#endif
