/* index.h - what each symbol knows of the frames that name it; inside the room only. */
#ifndef TM_TONE_INDEX_H
#define TM_TONE_INDEX_H

#include "tone/grammar.h"

/* Once all frames are read: the last step of a grammar. False: no memory. */
bool index_make(struct grammar *g);

#endif
