/* http.c - see http.h. */
#include "review/http.h"

#include <arpa/inet.h>
#include <errno.h>
#include <microhttpd.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "review/html.h"
#include "world/clock.h"

enum { CONNECTIONS_MAX = 512, IDLE_S = 20, CONNECTION_MEMORY = 32 * 1024, VISIT_MEMORY = 24 << 20, KEPT = 256 * 1024 };

/* What one request needs while its page is made. */
struct worker {
	struct data *data;	/* borrowed */
	struct arena *arena;
	struct worker *next;
};

struct http {
	const struct service *service;
	struct MHD_Daemon *daemon;
	char socket[108];		/* taken away at the end; "" */
	pthread_mutex_t lock;
	pthread_cond_t free_one;
	struct worker *all, *idle;	/* under the lock */
	size_t count;
};

/* One request while it arrives. */
struct arriving {
	char *body;
	size_t len;
	bool too_long;
};

/* ---- the guard ---- */

struct framing {
	unsigned lengths, encodings, hosts;
};

static enum MHD_Result count_header(void *context, enum MHD_ValueKind kind, const char *name, const char *value)
{
	struct framing *f = context;

	(void)kind;
	(void)value;
	f->lengths += span_eq_nocase(span_of(name), SPAN("Content-Length"));
	f->encodings += span_eq_nocase(span_of(name), SPAN("Transfer-Encoding"));
	f->hosts += span_eq_nocase(span_of(name), SPAN("Host"));
	return MHD_YES;
}

static bool framed_soundly(struct MHD_Connection *c)
{
	struct framing f = { 0, 0, 0 };

	(void)MHD_get_connection_values(c, MHD_HEADER_KIND, count_header, &f);
	return f.lengths <= 1 && f.encodings == 0 && f.hosts == 1;
}

static enum MHD_Result refuse(struct MHD_Connection *c, unsigned status)
{
	struct MHD_Response *r = MHD_create_response_from_buffer(0, (void *)(uintptr_t)"", MHD_RESPMEM_PERSISTENT);
	enum MHD_Result queued;

	if (!r)
		return MHD_NO;
	(void)MHD_add_response_header(r, "Connection", "close");
	queued = MHD_queue_response(c, status, r);
	MHD_destroy_response(r);
	return queued;
}

/* ---- the body ---- */

static enum MHD_Result take_body(struct arriving *a, const char *bytes, size_t *count)
{
	char *more = a->too_long || *count > BODY_MAX - a->len ? NULL : realloc(a->body, a->len + *count);

	a->too_long |= !more;
	if (more) {
		memcpy(more + a->len, bytes, *count);
		a->body = more;
		a->len += *count;
	}
	*count = 0;
	return MHD_YES;
}

static void completed(void *context, struct MHD_Connection *c, void **request, enum MHD_RequestTerminationCode how)
{
	struct arriving *a = *request;

	(void)context;
	(void)c;
	(void)how;
	if (a)
		free(a->body);
	free(a);
	*request = NULL;
}

/* ---- a request to a page and back ---- */

static struct span header(struct MHD_Connection *c, const char *name)
{
	return span_of(MHD_lookup_connection_value(c, MHD_HEADER_KIND, name));
}

static const struct { const char *name, *value; } always[] = {
	{ "Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
	  "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'" },
	{ "X-Content-Type-Options", "nosniff" },
	/* no-referrer would make browsers say "Origin: null" of our own forms. */
	{ "Referrer-Policy", "same-origin" },
	{ "Cross-Origin-Opener-Policy", "same-origin" },
	{ "Cross-Origin-Resource-Policy", "same-origin" },
	{ "Permissions-Policy", "camera=(), microphone=(), geolocation=()" },
};

static void add_header(struct MHD_Response *r, const char *name, const char *value)
{
	if (value && *value)
		(void)MHD_add_response_header(r, name, value);
}

static enum MHD_Result send_answer(struct MHD_Connection *c, const struct response *from)
{
	const struct span body = buffer_span(&from->body);
	struct MHD_Response *r = MHD_create_response_from_buffer(body.len, (void *)(uintptr_t)body.at, MHD_RESPMEM_MUST_COPY);
	enum MHD_Result queued;

