/* fuzz_form.c - forms and cookies: read or refused, never beyond their bytes. */
#include "review/form.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct span bytes = { (const char *)data, size };
	struct arena *a = arena_new(1 << 20);
	struct form form;
	char name[65];

	if (!a)
		return 0;
	if (form_read(bytes, a, &form, NULL) == 0)
		for (size_t i = 0; i < form.count; i++)
			if (memchr(form.fields[i].value.at, 0, form.fields[i].value.len) || form.fields[i].value.len > size)
				__builtin_trap();
	if (form_string(&form, "name", name, sizeof name) && strlen(name) >= sizeof name)
		__builtin_trap();
	(void)cookie_value(bytes, SPAN("tone"));
	arena_free(a);
	return 0;
}
