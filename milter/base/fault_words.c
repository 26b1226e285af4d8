/* fault_words.c - words for faults, see fault.h. */
#include "base/fault.h"

const char *fault_kind_name(enum fault_kind kind)
{
	static const char *const names[FAULT_KINDS] = {
		[FAULT_INPUT] = "input",       [FAULT_LIMIT] = "limit",
		[FAULT_MEMORY] = "memory",     [FAULT_DEADLINE] = "deadline",
		[FAULT_SYSTEM] = "system",
	};

	return (unsigned)kind < FAULT_KINDS ? names[kind] : "unknown";
}

int fault_memory(struct fault *f)
{
	return fault(f, FAULT_MEMORY, "the memory budget of this message is spent");
}
