/* records.c - see records.h. */
#include "keeper/records.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "world/clock.h"

enum { RECORDS_MAX = 100000 };

static const char *const phases[] = {
	[HELD] = "held", [RELEASING] = "releasing", [RETURNING] = "returning", [DROPPING] = "dropping",
};

enum phase phase_of(const struct kept *k)
{
	enum phase p = DROPPING;

	while (p > HELD && strcmp(phases[p], k->at.phase) != 0)
		p--;
	return p;
}

const char *phase_name(enum phase p)
{
	return phases[p];
}

void phase_set(struct kept *k, enum phase p)
{
	(void)snprintf(k->at.phase, sizeof k->at.phase, "%s", phases[p]);
}

const char *record_key(const struct hold *h)
{
	return h->group[0] ? h->group : h->id;
}

int standing_keep(const struct kept *k, const struct place *p, struct fault *f)
{
	char text[STANDING_MAX];

	return place_write(p, STATES, k->hold.id, standing_text(&k->at, text), f);
}

static int standing_find(const struct place *p, const char *id, struct standing *out)
{
	char text[STANDING_MAX];
	struct span bytes;

	return place_read(p->rooms[STATES], id, text, sizeof text, &bytes, NULL)
	       || standing_read(bytes, out, NULL) ? -1 : 0;
}

/* The undo window passes by the boot clock; after a restart of ours, what the
 * wall clock has left of it, at most all of it. */
static int64_t act_at(const struct decision *d)
{
	int64_t window = d->not_before - d->decided, left = d->not_before - clock_wall_s();

	if (left > window)
		left = window;
	return clock_boot_s() + (left > 0 ? left : 0);
}

void pending_read(struct kept *k, const struct place *p)
{
	unsigned char signature[64];
	char text[DECISION_MAX];
	struct span bytes, body;
	struct decision d;

	k->pending.id[0] = '\0';
	if (place_read(p->rooms[DECISIONS], record_key(&k->hold), text, sizeof text, &bytes, NULL)
	    || decision_read(bytes, &d, &body, signature, NULL))
		return;
	k->pending = (struct pending){ .action = action_of(d.action), .act_at = act_at(&d), .expires = d.expires };
	memcpy(k->pending.id, d.id, sizeof d.id);
	memcpy(k->pending.by, d.by, sizeof d.by);
}

const struct pending *pending_of(const struct kept *k)
{
	return k->pending.id[0] && k->pending.expires >= clock_wall_s() ? &k->pending : NULL;
}

static int record_read(const struct place *p, const char *id, struct kept *out, struct fault *f)
{
	struct kept k = { .complained = false };
	char text[HOLD_RECORD_MAX];
	struct span bytes;

	if (place_read(p->held, id, text, sizeof text, &bytes, f) || hold_read(bytes, &k.hold, f))
		return -1;
	if (strcmp(k.hold.id, id) != 0)
		return fault(f, FAULT_INPUT, "it is the record of %s", k.hold.id);
	if (standing_find(p, id, &k.at)) {
		phase_set(&k, HELD);
		k.at.deadline = k.hold.deadline;
		k.at.boot_deadline = k.hold.boot_deadline;
	}
	pending_read(&k, p);
	*out = k;
	return 0;
}

static int by_id(const void *a, const void *b)
{
	return strcmp(((const struct kept *)a)->hold.id, ((const struct kept *)b)->hold.id);
}

struct kept *records_find(const struct records *r, const char *id)
{
	struct kept wanted = { .complained = false };

	if (!r->count)
		return NULL;
	(void)snprintf(wanted.hold.id, sizeof wanted.hold.id, "%s", id);
	return bsearch(&wanted, r->all, r->count, sizeof *r->all, by_id);
}

/* What was known stays known; what is new is read. */
static void record_add(struct records *fresh, const struct records *old, const struct place *p, const char *id)
{
	const struct kept *known = records_find(old, id);
	struct fault why;

	if (known)
		fresh->all[fresh->count++] = *known;
	else if (record_read(p, id, &fresh->all[fresh->count], &why) == 0)
		fresh->count++;
	else if (fresh->unreadable++ >= old->unreadable)
		(void)fprintf(stderr, "tone-hold: record %s: %s\n", id, why.text);
}

static int is_record(const struct dirent *entry)
{
	return id_sound(span_of(entry->d_name));
}

static int records_list(struct records *fresh, const struct records *old, const struct place *p,
			struct fault *f)
{
	struct dirent **names;
	int n = scandirat(p->held, ".", &names, is_record, alphasort);

	if (n < 0)
		return fault(f, FAULT_SYSTEM, "the records cannot be listed: %s", strerror(errno));
	fresh->all = n > RECORDS_MAX ? NULL : calloc((size_t)n + 1, sizeof *fresh->all);
	for (int i = 0; i < n; i++) {
		if (fresh->all)
			record_add(fresh, old, p, names[i]->d_name);
		free(names[i]);
	}
	free(names);
	return fresh->all ? 0 : fault(f, FAULT_MEMORY, "no room for %d records", n);
}

int records_refresh(struct records *r, const struct place *p, struct fault *f)
{
	struct records fresh = { .all = NULL };
	struct stat about;

	if (fstat(p->held, &about))
		return fault(f, FAULT_SYSTEM, "the records: %s", strerror(errno));
	fresh.seen = (int64_t)about.st_mtim.tv_sec * 1000000000 + about.st_mtim.tv_nsec;
	if (fresh.seen == r->seen)
		return 0;
	if (records_list(&fresh, r, p, f))
		return -1;
	records_forget(r);
	*r = fresh;
	return 0;
}

void records_forget(struct records *r)
{
	free(r->all);
	*r = (struct records){ .all = NULL };
}

void record_end(const struct kept *k, const struct place *p)
{
	char copy[48];

	(void)snprintf(copy, sizeof copy, "%s.copy", k->hold.id);
	(void)unlinkat(p->held, copy, 0);
	(void)unlinkat(p->held, k->hold.id, 0);
	place_remove(p, STATES, k->hold.id);
}
