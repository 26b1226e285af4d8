/* session.h - one connection of the MTA, whatever order its calls come in.
 *
 * Tolerates the odd ones: no connect, no macros, abort at any stage, a MAIL
 * while a message is open, an end without a MAIL. Calls of one session never
 * overlap but may come from different threads, so nothing is thread-local.
 */
#ifndef TM_DAEMON_SESSION_H
#define TM_DAEMON_SESSION_H

#include <sys/socket.h>

#include "daemon/act.h"

struct session;

/* Macros as the MTA gave them; any may be NULL. Borrowed for the call. */
struct macros {
	const char *daemon_name, *auth_user, *client_address, *queue_id;
};

enum wanted { WANTED_MORE, WANTED_NO_BODY, WANTED_NOTHING };

struct session *session_new(struct service *v);	/* NULL: no memory */
void session_free(struct session *s);		/* NULL is fine; an open message is forgotten */

void session_connect(struct session *s, const struct sockaddr *client);	/* NULL is fine */
void session_mail(struct session *s, const char *sender);
void session_recipient(struct session *s, const char *address);
void session_header(struct session *s, const char *name, const char *value);

/* WANTED_NOTHING: the message is answered, let it pass. */
enum wanted session_headers_end(struct session *s, const struct macros *macros);
enum wanted session_body(struct session *s, struct span bytes);
void session_end(struct session *s, const struct macros *macros, const struct mta *mta);
void session_abort(struct session *s);

#endif
