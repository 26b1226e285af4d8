/* journal.c - see journal.h.
 *
 * Two locks. `lock` is held for the copy of a few slots and orders the events;
 * `figures_lock` is held while events are counted or figures are read. Neither
 * is ever held over a system call that waits for a disk or a network.
 *
 * Exactly once: the checkpoint says up to which sequence it counts, and is
 * replaced as a whole; what stands behind that sequence in the ring is counted
 * after a restart. The ring is synced before the checkpoint is, so that what a
 * checkpoint holds can also be shipped after a power cut.
 */
#include "world/journal.h"

#include "world/clock.h"
#include "world/file.h"
#include "world/ring.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

enum {
	TICK_MS = 50,
	CHECKPOINT_MS = 1000,
	CHECKPOINT_SHARE = 20,	/* writing takes at most one part in twenty of the time */
	EXPIRE_MS = 60 * 1000,
	IDLE_SHIP_MS = 10 * 1000,
	PAUSE_MIN_MS = 500,
	PAUSE_MAX_MS = 30 * 1000,
	LAST_TRY_MS = 500,
	QUIET_MS = 120 * 1000,	/* without a fault ends a stretch of them */
	READ_TRIES = 5
};

static const char figures_name[] = "figures";

/* What only the counting thread touches. */
struct counting {
	struct event batch[JOURNAL_BATCH];
	int64_t next_checkpoint, next_expiry;	/* monotonic milliseconds */
	int64_t quiet_until;
};

/* What only the shipping thread touches. */
struct shipping {
	struct event batch[JOURNAL_BATCH];
	uint64_t from;		/* the next sequence to send */
	uint64_t remote;	/* what the other side has */
	int64_t next_idle, resume;
	int64_t pause;
	int64_t quiet_until;
	bool rewound;
	bool told;		/* that it fails; nothing was said of an end */
};

struct journal {
	struct journal_options options;
	char *directory;	/* owned */
	int locked;		/* the directory, with its flock */

	pthread_mutex_t lock;	/* of what follows, up to the figures */
	pthread_cond_t wake;	/* both threads, to stop */
	pthread_cond_t filling;	/* the counting thread, when the ring is half full */
	struct ring *ring;
	struct journal_state state;
	bool failing;		/* the last checkpoint could not be written */
	bool stopping, counted_out;

	pthread_mutex_t figures_lock;
	struct figures *figures;

	pthread_t counter, shipper;
	bool counter_runs, shipper_runs;
	struct counting counting;
	struct shipping shipping;
};

static int64_t now_ms(void)
{
	return clock_monotonic_us() / 1000;
}

static void say(struct journal *j, const struct fault *f)
{
	if (j->options.fault)
		j->options.fault(f, j->options.fault_context);
}

static void tell(struct journal *j, const char *text)
{
	if (j->options.news)
		j->options.news(text, j->options.fault_context);
}

/* Once for a stretch: what comes and goes must not fill a log either. */
static void say_first(struct journal *j, int64_t *quiet_until, const struct fault *f)
{
	int64_t now = now_ms();
	bool first = now >= *quiet_until;

	*quiet_until = now + QUIET_MS;
	if (first)
		say(j, f);
}

static struct timespec a_tick_from_now(void)
{
	struct timespec until;

	(void)clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_nsec += TICK_MS * 1000000L;
	if (until.tv_nsec >= 1000000000L) {
		until.tv_nsec -= 1000000000L;
		until.tv_sec++;
	}
	return until;
}

/* Waits a tick, or less when the journal is being closed. */
static void journal_wait(struct journal *j)
{
	const struct timespec until = a_tick_from_now();

	(void)pthread_mutex_lock(&j->lock);
	if (!j->stopping)
		(void)pthread_cond_timedwait(&j->wake, &j->lock, &until);
	(void)pthread_mutex_unlock(&j->lock);
}

/* A slot is free again only after a checkpoint, so a ring that fills does not
 * wait for the next one's time; but a broken disk is not asked more often for
 * that. With `lock` held. */
