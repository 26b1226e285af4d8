/* dial.c - see dial.h.
 *
 * getaddrinfo() may hang for as long as resolv.conf says, so names are looked
 * up by a thread of their own. It owns its request together with the dial;
 * who lets go of it last, frees it.
 */
#include "world/dial.h"

#include "policy/kinds.h"
#include "world/clock.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

struct lookup {
	pthread_mutex_t lock;	/* of what follows, up to the names */
	pthread_cond_t wake;
	bool ended, alone;	/* alone: the dial has let go */
	int error;
	struct addrinfo *found;
	char host[256], port[6];
};

struct dial {
	struct sockaddr_un local;	/* sun_family 0: by network */
	struct lookup *lookup;		/* NULL: none begun */
	char host[256], port[6];
};

/* "host:port" or "[address]:port". */
static bool host_parse(struct span s, struct dial *d)
{
	struct span host, port;

	if (!host_port_cut(s, &host, &port))
		return false;
	if (span_starts(host, SPAN("[")) && span_ends(host, SPAN("]")))
		host = span_cut(host, 1, host.len - 1);
	if (host.len == 0 || host.len >= sizeof d->host || port.len >= sizeof d->port)
		return false;
	(void)snprintf(d->host, sizeof d->host, "%.*s", SPAN_ARG(host));
	(void)snprintf(d->port, sizeof d->port, "%.*s", SPAN_ARG(port));
	return true;
}

static bool where_parse(struct span s, struct dial *d)
{
	struct span path = span_skip(s, sizeof "unix:" - 1);

	if (!span_starts(s, SPAN("unix:")))
		return host_parse(s, d);
	if (!span_starts(path, SPAN("/")) || path.len >= sizeof d->local.sun_path)
		return false;
	d->local.sun_family = AF_UNIX;
	memcpy(d->local.sun_path, path.at, path.len);
	return true;
}

int dial_new(const char *where, struct dial **out, struct fault *f)
{
	struct dial *d = calloc(1, sizeof *d);

	if (!d)
		return fault(f, FAULT_MEMORY, "no memory for a connection");
	if (!where_parse(span_of(where), d)) {
		free(d);
		return fault(f, FAULT_INPUT, "wanted unix:/path or host:port, found \"%.200s\"", where);
	}
	*out = d;
	return 0;
}

static void lookup_free(struct lookup *l)
{
	if (l->found)
		freeaddrinfo(l->found);
	(void)pthread_cond_destroy(&l->wake);
	(void)pthread_mutex_destroy(&l->lock);
	free(l);
}

static void *lookup_main(void *context)
{
	const struct addrinfo hints = { .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICSERV };
	struct lookup *l = context;
	struct addrinfo *found = NULL;
	int error = getaddrinfo(l->host, l->port, &hints, &found);
	bool alone;

	(void)pthread_mutex_lock(&l->lock);
	l->found = found;
	l->error = error;
	l->ended = true;
	alone = l->alone;
	(void)pthread_cond_signal(&l->wake);
	(void)pthread_mutex_unlock(&l->lock);
	if (alone)
		lookup_free(l);
	return NULL;
}

/* The dial lets go of its lookup. */
static void lookup_leave(struct dial *d)
{
	struct lookup *l = d->lookup;
	bool ended;

	d->lookup = NULL;
	if (!l)
		return;
	(void)pthread_mutex_lock(&l->lock);
	ended = l->ended;
	l->alone = true;
	(void)pthread_mutex_unlock(&l->lock);
	if (ended)
		lookup_free(l);
}

void dial_free(struct dial *d)
{
	if (!d)
		return;
	lookup_leave(d);
	free(d);
}

bool dial_wait(int fd, short events, int64_t until)
{
	struct pollfd p = { .fd = fd, .events = events };

	for (;;) {
		int64_t left = until - clock_monotonic_us() / 1000;
		int n = left > 0 ? poll(&p, 1, (int)left) : 0;

		if (n > 0)
			return true;
		if (n == 0 || errno != EINTR)
			return false;
	}
}

