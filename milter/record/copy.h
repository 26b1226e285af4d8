/* copy.h - what a reviewer needs to see of a held message, as JSON.
 *
 * {"copy":1,"cut":false,"subject":"","from":"","to":"","judgement":{...}}, the header
 * fields decoded, the judgement as json.h writes it with the record's id: the
 * customer's words, the reply, the signals in both. Bcc is not in it. What is too
 * long loses the ends of its texts and says "cut":true.
 */
#ifndef TM_RECORD_COPY_H
#define TM_RECORD_COPY_H

#include "base/buffer.h"
#include "record/judgement.h"

/* `raw`: whose header fields they are. Into an empty buffer, whose max is the limit;
 * what is cut is the arena's. */
int copy_write(const struct judgement *j, const struct raw_mail *raw, const char *id, struct arena *a, struct buffer *out,
	       struct fault *f);

#endif
