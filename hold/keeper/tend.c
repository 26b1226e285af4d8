/* tend.c - see tend.h. */
#include "keeper/tend.h"

#include <inttypes.h>
#include <stdio.h>

#include "world/clock.h"

enum {
	TO_COME = 900,	/* other milters may take that long until a message is queued */
	APART = 5,	/* of Postfix's clock and the milter's, seconds */
	PATIENCE = 3600	/* past its deadline, a decision that cannot be carried out gives way */
};

/* A quoted value; what would end it is taken out. */
static void quoted(struct buffer *b, const char *key, const char *value)
{
	buffer_addf(b, " %s=\"", key);
	for (; *value; value++)
		buffer_byte(b, *value == '"' || *value == '\\' || (unsigned char)*value < ' ' || *value == 0x7f
			       ? '\'' : *value);
	buffer_byte(b, '"');
}

static int audit_line(struct keeper *k, struct buffer *line)
{
	struct fault f;
	int status = place_audit(&k->place, buffer_span(line), &f);

	if (status)
		(void)fprintf(stderr, "tone-hold: %s: %.*s\n", f.text, SPAN_ARG(buffer_span(line)));
	buffer_done(line);
	return status;
}

static int audit(struct keeper *k, const struct kept *one, const char *event, const char *why)
{
	struct buffer line;

	buffer_init(&line, NULL, 2048);
	buffer_addf(&line, "event=%s record=%s queue_id=%s policy=%s", event, one->hold.id, one->hold.queue_id,
		    one->hold.policy);
	if (one->at.decision[0])
		buffer_addf(&line, " decision=%s", one->at.decision);
	if (one->at.by[0])
		quoted(&line, "by", one->at.by);
	if (why[0])
		quoted(&line, "why", why);
	return audit_line(k, &line);
}

void audit_decision(struct keeper *k, const struct decision *d, const char *refused)
{
	struct buffer line;

	buffer_init(&line, NULL, 2048);
	buffer_addf(&line, "event=%s", refused ? "refused" : "accepted");
	if (d->id[0])
		buffer_addf(&line, " decision=%s", d->id);
	/* No word of what nobody signed; digits harm nobody. */
	if (refused && (strcmp(refused, "garbled") == 0 || strcmp(refused, "unknown-key") == 0
			|| strcmp(refused, "forged") == 0)) {
		quoted(&line, "why", refused);
		(void)audit_line(k, &line);
		return;
	}
	buffer_addf(&line, " record=%s action=%s", d->record, d->action);
	if (d->until)
		buffer_addf(&line, " until=%" PRId64, d->until);
	quoted(&line, "by", d->by);
	quoted(&line, "key", d->key);
	if (d->reason[0])
		quoted(&line, "reason", d->reason);
	if (refused)
		quoted(&line, "why", refused);
	(void)audit_line(k, &line);
}

static void complain(struct kept *one, const char *what)
{
	if (!one->complained)
		(void)fprintf(stderr, "tone-hold: record %s, message %s: %s\n", one->hold.id, one->hold.queue_id, what);
	one->complained = true;
}

bool overdue(const struct keeper *k, const struct kept *one, int64_t grace)
{
	bool same_boot = strcmp(k->boot_id, one->hold.boot_id) == 0 && k->boot_id[0];

	return clock_wall_s() >= one->at.deadline + grace
	       || (same_boot && clock_boot_s() >= one->at.boot_deadline + grace);
}

/* The decision that is to be carried out now. */
static const struct believed *decided(const struct keeper *k, const struct kept *one)
{
	const struct believed *b = book_find(&k->book, record_key(&one->hold));

	return b && clock_boot_s() >= b->act_at ? b : NULL;
}

static bool waiting(const struct keeper *k, const struct kept *one)
{
	return book_find(&k->book, record_key(&one->hold)) != NULL;
}

bool tend_due(const struct keeper *k, const struct kept *one)
{
	return phase_of(one) != HELD || decided(k, one) || (overdue(k, one, 0) && !waiting(k, one));
}

/* Earlier replies of its thread would now come after it: people are to know. */
static void overtake(struct keeper *k, const struct hold *later)
{
	for (size_t i = 0; i < k->records.count; i++) {
		struct kept *one = &k->records.all[i];

		if (strcmp(one->hold.thread, later->thread) != 0 || one->hold.decided >= later->decided
		    || strcmp(record_key(&one->hold), record_key(later)) == 0)
			continue;
		one->at.overtaken = clock_wall_s();
		(void)standing_keep(one, &k->place, NULL);
	}
}

static void end(struct keeper *k, struct kept *one, const char *event, const char *why)
{
	if (strcmp(event, "returned") == 0 && one->hold.thread[0])
		(void)place_write(&k->place, "returned", one->hold.thread, SPAN_NONE, NULL);
	if (strcmp(event, "released") == 0 && one->hold.thread[0])
		overtake(k, &one->hold);
	/* Not written, it stays and ends again in the next round. */
	if (audit(k, one, event, why))
		return;
	record_end(one, &k->place);
	if (!one->hold.group[0])
		book_remove(&k->book, &k->place, one->hold.id);
}

