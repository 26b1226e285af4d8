/* doctor_postfix.c - Postfix's own settings against ours. */
#include "cli/doctor.h"
#include "cli/postfix.h"

struct chart {
	struct visit *v;
	struct postfix p;
	char queue[1024];	/* where it is chrooted */
	char mend[MEND_MAX];	/* the line that names us as it should */
};

/* Space for other milters in the line that mends. */
enum { OTHERS_MAX = 2048 };

static enum naming named(const struct chart *c, struct span socket, struct readers by)
{
	return endpoint_named(c->v->settings->socket, socket, c->queue, by);
}

/* Ours, though perhaps in a form that does not work. */
static bool is_ours(const struct chart *c, struct span socket)
{
	return named(c, socket, (struct readers){ false, false }) != NAMES_OTHER;
}

/* Our entry in a list of milters, *rest what is behind it; false when it is not there. */
static bool find_ours(const struct chart *c, struct span *rest, struct milter_entry *out)
{
	while (milter_next(rest, out))
		if (is_ours(c, out->socket))
			return true;
	return false;
}

/* ---- the line that mends ---- */

/* Who stands in smtpd_milters besides us stays there, in front: a filter behind one
 * that holds a message is not asked about it. */
static size_t add_others(const struct chart *c, char out[static MEND_MAX], size_t len)
{
	struct span rest = postfix_value(&c->p, "smtpd_milters");
	struct milter_entry e;

	while (milter_next(&rest, &e)) {
		const bool braces = span_trim(e.properties).len > 0;

		if (is_ours(c, e.socket))
			continue;
		if (e.socket.len + e.properties.len + sizeof "{  }, ..., " > OTHERS_MAX - len)
			return len + (size_t)snprintf(out + len, MEND_MAX - len, "..., ");
		len += (size_t)snprintf(out + len, MEND_MAX - len, "%s%.*s%.*s%s, ", braces ? "{ " : "",
					SPAN_ARG(e.socket), SPAN_ARG(e.properties), braces ? " }" : "");
	}
	return len;
}

/* The one form of the line that names us, with limits to what a hung filter costs. */
static void line_for(const struct chart *c, const char *socket, char out[static MEND_MAX])
{
	size_t len = (size_t)snprintf(out, MEND_MAX, "smtpd_milters = ");

	len = add_others(c, out, len);
	(void)snprintf(out + len, MEND_MAX - len, "{ %s, default_action=accept, connect_timeout=5s, "
		       "command_timeout=10s, content_timeout=20s }", socket);
}

static void our_line(struct chart *c)
{
	char socket[ENDPOINT_MAX];

	endpoint_for_postfix(c->v->settings->socket, c->queue, socket);
	line_for(c, socket, c->mend);
}

/* ---- our entry in a list of milters ---- */

static void check_action(const struct chart *c, struct span properties, struct span general)
{
	struct span own = milter_property(properties, SPAN("default_action"));
	struct span action = own.at ? own : general;

	if (span_eq(action, SPAN("accept")))
		finds(c->v, FINE, "", "when the daemon is away, mail flows (default_action=accept)");
	else if (span_eq(action, SPAN("quarantine")))
		finds(c->v, ACTION_HOLDS, c->mend,
		      "default_action=quarantine holds mail without a record; nobody would release it");
	else
		finds(c->v, ACTION_STOPS, c->mend, "default_action=%.*s: when the daemon is away, mail stops",
		      SPAN_ARG(action));
}

static void check_timeout(const struct chart *c, struct span properties)
{
	struct span own = milter_property(properties, SPAN("content_timeout"));

	visit_timeout(c->v, own.at ? own : postfix_value(&c->p, "milter_content_timeout"), 's', c->mend);
}

/* "i, {auth_authen}": what stands in braces is read without them. */
static bool lists_macro(struct span list, struct span macro)
{
	struct milter_entry e;

	if (span_starts(macro, SPAN("{")))
		macro = span_cut(macro, 1, macro.len - 1);
	while (milter_next(&list, &e))
		if (span_eq(e.socket, macro))
			return true;
	return false;
}

/* What we ask for by name comes since version 6 of the protocol, whatever main.cf
 * lists; before, only what it lists. */
static void check_macros(const struct chart *c, struct span properties)
{
	static const struct { const char *setting, *macro, *use; } needed[] = {
		{ "milter_connect_macros", "{daemon_name}", "daemon_names never match" },
		{ "milter_mail_macros", "{auth_authen}", "auth_users never match" },
		{ "milter_end_of_data_macros", "i", "nothing is held, and the log has no queue ids" },
	};
	struct span own = milter_property(properties, SPAN("protocol"));
	char mend[256];

	if (span_eq(own.at ? own : postfix_value(&c->p, "milter_protocol"), SPAN("6")))
		return;
	for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) {
		if (lists_macro(postfix_value(&c->p, needed[i].setting), span_of(needed[i].macro)))
			continue;
		(void)snprintf(mend, sizeof mend, "postconf -e milter_protocol=6 (or %s with %s)", needed[i].setting,
			       needed[i].macro);
		finds(c->v, MACROS_MISSING, mend, "%s lacks %s, and milter_protocol is not 6: %s", needed[i].setting,
		      needed[i].macro, needed[i].use);
	}
}

