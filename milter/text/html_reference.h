/* html_reference.h - character references of HTML, named and numeric. */
#ifndef TM_TEXT_HTML_REFERENCE_H
#define TM_TEXT_HTML_REFERENCE_H

#include "base/span.h"

/* `s` starts with '&'. The length of the reference and its scalar value in
 * *out, or 0 when it is none. */
size_t html_reference(struct span s, uint32_t *out);

#endif
