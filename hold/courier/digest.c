/* digest.c - see digest.h. */
#include "courier/digest.h"

#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include "courier/mail.h"
#include "policy/occasion.h"
#include "record/address.h"
#include "record/hold.h"
#include "record/lines.h"
#include "record/people.h"
#include "world/clock.h"
#include "world/feedbacks.h"
#include "world/journal.h"
#include "world/log.h"
#include "world/wouldlist.h"

enum {
	ROUND_S = 20,
	AGAIN_S = 300,		/* after what went wrong */
	APART_S = 3 * 3600,	/* two of one kind: when clocks change, an occasion moves by an hour */
	ROWS_MAX = 50,
	TALLY_MAX = 1024, NAME_SIZE = 80
};

/* Figures up to an occasion; also what a mark holds. */
struct tally {
	int64_t occasion;	/* Unix seconds */
	int64_t judged, met, missed, not_called_for, unknown, harm, held, would;
};

static const struct line_key keys[] = {
#define K(name) LINE_KEY(struct tally, name, LINE_NUMBER, true)
	K(occasion), K(judged), K(met), K(missed), K(not_called_for), K(unknown), K(harm), K(held), K(would),
#undef K
};

static const struct line_table table = {
	.what = "digest", .first = { "tone-digest 1", 13 }, .keys = keys, .count = sizeof keys / sizeof *keys,
};

static bool tally_read(const char *state, const char *name, struct tally *out)
{
	struct tally t = { .occasion = 0 };
	struct buffer bytes;
	struct span rest;
	bool sound;

	buffer_init(&bytes, NULL, TALLY_MAX);
	sound = mark_read(state, name, &bytes) && lines_read(&table, buffer_span(&bytes), &t, &rest, NULL) == 0;
	buffer_done(&bytes);
	if (sound)
		*out = t;
	return sound;
}

static bool tally_write(const char *state, const char *name, const struct tally *t)
{
	struct buffer bytes;
	bool written;

	buffer_init(&bytes, NULL, TALLY_MAX);
	lines_write(&table, t, &bytes);
	written = !bytes.spoiled && mark_write(state, name, buffer_span(&bytes));
	buffer_done(&bytes);
	return written;
}

/* A host whose figures began anew has no fewer than none. */
static int64_t less(int64_t now, int64_t then)
{
	return now >= then ? now - then : now;
}

static struct tally since(const struct tally *now, const struct tally *then)
{
	return (struct tally){
		.occasion = then->occasion, .judged = less(now->judged, then->judged), .met = less(now->met, then->met),
		.missed = less(now->missed, then->missed), .unknown = less(now->unknown, then->unknown),
		.not_called_for = less(now->not_called_for, then->not_called_for), .harm = less(now->harm, then->harm),
		.held = less(now->held, then->held), .would = less(now->would, then->would),
	};
}

/* ---- one mail ---- */

static void add_day(struct buffer *b, int64_t when)
{
	const struct civil c = civil_of(when);

	buffer_addf(b, "%04d-%02u-%02u", c.year, c.month, c.day);
}

static void add_moment(struct buffer *b, int64_t when)
{
	add_day(b, when);
	buffer_addf(b, " %02u:%02u", civil_of(when).hour, (unsigned)(when % 3600 / 60));
}

static void add_figure(struct buffer *b, const char *says, int64_t n, int64_t of)
{
	buffer_addf(b, "  %-24s %8" PRId64, says, n);
	if (of > 0)
		buffer_addf(b, "   %3" PRId64 ".%d %%", n * 100 / of, (int)(n * 1000 / of % 10));
	buffer_byte(b, '\n');
}

static void add_figures(struct buffer *b, const struct tally *t)
{
	add_figure(b, "replies", t->judged, 0);
	add_figure(b, people_say("unknown"), t->unknown, t->judged);
	add_figure(b, people_say("not-called-for"), t->not_called_for, t->judged);
	add_figure(b, people_say("met"), t->met, t->judged);
	add_figure(b, people_say("missed"), t->missed, t->judged);
	add_figure(b, people_say("harm"), t->harm, t->judged);
	add_figure(b, "held", t->held, t->judged);
	add_figure(b, "would have been held", t->would, t->judged);
	buffer_add(b, SPAN("\nfound, not found: an acknowledgement of what troubles the customer, where one is\n"
			   "needed; not judged: mostly because the customer's words are not in the mail.\n"));
}

