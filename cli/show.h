/* show.h - one held message for a person. */
#ifndef TM_CLI_SHOW_H
#define TM_CLI_SHOW_H

#include "cli/selection.h"

/* The record, and what its sealed copy says if there is one and we have the key. */
int held_show_one(const struct options *o, const struct chosen *c);

/* What the copy beside `record`, a path without ".copy", says. */
int held_show_copy(const struct options *o, const char *record);

#endif
