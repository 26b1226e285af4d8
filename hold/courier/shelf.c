/* shelf.c - see shelf.h. */
#include "courier/shelf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "record/lines.h"
#include "world/clock.h"
#include "world/file.h"
#include "world/keeper.h"
#include "world/later.h"

enum { RECORDS_MAX = 200000, PATH_SIZE = 4200 };

static int by_id(const void *a, const void *b)
{
	return strcmp(((const struct shelved *)a)->hold.id, ((const struct shelved *)b)->hold.id);
}

const struct shelved *shelf_find(const struct shelf *s, const char *id)
{
	struct shelved wanted = { .left = 0 };

	(void)snprintf(wanted.hold.id, sizeof wanted.hold.id, "%s", id);
	return s->count ? bsearch(&wanted, s->all, s->count, sizeof *s->all, by_id) : NULL;
}

static bool record_read(const char *file, const char *id, struct hold *out)
{
	struct buffer bytes;
	bool sound;

	buffer_init(&bytes, NULL, HOLD_RECORD_MAX);
	sound = file_read(file, &bytes, NULL) == 0 && hold_read(buffer_span(&bytes), out, NULL) == 0
		&& strcmp(out->id, id) == 0;
	buffer_done(&bytes);
	return sound;
}

/* Records do not change: what is known is not read again. */
static bool record_get(const struct shelf *s, const char *file, struct shelved *out)
{
	const char *id = strrchr(file, '/') + 1;
	const struct shelved *known = id_sound(span_of(id)) ? shelf_find(s, id) : NULL;

	if (known) {
		*out = *known;
		return true;
	}
	return id_sound(span_of(id)) && record_read(file, id, &out->hold);
}

static void shelf_fill(struct shelf *s, char **files, size_t count)
{
	struct shelved *all = calloc(count + 1, sizeof *all);
	size_t found = 0;

	for (size_t i = 0; all && i < count; i++)
		found += record_get(s, files[i], &all[found]);
	if (!all)
		return;
	if (found)
		qsort(all, found, sizeof *all, by_id);
	free(s->all);
	s->all = all;
	s->count = found;
}

/* Whether something has changed in a directory since it was seen. Change times are
 * coarse: one that is fresh may hide another change. */
static bool changed(const char *directory, const char *name, int64_t *seen)
{
	char path[PATH_SIZE];
	struct stat about;
	int64_t now;

	(void)snprintf(path, sizeof path, "%.4000s/%s", directory, name);
	if (stat(path, &about))
		return false;
	now = (int64_t)about.st_mtim.tv_sec * 1000000000 + about.st_mtim.tv_nsec;
	if (now == *seen && clock_wall_ms() - now / 1000000 > 2000)
		return false;
	*seen = now;
	return true;
}

static bool records_list(struct shelf *s)
{
	char path[PATH_SIZE], **files = NULL;
	size_t count = 0;

	(void)snprintf(path, sizeof path, "%.4000s/held", s->state);
	if (!changed(s->state, "held", &s->records) || file_list(path, "", RECORDS_MAX, &files, &count, NULL))
		return false;
	shelf_fill(s, files, count);
	file_list_free(files, count);
	return true;
}

/* Deadlines may have been extended, later mail may have left. */
static void look_beyond(struct shelf *s)
{
	for (size_t i = 0; i < s->count; i++) {
		struct shelved *one = &s->all[i];
		struct standing at;

		(void)keeper_standing(s->keeper, &one->hold, &at);
		one->hold.deadline = at.deadline;
		one->left = later_left(s->state, &one->hold);
		if (at.overtaken > one->left)
			one->left = at.overtaken;
	}
}

void shelf_refresh(struct shelf *s)
{
	bool news = records_list(s);

	if (!news && clock_boot_s() < s->next)
		return;
	s->next = clock_boot_s() + 1;
	news |= changed(s->keeper, "states", &s->states);
	news |= changed(s->keeper, "released", &s->released);
	news |= changed(s->state, "threads", &s->threads);
	if (news)
		look_beyond(s);
}

void shelf_clear(struct shelf *s)
{
	free(s->all);
	s->all = NULL;
	s->count = 0;
	s->records = s->states = s->released = s->threads = 0;
}
