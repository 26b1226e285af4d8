/* remind.c - see remind.h. */
#include "courier/remind.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "courier/mail.h"
#include "record/address.h"
#include "record/lines.h"
#include "record/people.h"
#include "record/tripped.h"
#include "world/clock.h"
#include "world/file.h"

enum { PATH_SIZE = 4200, NAME_SIZE = 80, LINES_MAX = 100, PAUSE_S = 300, MARKS_MAX = 400000 };

/* ---- marks ---- */

/* A deadline that was extended is told of anew. */
static void mark_name(const struct hold *h, const char *what, char name[static NAME_SIZE])
{
	(void)snprintf(name, NAME_SIZE, "%s.%s-%" PRId64, h->id, what, h->deadline);
}

/* Those of records that are no more. */
static void marks_sweep(const struct reminders *r, const struct shelf *s)
{
	char directory[PATH_SIZE], id[33], **files = NULL;
	size_t count = 0;

	(void)snprintf(directory, sizeof directory, "%.4000s/reminded", r->state);
	if (!file_there(directory) || file_list(directory, "", MARKS_MAX, &files, &count, NULL))
		return;
	for (size_t i = 0; i < count; i++) {
		(void)snprintf(id, sizeof id, "%.32s", strrchr(files[i], '/') + 1);
		if (id_sound(span_of(id)) && !shelf_find(s, id))
			(void)unlink(files[i]);
	}
	file_list_free(files, count);
}

/* ---- what waits ---- */

/* "half" or "late" when that is over and was not told; else NULL. */
static const char *stage(const struct reminders *r, const struct hold *h, int64_t now)
{
	const int64_t whole = h->deadline - h->decided, over = now - h->decided;
	const char *reached = over * 10 >= whole * 8 ? "late" : over * 2 >= whole ? "half" : NULL;
	char name[NAME_SIZE];

	if (whole <= 0 || now >= h->deadline || !reached)
		return NULL;
	mark_name(h, reached, name);
	return mark_there(r->state, name) ? NULL : reached;
}

static bool mark(const struct reminders *r, const struct hold *h, int64_t now)
{
	const char *what = stage(r, h, now);
	char name[NAME_SIZE];

	if (!what)
		return true;
	mark_name(h, what, name);
	return mark_write(r->state, name, SPAN_NONE);
}

static struct last *last_to(struct reminders *r, const char *contact)
{
	struct last *oldest = r->last;

	for (size_t i = 0; i < r->last_count; i++) {
		if (strcmp(r->last[i].contact, contact) == 0)
			return &r->last[i];
		if (r->last[i].at < oldest->at)
			oldest = &r->last[i];
	}
	if (r->last_count < sizeof r->last / sizeof *r->last)
		oldest = &r->last[r->last_count++];
	*oldest = (struct last){ .at = INT64_MIN / 2 };
	(void)snprintf(oldest->contact, sizeof oldest->contact, "%s", contact);
	return oldest;
}

static int by_deadline(const void *a, const void *b)
{
	const struct hold *x = &(*(const struct shelved *const *)a)->hold, *y = &(*(const struct shelved *const *)b)->hold;

	return (x->deadline > y->deadline) - (x->deadline < y->deadline);
}

static void line(struct buffer *b, const struct shelved *one, int64_t now)
{
	const struct hold *h = &one->hold;

	buffer_add(b, SPAN("in "));
	people_time(h->deadline - now, b);
	buffer_addf(b, "  %.8s  %s%s%s: %s, %s", h->id, h->policy, h->team[0] ? ", team " : "", h->team,
		    people_say(h->ground), people_say(h->need));
	if (h->review_by && h->review_by < now)
		buffer_add(b, SPAN("; should have been decided"));
	if (one->left)
		buffer_add(b, SPAN("; later mail of its thread has already left"));
	buffer_byte(b, '\n');
}

static void body(struct buffer *b, const struct shelved **all, size_t count, int64_t now)
{
	buffer_add(b, SPAN("Nobody has decided about these held replies yet. Each goes out as it is when its\n"
			   "time is over.\n\n"));
	for (size_t i = 0; i < count && i < LINES_MAX; i++)
		line(b, all[i], now);
	if (count > LINES_MAX)
		buffer_addf(b, "and %zu more\n", count - LINES_MAX);
	buffer_add(b, SPAN("\nOn the mail host: tonectl held list, show, release, return, drop, extend\n"));
}

