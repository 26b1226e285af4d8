/* test_journal.c - an event that was taken is counted once, whatever dies. */
#include "tests/cmocka.inc.h"

#include "tests/world/scratch.inc.h"

#include "tests/world/events.inc.h"

#include "world/archive.h"
#include "world/file.h"
#include "world/forgetting.h"
#include "world/ring.h"
#include "world/segment.h"

#include <dirent.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>

enum { KILLS = 60, PRODUCERS = 3, HEAD_BYTES = 4096 };

static atomic_uint faults_said;
static struct fault last_said;
static pthread_mutex_t said_lock = PTHREAD_MUTEX_INITIALIZER;

static void hear(const struct fault *f, void *context)
{
	(void)context;
	(void)pthread_mutex_lock(&said_lock);
	last_said = *f;
	(void)pthread_mutex_unlock(&said_lock);
	faults_said++;
}

static atomic_uint news_told;
static char last_told[200];

static void hear_news(const char *text, void *context)
{
	(void)context;
	(void)pthread_mutex_lock(&said_lock);
	(void)snprintf(last_told, sizeof last_told, "%s", text);
	(void)pthread_mutex_unlock(&said_lock);
	news_told++;
}

/* Of journals that are opened. */
static uint64_t size;	/* 0: the default */
static unsigned sync_ms = 100;

static struct journal *open_as(const char *stream, journal_ship *ship, void *context)
{
	const struct journal_options o = { .directory = scratch, .ship = ship, .context = context,
					   .fault = hear, .news = hear_news, .stream = stream,
					   .size = size, .sync_ms = sync_ms };
	struct journal *j;
	struct fault f = { .text = "" };

	if (journal_open(&o, &j, &f) != 0)
		fail_msg("not opened: %s", f.text);
	return j;
}

static struct journal *open_with(journal_ship *ship, void *context)
{
	return open_as(NULL, ship, context);
}

static void put(struct journal *j, unsigned count)
{
	for (unsigned i = 0; i < count; i++) {
		struct event e = some_event("billing");

		assert_true(journal_put(j, &e));
	}
}

/* More than a ring: what it refuses while the disk writes is put when there is
 * room again. */
static void put_all(struct journal *j, unsigned count)
{
	for (unsigned i = 0; i < count; i++) {
		struct event e = some_event("billing");

		wait_until(journal_put(j, &e));
	}
}

static void events_are_counted_and_stay_counted(void **state)
{
	struct journal *j = open_with(NULL, NULL);

	(void)state;
	put(j, 100);
	wait_until(counted(j, "total", "messages") == 100);
	put(j, 11);
	journal_close(j);
	j = open_with(NULL, NULL);
	assert_int_equal(counted(j, "total", "messages"), 111);
	assert_int_equal(counted(j, "total:team:billing", "outcome:missed"), 111);
	assert_int_equal(state_of(j).put, 111);
	assert_int_equal(state_of(j).durable, 111);
	put(j, 1);
	wait_until(counted(j, "total", "messages") == 112);
	journal_close(j);
}

static void an_event_that_no_reader_would_accept_is_dropped(void **state)
{
	struct journal *j = open_with(NULL, NULL);
	struct event e = some_event("billing");

	(void)state;
	e.score = 120;
	assert_false(journal_put(j, &e));
	assert_int_equal(state_of(j).dropped, 1);
	journal_close(j);
}

static void a_second_opener_is_refused(void **state)
{
	const struct journal_options o = { .directory = scratch };
	struct journal *j = open_with(NULL, NULL), *second;
	struct fault f;

	(void)state;
	assert_int_equal(journal_open(&o, &second, &f), -1);
	assert_int_equal(f.kind, FAULT_INPUT);
	assert_non_null(strstr(f.text, "another process uses"));
	journal_close(j);
	j = open_with(NULL, NULL);
	journal_close(j);
}

static void a_missing_directory_is_a_fault(void **state)
{
	struct journal_options o = { .directory = scratch_path("none") };
	struct journal *j;
	struct fault f;

	(void)state;
	assert_int_equal(journal_open(&o, &j, &f), -1);
	assert_non_null(strstr(f.text, "none"));
}

