/* html_tag.c - see html_tag.h. */
#include "text/html_tag.h"

static bool ends_name(char c)
{
	return ascii_space(c) || c == '/' || c == '>';
}

static size_t skip_space(struct span s, size_t i)
{
	while (i < s.len && ascii_space(s.at[i]))
		i++;
	return i;
}

static size_t read_name(struct span s, size_t i, struct html_tag *out)
{
	out->name_len = 0;
	for (; i < s.len && !ends_name(s.at[i]); i++)
		if (out->name_len < TAG_NAME)
			out->name[out->name_len++] = ascii_lower(s.at[i]);
	return i;
}

/* Behind the '='. */
static size_t read_value(struct span s, size_t i, struct span *value)
{
	size_t from;

	i = skip_space(s, i);
	if (i < s.len && (s.at[i] == '"' || s.at[i] == '\'')) {
		from = i + 1;
		i = from + span_find_byte(span_skip(s, from), s.at[i]);
		*value = span_cut(s, from, i);
		return i < s.len ? i + 1 : i;
	}
	for (from = i; i < s.len && !ascii_space(s.at[i]) && s.at[i] != '>'; i++)
		;
	*value = span_cut(s, from, i);
	return i;
}

static void keep(struct html_tag *out, struct html_attribute attribute)
{
	if (attribute.value.len > TAG_VALUE)
		attribute.value.len = TAG_VALUE;
	if (out->count < TAG_ATTRIBUTES)
		out->attributes[out->count++] = attribute;
	else
		out->over = true;
}

static size_t read_attribute(struct span s, size_t i, struct html_tag *out)
{
	struct html_attribute attribute = { .value = SPAN_NONE };
	const size_t from = i;
	size_t equals;

	/* A stray '=' in front belongs to the name, as browsers have it. */
	for (i++; i < s.len && !ends_name(s.at[i]) && s.at[i] != '='; i++)
		;
	attribute.name = span_cut(s, from, i);
	equals = skip_space(s, i);
	if (equals < s.len && s.at[equals] == '=')
		i = read_value(s, equals + 1, &attribute.value);
	keep(out, attribute);
	return i;
}

size_t html_tag_read(struct span html, struct html_tag *out)
{
	size_t i;

	out->closing = html.len > 1 && html.at[1] == '/';
	out->self_closed = out->over = false;
	out->count = 0;
	i = read_name(html, out->closing ? 2 : 1, out);
	while (i < html.len) {
		const char c = html.at[i];

		if (c == '>')
			return i + 1;
		out->self_closed = c == '/';
		if (c == '/' || ascii_space(c))
			i++;
		else
			i = read_attribute(html, i, out);
	}
	return html.len;
}

struct span html_tag_value(const struct html_tag *tag, struct span name)
{
	for (size_t i = 0; i < tag->count; i++)
		if (span_eq_nocase(tag->attributes[i].name, name))
			return tag->attributes[i].value;
	return (struct span){ NULL, 0 };
}
