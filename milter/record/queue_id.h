/* queue_id.h - which mail server made a queue id, and whether it comes again.
 *
 * A record that names an id which another message may have tomorrow would let that
 * one go: only ids that never come again are held by.
 */
#ifndef TM_RECORD_QUEUE_ID_H
#define TM_RECORD_QUEUE_ID_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"

/* Postfix's long form (enable_long_queue_ids), which is never reused. */
bool queue_id_long(struct span id);

/* Sendmail's form, which names its second, and it was made about `when`. */
bool queue_id_dated(struct span id, int64_t when);

#endif
