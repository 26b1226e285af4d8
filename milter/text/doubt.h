/* doubt.h - what makes a split less than certain. */
#ifndef TM_TEXT_DOUBT_H
#define TM_TEXT_DOUBT_H

#include "text/quoting.h"

void doubt_weigh(struct layout *l, const struct quoting *q);

#endif
