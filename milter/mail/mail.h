/* mail.h - hostile bytes become a bounded tree of parts.
 *
 * The milter gets headers one by one and the body in pieces; a file comes
 * whole. Both become a `struct raw_mail`, and mail_parse() makes of it a tree
 * whose leaves are decoded (transfer encoding only; charsets are text's).
 * Damage is a finding, never a fault: a fault means that memory is spent.
 */
#ifndef TM_MAIL_MAIL_H
#define TM_MAIL_MAIL_H

#include "base/arena.h"
#include "base/fault.h"
#include "base/finding.h"
#include "base/span.h"

/* One header field as it was sent: the value keeps its folds and has no
 * leading white space and no line end behind it. */
struct header {
	struct span name, value;
};

/* All borrowed. */
struct raw_mail {
	const struct header *headers;
	size_t header_count;
	struct span body;
	unsigned findings;	/* FINDING_TRUNCATED when the body was cut, ... */
};

struct mail_limits {
	size_t max_depth;	/* nesting, 0 = 30 */
	size_t max_parts;	/* 0 = 200 */
	size_t max_header;	/* bytes of one part's header block, 0 = 64 KiB */
	size_t max_decoded;	/* decoded bytes of all text parts, 0 = 1 MiB */
};

enum transfer {
	TRANSFER_NONE,		/* 7bit, 8bit, binary */
	TRANSFER_QP,		/* quoted-printable */
	TRANSFER_BASE64,
	TRANSFER_Q		/* quoted-printable as RFC 2047 has it in headers */
};

enum part_kind {
	PART_TEXT,		/* text/plain and unlabelled text */
	PART_HTML,
	PART_MULTIPART,
	PART_MESSAGE,		/* message/rfc822: never the agent's words, not opened */
	PART_ENCRYPTED,		/* PGP/MIME, S/MIME enveloped, inline PGP */
	PART_OTHER		/* attachments of any type, calendars, TNEF, reports */
};

struct part {
	enum part_kind kind;
	struct span type;	/* lower case "text/html"; never empty */
	struct span charset;	/* lower case label, "" when none */
	struct span filename;	/* as sent, "" when none */
	struct span content;	/* decoded bytes of PART_TEXT and PART_HTML; the arena's,
				   or borrowed from the body where nothing was to decode */
	bool attachment;	/* Content-Disposition says so, or it has a filename and is
				   neither the only part nor the first text of the mail */
	bool flowed, delsp;	/* format=flowed and DelSp=yes (RFC 3676) */
	size_t number;		/* in the order of the parts, from 1 */
	struct part *parent, *child, *next;
};

struct mail {
	const struct raw_mail *raw;
	struct part *root;	/* never NULL */
	size_t part_count;
	unsigned findings;
	struct finding_places *places;	/* of the findings, by part; never NULL */
};

/* Splits a message file at its first empty line. A leading mbox "From " line
 * is passed over. Everything in *out but the arrays is borrowed from `bytes`. */
int mail_open(struct span bytes, struct arena *a, struct raw_mail *out, struct fault *f);

/* Guards, then reads fields and decodes with libetpan. The tree belongs to `a`. */
int mail_parse(const struct raw_mail *raw, const struct mail_limits *limits, struct arena *a,
	       struct mail *out, struct fault *f);

/* The part behind `p` in the order of the mail; NULL behind the last. */
const struct part *part_after(const struct part *p);

/* Undoes a transfer encoding. Damage is noted and read as far as it goes; what
 * is plainly not base64 comes back as it was. */
int mail_decode(struct span bytes, enum transfer how, struct arena *a, struct span *out,
		unsigned *findings, struct fault *f);

/* The first header of that name (without case), or a span with at == NULL. */
struct span header_value(const struct raw_mail *raw, struct span name);

/* The address in angle brackets, or the bare one, without comments or display
 * name; empty when there is none. One mailbox, the first; linear, no recursion. */
struct span address_of(struct span value);

/* The display name in front of the first address, without quotes, still
 * encoded; empty when there is none. */
struct span address_name(struct span value);

#endif
