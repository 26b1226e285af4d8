/* doctor.c - what will go wrong between Postfix and the daemon, and the line
 * that mends it.
 *
 * Reads Postfix's own settings through postconf. Each finding is one row:
 * "ok", "warn" (works, but not as one would wish) or "fail" (mail is not
 * judged, or can be lost or stuck).
 */
#include "cli/command.h"

#include <grp.h>
#include <pwd.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/process.h"

enum level { OK, WARN, FAIL };

struct visit {
	const struct options *o;
	const struct settings *settings;
	char *smtpd_milters, *non_smtpd_milters, *default_action, *queue_directory;
	char *long_queue_ids, *mail_owner;
	bool chrooted;		/* an smtpd service runs in the queue directory */
	bool milter_found;
	int worst;
};

static void say(struct visit *v, enum level level, const char *mend, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

static void say(struct visit *v, enum level level, const char *mend, const char *format, ...)
{
	static const char *const names[] = { "ok  ", "warn", "fail" };
	va_list ap;

	(void)printf("%s  ", names[level]);
	va_start(ap, format);
	(void)vprintf(format, ap);
	va_end(ap);
	(void)printf("\n%s%s%s", *mend ? "      " : "", mend, *mend ? "\n" : "");
	if ((int)level > v->worst)
		v->worst = level;
}

/* What postconf prints for one name, or NULL for all; on the heap without its line end; NULL after a fault. */
static char *postconf(const struct visit *v, const char *flag, const char *name, struct fault *f)
{
	const char *const plain[] = { "postconf", flag, name, NULL };
	const char *const other[] = { "postconf", "-c", v->o->postfix, flag, name, NULL };
	struct buffer said;
	int status;
	char *copy;

	buffer_init(&said, NULL, 1 << 20);
	if (process_run(v->o->postfix ? other : plain, &said, &status, f)) {
		buffer_done(&said);
		return NULL;
	}
	if (status) {
		struct span rest = buffer_span(&said);

		(void)fault(f, FAULT_SYSTEM, "postconf: %.*s", SPAN_ARG(span_line(&rest)));
		buffer_done(&said);
		return NULL;
	}
	copy = strndup(said.len ? said.at : "", span_trim(buffer_span(&said)).len);
	buffer_done(&said);
	return copy;
}

static int read_postfix(struct visit *v, struct fault *f)
{
	const struct { const char *name; char **to; } wanted[] = {
		{ "smtpd_milters", &v->smtpd_milters },
		{ "non_smtpd_milters", &v->non_smtpd_milters },
		{ "milter_default_action", &v->default_action },
		{ "queue_directory", &v->queue_directory },
		{ "enable_long_queue_ids", &v->long_queue_ids },
		{ "mail_owner", &v->mail_owner },
	};

	for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
		if (!(*wanted[i].to = postconf(v, "-hx", wanted[i].name, f)))
			return -1;
	return 0;
}

/* Word number `wanted` of a line of master.cf. */
static struct span column(struct span line, int wanted)
{
	while (line.at) {
		struct span word = span_until(&line, ' ');

		if (word.len && wanted-- == 0)
			return word;
	}
	return SPAN_NONE;
}

/* master.cf: name, type, private, unprivileged, chroot, wakeup, maxproc, command. */
static void read_chroot(struct visit *v)
{
	struct fault f;
	char *services = postconf(v, "-M", NULL, &f);
	struct span rest = span_of(services);

	while (rest.at) {
		struct span line = span_line(&rest);

		if (span_eq(column(line, 1), SPAN("inet")) && span_eq(column(line, 7), SPAN("smtpd"))
		    && span_eq(column(line, 4), SPAN("y")))
			v->chrooted = true;
	}
	free(services);
}

/* One entry of smtpd_milters with its `{ ..., name=value }` apart. */
struct entry {
	struct span socket, properties;
};

static bool next_entry(struct span *rest, struct entry *out)
{
	*rest = span_trim(*rest);
	while (rest->len && (rest->at[0] == ',' || ascii_space(rest->at[0])))
		*rest = span_skip(*rest, 1);
	if (!rest->len)
		return false;
	*out = (struct entry){ .properties = SPAN_NONE };
	if (rest->at[0] == '{') {
		size_t end = span_find_byte(*rest, '}');
		struct span inside = span_cut(*rest, 1, end);

		*rest = span_skip(*rest, end + 1);
		out->socket = span_trim(span_until(&inside, ','));
		out->properties = inside.at ? inside : SPAN_NONE;
		return true;
	}
	for (size_t i = 0; i <= rest->len; i++) {
		if (i < rest->len && rest->at[i] != ',' && !ascii_space(rest->at[i]))
			continue;
		out->socket = span_cut(*rest, 0, i);
		*rest = span_skip(*rest, i);
		return true;
	}
	return false;
}

static struct span after(struct span s, struct span head)
{
	return span_starts(s, head) ? span_skip(s, head.len) : (struct span){ NULL, 0 };
}

/* Ours writes inet:PORT@HOST, Postfix inet:HOST:PORT; paths may be relative to
 * the queue directory. */
static bool same_socket(const struct visit *v, struct span postfix)
{
	struct span ours = span_of(v->settings->socket);
	struct span path = after(ours, SPAN("unix:")), theirs = after(postfix, SPAN("unix:"));
	char joined[4096];

	if (path.at && theirs.at) {
		if (span_eq(path, theirs))
			return true;
		(void)snprintf(joined, sizeof joined, "%s/%.*s", v->queue_directory, SPAN_ARG(theirs));
		return span_eq(path, span_of(joined));
	}
	path = after(ours, SPAN("inet:"));
	theirs = after(postfix, SPAN("inet:"));
	if (!path.at || !theirs.at)
		return false;
	size_t at = span_find_byte(path, '@');
	(void)snprintf(joined, sizeof joined, "%.*s:%.*s", SPAN_ARG(span_skip(path, at + 1)),
		       SPAN_ARG(span_cut(path, 0, at)));
	return span_eq(theirs, span_of(joined))
	       || (span_eq(span_skip(path, at + 1), SPAN("127.0.0.1"))
		   && span_starts(theirs, SPAN("localhost:"))
		   && span_eq(span_skip(theirs, 10), span_cut(path, 0, at)));
}

static struct span property(struct span properties, struct span name)
{
	while (properties.at && properties.len) {
		struct span one = span_trim(span_until(&properties, ','));
		struct span key = span_trim(span_until(&one, '='));

		if (span_eq(key, name))
			return span_trim(one.at ? one : SPAN_NONE);
	}
	return (struct span){ NULL, 0 };
}

static void check_action(struct visit *v, struct span properties)
{
	struct span own = property(properties, SPAN("default_action"));
	struct span action = own.at ? own : span_of(v->default_action);
	char mend[512];

	(void)snprintf(mend, sizeof mend, "smtpd_milters = { %s, default_action=accept, "
		       "connect_timeout=5s, command_timeout=10s, content_timeout=30s }", v->settings->socket);
	if (span_eq(action, SPAN("accept")))
		say(v, OK, "", "when the daemon is away, mail flows (default_action=accept)");
	else if (span_eq(action, SPAN("quarantine")))
		say(v, FAIL, mend, "default_action=quarantine holds mail without a record; nobody would release it");
	else
		say(v, FAIL, mend, "default_action=%.*s: when the daemon is away, mail stops", SPAN_ARG(action));
}

/* A signer in front of us would sign headers that we then change. */
static bool is_signer(struct span socket)
{
	return span_find_nocase(socket, SPAN("dkim")) < socket.len
	       || span_find(socket, SPAN(":8891")) < socket.len;
}

static void check_order(struct visit *v)
{
	struct span rest = span_of(v->smtpd_milters), signer = SPAN_NONE;
	struct entry e;

	while (next_entry(&rest, &e)) {
		if (same_socket(v, e.socket)) {
			v->milter_found = true;
			say(v, OK, "", "smtpd_milters names %.*s", SPAN_ARG(e.socket));
			check_action(v, e.properties);
			if (signer.len)
				say(v, WARN, "Put tone-milter first in smtpd_milters.",
				    "%.*s runs before tone-milter and may sign headers that are then added or removed",
				    SPAN_ARG(signer));
		} else if (is_signer(e.socket) && !v->milter_found) {
			signer = e.socket;
		}
	}
	if (!v->milter_found) {
		char mend[512];

		(void)snprintf(mend, sizeof mend, "smtpd_milters = { %s, default_action=accept }",
			       v->settings->socket);
		say(v, FAIL, mend, "smtpd_milters does not name %s: no mail is judged", v->settings->socket);
	}
}

static void check_non_smtpd(struct visit *v)
{
	struct span rest = span_of(v->non_smtpd_milters);
	struct entry e;

	while (next_entry(&rest, &e))
		if (same_socket(v, e.socket)) {
			say(v, OK, "", "non_smtpd_milters names it too: mail of local programs is judged");
			return;
		}
	say(v, WARN, "non_smtpd_milters = $smtpd_milters",
	    "non_smtpd_milters does not name it: mail of local programs (sendmail command) is not judged");
}

/* Can the user that Postfix runs as search or write this path? */
static bool may(const char *path, const struct passwd *who, unsigned want)
{
	struct group *group;
	struct stat st;

	if (stat(path, &st))
		return false;
	if (who->pw_uid == st.st_uid)
		return (st.st_mode >> 6 & want) == want;
	if (who->pw_gid == st.st_gid)
		return (st.st_mode >> 3 & want) == want;
	group = getgrgid(st.st_gid);
	for (char **member = group ? group->gr_mem : NULL; member && *member; member++)
		if (strcmp(*member, who->pw_name) == 0)
			return (st.st_mode >> 3 & want) == want;
	return (st.st_mode & want) == want;
}

static void check_reach(struct visit *v, const char *path)
{
	const struct passwd *who = getpwnam(v->mail_owner);
	char part[4096], mend[512];

	(void)snprintf(mend, sizeof mend,
		       "Set socket_group to a group that user %s is in, and socket_mode = \"0660\".", v->mail_owner);
	if (!who) {
		say(v, FAIL, "", "mail_owner %s is no user of this system", v->mail_owner);
		return;
	}
	for (const char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		(void)snprintf(part, sizeof part, "%.*s", (int)(slash - path), path);
		if (!may(part, who, 1)) {
			say(v, FAIL, mend, "user %s cannot enter %s: Postfix would pass all mail unjudged",
			    v->mail_owner, part);
			return;
		}
	}
	if (may(path, who, 2))
		say(v, OK, "", "user %s may connect to %s", v->mail_owner, path);
	else
		say(v, FAIL, mend, "user %s may not write to %s: Postfix would pass all mail unjudged",
		    v->mail_owner, path);
}

static void check_socket(struct visit *v)
{
	struct span path = after(span_of(v->settings->socket), SPAN("unix:"));
	size_t queue = strlen(v->queue_directory);
	struct stat st;
	char mend[512];

	if (!path.at)
		return;
	if (stat(path.at, &st)) {
		say(v, FAIL, "systemctl start tone-milter", "%s is not there: the daemon does not run", path.at);
		return;
	}
	if (v->chrooted && (strncmp(path.at, v->queue_directory, queue) != 0 || path.at[queue] != '/')) {
		(void)snprintf(mend, sizeof mend, "socket = \"unix:%s/tone-milter/milter.sock\" and "
			       "smtpd_milters = { unix:tone-milter/milter.sock, default_action=accept }",
			       v->queue_directory);
		say(v, FAIL, mend, "smtpd runs chrooted in %s and cannot see %s", v->queue_directory, path.at);
		return;
	}
	check_reach(v, path.at);
}

static bool anybody_holds(const struct settings *s)
{
	for (size_t i = 0; i < s->policy_count; i++)
		if (s->policies[i].mode == MODE_HOLD)
			return true;
	return s->mode == MODE_HOLD;
}

static void check_hold(struct visit *v)
{
	if (!anybody_holds(v->settings))
		return;
	if (strcmp(v->long_queue_ids, "yes") == 0)
		say(v, OK, "", "long queue ids are on");
	else
		say(v, FAIL, "postconf -e enable_long_queue_ids=yes",
		    "short queue ids are used again: nothing will be held");
	if (v->settings->hold_without_agent)
		say(v, WARN, "Only for demonstrations and tests.",
		    "hold_without_agent is on: nothing releases held mail at its deadline");
}

static void check_tags(struct visit *v)
{
	if (v->settings->tag_external == TAG_NONE)
		return;
	say(v, WARN, "See conf/postfix/smtp_header_checks.",
	    "tag_external is on: X-Tone headers leave the company unless the last hop strips them");
}

static void visit_done(struct visit *v)
{
	free(v->smtpd_milters);
	free(v->non_smtpd_milters);
	free(v->default_action);
	free(v->queue_directory);
	free(v->long_queue_ids);
	free(v->mail_owner);
}

int command_doctor(const struct options *o)
{
	struct settings *settings = NULL;
	struct visit v = { .o = o };
	struct fault f;

	if (o->count) {
		(void)complain("doctor takes no arguments");
		return USAGE;
	}
	if (open_settings(o, &settings))
		return FAILED;
	v.settings = settings;
	if (read_postfix(&v, &f)) {
		v.worst = FAIL;
		(void)complain("%s", f.text);
	} else {
		read_chroot(&v);
		check_order(&v);
		check_non_smtpd(&v);
		check_socket(&v);
		check_hold(&v);
		check_tags(&v);
	}
	visit_done(&v);
	settings_free(settings);
	return v.worst == FAIL ? FAILED : DONE;
}
