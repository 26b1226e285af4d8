/* single_byte.h - the upper halves of charsets with one byte per character.
 *
 * iconv knows them too, but loads a library for each and throws it away after
 * the last use: files, locks and 50 times the cost of a small mail.
 */
#ifndef TM_TEXT_SINGLE_BYTE_H
#define TM_TEXT_SINGLE_BYTE_H

#include "base/span.h"

struct single_byte {
	const char *name;
	uint16_t high[128];	/* of the bytes from 0x80 on; 0: none */
};

/* By its one name in lower case, or NULL. */
const struct single_byte *single_byte_find(struct span name);

#endif
