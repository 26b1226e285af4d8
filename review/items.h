/* items.h - one held message as the list and its own page show it. */
#ifndef TM_REVIEW_ITEMS_H
#define TM_REVIEW_ITEMS_H

#include "review/views.h"
#include "review/visit.h"

/* Within so many seconds it is due soon. */
enum { ITEM_SOON = 1800 };

struct held_item item_of(struct visit *v, const struct held_row *r);

/* When people should have decided; the deadline where that is not said. */
int64_t item_due(const struct held_row *r);

/* "Returned by Mira", "Sending"; "" while nobody has decided. */
const char *item_state(struct visit *v, const struct held_row *r);

#endif
