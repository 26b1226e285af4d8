/* doctor.c - what will go wrong between Postfix and the daemon, and the line
 * that mends it.
 *
 * Reads Postfix's own settings through postconf. Each finding is one row:
 * "ok", "warn" (works, but not as one would wish) or "fail" (mail is not
 * judged, or can be lost or stuck).
 */
#include "cli/command.h"

#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdarg.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/postfix.h"
#include "cli/queue.h"
#include "cli/terminal.h"
#include "world/clock.h"
#include "world/dial.h"
#include "world/file.h"
#include "world/keeper.h"

enum { DIAL_MS = 2000, OTHERS_MAX = 2048, MEND_MAX = ENDPOINT_MAX + 256 + OTHERS_MAX };

enum level { OK, WARN, FAIL };

struct visit {
	const struct options *o;
	const struct settings *settings;
	struct postfix postfix;
	int worst;
};

static void say(struct visit *v, enum level level, const char *mend, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

static void say(struct visit *v, enum level level, const char *mend, const char *format, ...)
{
	static const char *const names[] = { "ok  ", "warn", "fail" };
	char said[4096];
	va_list ap;

	va_start(ap, format);
	(void)vsnprintf(said, sizeof said, format, ap);
	va_end(ap);
	(void)printf("%s  ", names[level]);
	print_safe(span_of(said), stdout);
	(void)printf("\n%s", *mend ? "      " : "");
	print_safe(span_of(mend), stdout);
	(void)fputs(*mend ? "\n" : "", stdout);
	if ((int)level > v->worst)
		v->worst = (int)level;
}

static enum naming named(const struct visit *v, struct span socket, struct readers by)
{
	return endpoint_named(v->settings->socket, socket, v->postfix.queue_directory, by);
}

/* Ours, though perhaps in a form that does not work. */
static bool is_ours(const struct visit *v, struct span socket)
{
	return named(v, socket, (struct readers){ false, false }) != NAMES_OTHER;
}

/* Who stands in smtpd_milters besides us stays there, behind us. */
static void add_others(const struct visit *v, char out[static MEND_MAX])
{
	struct span rest = span_of(v->postfix.smtpd_milters);
	size_t len = strlen(out);
	struct milter_entry e;

	while (milter_next(&rest, &e)) {
		const bool braces = span_trim(e.properties).len > 0;

		if (is_ours(v, e.socket))
			continue;
		if (e.socket.len + e.properties.len + sizeof ", {  }, ..." > MEND_MAX - len) {
			(void)snprintf(out + len, MEND_MAX - len, ", ...");
			return;
		}
		len += (size_t)snprintf(out + len, MEND_MAX - len, ", %s%.*s%.*s%s", braces ? "{ " : "",
					SPAN_ARG(e.socket), SPAN_ARG(e.properties), braces ? " }" : "");
	}
}

/* The one form of the line that names us, with limits to what a hung filter costs. */
static void line_for(const struct visit *v, const char *socket, char out[static MEND_MAX])
{
	(void)snprintf(out, MEND_MAX, "smtpd_milters = { %s, default_action=accept, connect_timeout=5s, "
		       "command_timeout=10s, content_timeout=20s }", socket);
	add_others(v, out);
}

static void our_line(const struct visit *v, char out[static MEND_MAX])
{
	char socket[ENDPOINT_MAX];

	endpoint_for_postfix(v->settings->socket, v->postfix.queue_directory, socket);
	line_for(v, socket, out);
}

static void check_action(struct visit *v, struct span properties, struct span general)
{
	struct span own = milter_property(properties, SPAN("default_action"));
	struct span action = own.at ? own : general;
	char mend[MEND_MAX];

	our_line(v, mend);
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

/* Does a service that reads this name find our socket there? */
static void check_naming(struct visit *v, const char *where, struct span socket, struct readers by)
{
	const char *queue = v->postfix.queue_directory;
	bool in_queue = endpoint_in_queue(v->settings->socket, queue).at != NULL;
	char mend[MEND_MAX];

	our_line(v, mend);
	switch (named(v, socket, by)) {
	case NAMES_OTHER:
	case NAMES_OURS:
		say(v, OK, "", "%s names %.*s", where, SPAN_ARG(socket));
		break;
	case NAMES_OUTSIDE:
		if (in_queue)	/* else check_socket() says so */
			say(v, FAIL, mend, "%s names %.*s, but Postfix runs chrooted in %s and does not find it: "
			    "no mail is judged", where, SPAN_ARG(socket), queue);
		break;
	case NAMES_INSIDE:
		say(v, FAIL, mend, "%s names %.*s, but not every service that reads it runs chrooted in %s: "
		    "the others judge no mail", where, SPAN_ARG(socket), queue);
		break;
	}
}

static void check_entry(struct visit *v, const char *where, const struct milter_entry *e, struct span action,
			struct readers by)
{
	char mend[MEND_MAX];

	check_naming(v, where, e->socket, by);
	our_line(v, mend);
	if (milter_sound(e->properties))
		check_action(v, e->properties, action);
	else
		say(v, FAIL, mend, "%s: name=value is expected within { }, without blanks around =; Postfix's smtpd "
		    "ends there and refuses all mail", where);
}

/* One list of milters; `where` names it for people. True when ours is in it. */
static bool check_list(struct visit *v, const char *where, struct span milters, struct span action,
		       struct readers by)
{
	struct span signer = SPAN_NONE;
	struct milter_entry e;

	while (milter_next(&milters, &e)) {
		if (!is_ours(v, e.socket)) {
			signer = is_signer(e.socket) ? e.socket : signer;
			continue;
		}
		check_entry(v, where, &e, action, by);
		if (signer.len)
			say(v, WARN, "Put tone-milter first in smtpd_milters.",
			    "%.*s runs before tone-milter and may sign headers that are then added or removed",
			    SPAN_ARG(signer));
		return true;
	}
	return false;
}

static void check_smtpd(struct visit *v)
{
	const struct postfix *p = &v->postfix;
	char mend[MEND_MAX];

	if (check_list(v, "smtpd_milters", span_of(p->smtpd_milters), span_of(p->default_action),
		       postfix_readers(p, SPAN("smtpd"), SPAN_NONE)))
		return;
	our_line(v, mend);
	say(v, FAIL, mend, "smtpd_milters does not name %s: no mail is judged", v->settings->socket);
}

/* Is our entry in this list one that leaves the action to others? */
static bool leaves_action(const struct visit *v, struct span milters)
{
	struct milter_entry e;

	while (milter_next(&milters, &e))
		if (is_ours(v, e.socket))
			return !milter_property(e.properties, SPAN("default_action")).at;
	return false;
}

/* What master.cf sets for this service, else what main.cf does. */
static struct span own_value(const struct visit *v, struct span service, struct span name, const char *general)
{
	struct span rest = span_of(v->postfix.overrides);
	struct override o;

	while (override_next(&rest, &o))
		if (span_eq(o.service, service) && span_eq(o.name, name))
			return o.value;
	return span_of(general);
}

/* master.cf may give a service its own list ("-o smtpd_milters=") or action:
 * submission often has both. */
static void check_overrides(struct visit *v)
{
	const struct postfix *p = &v->postfix;
	struct span rest = span_of(p->overrides);
	struct override o;
	char where[300];

	while (override_next(&rest, &o)) {
		(void)snprintf(where, sizeof where, "master.cf, %.*s: smtpd_milters", SPAN_ARG(o.service));
		if (span_eq(o.name, SPAN("smtpd_milters"))) {
			struct span action = own_value(v, o.service, SPAN("milter_default_action"), p->default_action);

			if (!check_list(v, where, o.value, action, postfix_readers(p, SPAN("smtpd"), o.service)))
				say(v, WARN, "", "%s does not name %s: what comes in there is not judged", where,
				    v->settings->socket);
		} else if (span_eq(o.name, SPAN("milter_default_action")) && !span_eq(o.value, SPAN("accept"))
			   && own_value(v, o.service, SPAN("smtpd_milters"), "").len == 0
			   && leaves_action(v, span_of(p->smtpd_milters))) {
			say(v, WARN, "Give the action with the milter: { ..., default_action=accept }.",
			    "master.cf, %.*s: its own milter_default_action is not accept: when the daemon is "
			    "away, mail may stop there", SPAN_ARG(o.service));
		}
	}
}

/* cleanup speaks to these, and is chrooted or not for itself. */
static void check_non_smtpd(struct visit *v)
{
	const struct postfix *p = &v->postfix;
	const struct readers by = postfix_readers(p, SPAN("cleanup"), SPAN_NONE);
	struct span rest = span_of(p->non_smtpd_milters);
	struct milter_entry e;

	if (strcmp(p->non_smtpd_milters, p->smtpd_milters) != 0) {
		if (check_list(v, "non_smtpd_milters", rest, span_of(p->default_action), by))
			return;
	} else {
		while (milter_next(&rest, &e))
			if (is_ours(v, e.socket)) {
				check_naming(v, "non_smtpd_milters (mail of local programs)", e.socket, by);
				return;
			}
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

/* Into the group, where that may do it; only a new process has a new group. */
static void mend_of(const char *path, const char *owner, unsigned want, const char *instead, char *out, size_t size)
{
	struct stat st;
	struct group *group = stat(path, &st) == 0 ? getgrgid(st.st_gid) : NULL;

	if (group && st.st_gid != 0 && (st.st_mode >> 3 & want) == want)
		(void)snprintf(out, size, "adduser %s %s && systemctl restart postfix", owner, group->gr_name);
	else
		(void)snprintf(out, size, "%s", instead);
}

/* True when Postfix's user gets to the socket. */
static bool check_reach(struct visit *v, const char *path)
{
	const char *owner = v->postfix.mail_owner;
	const struct passwd *who = getpwnam(owner);
	char part[4096], instead[4200], mend[4200];

	if (!who) {
		say(v, FAIL, "", "mail_owner %s is no user of this system", owner);
		return false;
	}
	for (const char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		(void)snprintf(part, sizeof part, "%.*s", (int)(slash - path), path);
		if (may(part, who, 1))
			continue;
		(void)snprintf(instead, sizeof instead, "chmod a+x %s", part);
		mend_of(part, owner, 1, instead, mend, sizeof mend);
		say(v, FAIL, mend, "user %s cannot enter %s: Postfix would pass all mail unjudged", owner, part);
		return false;
	}
	mend_of(path, owner, 2, "In tone-milter.conf: socket_mode = \"0660\", and socket_group", mend, sizeof mend);
	if (!may(path, who, 2))
		say(v, FAIL, mend, "user %s may not write to %s: Postfix would pass all mail unjudged", owner,
		    path);
	else
		say(v, OK, "", "user %s may connect to %s", owner, path);
	return may(path, who, 2);
}

/* Does anybody listen? */
static void check_alive(struct visit *v)
{
	struct span path = endpoint_path(v->settings->socket);
	struct dial *d = NULL;
	char where[ENDPOINT_MAX];
	struct fault f;
	int fd;

	endpoint_for_dial(v->settings->socket, where);
	if (path.at && access(path.at, W_OK) && errno == EACCES) {
		say(v, WARN, "Run it as root.", "%s is not for us to try", path.at);
	} else if (dial_new(where, &d, &f) || dial_open(d, clock_monotonic_us() / 1000 + DIAL_MS, &fd, &f)) {
		say(v, FAIL, "systemctl start tone-milter", "the daemon does not answer: %s", f.text);
	} else {
		(void)close(fd);
		say(v, OK, "", "the daemon answers at %s", where);
	}
	dial_free(d);
}

static bool anybody_chrooted(const struct postfix *p)
{
	return postfix_readers(p, SPAN("smtpd"), SPAN_NONE).chrooted
	       || postfix_readers(p, SPAN("cleanup"), SPAN_NONE).chrooted;
}

/* Outside of where Postfix is chrooted, no line in main.cf can name it. */
static bool check_hidden(struct visit *v, const char *path)
{
	const char *queue = v->postfix.queue_directory;
	char line[MEND_MAX], mend[4096 + MEND_MAX];

	if (endpoint_in_queue(v->settings->socket, queue).at || !anybody_chrooted(&v->postfix))
		return false;
	line_for(v, "unix:tone-milter/tone-milter.sock", line);
	(void)snprintf(mend, sizeof mend, "In tone-milter.conf: socket = unix:%s/tone-milter/tone-milter.sock; "
		       "in main.cf: %s", queue, line);
	say(v, FAIL, mend, "Postfix runs chrooted in %s and cannot see %s", queue, path);
	return true;
}

static void check_socket(struct visit *v)
{
	struct span path = endpoint_path(v->settings->socket);
	struct stat st;

	if (!path.at) {
		check_alive(v);
		return;
	}
	if (check_hidden(v, path.at))
		return;
	if (stat(path.at, &st) == 0) {
		if (check_reach(v, path.at))
			check_alive(v);
	} else if (errno == EACCES) {
		say(v, WARN, "Run it as root.", "%s is not for us to look at", path.at);
	} else {
		say(v, FAIL, "systemctl start tone-milter", "%s is not there: the daemon does not run", path.at);
	}
}

/* Inside mail cannot be told apart by where it goes when that is inside, too. */
static bool goes_inside(const struct settings *s, const struct policy *p)
{
	for (size_t i = 0; i < p->recipient_domains.count; i++)
		for (size_t n = 0; n < s->internal_domains.count; n++) {
			struct span to = span_of(p->recipient_domains.at[i]);
			struct span inside = span_of(s->internal_domains.at[n]);

			if (domain_matches(to, inside) || domain_matches(inside, to))
				return true;
		}
	return p->recipient_domains.count == 0;
}

/* ::/0, or 0.0.0.0/0, which is a block of 96 bits there. */
static bool is_everywhere(const struct network *n)
{
	static const unsigned char mapped[12] = { [10] = 0xFF, [11] = 0xFF };

	return n->bits == 0 || (n->bits == 96 && memcmp(n->address, mapped, sizeof mapped) == 0);
}

static bool any_address(const struct policy *p)
{
	for (size_t i = 0; i < p->network_count; i++)
		if (is_everywhere(&p->networks[i]))
			return true;
	return p->network_count == 0;
}

/* Senders and headers are whatever a stranger writes there. */
static bool strangers_meet(const struct settings *s, const struct policy *p)
{
	return p->mode == MODE_HOLD && !p->exempt && !p->daemon_names.count && !p->auth_users.count
	       && any_address(p) && goes_inside(s, p);
}

static void check_strangers(struct visit *v)
{
	const struct settings *s = v->settings;

	for (size_t i = 0; i < s->policy_count; i++)
		if (strangers_meet(s, &s->policies[i]))
			say(v, FAIL, "Add daemon_names, auth_users or networks to it.",
			    "policy %s may hold mail that anybody on the internet sends to you",
			    s->policies[i].name);
}

static void check_hold(struct visit *v)
{
	if (!settings_hold(v->settings))
		return;
	if (strcmp(v->postfix.long_queue_ids, "yes") == 0)
		say(v, OK, "", "long queue ids are on");
	else
		say(v, FAIL, "postconf -e enable_long_queue_ids=yes",
		    "short queue ids are used again: nothing will be held");
	check_strangers(v);
	if (keeper_alive(v->settings->keeper_directory))
		say(v, OK, "", "tone-hold runs, which releases held mail");
	else
		say(v, FAIL, "systemctl enable --now tone-hold",
		    "no heartbeat of tone-hold in %s: nothing will be held", v->settings->keeper_directory);
}

/* Where mail leaves the house: the smtp client of main.cf, or one of master.cf. */
static bool strips_somewhere(const struct postfix *p)
{
	static const char header[] = "X-Tone-Status: missed";
	struct span rest = span_of(p->overrides);
	struct override o;

	if (postfix_strips(p, span_of(p->smtp_header_checks), header))
		return true;
	while (override_next(&rest, &o))
		if (span_eq(o.name, SPAN("smtp_header_checks")) && postfix_strips(p, o.value, header))
			return true;
	return false;
}

static bool anybody_tags(const struct settings *s)
{
	for (size_t i = 0; i < s->policy_count; i++)
		if (s->policies[i].mode == MODE_TAG && !s->policies[i].exempt)
			return true;
	return s->mode == MODE_TAG;
}

static void check_tags(struct visit *v)
{
	if (anybody_tags(v->settings) && v->settings->tag_external == TAG_NONE)
		say(v, WARN, "tag_external = full, and smtp_header_checks that strip X-Tone headers at the border",
		    "mode = tag with tag_external = none tags nothing but mail whose recipients are all internal");
	if (v->settings->tag_external == TAG_NONE)
		return;
	if (strips_somewhere(&v->postfix))
		say(v, OK, "", "tag_external is on, and smtp_header_checks strip X-Tone headers at the border");
	else
		say(v, FAIL, "smtp_header_checks = regexp:/etc/postfix/smtp_header_checks",
		    "tag_external is on: X-Tone headers leave the company, no smtp_header_checks strip them here");
}

/* Records that nobody ends count against open_holds_max. */
static void check_records(struct visit *v, char **files, size_t count)
{
	struct queue queue = { .names = NULL };
	char mend[MEND_MAX] = "tonectl held release";
	size_t stale = 0;
	struct fault f;

	if (queue_open(v->o->postfix, &queue, &f)) {
		say(v, WARN, "", "whether held mail is still on hold is not known: %s", f.text);
		count = 0;
	}
	for (size_t i = 0; i < count; i++) {
		struct hold h;
		size_t len = strlen(mend);

		if (record_open(files[i], &h, &f)) {
			say(v, WARN, "", "%s: %s", files[i], f.text);
			continue;
		}
		if (queue_whereabouts(&queue, &h) == ON_HOLD || queue_whereabouts(&queue, &h) == TOO_YOUNG)
			continue;
		stale++;
		if (len + sizeof h.id + 1 < sizeof mend)
			(void)snprintf(mend + len, sizeof mend - len, " %s", h.id);
	}
	if (stale)
		say(v, WARN, mend, "%zu %s on hold no more, and still %s against open_holds_max", stale,
		    stale == 1 ? "record: its message is" : "records: their message is", stale == 1 ? "counts" : "count");
	queue_close(&queue);
}

static void check_held(struct visit *v)
{
	char **files = NULL;
	size_t count = 0;
	struct fault f;

	if (access(v->settings->state_directory, F_OK) && errno == ENOENT)
		return;		/* nothing was ever held */
	if (records_list(v->settings->state_directory, &files, &count, &f))
		say(v, WARN, geteuid() ? "Run it as root." : "", "%s", f.text);
	else if (count)
		check_records(v, files, count);
	file_list_free(files, count);
}

int command_doctor(const struct options *o)
{
	struct settings *settings = NULL;
	struct visit v = { .o = o };
	struct fault f;

	if (!no_arguments(o, "doctor"))
		return USAGE;
	if (open_settings(o, &settings))
		return FAILED;
	v.settings = settings;
	if (postfix_read(o->postfix, &v.postfix, &f)) {
		v.worst = FAIL;
		(void)complain("%s", f.text);
	} else {
		check_smtpd(&v);
		check_overrides(&v);
		check_non_smtpd(&v);
		check_socket(&v);
		check_hold(&v);
		check_tags(&v);
		check_held(&v);
	}
	postfix_done(&v.postfix);
	settings_free(settings);
	return v.worst == FAIL ? FAILED : DONE;
}
