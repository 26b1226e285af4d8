/* sealed.h - text for review, sealed to a public key.
 *
 * A file of one line that says what it is and a sealed box behind it (X25519,
 * XSalsa20-Poly1305, as libsodium's crypto_box_seal makes it): whoever writes
 * it cannot read it again. Pure, so the randomness comes in as an argument.
 */
#ifndef TM_RECORD_SEALED_H
#define TM_RECORD_SEALED_H

#include "base/buffer.h"
#include "base/fault.h"

enum {
	SEALED_KEY = 32,	/* bytes of either key */
	SEALED_SEED = 32,
	SEALED_MAX = 64 * 1024,	/* of the file */
	SEALED_MORE = 12 + 48,	/* that the file has more than the text */
	SEALED_TEXT_MAX = SEALED_MAX - SEALED_MORE
};

/* `seed` is random, used once, and forgotten by the caller. */
int sealed_write(struct span text, const unsigned char public[static SEALED_KEY],
		 const unsigned char seed[static SEALED_SEED], struct buffer *out, struct fault *f);

/* Who opens: the public half is made of the secret one, once for many copies. */
struct sealed_pair {
	unsigned char public[SEALED_KEY], secret[SEALED_KEY];
};

void sealed_pair_of(const unsigned char secret[static SEALED_KEY], struct sealed_pair *out);

/* Appends the text to `out`. */
int sealed_open(struct span file, const struct sealed_pair *keys, struct buffer *out, struct fault *f);

/* 64 hexadecimal digits with white space around them: a key as its file has it. */
int sealed_key_read(struct span text, unsigned char out[static SEALED_KEY], struct fault *f);

#endif
