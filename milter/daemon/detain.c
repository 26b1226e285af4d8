/* detain.c - see detain.h. */
#include "daemon/detain.h"

#include <sodium.h>
#include <stdio.h>

#include "policy/occasion.h"
#include "record/copy.h"
#include "record/queue_id.h"
#include "record/sealed.h"
#include "world/clock.h"
#include "world/keeper.h"
#include "world/log.h"

enum { SAY_EVERY = 60 };	/* seconds between complaints of one kind */

/* Told by a queue id that never comes again; NULL: it may name another message
 * tomorrow. */
static const char *server_of(const struct envelope *e)
{
	if (queue_id_long(e->queue_id))
		return "postfix";
	return queue_id_dated(e->queue_id, e->received) ? "sendmail" : NULL;
}

/* What the MTA and the settings say to it. */
static enum not_held impossible(const struct message *m, const struct mta *mta, const struct policy *policy)
{
	if (!mta->may_quarantine)
		return NOT_HELD_REFUSED;
	if (!server_of(&m->envelope))
		return NOT_HELD_SHORT_ID;
	if (!policy || !policy->deadline)	/* nobody could say when it ends */
		return NOT_HELD_NO_RECORD;
	return NOT_HELD_NOTHING;
}

/* Each message has it in its line; this one is for who watches for errors. */
static void say_no_agent(struct service *v, const char *directory, const char *server)
{
	const long long now = (long long)clock_boot_s();
	long long last = atomic_load(&v->agent_missed);

	if ((last && now - last < SAY_EVERY) || !atomic_compare_exchange_strong(&v->agent_missed, &last, now))
		return;
	log_say(LOG_LEVEL_ERROR, "no-release-agent", "no heartbeat of a tone-hold for %s in %s for %d s: mail "
		"that should be held passes", server, directory, KEEPER_FRESH);
}

/* What the release agent says to it. */
static enum not_held unkept(struct service *v, const struct settings *s, const char *server, const char *thread)
{
	if (!keeper_serves(s->keeper_directory, server)) {
		say_no_agent(v, s->keeper_directory, server);
		return NOT_HELD_NO_AGENT;
	}
	if (keeper_returned(s->keeper_directory, thread))
		return NOT_HELD_RETURNED;
	return NOT_HELD_NOTHING;
}

/* The first "<id>" of a field; without brackets, its first word. */
static struct span first_id(struct span value)
{
	struct span rest = value;
	size_t n = 0;

	(void)span_until(&rest, '<');
	if (rest.at && span_find_byte(rest, '>') < rest.len)
		return span_cut(rest, 0, span_find_byte(rest, '>'));
	value = span_trim(value);
	while (n < value.len && !ascii_space(value.at[n]))
		n++;
	return span_cut(value, 0, n);
}

/* The message that began the thread, as far as this one tells. */
static struct span thread_of(const struct raw_mail *raw)
{
	const struct span first = first_id(header_value(raw, SPAN("References")));

	return first.len ? first : first_id(header_value(raw, SPAN("In-Reply-To")));
}

/* Without an id it is of none: mail that has none must not be all one. */
static void set_pseudonym(const struct service *v, const char *domain, struct span of, char out[static 33])
{
	unsigned char hash[PSEUDONYM_BYTES];

	out[0] = '\0';
	pseudonym_make(v->key, domain, of, hash);
	if (of.len)
		hex_of(hash, out);
}

static void set(char *to, size_t size, struct span s)
{
	(void)snprintf(to, size, "%.*s", SPAN_ARG(s));
}
#define SET(field, s) set((field), sizeof(field), (s))

/* What ties it to others: copies of one reply, and its thread. */
static void set_ties(const struct service *v, const struct message *m, char group[static 33],
		     char thread[static 33])
{
	const struct raw_mail raw = message_raw(m);

	set_pseudonym(v, "message-id", span_trim(header_value(&raw, SPAN("Message-ID"))), group);
	set_pseudonym(v, "thread", thread_of(&raw), thread);
}

/* Whole names only. */
static void set_missing(const struct tone *t, char *out, size_t size)
{
	size_t len = 0;

	out[0] = '\0';
	for (size_t i = 0; i < t->missing_count && len + strlen(t->missing[i]) + 1 < size; i++)
		len += (size_t)snprintf(out + len, size - len, "%s%s", len ? "," : "", t->missing[i]);
}

static struct hold record_of(const struct service *v, const struct message *m,
			     const struct judgement *j, const char *id, const char *reason)
{
	const struct policy *policy = j->scope.policy;
	struct hold h = {
		.received = m->envelope.received, .decided = m->envelope.now,
		.deadline = m->envelope.now + policy->deadline,
		.boot_deadline = clock_boot_s() + policy->deadline,
		.review_by = policy->review_target ? m->envelope.now + policy->review_target : 0,
		.recipients = (unsigned)m->recipients,
	};

	SET(h.id, span_of(id));
	SET(h.instance, span_of(v->instance));
	SET(h.boot_id, span_of(v->boot_id));
	SET(h.queue_id, m->envelope.queue_id);
	SET(h.policy, span_of(policy->name));
	SET(h.team, j->identity.team.len ? j->identity.team : span_of(policy->team));
	SET(h.contact, span_of(policy->contact));
	SET(h.return_to, j->identity.return_to);
	SET(h.outcome, span_of(outcome_name(j->tone.outcome)));
	SET(h.need, span_of(need_name(j->tone.need)));
	SET(h.ground, span_of(ground_name(j->verdict.ground)));
	SET(h.reason, span_of(reason));
	SET(h.language, span_of(j->tone.language_reply));
	set_missing(&j->tone, h.missing, sizeof h.missing);
	set_ties(v, m, h.group, h.thread);
	return h;
}