static void with_a_full_disk_the_ring_fills_and_drops_the_newest(void **state)
{
	struct journal *j = open_with(NULL, NULL);
	unsigned before = faults_said;
	struct event e = some_event("billing");

	(void)state;
	full_at(1);
	put(j, RING_SLOTS);
	assert_false(journal_put(j, &e));
	assert_false(journal_put(j, &e));
	wait_until(state_of(j).checkpoint_faults >= 2);
	assert_int_equal(faults_said, before + 1);
	assert_int_equal(state_of(j).dropped, 2);
	full_at(RLIM_INFINITY);
	wait_until(state_of(j).durable == RING_SLOTS);
	put(j, 5);
	journal_close(j);
	j = open_with(NULL, NULL);
	assert_int_equal(counted(j, "total", "messages"), RING_SLOTS + 5);
	assert_int_equal(state_of(j).dropped, 2);
	journal_close(j);
}

/* Their time is a day off: a ring that fills does not wait for it. */
static void more_than_a_ring_does_not_wait_for_the_next_sync(void **state)
{
	struct journal *j;

	(void)state;
	sync_ms = 24 * 3600 * 1000;
	j = open_with(NULL, NULL);
	put_all(j, 6 * RING_SLOTS);
	wait_until(counted(j, "total", "messages") == 6 * RING_SLOTS);
	assert_int_equal(state_of(j).put, 6 * RING_SLOTS);
	journal_close(j);
	sync_ms = 100;
}

static void poke(const char *file, off_t at, const void *bytes, size_t len)
{
	int fd = open(scratch_path(file), O_WRONLY);

	assert_true(fd >= 0);
	assert_int_equal(pwrite(fd, bytes, len, at), (ssize_t)len);
	(void)close(fd);
}

static void archive_remove(void)
{
	DIR *d = opendir(scratch_path(ARCHIVE_DIRECTORY));
	const struct dirent *e;

	assert_non_null(d);
	while ((e = readdir(d)))
		if (e->d_name[0] != '.')
			assert_int_equal(unlinkat(dirfd(d), e->d_name, 0), 0);
	(void)closedir(d);
}

/* The disk has nothing any more, as when a power cut came before the first sync. */
static void a_torn_slot_is_no_event(void **state)
{
	struct journal *j = open_with(NULL, NULL);
	const off_t slot = HEAD_BYTES + 10 * (off_t)sizeof(struct event);

	(void)state;
	put(j, 10);
	journal_close(j);
	/* The newest is torn: its sequence is used again. */
	poke("events.ring", slot + 100, "torn", 4);
	archive_remove();
	j = open_with(NULL, NULL);
	assert_int_equal(counted(j, "total", "messages"), 9);
	put(j, 3);
	wait_until(counted(j, "total", "messages") == 12);
	assert_int_equal(state_of(j).put, 12);
	journal_close(j);
	/* One in between: the others count. */
	poke("events.ring", slot, "torn", 4);
	archive_remove();
	j = open_with(NULL, NULL);
	assert_int_equal(counted(j, "total", "messages"), 11);
	journal_close(j);
}

static void damaged_files_are_passed_over(void **state)
{
	struct journal *j = open_with(NULL, NULL);
	unsigned before = faults_said;

	(void)state;
	put(j, 10);
	journal_close(j);
	poke(ARCHIVE_DIRECTORY "/00000000000000000001.events", 40, "x", 1);
	j = open_with(NULL, NULL);
	assert_int_equal(faults_said, before + 1);
	assert_int_equal(counted(j, "total", "messages"), 10);
	journal_close(j);
	poke("events.ring", 0, "another", 7);
	j = open_with(NULL, NULL);
	assert_int_equal(faults_said, before + 2);
	assert_int_equal(counted(j, "total", "messages"), 10);
	put(j, 1);
	wait_until(counted(j, "total", "messages") == 11);
	assert_int_equal(state_of(j).put, 11);
	journal_close(j);
	assert_int_equal(access(scratch_path("events.ring.old"), F_OK), 0);
}

