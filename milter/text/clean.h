/* clean.h - text as it reads, not as it was typed.
 *
 * In place, never longer: line ends become LF, spaces of any kind become a
 * space, NULs and other controls go, and so do characters that draw nothing
 * (zero-width, soft hyphen, bidirectional): words must not hide by them.
 */
#ifndef TM_TEXT_CLEAN_H
#define TM_TEXT_CLEAN_H

#include "base/finding.h"
#include "base/span.h"

/* `at` holds `len` bytes of valid UTF-8. Returns the new length; what was odd
 * gets its line in `places`, which may be NULL. */
size_t text_clean(char *at, size_t len, unsigned *findings, struct finding_places *places);

#endif