static int remind(const struct reminders *r, const char *contact, const struct shelved **all, size_t count, int64_t now)
{
	struct buffer mail, subject;
	int status;

	buffer_init(&mail, NULL, MAIL_MAX);
	buffer_init(&subject, NULL, 200);
	qsort(all, count, sizeof *all, by_deadline);
	buffer_addf(&subject, "%zu held %s; the first goes out in ", count, count == 1 ? "reply waits" : "replies wait");
	people_time(all[0]->hold.deadline - now, &subject);
	mail_head(&mail, contact, contact, buffer_string(&subject), NULL, NULL);
	body(&mail, all, count, now);
	status = mail_send(r->sendmail, contact, &mail);
	buffer_done(&subject);
	buffer_done(&mail);
	return status;
}

/* All that wait for the contact of `s->all[first]`, if one of them has reached a
 * stage and the last mail is long enough ago. */
static void remind_contact(struct reminders *r, const struct shelf *s, size_t first, int64_t now)
{
	const char *contact = s->all[first].hold.contact;
	const struct shelved **all = calloc(s->count, sizeof *all);
	struct last *last = last_to(r, contact);
	int64_t soonest = INT64_MAX;
	bool reached = false;
	size_t count = 0;

	for (size_t i = first; all && i < s->count; i++) {
		const struct hold *h = &s->all[i].hold;

		if (strcmp(h->contact, contact) != 0 || h->deadline <= now)
			continue;
		all[count++] = &s->all[i];
		reached |= stage(r, h, now) != NULL;
		if (h->deadline < soonest)
			soonest = h->deadline;
	}
	if (reached && address_sound(contact)
	    && (clock_boot_s() - last->at >= PAUSE_S || (soonest - now < PAUSE_S && !last->unmarked))) {
		/* Whatever comes of it, it is not tried every second. */
		last->unmarked = remind(r, contact, all, count, now) != 0;
		last->at = clock_boot_s();
		for (size_t i = 0; i < count && !last->unmarked; i++)
			last->unmarked = !mark(r, &all[i]->hold, now);
	}
	free(all);
}

static bool met_before(const struct shelf *s, size_t i)
{
	for (size_t n = 0; n < i; n++)
		if (strcmp(s->all[n].hold.contact, s->all[i].hold.contact) == 0)
			return true;
	return false;
}

/* ---- holding was stopped ---- */

static void remind_breaker(struct reminders *r)
{
	char path[PATH_SIZE], name[NAME_SIZE];
	struct tripped t;
	struct buffer bytes, mail;
	bool sound;

	(void)snprintf(path, sizeof path, "%.4000s/breaker", r->state);
	buffer_init(&bytes, NULL, TRIPPED_MAX);
	sound = file_there(path) && file_read(path, &bytes, NULL) == 0
		&& tripped_read(buffer_span(&bytes), &t, NULL) == 0;
	buffer_done(&bytes);
	if (!sound || !address_sound(t.contact))
		return;
	(void)snprintf(name, sizeof name, "breaker-%" PRId64 ".told", t.since);
	if (mark_there(r->state, name) || clock_boot_s() < r->next_breaker)
		return;
	buffer_init(&mail, NULL, MAIL_MAX);
	mail_head(&mail, t.contact, t.contact, "Holding has stopped: too many replies would be held", NULL, NULL);
	buffer_addf(&mail, "On host %s, %u of %u judged replies were held within %u seconds, more than the settings\n"
			   "allow; the last one by policy %s. Until holding begins again, replies are only observed.\n",
		    t.instance, t.held, t.judged, t.window, t.policy);
	if (t.until)
		buffer_addf(&mail, "It begins again in %" PRId64 " minutes by itself, or when tone-milter is reloaded.\n",
			    t.until > clock_wall_s() ? (t.until - clock_wall_s() + 59) / 60 : 0);
	else
		buffer_add(&mail, SPAN("It begins again when tone-milter is reloaded.\n"));
	if (mail_send(r->sendmail, t.contact, &mail) || !mark_write(r->state, name, SPAN_NONE))
		r->next_breaker = clock_boot_s() + PAUSE_S;
	buffer_done(&mail);
}

void remind_round(struct reminders *r, const struct shelf *s)
{
	const int64_t now = clock_wall_s(), boot = clock_boot_s();

	if (boot < r->next)
		return;
	if (r->next == 0)
		marks_make(r->state);
	r->next = boot + 1;
	for (size_t i = 0; i < s->count; i++)
		if (stage(r, &s->all[i].hold, now) && !met_before(s, i))
			remind_contact(r, s, i, now);
	remind_breaker(r);
	if (boot % 600 == 0)
		marks_sweep(r, s);
}
