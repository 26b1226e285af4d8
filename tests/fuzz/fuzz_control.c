/* fuzz_control.c - what comes out of a control file is never longer than it, and
 * never names who got a blind copy. */
#include <stdlib.h>

#include "note/control.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct span bytes = { (const char *)data, size };
	struct span rest;
	struct buffer out;

	buffer_init(&out, NULL, size + 1);
	control_header(bytes, &out);
	if (out.spoiled || control_end(bytes) > size)
		abort();
	rest = buffer_span(&out);
	while (rest.at && rest.len)
		if (span_starts_nocase(span_line(&rest), SPAN("bcc:")))
			abort();
	buffer_done(&out);
	return 0;
}
