/* lines.c - see lines.h. */
#include "record/lines.h"

static void set_number(char *at, size_t size, uint64_t n)
{
	unsigned small = (unsigned)n;
	int64_t large = (int64_t)n;

	if (size == sizeof small)
		memcpy(at, &small, sizeof small);
	else
		memcpy(at, &large, sizeof large);
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
		if (ascii_control(s.at[i]))
			return false;
	return true;
}

/* These say what is wrong with a value, or NULL. */
static const char *read_escaped(const struct line_key *k, struct span s, char *to)
{
	size_t used = 0;

	for (size_t i = 0; i < s.len; i++) {
		char c = s.at[i];

		if (c == '\\' && (++i == s.len || (s.at[i] != 'n' && s.at[i] != '\\')))
			return "has a lone backslash";
		if (c == '\\')
			c = s.at[i] == 'n' ? '\n' : '\\';
		if (used + 1 == k->size)
			return "is too long";
		to[used++] = c;
	}
	return NULL;
}

static const char *read_number(const struct line_key *k, struct span s, char *to)
{
	uint64_t n;

	if (!span_number(s, k->size == sizeof(unsigned) ? UINT32_MAX : INT64_MAX, &n))
		return "is no number";
	set_number(to, k->size, n);
	return NULL;
}

static const char *read_value(const struct line_key *k, struct span s, char *to)
{
	if (k->form == LINE_NUMBER)
		return read_number(k, s, to);
	if (s.len == 0)
		return k->needed ? "is empty" : NULL;
	if (!text_sound(s))
		return "is not text";
	if (k->form == LINE_ESCAPED)
		return read_escaped(k, s, to);
	if (k->form == LINE_ID && !id_sound(s))
		return "is not 32 hexadecimal digits";
	if (s.len >= k->size)
		return "is too long";
	memcpy(to, s.at, s.len);
	return NULL;
}

/* "key value", exactly the key that is next. */
static const char *read_key(const struct line_key *k, struct span *rest, char *to)
{
	struct span value = span_until(rest, '\n'), name = span_until(&value, ' ');

	if (!rest->at || !value.at || !span_eq(name, span_of(k->name)))
		return "is expected";
	return read_value(k, value, to);
}

int lines_read(const struct line_table *t, struct span bytes, void *to, struct span *rest,
	       struct fault *f)
{
	*rest = bytes;
	if (!span_eq(span_until(rest, '\n'), t->first) || !rest->at)
		return fault(f, FAULT_INPUT, "%s: does not begin with \"%.*s\"", t->what,
			     SPAN_ARG(t->first));
	for (const struct line_key *k = t->keys; k < t->keys + t->count; k++) {
		const char *wrong = read_key(k, rest, (char *)to + k->offset);

		if (wrong)
			return fault(f, FAULT_INPUT, "%s: %s %s", t->what, k->name, wrong);
	}
	return 0;
}
