/* socket.c - see socket.h. */
#include "daemon/socket.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <netdb.h>
#include <netinet/in.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/span.h"
#include "policy/kinds.h"

/* What a specification says. */
struct place {
	sa_family_t family;
	char path[sizeof((struct sockaddr_un *)0)->sun_path];	/* AF_UNIX */
	char host[256], port[6];				/* the others */
};

struct socket_claim {
	char path[sizeof((struct sockaddr_un *)0)->sun_path];	/* "" none */
	int lock;
	dev_t device;
	ino_t inode;		/* 0: not settled */
};

static bool copy(char *to, size_t size, struct span s)
{
	if (s.len == 0 || s.len >= size || memchr(s.at, '\0', s.len))
		return false;
	memcpy(to, s.at, s.len);
	to[s.len] = '\0';
	return true;
}

static int place_unix(struct span path, const char *spec, struct place *out, struct fault *f)
{
	if (!span_starts(path, SPAN("/")))
		return fault(f, FAULT_INPUT, "socket \"%s\": a path from the root is expected", spec);
	/* libmilter takes one byte less than the kernel does. */
	if (!copy(out->path, sizeof out->path - 1, path))
		return fault(f, FAULT_INPUT, "socket \"%s\": a path may have %zu bytes, this one has %zu",
			     spec, sizeof out->path - 2, path.len);
	out->family = AF_UNIX;
	return 0;
}

static bool port_copy(struct place *out, struct span port)
{
	uint64_t number;

	return span_number(port, 65535, &number) && number > 0
	       && copy(out->port, sizeof out->port, port);
}

/* libmilter would take port 70000 as 4464. */
static int place_inet(struct span rest, const char *spec, struct place *out, struct fault *f)
{
	struct span port = span_until(&rest, '@');

	if (!port_copy(out, port))
		return fault(f, FAULT_INPUT, "socket \"%s\": a port from 1 to 65535 is expected", spec);
	if (!rest.at || !copy(out->host, sizeof out->host, rest))
		return fault(f, FAULT_INPUT, "socket \"%s\": port@host is expected; without a host "
			     "every network could connect", spec);
	return 0;
}

static int place_of(const char *spec, struct place *out, struct fault *f)
{
	static const struct { struct span head; sa_family_t family; } kinds[] = {
		{ { "unix:", 5 }, AF_UNIX }, { { "local:", 6 }, AF_UNIX },
		{ { "inet:", 5 }, AF_INET }, { { "inet6:", 6 }, AF_INET6 },
	};
	const struct span all = span_of(spec);

	*out = (struct place){ 0 };
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		if (!span_starts(all, kinds[i].head))
			continue;
		out->family = kinds[i].family;
		return out->family == AF_UNIX
			? place_unix(span_skip(all, kinds[i].head.len), spec, out, f)
			: place_inet(span_skip(all, kinds[i].head.len), spec, out, f);
	}
	return fault(f, FAULT_INPUT,
		     "socket \"%s\": unix:/path, inet:port@host or inet6:port@host is expected", spec);
}

int socket_check(const char *spec, struct fault *f)
{
	struct place place;

	return place_of(spec, &place, f);
}

static struct sockaddr_un unix_address(const char *path)
{
	struct sockaddr_un a = { .sun_family = AF_UNIX };

	memcpy(a.sun_path, path, strnlen(path, sizeof a.sun_path - 1));
	return a;
}

