/* people.h - what people read where files have names and seconds. */
#ifndef TM_RECORD_PEOPLE_H
#define TM_RECORD_PEOPLE_H

#include "base/buffer.h"

/* "missed" -> "not found", "very-upset" -> "strongly affected"; a name that has no
 * other words is its own. Borrowed. */
const char *people_say(const char *name);

/* "40 s", "12 min", "5 h", "3 days"; nothing below 0. */
void people_time(int64_t seconds, struct buffer *out);

#endif