/* As somebody whom the file's mode keeps out, which root is not. */
static void a_journal_that_cannot_be_read_is_left_alone(void **state)
{
	static const char segment[] = ARCHIVE_DIRECTORY "/00000000000000000001.events";
	const struct journal_options o = { .directory = scratch, .fault = hear };
	const uid_t us = geteuid(), other = us == 0 ? 65534 : us;
	struct journal *j = open_with(NULL, NULL);
	struct fault f = { .text = "" };

	(void)state;
	put(j, 10);
	journal_close(j);
	assert_int_equal(chmod(scratch_path(segment), 0), 0);
	assert_int_equal(chown(scratch, other, (gid_t)-1), 0);
	assert_int_equal(chown(scratch_path(ARCHIVE_DIRECTORY), other, (gid_t)-1), 0);
	assert_int_equal(seteuid(other), 0);
	assert_int_equal(journal_open(&o, &j, &f), -1);
	assert_int_equal(seteuid(us), 0);
	assert_non_null(strstr(f.text, "Permission denied"));
	assert_int_equal(chmod(scratch_path(segment), 0640), 0);
	j = open_with(NULL, NULL);
	assert_int_equal(counted(j, "total", "messages"), 10);
	journal_close(j);
}

static struct figures *all_on_disk(void)
{
	struct figures *g;
	struct fault f = { .text = "" };

	if (journal_figures_on_disk(scratch, &g, &f) != 0)
		fail_msg("%s", f.text);
	return g;
}

static int64_t on_disk(const char *key, const char *field)
{
	struct figures *g = all_on_disk();
	const int64_t value = figures_get(g, key, field);

	figures_free(g);
	return value;
}

static void the_disk_tells_the_same_while_the_daemon_runs(void **state)
{
	struct journal *j;

	(void)state;
	assert_int_equal(on_disk("total", "messages"), 0);
	j = open_with(NULL, NULL);
	for (unsigned i = 1; i <= 40; i++) {
		put_all(j, 300);
		assert_int_equal(on_disk("total", "messages"), i * 300);
	}
	journal_close(j);
	assert_int_equal(on_disk("total", "messages"), 12000);
}

/* ---- shipping ---- */

/* Another side that counts, and does what the test wants. */
struct other_side {
	pthread_mutex_t lock;
	uint64_t last, stream;
	bool away;
	atomic_bool slow, asked;
	unsigned doubled, sums;
	struct figures *figures;
};

static void add_sum(const char *key, const char *field, int64_t add, void *context)
{
	figures_count(context, key, field, add, 0);
}

static void take_all(struct other_side *s, const struct journal_batch *b)
{
	for (size_t i = 0; i < b->count; i++) {
		s->doubled += b->events[i].sequence <= s->last;
		figures_add(s->figures, &b->events[i]);
	}
	if (b->sum)
		figures_each(b->sum, add_sum, s->figures);
	s->sums += b->sum != NULL;
	s->last = b->last;
}

static enum journal_answer take(const struct journal_batch *b, void *context, uint64_t *has, struct fault *f)
{
	struct other_side *s = context;
	enum journal_answer answer = JOURNAL_TAKEN;

	s->asked = true;
	while (s->slow)
		pause_ms(5);
	(void)pthread_mutex_lock(&s->lock);
	s->stream = b->stream;
	*has = s->last;
	if (s->away) {
		(void)fault(f, FAULT_SYSTEM, "away");
		answer = JOURNAL_LATER;
	} else if (b->after != s->last) {
		answer = JOURNAL_ELSEWHERE;
	} else {
		take_all(s, b);
	}
	(void)pthread_mutex_unlock(&s->lock);
	return answer;
}

static struct other_side new_side(void)
{
	return (struct other_side){ .lock = PTHREAD_MUTEX_INITIALIZER, .figures = figures_new() };
}

static uint64_t got(struct other_side *s)
{
	uint64_t n;

	(void)pthread_mutex_lock(&s->lock);
	n = (uint64_t)figures_get(s->figures, "total", "messages");
	(void)pthread_mutex_unlock(&s->lock);
	return n;
}

