/* form.c - see form.h. */
#include "review/form.h"

/* -1: a bad escape or a zero byte. */
static int decode(struct span s, struct arena *a, struct span *out)
{
	char *to = arena_room(a, s.len + 1, 1);
	size_t n = 0;

	for (size_t i = 0; to && i < s.len; i++) {
		char c = s.at[i] == '+' ? ' ' : s.at[i];

		if (c == '%') {
			const int high = i + 2 < s.len ? ascii_hex(s.at[i + 1]) : -1;
			const int low = i + 2 < s.len ? ascii_hex(s.at[i + 2]) : -1;

			if (high < 0 || low < 0)
				return -1;
			c = (char)(high << 4 | low);
			i += 2;
		}
		if (!c)
			return -1;
		to[n++] = c;
	}
	if (!to)
		return -1;
	to[n] = '\0';
	*out = (struct span){ to, n };
	return 0;
}

int form_read(struct span bytes, struct arena *a, struct form *out, struct fault *f)
{
	out->count = 0;
	while (bytes.at && bytes.len) {
		struct span value = span_until(&bytes, '&');
		struct span name = span_until(&value, '=');
		struct field *field = &out->fields[out->count];

		if (out->count == FORM_FIELDS_MAX)
			return fault(f, FAULT_LIMIT, "a form of more than %d fields", FORM_FIELDS_MAX);
		if (decode(name, a, &field->name) || decode(value.at ? value : SPAN_NONE, a, &field->value))
			return fault(f, FAULT_INPUT, "field %zu of the form is damaged", out->count + 1);
		out->count++;
	}
	return 0;
}

struct span form_value(const struct form *form, const char *name)
{
	for (size_t i = 0; i < form->count; i++)
		if (span_eq(form->fields[i].name, span_of(name)))
			return form->fields[i].value;
	return SPAN_NONE;
}

bool form_string(const struct form *form, const char *name, char *out, size_t size)
{
	const struct span value = form_value(form, name);

	if (value.len >= size)
		return false;
	memcpy(out, value.at, value.len);
	out[value.len] = '\0';
	return true;
}

struct span cookie_value(struct span header, struct span name)
{
	while (header.at && header.len) {
		struct span value = span_trim(span_until(&header, ';'));
		struct span own = span_until(&value, '=');

		if (value.at && span_eq(own, name))
			return value;
	}
	return SPAN_NONE;
}
