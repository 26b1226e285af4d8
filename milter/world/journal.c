/* journal.c - see journal.h.
 *
 * Two locks. `lock` is held for the copy of an event and orders them;
 * `figures_lock` is held while events are counted or figures are read. Neither
 * is ever held over a system call that waits for a disk or a network.
 *
 * The writing thread is the only one that counts, so between two writes the
 * figures are those of the last event that was written: with them a segment may
 * begin. A slot of the ring is free once its event is durable, and nobody
 * writes to it before; so slots are read without the lock.
 */
#include "world/journal.h"

#include "world/archive.h"
#include "world/clock.h"
#include "world/forgetting.h"
#include "world/ring.h"
#include "world/shipper.h"
#include "world/thread.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

enum {
	TICK_MS = 50,
	SYNC_MS = 1000,
	SIZE = 256 * 1024 * 1024,
	BEGIN_MS = 60 * 1000,	/* between two tries to begin a segment */
	EXPIRE_MS = 60 * 1000,
	QUIET_MS = 120 * 1000,	/* without a fault ends a stretch of them */
	READ_TRIES = 5
};

struct journal {
	struct journal_options options;
	char *directory;	/* owned */
	int locked;		/* the directory, with its flock */

	pthread_mutex_t lock;	/* of what follows, up to the figures */
	pthread_cond_t filling;	/* the ring is half full, or it is time to stop */
	struct ring *ring;
	struct journal_state state;
	struct shipper *shipper;	/* NULL: none */
	bool failing;		/* the disk took nothing the last time */
	bool stopping;

	pthread_mutex_t figures_lock;
	struct figures *figures;