	if (!r)
		return MHD_NO;
	for (size_t i = 0; i < sizeof always / sizeof *always; i++)
		add_header(r, always[i].name, always[i].value);
	add_header(r, "Content-Type", from->type);
	add_header(r, "Cache-Control", from->keep ? "no-cache" : "no-store");
	add_header(r, "Location", from->location);
	add_header(r, "Set-Cookie", from->cookie);
	add_header(r, "ETag", from->tag);
	add_header(r, "Allow", from->allow);
	if (from->file) {
		char says[80];

		(void)snprintf(says, sizeof says, "attachment; filename=\"%.40s\"", from->file);
		add_header(r, "Content-Disposition", says);
	}
	queued = MHD_queue_response(c, from->status, r);
	MHD_destroy_response(r);
	return queued;
}

static struct worker *worker_take(struct http *h)
{
	struct worker *w;

	(void)pthread_mutex_lock(&h->lock);
	while (!h->idle)
		(void)pthread_cond_wait(&h->free_one, &h->lock);
	w = h->idle;
	h->idle = w->next;
	(void)pthread_mutex_unlock(&h->lock);
	return w;
}

static void worker_give(struct http *h, struct worker *w)
{
	arena_reset(w->arena);
	(void)pthread_mutex_lock(&h->lock);
	w->next = h->idle;
	h->idle = w;
	(void)pthread_cond_signal(&h->free_one);
	(void)pthread_mutex_unlock(&h->lock);
}

/* libmicrohttpd has taken the query apart; it is put together again, for one reader
 * of forms is enough. */
static enum MHD_Result add_argument(void *context, enum MHD_ValueKind kind, const char *name, const char *value)
{
	struct buffer *b = context;

	(void)kind;
	if (b->len)
		buffer_byte(b, '&');
	html_part_string(b, name);
	buffer_byte(b, '=');
	html_part_string(b, value ? value : "");
	return MHD_YES;
}

static enum MHD_Result answer(struct http *h, struct MHD_Connection *c, const char *path, const char *method,
			      const struct arriving *a)
{
	struct worker *w = worker_take(h);
	struct buffer query;
	struct request r = {
		.method = span_of(method), .path = span_of(path), .body = { a->body ? a->body : "", a->len },
		.cookies = header(c, "Cookie"), .type = header(c, "Content-Type"), .origin = header(c, "Origin"),
		.site = header(c, "Sec-Fetch-Site"), .client = header(c, "X-Real-IP"), .known = header(c, "If-None-Match"),
		.front_user = h->service->front ? header(c, h->service->settings->front_header) : SPAN_NONE,
	};
	struct response out;
	enum MHD_Result queued;

	buffer_init(&query, w->arena, 8192);
	(void)MHD_get_connection_values(c, MHD_GET_ARGUMENT_KIND, add_argument, &query);
	r.query = buffer_span(&query);
	service_answer(h->service, w->data, &r, clock_wall_s(), w->arena, &out);
	queued = send_answer(c, &out);
	worker_give(h, w);
	return queued;
}

static enum MHD_Result handle(void *context, struct MHD_Connection *c, const char *path, const char *method,
			      const char *version, const char *bytes, size_t *count, void **request)
{
	struct arriving *a = *request;

	(void)version;
	if (!a) {
		*request = a = calloc(1, sizeof *a);
		if (!a)
			return MHD_NO;
		return framed_soundly(c) ? MHD_YES : refuse(c, MHD_HTTP_BAD_REQUEST);
	}
	if (*count)
		return take_body(a, bytes, count);
	if (a->too_long)
		return refuse(c, 413 /* its name differs by version */);
	return answer(context, c, path, method, a);
}

/* ---- where it listens ---- */

