/* alike.h - letters that look like others become the ones they look like.
 *
 * A word that mixes Latin letters with look-alikes of other scripts is read as
 * it looks, and so is one in the mathematical alphabets. A word of one script
 * stays: Russian is no disguise.
 */
#ifndef TM_TEXT_ALIKE_H
#define TM_TEXT_ALIKE_H

#include "base/finding.h"
#include "base/span.h"

/* In place, never longer; `at` holds `len` bytes of valid UTF-8. Returns the new
 * length. `places`, which may be NULL, gets lines. */
size_t text_unmask(char *at, size_t len, unsigned *findings, struct finding_places *places);

#endif
