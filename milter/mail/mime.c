/* mime.c - see mime.h. */
#include "mail/mime.h"

#include "base/buffer.h"
#include "mail/etpan.h"

enum {
	MAX_VALUE = 8 * 1024,	/* bytes of one field that are looked at */
	MAX_JOINED = 1024,	/* bytes of one parameter; a boundary may have 70 */
	MAX_PIECES = 16,
	MAX_LABEL = 64,
	MAX_COMMENTS = 16	/* libetpan takes 100 bytes of stack for each that is open */
};

void mime_fields_note(struct mime_fields *fields, struct span name, struct span value)
{
	struct span *to = NULL;

	if (!span_starts_nocase(name, SPAN("Content-")))
		return;
	if (span_eq_nocase(name, SPAN("Content-Type")))
		to = &fields->type;
	else if (span_eq_nocase(name, SPAN("Content-Transfer-Encoding")))
		to = &fields->encoding;
	else if (span_eq_nocase(name, SPAN("Content-Disposition")))
		to = &fields->disposition;
	if (to && !to->at)
		*to = value;
}

/* A bounded copy on one line, with a zero behind it. A fold is its blanks alone. */
static struct span one_line(struct span value, struct arena *a, unsigned *findings)
{
	struct span copy;
	size_t len = 0;
	char *at;

	if (value.len > MAX_VALUE)
		*findings |= FINDING_HEADER_CUT;
	copy = arena_copy(a, span_trim(span_cut(value, 0, MAX_VALUE)));
	at = (char *)(uintptr_t)copy.at;	/* ours, taken a line above */
	for (size_t i = 0; at && i < copy.len; i++)
		if (at[i] != '\n' && !span_starts(span_skip(copy, i), SPAN("\r\n")))
			at[len++] = (unsigned char)at[i] < ' ' ? ' ' : at[i];
	if (at)
		at[len] = '\0';
	return (struct span){ copy.at, len };
}

static bool lower_copy(struct span s, struct arena *a, struct span *out)
{
	struct span copy = arena_copy(a, s);
	char *at = (char *)(uintptr_t)copy.at;	/* ours, taken a line above */

	for (size_t i = 0; at && i < copy.len; i++)
		at[i] = ascii_lower(at[i]);
	if (at)
		*out = copy;
	return at;
}

struct reading {
	struct mime *mime;
	struct arena *arena;
	unsigned pieces;	/* of values that come in pieces */
};

static bool keep(struct span value, struct arena *a, struct span *to)
{
	struct span copy;

	if (to->len || !value.len)
		return true;
	copy = arena_copy(a, value);
	if (copy.at)
		*to = copy;
	return copy.at;
}

/* "%41" undone, behind a charset and a language in single quotes where this is
 * the first piece (RFC 2231). File names stay in their charset. */
static struct span percent_decoded(struct span value, bool first, struct arena *a)
{
	struct buffer b;

	if (first) {
		struct span rest = value;

		(void)span_until(&rest, '\'');
		(void)span_until(&rest, '\'');
		value = rest.at ? rest : value;
	}
	buffer_init(&b, a, value.len + 1);
	buffer_reserve(&b, value.len + 1);
	for (size_t i = 0; i < value.len; i++) {
		if (value.at[i] == '%' && i + 2 < value.len && ascii_hex(value.at[i + 1]) >= 0
		    && ascii_hex(value.at[i + 2]) >= 0) {
			buffer_byte(&b, (char)(ascii_hex(value.at[i + 1]) * 16 + ascii_hex(value.at[i + 2])));
			i += 2;
		} else {
			buffer_byte(&b, value.at[i]);
		}
	}
	return b.spoiled ? (struct span){ NULL, 0 } : buffer_span(&b);
}

/* A piece behind what is there; too much of it is left out. */
static bool append(struct span more, struct arena *a, struct span *to)
{
	struct buffer b;

	if (to->len + more.len > MAX_JOINED)
		return true;
	buffer_init(&b, a, MAX_JOINED);
	buffer_reserve(&b, to->len + more.len);
	buffer_add(&b, *to);
	buffer_add(&b, more);
	if (!b.spoiled)
		*to = buffer_span(&b);
	return !b.spoiled;
}

/* "name*", "name*0", "name*1*": a star behind means percent codes, a number
 * that the value comes in pieces. The first piece replaces a plain value. */
static bool take_piece(struct span star, struct span value, struct arena *a, struct span *to)
{
	const bool coded = span_ends(star, SPAN("*"));
	const bool first = !(star.len > 1 && ascii_digit(star.at[1]) && star.at[1] != '0');

	if (coded)
		value = percent_decoded(value, first, a);
	if (first)
		*to = SPAN_NONE;
	return value.at && append(value, a, to);
}