static void add_would(struct buffer *b, const struct would *w)
{
	buffer_add(b, SPAN("  "));
	add_moment(b, w->decided);
	buffer_addf(b, "  %.8s  %s, %s%s%s\n", w->id, people_say(w->ground), people_say(w->need),
		    *w->team ? ", team " : "", w->team);
}

/* The newest first; what is older than the last digest was in that. */
static void add_would_list(struct buffer *b, const char *state, const char *policy, int64_t from)
{
	struct would *all = NULL;
	size_t count = 0, rows = 0;

	if (wouldlist_read(state, &all, &count, NULL))
		return;
	for (size_t i = 0; i < count && rows < ROWS_MAX; i++) {
		if (strcmp(all[i].policy, policy) != 0 || all[i].decided < from)
			continue;
		if (rows++ == 0)
			buffer_add(b, SPAN("\nWould have been held, the newest first (on the mail host: tonectl held would ID):\n"));
		add_would(b, &all[i]);
	}
	free(all);
}

static void add_period(struct buffer *b, int64_t from, int64_t to)
{
	add_moment(b, from);
	buffer_add(b, SPAN(" to "));
	add_moment(b, to);
	buffer_add(b, SPAN(" UTC\n\n"));
}

static void begin(struct buffer *mail, const struct digests *d, const char *from, const char *to, const char *name,
		  const char *about, const struct tally *t, int64_t occasion)
{
	struct buffer subject;
	char id[NAME_SIZE + 32];

	buffer_init(&subject, NULL, 400);
	buffer_addf(&subject, "%s, ", about);
	add_day(&subject, t->occasion);
	buffer_add(&subject, SPAN(" to "));
	add_day(&subject, occasion);
	(void)snprintf(id, sizeof id, "%s.%" PRId64, name, occasion);
	mail_head(mail, from, to, buffer_string(&subject), id, d->instance);
	buffer_done(&subject);
}

/* ---- who is due ---- */

/* The newest occasion, on the minute. */
static int64_t occasion_of(const struct strings *moments, int64_t now)
{
	const unsigned ago = moments_since(moments, clock_week_minute(now));

	return ago < WEEK_MINUTES ? now - now % 60 - (int64_t)ago * 60 : 0;
}

/* Whether to tell now of what came after `*then`; 1 yes, 0 no, -1 something is
 * wrong. Without a mark it begins with `first`. Written again, the mark shows that it
 * can be: a digest that nobody could mark would come for ever. */
static int is_due(const struct digests *d, const char *name, int64_t occasion, const struct tally *first,
		  struct tally *then)
{
	if (!occasion)
		return 0;
	if (!tally_read(d->settings->state_directory, name, then)) {
		*then = *first;
		then->occasion = occasion;
		return tally_write(d->settings->state_directory, name, then) ? 0 : -1;
	}
	if (occasion < then->occasion + APART_S)
		return 0;
	return tally_write(d->settings->state_directory, name, then) ? 1 : -1;
}

static int told(const struct digests *d, const char *name, struct tally now, int64_t occasion)
{
	now.occasion = occasion;
	return tally_write(d->settings->state_directory, name, &now) ? 0 : -1;
}

/* ---- policies ---- */

struct totals {
	const char *key;
	struct tally t;
};

static void add_harm(const char *key, const char *field, int64_t value, void *context)
{
	struct totals *totals = context;

	if (strcmp(key, totals->key) == 0 && span_starts(span_of(field), SPAN("harm:")))
		totals->t.harm += value;
}

static int policy_totals(const char *state, const char *policy, struct tally *out)
{
	char key[COUNTS_KEY_MAX];
	struct totals totals = { .key = key };
	struct figures *g;
	struct fault f;

	if (journal_figures_on_disk(state, &g, &f)) {
		log_say(LOG_LEVEL_WARNING, "digest", "%s", f.text);
		return -1;
	}
	(void)snprintf(key, sizeof key, "total:policy:%s", policy);
	figures_each(g, add_harm, &totals);
	totals.t.judged = figures_get(g, key, "judged");
	totals.t.met = figures_get(g, key, "outcome:met");
	totals.t.missed = figures_get(g, key, "outcome:missed");
	totals.t.not_called_for = figures_get(g, key, "outcome:not-called-for");
	totals.t.unknown = figures_get(g, key, "outcome:unknown");
	totals.t.held = figures_get(g, key, "action:held");
	totals.t.would = figures_get(g, key, "not_held:mode");
	figures_free(g);
	*out = totals.t;
	return 0;
}

