/* layer.h - the customer's newest words, apart from older layers.
 *
 * What is quoted lies in layers: by its depth, and by the boundaries without marks
 * above it. The customer's newest is the least deep one that is not the company's
 * own; if some layer names the customer, the first of those.
 */
#ifndef TM_TEXT_LAYER_H
#define TM_TEXT_LAYER_H

#include "text/layout.h"

/* Lines that are quoted and older become ROLE_EARLIER. `asked` is the heading of
 * the customer's newest comment, where the mail is in the order of time, else
 * SIZE_MAX. */
void layers_sort(struct layout *l, size_t asked);

#endif
