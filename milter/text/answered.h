/* answered.h - what the customer's newest words answered.
 *
 * In a thread the layer beside the customer's newest one is the company's own
 * earlier reply, unless its heading names the customer.
 */
#ifndef TM_TEXT_ANSWERED_H
#define TM_TEXT_ANSWERED_H

#include "text/split.h"

/* Empty when there is none; the arena's. At most ANSWERED_MAX bytes. */
enum { ANSWERED_MAX = 8192 };

int text_answered(const struct text *text, const struct split *split, struct span customer_address,
		  struct arena *a, struct span *out, struct fault *f);

#endif