static int listen_unix(struct http *h, const char *path, struct fault *f)
{
	struct sockaddr_un at = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);

	if (strlen(path) >= sizeof at.sun_path || fd < 0) {
		(void)close(fd);
		return fault(f, FAULT_INPUT, "listen: %.120s: the path of a socket has up to %zu bytes", path, sizeof at.sun_path - 1);
	}
	(void)snprintf(at.sun_path, sizeof at.sun_path, "%s", path);
	(void)unlink(path);
	/* The front server is in our group; nobody else may say who is signed in. */
	if (bind(fd, (const struct sockaddr *)&at, sizeof at) || chmod(path, 0660) || listen(fd, CONNECTIONS_MAX)) {
		(void)fault(f, FAULT_SYSTEM, "listen: %.120s: %s", path, strerror(errno));
		(void)close(fd);
		return -1;
	}
	(void)snprintf(h->socket, sizeof h->socket, "%s", path);
	return fd;
}

static int listen_loopback(const char *where, struct fault *f)
{
	struct sockaddr_in at = { .sin_family = AF_INET };
	struct span port = span_of(where), host = span_until(&port, ':');
	const int on = 1;
	uint64_t number;
	int fd;

	if (!span_eq(host, SPAN("127.0.0.1")) || !port.at || !span_number(port, 65535, &number))
		return fault(f, FAULT_INPUT, "listen: unix:/PATH or 127.0.0.1:PORT; a front server speaks with others");
	at.sin_port = htons((uint16_t)number);
	at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	(void)setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	if (fd >= 0 && bind(fd, (const struct sockaddr *)&at, sizeof at) == 0 && listen(fd, CONNECTIONS_MAX) == 0)
		return fd;
	(void)fault(f, FAULT_SYSTEM, "listen: %.120s: %s", where, strerror(errno));
	(void)close(fd);
	return -1;
}

static int listen_at(struct http *h, const char *where, struct fault *f)
{
	const struct span path = span_of(where);

	return span_starts(path, SPAN("unix:")) ? listen_unix(h, where + 5, f) : listen_loopback(where, f);
}

static int workers_make(struct http *h, struct data *const *all, size_t count, struct fault *f)
{
	h->all = calloc(count, sizeof *h->all);
	for (size_t i = 0; h->all && i < count; i++) {
		struct worker *w = &h->all[i];

		w->data = all[i];
		w->arena = arena_new(VISIT_MEMORY);
		if (!w->arena)
			return fault_memory(f);
		arena_keep(w->arena, KEPT);
		w->next = h->idle;
		h->idle = w;
		h->count++;
	}
	return h->all ? 0 : fault_memory(f);
}

int http_start(const struct service *s, struct data *const *all, size_t count, struct http **out, struct fault *f)
{
	struct http *h = calloc(1, sizeof *h);
	int fd;

	if (!h)
		return fault_memory(f);
	h->service = s;
	(void)pthread_mutex_init(&h->lock, NULL);
	(void)pthread_cond_init(&h->free_one, NULL);
	fd = workers_make(h, all, count, f) ? -1 : listen_at(h, s->settings->listen, f);
	if (fd >= 0)
		h->daemon = MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD, 0, NULL, NULL, handle, h,
			MHD_OPTION_LISTEN_SOCKET, fd, MHD_OPTION_THREAD_POOL_SIZE, (unsigned)(count > 1 ? count : 0),
			MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_CONNECTION_LIMIT, (unsigned)CONNECTIONS_MAX,
			MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)IDLE_S, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
			(size_t)CONNECTION_MEMORY, MHD_OPTION_NOTIFY_COMPLETED, completed, NULL, MHD_OPTION_END);
	if (!h->daemon) {
		if (fd >= 0)
			(void)fault(f, FAULT_SYSTEM, "libmicrohttpd does not start: %s", strerror(errno));
		http_stop(h);
		return -1;
	}
	*out = h;
	return 0;
}

void http_stop(struct http *h)
{
	if (!h)
		return;
	if (h->daemon)
		MHD_stop_daemon(h->daemon);
	if (h->socket[0])
		(void)unlink(h->socket);
	for (size_t i = 0; i < h->count; i++)
		arena_free(h->all[i].arena);
	free(h->all);
	(void)pthread_cond_destroy(&h->free_one);
	(void)pthread_mutex_destroy(&h->lock);
	free(h);
}
