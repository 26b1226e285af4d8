/* selection.c - see selection.h. */
#include "cli/selection.h"

#include <stdlib.h>
#include <string.h>

#include "policy/settings.h"
#include "record/lines.h"
#include "world/clock.h"
#include "world/file.h"
#include "world/keeper.h"
#include "world/later.h"

enum { DAY = 86400 };

bool duration_read(const char *text, int64_t *seconds)
{
	static const struct { char unit; int64_t seconds; } units[] = {
		{ 's', 1 }, { 'm', 60 }, { 'h', 3600 }, { 'd', DAY },
	};
	struct span s = span_of(text);
	uint64_t n;

	for (size_t i = 0; i < sizeof units / sizeof *units; i++)
		if (s.len > 1 && s.at[s.len - 1] == units[i].unit
		    && span_number(span_cut(s, 0, s.len - 1), 365 * DAY, &n)) {
			*seconds = (int64_t)n * units[i].seconds;
			return true;
		}
	return false;
}

static int by_deadline(const void *a, const void *b)
{
	const struct hold *x = &((const struct chosen *)a)->hold, *y = &((const struct chosen *)b)->hold;

	return x->deadline != y->deadline ? (x->deadline > y->deadline) - (x->deadline < y->deadline)
					  : strcmp(x->id, y->id);
}

int64_t review_time(const struct hold *h)
{
	return h->review_by && h->review_by < h->deadline ? h->review_by : h->deadline;
}

static int by_review(const void *a, const void *b)
{
	const int64_t x = review_time(&((const struct chosen *)a)->hold), y = review_time(&((const struct chosen *)b)->hold);

	return x != y ? (x > y) - (x < y) : by_deadline(a, b);
}

static int by_age(const void *a, const void *b)
{
	const struct hold *x = &((const struct chosen *)a)->hold, *y = &((const struct chosen *)b)->hold;

	return x->decided != y->decided ? (x->decided > y->decided) - (x->decided < y->decided)
					: by_deadline(a, b);
}

static int by_policy(const void *a, const void *b)
{
	int order = strcmp(((const struct chosen *)a)->hold.policy, ((const struct chosen *)b)->hold.policy);

	return order ? order : by_deadline(a, b);
}

static int by_team(const void *a, const void *b)
{
	int order = strcmp(((const struct chosen *)a)->hold.team, ((const struct chosen *)b)->hold.team);

	return order ? order : by_deadline(a, b);
}

static const struct sorting {
	const char *name;
	int (*order)(const void *, const void *);
} sortings[] = {
	{ "review", by_review }, { "deadline", by_deadline }, { "age", by_age }, { "policy", by_policy }, { "team", by_team },
};

static const struct sorting *sorting_of(const struct options *o)
{
	for (size_t i = 0; i < sizeof sortings / sizeof *sortings; i++)
		if (strcmp(o->sort ? o->sort : "review", sortings[i].name) == 0)
			return &sortings[i];
	return NULL;
}

bool selection_understood(const struct options *o)
{
	int64_t seconds;

	if (!sorting_of(o))
		return (void)complain("held: --sort review, deadline, age, policy or team"), false;
	if ((o->older && !duration_read(o->older, &seconds)) || (o->due && !duration_read(o->due, &seconds)))
		return (void)complain("held: --older and --due take a time such as 90s, 60m or 2h"), false;
	return true;
}

bool selection_filtered(const struct options *o)
{
	return o->all || o->policy || o->team || o->ground || o->need || o->older || o->due;
}

static bool same(const char *wanted, const char *value)
{
	return !wanted || strcmp(wanted, value) == 0;
}

static bool passes(const struct options *o, const struct hold *h, int64_t now)
{
	int64_t seconds;

	if (o->older && duration_read(o->older, &seconds) && h->decided > now - seconds)
		return false;
	if (o->due && duration_read(o->due, &seconds) && h->deadline > now + seconds)
		return false;
	return same(o->policy, h->policy) && same(o->team, h->team) && same(o->ground, h->ground)
	       && same(o->need, h->need);
}

