/* replay.c - past mail judged again, and what would have become of it.
 *
 * One thread walks the mailboxes, the others judge: judge() shares nothing but
 * what is only read. What they find is kept by number, so that the output is in
 * the order of the mailbox however many there are.
 */
#include "cli/command.h"

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/archive.h"
#include "cli/mailbox.h"
#include "cli/replayed.h"
#include "world/load.h"

enum { JOBS_MAX = 64, WAITING_MAX = 32, HEADER_ROOM = 1 << 20 };

/* Settings and lexicon to judge by. */
struct rules {
	struct settings *settings;
	struct lexicon *lexicon;
};

struct letter {
	size_t number;
	char *bytes;		/* owned */
	size_t len;
};

struct replay {
	struct rules now, new;
	bool twice;		/* `new` is given */
	size_t most;		/* bytes of a message that anybody reads */
	struct replayed_list list;
	size_t unreadable, bytes_read, bytes_all;
	pthread_mutex_t lock;	/* over all below, and the list while threads run */
	pthread_cond_t room, work;
	struct letter waiting[WAITING_MAX];
	size_t first, count;
	bool over, short_of_memory;
};

/* ---- judging ---- */

static void judge_by(const struct rules *r, struct span message, struct arena *a, struct outlook *out)
{
	struct raw_mail raw;
	struct judgement j;
	struct fault f;

	if (archive_judge(message, r->settings, r->lexicon, a, &raw, &j, &f))
		out->failed = true;
	else
		replayed_note(&j, r->settings, out);
	arena_reset(a);
}

static bool letter_take(struct replay *r, struct letter *out)
{
	bool there;

	(void)pthread_mutex_lock(&r->lock);
	while (!r->count && !r->over)
		(void)pthread_cond_wait(&r->work, &r->lock);
	there = r->count > 0;
	if (there) {
		*out = r->waiting[r->first];
		r->first = (r->first + 1) % WAITING_MAX;
		r->count--;
		(void)pthread_cond_signal(&r->room);
	}
	(void)pthread_mutex_unlock(&r->lock);
	return there;
}

static void *work(void *context)
{
	struct replay *r = context;
	struct arena *now = arena_new(r->now.settings->message_memory);
	struct arena *new = arena_new((r->twice ? r->new : r->now).settings->message_memory);
	struct letter l;

	while (letter_take(r, &l)) {
		const struct span message = { l.bytes, l.len };
		struct outlook a = { .failed = !now || !new }, b = a;

		if (now && new) {
			judge_by(&r->now, message, now, &a);
			if (r->twice)
				judge_by(&r->new, message, new, &b);
		}
		free(l.bytes);
		(void)pthread_mutex_lock(&r->lock);
		r->list.at[l.number].now = a;
		r->list.at[l.number].new = b;
		(void)pthread_mutex_unlock(&r->lock);
	}
	arena_free(now);
	arena_free(new);
	return NULL;
}

/* ---- the walk ---- */

static void show_progress(const struct replay *r)
{
	static const char full[] = "########################################";
	const size_t share = r->bytes_all ? r->bytes_read * 100 / r->bytes_all : 100;
	const int percent = share > 100 ? 100 : (int)share;

	(void)fprintf(stderr, "\r[%-40.*s] %3d %%  %zu messages", percent * 40 / 100, full, percent, r->list.count);
	(void)fflush(stderr);
}

static void end_progress(void)
{
	(void)fputs("\r\033[K", stderr);
}

static void letter_put(struct replay *r, struct letter l)
{
	(void)pthread_mutex_lock(&r->lock);
	while (r->count == WAITING_MAX)
		(void)pthread_cond_wait(&r->room, &r->lock);
	r->waiting[(r->first + r->count++) % WAITING_MAX] = l;
	(void)pthread_cond_signal(&r->work);
	(void)pthread_mutex_unlock(&r->lock);
}

static bool number_take(struct replay *r, const char *name, size_t *out)
{
	bool done;

	(void)pthread_mutex_lock(&r->lock);
	*out = r->list.count;
	done = replayed_add(&r->list, name);
	(void)pthread_mutex_unlock(&r->lock);
	return done;
}

static void read_message(void *context, const char *name, struct span message)
{
	struct replay *r = context;
	const size_t len = message.len < r->most ? message.len : r->most;
	struct letter l = { .bytes = malloc(len + 1), .len = len };

	if (!l.bytes || !number_take(r, name, &l.number)) {
		r->short_of_memory = true;
		free(l.bytes);
		return;
	}
	memcpy(l.bytes, message.at, len);
	letter_put(r, l);
	r->bytes_read += message.len;
	if (r->bytes_all && r->list.count % 16 == 0)
		show_progress(r);
}

