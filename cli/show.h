/* show.h - one held message for a person, or as JSON. */
#ifndef TM_CLI_SHOW_H
#define TM_CLI_SHOW_H

#include "cli/command.h"
#include "record/hold.h"

/* One line; its form stands in tonectl(1). */
int held_print_json(const struct hold *h, const char *queue);

/* The record, and what its sealed copy says if there is one and we have the key.
 * `file` is the record's. */
int held_show_one(const struct options *o, const struct hold *h, const char *file);

#endif
