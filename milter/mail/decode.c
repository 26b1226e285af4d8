/* decode.c - transfer encodings, sound or damaged.
 *
 * libetpan reads any damage as something ("=ZZ" as a zero, a footer behind
 * base64 as more base64) and says nothing. So quoted-printable, in which damage
 * is common, is read here in one pass; libetpan decodes base64, and this file
 * looks at it first.
 */
#include "mail/etpan.h"

#include "base/eight.h"

/* Of base64: texts glued together, or each line coded for itself. A short piece with
 * something behind it may be a word and a sign of equality. */
enum { MAX_PIECES = 4096, SHORT_PIECE = 64 };

/* How many bytes the code at `s`, which starts with "=", takes; 0 when it is none.
 * Blanks may stand before a soft break: some programs leave them on the way. */
static size_t qp_code(struct span s)
{
	size_t i = 1;

	if (s.len >= 3 && ascii_hex(s.at[1]) >= 0 && ascii_hex(s.at[2]) >= 0)
		return 3;
	while (i < s.len && (s.at[i] == ' ' || s.at[i] == '\t'))
		i++;
	if (i < s.len && s.at[i] == '\n')
		return i + 1;
	if (i + 1 < s.len && s.at[i] == '\r' && s.at[i + 1] == '\n')
		return i + 2;
	return 0;
}

static bool pair_at(struct span s, size_t at)
{
	return s.at[at] == '\r' && at + 1 < s.len && s.at[at + 1] == '\n';
}

/* Line ends come out as CRLF: what stands at `at` is a CR or an LF. A CR that is
 * the last byte was cut off from its LF. */
static size_t line_end(struct span s, size_t at, char **to)
{
	if (s.at[at] == '\r' && at + 1 == s.len)
		return s.len;
	*(*to)++ = '\r';
	*(*to)++ = '\n';
	return at + (pair_at(s, at) ? 2 : 1);
}

/* A stray "=" is itself, unless it is the last byte: a soft break that was cut
 * off. Returns where reading goes on behind the one at `at`. */
static size_t code_end(struct span s, size_t at, char **to, bool *damaged)
{
	const size_t code = qp_code(span_skip(s, at));

	if (code == 3 && s.at[at + 2] != '\n')
		*(*to)++ = (char)(ascii_hex(s.at[at + 1]) * 16 + ascii_hex(s.at[at + 2]));
	else if (!code && at + 1 < s.len)
		*(*to)++ = '=';
	*damaged = *damaged || !code;
	return at + (code ? code : 1);
}

/* Bytes that are passed on as they are. */
static bool passes(char c, bool header)
{
	return c != '=' && c != '\n' && c != '\r' && (c != '_' || !header);
}

/* Copies those from `at` on; returns where they end. Eight at a time: there is
 * room for as many as are left to read, and so for eight while there are eight. */
static size_t pass_on(struct span s, size_t at, bool header, char **to)
{
	char *out = *to;

	for (;;) {
		while (s.len - at >= 8) {
			const uint64_t eight = eight_load(s.at + at);
			const uint64_t stops = eight_below(eight, ' ') | eight_find(eight, '=')
					       | (header ? eight_find(eight, '_') : 0);
			const size_t taken = stops ? eight_first(stops) : 8;

			eight_store(out, eight);
			out += taken;
			at += taken;
			if (stops)
				break;
		}
		if (at == s.len || !passes(s.at[at], header))
			break;
		*out++ = s.at[at++];
	}
	*to = out;
	return at;
}

/* Returns how many bytes that makes, or SIZE_MAX when `to` is too small: there is
 * room for all of `s` and `spare` bytes. An underscore is a space in headers alone
 * (RFC 2047, 4.2). */
static size_t qp_undo(struct span s, bool header, char *to, size_t spare, bool *damaged)
{
	const char *const start = to;
	size_t at = 0;

	while ((at = pass_on(s, at, header, &to)) < s.len) {
		if (s.at[at] == '=') {
			at = code_end(s, at, &to, damaged);
		} else if (s.at[at] == '_') {
			*to++ = ' ';
			at++;
		} else {
			if ((size_t)(to - start) == at + spare && !pair_at(s, at))
				return SIZE_MAX;
			at = line_end(s, at, &to);
		}
	}
	return (size_t)(to - start);
}

/* Line ends of one byte: each becomes one of two. */
static size_t lone_ends(struct span s)
{
	size_t n = 0;

	for (size_t at = 0; at < s.len; at++) {
		if (pair_at(s, at))
			at++;
		else
			n += s.at[at] == '\r' || s.at[at] == '\n';
	}
	return n;
}

/* With room for `spare` bytes more than there are; out->len is SIZE_MAX when that
 * was too little. */
static int qp_try(struct span bytes, enum transfer how, size_t spare, struct arena *a, struct span *out,
		  bool *damaged, struct fault *f)
{
	char *to = arena_room(a, bytes.len + spare + 1, 1);

	if (!to)
		return fault_memory(f);
	*damaged = false;
	*out = (struct span){ to, qp_undo(bytes, how == TRANSFER_Q, to, spare, damaged) };
	if (out->len != SIZE_MAX)
		to[out->len] = '\0';
	return 0;
}

/* What comes out is nearly always shorter: only where it is not line ends are
 * counted. */
static int qp_decode(struct span bytes, enum transfer how, struct arena *a, struct span *out,
		     unsigned *findings, struct fault *f)
{
	struct span decoded = SPAN_NONE;
	bool damaged = false;

	if (qp_try(bytes, how, 0, a, &decoded, &damaged, f)
	    || (decoded.len == SIZE_MAX && qp_try(bytes, how, lone_ends(bytes), a, &decoded, &damaged, f)))
		return -1;
	if (damaged)
		*findings |= FINDING_BAD_ENCODING;
	*out = decoded;
	return 0;
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

/* More than a tenth that is neither digit, padding nor line end: somebody's
 * plain words. So is what should be a text of its own and is no `whole` one. */
static bool base64_likely(struct span s, bool whole, unsigned *findings)
{
	size_t odd = 0, wrong = 0, digits = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (base64_digit(s.at[i]) || s.at[i] == '=') {
			digits++;
		} else if (s.at[i] != '\n' && s.at[i] != '\r') {
			odd++;
			wrong += s.at[i] != ' ' && s.at[i] != '\t';
		}
	}
	if (wrong)
		*findings |= FINDING_BAD_ENCODING;
	return (odd <= 2 || odd <= s.len / 10) && !(whole && digits % 4);
}

static int base64_decode(struct span rest, struct arena *a, struct span *out, unsigned *findings,
			 struct fault *f)
{
	struct buffer b;

	buffer_init(&b, a, rest.len + 1);	/* grows only when there is more than one piece */
	for (size_t n = 0; rest.len && n < MAX_PIECES; n++) {
		const size_t len = base64_piece(rest);
		const struct span piece = span_cut(rest, 0, len);
		const bool whole = n > 0 || (len < rest.len && len < SHORT_PIECE);

		if (len < rest.len || n)
			*findings |= FINDING_BAD_ENCODING;
		if (!base64_likely(piece, whole, findings)) {
			*findings |= FINDING_BAD_ENCODING;
			/* Readers end at the padding: nobody sees a footer behind it. */
			if (n == 0)
				buffer_add(&b, rest);
			rest = SPAN_NONE;
			break;
		}
		if (etpan_base64(piece, &b, f))
			return -1;
		rest = span_skip(rest, len);
	}
	if (rest.len)
		*findings |= FINDING_TEXT_CUT;
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
