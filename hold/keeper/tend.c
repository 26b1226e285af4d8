/* tend.c - see tend.h. */
#include "keeper/tend.h"

#include <inttypes.h>
#include <stdio.h>

#include "keeper/audit.h"
#include "world/clock.h"

enum {
	TO_COME = 900,	/* other milters may take that long until a message is queued */
	PATIENCE = 3600	/* past its deadline, a decision that cannot be carried out gives way */
};

static void complain(struct kept *one, const char *what)
{
	if (!one->complained)
		(void)fprintf(stderr, "tone-hold: record %s, message %s: %s\n", one->hold.id, one->hold.queue_id, what);
	one->complained = true;
}

static bool this_boot(const struct keeper *k, const struct hold *h)
{
	return k->boot_id[0] && strcmp(k->boot_id, h->boot_id) == 0;
}

bool overdue(const struct keeper *k, const struct kept *one, int64_t grace)
{
	return clock_wall_s() >= one->at.deadline + grace
	       || (this_boot(k, &one->hold) && clock_boot_s() >= one->at.boot_deadline + grace);
}

/* The decision that is to be carried out now. */
static const struct pending *decided(const struct kept *one)
{
	const struct pending *p = pending_of(one);

	return p && clock_boot_s() >= p->act_at ? p : NULL;
}

bool tend_due(const struct keeper *k, const struct kept *one)
{
	return phase_of(one) != HELD || decided(one) || (overdue(k, one, 0) && !pending_of(one));
}

/* Not written, it stays and ends again in the next round. */
static void end(struct keeper *k, struct kept *one, const char *event, const char *why)
{
	if (audit_step(&k->place, one, event, why))
		return;
	record_end(one, &k->place);
	if (!one->hold.group[0])
		place_remove(&k->place, DECISIONS, one->hold.id);
}

/* The mark is for who looks later: which reply of the thread left, or came back. */
static void end_marked(struct keeper *k, struct kept *one, const char *event, enum room mark)
{
	char which[64];
	int n = snprintf(which, sizeof which, "%" PRId64 " %s\n", one->hold.decided, record_key(&one->hold));

	if (one->hold.thread[0])
		(void)place_write(&k->place, mark, one->hold.thread, (struct span){ which, (size_t)n }, NULL);
	end(k, one, event, "");
}

static void end_gone(struct keeper *k, struct kept *one)
{
	end(k, one, "gone", one->where == ON_ITS_WAY ? "somebody released it" : "in no queue");
}

/* The intent is on the disk before this returns true; else nothing has changed. */
static bool begin(struct keeper *k, struct kept *one, enum phase p, const struct pending *d)
{
	const struct standing before = one->at;
	struct fault f;

	phase_set(one, p);
	(void)snprintf(one->at.decision, sizeof one->at.decision, "%s", d ? d->id : "");
	(void)snprintf(one->at.by, sizeof one->at.by, "%s", d ? d->by : "");
	if (standing_keep(one, &k->place, &f) == 0) {
		(void)audit_step(&k->place, one, phase_name(p), d ? "decided" : "not decided in time");
		return true;
	}
	complain(one, f.text);
	one->at = before;
	return false;
}

/* To a message on hold; whether it was done is looked at in the next round. */
static void act(struct kept *one, enum verb v)
{
	struct fault f;

	if (queue_do(one->in, v, one->hold.queue_id, -1, -1, &f))
		complain(one, f.text);
}

static void release(struct keeper *k, struct kept *one)
{
	if (one->where == ON_HOLD)
		act(one, RELEASE);
	else
		end_marked(k, one, "released", RELEASED);
}

static void drop(struct keeper *k, struct kept *one)
{
	if (one->where == ON_HOLD)
		act(one, DROP);
	else if (one->where == ON_ITS_WAY)
		end_gone(k, one);
	else
		end(k, one, "dropped", "");
}

/* True once the agent was told, though that may not have been written down. */
static bool agent_told(struct keeper *k, struct kept *one)
{
	struct fault f;

	if (one->at.noted)
		return true;
	if (!pending_of(one))
		(void)fault(&f, FAULT_INPUT, "its decision is lost");
	else if (note_send(&k->note, &k->place, &one->hold, one->in, &f) == 0) {
		one->at.noted = 1;
		if (standing_keep(one, &k->place, &f) == 0)
			return true;
	}
	complain(one, f.text);
	return one->at.noted;
}

static void give_back(struct keeper *k, struct kept *one)
{
	if (one->where == ON_HOLD && agent_told(k, one))
		act(one, DROP);
	else if (one->where == NOWHERE && one->at.noted)
		end_marked(k, one, "returned", RETURNED);
	else if (one->where != ON_HOLD)
		end_gone(k, one);
}

static void carry_out(struct keeper *k, struct kept *one)
{
	if (phase_of(one) == RELEASING)
		release(k, one);
	else if (phase_of(one) == RETURNING)
		give_back(k, one);
	else
		drop(k, one);
}

/* The record is written before the message is: it may still be coming. No
 * clock that can be set is asked; after a boot nothing comes any more. */
static bool to_come(const struct keeper *k, const struct hold *h)
{
	int64_t age = clock_boot_s() - (h->boot_deadline - (h->deadline - h->decided));

	return this_boot(k, h) && age < TO_COME;
}

/* False: nothing can be done now. What was never begun and is not on hold is gone. */
static bool look(struct keeper *k, struct kept *one)
{
	one->where = queue_of(&k->queues, one->hold.queue_id, &one->in);
	one->seen = one->seen || one->where == ON_HOLD;
	if (one->where == ON_HOLD || phase_of(one) != HELD)
		return one->where != UNSEEN;
	if (one->where == ON_ITS_WAY || (one->where == NOWHERE && (one->seen || !to_come(k, &one->hold))))
		end_gone(k, one);
	return false;
}

/* A full disk must not keep mail: it goes without the intent on paper, and its end
 * is written down when there is room again. But where somebody wanted it deleted, or
 * the agent was told that it went no further, sending it now would be wrong. */
static void let_go(struct keeper *k, struct kept *one)
{
	const bool open = phase_of(one) == HELD || (phase_of(one) == RETURNING && !one->at.noted);

	if (open && !begin(k, one, RELEASING, NULL))
		phase_set(one, RELEASING);
	carry_out(k, one);
}

void tend(struct keeper *k, struct kept *one, bool release_it)
{
	static const enum phase phases[ACTION_COUNT] = {
		[ACTION_RELEASE] = RELEASING, [ACTION_RETURN] = RETURNING, [ACTION_DROP] = DROPPING,
	};
	const struct pending *d = decided(one);
	bool begun, late;

	if (!look(k, one))
		return;
	begun = phase_of(one) != HELD;
	late = begun ? one->where == ON_HOLD && one->complained && overdue(k, one, PATIENCE)
		     : overdue(k, one, 0) && !pending_of(one);
	if (release_it || late)
		let_go(k, one);	/* better sent than stuck */
	else if (begun || (d && begin(k, one, phases[d->action], d)))
		carry_out(k, one);
}
