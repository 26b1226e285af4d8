/* session.c - see session.h. */
#include "daemon/session.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdlib.h>

#include "daemon/answer.h"
#include "world/clock.h"

struct session {
	struct service *service;
	char client[INET6_ADDRSTRLEN];	/* "" unknown, "unix" */
	bool open;			/* a message is being collected */
	bool travelling;		/* its content is coming, which takes no time: see service.h */
	struct message message;
};

struct session *session_new(struct service *v)
{
	struct session *s = calloc(1, sizeof *s);

	if (!s)
		return NULL;
	s->service = v;
	atomic_fetch_add_explicit(&v->tally.connections, 1, memory_order_relaxed);
	return s;
}

/* Its memory is for the next message, of whichever connection. */
static void message_close(struct session *s)
{
	engine_give(s->service->engine, &s->message.kit);
	if (s->travelling)
		atomic_fetch_sub(&s->service->travelling, 1);
	s->open = s->travelling = false;
}

void session_abort(struct session *s)
{
	if (!s->open)
		return;
	atomic_fetch_add_explicit(&s->service->tally.aborted, 1, memory_order_relaxed);
	message_close(s);
}

void session_free(struct session *s)
{
	if (!s)
		return;
	session_abort(s);
	atomic_fetch_add_explicit(&s->service->tally.closed, 1, memory_order_relaxed);
	free(s);
}

void session_connect(struct session *s, const struct sockaddr *client)
{
	s->client[0] = '\0';
	if (!client)
		return;
	if (client->sa_family == AF_INET)
		(void)inet_ntop(AF_INET, &((const struct sockaddr_in *)(const void *)client)->sin_addr,
				s->client, sizeof s->client);
	else if (client->sa_family == AF_INET6)
		(void)inet_ntop(AF_INET6,
				&((const struct sockaddr_in6 *)(const void *)client)->sin6_addr,
				s->client, sizeof s->client);
	else if (client->sa_family == AF_UNIX)
		memcpy(s->client, "unix", sizeof "unix");
}

void session_mail(struct session *s, const char *sender)
{
	struct kit kit;

	session_abort(s);
	if (!engine_take(s->service->engine, &kit)) {
		atomic_fetch_add_explicit(&s->service->tally.without_memory, 1, memory_order_relaxed);
		return;
	}
	message_begin(&s->message, &kit, sender, clock_wall_s());
	s->open = true;
}

void session_recipient(struct session *s, const char *address)
{
	if (s->open)
		message_recipient(&s->message, address);
}

void session_header(struct session *s, const char *name, const char *value)
{
	if (!s->open || !name)
		return;
	if (!s->travelling)
		atomic_fetch_add(&s->service->travelling, 1);
	s->travelling = true;
	message_header(&s->message, name, value);
}

/* Later stages know more: Postfix has no queue id before the second RCPT. */
static void take_macros(struct session *s, const struct macros *macros)
{
	struct envelope *e = &s->message.envelope;

	if (!e->queue_id.len && macros->queue_id)
		e->queue_id = message_keep(&s->message, macros->queue_id);
	if (!e->daemon_name.len && macros->daemon_name)
		e->daemon_name = message_keep(&s->message, macros->daemon_name);
	if (!e->auth_user.len && macros->auth_user)
		e->auth_user = message_keep(&s->message, macros->auth_user);
	if (!e->client_address.len)
		e->client_address = message_keep(&s->message,
						 s->client[0] ? s->client : macros->client_address);
}

/* False, and the message is let go, when the program is ending. */
static bool enter(struct session *s)
{
	if (service_enter(s->service))
		return true;
	atomic_fetch_add_explicit(&s->service->tally.too_late, 1, memory_order_relaxed);
	message_close(s);
	return false;
}

enum wanted session_headers_end(struct session *s, const struct macros *macros)
{
	bool answered;

	if (!s->open || !enter(s))
		return WANTED_NOTHING;
	take_macros(s, macros);
	answered = answer_early(s->service, &s->message);
	service_leave(s->service);
	if (answered) {
		message_close(s);
		return WANTED_NOTHING;
	}
	return s->message.body_unwanted ? WANTED_NO_BODY : WANTED_MORE;
}

enum wanted session_body(struct session *s, struct span bytes)
{
	if (!s->open)
		return WANTED_NOTHING;
	return message_body(&s->message, bytes) ? WANTED_MORE : WANTED_NO_BODY;
}

void session_end(struct session *s, const struct macros *macros, const struct mta *mta)
{
	if (!s->open || !enter(s))
		return;
	take_macros(s, macros);
	answer(s->service, &s->message, mta);
	service_leave(s->service);
	message_close(s);
}
