/* pseudonym.h - people and messages by keyed hash (BLAKE2b, 128 bits). */
#ifndef TM_RECORD_PSEUDONYM_H
#define TM_RECORD_PSEUDONYM_H

#include "base/span.h"

enum { PSEUDONYM_KEY = 32, PSEUDONYM_BYTES = 16 };

/* `domain` keeps uses apart ("agent", "message-id"). Empty input gives zeros. */
void pseudonym_make(const unsigned char key[static PSEUDONYM_KEY], const char *domain, struct span of,
		    unsigned char out[static PSEUDONYM_BYTES]);

/* 32 lower-case hexadecimal digits and a terminator. */
void hex_of(const unsigned char bytes[static 16], char out[static 33]);

#endif
