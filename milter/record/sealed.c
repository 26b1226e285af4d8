/* sealed.c - see sealed.h. */
#include "record/sealed.h"

#include <sodium.h>
#include <stdlib.h>

#include "record/hex.h"

static const struct span first = { "tone-copy 1\n", 12 };

_Static_assert(SEALED_KEY == crypto_box_PUBLICKEYBYTES && SEALED_KEY == crypto_box_SECRETKEYBYTES
	       && SEALED_SEED == crypto_box_SEEDBYTES && SEALED_MORE == 12 + crypto_box_SEALBYTES,
	       "keys and seals are libsodium's");

/* What crypto_box_seal() does with a key pair of its own making. */
static int box(struct span text, const unsigned char public[static SEALED_KEY],
	       const unsigned char seed[static SEALED_SEED], unsigned char *out)
{
	unsigned char once[SEALED_KEY], secret[SEALED_KEY], nonce[crypto_box_NONCEBYTES];
	crypto_generichash_state hash;
	int status;

	(void)crypto_box_seed_keypair(once, secret, seed);
	(void)crypto_generichash_init(&hash, NULL, 0, sizeof nonce);
	(void)crypto_generichash_update(&hash, once, sizeof once);
	(void)crypto_generichash_update(&hash, public, SEALED_KEY);
	(void)crypto_generichash_final(&hash, nonce, sizeof nonce);
	memcpy(out, once, sizeof once);
	status = crypto_box_easy(out + sizeof once, (const unsigned char *)text.at, text.len, nonce, public, secret);
	sodium_memzero(secret, sizeof secret);
	return status;
}

int sealed_write(struct span text, const unsigned char public[static SEALED_KEY],
		 const unsigned char seed[static SEALED_SEED], struct buffer *out, struct fault *f)
{
	unsigned char *sealed;
	int status;

	if (text.len > SEALED_TEXT_MAX)
		return fault(f, FAULT_LIMIT, "a review copy of more than %d bytes", SEALED_TEXT_MAX);
	sealed = malloc(text.len + crypto_box_SEALBYTES);
	if (!sealed)
		return fault_memory(f);
	status = box(text, public, seed, sealed);
	if (!status) {
		buffer_add(out, first);
		buffer_add(out, (struct span){ (const char *)sealed, text.len + crypto_box_SEALBYTES });
	}
	free(sealed);
	if (status)
		return fault(f, FAULT_INPUT, "the public key of review copies is none");
	return out->spoiled ? fault_memory(f) : 0;
}

void sealed_pair_of(const unsigned char secret[static SEALED_KEY], struct sealed_pair *out)
{
	memcpy(out->secret, secret, SEALED_KEY);
	(void)crypto_scalarmult_base(out->public, secret);
}

int sealed_open(struct span file, const struct sealed_pair *keys, struct buffer *out, struct fault *f)
{
	unsigned char *text;
	struct span box;
	int status;

	if (!span_starts(file, first) || file.len < SEALED_MORE || file.len > SEALED_MAX)
		return fault(f, FAULT_INPUT, "it is no review copy");
	box = span_skip(file, first.len);
	text = malloc(box.len);
	if (!text)
		return fault_memory(f);
	status = crypto_box_seal_open(text, (const unsigned char *)box.at, box.len, keys->public, keys->secret) != 0
		 ? fault(f, FAULT_INPUT, "the review copy was sealed for another key, or is damaged") : 0;
	if (!status)
		buffer_add(out, (struct span){ (const char *)text, box.len - crypto_box_SEALBYTES });
	sodium_memzero(text, box.len);
	free(text);
	return !status && out->spoiled ? fault_memory(f) : status;
}

int sealed_key_read(struct span text, unsigned char out[static SEALED_KEY], struct fault *f)
{
	if (hex_read(text, out, SEALED_KEY))
		return 0;
	return fault(f, FAULT_INPUT, "%d hexadecimal digits are expected", 2 * SEALED_KEY);
}
