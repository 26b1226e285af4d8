/* dial.c - see dial.h.
 *
 * getaddrinfo() may hang for as long as resolv.conf says, so names are looked
 * up by glibc's own thread. Its request must live until it ends: when it is
 * still running at the end, it is left to the process.
 */
#include "world/dial.h"

#include "world/clock.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

struct lookup {
	struct gaicb request;
	struct addrinfo hints;
	char host[256], port[6];
};

struct dial {
	struct sockaddr_un local;	/* sun_family 0: by network */
	struct lookup *lookup;		/* owned, unless it runs */
	char host[256], port[6];
	bool running;
};

/* "host:port" or "[address]:port". */
static bool host_parse(struct span s, struct dial *d)
{
	size_t colon = s.len;
	struct span host, port;
	uint64_t number;

	while (colon > 0 && s.at[colon - 1] != ':')
		colon--;
	if (colon < 2)
		return false;
	host = span_cut(s, 0, colon - 1);
	port = span_skip(s, colon);
	if (span_starts(host, SPAN("[")) && span_ends(host, SPAN("]")))
		host = span_cut(host, 1, host.len - 1);
	if (!span_number(port, 65535, &number) || number == 0 || host.len == 0
	    || host.len >= sizeof d->host)
		return false;
	(void)snprintf(d->host, sizeof d->host, "%.*s", SPAN_ARG(host));
	(void)snprintf(d->port, sizeof d->port, "%u", (unsigned)number);
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

/* True when nobody uses the lookup any more. */
static bool lookup_ended(struct lookup *l)
{
	return gai_error(&l->request) != EAI_INPROGRESS;
}

static void lookup_free(struct lookup *l)
{
	if (l->request.ar_result)
		freeaddrinfo(l->request.ar_result);
	free(l);
}

void dial_free(struct dial *d)
{
	if (!d)
		return;
	if (d->lookup && d->running)
		(void)gai_cancel(&d->lookup->request);
	if (d->lookup && (!d->running || lookup_ended(d->lookup)))
		lookup_free(d->lookup);
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

static int lookup_begin(struct dial *d)
{
	struct lookup *l = calloc(1, sizeof *l);
	struct gaicb *list[1];

	if (!l)
		return EAI_MEMORY;
	memcpy(l->host, d->host, sizeof l->host);
	memcpy(l->port, d->port, sizeof l->port);
	l->hints = (struct addrinfo){ .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICSERV };
	l->request = (struct gaicb){ .ar_name = l->host, .ar_service = l->port, .ar_request = &l->hints };
	list[0] = &l->request;
	d->lookup = l;
	d->running = getaddrinfo_a(GAI_NOWAIT, list, 1, NULL) == 0;
	return d->running ? 0 : EAI_AGAIN;
}

static void lookup_wait(struct dial *d, int64_t until)
{
	const struct gaicb *list[1] = { &d->lookup->request };

	while (!lookup_ended(d->lookup)) {
		int64_t left = until - clock_monotonic_us() / 1000;
		struct timespec t = { .tv_sec = left / 1000, .tv_nsec = left % 1000 * 1000000 };

		if (left <= 0 || (gai_suspend(list, 1, &t) == EAI_AGAIN))
			return;
	}
}

static void lookup_drop(struct dial *d)
{
	lookup_free(d->lookup);
	d->lookup = NULL;
	d->running = false;
}

static int connect_any(const struct addrinfo *list, int64_t until, int *fd)
{
	int error = EADDRNOTAVAIL;

	for (const struct addrinfo *a = list; a; a = a->ai_next) {
		error = connect_to(a->ai_addr, a->ai_addrlen, until, fd);
		if (error == 0)
			return 0;
	}
	return error;
}

static int dial_host(struct dial *d, int64_t until, int *fd, struct fault *f)
{
	int error = d->lookup ? 0 : lookup_begin(d);

	if (error == 0) {
		lookup_wait(d, until);
		if (!lookup_ended(d->lookup))
			return fault(f, FAULT_SYSTEM, "no name server said in time where %.200s is",
				     d->host);
		error = gai_error(&d->lookup->request);
	}
	if (error != 0) {
		(void)fault(f, FAULT_SYSTEM, "cannot find %.200s: %s", d->host, gai_strerror(error));
	} else {
		error = connect_any(d->lookup->request.ar_result, until, fd);
		if (error != 0)
			(void)fault(f, FAULT_SYSTEM, "cannot connect to %.200s port %s: %s", d->host,
				    d->port, strerror(error));
	}
	if (d->lookup)
		lookup_drop(d);
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
