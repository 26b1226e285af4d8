/* attribution.h - "On Monday, 3 May 2024 at 10:12, Jane Doe <jane@...> wrote:"
 *
 * In any order, wrapped over some lines, in many languages, with or without a
 * verb. What makes one: it ends with a colon or a verb of writing, and it has
 * a date, a time or an address where those stand in such lines.
 */
#ifndef TM_TEXT_ATTRIBUTION_H
#define TM_TEXT_ATTRIBUTION_H

#include "text/boundary.h"

struct boundary attribution_at(const struct view *v, size_t count, size_t i);

#endif