/* Another `last`, and that many messages counted. */
static void side_set(struct other_side *s, bool away, uint64_t last, uint64_t had)
{
	(void)pthread_mutex_lock(&s->lock);
	s->away = away;
	s->last = last;
	figures_count(s->figures, "total", "messages", (int64_t)had - figures_get(s->figures, "total", "messages"), 0);
	(void)pthread_mutex_unlock(&s->lock);
}

/* It knows nothing any more, or what it knew when it was copied. */
static void side_fall(struct other_side *s, struct figures *to, uint64_t last)
{
	(void)pthread_mutex_lock(&s->lock);
	figures_free(s->figures);
	s->figures = to;
	s->last = last;
	(void)pthread_mutex_unlock(&s->lock);
}

struct comparing {
	const struct figures *with;
	unsigned differ;
};

static void compare(const char *key, const char *field, int64_t value, void *context)
{
	struct comparing *c = context;

	c->differ += figures_get(c->with, key, field) != value;
}

static void compare_all(const struct figures *g, void *context)
{
	figures_each(g, compare, context);
}

/* Every counter of the journal is the same on the other side. */
static bool same(struct journal *j, struct other_side *s)
{
	struct comparing c = { s->figures, 0 };

	(void)pthread_mutex_lock(&s->lock);
	journal_figures(j, compare_all, &c);
	(void)pthread_mutex_unlock(&s->lock);
	return c.differ == 0;
}

static void what_is_shipped_goes_out_once(void **state)
{
	struct other_side side = new_side();
	struct journal *j = open_with(take, &side);

	(void)state;
	put(j, 1000);
	wait_until(got(&side) == 1000);
	put(j, 7);
	journal_close(j);
	assert_int_equal(got(&side), 1007);
	j = open_with(take, &side);
	put(j, 1);
	wait_until(got(&side) == 1008);
	assert_int_equal(state_of(j).shipped, 1008);
	assert_int_equal(state_of(j).lost, 0);
	assert_int_equal(side.doubled, 0);
	assert_true(state_of(j).shipping);
	journal_close(j);
	figures_free(side.figures);
}

static void another_side_that_fell_back_is_made_whole(void **state)
{
	struct other_side side = new_side();
	struct journal *j = open_with(take, &side);

	(void)state;
	put(j, 3000);
	wait_until(got(&side) == 3000);
	side_set(&side, false, 1200, 1200);
	put(j, 1);
	wait_until(got(&side) == 3001);
	side_set(&side, false, 0, 0);
	put(j, 1);
	wait_until(got(&side) == 3002);
	assert_int_equal(state_of(j).lost, 0);
	assert_int_equal(side.doubled, 0);
	journal_close(j);
	figures_free(side.figures);
}

static void what_no_ring_could_hold_goes_out_later(void **state)
{
	struct other_side side = new_side();
	struct journal *j;
	unsigned before = faults_said;

	(void)state;
	side.away = true;
	j = open_with(take, &side);
	for (unsigned i = 0; i < 12; i++) {
		put(j, 1000);
		wait_until(state_of(j).durable == (i + 1) * 1000);
	}
	wait_until(state_of(j).ship_faults > 0);
	assert_false(state_of(j).shipping);
	assert_int_equal(faults_said, before + 1);
	assert_int_equal(counted(j, "total", "messages"), 12000);
	side_set(&side, false, 0, 0);
	wait_until(got(&side) == 12000);
	assert_true(same(j, &side));
	assert_int_equal(state_of(j).lost, 0);
	journal_close(j);
	figures_free(side.figures);
}

static struct figures *copy_of(const struct figures *g)
{
	struct figures *none = figures_new(), *copy = figures_since(g, none);

	figures_free(none);
	return copy;
}

static void put_slowly(struct journal *j, unsigned count)
{
	for (uint64_t until = state_of(j).put + count; state_of(j).put < until;) {
		put(j, 6000);
		wait_until(state_of(j).durable == state_of(j).put);
	}
}