static bool ring_presses(const struct journal *j)
{
	return !j->failing && ring_newest(j->ring) - j->state.durable >= JOURNAL_SLOTS / 2;
}

/* The same for the counting thread, which a ring that fills wakes, too. */
static void counter_wait(struct journal *j)
{
	const struct timespec until = a_tick_from_now();

	(void)pthread_mutex_lock(&j->lock);
	if (!j->stopping && !ring_presses(j))
		(void)pthread_cond_timedwait(&j->filling, &j->lock, &until);
	(void)pthread_mutex_unlock(&j->lock);
}

void journal_state(struct journal *j, struct journal_state *out)
{
	(void)pthread_mutex_lock(&j->lock);
	*out = j->state;
	out->put = ring_newest(j->ring);
	out->dropped = ring_head(j->ring)->dropped;
	out->lost = ring_head(j->ring)->lost;
	(void)pthread_mutex_unlock(&j->lock);
}

bool journal_put(struct journal *j, struct event *e)
{
	bool room, half;

	/* A checksum that no reader accepts would make it a hole. */
	event_seal(e);
	room = event_sound(e);
	(void)pthread_mutex_lock(&j->lock);
	room = room && ring_newest(j->ring) - j->state.durable < JOURNAL_SLOTS;
	if (room)
		ring_put(j->ring, e);
	else
		ring_head(j->ring)->dropped++;
	half = room && ring_newest(j->ring) - j->state.durable == JOURNAL_SLOTS / 2;
	(void)pthread_mutex_unlock(&j->lock);
	if (half)
		(void)pthread_cond_signal(&j->filling);
	return room;
}

void journal_figures(struct journal *j, void (*see)(const struct figures *g, void *), void *context)
{
	(void)pthread_mutex_lock(&j->figures_lock);
	see(j->figures, context);
	(void)pthread_mutex_unlock(&j->figures_lock);
}

/* ---- counting ---- */

/* The next uncounted slots; *covered sequences from *from on. */
static size_t take_uncounted(struct journal *j, uint64_t *from, size_t *covered)
{
	uint64_t newest;

	(void)pthread_mutex_lock(&j->lock);
	newest = ring_newest(j->ring);
	/* After a jump most sequences never were. */
	if (newest - j->state.counted > JOURNAL_SLOTS)
		j->state.counted = newest - JOURNAL_SLOTS;
	*from = j->state.counted + 1;
	*covered = ring_copy(j->ring, *from, newest, JOURNAL_BATCH, j->counting.batch);
	(void)pthread_mutex_unlock(&j->lock);
	return ring_sound(j->counting.batch, *covered, *from);
}

/* Counts what was put so far. */
static void count_all(struct journal *j)
{
	for (;;) {
		uint64_t from;
		size_t covered, count = take_uncounted(j, &from, &covered);

		if (covered == 0)
			return;
		(void)pthread_mutex_lock(&j->figures_lock);
		for (size_t i = 0; i < count; i++)
			figures_add(j->figures, &j->counting.batch[i]);
		(void)pthread_mutex_unlock(&j->figures_lock);
		(void)pthread_mutex_lock(&j->lock);
		j->state.counted = from + covered - 1;
		(void)pthread_mutex_unlock(&j->lock);
	}
}

static void checkpoint_done(struct journal *j, uint64_t counted, bool well)
{
	(void)pthread_mutex_lock(&j->lock);
	j->failing = !well;
	if (well)
		j->state.durable = counted;
	else
		j->state.checkpoint_faults++;
	(void)pthread_mutex_unlock(&j->lock);
}

static int checkpoint_write(struct journal *j, uint64_t counted, struct fault *f)
{
	struct buffer bytes;
	int result = -1;

	buffer_init(&bytes, NULL, FIGURES_FILE_MAX);
	(void)pthread_mutex_lock(&j->figures_lock);
	figures_write(j->figures, counted, &bytes);
	(void)pthread_mutex_unlock(&j->figures_lock);
	if (bytes.spoiled)
		(void)fault(f, FAULT_MEMORY, "no memory for a checkpoint of the figures");
	else if (ring_sync(j->ring, f) == 0)
		result = file_replace(j->directory, figures_name, buffer_span(&bytes), 0640, f);
	buffer_done(&bytes);
	return result;
}

