/* purge.c - what was kept goes before its time: on this host and in Redis.
 *
 * The line in the log of purges comes first, then the host, then Redis: while the
 * host still knew something, it would give it to a Redis that lost its data.
 */
#include "cli/command.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cli/pseudonyms.h"
#include "world/archive.h"
#include "world/clock.h"
#include "world/feedbacks.h"
#include "world/forgetting.h"
#include "world/journal.h"
#include "world/purge.h"
#include "world/wouldlist.h"

enum { DAY = 86400, OLDER_MOST = 3650, PATIENCE_S = 120, PAUSE_NS = 50000000, LINE_BYTES = 2048, BY_MAX = 200,
       REASON_MAX = 400 };

enum { AGENTS = 1, EVENTS = 2, COPIES = 4, JOURNAL = 8 };

static const struct kind {
	const char *name;
	unsigned what;
	bool days;	/* --older has to be said */
} kinds[] = {
	{ "agent", AGENTS, false }, { "agents", AGENTS, false }, { "events", EVENTS, true },
	{ "copies", COPIES, true }, { "journal", JOURNAL, true },
	{ "all", AGENTS | EVENTS | COPIES | JOURNAL, true }, { NULL, 0, false },
};

struct purging {
	const struct options *o;
	const struct kind *kind;
	struct settings *settings;
	struct names names;		/* of the one agent; "" for all */
	int64_t before;			/* Unix seconds */
	bool today;			/* figures of the day that is not over go, too */
	struct purge remote;
	struct wish local;
	char counts[160];		/* what went, or would, on this host */
};

static const struct kind *kind_of(const struct options *o)
{
	const struct kind *k = kinds;

	while (k->name && (!o->count || strcmp(o->args[0], k->name) != 0))
		k++;
	if (k->name && o->count == (k == kinds ? 2 : 1))
		return k;
	(void)complain("purge [--dry-run] agents [--older DAYS], agent NAME, or events, copies, journal, all --older DAYS");
	return NULL;
}

/* Days, whole ones, before which all goes; without them everything up to now. */
static bool before_of(struct purging *p)
{
	const char *older = p->o->older;
	uint64_t days;

	p->before = INT64_MAX;
	p->today = true;
	if (!older && !p->kind->days)
		return true;
	if (!older || !span_number(span_of(older), OLDER_MOST, &days))
		return (void)complain("purge %s: --older DAYS, 0 to %d", p->kind->name, OLDER_MOST), false;
	p->before = clock_wall_s() - (int64_t)days * DAY;
	p->today = days == 0;
	return true;
}

static int64_t events_ms(const struct purging *p)
{
	return p->before > INT64_MAX / 1000 ? INT64_MAX : p->before * 1000;
}

static void plan(struct purging *p)
{
	const unsigned what = p->kind->what;

	if (what & AGENTS)
		p->local.figures.before = p->today ? INT64_MAX : p->before;
	(void)snprintf(p->local.figures.agent, sizeof p->local.figures.agent, "%s", p->names.counted);
	if (what & JOURNAL)
		p->local.events_before = events_ms(p);
	p->remote = (struct purge){ .figures = p->local.figures, .dry = p->o->dry_run };
	if (what & EVENTS)
		p->remote.events_before = p->before;
	if (what & COPIES)
		p->remote.copies_before = p->before;
}

/* ---- what it comes to on this host ---- */

struct counting {
	const struct forget *what;
	size_t keys;
	char last[FIGURES_NAME_MAX + 1];
};

static void see_key(const char *key, const char *field, int64_t value, void *context)
{
	struct counting *c = context;

	(void)field, (void)value;
	if (strcmp(c->last, key) == 0 || !forget_key(c->what, key))
		return;
	(void)snprintf(c->last, sizeof c->last, "%s", key);
	c->keys++;
}

static int count_figures(const struct purging *p, size_t *count, struct fault *f)
{
	struct counting c = { .what = &p->local.figures };
	struct figures *g;

	*count = 0;
	if (!(p->kind->what & AGENTS))
		return 0;
	if (journal_figures_on_disk(p->settings->state_directory, &g, f))
		return -1;
	figures_each(g, see_key, &c);
	figures_free(g);
	*count = c.keys;
	return 0;
}

static int count_all(struct purging *p, struct fault *f)
{
	const char *state = p->settings->state_directory;
	size_t figures, segments = 0, copies = 0;

	if (count_figures(p, &figures, f)
	    || (p->local.events_before && archive_older(state, events_ms(p), &segments, f))
	    || (p->remote.copies_before && wouldlist_forget(state, p->before, true, &copies, f)))
		return -1;
	(void)snprintf(p->counts, sizeof p->counts, "figures=%zu segments=%zu copies=%zu", figures, segments, copies);
	return 0;
}

/* ---- this host ---- */

/* On one line and between its quotes, whatever somebody writes. */
static void add_words(const char *key, const char *words, size_t max, struct buffer *out)
{
	buffer_addf(out, " %s=\"", key);
	for (size_t i = 0; words && words[i] && i < max; i++)
		buffer_byte(out, ascii_control(words[i]) ? ' ' : words[i] == '"' ? '\'' : words[i]);
	buffer_byte(out, '"');
}