/* A journal so small that its segments go while the other side is away. */
static void what_the_disk_no_longer_has_goes_out_as_its_sum(void **state)
{
	struct other_side side = new_side();
	struct figures *copy;
	struct journal *j;
	uint64_t last;

	(void)state;
	size = 200 << 10;
	j = open_with(take, &side);
	put(j, 500);
	wait_until(got(&side) == 500);
	side_set(&side, true, 500, 500);
	put_slowly(j, 60000);
	assert_int_not_equal(access(scratch_path(ARCHIVE_DIRECTORY "/00000000000000002501.events"), F_OK), 0);
	side_set(&side, false, 500, 500);
	wait_until(got(&side) == 60500);
	assert_true(same(j, &side));
	assert_true(side.sums > 0);
	assert_int_equal(state_of(j).lost, 0);
	/* It loses everything. */
	side_fall(&side, figures_new(), 0);
	put(j, 1);
	wait_until(got(&side) == 60501);
	assert_true(same(j, &side));
	/* It falls back to a copy of a while ago, over a restart of ours. */
	copy = copy_of(side.figures);
	last = side.last;
	put_slowly(j, 6000);
	wait_until(got(&side) == 66501);
	side_fall(&side, copy, last);
	journal_close(j);
	j = open_with(take, &side);
	wait_until(got(&side) == 66501);
	assert_true(same(j, &side));
	assert_int_equal(side.doubled, 0);
	assert_int_equal(state_of(j).lost, 0);
	journal_close(j);
	figures_free(side.figures);
	size = 0;
}

/* It fails, it works, it fails: one stretch, one line, and one for its end. */
static void another_side_that_comes_and_goes_is_said_once(void **state)
{
	struct other_side side = new_side();
	struct journal *j = open_with(take, &side);
	unsigned before = faults_said, told = news_told;

	(void)state;
	for (unsigned i = 0; i < 3; i++) {
		uint64_t had = got(&side), faults = state_of(j).ship_faults;

		side_set(&side, true, had, had);
		put(j, 1);
		wait_until(state_of(j).ship_faults > faults);
		side_set(&side, false, had, had);
		wait_until(got(&side) == had + 1);
	}
	assert_int_equal(faults_said, before + 1);
	assert_int_equal(news_told, told + 1);
	assert_string_equal(last_told, "Redis: ships again");
	journal_close(j);
	figures_free(side.figures);
}

static enum journal_answer send_back(const struct journal_batch *b, void *context, uint64_t *has,
				     struct fault *f)
{
	(void)b;
	(void)context;
	(void)f;
	*has = 0;
	return JOURNAL_ELSEWHERE;
}

static void being_sent_back_again_and_again_is_a_fault_with_words(void **state)
{
	unsigned before = faults_said, told = news_told;
	struct journal *j = open_with(send_back, NULL);

	(void)state;
	put(j, 3);
	wait_until(faults_said == before + 1);
	journal_close(j);
	assert_non_null(strstr(last_said.text, "sent back twice"));
	assert_int_equal(news_told, told);
}

/* The state directory was restored from an old copy: what it had is not sent
 * again, what came since is, under another number. */
static void another_side_that_is_ahead_gets_what_is_new(void **state)
{
	struct other_side side = new_side();
	struct journal *j = open_with(take, &side);
	unsigned told = news_told;
	uint64_t stream;

	(void)state;
	put(j, 50);
	wait_until(got(&side) == 50);
	stream = side.stream;
	journal_close(j);
	side_set(&side, true, 500, 500);
	j = open_with(take, &side);
	put(j, 20);
	wait_until(state_of(j).durable == 70);
	side_set(&side, false, 500, 500);
	wait_until(news_told > told);
	side_set(&side, false, 0, 500);	/* of the new stream it has nothing */
	wait_until(got(&side) == 520);
	assert_true(side.stream != stream);
	assert_int_equal(side.last, 70);
	assert_int_equal(counted(j, "total", "messages"), 70);
	journal_close(j);
	figures_free(side.figures);
}

static void a_new_ring_goes_on_behind_the_old_one(void **state)
{
	struct other_side side = new_side();
	struct journal *j = open_with(take, &side);

	(void)state;
	put(j, 50);
	wait_until(got(&side) == 50);
	journal_close(j);
	assert_int_equal(unlink(scratch_path("events.ring")), 0);
	j = open_with(take, &side);
	put(j, 5);
	wait_until(got(&side) == 55);
	assert_int_equal(side.last, 55);
	assert_int_equal(side.doubled, 0);
	assert_int_equal(state_of(j).lost, 0);
	assert_int_equal(counted(j, "total", "messages"), 55);
	journal_close(j);
	figures_free(side.figures);
}