static int connect_to(const struct sockaddr *to, socklen_t len, int64_t until, int *out)
{
	int fd = socket(to->sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	socklen_t size = sizeof(int);
	int error = 0, one = 1;

	if (fd < 0)
		return errno;
	if (connect(fd, to, len) != 0)
		error = errno;
	if (error == EINPROGRESS) {
		if (!dial_wait(fd, POLLOUT, until))
			error = ETIMEDOUT;
		else if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) != 0)
			error = errno;
	}
	if (error != 0) {
		(void)close(fd);
		return error;
	}
	if (to->sa_family != AF_UNIX)
		(void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
	*out = fd;
	return 0;
}

static int thread_begin(void *(*run)(void *), void *context)
{
	pthread_attr_t detached;
	pthread_t thread;
	sigset_t all, before;
	int error;

	(void)sigfillset(&all);
	if (pthread_attr_init(&detached) != 0)
		return -1;
	(void)pthread_attr_setdetachstate(&detached, PTHREAD_CREATE_DETACHED);
	(void)pthread_sigmask(SIG_SETMASK, &all, &before);
	error = pthread_create(&thread, &detached, run, context);
	(void)pthread_sigmask(SIG_SETMASK, &before, NULL);
	(void)pthread_attr_destroy(&detached);
	return error == 0 ? 0 : -1;
}

static int lookup_begin(struct dial *d)
{
	struct lookup *l = calloc(1, sizeof *l);
	pthread_condattr_t monotonic;

	if (!l)
		return -1;
	(void)pthread_mutex_init(&l->lock, NULL);
	(void)pthread_condattr_init(&monotonic);
	(void)pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	(void)pthread_cond_init(&l->wake, &monotonic);
	(void)pthread_condattr_destroy(&monotonic);
	memcpy(l->host, d->host, sizeof l->host);
	memcpy(l->port, d->port, sizeof l->port);
	if (thread_begin(lookup_main, l) != 0) {
		lookup_free(l);
		return -1;
	}
	d->lookup = l;
	return 0;
}

/* False when it has not ended in time. */
static bool lookup_wait(struct lookup *l, int64_t until)
{
	const struct timespec t = { .tv_sec = until / 1000, .tv_nsec = until % 1000 * 1000000 };
	bool ended;

	(void)pthread_mutex_lock(&l->lock);
	while (!l->ended && pthread_cond_timedwait(&l->wake, &l->lock, &t) == 0)
		;
	ended = l->ended;
	(void)pthread_mutex_unlock(&l->lock);
	return ended;
}

static int64_t addresses(const struct addrinfo *list)
{
	int64_t n = 0;

	for (; list; list = list->ai_next)
		n++;
	return n;
}

/* Each gets its share of what is left: one that does not answer must not keep
 * the next from being tried. */
static int connect_any(const struct addrinfo *list, int64_t until, int *fd)
{
	int error = EADDRNOTAVAIL;

	for (const struct addrinfo *a = list; a; a = a->ai_next) {
		int64_t now = clock_monotonic_us() / 1000;

		error = connect_to(a->ai_addr, a->ai_addrlen, now + (until - now) / addresses(a), fd);
		if (error == 0)
			return 0;
	}
	return error;
}

static int dial_host(struct dial *d, int64_t until, int *fd, struct fault *f)
{
	int error;

	if (!d->lookup && lookup_begin(d) != 0)
		return fault(f, FAULT_MEMORY, "no memory to look up %.200s", d->host);
	if (!lookup_wait(d->lookup, until))
		return fault(f, FAULT_SYSTEM, "no name server said in time where %.200s is", d->host);
	/* It has ended: only we still hold it. */
	error = d->lookup->error;
	if (error != 0) {
		(void)fault(f, FAULT_SYSTEM, "cannot find %.200s: %s", d->host, gai_strerror(error));
	} else {
		error = connect_any(d->lookup->found, until, fd);
		if (error != 0)
			(void)fault(f, FAULT_SYSTEM, "cannot connect to %.200s port %s: %s", d->host,
				    d->port, strerror(error));
	}
	lookup_leave(d);
	return error == 0 ? 0 : -1;
}

int dial_open(struct dial *d, int64_t until, int *fd, struct fault *f)
{
	int error;

	if (d->local.sun_family != AF_UNIX)
		return dial_host(d, until, fd, f);
	error = connect_to((const struct sockaddr *)&d->local, sizeof d->local, until, fd);
	if (error == 0)
		return 0;
	return fault(f, FAULT_SYSTEM, "cannot connect to %s: %s", d->local.sun_path, strerror(error));
}
