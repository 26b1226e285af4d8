/* hold_write.c - the writing half of hold.h. */
#include "record/hold.h"

void hold_write(const struct hold *h, struct buffer *out)
{
	lines_write(&hold_table, h, out);
	buffer_add(out, SPAN("end\n"));
}
