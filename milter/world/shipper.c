/* shipper.c - see shipper.h. */
#include "world/shipper.h"

#include "world/archive.h"
#include "world/clock.h"
#include "world/thread.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	TICK_MS = 50,
	IDLE_MS = 10 * 1000,
	PAUSE_MIN_MS = 500,
	PAUSE_MAX_MS = 30 * 1000,
	LAST_TRY_MS = 500,
	QUIET_MS = 120 * 1000	/* without a fault ends a stretch of them */
};

struct shipper {
	const struct journal_options *options;	/* borrowed */
	struct journal *journal;		/* borrowed */
	struct reader *reader;
	struct stream stream;
	uint64_t opened;	/* the last sequence of an earlier run */
	uint64_t tried;		/* the last that we ever sent in this one */
	uint64_t remote;	/* what the other side has of this stream */
	struct event events[BLOCK_EVENTS];
	struct figures *sum;	/* NULL: none */

	int64_t next_idle, resume, pause, quiet_until, refused_quiet_until;	/* monotonic milliseconds */
	bool elsewhere;		/* the last answer sent us there */
	bool told;		/* that it fails; nothing was said of an end */

	pthread_t thread;
	pthread_mutex_t lock;	/* of what follows */
	pthread_cond_t wake;
	struct shipper_state state;
	bool stopping;
};

static int64_t now_ms(void)
{
	return clock_monotonic_us() / 1000;
}

void shipper_state(struct shipper *s, struct shipper_state *out)
{
	(void)pthread_mutex_lock(&s->lock);
	*out = s->state;
	(void)pthread_mutex_unlock(&s->lock);
}

static void tell(const struct shipper *s, const char *text)
{
	if (s->options->news)
		s->options->news(text, s->options->fault_context);
}

/* ---- what goes out next ---- */

/* Up to here nothing is to be sent: they have it, or it belongs to another stream. */
static uint64_t had(const struct shipper *s)
{
	const uint64_t base = (uint64_t)s->stream.base;

	return s->remote > base ? s->remote : base;
}

/* What all events behind `from` up to and with `to` added up to; no sum when the
 * disk does not tell. */
static int sum_take(struct shipper *s, uint64_t from, uint64_t to, struct fault *f)
{
	struct figures *before = NULL, *now = NULL;
	int result;

	if (from == (uint64_t)s->stream.base)
		result = stream_origin(s->options->directory, &s->stream, &before, f);
	else
		result = reader_totals(s->reader, from, &before, f);
	if (result == 0)
		result = reader_totals(s->reader, to, &now, f);
	if (result == 0 && before && now) {
		s->sum = figures_since(now, before);
		result = s->sum ? 0 : fault_memory(f);
	}
	figures_free(before);
	figures_free(now);
	return result;
}

/* Who has nothing yet is brought near the end at once. */
static int begin_take(struct shipper *s, uint64_t durable, uint64_t *to, struct fault *f)
{
	if (had(s) != (uint64_t)s->stream.base)
		return 0;
	if (reader_newest(s->reader, durable, to, f) != 0)
		return -1;
	return *to > had(s) ? sum_take(s, had(s), *to, f) : 0;
}

static int batch_take(struct shipper *s, struct journal_batch *b, struct fault *f)
{
	uint64_t to = 0;

	*b = (struct journal_batch){ .stream = (uint64_t)s->stream.id, .after = s->remote,
				     .last = s->remote, .events = s->events };
	figures_free(s->sum);
	s->sum = NULL;
	journal_state(s->journal, &b->state);
	if (had(s) >= b->state.durable)
		return 0;
	if (begin_take(s, b->state.durable, &to, f) != 0)
		return -1;
	if (!s->sum && reader_next(s->reader, had(s) + 1, b->state.durable, s->events, &b->count, &to, f) != 0)
		return -1;
	/* The segments between are gone. */
	if (!s->sum && b->count && to > had(s) && sum_take(s, had(s), to, f) != 0)
		return -1;
	b->sum = s->sum;
	if (b->sum) {
		b->count = 0;
		b->last = to;
	} else if (b->count) {
		b->last = b->events[b->count - 1].sequence;
	}
	return 0;
}

/* ---- what became of it ---- */

static void taken(struct shipper *s, const struct journal_batch *b)
{
	const uint64_t missed = b->count ? b->last - had(s) - b->count : 0;

	(void)pthread_mutex_lock(&s->lock);
	s->state.lost += missed;
	s->state.shipped = b->last;
	(void)pthread_mutex_unlock(&s->lock);
	s->remote = b->last;
}

/* It counts, but not all of it: somebody else wrote there. Said once for a stretch. */
static void refused(struct shipper *s, uint64_t counters, const struct fault *f)
{
	const bool first = now_ms() >= s->refused_quiet_until;

	s->refused_quiet_until = now_ms() + QUIET_MS;
	(void)pthread_mutex_lock(&s->lock);
	s->state.refused += counters;
	(void)pthread_mutex_unlock(&s->lock);
	if (first && s->options->fault)
		s->options->fault(f, s->options->fault_context);
}

/* The other side has more than we ever sent: our directory is older than what it
 * knows. What an earlier run left may be there already; what this one put is not. */
static int begin_anew(struct shipper *s, uint64_t has, struct fault *f)
{
	struct figures *figures = NULL;
	char text[256];
	int result;

	if (reader_totals(s->reader, s->opened, &figures, f) != 0)
		return -1;
	result = stream_begin(s->options->directory, s->stream.name, s->opened, figures, &s->stream, f);
	figures_free(figures);
	if (result != 0)
		return -1;
	(void)snprintf(text, sizeof text, "Redis: begins anew behind event %" PRIu64 ": it has event %" PRIu64
		       " of this host, whose state directory is older", s->opened, has);
	tell(s, text);
	s->remote = 0;
	return 0;
}

