/* pair.h - our end of the socket pair to the keeper. */
#ifndef TM_COURIER_PAIR_H
#define TM_COURIER_PAIR_H

#include "base/span.h"

enum { PAIR_FD = 3, WORD_MAX = 32 };

/* Hands a decision over and waits for the keeper's word about it. -1 when the
 * keeper is gone or has not answered for so long that it must be stuck. */
int pair_bring(struct span decision, char word[static WORD_MAX + 1]);

/* Whether the keeper may just as well say it the next time: nothing was
 * believed and nothing refused for good. */
bool pair_again(const char *word);

/* Waits that long for nothing; false when the keeper is gone. */
bool pair_wait(int ms);

#endif
