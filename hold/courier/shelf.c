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

enum { RECORDS_MAX = 200000 };

static int by_id(const void *a, const void *b)
{
	return strcmp(((const struct hold *)a)->id, ((const struct hold *)b)->id);
}

const struct hold *shelf_find(const struct shelf *s, const char *id)
{
	struct hold wanted = { .id = "" };

	(void)snprintf(wanted.id, sizeof wanted.id, "%s", id);
	return s->count ? bsearch(&wanted, s->all, s->count, sizeof *s->all, by_id) : NULL;
}

/* Records do not change: what is known is not read again. */
static bool record_get(const struct shelf *s, const char *file, struct hold *out)
{
	const char *id = strrchr(file, '/') + 1;
	const struct hold *known = id_sound(span_of(id)) ? shelf_find(s, id) : NULL;
	struct buffer bytes;
	bool sound;

	if (known) {
		*out = *known;
		return true;
	}
	if (!id_sound(span_of(id)))
		return false;
	buffer_init(&bytes, NULL, HOLD_RECORD_MAX);
	sound = file_read(file, &bytes, NULL) == 0 && hold_read(buffer_span(&bytes), out, NULL) == 0
		&& strcmp(out->id, id) == 0;
	buffer_done(&bytes);
	return sound;
}

static void shelf_fill(struct shelf *s, char **files, size_t count)
{
	struct hold *all = calloc(count + 1, sizeof *all);
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

void shelf_refresh(struct shelf *s)
{
	char **files = NULL;
	size_t count = 0;
	struct stat about;
	int64_t changed;

	if (stat(s->directory, &about))
		return;
	changed = (int64_t)about.st_mtim.tv_sec * 1000000000 + about.st_mtim.tv_nsec;
	/* Change times are coarse: one that is fresh may hide another change. */
	if (changed == s->seen && clock_wall_ms() - changed / 1000000 > 2000)
		return;
	if (file_list(s->directory, "", RECORDS_MAX, &files, &count, NULL))
		return;
	s->seen = changed;
	shelf_fill(s, files, count);
	file_list_free(files, count);
}

void shelf_clear(struct shelf *s)
{
	free(s->all);
	s->all = NULL;
	s->count = 0;
	s->seen = 0;
}