static int policy_send(const struct digests *d, const struct policy *p, const char *name, const struct tally *t,
		       int64_t occasion)
{
	const char *state = d->settings->state_directory;
	char about[120];
	struct buffer mail;
	int status;

	(void)snprintf(about, sizeof about, "Support replies of policy %s: %" PRId64 " judged", p->name, t->judged);
	buffer_init(&mail, NULL, MAIL_MAX);
	begin(&mail, d, *p->contact ? p->contact : p->digest_to, p->digest_to, name, about, t, occasion);
	buffer_addf(&mail, "Policy %s, mode %s, host %s, ", p->name, mode_name(p->mode), d->instance);
	add_period(&mail, t->occasion, occasion);
	add_figures(&mail, t);
	add_would_list(&mail, state, p->name, t->occasion);
	buffer_addf(&mail, "\nFigures by person are %s on this host.\n",
		    feedbacks_are_on(state) ? "on, for those alone who asked for their own, and to nobody else," : "off");
	status = mail_send(d->sendmail, p->digest_to, &mail);
	buffer_done(&mail);
	return status;
}

/* Counters are read when somebody is due, which they are now and then. */
static int policy_round(const struct digests *d, const struct policy *p, int64_t now)
{
	const int64_t occasion = occasion_of(&p->digest_at, now);
	struct tally totals = { .occasion = 0 }, then, t;
	char name[NAME_SIZE];
	int due;

	if (p->exempt || !address_sound(p->digest_to))
		return 0;
	(void)snprintf(name, sizeof name, "digest-%s", p->name);
	if (!mark_there(d->settings->state_directory, name)
	    && policy_totals(d->settings->state_directory, p->name, &totals))
		return -1;
	due = is_due(d, name, occasion, &totals, &then);
	if (due != 1)
		return due;
	if (policy_totals(d->settings->state_directory, p->name, &totals))
		return -1;
	t = since(&totals, &then);
	return policy_send(d, p, name, &t, occasion) || told(d, name, totals, occasion) ? -1 : 0;
}

/* ---- agents ---- */

static int agent_send(const struct digests *d, const struct feedback *b, const char *name, const struct tally *t,
		      int64_t occasion)
{
	struct buffer mail;
	int status;

	buffer_init(&mail, NULL, MAIL_MAX);
	begin(&mail, d, b->address, b->address, name, "Your own support replies", t, occasion);
	buffer_add(&mail, SPAN("Your own replies, "));
	add_period(&mail, t->occasion, occasion);
	add_figures(&mail, t);
	buffer_add(&mail, SPAN("\nYou asked for this mail, and it goes to you alone. Figures by person are on on this\n"
			       "host: kept for those who asked, one by one, and shown to nobody else.\n"));
	status = mail_send(d->sendmail, b->address, &mail);
	buffer_done(&mail);
	return status;
}

static int agent_round(const struct digests *d, const struct feedback *b, int64_t occasion)
{
	const struct tally none = { .occasion = 0 };
	const struct tally totals = { .judged = b->judged, .met = b->met, .missed = b->missed, .unknown = b->unknown,
				      .not_called_for = b->not_called_for, .harm = b->harm, .held = b->held,
				      .would = b->would };
	struct tally then, t;
	char name[NAME_SIZE];
	int due;

	if (!address_sound(b->address))
		return 0;
	(void)snprintf(name, sizeof name, "self-%s", b->agent);
	due = is_due(d, name, occasion, &none, &then);
	if (due != 1)
		return due;
	t = since(&totals, &then);
	if (t.judged && agent_send(d, b, name, &t, occasion))
		return -1;
	return told(d, name, totals, occasion);
}

static int agents_round(const struct digests *d, int64_t now)
{
	const char *state = d->settings->state_directory;
	const int64_t occasion = occasion_of(&d->settings->feedback_at, now);
	struct feedback *all = NULL;
	size_t count = 0;
	int status = 0;
	struct fault f;

	if (!feedbacks_are_on(state))
		return 0;
	if (feedbacks_read(state, &all, &count, &f)) {
		log_say(LOG_LEVEL_WARNING, "digest", "%s", f.text);
		return -1;
	}
	for (size_t i = 0; i < count; i++)
		if (agent_round(d, &all[i], occasion))
			status = -1;
	free(all);
	return status;
}

void digest_round(struct digests *d)
{
	const int64_t now = clock_wall_s();
	bool wrong = false;

	if (clock_boot_s() < d->next)
		return;
	for (size_t i = 0; i < d->settings->policy_count; i++)
		wrong |= policy_round(d, &d->settings->policies[i], now) != 0;
	wrong |= agents_round(d, now) != 0;
	d->next = clock_boot_s() + (wrong ? AGAIN_S : ROUND_S);
}
