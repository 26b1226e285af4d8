/* decode.c - transfer encodings, sound or damaged.
 *
 * libetpan decodes; this file looks first, because libetpan reads any damage
 * as something ("=ZZ" as a zero, a footer behind base64 as more base64) and
 * says nothing. Sound text, nearly all there is, goes straight through.
 */
#include "mail/etpan.h"

#include "base/buffer.h"

enum { MAX_PIECES = 16 };	/* base64 texts glued together; more are read as one */

static int hex_value(char c)
{
	c = ascii_lower(c);
	if (ascii_digit(c))
		return c - '0';
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* How many bytes the code at `s`, which starts with "=", takes; 0 when it is none. */
static size_t qp_code(struct span s)
{
	size_t i = 1;

	if (s.len >= 3 && hex_value(s.at[1]) >= 0 && hex_value(s.at[2]) >= 0)
		return 3;
	while (i < s.len && (s.at[i] == ' ' || s.at[i] == '\t'))
		i++;
	if (i < s.len && s.at[i] == '\n')
		return i + 1;
	if (i + 1 < s.len && s.at[i] == '\r' && s.at[i + 1] == '\n')
		return i + 2;
	return 0;
}

/* Offset of the first code that libetpan must not see, or the length. */
static size_t qp_damage(struct span s)
{
	size_t at = 0, code;

	while ((at += span_find_byte(span_skip(s, at), '=')) < s.len) {
		code = qp_code(span_skip(s, at));
		if (code == 0 || (code > 2 && s.at[at + code - 1] == '\n' && s.at[at + 1] != '\r'))
			return at;
		at += code;
	}
	return s.len;
}

static size_t count_equals(struct span s)
{
	size_t n = 0, at = 0;

	while ((at += span_find_byte(span_skip(s, at), '=')) < s.len) {
		n++;
		at++;
	}
	return n;
}

/* A copy in which a stray "=" is a coded one, and soft line ends have no blanks. */
static int qp_mend(struct span s, size_t at, struct arena *a, struct span *out, bool *damaged,
		   struct fault *f)
{
	const size_t most = s.len + 2 * count_equals(span_skip(s, at));
	struct buffer b;

	buffer_init(&b, a, most);
	buffer_reserve(&b, most);
	buffer_add(&b, span_cut(s, 0, at));
	while (at < s.len) {
		const size_t code = qp_code(span_skip(s, at));
		size_t next;

		if (code == 3 && s.at[at + 2] != '\n')
			buffer_add(&b, span_cut(s, at, at + 3));
		else if (code)
			buffer_add(&b, SPAN("=\n"));
		else if (at + 1 < s.len)
			buffer_add(&b, SPAN("=3D"));
		/* else: a soft break that was cut off */
		*damaged = *damaged || !code;
		at += code ? code : 1;
		next = at + span_find_byte(span_skip(s, at), '=');
		buffer_add(&b, span_cut(s, at, next));
		at = next;
	}
	if (b.spoiled)
		return fault_memory(f);
	*out = buffer_span(&b);
	return 0;
}

static int qp_decode(struct span bytes, enum transfer how, struct arena *a, struct span *out,
		     unsigned *findings, struct fault *f)
{
	const size_t at = qp_damage(bytes);
	bool damaged = false;

	if (at < bytes.len && qp_mend(bytes, at, a, &bytes, &damaged, f))
		return -1;
	if (damaged)
		*findings |= FINDING_BAD_ENCODING;
	return etpan_decode(bytes, how, a, out, f);
}

static bool base64_digit(char c)
{
	return ascii_alpha(c) || ascii_digit(c) || c == '+' || c == '/';
}

/* Length of the base64 text at the start of `s`: up to its padding or its end. */
static size_t base64_piece(struct span s)
{
	size_t at = span_find_byte(s, '=');

	while (at < s.len && (s.at[at] == '=' || ascii_space(s.at[at])))
		at++;
	return at;
}

/* More than a tenth that is neither digit nor line end: somebody's plain words. */
static bool base64_likely(struct span s, unsigned *findings)
{
	size_t odd = 0, wrong = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (base64_digit(s.at[i]) || s.at[i] == '\n' || s.at[i] == '\r')
			continue;
		odd++;
		wrong += s.at[i] != '=' && s.at[i] != ' ' && s.at[i] != '\t';
	}
	if (wrong)
		*findings |= FINDING_BAD_ENCODING;
	return odd <= 2 || odd <= s.len / 10;
}

static int base64_decode(struct span rest, struct arena *a, struct span *out, unsigned *findings,
			 struct fault *f)
{
	const size_t max = rest.len + 1;
	struct buffer b;
	struct span piece;

	buffer_init(&b, a, max);	/* grows only when there is more than one piece */
	for (size_t n = 0; rest.len; n++) {
		const size_t len = n < MAX_PIECES ? base64_piece(rest) : rest.len;

		piece = span_cut(rest, 0, len);
		if (len < rest.len || n)
			*findings |= FINDING_BAD_ENCODING;
		if (!base64_likely(piece, findings)) {
			*findings |= FINDING_BAD_ENCODING;
			buffer_add(&b, rest);
			break;
		}
		rest = span_skip(rest, len);
		if (etpan_decode(piece, TRANSFER_BASE64, a, &piece, f))
			return -1;
		if (!n && !rest.len) {	/* nearly always: one piece, no second copy */
			*out = piece;
			return 0;
		}
		buffer_add(&b, piece);
	}
	if (b.spoiled)
		return fault_memory(f);
	*out = buffer_span(&b);
	return 0;
}

int mail_decode(struct span bytes, enum transfer how, struct arena *a, struct span *out,
		unsigned *findings, struct fault *f)
{
	if (how == TRANSFER_NONE || bytes.len == 0) {
		*out = bytes;
		return 0;
	}
	if (how == TRANSFER_BASE64)
		return base64_decode(bytes, a, out, findings, f);
	return qp_decode(bytes, how, a, out, findings, f);
}
