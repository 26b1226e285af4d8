/* header.c - encoded words in header values (RFC 2047), as people send them.
 *
 * A word that is broken stays as it stands. Neighbours in one charset are
 * joined before they are converted, because mailers cut between the bytes of
 * a character.
 */
#include "text/charset.h"
#include "text/clean.h"
#include "text/text.h"

enum {
	MAX_VALUE = 8 * 1024,
	MAX_CONVERSIONS = 32	/* each may open a library of iconv's: 70 us */
};

struct encoded {
	struct span charset, bytes;
	enum transfer transfer;
	size_t len;	/* of the whole word, from "=?" to "?=" */
};

/* The encoded word at the start of `s`; false when there is none. */
static bool encoded_word(struct span s, struct encoded *out)
{
	struct span rest = span_skip(s, 2), charset, method;
	size_t end;

	if (!span_starts(s, SPAN("=?")))
		return false;
	charset = span_until(&rest, '?');
	method = span_until(&rest, '?');
	end = rest.len ? span_find(rest, SPAN("?=")) : 0;
	if (method.len != 1 || charset.len == 0 || charset.len > 64 || !rest.len || end == rest.len)
		return false;
	for (size_t i = 0; i < charset.len; i++)
		if (ascii_space(charset.at[i]))
			return false;
	if (ascii_lower(method.at[0]) != 'q' && ascii_lower(method.at[0]) != 'b')
		return false;
	*out = (struct encoded){
		/* RFC 2231 adds a language: "utf-8*en". */
		.charset = span_cut(charset, 0, span_find_byte(charset, '*')),
		.bytes = span_cut(rest, 0, end),
		.transfer = ascii_lower(method.at[0]) == 'q' ? TRANSFER_Q : TRANSFER_BASE64,
		.len = (size_t)(rest.at + end + 2 - s.at),
	};
	return true;
}

struct reading {
	struct arena *arena;
	struct buffer *out;
	struct buffer joined;	/* decoded, not yet converted */
	struct span charset;
	unsigned conversions;
	unsigned findings;
	struct fault *fault;
};

static int flush(struct reading *r)
{
	const struct span bytes = buffer_span(&r->joined);
	const struct span label = r->conversions < MAX_CONVERSIONS ? r->charset : SPAN_NONE;

	if (r->joined.spoiled)
		return fault_memory(r->fault);
	r->conversions += bytes.len > 0;
	if (bytes.len && charset_to_utf8(bytes, label, r->out, &r->findings, r->fault))
		return -1;
	r->joined.len = 0;
	return 0;
}

static int read_word(struct reading *r, const struct encoded *e)
{
	struct span bytes;

	if (!span_eq_nocase(r->charset, e->charset) && flush(r))
		return -1;
	r->charset = e->charset;
	if (mail_decode(e->bytes, e->transfer, r->arena, &bytes, &r->findings, r->fault))
		return -1;
	buffer_add(&r->joined, bytes);
	return 0;
}

/* White space between two encoded words is not part of the text. */
static size_t gap_before_word(struct span s)
{
	struct encoded e;
	size_t n = 0;

	while (n < s.len && ascii_space(s.at[n]))
		n++;
	return encoded_word(span_skip(s, n), &e) ? n : 0;
}

static int read_value(struct reading *r, struct span s)
{
	struct encoded e;

	while (s.len) {
		size_t plain = span_find(s, SPAN("=?"));

		if (plain == 0 && encoded_word(s, &e)) {
			if (read_word(r, &e))
				return -1;
			s = span_skip(s, e.len);
			s = span_skip(s, gap_before_word(s));
			continue;
		}
		plain = plain ? plain : 2;
		if (flush(r) || charset_to_utf8(span_cut(s, 0, plain), SPAN_NONE, r->out,
						&r->findings, r->fault))
			return -1;
		s = span_skip(s, plain);
	}
	return flush(r);
}

/* Folds and runs of white space become one space. */
static size_t unfold(char *at, size_t len)
{
	size_t to = 0;

	for (size_t i = 0; i < len; i++) {
		const bool space = ascii_space(at[i]);

		if (space && (to == 0 || at[to - 1] == ' '))
			continue;
		at[to++] = space ? ' ' : at[i];
	}
	return to && at[to - 1] == ' ' ? to - 1 : to;
}

int text_of_header(struct span value, struct arena *a, struct span *out, struct fault *f)
{
	struct buffer text;
	struct reading r = { .arena = a, .out = &text, .charset = SPAN_NONE, .fault = f };

	value = span_cut(value, 0, MAX_VALUE);
	buffer_init(&text, a, MAX_VALUE * 4);
	buffer_init(&r.joined, a, MAX_VALUE);
	buffer_reserve(&text, value.len);
	if (read_value(&r, value))
		return -1;
	if (text.spoiled)
		return fault_memory(f);
	if (text.len)
		text.len = unfold(text.at, text_clean(text.at, text.len, &r.findings, NULL));
	*out = buffer_span(&text);
	return 0;
}
