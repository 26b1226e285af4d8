/* etpan.h - the part of libetpan that we trust with hostile bytes.
 *
 * Three calls that are linear and do not recurse once the guard has bounded
 * what they get. The whole tree is not left to libetpan: its cost is depth
 * times bytes, it recurses into every nested message and every comment, and
 * its text lives in a table behind one lock. Everything comes back in the
 * arena; nothing of libetpan's outlives a call, so threads share nothing but
 * that lock.
 */
#ifndef TM_MAIL_ETPAN_H
#define TM_MAIL_ETPAN_H

#include "base/buffer.h"
#include "mail/mail.h"

/* Gets each parameter in order; borrowed until it returns. 0, or -1 to stop. */
typedef int etpan_parameter(struct span name, struct span value, void *context);

/* `value` is one line with a zero behind it and few comments. *read says how
 * many bytes were understood, 0 when none; *type is the arena's, "text/plain"
 * or "attachment", as sent. */
int etpan_content(struct span value, struct arena *a, etpan_parameter *sink, void *context,
		  struct span *type, size_t *read, struct fault *f);
int etpan_disposition(struct span value, struct arena *a, etpan_parameter *sink, void *context,
		      struct span *type, size_t *read, struct fault *f);

/* Appends what the digits say. Not so for quoted-printable: libetpan 1.9.4 reads one
 * byte too many when the text ends in "=" and one digit, and takes four times as
 * long as decode.c. */
int etpan_base64(struct span bytes, struct buffer *out, struct fault *f);

#endif
