/* stream.c - see stream.h. */
#include "world/stream.h"

#include "base/buffer.h"
#include "record/lines.h"
#include "world/archive.h"
#include "world/file.h"

#include <limits.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/random.h>

enum { STREAM_BYTES = 1024 };

static const char stream_file[] = "stream", origin_file[] = "origin";

static const struct line_key keys[] = {
	LINE_KEY(struct stream, name, LINE_TEXT, false),
	LINE_KEY(struct stream, id, LINE_NUMBER, true),
	LINE_KEY(struct stream, base, LINE_NUMBER, true),
};

static const struct line_table table = {
	.what = "stream", .first = { "tone-stream 1", 13 },
	.keys = keys, .count = sizeof keys / sizeof *keys,
};

static int path_of(const char *state, const char *name, char out[static PATH_MAX], struct fault *f)
{
	const int n = snprintf(out, PATH_MAX, "%s/%s%s%s", state, ARCHIVE_DIRECTORY, *name ? "/" : "", name);

	if (n < 0 || n >= PATH_MAX)
		return fault(f, FAULT_INPUT, "the directory name %.200s is too long", state);
	return 0;
}

static int64_t id_new(void)
{
	uint64_t id = 0;

	while (id == 0) {
		if (getrandom(&id, sizeof id, 0) != (ssize_t)sizeof id)
			return 0;
		id >>= 11;
	}
	return (int64_t)id;
}

static int save(const char *state, const struct stream *s, struct fault *f)
{
	char directory[PATH_MAX];
	struct buffer bytes;
	int result = -1;

	buffer_init(&bytes, NULL, STREAM_BYTES);
	lines_write(&table, s, &bytes);
	if (bytes.spoiled)
		(void)fault_memory(f);
	else if (path_of(state, "", directory, f) == 0)
		result = file_replace(directory, stream_file, buffer_span(&bytes), 0640, f);
	buffer_done(&bytes);
	return result;
}

int stream_load(const char *state, struct stream *out, struct fault *f)
{
	struct stream s = { .name = "" };
	char path[PATH_MAX];
	struct buffer bytes;
	struct span rest;
	int result = 0;

	if (path_of(state, stream_file, path, f) != 0)
		return -1;
	buffer_init(&bytes, NULL, STREAM_BYTES);
	if (file_there(path))
		result = file_read(path, &bytes, f);
	if (result == 0 && lines_read(&table, buffer_span(&bytes), &s, &rest, NULL) != 0)
		s = (struct stream){ .name = "" };
	buffer_done(&bytes);
	if (result == 0)
		*out = s;
	return result;
}

static int origin_save(const char *state, uint64_t last, const struct figures *figures, struct fault *f)
{
	char directory[PATH_MAX];
	struct buffer bytes;
	int result = -1;

	buffer_init(&bytes, NULL, FIGURES_FILE_MAX);
	figures_write(figures, last, &bytes);
	if (bytes.spoiled)
		(void)fault_memory(f);
	else if (path_of(state, "", directory, f) == 0)
		result = file_replace(directory, origin_file, buffer_span(&bytes), 0640, f);
	buffer_done(&bytes);
	return result;
}

int stream_begin(const char *state, const char *name, uint64_t last, const struct figures *figures,
		 struct stream *s, struct fault *f)
{
	struct stream next = { .id = id_new(), .base = (int64_t)last };

	(void)snprintf(next.name, sizeof next.name, "%s", name);
	/* The name alone makes it another stream; the number also keeps apart
	 * what comes back to an old name. */
	if (next.id == 0)
		next.id = s->id;
	if ((figures && origin_save(state, last, figures, f) != 0) || save(state, &next, f) != 0)
		return -1;
	*s = next;
	return 0;
}

int stream_call(const char *state, const char *name, struct stream *s, struct fault *f)
{
	struct stream next = *s;

	(void)snprintf(next.name, sizeof next.name, "%s", name);
	if (save(state, &next, f) != 0)
		return -1;
	*s = next;
	return 0;
}

/* What the file of the origin holds; no figures when it is none. */
static void origin_read(const char *path, struct figures **out, uint64_t *at)
{
	struct buffer bytes;

	buffer_init(&bytes, NULL, FIGURES_FILE_MAX);
	if (file_there(path) && file_read(path, &bytes, NULL) == 0)
		(void)figures_read(buffer_span(&bytes), out, at, NULL);
	buffer_done(&bytes);
}

int stream_forget(const char *state, const struct forget *w, struct fault *f)
{
	struct figures *g = NULL;
	char path[PATH_MAX];
	uint64_t at = 0;
	int result = 0;

	if (path_of(state, origin_file, path, f) != 0)
		return -1;
	origin_read(path, &g, &at);
	if (g && figures_forget(g, w))
		result = origin_save(state, at, g, f);
	figures_free(g);
	return result;
}

int stream_origin(const char *state, const struct stream *s, struct figures **out, struct fault *f)
{
	char path[PATH_MAX];
	struct figures *g = NULL;
	uint64_t at = 0;

	if (path_of(state, origin_file, path, f) != 0)
		return -1;
	if (s->base == 0) {
		*out = figures_new();
		return *out ? 0 : fault_memory(f);
	}
	origin_read(path, &g, &at);
	/* Written before its stream was: of a beginning that did not come to its end. */
	if (at != (uint64_t)s->base) {
		figures_free(g);
		g = NULL;
	}
	*out = g;
	return 0;
}
