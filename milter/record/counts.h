/* counts.h - what one event adds to which counter; tone-redis(5) as code.
 *
 * Journal and Redis count by the same rule, so they can be compared. Keys come
 * without prefix ("total", "total:team:billing", "d:20260131:all").
 */
#ifndef TM_RECORD_COUNTS_H
#define TM_RECORD_COUNTS_H

#include "record/event.h"

/* `life` is the key's lifetime in seconds, 0 for ever. */
typedef void counts_sink(const char *key, const char *field, int64_t add, unsigned life, void *context);

void counts_of(const struct event *e, counts_sink *sink, void *context);

#endif
