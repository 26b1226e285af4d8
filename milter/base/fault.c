/* fault.c - see fault.h. */
#include "base/fault.h"

#include <stdarg.h>
#include <stdio.h>

int fault(struct fault *f, enum fault_kind kind, const char *format, ...)
{
	va_list ap;

	if (!f)
		return -1;
	f->kind = kind;
	va_start(ap, format);
	(void)vsnprintf(f->text, sizeof f->text, format, ap);
	va_end(ap);
	return -1;
}

int fault_memory(struct fault *f)
{
	return fault(f, FAULT_MEMORY, "the memory budget of this message is spent");
}

const char *fault_kind_name(enum fault_kind kind)
{
	static const char *const names[FAULT_KINDS] = {
		[FAULT_INPUT] = "input",       [FAULT_LIMIT] = "limit",
		[FAULT_MEMORY] = "memory",     [FAULT_DEADLINE] = "deadline",
		[FAULT_SYSTEM] = "system",
	};

	return (unsigned)kind < FAULT_KINDS ? names[kind] : "unknown";
}
