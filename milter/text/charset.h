/* charset.h - any bytes with any label become valid UTF-8.
 *
 * Labels lie. Bytes that are valid UTF-8 and not plain ASCII are taken as such
 * whatever their label says; latin-1 and ascii are read as windows-1252, and so
 * is what has no label that anybody knows; UTF-16 is told by its zeros, Japanese
 * and Korean with shifts by their escapes. What cannot be converted becomes
 * U+FFFD, counted as a finding. The one room that calls iconv.
 */
#ifndef TM_TEXT_CHARSET_H
#define TM_TEXT_CHARSET_H

#include "base/buffer.h"
#include "base/fault.h"
#include "base/finding.h"

/* Appends `bytes` to `out`; ORs what was odd into *findings. Fails only when
 * memory is spent. */
int charset_to_utf8(struct span bytes, struct span label, struct buffer *out, unsigned *findings,
		    struct fault *f);

#endif
