/* answer.c - see answer.h. */
#include "daemon/answer.h"

#include <sodium.h>

#include "judge.h"
#include "record/event.h"
#include "world/clock.h"
#include "world/log.h"

/* One answer in the making. */
struct answering {
	struct service *service;
	struct message *message;
	struct arena *work;		/* of the judgement; lent until all is said */
	int64_t began, until;		/* monotonic microseconds */
	unsigned char random[16];
	char id[33];
	struct judgement judgement;
	struct deed deed;
	struct fault fault;		/* text "" when all went well */
};

static bool late(void *context)
{
	const struct answering *a = context;

	return clock_monotonic_us() > a->until;
}

static void begin(struct answering *a, struct service *v, struct message *m)
{
	a->service = v;
	a->message = m;
	a->work = m->broken ? NULL : engine_lend(v->engine, &m->kit);
	a->began = clock_monotonic_us();
	a->until = a->began + (int64_t)m->kit.settings->message_deadline_ms * 1000;
	a->fault.text[0] = '\0';
	a->deed = (struct deed){ 0 };
	randombytes_buf(a->random, sizeof a->random);
	hex_of(a->random, a->id);
	m->envelope.now = clock_wall_s();
}

static int judge_message(struct answering *a)
{
	struct message *m = a->message;
	const struct raw_mail raw = message_raw(m);
	const struct judge_input in = {
		.envelope = &m->envelope, .raw = &raw, .settings = m->kit.settings,
		.lexicon = m->kit.lexicon, .late = late, .late_context = a,
	};

	if (!a->work)
		return fault_memory(&a->fault);
	return judge(&in, a->work, &a->judgement, &a->fault);
}

static enum event_action action_of(const struct answering *a)
{
	const struct verdict *v = &a->judgement.verdict;

	if (a->fault.text[0])
		return EVENT_FAILED;
	if (v->exempt != EXEMPT_NOT)
		return EVENT_EXEMPT;
	if (a->deed.held)
		return EVENT_HELD;
	if (v->mode == MODE_OBSERVE)
		return EVENT_OBSERVED;
	return a->deed.added ? EVENT_TAGGED : EVENT_PASSED;
}

static struct event account(const struct answering *a)
{
	const bool failed = a->fault.text[0];
	const struct message *m = a->message;
	const struct raw_mail raw = message_raw(m);
	struct event e = event_of(failed ? NULL : &a->judgement, action_of(a), m->kit.settings,
				  m->kit.lexicon);

	if (failed)
		e.fault = (uint8_t)(a->fault.kind + 1);
	else
		pseudonym_make(a->service->key, "agent", a->judgement.identity.agent, e.agent);
	pseudonym_make(a->service->key, "message-id",
		       span_trim(header_value(&raw, SPAN("Message-ID"))), e.message);
	e.findings |= m->findings;	/* also of mail that nobody read */
	memcpy(e.id, a->random, sizeof e.id);
	e.time_ms = clock_wall_ms();
	e.bytes = (uint32_t)m->bytes;
	e.recipients = (uint16_t)(m->recipients > UINT16_MAX ? UINT16_MAX : m->recipients);
	e.judge_us = (uint32_t)(clock_monotonic_us() - a->began);
	return e;
}

/* Fields that say nothing are left out. */
static void say(struct log_line *l, const char *key, const char *value)
{
	if (value && *value)
		log_text(l, key, span_of(value));
}

static void log_findings(struct log_line *l, unsigned findings)
{
	char names[400] = "";
	size_t len = 0;

	for (unsigned bit = 0; bit < FINDING_COUNT; bit++) {
		const char *name = finding_info((enum finding_bit)bit)->name;
		const size_t more = strlen(name) + 1;

		if (!(findings & 1u << bit) || len + more >= sizeof names)
			continue;
		if (len)
			names[len++] = ',';
		memcpy(names + len, name, more);
		len += more - 1;
	}
	say(l, "findings", names);
}

