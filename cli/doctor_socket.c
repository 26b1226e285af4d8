/* doctor_socket.c - can the mail server get to the daemon's socket, and does
 * anybody answer there?
 *
 * A socket out of reach is a silent bypass: all mail passes unjudged.
 */
#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/doctor.h"
#include "cli/rights.h"
#include "world/clock.h"
#include "world/dial.h"

enum { DIAL_MS = 2000, PATH_ROOM = 4096 };

/* Into the group, where that may do it; only a new process has a new group. */
static void mend_of(const char *path, const struct mta *m, unsigned want, const char *instead, char *out, size_t size)
{
	struct stat st;
	struct group *group = stat(path, &st) == 0 ? getgrgid(st.st_gid) : NULL;

	if (group && st.st_gid != 0 && (st.st_mode >> 3 & want) == want)
		(void)snprintf(out, size, "adduser %s %s && %s", m->user, group->gr_name, m->restart);
	else
		(void)snprintf(out, size, "%s", instead);
}

/* True when the mail server's user gets to the socket. */
static bool check_reach(struct visit *v, const char *path, const struct mta *m)
{
	const struct passwd *who = getpwnam(m->user);
	char part[PATH_ROOM], instead[PATH_ROOM + 32], mend[PATH_ROOM + 32];

	if (!who) {
		finds(v, SOCKET_RIGHTS, "", "the mail server's user %s is no user of this system", m->user);
		return false;
	}
	for (const char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		(void)snprintf(part, sizeof part, "%.*s", (int)(slash - path), path);
		if (user_may(who, part, 1))
			continue;
		(void)snprintf(instead, sizeof instead, "chmod a+x %s", part);
		mend_of(part, m, 1, instead, mend, sizeof mend);
		finds(v, SOCKET_RIGHTS, mend, "user %s cannot enter %s: all mail would pass unjudged", m->user, part);
		return false;
	}
	mend_of(path, m, 2, "In tone-milter.conf: socket_mode = \"0660\", and socket_group", mend, sizeof mend);
	if (!user_may(who, path, 2)) {
		finds(v, SOCKET_RIGHTS, mend, "user %s may not write to %s: all mail would pass unjudged", m->user,
		      path);
		return false;
	}
	finds(v, FINE, "", "user %s may connect to %s", m->user, path);
	return true;
}

void visit_daemon(struct visit *v)
{
	struct span path = endpoint_path(v->settings->socket);
	struct dial *d = NULL;
	char where[ENDPOINT_MAX];
	struct fault f;
	int fd;

	endpoint_for_dial(v->settings->socket, where);
	if (path.at && access(path.at, W_OK) && errno == EACCES) {
		finds(v, SOCKET_UNSEEN, "Run it as root.", "%s is not for us to try", path.at);
	} else if (dial_new(where, &d, &f) || dial_open(d, clock_monotonic_us() / 1000 + DIAL_MS, &fd, &f)) {
		finds(v, DAEMON_AWAY, "systemctl start tone-milter", "the daemon does not answer: %s", f.text);
	} else {
		(void)close(fd);
		finds(v, FINE, "", "the daemon answers at %s", where);
	}
	dial_free(d);
}

void visit_socket(struct visit *v, const struct mta *m)
{
	struct span path = endpoint_path(v->settings->socket);
	struct stat st;

	if (!path.at) {
		visit_daemon(v);
	} else if (stat(path.at, &st) == 0) {
		if (check_reach(v, path.at, m))
			visit_daemon(v);
	} else if (errno == EACCES) {
		finds(v, SOCKET_UNSEEN, "Run it as root.", "%s is not for us to look at", path.at);
	} else {
		finds(v, DAEMON_AWAY, "systemctl start tone-milter", "%s is not there: the daemon does not run",
		      path.at);
	}
}
