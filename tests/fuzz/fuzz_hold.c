/* fuzz_hold.c - a hold record that is read is one that would be written. */
#include <stdlib.h>

#include "record/hold.h"
#include "record/queue_id.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span bytes = { (const char *)data, size };
	struct hold h, again;
	struct buffer out;

	if (queue_id_long(bytes) && queue_id_dated(bytes, 1795348982))
		abort();
	if (hold_read(bytes, &h, NULL))
		return 0;
	buffer_init(&out, NULL, HOLD_RECORD_MAX);
	hold_write(&h, &out);
	if (hold_read(buffer_span(&out), &again, NULL))
		abort();
	buffer_done(&out);
	return 0;
}