/* Where the value of that parameter goes; NULL when nobody asks. */
static struct span *place_of(struct mime *m, struct span name)
{
	if (span_eq_nocase(name, SPAN("charset")))
		return &m->charset;
	if (span_eq_nocase(name, SPAN("boundary")))
		return &m->boundary;
	if (span_eq_nocase(name, SPAN("smime-type")))
		return &m->smime_type;
	if (span_eq_nocase(name, SPAN("filename")) || span_eq_nocase(name, SPAN("name")))
		return &m->filename;
	return NULL;
}

static int take_parameter(struct span name, struct span value, void *context)
{
	struct reading *r = context;
	const size_t star = span_find_byte(name, '*');
	struct mime *m = r->mime;
	struct span *to;

	if (span_eq_nocase(name, SPAN("format")))
		m->flowed = m->flowed || span_eq_nocase(span_trim(value), SPAN("flowed"));
	if (span_eq_nocase(name, SPAN("delsp")))
		m->delsp = m->delsp || span_eq_nocase(span_trim(value), SPAN("yes"));
	to = place_of(m, span_cut(name, 0, star));
	if (!to)
		return 0;
	if (to != &m->boundary)		/* whose blanks guard.c looks at */
		value = span_trim(value);
	if (star == name.len)
		return keep(span_cut(value, 0, MAX_JOINED), r->arena, to) ? 0 : -1;
	if (r->pieces++ >= MAX_PIECES)
		return 0;
	return take_piece(span_skip(name, star), value, r->arena, to) ? 0 : -1;
}

/* The next piece up to a semicolon outside quotation marks. */
static struct span piece(struct span *rest)
{
	struct span all = *rest;
	bool quoted = false;
	size_t i = 0;

	for (; i < all.len && (quoted || all.at[i] != ';'); i++) {
		if (all.at[i] == '\\' && quoted && i + 1 < all.len)
			i++;
		else if (all.at[i] == '"')
			quoted = !quoted;
	}
	*rest = span_skip(all, i + 1);
	return span_trim(span_cut(all, 0, i));
}

static struct span unquoted(struct span s)
{
	if (s.len && (s.at[0] == '"' || s.at[0] == '\'')) {
		const char mark = s.at[0];

		s = span_skip(s, 1);
		return span_cut(s, 0, span_find_byte(s, mark));
	}
	return s;
}

/* What anybody would read in it: the first word, then name=value pieces. */
static int rough_read(struct span value, struct reading *r, struct span *word)
{
	struct span rest = value, first = piece(&rest);

	for (size_t i = 0; i <= first.len; i++)
		if (i == first.len || ascii_space(first.at[i]) || first.at[i] == '(') {
			*word = span_cut(first, 0, i);
			break;
		}
	while (rest.len) {
		struct span item = piece(&rest);
		const size_t equals = span_find_byte(item, '=');

		if (equals < item.len
		    && take_parameter(span_trim(span_cut(item, 0, equals)),
				      unquoted(span_trim(span_skip(item, equals + 1))), r))
			return -1;
	}
	return 0;
}

/* libetpan makes one blank of several: a boundary needs them all. */
static int boundary_again(struct span value, struct reading *r, struct fault *f)
{
	struct mime raw = { .boundary = SPAN_NONE };
	struct reading again = { .mime = &raw, .arena = r->arena };
	const struct span known = r->mime->boundary;
	struct span word = SPAN_NONE;

	if (span_find_byte(known, ' ') == known.len)
		return 0;
	if (rough_read(value, &again, &word))
		return fault_memory(f);
	if (raw.boundary.len)
		r->mime->boundary = raw.boundary;
	return 0;
}

static bool many_comments(struct span value)
{
	size_t open = 0;

	for (size_t i = 0; i < value.len; i++)
		open += value.at[i] == '(';
	return open > MAX_COMMENTS;
}

typedef int etpan_reader(struct span value, struct arena *a, etpan_parameter *sink, void *context,
			 struct span *type, size_t *read, struct fault *f);

/* libetpan first, the rough reader for what it left. *word: "text/html", "attachment". */
static int read_value(struct span value, etpan_reader *reader, struct reading *r, struct span *word,
		      unsigned *findings, struct fault *f)
{
	struct span rough = SPAN_NONE, left;
	size_t read = 0;

	*word = SPAN_NONE;
	value = one_line(value, r->arena, findings);
	if (!value.at)
		return fault_memory(f);
	if (!many_comments(value) && reader(value, r->arena, take_parameter, r, word, &read, f))
		return -1;
	left = span_trim(span_skip(value, read));
	if (left.len == 0 && word->len)
		return boundary_again(value, r, f);
	if (!span_eq(left, SPAN(";")) && !span_starts(left, SPAN("(")))
		*findings |= FINDING_BAD_TYPE;
	if (rough_read(value, r, &rough))
		return fault_memory(f);
	if (!word->len)
		*word = rough;
	return 0;
}

