/* fuzz_block.c - a block may hold anything: its events are sound, in order, and
 * written again they are the same.
 */
#include <stdlib.h>

#include "record/block.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool so)
{
	if (!so)
		abort();
}

static void same_again(const struct event *events, size_t count)
{
	struct event again[BLOCK_EVENTS];
	struct buffer b;
	size_t n;

	for (size_t i = 0; i < count; i++)
		must(event_sound(&events[i]) && (i == 0 || events[i].sequence > events[i - 1].sequence));
	buffer_init(&b, NULL, BLOCK_MAX);
	block_write(events, count, &b);
	must(!b.spoiled && block_read(buffer_span(&b), again, &n) == b.len && n == count);
	must(memcmp(events, again, count * sizeof *events) == 0);
	buffer_done(&b);
}

/* The bytes as a body, with the head that it asks for. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const uint64_t sum = span_hash((struct span){ (const char *)data, size });
	static struct event events[BLOCK_EVENTS];
	struct buffer b;
	size_t count;

	buffer_init(&b, NULL, size + 16);
	buffer_add(&b, SPAN(BLOCK_MARK));
	for (unsigned i = 0; i < 4; i++)
		buffer_byte(&b, (char)(size >> 8 * i & 0xFF));
	for (unsigned i = 0; i < 8; i++)
		buffer_byte(&b, (char)(sum >> 8 * i & 0xFF));
	buffer_add(&b, (struct span){ (const char *)data, size });
	if (block_read(buffer_span(&b), events, &count))
		same_again(events, count);
	must(block_read((struct span){ (const char *)data, size }, events, &count) == 0 || count);
	buffer_done(&b);
	return 0;
}