static int go_there(struct shipper *s, uint64_t has, struct fault *f)
{
	if (has > s->opened && has > s->tried)
		return begin_anew(s, has, f);
	s->remote = has;
	(void)pthread_mutex_lock(&s->lock);
	s->state.shipped = has;
	(void)pthread_mutex_unlock(&s->lock);
	return 0;
}

static void failed(struct shipper *s, const struct fault *f)
{
	s->pause = s->pause ? s->pause * 2 : PAUSE_MIN_MS;
	if (s->pause > PAUSE_MAX_MS)
		s->pause = PAUSE_MAX_MS;
	s->resume = now_ms() + s->pause;
	if (s->told || now_ms() < s->quiet_until)
		return;
	s->told = true;
	if (s->options->fault)
		s->options->fault(f, s->options->fault_context);
}

/* After that nothing for a while, or one that comes and goes would fill a log;
 * should it be away when that is over, the next try says so. */
static void succeeded(struct shipper *s)
{
	s->pause = 0;
	if (!s->told)
		return;
	s->told = false;
	s->quiet_until = now_ms() + QUIET_MS;
	tell(s, "Redis: ships again");
}

static void note(struct shipper *s, bool well)
{
	(void)pthread_mutex_lock(&s->lock);
	s->state.well = well;
	if (!well)
		s->state.faults++;
	(void)pthread_mutex_unlock(&s->lock);
}

/* What one call of the other side came to. */
static bool hand_over(struct shipper *s, const struct journal_batch *b, struct fault *f)
{
	const bool again = s->elsewhere;
	uint64_t has = 0;

	s->tried = b->last > s->tried ? b->last : s->tried;
	s->elsewhere = false;
	switch (s->options->ship(b, s->options->context, &has, f)) {
	case JOURNAL_TAKEN_PARTLY:
		refused(s, has, f);
		taken(s, b);
		return true;
	case JOURNAL_TAKEN:
		taken(s, b);
		return true;
	case JOURNAL_LATER:
		return false;
	case JOURNAL_ELSEWHERE:
		s->elsewhere = true;
		if (go_there(s, has, f) != 0)
			return false;
		/* Twice without a step between: that is no way forward. */
		if (again)
			(void)fault(f, FAULT_SYSTEM, "sent back twice, now to event %" PRIu64
				    ": do two programs ship under one name?", has + 1);
		return !again;
	}
	return false;
}

/* False when there is no use in coming again now. */
static bool ship_once(struct shipper *s, bool stopping)
{
	struct fault f = { .kind = FAULT_SYSTEM };
	struct journal_batch b;
	bool well = batch_take(s, &b, &f) == 0;

	b.stopping = stopping;
	if (well && b.last == b.after && (stopping || now_ms() < s->next_idle))
		return false;
	well = well && hand_over(s, &b, &f);
	s->next_idle = now_ms() + IDLE_MS;
	note(s, well);
	if (!well) {
		failed(s, &f);
		return false;
	}
	if (!s->elsewhere)
		succeeded(s);
	return s->elsewhere || b.last > b.after;
}

/* ---- the thread ---- */

static bool is_stopping(struct shipper *s)
{
	bool stopping;

	(void)pthread_mutex_lock(&s->lock);
	stopping = s->stopping;
	(void)pthread_mutex_unlock(&s->lock);
	return stopping;
}

/* Waits a tick, or less when it is time to stop. */
static void wait(struct shipper *s)
{
	(void)pthread_mutex_lock(&s->lock);
	if (!s->stopping)
		thread_wait(&s->wake, &s->lock, TICK_MS);
	(void)pthread_mutex_unlock(&s->lock);
}

static void *shipper_main(void *context)
{
	struct shipper *s = context;
	int64_t until;

	while (!is_stopping(s))
		if (now_ms() < s->resume || !ship_once(s, false))
			wait(s);
	for (until = now_ms() + LAST_TRY_MS; now_ms() < until;)
		if (!ship_once(s, true))
			break;
	return NULL;
}

static void shipper_free(struct shipper *s)
{
	figures_free(s->sum);
	reader_free(s->reader);
	(void)pthread_cond_destroy(&s->wake);
	(void)pthread_mutex_destroy(&s->lock);
	free(s);
}

int shipper_start(const struct journal_options *o, struct journal *j, const struct stream *stream,
		  uint64_t opened, struct shipper_state state, struct shipper **out, struct fault *f)
{
	struct shipper *s = calloc(1, sizeof *s);

	if (!s || pthread_mutex_init(&s->lock, NULL) != 0 || thread_condition(&s->wake) != 0) {
		free(s);
		return fault(f, FAULT_MEMORY, "no memory to ship events");
	}
	s->options = o;
	s->journal = j;
	s->stream = *stream;
	s->opened = opened;
	s->state = state;
	s->remote = state.shipped > (uint64_t)stream->base ? state.shipped : 0;
	if (reader_new(o->directory, &s->reader, f) != 0 || thread_start(&s->thread, shipper_main, s, f) != 0) {
		shipper_free(s);
		return -1;
	}
	*out = s;
	return 0;
}

void shipper_stop(struct shipper *s, struct shipper_state *last)
{
	(void)pthread_mutex_lock(&s->lock);
	s->stopping = true;
	(void)pthread_cond_signal(&s->wake);
	(void)pthread_mutex_unlock(&s->lock);
	(void)pthread_join(s->thread, NULL);
	*last = s->state;
	shipper_free(s);
}
