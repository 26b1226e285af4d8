/* copy.h - the sealed copy of a held message, opened with a key that lies here. */
#ifndef TM_CLI_COPY_H
#define TM_CLI_COPY_H

#include <jansson.h>

#include "cli/command.h"

/* record/copy.h as JSON: "judgement" is in it. `file` is the copy's. NULL with a
 * fault when no key opens it or it is of another form. */
json_t *copy_open(const struct options *o, const char *file, struct fault *f);

/* The customer's words that called for an answer most, as far as its sentence goes;
 * and the agent's that may hurt most. Empty when there are none; borrowed. */
struct span copy_customer_words(const json_t *copy);
struct span copy_hurting_words(const json_t *copy);

#endif