static int walk(const struct options *o, struct replay *r)
{
	const bool shown = isatty(STDERR_FILENO) && !o->json;
	struct fault f;
	int status = DONE;

	for (int i = 0; shown && i < o->count; i++)
		r->bytes_all += mailbox_bytes(o->args[i]);
	for (int i = 0; i < o->count && status == DONE; i++)
		if (mailbox_read(o->args[i], read_message, r, &r->unreadable, &f))
			status = complain_of(&f);
	if (shown && r->bytes_all)
		end_progress();
	return r->short_of_memory ? complain("no memory for all messages") : status;
}

static unsigned processors(void)
{
	cpu_set_t set;

	return sched_getaffinity(0, sizeof set, &set) ? 1 : (unsigned)CPU_COUNT(&set);
}

static size_t threads_start(struct replay *r, pthread_t threads[static JOBS_MAX], size_t wanted)
{
	size_t n = 0;

	while (n < wanted && n < JOBS_MAX && pthread_create(&threads[n], NULL, work, r) == 0)
		n++;
	return n;
}

static int judge_all(const struct options *o, struct replay *r, size_t jobs)
{
	pthread_t threads[JOBS_MAX];
	const size_t count = threads_start(r, threads, jobs);
	int status = count ? walk(o, r) : complain("no thread could be started");

	(void)pthread_mutex_lock(&r->lock);
	r->over = true;
	(void)pthread_cond_broadcast(&r->work);
	(void)pthread_mutex_unlock(&r->lock);
	for (size_t i = 0; i < count; i++)
		(void)pthread_join(threads[i], NULL);
	if (status == DONE && !r->list.count && !r->unreadable)
		status = complain("no message found; subfolders are not searched");
	return status;
}

/* ---- the command ---- */

/* --config is new settings, --lexicon a new directory, whatever settings say. */
static int rules_open(const struct options *o, struct replay *r)
{
	struct options new = *o;

	if (open_settings(o, &r->now.settings) || open_lexicon(o, r->now.settings, &r->now.lexicon))
		return FAILED;
	r->twice = o->new_lexicon || o->new_settings;
	if (!r->twice)
		return DONE;
	if (o->new_settings)
		new.settings_file = o->new_settings;
	if (o->new_lexicon)
		new.lexicons = o->new_lexicon;
	if (open_settings(&new, &r->new.settings) || open_lexicon(&new, r->new.settings, &r->new.lexicon))
		return FAILED;
	return prove_lexicon(r->new.lexicon);
}

/* More of a message than this is cut before it is judged. */
static size_t bytes_read_most(const struct replay *r)
{
	const size_t now = r->now.settings->max_message_kept, new = r->twice ? r->new.settings->max_message_kept : 0;

	return (now > new ? now : new) + HEADER_ROOM;
}

static void rules_close(struct rules *r)
{
	lexicon_free(r->lexicon);
	settings_free(r->settings);
}

static int report(const struct options *o, const struct replay *r)
{
	const struct replayed_report report = {
		.list = &r->list, .unreadable = r->unreadable, .now = r->now.settings,
		.new = r->twice ? r->new.settings : NULL,
	};

	return o->json ? replayed_json(&report) : (replayed_print(&report), DONE);
}

int command_replay(const struct options *o)
{
	struct replay r = { .lock = PTHREAD_MUTEX_INITIALIZER, .room = PTHREAD_COND_INITIALIZER,
			    .work = PTHREAD_COND_INITIALIZER };
	uint64_t jobs = processors();
	int status;

	if (o->count == 0)
		return complain("replay: which MAILBOX? A Maildir, a directory of .eml files or an mbox"), USAGE;
	if (o->jobs && (!span_number(span_of(o->jobs), JOBS_MAX, &jobs) || jobs == 0))
		return complain("--jobs: 1 to %d, not '%s'", JOBS_MAX, o->jobs), USAGE;
	status = rules_open(o, &r);
	if (status == DONE) {
		r.most = bytes_read_most(&r);
		status = judge_all(o, &r, (size_t)jobs);
	}
	if (status == DONE)
		status = report(o, &r);
	replayed_done(&r.list);
	rules_close(&r.now);
	rules_close(&r.new);
	return status;
}