/* Who asked, before anything goes. */
static int write_down(const struct purging *p, struct fault *f)
{
	const char *by = p->o->by ? p->o->by : getlogin();
	const int64_t now = clock_wall_s();
	const struct civil c = civil_of(now);
	char path[4096];
	struct buffer line;
	int fd, result = -1;

	(void)snprintf(path, sizeof path, "%s/purge.log", p->settings->state_directory);
	buffer_init(&line, NULL, LINE_BYTES);
	buffer_addf(&line, "time=%04d-%02u-%02uT%02u:%02u:%02uZ uid=%u", c.year, c.month, c.day, c.hour,
		    (unsigned)(now / 60 % 60), (unsigned)(now % 60), (unsigned)p->names.asked_by);
	add_words("by", by, BY_MAX, &line);
	buffer_addf(&line, " purge=%s agent=%s before=%" PRId64 " %s", p->kind->name, p->names.counted,
		    p->before == INT64_MAX ? now : p->before, p->counts);
	add_words("reason", p->o->reason, REASON_MAX, &line);
	buffer_byte(&line, '\n');
	fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0640);
	if (fd >= 0 && !line.spoiled && write(fd, line.at, line.len) == (ssize_t)line.len && fsync(fd) == 0)
		result = 0;
	else
		(void)fault(f, FAULT_SYSTEM, "%s: %s", path, strerror(errno));
	if (fd >= 0)
		(void)close(fd);
	buffer_done(&line);
	return result;
}

/* Redis has its turn later; what it has not got yet stays for it. */
static enum journal_answer not_now(const struct journal_batch *b, void *context, uint64_t *has, struct fault *f)
{
	(void)b, (void)context, (void)has;
	(void)fault(f, FAULT_SYSTEM, "not now");
	return JOURNAL_LATER;
}

static bool fulfilled(const char *state)
{
	for (int64_t until = clock_monotonic_us() + PATIENCE_S * INT64_C(1000000); clock_monotonic_us() < until;) {
		if (!wish_open(state))
			return true;
		(void)nanosleep(&(struct timespec){ .tv_nsec = PAUSE_NS }, NULL);
	}
	return false;
}

/* The daemon does it; where none runs, its journal is opened here. */
static int forget_here(const struct purging *p, struct fault *f)
{
	const struct settings *s = p->settings;
	const struct journal_options o = {
		.directory = s->state_directory, .size = s->journal_size, .sync_ms = s->journal_sync,
		.agents = s->figures_by_agent, .kept = { s->days_kept, s->hours_kept, s->agents_kept },
		.ship = *s->redis ? not_now : NULL,
	};
	struct fault busy = { .text = "" };
	struct journal *j = NULL;
	bool done;

	if (!p->local.figures.before && !p->local.events_before)
		return 0;
	if (wish_make(s->state_directory, &p->local, f))
		return -1;
	(void)journal_open(&o, &j, &busy);
	done = fulfilled(s->state_directory);
	journal_close(j);
	return done ? 0 : fault(f, FAULT_SYSTEM, "not done within %d s, and goes on in the background; %s", PATIENCE_S,
				busy.text);
}

static int purge_here(const struct purging *p, struct fault *f)
{
	const char *state = p->settings->state_directory;
	size_t copies;

	if (write_down(p, f) || forget_here(p, f))
		return -1;
	if (p->local.figures.before == INT64_MAX && feedbacks_forget(state, p->names.whole, f))
		return -1;
	return p->remote.copies_before ? wouldlist_forget(state, p->before, false, &copies, f) : 0;
}

/* ---- Redis ---- */

static int purge_redis(const struct purging *p, struct purged *out, struct fault *f)
{
	struct redis *redis;
	int status;

	if (open_redis(p->settings, &redis, f))
		return -1;
	status = redis_purge(redis, &p->remote, out, f);
	redis_free(redis);
	return status;
}

static bool redis_has_any(const struct purging *p)
{
	return *p->settings->redis
	       && (p->remote.figures.before || p->remote.events_before || p->remote.copies_before);
}

static int purge_all(struct purging *p)
{
	const char *verb = p->o->dry_run ? "would go" : "gone";
	struct purged gone = { 0 };
	struct fault f = { .text = "" };

	if (count_all(p, &f) || (!p->o->dry_run && purge_here(p, &f)))
		return complain("purge: this host: %s", f.text);
	(void)printf("%s on this host: %s\n", verb, p->counts);
	if (!redis_has_any(p))
		return DONE;
	if (purge_redis(p, &gone, &f))
		return complain("purge: %s; this host is done, run it again for Redis", f.text);
	(void)printf("%s in Redis: figures=%" PRIu64 " events=%" PRIu64 " copies=%" PRIu64 "\n", verb, gone.figures,
		     gone.events, gone.copies);
	return DONE;
}

int command_purge(const struct options *o)
{
	struct purging p = { .o = o, .kind = kind_of(o) };
	struct fault f;
	int status;

	if (!p.kind || !before_of(&p))
		return USAGE;
	if (open_settings(o, &p.settings))
		return FAILED;
	p.names.asked_by = getuid();
	if (p.kind == kinds && names_of_agent(p.settings, o->args[1], &p.names, &f))
		status = complain("purge: %s", f.text);
	else if (become_owner(p.settings->state_directory, &f))
		status = complain("purge: %s", f.text);
	else {
		plan(&p);
		status = purge_all(&p);
	}
	settings_free(p.settings);
	return status;
}
