/* act.c - see act.h. */
#include "daemon/act.h"

#include "daemon/detain.h"

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

static void not_held(struct judgement *j, enum not_held why)
{
	j->verdict.hold = false;
	j->verdict.not_held = why;
}

/* Nothing but a ground that nothing else stands in the way of. */
static void narrow(struct service *v, const struct message *m, struct judgement *j)
{
	enum not_held why;

	if (j->verdict.mode == MODE_HOLD && j->verdict.exempt == EXEMPT_NOT)
		brake_judged(v->brake, m->kit.settings);
	if (!j->verdict.hold && j->verdict.not_held != NOT_HELD_MODE)
		return;
	why = unwanted(v, m, j);
	if (why != NOT_HELD_NOTHING)
		not_held(j, why);
}

int act(struct service *v, const struct message *m, const struct mta *mta, const char *id,
	struct judgement *j, struct deed *out, struct fault *f)
{
	struct deed done = { 0 };
	struct plan plan;

	narrow(v, m, j);
	if (plan_make(j, id, m->kit.settings, m->kit.arena, &plan, f))
		return -1;
	if (j->verdict.hold) {
		enum not_held why = detain(v, m, mta, j, id, plan.reason, &done.fault);

		if (why != NOT_HELD_NOTHING)
			not_held(j, why);
	}
	if (j->verdict.not_held == NOT_HELD_MODE)
		note_would_hold(v, m, j, id);
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
	if (!done.held && j->verdict.exempt == EXEMPT_NOT)
		note_passed(v, m);
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
