/* special.h - short words behind which a full stop means no end.
 *
 * They are asked of texts in any language; what one language alone knows is in
 * tongue.h.
 */
#ifndef TM_TEXT_SPECIAL_H
#define TM_TEXT_SPECIAL_H

#include "base/span.h"

/* True when a full stop behind this folded word seldom ends a sentence. */
bool special_abbreviation(struct span fold);

/* "pdf", "com": what stands behind the dot of a file or host name. */
bool special_suffix(struct span fold);

#endif
