/* act.c - see act.h. */
#include "daemon/act.h"

#include <stdio.h>

#include "world/clock.h"

/* Highest index first: MTAs renumber what is left. */
static void strip(const struct message *m, const struct mta *mta, struct deed *done)
{
	for (size_t i = 0; i < m->brought_count; i++)
		for (int nth = m->brought[i].count; nth > 0; nth--) {
			if (mta->may_change
			    && mta->delete_header(mta->context, m->brought[i].name.at, nth))
				done->stripped++;
			else
				done->refused = true;
		}
}

static void add(const struct plan *plan, const struct mta *mta, struct deed *done)
{
	for (size_t i = 0; i < plan->add_count; i++) {
		if (mta->may_add
		    && mta->add_header(mta->context, plan->add[i].name, plan->add[i].value))
			done->added++;
		else
			done->refused = true;
	}
}

/* What can be said before anything is written. */
static enum not_held hold_refused(const struct message *m, const struct mta *mta,
				  const struct policy *policy)
{
	if (!mta->may_quarantine)
		return NOT_HELD_REFUSED;
	if (!queue_id_sound(m->envelope.queue_id) || !queue_id_long(m->envelope.queue_id))
		return NOT_HELD_SHORT_ID;
	if (!policy || !policy->deadline)	/* nobody could say when it ends */
		return NOT_HELD_NO_RECORD;
	return NOT_HELD_NOTHING;
}

static void set(char *to, size_t size, struct span s)
{
	(void)snprintf(to, size, "%.*s", SPAN_ARG(s));
}
#define SET(field, s) set((field), sizeof(field), (s))

static struct hold record_of(const struct service *v, const struct message *m,
			     const struct judgement *j, const char *id, const char *reason)
{
	const struct policy *policy = j->scope.policy;
	const struct raw_mail raw = message_raw(m);
	const struct span message_id = span_trim(header_value(&raw, SPAN("Message-ID")));
	unsigned char group[PSEUDONYM_BYTES];
	struct hold h = {
		.received = m->envelope.received, .decided = m->envelope.now,
		.deadline = m->envelope.now + policy->deadline,
		.boot_deadline = clock_boot_s() + policy->deadline,
		.recipients = (unsigned)m->recipients,
	};

	SET(h.id, span_of(id));
	SET(h.instance, span_of(v->instance));
	SET(h.boot_id, span_of(v->boot_id));
	SET(h.queue_id, m->envelope.queue_id);
	SET(h.policy, span_of(policy->name));
	SET(h.team, j->identity.team.len ? j->identity.team : span_of(policy->team));
	SET(h.contact, span_of(policy->contact));
	SET(h.outcome, span_of(outcome_name(j->tone.outcome)));
	SET(h.need, span_of(need_name(j->tone.need)));
	SET(h.ground, span_of(ground_name(j->verdict.ground)));
	SET(h.reason, span_of(reason));
	/* Without an id it is of no group: those that have none are not one reply. */
	pseudonym_make(v->key, "message-id", message_id, group);
	if (message_id.len)
		hex_of(group, h.group);
	return h;
}

/* The record is on the disk before this returns NOT_HELD_NOTHING. */
static enum not_held prepare_hold(struct service *v, const struct message *m, const struct mta *mta,
				  const struct judgement *j, const char *id, const char *reason,
				  struct fault *f)
{
	enum not_held refused = hold_refused(m, mta, j->scope.policy);
	struct hold record;

	if (refused != NOT_HELD_NOTHING)
		return refused;
	record = record_of(v, m, j, id, reason);
	return holds_record(v->holds, &record, j->scope.policy->open_holds_max, f);
}

static void not_held(struct judgement *j, enum not_held why)
{
	j->verdict.hold = false;
	j->verdict.not_held = why;
}

int act(struct service *v, const struct message *m, const struct mta *mta, const char *id,
	struct judgement *j, struct deed *out, struct fault *f)
{
	struct deed done = { 0 };
	struct plan plan;

	if (plan_make(j, id, m->kit.settings, m->kit.arena, &plan, f))
		return -1;
	if (j->verdict.hold) {
		enum not_held why = prepare_hold(v, m, mta, j, id, plan.reason, &done.fault);

		if (why != NOT_HELD_NOTHING)
			not_held(j, why);
	}
	if (plan.strip)
		strip(m, mta, &done);
	add(&plan, mta, &done);
	if (j->verdict.hold) {
		done.held = mta->quarantine(mta->context, plan.reason);
		if (!done.held) {
			holds_forget(v->holds, id);
			not_held(j, NOT_HELD_REFUSED);
		}
	}
	*out = done;
	return 0;
}

void act_without_plan(const struct message *m, const struct mta *mta, struct deed *out)
{
	const struct raw_mail raw = message_raw(m);
	const struct scope scope = scope_reach(&m->envelope, &raw, m->kit.settings);

	*out = (struct deed){ 0 };
	if (plan_strips(scope.mode, scope.trusted))
		strip(m, mta, out);
}
