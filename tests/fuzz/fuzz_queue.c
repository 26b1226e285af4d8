/* fuzz_queue.c - a queue listing that is believed holds nothing but queue ids. */
#include <stdlib.h>

#include "keeper/queue.h"
#include "record/hold.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct queue q = { NULL, 0 };

	if (queue_read((struct span){ (const char *)data, size }, NULL, &q, NULL) == 0)
		for (size_t i = 0; i < q.count; i++)
			if (!queue_id_sound(span_of(q.entries[i].id)))
				abort();
	queue_forget(&q);
	return 0;
}
