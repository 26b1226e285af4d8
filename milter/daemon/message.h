/* message.h - one message as the MTA hands it over, piece by piece, bounded.
 *
 * Everything is copied into the arena of its kit: callbacks borrow for their
 * own time only. What is beyond a bound is left out and noted as a finding;
 * when memory is spent the message is `broken` and will pass unjudged.
 */
#ifndef TM_DAEMON_MESSAGE_H
#define TM_DAEMON_MESSAGE_H

#include "daemon/engine.h"
#include "mail/mail.h"
#include "policy/envelope.h"

enum {
	MESSAGE_HEADERS_MAX = 256 * 1024,	/* bytes of names and values */
	MESSAGE_RECIPIENTS_MAX = 1000,		/* kept; the count goes on */
	MESSAGE_BROUGHT_MAX = 256		/* different names, beside those that we add */
};

/* A header name of ours that came in with the message, and how often. */
struct brought {
	struct span name;	/* terminated; the arena's */
	int count;
};

struct message {
	struct kit kit;
	struct envelope envelope;
	size_t recipients;		/* all of them */
	size_t bytes;			/* of what is kept */
	struct brought *brought;
	size_t brought_count;
	bool broken;			/* memory was spent while collecting */
	bool body_unwanted;		/* nobody will read it */
	/* message.c's own: */
	struct header *headers;
	size_t header_count, header_room, header_bytes;
	struct span *kept;
	size_t kept_room;
	struct buffer body;
	unsigned findings;
};

/* Begins with a kit of its own; `now` is Unix seconds. `sender` may be NULL. */
void message_begin(struct message *m, const struct kit *kit, const char *sender, int64_t now);
void message_recipient(struct message *m, const char *address);
void message_header(struct message *m, const char *name, const char *value);

/* False when no more is wanted. */
bool message_body(struct message *m, struct span bytes);

/* Copies `string`, NULL is empty, for the envelope. */
struct span message_keep(struct message *m, const char *string);

/* What was collected, for the judge. Borrowed from `m`. */
struct raw_mail message_raw(const struct message *m);

#endif