/* The intent is on the disk before this returns true; else nothing has changed. */
static bool begin(struct keeper *k, struct kept *one, enum action a, const struct decision *d)
{
	static const char *const phases[] = {
		[ACTION_RELEASE] = "releasing", [ACTION_RETURN] = "returning", [ACTION_DROP] = "dropping",
	};
	const struct standing before = one->at;
	struct fault f;

	(void)snprintf(one->at.phase, sizeof one->at.phase, "%s", phases[a]);
	(void)snprintf(one->at.decision, sizeof one->at.decision, "%s", d ? d->id : "");
	(void)snprintf(one->at.by, sizeof one->at.by, "%s", d ? d->by : "");
	if (standing_keep(one, &k->place, &f) == 0) {
		(void)audit(k, one, phases[a], d ? "decided" : "not decided in time");
		return true;
	}
	complain(one, f.text);
	one->at = before;
	return false;
}

static void release(struct keeper *k, struct kept *one, const struct queue_entry *e)
{
	struct fault f;

	if (e && e->held) {
		if (queue_release(e, &f))
			complain(one, f.text);
		return;
	}
	end(k, one, "released", "");
}

static void drop(struct keeper *k, struct kept *one, const struct queue_entry *e)
{
	struct fault f;

	if (e && e->held) {
		if (queue_drop(e, &f))
			complain(one, f.text);
		return;
	}
	end(k, one, e ? "gone" : "dropped", e ? "somebody released it" : "");
}

static void give_back(struct keeper *k, struct kept *one, const struct queue_entry *e)
{
	const struct believed *b = book_find(&k->book, record_key(&one->hold));
	struct fault f;

	if (!e || !e->held) {
		end(k, one, one->at.noted && !e ? "returned" : "gone", e ? "somebody released it" : "");
		return;
	}
	if (!one->at.noted) {
		if (!b || note_send(&k->place, &one->hold, &b->d, e, &f)) {
			complain(one, b ? f.text : "its decision is lost");
			return;
		}
		one->at.noted = 1;
		if (standing_keep(one, &k->place, &f))
			complain(one, f.text);
	}
	if (queue_drop(e, &f))
		complain(one, f.text);
}

static void carry_out(struct keeper *k, struct kept *one, const struct queue_entry *e)
{
	switch (phase_of(one)) {
	case HELD:
		break;
	case RELEASING:
		release(k, one, e);
		break;
	case RETURNING:
		give_back(k, one, e);
		break;
	case DROPPING:
		drop(k, one, e);
		break;
	}
}

/* Another message may have its queue id. Postfix counts from MAIL FROM; the
 * clock may have been set between the record's two times. */
static bool ours(const struct hold *h, const struct queue_entry *e)
{
	int64_t low = h->received, high = h->decided;

	if (low > high) {
		low = h->decided;
		high = h->received;
	}
	return e->arrival >= low - APART && e->arrival <= high + APART;
}

/* The record is written before the message is: it may still be coming. No
 * clock that can be set is asked; after a boot nothing comes any more. */
static bool to_come(const struct keeper *k, const struct hold *h)
{
	int64_t age = clock_boot_s() - (h->boot_deadline - (h->deadline - h->decided));

	return k->boot_id[0] && strcmp(k->boot_id, h->boot_id) == 0 && age < TO_COME;
}

/* Nothing was begun with it and it is not on hold, or another message is. */
static bool missing(struct keeper *k, struct kept *one, const struct queue_entry *e)
{
	if (phase_of(one) != HELD)
		return false;
	if (e && e->held && ours(&one->hold, e)) {
		one->seen = true;
		return false;
	}
	if (e && e->held)
		end(k, one, "gone", "another message has its queue id");
	else if (e || one->seen || !to_come(k, &one->hold))
		end(k, one, "gone", e ? "somebody released it" : "in no queue");
	return true;
}

/* Somebody wanted it deleted, or the agent was told that it went no further:
 * sending it now would be wrong. */
static bool beyond_return(const struct kept *one)
{
	return phase_of(one) == DROPPING || (phase_of(one) == RETURNING && one->at.noted);
}

static void let_go(struct keeper *k, struct kept *one, const struct queue_entry *e)
{
	if (beyond_return(one)) {
		carry_out(k, one, e);
		return;
	}
	/* A full disk must not keep mail: it goes without the intent on paper, and
	 * its end is written down when there is room again. */
	if (phase_of(one) != RELEASING && !begin(k, one, ACTION_RELEASE, NULL))
		(void)snprintf(one->at.phase, sizeof one->at.phase, "releasing");
	release(k, one, e);
}

void tend_release(struct keeper *k, struct kept *one, const struct queue *q)
{
	const struct queue_entry *e = queue_find(q, one->hold.queue_id);

	if (!missing(k, one, e))
		let_go(k, one, e);
}

void tend(struct keeper *k, struct kept *one, const struct queue *q)
{
	const struct queue_entry *e = queue_find(q, one->hold.queue_id);
	const struct believed *b = decided(k, one);

	if (missing(k, one, e))
		return;
	if (phase_of(one) != HELD) {
		if (e && e->held && one->complained && overdue(k, one, PATIENCE))
			let_go(k, one, e);	/* better sent than stuck */
		else
			carry_out(k, one, e);
	} else if (b) {
		if (begin(k, one, action_of(b->d.action), &b->d))
			carry_out(k, one, e);
	} else if (overdue(k, one, 0) && !waiting(k, one)) {
		let_go(k, one, e);
	}
}
