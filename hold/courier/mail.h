/* mail.h - mail to people, by sendmail(1), and marks of what was sent.
 *
 * Null sender and Auto-Submitted: nobody answers it and tone-milter does not judge
 * it. Marks lie in STATE/reminded, so that a courier that comes back repeats
 * nothing.
 */
#ifndef TM_COURIER_MAIL_H
#define TM_COURIER_MAIL_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/fault.h"

enum { MAIL_MAX = 64 * 1024 };

/* `id` is the local part of its Message-ID; NULL: sendmail gives it one. */
void mail_head(struct buffer *b, const char *from, const char *to, const char *subject, const char *id,
	       const char *instance);

/* Complains itself. */
int mail_send(const char *sendmail, const char *to, const struct buffer *mail);

/* Makes the directory of the marks, if that is for us to make. */
void marks_make(const char *state);

bool mark_there(const char *state, const char *name);

/* With text in it, or none. Complains itself. */
bool mark_write(const char *state, const char *name, struct span text);

/* Into an empty buffer; false where there is none. */
bool mark_read(const char *state, const char *name, struct buffer *out);

#endif