/* Does a service that reads this name find our socket there? */
static void check_naming(const struct chart *c, const char *where, struct span socket, struct readers by)
{
	bool in_queue = endpoint_in_queue(c->v->settings->socket, c->queue).at != NULL;

	switch (named(c, socket, by)) {
	case NAMES_OTHER:
	case NAMES_OURS:
		finds(c->v, FINE, "", "%s names %.*s", where, SPAN_ARG(socket));
		break;
	case NAMES_OUTSIDE:
		if (in_queue)	/* else check_hidden() says so */
			finds(c->v, SOCKET_NAME, c->mend, "%s names %.*s, but Postfix runs chrooted in %s and does not find "
			      "it: no mail is judged", where, SPAN_ARG(socket), c->queue);
		break;
	case NAMES_INSIDE:
		finds(c->v, SOCKET_NAME, c->mend, "%s names %.*s, but not every service that reads it runs chrooted in %s: "
		      "the others judge no mail", where, SPAN_ARG(socket), c->queue);
		break;
	}
}

/* Postfix ends its round at the filter that holds a message: who comes behind it, a
 * signer or a virus scanner, never sees the end of that message. */
static void check_behind(const struct chart *c, const char *where, struct span rest)
{
	struct milter_entry e;

	if (longest_hold(c->v->settings) && milter_next(&rest, &e))
		finds(c->v, FILTER_BEHIND, c->mend, "%s: %.*s comes behind tone-milter: Postfix does not ask it about mail that "
		      "is held, which leaves without it (unsigned, if it is the signer)", where, SPAN_ARG(e.socket));
}

/* One list of milters; `where` names it for people. True when ours is in it. */
static bool check_list(const struct chart *c, const char *where, struct span milters, struct span action,
		       struct readers by)
{
	struct milter_entry e;

	if (!find_ours(c, &milters, &e))
		return false;
	check_naming(c, where, e.socket, by);
	if (!milter_sound(e.properties)) {
		finds(c->v, MILTER_SYNTAX, c->mend, "%s: name=value is expected within { }, without blanks around =; "
		      "Postfix's smtpd ends there and refuses all mail", where);
	} else {
		check_action(c, e.properties, action);
		check_timeout(c, e.properties);
		check_macros(c, e.properties);
	}
	check_behind(c, where, milters);
	return true;
}

/* ---- the lists ---- */

static void check_smtpd(const struct chart *c)
{

	if (check_list(c, "smtpd_milters", postfix_value(&c->p, "smtpd_milters"),
		       postfix_value(&c->p, "milter_default_action"), postfix_readers(&c->p, SPAN("smtpd"), SPAN_NONE)))
		return;
	finds(c->v, MILTER_MISSING, c->mend, "smtpd_milters does not name %s: no mail is judged", c->v->settings->socket);
}

/* Mail goes past all milters, or that of some clients does. */
static void check_off(const struct chart *c)
{
	struct span options = postfix_value(&c->p, "receive_override_options");
	struct span maps = postfix_value(&c->p, "smtpd_milter_maps");

	if (span_find(options, SPAN("no_milters")) < options.len)
		finds(c->v, MILTER_OFF, "postconf -e receive_override_options=  (and -o ...=no_milters in master.cf "
		      "only for what comes back from a content filter)",
		      "receive_override_options has no_milters: no mail is judged");
	if (maps.len)
		finds(c->v, MILTER_BYPASSED, "", "smtpd_milter_maps gives some clients other milters, or none: is "
		      "tone-milter among those of the help desk?");
}

/* Does this service use main.cf's list, and our entry there leave the action to others? */
static bool leaves_action(const struct chart *c, struct span service)
{
	struct span general = postfix_value(&c->p, "smtpd_milters");
	struct milter_entry e;

	return postfix_own(&c->p, service, "smtpd_milters").at == general.at && find_ours(c, &general, &e)
	       && !milter_property(e.properties, SPAN("default_action")).at;
}

static void check_override(const struct chart *c, const struct override *o)
{
	const struct postfix *p = &c->p;
	char where[300];

	(void)snprintf(where, sizeof where, "master.cf, %.*s: smtpd_milters", SPAN_ARG(o->service));
	if (span_eq(o->name, SPAN("smtpd_milters"))) {
		if (!check_list(c, where, o->value, postfix_own(p, o->service, "milter_default_action"),
				postfix_readers(p, SPAN("smtpd"), o->service)))
			finds(c->v, MILTER_BYPASSED, "", "%s does not name %s: what comes in there is not judged",
			      where, c->v->settings->socket);
	} else if (span_eq(o->name, SPAN("milter_default_action")) && !span_eq(o->value, SPAN("accept"))
		   && leaves_action(c, o->service)) {
		finds(c->v, ACTION_OF_SERVICE, "Give the action with the milter: { ..., default_action=accept }.",
		      "master.cf, %.*s: its own milter_default_action is not accept: when the daemon is away, mail may "
		      "stop there", SPAN_ARG(o->service));
	}
}