static void wait_at_most(int fd, unsigned seconds)
{
	const struct timeval limit = { .tv_sec = seconds };

	(void)setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
	(void)setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

static int connect_unix(const char *path, unsigned seconds)
{
	const struct sockaddr_un a = unix_address(path);
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	int why;

	if (fd < 0)
		return -1;
	wait_at_most(fd, seconds);
	if (!connect(fd, (const struct sockaddr *)&a, sizeof a))
		return fd;
	why = errno;
	close(fd);
	errno = why;
	return -1;
}

const char *socket_mend(int error)
{
	static const struct { int error; const char *mend; } mends[] = {
		{ EADDRINUSE, "; another program listens there (\"ss -ltnp\" shows which), or set another port" },
		{ EADDRNOTAVAIL, "; no interface of this host has that address (\"ip address\" shows them)" },
		{ EACCES, "; a port below 1024 needs root, a path a directory that we may write to" },
	};

	for (size_t i = 0; i < sizeof mends / sizeof *mends; i++)
		if (mends[i].error == error)
			return mends[i].mend;
	return "";
}

struct directory { char path[sizeof((struct sockaddr_un *)0)->sun_path]; };

static struct directory directory_of(const char *path)
{
	struct directory d;

	(void)snprintf(d.path, sizeof d.path, "%.*s", (int)(strrchr(path, '/') - path), path);
	return d;
}

static int not_there(const char *path, const char *directory, struct fault *f)
{
	return fault(f, FAULT_SYSTEM, "socket %s: directory %s is not there; make it, so that we can "
		     "write to it and the mail server can walk through it", path, directory);
}

/* Mostly it is the directory that is missing or somebody else's. */
static int not_locked(const char *name, const char *path, struct fault *f)
{
	const int why = errno;
	const unsigned us = (unsigned)geteuid();
	const struct directory d = directory_of(path);

	if (why == ENOENT)
		return not_there(path, d.path, f);
	if (why == EACCES && access(*d.path ? d.path : "/", W_OK | X_OK))
		return fault(f, FAULT_SYSTEM, "socket %s: user %u may not write to directory %s; set one of "
			     "our own, such as /run/tone-milter", path, us, d.path);
	return fault(f, FAULT_SYSTEM, "%s: user %u cannot open it: %s; if no tone-milter runs, remove it",
		     name, us, strerror(why));
}

/* The lock beside the socket keeps two of us apart for as long as both live. */
static int lock_beside(struct socket_claim *c, struct fault *f)
{
	char name[sizeof c->path + sizeof ".lock"];

	(void)snprintf(name, sizeof name, "%s.lock", c->path);
	c->lock = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (c->lock < 0)
		return not_locked(name, c->path, f);
	if (flock(c->lock, LOCK_EX | LOCK_NB))
		return fault(f, FAULT_SYSTEM, "%s: another tone-milter serves this socket; stop it first, or "
			     "set another `socket`", c->path);
	return 0;
}

/* Somebody else's program may live on it: it holds no lock of ours but answers. */
static int remove_stale(const struct socket_claim *c, struct fault *f)
{
	struct stat st;
	int fd;

	if (lstat(c->path, &st))
		return errno == ENOENT ? 0 : fault(f, FAULT_SYSTEM, "%s: %s", c->path, strerror(errno));
	if (!S_ISSOCK(st.st_mode))
		return fault(f, FAULT_INPUT, "%s: is there and is no socket; move it away", c->path);
	fd = connect_unix(c->path, 1);
	if (fd >= 0) {
		close(fd);
		return fault(f, FAULT_SYSTEM, "%s: another program answers there; set another path", c->path);
	}
	if (errno != ECONNREFUSED)
		return fault(f, FAULT_SYSTEM, "%s: cannot tell whether somebody lives there: %s",
			     c->path, strerror(errno));
	if (unlink(c->path))
		return fault(f, FAULT_SYSTEM, "%s: left behind and cannot be removed: %s", c->path,
			     strerror(errno));
	return 0;
}

static struct addrinfo *resolve(const struct place *place, int flags)
{
	const struct addrinfo wish = { .ai_family = place->family, .ai_socktype = SOCK_STREAM,
				       .ai_flags = flags | AI_NUMERICSERV };
	struct addrinfo *found;

	return getaddrinfo(place->host, place->port, &wish, &found) ? NULL : found;
}

static int claim_path(const char *path, struct socket_claim **out, struct fault *f)
{
	struct socket_claim *c = calloc(1, sizeof *c);

	if (!c) {
		fault_memory(f);
		return -1;
	}
	c->lock = -1;
	memcpy(c->path, path, strnlen(path, sizeof c->path - 1));
	if (*path && (lock_beside(c, f) || remove_stale(c, f))) {
		socket_release(c);
		return -1;
	}
	*out = c;
	return 0;
}

int socket_claim(const char *spec, struct socket_claim **out, struct fault *f)
{
	struct place place;

	struct addrinfo *found;

	if (place_of(spec, &place, f))
		return -1;
	if (place.family != AF_UNIX) {		/* libmilter would tell syslog alone */
		found = resolve(&place, 0);
		if (!found) {
			fault(f, FAULT_INPUT, "socket \"%s\": host \"%s\" has no such address; set "
			      "127.0.0.1, ::1 or another of this host", spec, place.host);
			return -1;
		}
		freeaddrinfo(found);
	}
	return claim_path(place.path, out, f);
}

/* As root: whose it will be. Our own health check connects as that user. */
static int owner_of(const char *user, uid_t *out, struct fault *f)
{
	const struct passwd *p;

	*out = (uid_t)-1;
	if (geteuid() != 0 || !*user)
		return 0;
	p = getpwnam(user);
	if (!p)
		return fault(f, FAULT_INPUT, "user \"%s\": there is no such user; make it with "
			     "\"adduser --system\", or set another", user);
	*out = p->pw_uid;
	return 0;
}

static int group_of(const char *group, gid_t *out, struct fault *f)
{
	const struct group *g;

	*out = (gid_t)-1;
	if (!*group)
		return 0;
	g = getgrnam(group);
	if (!g)
		return fault(f, FAULT_INPUT, "socket_group \"%s\": there is no such group; make it with "
			     "\"addgroup --system %s\", or set another", group, group);
	*out = g->gr_gid;
	return 0;
}

int socket_check_place(const char *spec, const struct socket_rights *r, struct fault *f)
{
	struct directory d;
	struct place place;
	uid_t owner;
	gid_t group;

	if (place_of(spec, &place, f))
		return -1;
	if (place.family != AF_UNIX)
		return 0;
	d = directory_of(place.path);
	if (*d.path && access(d.path, F_OK) && (errno == ENOENT || errno == ENOTDIR)
	    && !span_starts(span_of(d.path), SPAN("/run/")))
		return not_there(place.path, d.path, f);
	return owner_of(r->user, &owner, f) || group_of(r->group, &group, f) ? -1 : 0;
}

int socket_settle(struct socket_claim *c, const struct socket_rights *r, struct fault *f)
{
	struct stat st;
	uid_t owner;
	gid_t group;

	if (!c->path[0])
		return 0;
	if (lstat(c->path, &st))
		return fault(f, FAULT_SYSTEM, "%s: %s", c->path, strerror(errno));
	c->device = st.st_dev;
	c->inode = st.st_ino;
	if (owner_of(r->user, &owner, f) || group_of(r->group, &group, f))
		return -1;
	if (lchown(c->path, owner, group))
		return fault(f, FAULT_SYSTEM, "%s: cannot be given to socket_group \"%s\": %s%s", c->path,
			     r->group, strerror(errno),
			     errno == EPERM ? "; our user needs to be in that group" : "");
	if (chmod(c->path, r->mode))
		return fault(f, FAULT_SYSTEM, "%s: mode %04o: %s", c->path, r->mode, strerror(errno));
	return 0;
}

void socket_withdraw(const struct socket_claim *c)
{
	struct stat st;

	if (c->inode && !lstat(c->path, &st) && st.st_dev == c->device && st.st_ino == c->inode)
		(void)unlink(c->path);
}

/* The lock file stays: removing it would let two starters lock two files. */
void socket_release(struct socket_claim *c)
{
	if (!c)
		return;
	socket_withdraw(c);
	if (c->lock >= 0)
		close(c->lock);
	free(c);
}

static int listen_on(int fd, const struct sockaddr *a, socklen_t len)
{
	const int yes = 1;

	if (fd < 0)
		return -1;
	(void)setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
	return bind(fd, a, len) || listen(fd, 16) ? -1 : 0;
}

/* Before anything else sets errno. */
static int listen_failed(const char *where, int fd, struct fault *f)
{
	const int why = errno;

	fault(f, FAULT_SYSTEM, "metrics_listen %s: %s%s", where, strerror(why), socket_mend(why));
	if (fd >= 0)
		close(fd);
	return -1;
}

static int listen_unix(const char *where, struct socket_claim **claim, int *out, struct fault *f)
{
	struct socket_claim *c = NULL;
	struct sockaddr_un a;
	mode_t before;
	int fd, failed;

	if (socket_claim(where, &c, f))
		return -1;
	a = unix_address(c->path);
	before = umask(0177);
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	failed = listen_on(fd, (const struct sockaddr *)&a, sizeof a);
	(void)umask(before);
	if (failed) {
		(void)listen_failed(where, fd, f);
		socket_release(c);
		return -1;
	}
	*claim = c;
	*out = fd;
	return 0;
}

/* Addresses only: a name could mean another host tomorrow. */
static bool place_http(const char *where, struct place *out)
{
	struct span host, port;

	if (!host_port_cut(span_of(where), &host, &port))
		return false;
	if (span_eq(host, SPAN("localhost")))
		host = SPAN("127.0.0.1");
	*out = (struct place){ .family = AF_INET };
	if (span_starts(host, SPAN("[")) && span_ends(host, SPAN("]"))) {
		out->family = AF_INET6;
		host = span_cut(host, 1, host.len - 1);
	}
	return copy(out->host, sizeof out->host, host) && port_copy(out, port);
}

static bool is_loopback(const struct sockaddr *a)
{
	const struct sockaddr_in *four = (const void *)a;
	const struct sockaddr_in6 *six = (const void *)a;

	return a->sa_family == AF_INET ? ntohl(four->sin_addr.s_addr) >> 24 == 127
				       : IN6_IS_ADDR_LOOPBACK(&six->sin6_addr);
}

static struct addrinfo *http_address(const char *where, struct fault *f)
{
	struct addrinfo *found = NULL;
	struct place place;

	if (place_http(where, &place))
		found = resolve(&place, AI_NUMERICHOST);
	if (!found)
		fault(f, FAULT_INPUT, "\"%s\": address:port, [IPv6 address]:port or unix:/path is expected",
		      where);
	return found;
}

int socket_listen_check(const char *where, bool *open_to_others, struct fault *f)
{
	struct addrinfo *found;

	*open_to_others = false;
	if (span_starts(span_of(where), SPAN("unix:")))
		return socket_check(where, f);
	found = http_address(where, f);
	if (!found)
		return -1;
	*open_to_others = !is_loopback(found->ai_addr);
	freeaddrinfo(found);
	return 0;
}

int socket_listen(const char *where, struct socket_claim **claim, int *out, struct fault *f)
{
	struct addrinfo *found;
	int fd, failed;

	*claim = NULL;
	if (span_starts(span_of(where), SPAN("unix:")))
		return listen_unix(where, claim, out, f);
	found = http_address(where, f);
	if (!found)
		return -1;
	fd = socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	failed = listen_on(fd, found->ai_addr, found->ai_addrlen);
	if (failed)
		(void)listen_failed(where, fd, f);
	else
		*out = fd;
	freeaddrinfo(found);
	return failed;
}

int socket_connect(const char *spec, unsigned seconds)
{
	struct addrinfo *found;
	struct place place;
	int fd;

	if (place_of(spec, &place, NULL))
		return -1;
	if (place.family == AF_UNIX)
		return connect_unix(place.path, seconds);
	found = resolve(&place, 0);
	if (!found)
		return -1;
	fd = socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd >= 0) {
		wait_at_most(fd, seconds);
		if (connect(fd, found->ai_addr, found->ai_addrlen)) {
			close(fd);
			fd = -1;
		}
	}
	freeaddrinfo(found);
	return fd;
}
