/* mime.h - what the header fields of one part say about it.
 *
 * libetpan reads Content-Type and Content-Disposition. Where it gives up half
 * way (";;", "charset=", stray words) a rough reader takes what is left, so
 * that a lost semicolon does not lose the boundary; the first word about a
 * thing wins. Values are bounded before anything looks at them.
 */
#ifndef TM_MAIL_MIME_H
#define TM_MAIL_MIME_H

#include "mail/mail.h"

/* The three fields that matter, as sent; at == NULL when absent. Borrowed. */
struct mime_fields {
	struct span type, encoding, disposition;
};

struct mime {
	struct span type;	/* lower case "text/html"; never empty */
	struct span charset, filename, boundary, smime_type;	/* "" when absent */
	enum transfer transfer;
	bool disposed;		/* Content-Disposition says attachment */
	bool attachment, flowed, delsp;
};

/* Keeps `value` when the name is one of the three and the first of its kind. */
void mime_fields_note(struct mime_fields *fields, struct span name, struct span value);

/* `fallback` is the type of a part that names none. Spans belong to `a`. */
int mime_read(const struct mime_fields *fields, struct span fallback, struct arena *a,
	      struct mime *out, unsigned *findings, struct fault *f);

enum part_kind mime_kind(const struct mime *m, bool among_alternatives);

#endif
