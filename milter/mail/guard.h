/* guard.h - finds where each part begins and ends, in one bounded pass.
 *
 * Reads the body line by line with a stack of open boundaries. Cost is linear
 * in the bytes whatever the nesting; depth, parts and header blocks have
 * limits, and what lies beyond is a finding and stays shut. Nothing recurses.
 */
#ifndef TM_MAIL_GUARD_H
#define TM_MAIL_GUARD_H

#include "mail/mime.h"

enum { GUARD_LINE = 998 };	/* bytes, RFC 5322 2.1.1 */

/* `limits` has no zeros. Fills root, part_count and findings of *out. */
int guard_walk(const struct mime_fields *fields, struct span body, const struct mail_limits *limits,
	       struct arena *a, struct mail *out, struct fault *f);

#endif