	/* What only the writing thread touches. */
	pthread_t writer;
	bool writes;
	struct archive *archive;
	struct event batch[BLOCK_EVENTS];
	int64_t next_sync, next_begin, next_expiry;	/* monotonic milliseconds */
	int64_t quiet_until;
	struct forgetting forgetting;
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

/* Once for a stretch: what comes and goes must not fill a log either. */
static void say_first(struct journal *j, const struct fault *f)
{
	const int64_t now = now_ms();
	const bool first = now >= j->quiet_until;

	j->quiet_until = now + QUIET_MS;
	if (first)
		say(j, f);
}

/* A slot is free again only when its event is durable, so a ring that fills does
 * not wait for the next time; but a broken disk is not asked more often for
 * that. With `lock` held. */
static bool presses(const struct journal *j)
{
	return !j->failing && ring_newest(j->ring) - j->state.durable >= RING_SLOTS / 2;
}

static void writer_wait(struct journal *j)
{
	(void)pthread_mutex_lock(&j->lock);
	if (!j->stopping && !presses(j))
		thread_wait(&j->filling, &j->lock, TICK_MS);
	(void)pthread_mutex_unlock(&j->lock);
}

void journal_state(struct journal *j, struct journal_state *out)
{
	struct shipper_state s = { .well = false };

	(void)pthread_mutex_lock(&j->lock);
	*out = j->state;
	out->put = ring_newest(j->ring);
	out->dropped = ring_head(j->ring)->dropped;
	out->lost = ring_head(j->ring)->lost;
	if (j->shipper) {
		shipper_state(j->shipper, &s);
		out->shipped = s.shipped;
		out->lost = s.lost;
		out->ship_faults = s.faults;
		out->refused = s.refused;
		out->shipping = s.well;
	}
	(void)pthread_mutex_unlock(&j->lock);
}

bool journal_put(struct journal *j, struct event *e)
{
	bool room, half;

	/* A checksum that no reader accepts would make it a hole. */
	event_seal(e);
	room = event_sound(e);
	(void)pthread_mutex_lock(&j->lock);
	room = room && ring_newest(j->ring) - j->state.durable < RING_SLOTS;
	if (room)
		ring_put(j->ring, e);
	else
		ring_head(j->ring)->dropped++;
	half = room && ring_newest(j->ring) - j->state.durable == RING_SLOTS / 2;
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

/* The sound slots of `from` up to `last` into the batch; from steps over what was
 * covered. */
static size_t take(struct journal *j, uint64_t *from, uint64_t last)
{
	const uint64_t first = *from;
	const size_t covered = ring_copy(j->ring, first, last, BLOCK_EVENTS, j->batch);
	const size_t count = ring_sound(j->batch, covered, first);

	*from += covered;
	/* An earlier run may have counted agents. */
	for (size_t i = 0; i < count && !j->options.agents; i++)
		memset(j->batch[i].agent, 0, sizeof j->batch[i].agent);
	return count;
}

/* Counts what was put so far. */
static void count_all(struct journal *j)
{
	struct journal_state state;
	uint64_t from;

	journal_state(j, &state);
	for (from = state.counted + 1; from <= state.put;) {
		const size_t count = take(j, &from, state.put);

		(void)pthread_mutex_lock(&j->figures_lock);
		for (size_t i = 0; i < count; i++)
			figures_add(j->figures, &j->batch[i]);
		(void)pthread_mutex_unlock(&j->figures_lock);
	}
	(void)pthread_mutex_lock(&j->lock);
	j->state.counted = state.put;
	ring_head(j->ring)->shipped = state.shipped;
	ring_head(j->ring)->lost = state.lost;
	(void)pthread_mutex_unlock(&j->lock);
}

/* Said once: from then on it is so each day. */
static void say_crowded(struct journal *j)
{
	const bool first = j->state.crowded == 0;
	struct fault f;

	if (figures_crowded(j->figures) == j->state.crowded)
		return;
	(void)pthread_mutex_lock(&j->lock);
	j->state.crowded = figures_crowded(j->figures);
	(void)pthread_mutex_unlock(&j->lock);
	if (!first)
		return;
	(void)fault(&f, FAULT_LIMIT, "more than %d counters: the oldest days leave this host's figures, "
		    "totals stay; fewer teams or a shorter days_kept make room", FIGURES_MAX);
	say(j, &f);
}

static void expire(struct journal *j)
{
	if (now_ms() < j->next_expiry)
		return;
	(void)pthread_mutex_lock(&j->figures_lock);
	figures_expire(j->figures, clock_wall_s(), &j->options.kept);
	(void)pthread_mutex_unlock(&j->figures_lock);
	say_crowded(j);
	j->next_expiry = now_ms() + EXPIRE_MS;
}

/* ---- writing ---- */

/* Makes durable what is counted. */
static int write_out(struct journal *j, const struct journal_state *state, struct fault *f)
{
	for (uint64_t from = state->durable + 1; from <= state->counted;) {
		const size_t count = take(j, &from, state->counted);

		if (count && archive_add(j->archive, j->batch, count, f) != 0)
			return -1;
	}
	return archive_sync(j->archive, f);
}

static void written(struct journal *j, uint64_t counted, bool well)
{
	(void)pthread_mutex_lock(&j->lock);
	j->failing = !well;
	if (well)
		j->state.durable = counted;
	else
		j->state.checkpoint_faults++;
	j->state.bytes = archive_bytes(j->archive);
	(void)pthread_mutex_unlock(&j->lock);
}

/* What comes after it has not been sent yet. */
static uint64_t needed_after(const struct journal *j, const struct journal_state *state)
{
	return j->options.ship ? state->shipped : UINT64_MAX;
}

/* The figures are those of all that is written. Where that fails the segment just
 * grows longer. */
static bool begin_segment(struct journal *j, const struct journal_state *state)
{
	struct fault f;

	if (archive_begin(j->archive, j->figures, state->counted, needed_after(j, state), &f) == 0)
		return true;
	say_first(j, &f);
	j->next_begin = now_ms() + BEGIN_MS;
	return false;
}

static void flush(struct journal *j, bool last)
{
	struct journal_state state;
	struct fault f;
	bool well;

	journal_state(j, &state);
	j->next_sync = now_ms() + j->options.sync_ms;
	if (state.counted > state.durable) {
		well = write_out(j, &state, &f) == 0;
		written(j, state.counted, well);
		ring_rest(j->ring);
		if (!well) {
			say_first(j, &f);
			return;
		}
	}
	if (now_ms() >= j->next_begin && archive_full(j->archive, last))
		(void)begin_segment(j, &state);
}

static bool flush_due(struct journal *j)
{
	bool now;

	(void)pthread_mutex_lock(&j->lock);
	now = presses(j);
	(void)pthread_mutex_unlock(&j->lock);
	return now || now_ms() >= j->next_sync;
}

/* ---- forgetting ---- */

static size_t forget_figures(struct journal *j)
{
	size_t gone;

	(void)pthread_mutex_lock(&j->figures_lock);
	gone = figures_forget(j->figures, &j->forgetting.wish.figures);
	(void)pthread_mutex_unlock(&j->figures_lock);
	return gone;
}

/* An MTA's answer waits for no more than a part of it. */
static void forget_slots(struct journal *j, uint64_t durable)
{
	for (size_t part = 0; part < RING_PARTS; part++) {
		(void)pthread_mutex_lock(&j->lock);
		ring_forget(j->ring, part, durable);
		(void)pthread_mutex_unlock(&j->lock);
	}
}

/* A new segment begins with what the figures are then; those before it are closed. */
static void forget_begin(struct journal *j)
{
	struct forgetting *g = &j->forgetting;
	struct journal_state state;
	size_t gone;

	flush(j, false);
	journal_state(j, &state);
	if (state.durable != state.counted) {
		g->next_round = 0;
		return;
	}
	gone = forget_figures(j);
	/* The figures would tell of agents that a segment knows. */
	if (!gone && !g->asked && !j->options.agents)
		return;
	if (!begin_segment(j, &state)) {
		g->next_round = 0;
		return;
	}
	if (g->wish.figures.before)
		forget_slots(j, state.durable);
	g->below = g->wish.figures.before ? UINT64_MAX : 0;
	g->on = true;
}

static void forget_end(struct journal *j)
{
	struct forgetting *g = &j->forgetting;
	struct journal_state state;
	struct fault f;

	journal_state(j, &state);
	if (stream_forget(j->directory, &g->wish.figures, &f) != 0)
		say_first(j, &f);
	if (g->wish.events_before
	    && archive_drop(j->archive, g->wish.events_before, needed_after(j, &state), &f) != 0)
		say_first(j, &f);
	g->on = false;
	if (!g->asked)
		return;
	if (j->options.news)
		j->options.news("what was asked to be forgotten is", j->options.fault_context);
	wish_done(j->directory);
}

/* One segment a time: events come first. */
static void forget_step(struct journal *j)
{
	struct forgetting *g = &j->forgetting;
	struct fault f;
	const int due = forgetting_due(g, j->directory, j->options.agents, &j->options.kept, now_ms(), clock_wall_s(), &f);

	if (due > 0)
		forget_begin(j);
	else if (due < 0)
		(wish_open(j->directory) ? say_first : say)(j, &f);
	if (!g->on)
		return;
	if (g->below && archive_forget(j->archive, &g->wish.figures, &g->below, &f) != 0) {
		say_first(j, &f);
		g->on = false;	/* the next round, or the next look, begins again */
		g->next_look = g->next_round = now_ms() + BEGIN_MS;
	} else if (!g->below) {
		forget_end(j);
	}
}

static bool is_stopping(struct journal *j)
{
	bool stopping;

	(void)pthread_mutex_lock(&j->lock);
	stopping = j->stopping;
	(void)pthread_mutex_unlock(&j->lock);
	return stopping;
}

static void *writer_main(void *context)
{
	struct journal *j = context;

	while (!is_stopping(j)) {
		count_all(j);
		if (flush_due(j))
			flush(j, false);
		forget_step(j);
		expire(j);
		writer_wait(j);
	}
	count_all(j);
	flush(j, true);
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

/* A state directory under another name, its own or a copy: under the old name
 * its events were shipped already, or still will be by who has it. */
static int begin_stream(struct journal *j, struct stream *s, struct fault *f)
{
	const uint64_t newest = j->state.counted;
	const char *name = j->options.stream;
	struct ring_head *h = ring_head(j->ring);
	char text[256], before[STREAM_NAME];
	uint64_t left;

	if (stream_load(j->directory, s, f) != 0)
		return -1;
	if (s->id == 0)
		return stream_begin(j->directory, name ? name : "", newest, j->figures, s, f);
	if (!name || strncmp(name, s->name, sizeof s->name - 1) == 0)
		return 0;
	if (!s->name[0])
		return stream_call(j->directory, name, s, f);
	(void)snprintf(before, sizeof before, "%s", s->name);
	left = newest - (h->shipped > (uint64_t)s->base ? h->shipped : (uint64_t)s->base);
	if (stream_begin(j->directory, name, newest, j->figures, s, f) != 0)
		return -1;
	h->shipped = newest;
	if (!j->options.ship)
		return 0;
	h->lost += left;
	(void)snprintf(text, sizeof text, "Redis: begins anew as %s, was %s; %" PRIu64 " events were not shipped",
		       name, before, left);
	if (j->options.news)
		j->options.news(text, j->options.fault_context);
	return 0;
}

/* What an earlier run left: what is on the disk, and behind it what is in the ring. */
static int recover(struct journal *j, struct fault *f)
{
	struct fault said;
	uint64_t last = 0;
	bool replaced;

	if (archive_open(j->directory, j->options.size, &j->archive, &j->figures, &last, &said, f) != 0)
		return -1;
	if (said.text[0])
		say(j, &said);
	if (ring_open(j->directory, last, &j->ring, &replaced, f) != 0)
		return -1;
	if (replaced) {
		(void)fault(&said, FAULT_INPUT,
			    "the ring of events was of another version and is now events.ring.old");
		say(j, &said);
	}
	j->state.counted = j->state.durable = last;
	j->state.bytes = archive_bytes(j->archive);
	j->state.shipped = ring_head(j->ring)->shipped;
	count_all(j);
	/* Before anything new: a program that dies again and again gets on. */
	flush(j, false);
	return 0;
}

static int shipping_start(struct journal *j, const struct stream *s, struct fault *f)
{
	const struct shipper_state state = { .shipped = ring_head(j->ring)->shipped,
					     .lost = ring_head(j->ring)->lost };
	struct shipper *shipper;

	if (!j->options.ship)
		return 0;
	if (shipper_start(&j->options, j, s, j->state.counted, state, &shipper, f) != 0)
		return -1;
	(void)pthread_mutex_lock(&j->lock);
	j->shipper = shipper;
	(void)pthread_mutex_unlock(&j->lock);
	return 0;
}

static int start(struct journal *j, struct fault *f)
{
	struct stream stream;

	if (directory_lock(j, f) != 0 || recover(j, f) != 0 || begin_stream(j, &stream, f) != 0
	    || shipping_start(j, &stream, f) != 0
	    || thread_start(&j->writer, writer_main, j, f) != 0)
		return -1;
	j->writes = true;
	return 0;
}

int journal_open(const struct journal_options *o, struct journal **out, struct fault *f)
{
	struct journal *j = calloc(1, sizeof *j);
	struct fault own = { 0 };

	f = f ? f : &own;
	if (!j || pthread_mutex_init(&j->lock, NULL) != 0 || pthread_mutex_init(&j->figures_lock, NULL) != 0
	    || thread_condition(&j->filling) != 0) {
		free(j);
		return fault(f, FAULT_MEMORY, "no memory for the journal");
	}
	j->options = *o;
	j->options.size = o->size ? o->size : SIZE;
	j->options.sync_ms = o->sync_ms ? o->sync_ms : SYNC_MS;
	j->locked = -1;
	j->directory = strdup(o->directory);
	j->options.directory = j->directory;
	if (!j->directory)
		(void)fault(f, FAULT_MEMORY, "no memory for the journal");
	else if (start(j, f) == 0) {
		*out = j;
		return 0;
	}
	journal_close(j);
	return -1;
}

static void writer_stop(struct journal *j)
{
	(void)pthread_mutex_lock(&j->lock);
	j->stopping = true;
	(void)pthread_cond_signal(&j->filling);
	(void)pthread_mutex_unlock(&j->lock);
	if (j->writes)
		(void)pthread_join(j->writer, NULL);
}

/* It still asks for our state while it is being stopped. */
static void shipping_stop(struct journal *j)
{
	struct shipper *s = j->shipper;
	struct shipper_state last;

	if (!s)
		return;
	shipper_stop(s, &last);
	j->shipper = NULL;
	ring_head(j->ring)->shipped = last.shipped;
	ring_head(j->ring)->lost = last.lost;
}

void journal_close(struct journal *j)
{
	if (!j)
		return;
	writer_stop(j);
	shipping_stop(j);
	ring_close(j->ring);
	archive_close(j->archive);
	figures_free(j->figures);
	if (j->locked >= 0)
		(void)close(j->locked);
	free(j->directory);
	(void)pthread_cond_destroy(&j->filling);
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
		uint64_t last = 0;
		bool whole;

		if (archive_figures(directory, &g, &last, f) != 0)
			return -1;
		if (ring_read(directory, last, add_event, g, &whole, f) != 0) {
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
