/* doctor_hold.c - who is meant, what is held and for how long, what leaves the
 * house: our settings against what the mail server does.
 */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "cli/doctor.h"
#include "cli/queue.h"
#include "world/file.h"
#include "world/keeper.h"

/* ---- who is meant ---- */

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

static bool any_line(const struct buffer *lines, const struct strings *wanted)
{
	struct span rest = buffer_span(lines);

	while (rest.len) {
		struct span line = span_line(&rest);

		for (size_t i = 0; i < wanted->count; i++)
			if (span_eq_nocase(line, span_of(wanted->at[i])))
				return true;
	}
	return false;
}

void visit_policies(struct visit *v, const struct mta *m)
{
	const struct settings *s = v->settings;

	for (size_t i = 0; i < s->policy_count; i++) {
		const struct policy *p = &s->policies[i];

		if (strangers_meet(s, p))
			finds(v, POLICY_STRANGERS, "Add daemon_names, auth_users or networks to it.",
			      "policy %s may hold mail that anybody on the internet sends to you", p->name);
		if (p->daemon_names.count && !any_line(m->daemons, &p->daemon_names))
			finds(v, DAEMON_NAME, strcmp(m->name, "postfix") == 0
			      ? "In master.cf, for the service that is meant: -o milter_macro_daemon_name=..."
			      : "In sendmail.mc: DAEMON_OPTIONS(`Name=..., Port=...')dnl",
			      "policy %s never matches: nothing here calls itself %s, the first of its daemon_names",
			      p->name, p->daemon_names.at[0]);
		if (p->auth_users.count && !m->knows_login)
			finds(v, AUTH_NEVER, "In master.cf, for submission: -o smtpd_sasl_auth_enable=yes",
			      "policy %s never matches: nobody can log in here, and it asks for auth_users", p->name);
	}
}

/* ---- holding ---- */

const struct policy *longest_hold(const struct settings *s)
{
	const struct policy *longest = NULL;

	for (size_t i = 0; i < s->policy_count; i++)
		if (s->policies[i].mode == MODE_HOLD && !s->policies[i].exempt
		    && (!longest || s->policies[i].deadline > longest->deadline))
			longest = &s->policies[i];
	return longest;
}

/* It is as old after the hold as if it had been tried all the time: what is left
 * of the queue's patience is all that a server which is down has. */
static void check_lifetime(struct visit *v, const struct mta *m, const struct policy *longest)
{
	char mend[256];

	if (!m->lifetime)
		return;
	(void)snprintf(mend, sizeof mend, "In tone-milter.conf, policy %s: deadline = %llus", longest->name,
		       (unsigned long long)(m->lifetime / 4));
	if (longest->deadline > m->lifetime / 4)
		finds(v, QUEUE_LIFETIME, mend, "policy %s holds for %u s, but the mail server gives up on mail that is "
		      "%llu s old: what is released late may come back to the agent untried", longest->name,
		      longest->deadline, (unsigned long long)m->lifetime);
	else
		finds(v, FINE, "", "mail may stay in the queue for at least four times as long as it is held");
}

static void check_keeper(struct visit *v, const struct mta *m)
{
	const char *directory = v->settings->keeper_directory;

	if (!keeper_alive(directory))
		finds(v, KEEPER_AWAY, "systemctl enable --now tone-hold",
		      "no heartbeat of tone-hold in %s: nothing will be held", directory);
	else if (!keeper_serves(directory, m->name))
		finds(v, KEEPER_ELSEWHERE, strcmp(m->name, "postfix") == 0
		      ? "systemctl restart tone-hold, and no --sendmail in its unit"
		      : "systemctl edit tone-hold tone-hold-release: ExecStart with --sendmail /var/spool/mqueue",
		      "tone-hold runs, but releases no mail of %s: nothing will be held", m->name);
	else
		finds(v, FINE, "", "tone-hold runs, which releases held mail");
}

/* Records that nobody ends count against open_holds_max. */
static void check_records(struct visit *v, struct queue *queue, char **files, size_t count)
{
	char mend[MEND_MAX] = "tonectl held release";
	size_t stale = 0;
	struct fault f;

	for (size_t i = 0; i < count; i++) {
		struct hold h;
		size_t len = strlen(mend);

		if (record_open(files[i], &h, &f)) {
			finds(v, RECORD_UNREAD, "", "%s: %s", files[i], f.text);
			continue;
		}
		if (queue_whereabouts(queue, &h) == ON_HOLD || queue_whereabouts(queue, &h) == TOO_YOUNG)
			continue;
		stale++;
		if (len + sizeof h.id + 1 < sizeof mend)
			(void)snprintf(mend + len, sizeof mend - len, " %s", h.id);
	}
	if (stale)
		finds(v, RECORD_STALE, mend, "%zu %s on hold no more, and still %s against open_holds_max", stale,
		      stale == 1 ? "record: its message is" : "records: their message is",
		      stale == 1 ? "counts" : "count");
}

/* tone-hold's own directory of Sendmail is not told to us: only Postfix is asked. */
static void ask_queue(struct visit *v, char **files, size_t count)
{
	struct queue queue = { .names = NULL };
	struct fault f;

	if (queue_open(v->o->postfix, &queue, &f))
		finds(v, RECORD_UNREAD, "", "whether held mail is still on hold is not known: %s", f.text);
	else
		check_records(v, &queue, files, count);
	queue_close(&queue);
}

static void check_held(struct visit *v, const struct mta *m)
{
	char **files = NULL;
	size_t count = 0;
	struct fault f;

	if (strcmp(m->name, "postfix") != 0 || (access(v->settings->state_directory, F_OK) && errno == ENOENT))
		return;		/* nothing was ever held */
	if (records_list(v->settings->state_directory, &files, &count, &f))
		finds(v, RECORD_UNREAD, geteuid() ? "Run it as root." : "", "%s", f.text);
	else if (count)
		ask_queue(v, files, count);
	file_list_free(files, count);
}

void visit_holding(struct visit *v, const struct mta *m)
{
	const struct policy *longest = longest_hold(v->settings);

	if (longest) {
		if (m->long_ids)
			finds(v, FINE, "", "no queue id is given twice");
		else
			finds(v, QUEUE_IDS, "postconf -e enable_long_queue_ids=yes",
			      "short queue ids are used again: nothing will be held");
		check_lifetime(v, m, longest);
		check_keeper(v, m);
	}
	check_held(v, m);
}

/* ---- our headers ---- */

bool anybody_tags(const struct settings *s)
{
	for (size_t i = 0; i < s->policy_count; i++)
		if (s->policies[i].mode != MODE_OBSERVE && !s->policies[i].exempt)
			return true;
	return s->mode != MODE_OBSERVE;
}

static bool anybody_only_tags(const struct settings *s)
{
	for (size_t i = 0; i < s->policy_count; i++)
		if (s->policies[i].mode == MODE_TAG && !s->policies[i].exempt)
			return true;
	return s->mode == MODE_TAG;
}

void visit_tags(struct visit *v, const struct mta *m)
{
	const struct settings *s = v->settings;

	if (s->tag_external == TAG_NONE) {
		if (anybody_only_tags(s))
			finds(v, TAGS_NOTHING, "tag_external = full, and X-Tone headers stripped at the border",
			      "mode = tag with tag_external = none tags nothing but mail whose recipients are all "
			      "internal");
		return;
	}
	if (m->strips)
		finds(v, FINE, "", "tag_external is on, and X-Tone headers are stripped at the border");
	else
		finds(v, TAGS_LEAVE, m->strip, "tag_external is on: X-Tone headers leave the company, nothing strips "
		      "them here");
}
