/* records.c - see records.h. */
#include "keeper/records.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "record/lines.h"

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

int standing_keep(const struct kept *k, const struct place *p, struct fault *f)
{
	struct buffer bytes;
	int status;

	buffer_init(&bytes, NULL, STANDING_MAX);
	standing_write(&k->at, &bytes);
	status = bytes.spoiled ? fault_memory(f)
			       : place_write(p, "states", k->at.id, buffer_span(&bytes), f);
	buffer_done(&bytes);
	return status;
}

static int standing_find(const struct place *p, const char *id, struct standing *out)
{
	struct buffer bytes;
	char path[512];
	int own = open(p->own, O_PATH | O_DIRECTORY | O_CLOEXEC);
	int status;

	(void)snprintf(path, sizeof path, "states/%s", id);
	buffer_init(&bytes, NULL, STANDING_MAX);
	status = own < 0 || place_read(own, path, &bytes, NULL)
			 || standing_read(buffer_span(&bytes), out, NULL) ? -1 : 0;
	buffer_done(&bytes);
	if (own >= 0)
		(void)close(own);
	return status;
}

static int record_read(const struct place *p, const char *id, struct kept *out, struct fault *f)
{
	struct kept k = { .complained = false };
	struct buffer bytes;
	int status;

	buffer_init(&bytes, NULL, HOLD_RECORD_MAX);
	status = place_read(p->held, id, &bytes, f) || hold_read(buffer_span(&bytes), &k.hold, f) ? -1 : 0;
	buffer_done(&bytes);
	if (!status && strcmp(k.hold.id, id) != 0)
		status = fault(f, FAULT_INPUT, "it is the record of %s", k.hold.id);
	if (status)
		return -1;
	if (standing_find(p, id, &k.at)) {
		memcpy(k.at.id, id, sizeof k.at.id);
		memcpy(k.at.phase, phases[HELD], sizeof "held");
		k.at.deadline = k.hold.deadline;
		k.at.boot_deadline = k.hold.boot_deadline;
	}
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
static int record_add(struct records *fresh, const struct records *old, const struct place *p,
		      const char *id, struct fault *f)
{
	const struct kept *known = records_find(old, id);
	struct fault why;

	if ((fresh->count & (fresh->count + 1)) == 0) {
		struct kept *more = fresh->count < RECORDS_MAX
			? realloc(fresh->all, 2 * (fresh->count + 1) * sizeof *more) : NULL;

		if (!more)
			return fault(f, FAULT_MEMORY, "no room for more than %zu records", fresh->count);
		fresh->all = more;
	}
	if (known)
		fresh->all[fresh->count++] = *known;
	else if (record_read(p, id, &fresh->all[fresh->count], &why) == 0)
		fresh->count++;
	else if (fresh->unreadable++ >= old->unreadable)
		(void)fprintf(stderr, "tone-hold: record %s: %s\n", id, why.text);
	return 0;
}

static int records_list(struct records *fresh, const struct records *old, const struct place *p,
			struct fault *f)
{
	int again = openat(p->held, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *d = again < 0 ? NULL : fdopendir(again);
	const struct dirent *entry;
	int status = 0;

	if (!d)
		return fault(f, FAULT_SYSTEM, "the records cannot be listed: %s", strerror(errno));
	while (!status && (entry = readdir(d)))
		if (id_sound(span_of(entry->d_name)))
			status = record_add(fresh, old, p, entry->d_name, f);
	(void)closedir(d);
	return status;
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
	if (records_list(&fresh, r, p, f)) {
		free(fresh.all);
		return -1;
	}
	if (fresh.count)
		qsort(fresh.all, fresh.count, sizeof *fresh.all, by_id);
	free(r->all);
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
	place_remove(p, "states", k->hold.id);
}

const char *record_key(const struct hold *h)
{
	return h->group[0] ? h->group : h->id;
}
