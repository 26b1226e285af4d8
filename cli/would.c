/* would.c - see would.h. */
#include "cli/would.h"

#include <inttypes.h>
#include <stdlib.h>

#include "record/json.h"
#include "world/clock.h"
#include "world/journal.h"
#include "world/wouldlist.h"

enum { LINE_MAX_JSON = 4096 };

/* How many of `whole` in tenths of a percent. */
static int64_t tenths(int64_t n, int64_t whole)
{
	return whole > 0 && n >= 0 && n <= whole && whole < INT64_MAX / 1000 ? n * 1000 / whole : 0;
}

/* First what cannot be judged at all: the rest is about the others. */
static void print_shares(const struct settings *s)
{
	struct figures *g = NULL;
	int64_t judged, unknown;
	struct fault f;

	if (journal_figures_on_disk(s->state_directory, &g, &f)) {
		(void)complain("%s", f.text);
		return;
	}
	judged = figures_get(g, "total", "judged");
	unknown = figures_get(g, "total", "outcome:unknown");
	(void)printf("%" PRId64 " of %" PRId64 " judged are unknown (%d.%d %%); %" PRId64 " would have been held\n",
		     unknown, judged, (int)(tenths(unknown, judged) / 10), (int)(tenths(unknown, judged) % 10),
		     figures_get(g, "total", "not_held:mode"));
	figures_free(g);
}

static void print_row(const struct would *w, int64_t now)
{
	(void)printf("%s  %-15s %-12s %s; need=%s  %" PRId64 " s ago\n", w->id, w->queue_id,
		     *w->policy ? w->policy : "-", w->ground, w->need, now - w->decided);
}

static void json_word(const char *key, const char *value, struct buffer *out)
{
	buffer_addf(out, ",\"%s\":", key);
	json_quote(span_of(value), out);
}

static int print_json(const struct would *w)
{
	struct buffer line;

	buffer_init(&line, NULL, LINE_MAX_JSON);
	buffer_addf(&line, "{\"number\":%" PRId64, w->number);
	json_word("id", w->id, &line);
	json_word("queue_id", w->queue_id, &line);
	json_word("policy", w->policy, &line);
	json_word("team", w->team, &line);
	json_word("outcome", w->outcome, &line);
	json_word("ground", w->ground, &line);
	json_word("need", w->need, &line);
	json_word("group", w->group, &line);
	json_word("thread", w->thread, &line);
	buffer_addf(&line, ",\"decided\":%" PRId64 ",\"recipients\":%u}\n", w->decided, w->recipients);
	return print_buffer(&line, w->id);
}

int held_would(const struct options *o, const struct settings *s)
{
	const int64_t now = clock_wall_s();
	struct would *all = NULL;
	size_t count = 0;
	struct fault f;
	int status = DONE;

	if (wouldlist_read(s->state_directory, &all, &count, &f))
		return complain("%s", f.text);
	if (!o->json)
		print_shares(s);
	for (size_t i = 0; i < count && status == DONE; i++)
		if (o->json)
			status = print_json(&all[i]);
		else
			print_row(&all[i], now);
	free(all);
	return status;
}
