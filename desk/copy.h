/* copy.h - the sealed copy of a held message, opened with a key that lies here. */
#ifndef TM_DESK_COPY_H
#define TM_DESK_COPY_H

#include <jansson.h>

#include "base/fault.h"
#include "record/sealed.h"

enum { COPY_KEYS_MAX = 32 };

/* The secret keys NAME.box.key of a directory, by their names. */
struct copy_keys {
	struct sealed_pair pairs[COPY_KEYS_MAX];
	size_t count;
};

/* None is no fault: then no copy opens. */
int copy_keys_read(const char *directory, struct copy_keys *out, struct fault *f);
void copy_keys_forget(struct copy_keys *k);

/* record/copy.h as JSON: "judgement" is in it. NULL with a fault when no key opens
 * it or it is of another form. */
json_t *copy_read(const struct copy_keys *k, struct span sealed, struct fault *f);

/* The same of a file, with the keys of a directory. */
json_t *copy_open(const char *directory, const char *file, struct fault *f);

/* The customer's words that called for an answer most, as far as its sentence goes;
 * and the agent's that may hurt most. Empty when there are none; borrowed. */
struct span copy_customer_words(const json_t *copy);
struct span copy_hurting_words(const json_t *copy);

#endif
