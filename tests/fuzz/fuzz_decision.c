/* fuzz_decision.c - a decision that is read is one that would be written. */
#include <stdlib.h>

#include "record/decision.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const unsigned char secret[DECISION_SECRET] = { 1 };
	struct span bytes = { (const char *)data, size }, body;
	unsigned char signature[64];
	struct decision d, again;
	struct buffer out;

	if (decision_read(bytes, &d, &body, signature, NULL))
		return 0;
	buffer_init(&out, NULL, DECISION_MAX);
	if (decision_write(&d, secret, &out, NULL)
	    || decision_read(buffer_span(&out), &again, &body, signature, NULL)
	    || memcmp(&d, &again, sizeof d) != 0)
		abort();
	buffer_done(&out);
	return 0;
}