/* master.cf may give a service its own list ("-o smtpd_milters=") or action:
 * submission often has both. */
static void check_overrides(const struct chart *c)
{
	struct span rest = span_of(c->p.overrides);
	struct override o;

	while (override_next(&rest, &o))
		check_override(c, &o);
}

/* cleanup speaks to these, and is chrooted or not for itself. */
static void check_non_smtpd(const struct chart *c)
{
	const struct readers by = postfix_readers(&c->p, SPAN("cleanup"), SPAN_NONE);
	struct span milters = postfix_value(&c->p, "non_smtpd_milters");
	struct span rest = milters;
	struct milter_entry e;

	if (!find_ours(c, &rest, &e))
		finds(c->v, MILTER_LOCAL, "non_smtpd_milters = $smtpd_milters",
		      "non_smtpd_milters does not name it: mail of local programs (sendmail command) is not judged");
	else if (span_eq(milters, postfix_value(&c->p, "smtpd_milters")))
		check_naming(c, "non_smtpd_milters (mail of local programs)", e.socket, by);
	else
		(void)check_list(c, "non_smtpd_milters", milters, postfix_value(&c->p, "milter_default_action"), by);
}

/* ---- where we are ---- */

static bool anybody_chrooted(const struct postfix *p)
{
	return postfix_readers(p, SPAN("smtpd"), SPAN_NONE).chrooted
	       || postfix_readers(p, SPAN("cleanup"), SPAN_NONE).chrooted;
}

/* Outside of where Postfix is chrooted, no line in main.cf can name it. */
static bool check_hidden(const struct chart *c)
{
	struct span path = endpoint_path(c->v->settings->socket);
	char line[MEND_MAX], mend[MEND_MAX + 2048];

	if (!path.at || endpoint_in_queue(c->v->settings->socket, c->queue).at || !anybody_chrooted(&c->p))
		return false;
	line_for(c, "unix:tone-milter/tone-milter.sock", line);
	(void)snprintf(mend, sizeof mend, "In tone-milter.conf: socket = unix:%s/tone-milter/tone-milter.sock; "
		       "in main.cf: %s", c->queue, line);
	finds(c->v, SOCKET_CHROOT, mend, "Postfix runs chrooted in %s and cannot see %s", c->queue, path.at);
	return true;
}

/* ---- what both mail servers are asked ---- */

/* Where mail leaves the house: the smtp client of main.cf, or one of master.cf. */
static bool strips_somewhere(const struct postfix *p)
{
	static const char header[] = "X-Tone-Status: missed";
	struct span rest = span_of(p->overrides);
	struct override o;

	if (postfix_strips(p, postfix_value(p, "smtp_header_checks"), header))
		return true;
	while (override_next(&rest, &o))
		if (span_eq(o.name, SPAN("smtp_header_checks")) && postfix_strips(p, o.value, header))
			return true;
	return false;
}

/* By default Postfix calls each of its services by the host's name. */
static void add_daemons(const struct postfix *p, struct buffer *names)
{
	struct span rest = span_of(p->overrides);
	struct override o;

	buffer_add(names, postfix_value(p, "milter_macro_daemon_name"));
	buffer_byte(names, '\n');
	while (override_next(&rest, &o))
		if (span_eq(o.name, SPAN("milter_macro_daemon_name"))) {
			buffer_add(names, o.value);
			buffer_byte(names, '\n');
		}
}

static void check_alike(const struct chart *c)
{
	const struct postfix *p = &c->p;
	struct buffer daemons;
	struct mta m = {
		.name = "postfix", .restart = "systemctl restart postfix",
		.long_ids = span_eq(postfix_value(p, "enable_long_queue_ids"), SPAN("yes")),
		.strips = c->v->settings->tag_external != TAG_NONE && strips_somewhere(p),
		.strip = "smtp_header_checks = regexp:/etc/postfix/smtp_header_checks",
		.knows_login = postfix_any(p, "smtpd_sasl_auth_enable", SPAN("yes")),
		.daemons = &daemons,
	};

	buffer_init(&daemons, NULL, 64 * 1024);
	add_daemons(p, &daemons);
	postfix_string(p, "mail_owner", m.user, sizeof m.user);
	if (!mta_seconds(postfix_value(p, "maximal_queue_lifetime"), 'd', &m.lifetime))
		m.lifetime = 0;
	if (!check_hidden(c))
		visit_socket(c->v, &m);
	visit_policies(c->v, &m);
	visit_holding(c->v, &m);
	visit_tags(c->v, &m);
	buffer_done(&daemons);
}

void visit_postfix(struct visit *v)
{
	struct chart c = { .v = v };
	struct fault f;

	if (postfix_read(v->o->postfix, &c.p, &f)) {
		finds(v, MTA_UNREAD, "", "%s", f.text);
	} else {
		postfix_string(&c.p, "queue_directory", c.queue, sizeof c.queue);
		our_line(&c);
		check_smtpd(&c);
		check_off(&c);
		check_overrides(&c);
		check_non_smtpd(&c);
		check_alike(&c);
	}
	postfix_done(&c.p);
}
