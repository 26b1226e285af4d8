/* forgetting.c - see forgetting.h. */
#include "world/forgetting.h"

#include "base/buffer.h"
#include "record/lines.h"
#include "world/file.h"

#include <limits.h>
#include <stddef.h>
#include <stdio.h>
#include <unistd.h>

enum { WISH_BYTES = 1024, LOOK_MS = 1000, ROUND_MS = 24 * 3600 * 1000 };

static const char wish_file[] = "forget";

/* As it stands in the file. */
struct written {
	char agent[COUNTS_AGENT_MAX];
	int64_t before, events_before;
};

static const struct line_key keys[] = {
	LINE_KEY(struct written, agent, LINE_TEXT, false),
	LINE_KEY(struct written, before, LINE_NUMBER, true),
	LINE_KEY(struct written, events_before, LINE_NUMBER, true),
};

static const struct line_table table = {
	.what = "wish to forget", .first = { "tone-forget 1", 13 },
	.keys = keys, .count = sizeof keys / sizeof *keys,
};

static bool path_of(const char *state, char out[static PATH_MAX])
{
	const int n = snprintf(out, PATH_MAX, "%s/%s", state, wish_file);

	return n > 0 && n < PATH_MAX;
}

int wish_make(const char *state, const struct wish *w, struct fault *f)
{
	struct written written = { .before = w->figures.before, .events_before = w->events_before };
	struct buffer bytes;
	int result;

	(void)snprintf(written.agent, sizeof written.agent, "%s", w->figures.agent);
	buffer_init(&bytes, NULL, WISH_BYTES);
	lines_write(&table, &written, &bytes);
	result = bytes.spoiled ? fault_memory(f) : file_replace(state, wish_file, buffer_span(&bytes), 0640, f);
	buffer_done(&bytes);
	return result;
}

bool wish_open(const char *state)
{
	char path[PATH_MAX];

	return path_of(state, path) && file_there(path);
}

void wish_done(const char *state)
{
	char path[PATH_MAX];

	if (path_of(state, path))
		(void)unlink(path);
}

/* 1: somebody asked; 0: nobody; -1: what was asked cannot be read. Where its bytes
 * make no sense they never will, and it goes. */
static int wish_read(const char *state, struct wish *out, struct fault *f)
{
	struct written w = { .agent = "" };
	struct buffer bytes;
	struct span rest;
	char path[PATH_MAX];
	int result;

	if (!path_of(state, path) || !file_there(path))
		return 0;
	buffer_init(&bytes, NULL, WISH_BYTES);
	result = file_read(path, &bytes, f);
	if (!result && lines_read(&table, buffer_span(&bytes), &w, &rest, f)) {
		wish_done(state);
		result = -1;
	}
	buffer_done(&bytes);
	if (result)
		return -1;
	*out = (struct wish){ .figures = { .before = w.before }, .events_before = w.events_before };
	memcpy(out->figures.agent, w.agent, sizeof w.agent);
	return 1;
}

/* Where agents are not counted nothing of them stays; else only what is young. */
static int64_t round_before(bool counts, const struct kept *kept, int64_t now_s)
{
	if (!counts)
		return INT64_MAX;
	return kept->agents ? now_s - (int64_t)kept->agents : 0;
}

static int look(struct forgetting *g, const char *state, int64_t now_ms, struct fault *f)
{
	int answer;

	if (now_ms < g->next_look)
		return 0;
	g->next_look = now_ms + LOOK_MS;
	answer = wish_read(state, &g->wish, f);
	g->asked = answer > 0;
	return answer;
}

int forgetting_due(struct forgetting *g, const char *state, bool counts, const struct kept *kept,
		   int64_t now_ms, int64_t now_s, struct fault *f)
{
	int answer;

	if (g->on)
		return 0;
	answer = look(g, state, now_ms, f);
	if (answer)
		return answer;
	if (now_ms < g->next_round)
		return 0;
	g->asked = false;
	g->next_round = now_ms + ROUND_MS;
	g->wish = (struct wish){ .figures = { .before = round_before(counts, kept, now_s) } };
	return g->wish.figures.before > 0;
}
