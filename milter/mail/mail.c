/* mail.c - see mail.h: the way from bytes to tree. */
#include "mail/guard.h"

enum { MAX_HEADERS = 10000, MAX_HEADER_BYTES = 1024 * 1024, MAX_DEPTH = 100 };

static struct mail_limits limits_of(const struct mail_limits *asked)
{
	struct mail_limits l = asked ? *asked : (struct mail_limits){ 0 };

	l.max_depth = l.max_depth ? l.max_depth : 30;
	l.max_depth = l.max_depth < MAX_DEPTH ? l.max_depth : MAX_DEPTH;
	l.max_parts = l.max_parts ? l.max_parts : 200;
	l.max_header = l.max_header ? l.max_header : 64 * 1024;
	l.max_decoded = l.max_decoded ? l.max_decoded : 1024 * 1024;
	return l;
}

int mail_parse(const struct raw_mail *raw, const struct mail_limits *limits, struct arena *a,
	       struct mail *out, struct fault *f)
{
	const struct mail_limits l = limits_of(limits);
	struct mail m = { .raw = raw, .findings = raw->findings,
			  .places = arena_take(a, 1, sizeof *m.places) };
	struct mime_fields fields = { 0 };

	if (!m.places)
		return fault_memory(f);
	for (size_t i = 0; i < raw->header_count; i++)
		mime_fields_note(&fields, raw->headers[i].name, raw->headers[i].value);
	if (guard_walk(&fields, raw->body, &l, a, &m, f))
		return -1;
	*out = m;
	return 0;
}

const struct part *part_after(const struct part *p)
{
	if (p->child)
		return p->child;
	while (p && !p->next)
		p = p->parent;
	return p ? p->next : NULL;
}

struct span header_value(const struct raw_mail *raw, struct span name)
{
	for (size_t i = 0; i < raw->header_count; i++)
		if (span_eq_nocase(raw->headers[i].name, name))
			return raw->headers[i].value;
	return (struct span){ NULL, 0 };
}

static bool continues(struct span rest)
{
	return rest.len && (rest.at[0] == ' ' || rest.at[0] == '\t');
}

/* The next field with its folds; false when the line is none. */
static bool next_header(struct span *rest, struct header *out)
{
	struct span field = *rest, line = span_line(rest);
	const size_t colon = span_find_byte(line, ':');

	field.len = line.len;
	while (continues(*rest)) {
		line = span_line(rest);
		field.len = (size_t)(line.at + line.len - field.at);
	}
	out->name = span_trim(span_cut(field, 0, colon));
	if (colon >= field.len || !out->name.len || continues(field)
	    || span_find_byte(out->name, ' ') < out->name.len)
		return false;
	out->value = span_skip(field, colon + 1);
	while (out->value.len && ascii_space(out->value.at[0]))
		out->value = span_skip(out->value, 1);
	return true;
}

/* A line of blanks alone goes on with a field by the letter. Where no field and
 * no other continuation follows, somebody's program meant the end of the header. */
static bool meant_as_end(struct span line, struct span rest)
{
	const struct span next = span_line(&rest);
	size_t name = 0;

	if (span_trim(line).len || !next.len || continues(next))
		return false;
	while (name < next.len && next.at[name] > ' ' && next.at[name] < 0x7F && next.at[name] != ':')
		name++;
	return name == 0 || name == next.len || next.at[name] != ':';
}

/* Behind the empty line, or the end. */
static struct span header_block(struct span bytes, struct span *body)
{
	struct span rest = bytes;
	size_t end = 0;

	while (rest.len) {
		const struct span line = span_line(&rest);

		if (!line.len || meant_as_end(line, rest)) {
			*body = rest.len ? rest : SPAN_NONE;
			return span_cut(bytes, 0, end);
		}
		end = bytes.len - rest.len;
	}
	*body = SPAN_NONE;
	return bytes;
}

static size_t count_lines(struct span s)
{
	size_t n = 0;

	while (s.len && n < MAX_HEADERS) {
		(void)span_line(&s);
		n++;
	}
	return n;
}

int mail_open(struct span bytes, struct arena *a, struct raw_mail *out, struct fault *f)
{
	struct raw_mail raw = { 0 };
	struct header *headers, h;
	struct span block;
	size_t max;

	if (span_starts(bytes, SPAN("From ")))
		(void)span_line(&bytes);
	block = header_block(bytes, &raw.body);
	if (block.len > MAX_HEADER_BYTES) {
		block = span_cut(block, 0, MAX_HEADER_BYTES);
		raw.findings |= FINDING_HEADER_CUT;
	}
	max = count_lines(block);
	headers = arena_take(a, max ? max : 1, sizeof *headers);
	if (!headers)
		return fault_memory(f);
	while (block.len && raw.header_count < max) {
		if (next_header(&block, &h))
			headers[raw.header_count++] = h;
		else
			raw.findings |= FINDING_HEADER_JUNK;
	}
	if (block.len)
		raw.findings |= FINDING_HEADER_CUT;
	raw.headers = headers;
	*out = raw;
	return 0;
}
