/* html.c - see html.h. */
#include "review/html.h"

#include "base/utf8.h"

static struct span entity(char c)
{
	switch (c) {
	case '&': return SPAN("&amp;");
	case '<': return SPAN("&lt;");
	case '>': return SPAN("&gt;");
	case '"': return SPAN("&#34;");
	case '\'': return SPAN("&#39;");
	default: return SPAN_NONE;
	}
}

static bool plain(char c)
{
	return (unsigned char)c < 0x80 && (!ascii_control(c) || c == '\n' || c == '\t') && !entity(c).len;
}

/* One character that is not plain; returns its bytes. */
static size_t add_other(struct buffer *o, struct span s)
{
	const struct span special = entity(s.at[0]);
	size_t len = 1;
	uint32_t c;

	if (special.len) {
		buffer_add(o, special);
		return 1;
	}
	if (s.at[0] == '\r')
		return 1;
	c = utf8_read(s, &len);
	if (c < 0xA0)		/* a control, of either set */
		utf8_add(o, UTF8_REPLACEMENT);
	else if (!utf8_invisible(c))
		utf8_add(o, c);
	return len;
}

void html_span(struct buffer *o, struct span s)
{
	while (s.len) {
		size_t n = 0;

		while (n < s.len && plain(s.at[n]))
			n++;
		buffer_add(o, span_cut(s, 0, n));
		s = span_skip(s, n);
		if (s.len)
			s = span_skip(s, add_other(o, s));
	}
}

void html_string(struct buffer *o, const char *s)
{
	html_span(o, span_of(s));
}

void html_part(struct buffer *o, struct span s)
{
	for (size_t i = 0; i < s.len; i++) {
		const char c = s.at[i];

		if (ascii_alpha(c) || ascii_digit(c) || c == '-' || c == '.' || c == '_' || c == '~')
			buffer_byte(o, c);
		else
			buffer_addf(o, "%%%02X", (unsigned)(unsigned char)c);
	}
}

void html_part_string(struct buffer *o, const char *s)
{
	html_part(o, span_of(s));
}

void html_signed(struct buffer *o, long long n)
{
	buffer_addf(o, "%lld", n);
}

void html_unsigned(struct buffer *o, unsigned long long n)
{
	buffer_addf(o, "%llu", n);
}