static void checkpoint(struct journal *j)
{
	struct counting *c = &j->counting;
	int64_t began = now_ms(), pause;
	struct journal_state state;
	struct fault f;
	bool well;

	journal_state(j, &state);
	if (state.counted == state.durable)
		return;
	well = checkpoint_write(j, state.counted, &f) == 0;
	checkpoint_done(j, state.counted, well);
	if (!well)
		say_first(j, &c->quiet_until, &f);
	pause = (now_ms() - began) * CHECKPOINT_SHARE;
	c->next_checkpoint = now_ms() + (pause > CHECKPOINT_MS ? pause : CHECKPOINT_MS);
}

static bool checkpoint_due(struct journal *j)
{
	bool presses;

	(void)pthread_mutex_lock(&j->lock);
	presses = ring_presses(j);
	(void)pthread_mutex_unlock(&j->lock);
	return presses || now_ms() >= j->counting.next_checkpoint;
}

static void expire(struct journal *j)
{
	if (now_ms() < j->counting.next_expiry)
		return;
	(void)pthread_mutex_lock(&j->figures_lock);
	figures_expire(j->figures, clock_wall_s());
	(void)pthread_mutex_unlock(&j->figures_lock);
	j->counting.next_expiry = now_ms() + EXPIRE_MS;
}

static bool is_stopping(struct journal *j)
{
	bool stopping;

	(void)pthread_mutex_lock(&j->lock);
	stopping = j->stopping;
	(void)pthread_mutex_unlock(&j->lock);
	return stopping;
}

static void *counter_main(void *context)
{
	struct journal *j = context;

	while (!is_stopping(j)) {
		count_all(j);
		if (checkpoint_due(j))
			checkpoint(j);
		expire(j);
		counter_wait(j);
	}
	count_all(j);
	checkpoint(j);
	(void)pthread_mutex_lock(&j->lock);
	j->counted_out = true;
	(void)pthread_mutex_unlock(&j->lock);
	return NULL;
}

/* ---- shipping ---- */

/* What may go out next: durable, sound, in order. */
static void batch_take(struct journal *j, struct journal_batch *b)
{
	struct shipping *s = &j->shipping;
	uint64_t from, oldest;
	size_t covered;

	*b = (struct journal_batch){ .ring = ring_head(j->ring)->id, .after = s->remote,
				     .events = s->batch };
	journal_state(j, &b->state);
	(void)pthread_mutex_lock(&j->lock);
	oldest = ring_oldest(j->ring);
	from = s->from > oldest ? s->from : oldest;
	covered = ring_copy(j->ring, from, j->state.durable, JOURNAL_BATCH, s->batch);
	(void)pthread_mutex_unlock(&j->lock);
	b->count = ring_sound(s->batch, covered, from);
	/* Nothing but holes: the next batch may begin behind them. */
	if (covered && b->count == 0)
		s->from = from + covered;
}

static void ship_done(struct journal *j, const struct event *events, size_t done)
{
	struct shipping *s = &j->shipping;
	uint64_t last = events[done - 1].sequence, base = ring_head(j->ring)->base;
	uint64_t had = s->remote > base ? s->remote : base;

	(void)pthread_mutex_lock(&j->lock);
	/* Every sequence between what they had and have now that was not sent. */
	if (last > had && last - had > done)
		ring_head(j->ring)->lost += last - had - done;
	ring_head(j->ring)->shipped = last;
	j->state.shipped = last;
	(void)pthread_mutex_unlock(&j->lock);
	s->remote = last;
	s->from = last + 1;
}

