/* form.h - what a browser sends: forms, queries and cookies, bounded.
 *
 * A form is application/x-www-form-urlencoded, from a body or behind the "?" of an
 * address. A bad escape, a zero byte or too many fields make it no form at all.
 */
#ifndef TM_REVIEW_FORM_H
#define TM_REVIEW_FORM_H

#include "base/arena.h"
#include "base/fault.h"
#include "base/span.h"

enum { FORM_FIELDS_MAX = 128 };

struct field {
	struct span name, value;	/* decoded; the arena's */
};

struct form {
	struct field fields[FORM_FIELDS_MAX];
	size_t count;
};

int form_read(struct span bytes, struct arena *a, struct form *out, struct fault *f);

/* The first field of that name; empty when there is none. */
struct span form_value(const struct form *form, const char *name);

/* The same as a string of at most size - 1 bytes; false when it is longer. */
bool form_string(const struct form *form, const char *name, char *out, size_t size);

/* The value of a cookie in the header Cookie; empty when there is none. Borrowed. */
struct span cookie_value(struct span header, struct span name);

#endif
