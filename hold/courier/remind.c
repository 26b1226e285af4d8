/* remind.c - see remind.h. */
#include "courier/remind.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "record/lines.h"
#include "record/tripped.h"
#include "world/clock.h"
#include "world/file.h"
#include "world/log.h"
#include "world/process.h"

enum { PATH_SIZE = 4200, MAIL_MAX = 64 * 1024, LINES_MAX = 100, PAUSE_S = 300, MARKS_MAX = 400000 };

/* ---- marks ---- */

static void mark_path(const struct reminders *r, const char *id, const char *what, char path[static PATH_SIZE])
{
	(void)snprintf(path, PATH_SIZE, "%.4000s/reminded/%s.%s", r->state, id, what);
}

static bool marked(const struct reminders *r, const char *id, const char *what)
{
	char path[PATH_SIZE];

	mark_path(r, id, what, path);
	return file_there(path);
}

static bool mark(const struct reminders *r, const char *id, const char *what)
{
	char directory[PATH_SIZE], name[80];
	struct fault f;

	(void)snprintf(directory, sizeof directory, "%.4000s/reminded", r->state);
	(void)snprintf(name, sizeof name, "%s.%s", id, what);
	if (file_replace(directory, name, SPAN_NONE, 0640, &f) == 0)
		return true;
	log_say(LOG_LEVEL_WARNING, "reminder", "%s", f.text);
	return false;
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

/* ---- one mail ---- */

/* Addresses come from a record or a note: nothing in them may end a header line
 * or begin an option. */
static bool address_sound(const char *s)
{
	if (s[0] == '-' || !strchr(s, '@'))
		return false;
	for (; *s; s++)
		if ((unsigned char)*s <= ' ' || *s == 0x7f || strchr("<>,;\"\\()", *s))
			return false;
	return true;
}

static void head(struct buffer *b, const char *contact, const char *subject)
{
	buffer_addf(b, "From: %s\nTo: %s\nSubject: %s\nAuto-Submitted: auto-generated\nMIME-Version: 1.0\n"
		       "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n",
		    contact, contact, subject);
}

static int send(const struct reminders *r, const char *contact, const struct buffer *mail)
{
	const char *const words[] = { r->sendmail, "-i", "-f", "", "--", contact, NULL };
	int fd = memfd_create("mail", MFD_CLOEXEC), status = -1;
	struct buffer said;
	struct fault f;

	buffer_init(&said, NULL, 4096);
	if (mail->spoiled || fd < 0 || write(fd, mail->at, mail->len) != (ssize_t)mail->len || lseek(fd, 0, SEEK_SET))
		(void)fault(&f, FAULT_SYSTEM, "no memory for it");
	else if (process_run_on(words, fd, -1, &said, &status, &f) == 0 && status)
		(void)fault(&f, FAULT_SYSTEM, "%s: status %d: %.*s", r->sendmail, status,
			    SPAN_ARG(process_reason(&said)));
	if (status)
		log_say(LOG_LEVEL_WARNING, "reminder", "not sent: %s", f.text);
	if (fd >= 0)
		(void)close(fd);
	buffer_done(&said);
	return status ? -1 : 0;
}

/* ---- what waits ---- */

/* "half" or "late" when that is over and was not told; else NULL. */
static const char *stage(const struct reminders *r, const struct hold *h, int64_t now)
{
	const int64_t whole = h->deadline - h->decided, over = now - h->decided;

	if (whole <= 0 || now >= h->deadline)
		return NULL;
	if (over * 10 >= whole * 8)
		return marked(r, h->id, "late") ? NULL : "late";
	if (over * 2 >= whole)
		return marked(r, h->id, "half") ? NULL : "half";
	return NULL;
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
	const struct hold *x = *(const struct hold *const *)a, *y = *(const struct hold *const *)b;

	return (x->deadline > y->deadline) - (x->deadline < y->deadline);
}

static void add_time(struct buffer *b, int64_t seconds)
{
	if (seconds < 120)
		buffer_addf(b, "%" PRId64 " s", seconds > 0 ? seconds : 0);
	else
		buffer_addf(b, "%" PRId64 " min", seconds / 60);
}

static void body(struct buffer *b, const struct hold **all, size_t count, int64_t now)
{
	buffer_add(b, SPAN("Nobody has decided about these held replies yet. Each goes out as it is when its\n"
			   "time is over.\n\n"));
	for (size_t i = 0; i < count && i < LINES_MAX; i++) {
		buffer_add(b, SPAN("in "));
		add_time(b, all[i]->deadline - now);
		buffer_addf(b, "  %.8s  %s%s%s: %s\n", all[i]->id, all[i]->policy, all[i]->team[0] ? ", team " : "",
			    all[i]->team, all[i]->reason);
	}
	if (count > LINES_MAX)
		buffer_addf(b, "and %zu more\n", count - LINES_MAX);
	buffer_add(b, SPAN("\nOn the mail host: tonectl held list, show, release, return, drop, extend\n"));
}

static int digest(const struct reminders *r, const char *contact, const struct hold **all, size_t count, int64_t now)
{
	struct buffer mail, subject;
	int status;

	buffer_init(&mail, NULL, MAIL_MAX);
	buffer_init(&subject, NULL, 200);
	qsort(all, count, sizeof *all, by_deadline);
	buffer_addf(&subject, "%zu held %s; the first goes out in ", count, count == 1 ? "reply waits" : "replies wait");
	add_time(&subject, all[0]->deadline - now);
	head(&mail, contact, buffer_string(&subject));
	body(&mail, all, count, now);
	status = send(r, contact, &mail);
	buffer_done(&subject);
	buffer_done(&mail);
	return status;
}

/* All that wait for the contact of `s->all[first]`, if one of them has reached a
 * stage and the last mail is long enough ago. */
static void remind_contact(struct reminders *r, const struct shelf *s, size_t first, int64_t now)
{
	const char *contact = s->all[first].contact;
	const struct hold **all = calloc(s->count, sizeof *all);
	struct last *last = last_to(r, contact);
	int64_t soonest = INT64_MAX;
	bool reached = false;
	size_t count = 0;

	for (size_t i = first; all && i < s->count; i++) {
		if (strcmp(s->all[i].contact, contact) != 0 || s->all[i].deadline <= now)
			continue;
		all[count++] = &s->all[i];
		reached |= stage(r, &s->all[i], now) != NULL;
		if (s->all[i].deadline < soonest)
			soonest = s->all[i].deadline;
	}
	if (reached && address_sound(contact)
	    && (clock_boot_s() - last->at >= PAUSE_S || (soonest - now < PAUSE_S && !last->unmarked))) {
		/* Whatever comes of it, it is not tried every second. */
		last->unmarked = digest(r, contact, all, count, now) != 0;
		last->at = clock_boot_s();
		for (size_t i = 0; i < count && !last->unmarked; i++)
			if (stage(r, all[i], now))
				last->unmarked = !mark(r, all[i]->id, stage(r, all[i], now));
	}
	free(all);
}

static bool met_before(const struct shelf *s, size_t i)
{
	for (size_t n = 0; n < i; n++)
		if (strcmp(s->all[n].contact, s->all[i].contact) == 0)
			return true;
	return false;
}

/* ---- holding was stopped ---- */

static void remind_breaker(struct reminders *r)
{
	char path[PATH_SIZE], name[32];
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
	(void)snprintf(name, sizeof name, "breaker-%" PRId64, t.since);
	if (marked(r, name, "told") || clock_boot_s() < r->next_breaker)
		return;
	buffer_init(&mail, NULL, MAIL_MAX);
	head(&mail, t.contact, "Holding has stopped: too many replies would be held");
	buffer_addf(&mail, "On host %s, %u of %u judged replies were held within %u seconds, more than the settings\n"
			   "allow; the last one by policy %s. Until holding begins again, replies are only observed.\n",
		    t.instance, t.held, t.judged, t.window, t.policy);
	if (t.until)
		buffer_addf(&mail, "It begins again in %" PRId64 " minutes by itself, or when tone-milter is reloaded.\n",
			    t.until > clock_wall_s() ? (t.until - clock_wall_s() + 59) / 60 : 0);
	else
		buffer_add(&mail, SPAN("It begins again when tone-milter is reloaded.\n"));
	if (send(r, t.contact, &mail) || !mark(r, name, "told"))
		r->next_breaker = clock_boot_s() + PAUSE_S;
	buffer_done(&mail);
}

static void room_make(const struct reminders *r)
{
	char directory[PATH_SIZE];

	(void)snprintf(directory, sizeof directory, "%.4000s/reminded", r->state);
	if (mkdir(directory, 0750) && errno != EEXIST)
		log_say(LOG_LEVEL_WARNING, "reminder", "%s: %s: reminders will be repeated", directory, strerror(errno));
}

void remind_round(struct reminders *r, const struct shelf *s)
{
	const int64_t now = clock_wall_s(), boot = clock_boot_s();

	if (boot < r->next)
		return;
	if (r->next == 0)
		room_make(r);
	r->next = boot + 1;
	for (size_t i = 0; i < s->count; i++)
		if (stage(r, &s->all[i], now) && !met_before(s, i))
			remind_contact(r, s, i, now);
	remind_breaker(r);
	if (boot % 600 == 0)
		marks_sweep(r, s);
}