/* A message that has no id follows nobody. */
static enum not_held out_of_share(const struct service *v, const struct raw_mail *raw, const struct policy *p)
{
	const struct span id = span_trim(header_value(raw, SPAN("Message-ID")));
	unsigned char key[PSEUDONYM_BYTES];

	if (p->hold_share >= 100)
		return NOT_HELD_NOTHING;
	pseudonym_make(v->key, "hold-share", id, key);
	return share_holds(p->hold_share, id.len ? key : NULL) ? NOT_HELD_NOTHING : NOT_HELD_SHARE;
}

enum not_held unwanted(const struct service *v, const struct message *m, const struct judgement *j)
{
	const struct policy *p = j->scope.policy ? j->scope.policy : m->kit.settings->unnamed;
	const struct raw_mail raw = message_raw(m);

	if (p->review_hours.count && !hours_hold(&p->review_hours, clock_week_minute(m->envelope.now)))
		return NOT_HELD_HOURS;
	return out_of_share(v, &raw, p);
}

/* What reviewers may see, for their key alone; empty where nobody asked for it. */
static int copy_of(const struct message *m, const struct judgement *j, const char *id, struct buffer *out,
		   struct fault *f)
{
	const unsigned char *public = m->kit.settings->review_public;
	const struct raw_mail raw = message_raw(m);
	unsigned char seed[SEALED_SEED];
	struct buffer text;
	int status;

	buffer_init(out, m->kit.arena, SEALED_MAX);
	if (!public)
		return 0;
	buffer_init(&text, m->kit.arena, SEALED_TEXT_MAX);
	randombytes_buf(seed, sizeof seed);
	status = copy_write(j, &raw, id, m->kit.arena, &text, f)
			 || sealed_write(buffer_span(&text), public, seed, out, f) ? -1 : 0;
	sodium_memzero(seed, sizeof seed);
	return status;
}

/* A hold without its copy is a hold: whoever decides sees less. */
static enum not_held put(struct service *v, const struct message *m, const struct judgement *j,
			 const struct hold *record, struct fault *f)
{
	struct fault lost = { .text = "" };
	struct buffer copy;
	bool unmade = copy_of(m, j, record->id, &copy, &lost) != 0, unplaced;
	enum not_held refused = holds_record(v->holds, record, j->scope.policy->open_holds_max,
					     unmade ? SPAN_NONE : buffer_span(&copy), &unplaced, f);

	if (refused != NOT_HELD_NOTHING || (!unmade && !unplaced))
		return refused;
	atomic_fetch_add_explicit(&v->tally.copies_lost, 1, memory_order_relaxed);
	log_say(LOG_LEVEL_WARNING, "review-copy", "record %s has none: %s", record->id, unmade ? lost.text : f->text);
	f->text[0] = '\0';
	return refused;
}

enum not_held detain(struct service *v, const struct message *m, const struct mta *mta,
		     const struct judgement *j, const char *id, const char *reason, struct fault *f)
{
	enum not_held refused = impossible(m, mta, j->scope.policy);
	struct hold record;

	if (refused != NOT_HELD_NOTHING)
		return refused;
	record = record_of(v, m, j, id, reason);
	refused = unkept(v, m->kit.settings, server_of(&m->envelope), record.thread);
	if (refused != NOT_HELD_NOTHING)
		return refused;
	if (!brake_allows(v->brake, m->kit.settings, j->scope.policy))
		return NOT_HELD_BREAKER;
	refused = put(v, m, j, &record, f);
	if (refused == NOT_HELD_NOTHING)
		later_held(v->later, record.thread, record.group);
	return refused;
}

void note_passed(struct service *v, const struct message *m)
{
	char group[33], thread[33];

	if (!later_any(v->later))
		return;
	set_ties(v, m, group, thread);
	later_passed(v->later, thread, group, m->envelope.now);
}

static struct would would_of(const struct service *v, const struct message *m, const struct judgement *j,
			     const char *id)
{
	const struct policy *policy = j->scope.policy ? j->scope.policy : m->kit.settings->unnamed;
	struct would w = { .decided = m->envelope.now, .recipients = (unsigned)m->recipients };

	SET(w.id, span_of(id));
	SET(w.queue_id, m->envelope.queue_id);
	SET(w.policy, span_of(policy->name));
	SET(w.team, j->identity.team.len ? j->identity.team : span_of(policy->team));
	SET(w.outcome, span_of(outcome_name(j->tone.outcome)));
	SET(w.ground, span_of(ground_name(j->verdict.ground)));
	SET(w.need, span_of(need_name(j->tone.need)));
	set_ties(v, m, w.group, w.thread);
	return w;
}

void note_would_hold(struct service *v, const struct message *m, const struct judgement *j, const char *id)
{
	const struct would w = would_of(v, m, j, id);
	struct span sealed = SPAN_NONE;
	struct fault f = { .text = "" };
	struct buffer copy;

	if (m->kit.settings->would_hold_copies && copy_of(m, j, id, &copy, &f) == 0)
		sealed = buffer_span(&copy);
	(void)wouldlist_add(v->would, &w, sealed, &f);
	if (f.text[0])
		log_say(LOG_LEVEL_WARNING, "would-hold", "%s: %s", id, f.text);
}