/* Each start knows nothing of the streams before it, as Redis of a new name. */
static void another_name_begins_behind_what_was_put(void **state)
{
	static const struct row {
		const char *says, *stream;
		bool away, same;
		unsigned got, lost;	/* after 10 more events */
	} rows[] = {
		{ "a ring without a name", NULL, false, false, 10, 0 },
		{ "its first name goes on with it", "mx1", false, true, 20, 0 },
		{ "another name sends nothing again", "mx2", false, false, 30, 0 },
		{ "the same goes on", "mx2", true, true, 30, 0 },
		{ "what was never sent is not sent by two", "mx3", false, false, 40, 10 },
		{ "nor is anything under a name of before", "mx1", false, false, 50, 10 },
	};
	struct other_side side = new_side();
	uint64_t stream = 0;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct row *r = &rows[i];
		struct journal *j;

		side_set(&side, r->away, r->same ? side.last : 0, got(&side));
		j = open_as(r->stream, take, &side);
		put(j, 10);
		wait_until(r->away ? state_of(j).ship_faults > 0 : got(&side) >= r->got);
		if (got(&side) != r->got || state_of(j).lost != r->lost || side.doubled)
			fail_msg("row %zu: %s: got %d, lost %d", i, r->says, (int)got(&side),
				 (int)state_of(j).lost);
		if (i && (side.stream == stream) != r->same)
			fail_msg("row %zu: %s: another stream has another number", i, r->says);
		stream = side.stream;
		wait_until(state_of(j).counted == state_of(j).put);
		assert_int_equal(counted(j, "total", "messages"), state_of(j).counted);
		journal_close(j);
	}
	assert_string_equal(last_told, "Redis: begins anew as mx1, was mx3; 0 events were not shipped");
	figures_free(side.figures);
}

/* It gives no answer until all is put, counted and on the disk. */
static void a_slow_other_side_is_not_felt(void **state)
{
	struct other_side side = new_side();
	struct journal *j;

	(void)state;
	side.slow = true;
	j = open_with(take, &side);
	put(j, 1);
	wait_until(side.asked);
	put(j, 4000);
	wait_until(counted(j, "total", "messages") == 4001);
	wait_until(state_of(j).durable == 4001);
	assert_int_equal(got(&side), 0);
	side.slow = false;
	journal_close(j);
	assert_int_equal(on_disk("total", "messages"), 4001);
	figures_free(side.figures);
}

/* ---- kill -9 ---- */

/* What the children's threads said before they died: shared with them. */
struct tally {
	atomic_uint begun[PRODUCERS], taken[PRODUCERS];
	atomic_uint opened;
};

static const char *const teams[PRODUCERS] = { "one", "two", "three" };

struct producer {
	struct journal *j;
	struct tally *tally;
	unsigned number;
};

static void *produce(void *context)
{
	const struct producer *p = context;
	struct event e = some_event(teams[p->number]);

	for (unsigned i = 0;; i++) {
		p->tally->begun[p->number]++;
		if (journal_put(p->j, &e))
			p->tally->taken[p->number]++;
		else
			p->tally->begun[p->number]--;
		/* Bursts and pauses, or the ring would be full all the time. */
		if (i % 512 == 511)
			pause_ms(2);
	}
	return NULL;
}

static void child_runs(struct tally *tally)
{
	static struct producer producers[PRODUCERS];
	const struct journal_options o = { .directory = scratch };
	struct journal *j;
	pthread_t thread;

	if (journal_open(&o, &j, NULL) != 0)
		_exit(1);
	tally->opened++;
	for (unsigned i = 0; i < PRODUCERS; i++) {
		producers[i] = (struct producer){ j, tally, i };
		if (pthread_create(&thread, NULL, produce, &producers[i]) != 0)
			_exit(1);
	}
	for (;;)
		pause_ms(1000);
}