static bool type_sound(struct span type)
{
	const size_t slash = span_find_byte(type, '/');

	if (slash == 0 || slash + 1 >= type.len || type.len > 128)
		return false;
	for (size_t i = 0; i < type.len; i++)
		if (!ascii_alpha(type.at[i]) && !ascii_digit(type.at[i])
		    && span_find_byte(SPAN("/-+._!#$&^"), type.at[i]) == 10)
			return false;
	return !span_ends(type, SPAN("/unknown"));	/* libetpan's word for a missing half */
}

/* No table of libetpan's own: people write "8-bit", "base64;" and "BASE64 (x)". */
static enum transfer transfer_of(struct span value, unsigned *findings)
{
	static const struct { const char *name; enum transfer transfer; } known[] = {
		{ "7bit", TRANSFER_NONE }, { "8bit", TRANSFER_NONE }, { "binary", TRANSFER_NONE },
		{ "quoted-printable", TRANSFER_QP }, { "base64", TRANSFER_BASE64 },
		{ "7-bit", TRANSFER_NONE }, { "8-bit", TRANSFER_NONE }, { "none", TRANSFER_NONE },
		{ "quoted/printable", TRANSFER_QP }, { "base-64", TRANSFER_BASE64 },
	};
	size_t n = 0;

	value = unquoted(span_trim(value));
	while (n < value.len && !ascii_space(value.at[n]) && value.at[n] != ';' && value.at[n] != '(')
		n++;
	value = span_cut(value, 0, n);
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (span_eq_nocase(value, span_of(known[i].name)))
			return known[i].transfer;
	if (value.len)
		*findings |= FINDING_UNKNOWN_ENCODING;
	return TRANSFER_NONE;
}

int mime_read(const struct mime_fields *fields, struct span fallback, struct arena *a,
	      struct mime *out, unsigned *findings, struct fault *f)
{
	struct mime m = { .type = fallback, .charset = SPAN_NONE, .filename = SPAN_NONE,
			  .boundary = SPAN_NONE, .smime_type = SPAN_NONE };
	struct reading r = { .mime = &m, .arena = a };
	struct span word = SPAN_NONE;

	if (fields->type.at) {
		if (read_value(fields->type, etpan_content, &r, &word, findings, f))
			return -1;
		if (!type_sound(word))
			*findings |= FINDING_BAD_TYPE;
		else if (!lower_copy(word, a, &m.type))
			return fault_memory(f);
	}
	word = SPAN_NONE;
	if (fields->disposition.at
	    && read_value(fields->disposition, etpan_disposition, &r, &word, findings, f))
		return -1;
	if (m.charset.len > MAX_LABEL)
		m.charset = SPAN_NONE;
	if ((m.charset.len && !lower_copy(m.charset, a, &m.charset))
	    || (m.smime_type.len && !lower_copy(m.smime_type, a, &m.smime_type)))
		return fault_memory(f);
	m.transfer = transfer_of(fields->encoding.at ? fields->encoding : SPAN_NONE, findings);
	m.disposed = span_eq_nocase(word, SPAN("attachment"));
	m.attachment = m.disposed || m.filename.len;
	*out = m;
	return 0;
}

static bool among(struct span s, const char *const list[], size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (span_eq(s, span_of(list[i])))
			return true;
	return false;
}

/* S/MIME is opaque to us when enveloped and when signed in its own container. */
static bool opaque_smime(const struct mime *m)
{
	static const char *const types[] = { "application/pkcs7-mime", "application/x-pkcs7-mime" };

	return among(m->type, types, 2) && !span_eq(m->smime_type, SPAN("certs-only"))
	       && !span_eq(m->smime_type, SPAN("signed-receipt"));
}

enum part_kind mime_kind(const struct mime *m, bool among_alternatives)
{
	static const char *const html[] = { "text/html", "application/xhtml+xml" };
	static const char *const message[] = { "message/rfc822", "message/global", "message/partial",
					       "message/external-body", "message/news" };
	static const char *const not_words[] = {
		"text/calendar", "text/csv", "text/vcard", "text/x-vcard", "text/directory",
		"text/css", "text/xml", "text/rtf", "text/x-amp-html", "text/x-watch-html",
		"text/javascript", "text/rfc822-headers", "text/x-diff", "text/x-patch",
	};

	if (span_eq(m->type, SPAN("text/plain")))
		return PART_TEXT;
	if (among(m->type, html, sizeof html / sizeof *html))
		return PART_HTML;
	if (span_eq(m->type, SPAN("multipart/encrypted")) || opaque_smime(m)
	    || span_eq(m->type, SPAN("application/pgp-encrypted")))
		return PART_ENCRYPTED;
	if (span_starts(m->type, SPAN("multipart/")))
		return PART_MULTIPART;
	if (among(m->type, message, sizeof message / sizeof *message))
		return PART_MESSAGE;
	/* RFC 2046 4.1.4: text of unknown kind is plain, unless a better one stands beside it. */
	if (span_starts(m->type, SPAN("text/")) && !among_alternatives
	    && !among(m->type, not_words, sizeof not_words / sizeof *not_words))
		return PART_TEXT;
	return PART_OTHER;
}
