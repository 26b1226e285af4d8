/* would.c - see would.h. */
#include "cli/would.h"

#include <inttypes.h>
#include <stdlib.h>

#include "cli/queue.h"
#include "cli/show.h"
#include "cli/terminal.h"
#include "record/json.h"
#include "record/people.h"
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
		(void)complain_of(&f);
		return;
	}
	judged = figures_get(g, "total", "judged");
	unknown = figures_get(g, "total", "outcome:unknown");
	(void)printf("not judged: %" PRId64 " of %" PRId64 " replies (%d.%d %%)%s\nwould have been held: %" PRId64 "\n",
		     unknown, judged, (int)(tenths(unknown, judged) / 10), (int)(tenths(unknown, judged) % 10),
		     unknown ? ", mostly for want of the customer's words; they are never held" : "",
		     figures_get(g, "total", "not_held:mode"));
	figures_free(g);
}

static void print_row(const struct would *w, int64_t now)
{
	struct buffer line;

	buffer_init(&line, NULL, LINE_MAX_JSON);
	buffer_addf(&line, "%.8s  %-16s  %-12s  ", w->id, w->queue_id, *w->policy ? w->policy : "-");
	people_time(now - w->decided, &line);
	buffer_addf(&line, " ago  %s, %s%s%s", people_say(w->ground), people_say(w->need), *w->team ? ", team " : "", w->team);
	print_safe(buffer_span(&line), stdout);
	(void)fputc('\n', stdout);
	buffer_done(&line);
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

static bool named_by(const char *wanted, const struct would *w)
{
	return strcmp(wanted, w->queue_id) == 0
	       || (strlen(wanted) >= 8 && span_starts(span_of(w->id), span_of(wanted)));
}

/* In detail, with its copy. */
static int show_named(const struct options *o, const struct settings *s, const char *wanted, const struct would *all,
		      size_t count)
{
	char path[4200];
	size_t i = 0;

	while (i < count && !named_by(wanted, &all[i]))
		i++;
	if (i == count)
		return complain("%s: not among those that would have been held; see 'tonectl held would'", wanted);
	print_row(&all[i], clock_wall_s());
	(void)snprintf(path, sizeof path, "%.4000s/would-hold/%s", s->state_directory, all[i].id);
	return held_show_copy(o, path);
}

static int show_list(const struct options *o, const struct settings *s, const struct would *all, size_t count)
{
	const int64_t now = clock_wall_s();
	int status = DONE;

	if (!o->json)
		print_shares(s);
	for (size_t i = 0; i < count && status == DONE; i++)
		if (o->json)
			status = print_json(&all[i]);
		else
			print_row(&all[i], now);
	return status;
}

int held_would(const struct options *o, const struct settings *s)
{
	struct would *all = NULL;
	size_t count = 0;
	struct fault f;
	int status = DONE;

	if (state_readable(s->state_directory, &f) || wouldlist_read(s->state_directory, &all, &count, &f))
		return complain_of(&f);
	if (o->count == 1)
		status = show_list(o, s, all, count);
	for (int i = 1; i < o->count; i++)
		if (show_named(o, s, o->args[i], all, count) != DONE)
			status = FAILED;
	free(all);
	return status;
}
