/* decision_write.c - the signing half of decision.h. */
#include "record/decision.h"

#include <sodium.h>

int decision_write(const struct decision *d, const unsigned char secret[static DECISION_SECRET],
		   struct buffer *out, struct fault *f)
{
	unsigned char signature[crypto_sign_BYTES];
	char digits[2 * sizeof signature + 1];
	size_t start = out->len;

	if (decision_check(d, f))
		return -1;
	lines_write(&decision_table, d, out);
	if (out->spoiled)
		return fault_memory(f);
	if (crypto_sign_detached(signature, NULL, (const unsigned char *)out->at + start,
				 out->len - start, secret))
		return fault(f, FAULT_SYSTEM, "decision: cannot be signed");
	(void)sodium_bin2hex(digits, sizeof digits, signature, sizeof signature);
	buffer_addf(out, "signature %s\n", digits);
	return out->spoiled ? fault_memory(f) : 0;
}
