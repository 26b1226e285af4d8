/* doctor_sendmail.c - Sendmail's own settings against ours.
 *
 * What macros it lists is no matter: since version 6 of the protocol, which it
 * speaks, a filter gets what it asks for. Nor is the order: unlike Postfix, it
 * asks all of its filters about a message that one of them holds.
 */
#include <pwd.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/doctor.h"
#include "cli/sendmail.h"

static const char line[] = "In sendmail.mc: INPUT_MAIL_FILTER(`tone-milter', `S=%s, "
			   "T=C:5s;S:10s;R:10s;E:20s')dnl";

struct chart {
	struct visit *v;
	struct sendmail s;
	char mend[MEND_MAX];	/* the line that names us */
};

static bool is_ours(const struct chart *c, struct span name)
{
	struct span socket = sendmail_equate(sendmail_filter(&c->s, name), ',', "S", '=');

	return socket.at && endpoint_same(c->v->settings->socket, socket);
}

static bool find_ours(const struct chart *c, struct span names, char mark, struct span *ours)
{
	while (sendmail_word(&names, mark, ours))
		if (is_ours(c, *ours))
			return true;
	return false;
}

static void check_filter(const struct chart *c, struct span name)
{
	struct span equates = sendmail_filter(&c->s, name);
	struct span action = sendmail_equate(equates, ',', "F", '=');
	struct span limits = sendmail_equate(equates, ',', "T", '=');
	struct span end = sendmail_equate(limits, ';', "E", ':');

	if (action.len)
		finds(c->v, ACTION_STOPS, c->mend, "filter %.*s has F=%.*s: when the daemon is away, mail stops",
		      SPAN_ARG(name), SPAN_ARG(action));
	else
		finds(c->v, FINE, "", "when the daemon is away, mail flows (no F=)");
	visit_timeout(c->v, end.at ? end : SPAN("5m"), 's', c->mend);
}

static void check_filters(const struct chart *c)
{
	struct span ours;

	if (!find_ours(c, sendmail_option(&c->s, "InputMailFilters"), ',', &ours)) {
		finds(c->v, MILTER_MISSING, c->mend, "no filter of InputMailFilters is at %s: no mail is judged",
		      c->v->settings->socket);
		return;
	}
	finds(c->v, FINE, "", "InputMailFilters names %.*s", SPAN_ARG(ours));
	check_filter(c, ours);
}

/* A listener may have a list of its own. */
static void check_listeners(const struct chart *c, struct buffer *names)
{
	struct span rest = sendmail_all(&c->s), options, ours;

	while (sendmail_next(&rest, "DaemonPortOptions", &options)) {
		struct span name = sendmail_equate(options, ',', "Name", '=');
		struct span own = sendmail_equate(options, ',', "InputMailFilters", '=');

		buffer_add(names, name.at ? name : SPAN_NONE);
		buffer_byte(names, '\n');
		if (own.at && !find_ours(c, own, ';', &ours))
			finds(c->v, MILTER_BYPASSED, "", "listener %.*s has InputMailFilters of its own without %s: what "
			      "comes in there is not judged", SPAN_ARG(name), c->v->settings->socket);
	}
}

/* Sendmail does not start with a socket that others could put another one in place of. */
static bool is_safe(const struct chart *c)
{
	struct span path = endpoint_path(c->v->settings->socket);
	char part[4096], mend[4096 + 64];
	struct stat st;

	for (const char *slash = path.at; slash; slash = strchr(slash + 1, '/')) {
		(void)snprintf(part, sizeof part, "%.*s", slash == path.at ? 1 : (int)(slash - path.at), path.at);
		if (stat(part, &st) || !(st.st_mode & (S_IWGRP | S_IWOTH)))
			continue;
		(void)snprintf(mend, sizeof mend, "chmod go-w %s, or another place: socket in tone-milter.conf", part);
		finds(c->v, SOCKET_UNSAFE, mend, "others may write to %s: Sendmail calls the socket below it unsafe and "
		      "does not start", part);
		return false;
	}
	return true;
}

/* Each start of sendmail looks for a name with a dot for a minute. */
static void check_name(const struct chart *c)
{
	char name[256] = "";

	if (gethostname(name, sizeof name - 1) == 0 && !strchr(name, '.'))
		finds(c->v, HOST_NAME, "hostnamectl set-hostname NAME.EXAMPLE.COM, or that name in front in /etc/hosts",
		      "the host's name %s has no dot: if /etc/hosts gives it none, each start of sendmail, and so each "
		      "decision, takes a minute", name);
}

static void check_alike(const struct chart *c, const struct buffer *listeners)
{
	struct span rest = sendmail_option(&c->s, "RunAsUser"), user = span_trim(span_until(&rest, ':'));
	struct span patience = sendmail_option(&c->s, "Timeout.queuereturn");
	struct mta m = {
		.name = "sendmail", .user = "root", .restart = "systemctl restart sendmail", .long_ids = true,
		.strip = "tag_external = none, or a strip at the next hop: Sendmail takes no headers off",
		.knows_login = true, .daemons = listeners,
	};

	if (user.len)
		(void)snprintf(m.user, sizeof m.user, "%.*s", SPAN_ARG(user));
	if (!mta_seconds(patience.len ? patience : SPAN("5d"), 'd', &m.lifetime))
		m.lifetime = 0;
	if (is_safe(c))
		visit_socket(c->v, &m);
	visit_policies(c->v, &m);
	visit_holding(c->v, &m);
	visit_tags(c->v, &m);
}

void visit_sendmail(struct visit *v)
{
	const char *file = v->o->sendmail_config ? v->o->sendmail_config : "/etc/mail/sendmail.cf";
	struct chart c = { .v = v };
	struct buffer listeners;
	struct fault f;

	buffer_init(&listeners, NULL, 64 * 1024);
	(void)snprintf(c.mend, sizeof c.mend, line, v->settings->socket);
	if (sendmail_read(file, &c.s, &f)) {
		finds(v, MTA_UNREAD, "", "no Postfix is installed, and Sendmail: %s", f.text);
	} else {
		check_filters(&c);
		check_listeners(&c, &listeners);
		check_alike(&c, &listeners);
		check_name(&c);
	}
	sendmail_done(&c.s);
	buffer_done(&listeners);
}
