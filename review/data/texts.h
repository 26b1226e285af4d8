/* texts.h - the few words of a copy that a list shows, in one piece of memory. */
#ifndef TM_REVIEW_DATA_TEXTS_H
#define TM_REVIEW_DATA_TEXTS_H

#include "review/data/data.h"

#include <jansson.h>

enum text_kind { TEXT_SUBJECT, TEXT_AGENT, TEXT_CUSTOMER, TEXT_WORDS, TEXT_OPENING, TEXT_KINDS };

struct texts;

/* `copy` NULL: it could not be opened, which is kept as well. NULL: no memory. */
struct texts *texts_new(const json_t *copy);
void texts_free(struct texts *t);	/* wiped; NULL is fine */

size_t texts_size(const struct texts *t);

/* Into the row, the arena's. */
void texts_show(const struct texts *t, struct arena *a, struct held_row *out);

/* Borrowed. */
struct span texts_one(const struct texts *t, enum text_kind kind);

/* ---- of an opened copy ---- */

struct span json_span_of(const json_t *object, const char *key);	/* empty when there is none */

#endif