/* Between taking and saying so a child may die: one for each kill and thread. */
static void check_tally(const struct tally *tally, unsigned kills)
{
	struct figures *g = all_on_disk();

	for (unsigned i = 0; i < PRODUCERS; i++) {
		char key[40];
		int64_t count;

		(void)snprintf(key, sizeof key, "total:team:%s", teams[i]);
		count = figures_get(g, key, "messages");
		if (count < tally->taken[i] || count > tally->begun[i]
		    || tally->begun[i] - tally->taken[i] > kills)
			fail_msg("after %u kills %s: taken %u, begun %u, counted %d", kills, teams[i],
				 tally->taken[i], tally->begun[i], (int)count);
	}
	figures_free(g);
}

static void a_killed_process_loses_nothing_and_doubles_nothing(void **state)
{
	struct tally *tally = mmap(NULL, sizeof *tally, PROT_READ | PROT_WRITE,
				   MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	unsigned seed = (unsigned)time(NULL);
	struct journal *j;
	int64_t count;

	(void)state;
	assert_true(tally != MAP_FAILED);
	for (unsigned i = 0; i < KILLS; i++) {
		unsigned opened = tally->opened;
		pid_t pid = fork();
		int status;

		assert_true(pid >= 0);
		if (pid == 0)
			child_runs(tally);
		/* One in four dies while it may still be recovering. */
		if (i % 4)
			wait_until(tally->opened != opened);
		pause_ms(1 + rand_r(&seed) % 100);
		assert_int_equal(kill(pid, SIGKILL), 0);
		assert_int_equal(waitpid(pid, &status, 0), pid);
		assert_true(WIFSIGNALED(status));
		check_tally(tally, i + 1);
	}
	j = open_with(NULL, NULL);
	count = counted(j, "total", "messages");
	journal_close(j);
	print_message("%d kills, %d events counted, taken %u, begun %u\n", KILLS, (int)count,
		      tally->taken[0] + tally->taken[1] + tally->taken[2],
		      tally->begun[0] + tally->begun[1] + tally->begun[2]);
	check_tally(tally, KILLS);
	assert_int_equal(on_disk("total", "messages"), count);
	(void)munmap(tally, sizeof *tally);
}

static void put_of_agent(struct journal *j, unsigned char agent, unsigned count)
{
	for (unsigned i = 0; i < count; i++) {
		struct event e = some_event("billing");

		e.agent[0] = agent;
		e.time_ms = 1769817600000;
		assert_true(journal_put(j, &e));
	}
}

static struct journal *open_counting_agents(bool agents)
{
	const struct journal_options o = { .directory = scratch, .agents = agents, .fault = hear, .news = hear_news,
					   .sync_ms = sync_ms };
	struct journal *j;
	struct fault f = { .text = "" };

	if (journal_open(&o, &j, &f) != 0)
		fail_msg("not opened: %s", f.text);
	return j;
}

#define AGENT(n) "d:20260131:agent:0" #n "00000000000000"

/* Whether any byte of the files tells of an agent; its key stands there in words, its
 * number in the ring as it is. */
static bool anywhere(const char *word)
{
	char command[500];

	(void)snprintf(command, sizeof command, "grep -rqa -e '%s' %s", word, scratch);
	return system(command) == 0;
}

static void what_was_asked_to_be_forgotten_is_gone(void **state)
{
	struct wish w = { .figures = { .agent = "0200000000000000", .before = INT64_MAX } };
	struct journal *j = open_counting_agents(true);
	struct fault f;

	(void)state;
	put_of_agent(j, 1, 30);
	put_of_agent(j, 2, 40);
	wait_until(state_of(j).durable == 70);
	assert_int_equal(counted(j, AGENT(2), "judged"), 40);
	assert_int_equal(wish_make(scratch, &w, &f), 0);
	wait_until(!wish_open(scratch));
	assert_string_equal(last_told, "what was asked to be forgotten is");
	assert_int_equal(counted(j, AGENT(2), "judged"), 0);
	assert_int_equal(counted(j, AGENT(1), "judged"), 30);
	assert_int_equal(counted(j, "total", "messages"), 70);
	assert_false(anywhere("0200000000000000"));
	assert_true(anywhere("0100000000000000"));
	/* From here on it counts again. */
	put_of_agent(j, 2, 5);
	wait_until(counted(j, AGENT(2), "judged") == 5);
	journal_close(j);
	assert_int_equal(on_disk(AGENT(2), "judged"), 5);
	assert_int_equal(on_disk("total", "messages"), 75);
}

static void a_wish_waits_for_whoever_opens_next(void **state)
{
	const struct wish w = { .figures = { .before = INT64_MAX } };
	struct journal *j = open_counting_agents(true);
	struct fault f;

	(void)state;
	put_of_agent(j, 1, 30);
	journal_close(j);
	assert_int_equal(wish_make(scratch, &w, &f), 0);
	j = open_counting_agents(true);
	wait_until(!wish_open(scratch));
	journal_close(j);
	assert_int_equal(on_disk(AGENT(1), "judged"), 0);
	assert_int_equal(on_disk("total", "messages"), 30);
	assert_false(anywhere("0100000000000000"));
}

static void a_wish_that_makes_no_sense_is_said_and_goes(void **state)
{
	const unsigned before = faults_said;
	struct journal *j;
	struct fault f;

	(void)state;
	assert_int_equal(file_replace(scratch, "forget", SPAN("tone-forget 1\nagent "), 0640, &f), 0);
	j = open_counting_agents(true);
	put_of_agent(j, 1, 30);
	wait_until(faults_said > before && !wish_open(scratch));
	wait_until(counted(j, AGENT(1), "judged") == 30);
	journal_close(j);
	assert_int_equal(faults_said, before + 1);
	assert_non_null(strstr(last_said.text, "wish to forget"));
	assert_int_equal(on_disk(AGENT(1), "judged"), 30);
}

static void who_counts_no_agents_keeps_none(void **state)
{
	struct journal *j = open_counting_agents(true);

	(void)state;
	put_of_agent(j, 1, 30);
	journal_close(j);
	assert_int_equal(on_disk(AGENT(1), "judged"), 30);
	j = open_counting_agents(false);
	wait_until(counted(j, AGENT(1), "judged") == 0);
	put_of_agent(j, 1, 10);
	wait_until(counted(j, "total", "messages") == 40);
	journal_close(j);
	assert_int_equal(on_disk(AGENT(1), "judged"), 0);
	assert_false(anywhere("0100000000000000"));
}

int main(void)
{
#define ROW(test) cmocka_unit_test_setup_teardown(test, scratch_make, scratch_drop)
	const struct CMUnitTest tests[] = {
		ROW(events_are_counted_and_stay_counted),
		ROW(an_event_that_no_reader_would_accept_is_dropped),
		ROW(a_second_opener_is_refused),
		ROW(a_missing_directory_is_a_fault),
		ROW(with_a_full_disk_the_ring_fills_and_drops_the_newest),
		ROW(more_than_a_ring_does_not_wait_for_the_next_sync),
		ROW(a_torn_slot_is_no_event),
		ROW(damaged_files_are_passed_over),
		ROW(a_journal_that_cannot_be_read_is_left_alone),
		ROW(the_disk_tells_the_same_while_the_daemon_runs),
		ROW(what_is_shipped_goes_out_once),
		ROW(another_side_that_fell_back_is_made_whole),
		ROW(what_no_ring_could_hold_goes_out_later),
		ROW(what_the_disk_no_longer_has_goes_out_as_its_sum),
		ROW(another_side_that_comes_and_goes_is_said_once),
		ROW(being_sent_back_again_and_again_is_a_fault_with_words),
		ROW(another_side_that_is_ahead_gets_what_is_new),
		ROW(a_new_ring_goes_on_behind_the_old_one),
		ROW(another_name_begins_behind_what_was_put),
		ROW(a_slow_other_side_is_not_felt),
		ROW(what_was_asked_to_be_forgotten_is_gone),
		ROW(a_wish_waits_for_whoever_opens_next),
		ROW(a_wish_that_makes_no_sense_is_said_and_goes),
		ROW(who_counts_no_agents_keeps_none),
		ROW(a_killed_process_loses_nothing_and_doubles_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
