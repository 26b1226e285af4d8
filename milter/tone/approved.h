/* approved.h - a company's own phrases, which are no stock sentences to it.
 *
 * Macros that people were told to use are not held against them. But what goes
 * to many customers alike is never this customer's own either: where nothing
 * but approved words acknowledges, it counts as generic.
 *
 * One phrase a line; `{...}` stands for whatever is filled in there.
 */
#ifndef TM_TONE_APPROVED_H
#define TM_TONE_APPROVED_H

#include "tone/effect.h"

struct approved;

enum { APPROVED_BYTES_MAX = 1 << 20, APPROVED_WORDS_LEAST = 3 };

/* `name` is for messages. On failure the fault names file, line and what was
 * expected. */
int approved_new(const char *name, struct span bytes, struct approved **out, struct fault *f);
void approved_free(struct approved *p);	/* NULL is fine */

/* Takes from the effects what only strangers' stock sentences deserve. Costs
 * time linear in the reply. */
int approved_settle(const struct approved *p, const struct reading *reply, struct arena *a,
		    struct effects *e, struct fault *f);

#endif
