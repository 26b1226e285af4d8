/* hex.h - keys and signatures as their files have them. */
#ifndef TM_RECORD_HEX_H
#define TM_RECORD_HEX_H

#include "base/span.h"

/* `size` bytes in hexadecimal digits, white space around them and nothing else. */
bool hex_read(struct span text, unsigned char *out, size_t size);

#endif
