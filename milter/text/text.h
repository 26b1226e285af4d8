/* text.h - the text that a reader of the mail sees, line by line.
 *
 * The chosen part (plain text if it carries the same words, else HTML) in
 * valid UTF-8, with what its markup knew about each line: how deep it was
 * quoted, whether it stood in a signature block. Text that no reader sees
 * (hidden HTML, comments, titles, zero-width characters) is left out and noted
 * as a finding.
 */
#ifndef TM_TEXT_TEXT_H
#define TM_TEXT_TEXT_H

#include "mail/mail.h"

enum line_mark {
	LINE_QUOTED_BY_HTML = 1 << 0,	/* inside <blockquote> or a client's quote container */
	LINE_SIGNED_BY_HTML = 1 << 1,	/* inside a client's signature container */
	LINE_PLAIN_QUOTE = 1 << 2,	/* inside a <blockquote> of which no attribute tells who made it */
	LINE_LIST = 1 << 3,		/* a list item or heading */
	LINE_RULE = 1 << 4,		/* <hr> or a border that clients put before a quote */
	LINE_CODE = 1 << 5,		/* preformatted */
	LINE_ATTRIBUTED_BY_HTML = 1 << 6, /* a client says that this line introduces a quote */
	LINE_CUT_BY_HTML = 1 << 7	/* from here to the end of the mail all is quoted */
};

struct line {
	struct span where;	/* borrowed from the text, without line end and quote marks */
	struct span whole;	/* the same with its quote marks ("> > ") */
	unsigned char depth;	/* quote marks in front, or nesting of block quotes */
	unsigned char marks;	/* enum line_mark */
};

struct text {
	struct span utf8;	/* lines joined by LF; the arena's */
	struct line *lines;
	size_t line_count;
	unsigned findings;
	const struct finding_places *places;	/* the arena's; NULL where nobody looked */
	const struct disguises *disguises;	/* words in borrowed letters; the arena's; NULL: none */
	bool from_html;
	bool encrypted;		/* nothing to read: PGP or S/MIME */
	bool answer_attached;	/* a document or audio file travels along */
};

/* Of text that is judged, and WORDS_TOKENS_MAX of each side's words; the rest is
 * a finding. */
enum { TEXT_MAX = 256 * 1024 /* bytes */, TEXT_LINES = 20000 };

/* The text of the message. An unreadable one gives an empty text. */
int text_gather(const struct mail *mail, struct arena *a, struct text *out, struct fault *f);

/* One part for itself, whether it is chosen or not; empty when it is no text. */
int text_of_part(const struct part *p, struct arena *a, struct text *out, struct fault *f);

/* The same for text that came without a mail: .txt and .html files, pairs. */
int text_of_plain(struct span bytes, struct arena *a, struct text *out, struct fault *f);
int text_of_html(struct span bytes, struct arena *a, struct text *out, struct fault *f);

/* A header value with its RFC 2047 words decoded, unfolded, in UTF-8. */
int text_of_header(struct span value, struct arena *a, struct span *out, struct fault *f);

#endif