/* The argument that names it; 0 when none does. */
static int named_by(const struct options *o, const struct hold *h)
{
	for (int i = 1; i < o->count; i++) {
		struct span wanted = span_of(o->args[i]);

		if (span_eq(wanted, span_of(h->queue_id))
		    || (wanted.len >= 8 && span_starts(span_of(h->id), wanted)))
			return i;
	}
	return 0;
}

static bool is_record(const char *file)
{
	const char *slash = strrchr(file, '/');

	return id_sound(span_of(slash ? slash + 1 : file));
}

/* What is known beyond the record; false when that is not for us to read. */
static bool look_beyond(const struct settings *s, struct chosen *c)
{
	struct standing at;
	struct decision d;
	const bool known = keeper_standing(s->keeper_directory, &c->hold, &at);

	c->hold.deadline = at.deadline;
	memcpy(c->phase, at.phase, sizeof c->phase);
	c->left = later_left(s->state_directory, &c->hold);
	if (at.overtaken > c->left)
		c->left = at.overtaken;
	if (keeper_decided(s->keeper_directory, &c->hold, &d)) {
		memcpy(c->action, d.action, sizeof c->action);
		memcpy(c->by, d.by, sizeof c->by);
		memcpy(c->decision, d.id, sizeof c->decision);
		c->acts = d.not_before;
	}
	return known;
}

static void choose(const struct options *o, const struct settings *settings, bool named, struct selection *s, bool *met)
{
	const int64_t now = clock_wall_s();
	bool known = true;

	for (size_t i = 0; i < s->file_count; i++) {
		struct chosen c = { .file = s->files[i] };
		struct fault f;
		int by = 0;

		if (!is_record(c.file))
			continue;
		if (record_open(c.file, &c.hold, &f)) {
			/* It may have ended since its directory was read. */
			if (file_there(c.file) && ++s->unreadable)
				(void)complain("%s: %s", c.file, f.text);
			continue;
		}
		known &= look_beyond(settings, &c);
		if (named)
			met[by = named_by(o, &c.hold)] = true;
		if ((!named || by) && passes(o, &c.hold, now))
			s->all[s->count++] = c;
	}
	if (!known)
		(void)complain("%s is not for you to read: deadlines that were extended are shown as they were first",
			       settings->keeper_directory);
}

int selection_open(const struct options *o, const struct settings *settings, bool named, struct selection *out,
		   size_t *unmet, struct fault *f)
{
	struct selection s = { .all = NULL };
	bool *met = calloc((size_t)o->count + 1, sizeof *met);

	if (!met)
		return fault_memory(f);
	if (records_list(settings->state_directory, &s.files, &s.file_count, f) == 0) {
		s.all = calloc(s.file_count + 1, sizeof *s.all);
		if (!s.all)
			(void)fault_memory(f);
	}
	if (!s.all) {
		free(met);
		selection_close(&s);
		return -1;
	}
	choose(o, settings, named, &s, met);
	if (s.count)
		qsort(s.all, s.count, sizeof *s.all, sorting_of(o)->order);
	*unmet = 0;
	for (int i = 1; named && i < o->count; i++)
		if (!met[i] && ++*unmet)
			(void)complain("%s: no record of ours; see 'tonectl held list'", o->args[i]);
	free(met);
	*out = s;
	return 0;
}

void selection_close(struct selection *s)
{
	free(s->all);
	file_list_free(s->files, s->file_count);
	*s = (struct selection){ .all = NULL };
}

bool selection_covers(const struct selection *s, size_t i)
{
	for (size_t n = 0; n < i && s->all[i].hold.group[0]; n++)
		if (strcmp(s->all[n].hold.group, s->all[i].hold.group) == 0)
			return true;
	return false;
}