static void log_judgement(struct log_line *l, const struct judgement *j)
{
	say(l, "exempt", exempt_name(j->verdict.exempt));
	say(l, "policy", j->scope.policy ? j->scope.policy->name : "");
	if (j->judged) {
		say(l, "outcome", outcome_name(j->tone.outcome));
		say(l, "because", unknown_name(j->tone.unknown_because));
		say(l, "need", need_name(j->tone.need));
		say(l, "acknowledgement", acknowledgement_name(j->tone.acknowledgement));
		if (j->tone.harm != HARM_NONE)
			say(l, "harm", harm_name(j->tone.harm));
		if (j->tone.score >= 0)
			log_number(l, "score", j->tone.score);
		say(l, "language", j->tone.language_reply);
	}
	if (j->read) {
		say(l, "split", j->split.method);
		log_number(l, "confidence", j->split.confidence);
	}
	say(l, "ground", ground_name(j->verdict.ground));
	say(l, "not_held", not_held_name(j->verdict.not_held));
}

static void log_answer(const struct answering *a, const struct event *e, bool kept)
{
	const bool failed = a->fault.text[0];
	const bool odd = failed || a->deed.refused || a->deed.fault.text[0] || !kept;
	struct log_line l;

	log_begin(&l, odd ? LOG_LEVEL_WARNING : LOG_LEVEL_INFO, "message");
	log_text(&l, "queue_id", a->message->envelope.queue_id);
	log_text(&l, "id", span_of(a->id));
	say(&l, "action", event_action_name((enum event_action)e->action));
	if (failed) {
		say(&l, "fault", fault_kind_name(a->fault.kind));
		say(&l, "message", a->fault.text);
	} else {
		log_judgement(&l, &a->judgement);
		log_findings(&l, a->judgement.findings | a->message->findings);
	}
	if (a->deed.stripped)
		log_number(&l, "stripped", (int64_t)a->deed.stripped);
	if (a->deed.refused)
		say(&l, "header_change", "refused");
	say(&l, "hold_fault", a->deed.fault.text);
	say(&l, "journal", kept ? "" : "full");
	log_number(&l, "recipients", (int64_t)a->message->recipients);
	log_number(&l, "bytes", e->bytes);
	log_number(&l, "us", e->judge_us);
	log_end(&l);
}

/* The event first: the log may be slow, and a count must not be lost. */
static void finish(struct answering *a)
{
	struct event e = account(a), counted = e;
	const struct tone *tone = &a->judgement.tone;
	bool kept;

	if (!a->service->by_agent)
		memset(counted.agent, 0, sizeof counted.agent);
	kept = journal_put(a->service->journal, &counted);
	if (!a->fault.text[0] && a->judgement.judged)
		often_note(a->service->often, tone->sentences, tone->sentence_count,
			   a->message->envelope.now);
	if (!a->fault.text[0])
		feedbacks_note(a->service->feedbacks, a->judgement.identity.feedback, &e);
	atomic_fetch_add_explicit(&a->service->tally.answered, 1, memory_order_relaxed);
	log_answer(a, &e, kept);
}

/* Whether nothing is left to do for a message that is not judged: the end of the
 * message alone is where its fields can be changed. */
static bool nothing_to_do(struct answering *a)
{
	const struct message *m = a->message;
	struct plan plan;

	if (judge_message(a)
	    || plan_make(&a->judgement, a->id, m->kit.settings, a->work, &plan, &a->fault))
		return m->brought_count == 0;
	return plan.add_count == 0 && (!plan.strip || m->brought_count == 0);
}

bool answer_early(struct service *v, struct message *m)
{
	const struct raw_mail raw = message_raw(m);
	struct answering a;
	bool done;

	if (!m->broken
	    && scope_reach(&m->envelope, &raw, m->kit.settings).exempt == EXEMPT_NOT)
		return false;
	begin(&a, v, m);
	m->body_unwanted = true;
	done = nothing_to_do(&a);
	if (done)
		finish(&a);
	engine_take_back(v->engine, a.work);
	return done;
}

void answer(struct service *v, struct message *m, const struct mta *mta)
{
	struct answering a;

	begin(&a, v, m);
	if (judge_message(&a) || act(v, m, mta, a.id, &a.judgement, &a.deed, &a.fault))
		act_without_plan(m, mta, &a.deed);
	finish(&a);
	engine_take_back(v->engine, a.work);
}
