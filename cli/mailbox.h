/* mailbox.h - the messages of a Maildir, a directory of .eml files, an mbox or
 * a single file, one after the other, however many there are.
 *
 * Of a message at most MAILBOX_MESSAGE_MAX bytes are kept; nothing else grows
 * with the mailbox.
 */
#ifndef TM_CLI_MAILBOX_H
#define TM_CLI_MAILBOX_H

#include "base/fault.h"
#include "base/span.h"

enum { MAILBOX_MESSAGE_MAX = 16 << 20 };

/* Gets each message; `name` is of its file, with its number in an mbox. */
typedef void mailbox_reader(void *context, const char *name, struct span message);

/* *unreadable counts files that could not be read; the walk goes on. A mailbox
 * that is not there or is none is a fault. */
int mailbox_read(const char *mailbox, mailbox_reader *read, void *context, size_t *unreadable,
		 struct fault *f);

/* About how many bytes mailbox_read() will go through, for who shows its progress. */
size_t mailbox_bytes(const char *mailbox);

#endif
