/* control.c - see control.h. */
#include "note/control.h"

size_t control_end(struct span bytes)
{
	static const struct span last = { "\n.\n", 3 };
	const size_t at = span_find(bytes, last);

	return at < bytes.len ? at + last.len : 0;
}

/* "H?flags?Name: value": flags name the mailers that get it. A "P" is for those
 * that want a Return-Path, a "$" asks for a macro. */
static bool header_goes(struct span line, struct span *field)
{
	struct span rest = span_skip(line, 1), name;

	if (span_starts(rest, SPAN("?"))) {
		rest = span_skip(rest, 1);
		name = span_until(&rest, '?');
		if (span_find_byte(name, 'P') < name.len || span_find_byte(name, '$') < name.len)
			return false;
	}
	*field = rest;
	name = span_until(&rest, ':');
	return rest.at && span_ascii(name) == name.len && !span_eq_nocase(span_trim(name), SPAN("Bcc"));
}

/* A byte that would mean something to Sendmail has 0xff in front. */
static void add_unquoted(struct span line, struct buffer *out)
{
	for (size_t i = 0; i < line.len; i++) {
		if (line.at[i] == '\xff' && i + 1 < line.len)
			i++;
		buffer_byte(out, line.at[i]);
	}
	buffer_byte(out, '\n');
}

void control_header(struct span control, struct buffer *out)
{
	bool goes = false;

	while (control.at && control.len) {
		struct span line = span_line(&control);

		if (span_eq(line, SPAN(".")))
			return;
		if (span_starts(line, SPAN("H")))
			goes = header_goes(line, &line);
		else if (line.len == 0 || (line.at[0] != ' ' && line.at[0] != '\t'))
			goes = false;
		if (goes)
			add_unquoted(line, out);
	}
}