/* The other side fell back, or is ahead of a state directory that did. */
static void ship_rewind(struct journal *j, uint64_t from)
{
	struct shipping *s = &j->shipping;
	uint64_t base = ring_head(j->ring)->base;

	(void)pthread_mutex_lock(&j->lock);
	ring_jump(j->ring, from - 1);
	ring_head(j->ring)->shipped = from - 1;
	j->state.shipped = from - 1;
	(void)pthread_mutex_unlock(&j->lock);
	s->remote = from - 1;
	s->from = from > base ? from : base + 1;
}

static void ship_failed(struct journal *j, const struct fault *f)
{
	struct shipping *s = &j->shipping;

	s->pause = s->pause ? s->pause * 2 : PAUSE_MIN_MS;
	if (s->pause > PAUSE_MAX_MS)
		s->pause = PAUSE_MAX_MS;
	s->resume = now_ms() + s->pause;
	if (s->told || now_ms() < s->quiet_until)
		return;
	s->told = true;
	say(j, f);
}

/* After that nothing for a while, or one that comes and goes would fill a log;
 * should it be away when that is over, the next try says so. */
static void ship_succeeded(struct journal *j)
{
	struct shipping *s = &j->shipping;

	s->pause = 0;
	if (!s->told)
		return;
	s->told = false;
	s->quiet_until = now_ms() + QUIET_MS;
	tell(j, "ships again");
}

static void ship_state(struct journal *j, bool well)
{
	(void)pthread_mutex_lock(&j->lock);
	j->state.shipping = well;
	if (!well)
		j->state.ship_faults++;
	(void)pthread_mutex_unlock(&j->lock);
}

/* One call of the shipper. False when there is no use in calling it again now. */
static bool ship_once(struct journal *j, bool stopping)
{
	struct shipping *s = &j->shipping;
	struct journal_batch b;
	struct fault f = { .kind = FAULT_SYSTEM };
	bool well;
	long r;

	batch_take(j, &b);
	b.stopping = stopping;
	if (b.count == 0 && (stopping || now_ms() < s->next_idle))
		return false;
	r = j->options.ship(&b, j->options.context, &f);
	s->next_idle = now_ms() + IDLE_SHIP_MS;
	if (r < 0)
		ship_rewind(j, (uint64_t)-r);
	if (r > 0 && b.count)
		ship_done(j, b.events, (size_t)r < b.count ? (size_t)r : b.count);
	/* Sent back twice without a step between: that is no way forward. */
	if (r < 0 && s->rewound)
		(void)fault(&f, FAULT_SYSTEM, "sent back twice, now to event %ld: do two programs "
			    "ship under one name?", -r);
	well = r < 0 ? !s->rewound : (size_t)r >= b.count && f.text[0] == '\0';
	s->rewound = r < 0;
	ship_state(j, well);
	if (!well) {
		ship_failed(j, &f);
		return false;
	}
	if (r >= 0)
		ship_succeeded(j);
	return r < 0 || b.count > 0;
}

static bool counted_out(struct journal *j)
{
	bool out;

	(void)pthread_mutex_lock(&j->lock);
	out = j->counted_out;
	(void)pthread_mutex_unlock(&j->lock);
	return out;
}

static void *shipper_main(void *context)
{
	struct journal *j = context;
	const struct timespec moment = { .tv_nsec = 5000000 };
	int64_t until;

	while (!is_stopping(j)) {
		if (now_ms() < j->shipping.resume || !ship_once(j, false))
			journal_wait(j);
	}
	while (!counted_out(j))
		(void)nanosleep(&moment, NULL);
	for (until = now_ms() + LAST_TRY_MS; now_ms() < until;)
		if (!ship_once(j, true))
			break;
	return NULL;
}

/* ---- opening and closing ---- */

