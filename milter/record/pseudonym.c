/* pseudonym.c - see pseudonym.h. */
#include "record/pseudonym.h"

#include <sodium.h>

void pseudonym_make(const unsigned char key[static PSEUDONYM_KEY], const char *domain, struct span of,
		    unsigned char out[static PSEUDONYM_BYTES])
{
	crypto_generichash_state state;

	memset(out, 0, PSEUDONYM_BYTES);
	if (of.len == 0)
		return;
	/* The domain's terminator divides it from what follows. */
	(void)crypto_generichash_init(&state, key, PSEUDONYM_KEY, PSEUDONYM_BYTES);
	(void)crypto_generichash_update(&state, (const unsigned char *)domain, strlen(domain) + 1);
	(void)crypto_generichash_update(&state, (const unsigned char *)of.at, of.len);
	(void)crypto_generichash_final(&state, out, PSEUDONYM_BYTES);
}

void hex_of(const unsigned char bytes[static 16], char out[static 33])
{
	static const char digits[] = "0123456789abcdef";

	for (size_t i = 0; i < 16; i++) {
		out[2 * i] = digits[bytes[i] >> 4];
		out[2 * i + 1] = digits[bytes[i] & 15];
	}
	out[32] = '\0';
}
