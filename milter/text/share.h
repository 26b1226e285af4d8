/* share.h - which line goes into which text of a split. */
#ifndef TM_TEXT_SHARE_H
#define TM_TEXT_SHARE_H

#include "text/layout.h"

/* The texts are the arena's. */
int share_out(const struct layout *l, struct arena *a, struct split *out, struct fault *f);

#endif
