/* lines.c - see lines.h. */
#include "record/lines.h"

#include <inttypes.h>

static uint64_t number_at(const char *at, size_t size)
{
	unsigned small;
	int64_t large;

	if (size == sizeof small) {
		memcpy(&small, at, sizeof small);
		return small;
	}
	memcpy(&large, at, sizeof large);
	return large > 0 ? (uint64_t)large : 0;
}

static void set_number(char *at, size_t size, uint64_t n)
{
	unsigned small = (unsigned)n;
	int64_t large = (int64_t)n;

	if (size == sizeof small)
		memcpy(at, &small, sizeof small);
	else
		memcpy(at, &large, sizeof large);
}

static bool control(char c)
{
	return (unsigned char)c < ' ' || c == 0x7f;
}

/* A line must not end early, whatever a field holds. */
static void add_text(struct buffer *out, const char *text, size_t size)
{
	for (size_t i = 0; i < size && text[i]; i++)
		buffer_byte(out, control(text[i]) ? ' ' : text[i]);
}

static void add_escaped(struct buffer *out, const char *text, size_t size)
{
	for (size_t i = 0; i < size && text[i]; i++)
		if (text[i] == '\n')
			buffer_add(out, SPAN("\\n"));
		else if (text[i] == '\\')
			buffer_add(out, SPAN("\\\\"));
		else
			buffer_byte(out, control(text[i]) ? ' ' : text[i]);
}

void lines_write(const struct line_table *t, const void *from, struct buffer *out)
{
	buffer_add(out, t->first);
	buffer_byte(out, '\n');
	for (const struct line_key *k = t->keys; k < t->keys + t->count; k++) {
		const char *at = (const char *)from + k->offset;

		buffer_addf(out, "%s ", k->name);
		if (k->form == LINE_NUMBER)
			buffer_addf(out, "%" PRIu64, number_at(at, k->size));
		else if (k->form == LINE_ESCAPED)
			add_escaped(out, at, k->size);
		else
			add_text(out, at, k->size);
		buffer_byte(out, '\n');
	}
}

bool id_sound(struct span id)
{
	for (size_t i = 0; i < id.len; i++)
		if (!ascii_digit(id.at[i]) && (id.at[i] < 'a' || id.at[i] > 'f'))
			return false;
	return id.len == 32;
}

static bool text_sound(struct span s)
{
	for (size_t i = 0; i < s.len; i++)
		if (control(s.at[i]))
			return false;
	return true;
}

static int read_escaped(const char *what, const struct line_key *k, struct span s, char *to,
			struct fault *f)
{
	size_t used = 0;

	for (size_t i = 0; i < s.len; i++) {
		char c = s.at[i];

		if (c == '\\' && (++i == s.len || (s.at[i] != 'n' && s.at[i] != '\\')))
			return fault(f, FAULT_INPUT, "%s: %s has a lone backslash", what, k->name);
		if (c == '\\')
			c = s.at[i] == 'n' ? '\n' : '\\';
		if (used + 1 == k->size)
			return fault(f, FAULT_INPUT, "%s: %s is too long", what, k->name);
		to[used++] = c;
	}
	return 0;
}

static int read_text(const char *what, const struct line_key *k, struct span s, char *to,
		     struct fault *f)
{
	if (k->form == LINE_ID && !id_sound(s))
		return fault(f, FAULT_INPUT, "%s: %s is not 32 hexadecimal digits", what, k->name);
	if (s.len >= k->size)
		return fault(f, FAULT_INPUT, "%s: %s is too long", what, k->name);
	memcpy(to, s.at, s.len);
	return 0;
}

static int read_value(const char *what, const struct line_key *k, struct span s, char *to,
		      struct fault *f)
{
	uint64_t n, max = k->size == sizeof(unsigned) ? UINT32_MAX : INT64_MAX;

	if (k->form == LINE_NUMBER) {
		if (!span_number(s, max, &n))
			return fault(f, FAULT_INPUT, "%s: %s is no number", what, k->name);
		set_number(to, k->size, n);
		return 0;
	}
	if (s.len == 0)
		return k->needed ? fault(f, FAULT_INPUT, "%s: %s is empty", what, k->name) : 0;
	if (!text_sound(s))
		return fault(f, FAULT_INPUT, "%s: %s is not text", what, k->name);
	return (k->form == LINE_ESCAPED ? read_escaped : read_text)(what, k, s, to, f);
}

/* "key value", exactly the key that is next. */
static int read_key(const char *what, const struct line_key *k, struct span *rest, char *to,
		    struct fault *f)
{
	struct span value = span_until(rest, '\n'), name;

	if (!rest->at)
		return fault(f, FAULT_INPUT, "%s: ends before %s", what, k->name);
	name = span_until(&value, ' ');
	if (!value.at || !span_eq(name, span_of(k->name)))
		return fault(f, FAULT_INPUT, "%s: expected %s", what, k->name);
	return read_value(what, k, value, to, f);
}

int lines_read(const struct line_table *t, struct span bytes, void *to, struct span *rest,
	       struct fault *f)
{
	*rest = bytes;
	if (!span_eq(span_until(rest, '\n'), t->first) || !rest->at)
		return fault(f, FAULT_INPUT, "%s: does not begin with \"%.*s\"", t->what,
			     SPAN_ARG(t->first));
	for (const struct line_key *k = t->keys; k < t->keys + t->count; k++)
		if (read_key(t->what, k, rest, (char *)to + k->offset, f))
			return -1;
	return 0;
}