/* Open elsewhere means that two would count the same events. */
static int directory_lock(struct journal *j, struct fault *f)
{
	j->locked = open(j->directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (j->locked < 0)
		return fault(f, FAULT_SYSTEM, "cannot open the directory %.200s: %s", j->directory,
			     strerror(errno));
	if (flock(j->locked, LOCK_EX | LOCK_NB) == 0)
		return 0;
	if (errno == EWOULDBLOCK)
		return fault(f, FAULT_INPUT, "another process uses %.200s", j->directory);
	return fault(f, FAULT_SYSTEM, "cannot lock %.200s: %s", j->directory, strerror(errno));
}

/* The checkpoint in `directory`; none is the figures of nothing. *damaged: it
 * could be read, and is none. */
static int checkpoint_read(const char *directory, struct figures **out, uint64_t *counted,
			   bool *damaged, struct fault *f)
{
	char path[PATH_MAX];
	struct buffer bytes;
	int n = snprintf(path, sizeof path, "%s/%s", directory, figures_name);
	int result = -1;

	*damaged = false;
	if (n < 0 || (size_t)n >= sizeof path)
		return fault(f, FAULT_INPUT, "the directory name %.200s is too long", directory);
	if (access(path, F_OK) != 0 && errno == ENOENT) {
		*counted = 0;
		*out = figures_new();
		return *out ? 0 : fault(f, FAULT_MEMORY, "no memory for the figures");
	}
	buffer_init(&bytes, NULL, FIGURES_FILE_MAX);
	if (file_read(path, &bytes, f) == 0) {
		result = figures_read(buffer_span(&bytes), out, counted, f);
		*damaged = result != 0 && f && f->kind == FAULT_INPUT;
	}
	buffer_done(&bytes);
	return result;
}

/* A damaged checkpoint must not keep mail from being judged: it is kept aside
 * for people, and counting begins with what the ring holds. One that cannot be
 * read now may be a good one. */
static int figures_recover(struct journal *j, uint64_t *counted, struct fault *f)
{
	char from[PATH_MAX], to[PATH_MAX];
	struct fault said;
	bool damaged;

	if (checkpoint_read(j->directory, &j->figures, counted, &damaged, f) == 0)
		return 0;
	if (!damaged)
		return -1;
	if (snprintf(from, sizeof from, "%s/%s", j->directory, figures_name) >= (int)sizeof from
	    || snprintf(to, sizeof to, "%s/%s.bad", j->directory, figures_name) >= (int)sizeof to
	    || rename(from, to) != 0)
		return -1;
	(void)fault(&said, f->kind, "begun anew, the old file is now %s.bad: %.200s", figures_name,
		    f->text);
	say(j, &said);
	*counted = 0;
	j->figures = figures_new();
	return j->figures ? 0 : fault(f, FAULT_MEMORY, "no memory for the figures");
}

/* A state directory under another name, its own or a copy: under the old name
 * its events were shipped already, or still will be by who has it. */
static int stream_begin(struct journal *j, struct fault *f)
{
	struct ring_head *h = ring_head(j->ring);
	const char *name = j->options.stream;
	char before[RING_STREAM], text[256];
	uint64_t left;

	(void)snprintf(before, sizeof before, "%.*s", RING_STREAM - 1, h->stream);
	if (!name || strncmp(name, before, sizeof before - 1) == 0)
		return 0;
	left = ring_stream(j->ring, name);
	if (j->options.ship)
		h->lost += left;
	if (ring_sync(j->ring, f) != 0)
		return -1;
	if (!j->options.ship || !before[0])
		return 0;
	(void)snprintf(text, sizeof text, "begins anew as %s, was %s; %" PRIu64 " events were not shipped",
		       name, before, left);
	tell(j, text);
	return 0;
}

static int journal_recover(struct journal *j, struct fault *f)
{
	struct fault said;
	uint64_t counted = 0;
	bool replaced;

	if (figures_recover(j, &counted, f) != 0
	    || ring_open(j->directory, counted, &j->ring, &replaced, f) != 0)
		return -1;
	if (replaced) {
		(void)fault(&said, FAULT_INPUT,
			    "the ring of events was of another version and is now events.ring.old");
		say(j, &said);
	}
	if (stream_begin(j, f) != 0)
		return -1;
	j->state.counted = j->state.durable = counted;
	j->state.shipped = ring_head(j->ring)->shipped;
	j->shipping.remote = j->state.shipped;
	j->shipping.from = 1;
	if (j->state.shipped >= ring_head(j->ring)->base)
		j->shipping.from = j->state.shipped + 1;
	count_all(j);
	/* Before anything new: a program that dies again and again gets on. */
	checkpoint(j);
	return 0;
}

/* The threads of the journal get no signals: the programs handle them, and a
 * broken connection is an answer. */
static int threads_start(struct journal *j, struct fault *f)
{
	sigset_t all, before;
	int error;

	(void)sigfillset(&all);
	(void)pthread_sigmask(SIG_SETMASK, &all, &before);
	error = pthread_create(&j->counter, NULL, counter_main, j);
	j->counter_runs = error == 0;
	if (error == 0 && j->options.ship) {
		error = pthread_create(&j->shipper, NULL, shipper_main, j);
		j->shipper_runs = error == 0;
	}
	(void)pthread_sigmask(SIG_SETMASK, &before, NULL);
	if (error != 0)
		return fault(f, FAULT_SYSTEM, "cannot start a thread: %s", strerror(error));
	return 0;
}

static int locks_init(struct journal *j)
{
	pthread_condattr_t monotonic;

	if (pthread_mutex_init(&j->lock, NULL) != 0 || pthread_mutex_init(&j->figures_lock, NULL) != 0
	    || pthread_condattr_init(&monotonic) != 0)
		return -1;
	(void)pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	if (pthread_cond_init(&j->wake, &monotonic) != 0)
		return -1;
	return pthread_cond_init(&j->filling, &monotonic);
}

int journal_open(const struct journal_options *o, struct journal **out, struct fault *f)
{
	struct journal *j = calloc(1, sizeof *j);
	struct fault own = { 0 };

	f = f ? f : &own;
	if (!j || locks_init(j) != 0) {
		free(j);
		return fault(f, FAULT_MEMORY, "no memory for the journal");
	}
	j->options = *o;
	j->locked = -1;
	j->directory = strdup(o->directory);
	if (!j->directory)
		(void)fault(f, FAULT_MEMORY, "no memory for the journal");
	else if (directory_lock(j, f) == 0 && journal_recover(j, f) == 0 && threads_start(j, f) == 0) {
		*out = j;
		return 0;
	}
	journal_close(j);
	return -1;
}

static void threads_stop(struct journal *j)
{
	(void)pthread_mutex_lock(&j->lock);
	j->stopping = true;
	(void)pthread_cond_broadcast(&j->wake);
	(void)pthread_cond_broadcast(&j->filling);
	(void)pthread_mutex_unlock(&j->lock);
	if (j->counter_runs)
		(void)pthread_join(j->counter, NULL);
	if (j->shipper_runs)
		(void)pthread_join(j->shipper, NULL);
}

void journal_close(struct journal *j)
{
	if (!j)
		return;
	threads_stop(j);
	ring_close(j->ring);
	figures_free(j->figures);
	if (j->locked >= 0)
		(void)close(j->locked);
	free(j->directory);
	(void)pthread_cond_destroy(&j->filling);
	(void)pthread_cond_destroy(&j->wake);
	(void)pthread_mutex_destroy(&j->figures_lock);
	(void)pthread_mutex_destroy(&j->lock);
	free(j);
}

/* ---- for tonectl ---- */

static void add_event(const struct event *e, void *figures)
{
	figures_add(figures, e);
}

int journal_figures_on_disk(const char *directory, struct figures **out, struct fault *f)
{
	for (unsigned i = 0; i < READ_TRIES; i++) {
		struct figures *g = NULL;
		uint64_t counted = 0;
		bool damaged, whole;

		if (checkpoint_read(directory, &g, &counted, &damaged, f) != 0)
			return -1;
		if (ring_read(directory, counted, add_event, g, &whole, f) != 0) {
			figures_free(g);
			return -1;
		}
		if (whole) {
			*out = g;
			return 0;
		}
		figures_free(g);
	}
	return fault(f, FAULT_SYSTEM, "the figures in %.200s change too fast to be read", directory);
}
