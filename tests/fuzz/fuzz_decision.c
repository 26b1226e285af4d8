/* fuzz_decision.c - a decision that is read is one that would be written. */
#include <stdlib.h>

#include "record/decision.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void put(const struct decision *d, struct buffer *out)
{
	static const unsigned char secret[DECISION_SECRET] = { 1 };

	buffer_init(out, NULL, DECISION_MAX);
	if (decision_write(d, secret, out, NULL))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span bytes = { (const char *)data, size }, body;
	unsigned char signature[64];
	struct decision d, again;
	struct buffer first, second;

	if (decision_read(bytes, &d, &body, signature, NULL))
		return 0;
	put(&d, &first);
	if (decision_read(buffer_span(&first), &again, &body, signature, NULL))
		abort();
	put(&again, &second);
	if (!span_eq(buffer_span(&first), buffer_span(&second)))
		abort();
	buffer_done(&first);
	buffer_done(&second);
	return 0;
}
