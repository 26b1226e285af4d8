/* finding.h - what was odd about a mail that was read all the same.
 *
 * Odd mail is not a fault. Each room notes what it saw in a bit set that
 * travels with the mail; the names stand in logs, JSON and counters and are
 * part of the contract: add at the end, never rename.
 */
#ifndef TM_BASE_FINDING_H
#define TM_BASE_FINDING_H

#include <stddef.h>
#include <stdint.h>

#define FINDINGS(X)                                                                                \
	X(TRUNCATED, "truncated", "only the first part of the message was kept")                   \
	X(HEADER_CUT, "header-cut", "the header block was longer than the limit")                  \
	X(HEADER_JUNK, "header-junk", "a header line without a colon")                             \
	X(TOO_DEEP, "too-deep", "parts nested deeper than the limit were not opened")              \
	X(TOO_MANY_PARTS, "too-many-parts", "parts beyond the limit were not opened")              \
	X(NO_BOUNDARY, "no-boundary", "a multipart whose boundary was not found")                  \
	X(BAD_TYPE, "bad-type", "a Content-Type that could not be read")                           \
	X(BAD_ENCODING, "bad-encoding", "damaged base64 or quoted-printable")                      \
	X(UNKNOWN_ENCODING, "unknown-encoding", "a Content-Transfer-Encoding nobody knows")        \
	X(UNKNOWN_CHARSET, "unknown-charset", "a charset nobody knows, read as windows-1252")      \
	X(WRONG_CHARSET, "wrong-charset", "bytes that do not fit their charset label")             \
	X(NUL_BYTES, "nul-bytes", "NUL bytes in the text")                                         \
	X(LONG_LINE, "long-line", "a line longer than RFC 5322 allows")                            \
	X(HIDDEN_TEXT, "hidden-text", "HTML text that no reader sees")                             \
	X(INVISIBLE, "invisible-characters", "zero-width, soft-hyphen or bidirectional characters") \
	X(HTML_LIMIT, "html-limit", "HTML beyond the limits was skipped")                          \
	X(PARTS_DISAGREE, "parts-disagree", "plain text and HTML say different things")            \
	X(TEXT_CUT, "text-cut", "only the first part of the text was judged")                      \
	X(HOMOGLYPHS, "homoglyphs", "words that mix look-alike letters of two scripts")            \
	X(NO_BREAK, "no-break-spaces", "spaces between words that do not let a line break")

enum finding_bit {
#define X(id, name, says) FINDING_BIT_##id,
	FINDINGS(X)
#undef X
	FINDING_COUNT
};

enum finding {
#define X(id, name, says) FINDING_##id = 1 << FINDING_BIT_##id,
	FINDINGS(X)
#undef X
	FINDING_NONE = 0
};

/* Where the first of each kind was seen; both count from 1, 0 is unknown. */
struct finding_places {
	uint16_t part[FINDING_COUNT];	/* of the message, in the order of its parts */
	uint32_t line[FINDING_COUNT];	/* of that part, decoded and before it is read as HTML */
};

/* Adds `found` to *findings; what is new there gets its place. `places` may be NULL. */
void findings_note(unsigned *findings, struct finding_places *places, unsigned found, size_t part,
		   size_t line);

struct finding_info {
	const char *name, *says;
};

/* Name and meaning of bit number `bit`, which is below FINDING_COUNT. */
const struct finding_info *finding_info(enum finding_bit bit);

#endif
