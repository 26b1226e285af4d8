/* test_journal.c - an event that was taken is counted once, whatever dies. */
#include "tests/cmocka.inc.h"

#include "tests/world/scratch.inc.h"

#include "tests/world/events.inc.h"

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

static struct journal *open_as(const char *stream, journal_ship *ship, void *context)
{
	const struct journal_options o = { .directory = scratch, .ship = ship, .context = context,
					   .fault = hear, .news = hear_news, .stream = stream };
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

static void events_are_counted_and_stay_counted(void **state)
{
	struct journal *j = open_with(NULL, NULL);

	(void)state;
	put(j, 100);
	wait_until(counted(j, "total", "messages") == 100, 5);
	put(j, 11);
	journal_close(j);
	j = open_with(NULL, NULL);
	assert_int_equal(counted(j, "total", "messages"), 111);
	assert_int_equal(counted(j, "total:team:billing", "outcome:missed"), 111);
	assert_int_equal(state_of(j).put, 111);
	assert_int_equal(state_of(j).durable, 111);
	put(j, 1);
	wait_until(counted(j, "total", "messages") == 112, 5);
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

/* A directory stands where the checkpoint wants to go. */
static void without_checkpoints_the_ring_fills_and_drops_the_newest(void **state)
{
	struct journal *j = open_with(NULL, NULL);
	unsigned before = faults_said;
	struct event e = some_event("billing");

	(void)state;
	assert_int_equal(mkdir(scratch_path("figures"), 0700), 0);
	put(j, JOURNAL_SLOTS);
	assert_false(journal_put(j, &e));
	assert_false(journal_put(j, &e));
	wait_until(state_of(j).checkpoint_faults >= 2, 10);
	assert_int_equal(faults_said, before + 1);
	assert_int_equal(state_of(j).dropped, 2);
	assert_int_equal(rmdir(scratch_path("figures")), 0);
	wait_until(state_of(j).durable == JOURNAL_SLOTS, 10);
	put(j, 5);
	journal_close(j);
	j = open_with(NULL, NULL);
	assert_int_equal(counted(j, "total", "messages"), JOURNAL_SLOTS + 5);
	assert_int_equal(state_of(j).dropped, 2);
	journal_close(j);
}

/* Puts three seconds of them; how many found no room. */
static uint64_t sixteen_thousand_a_second(struct journal *j)
{
	const uint64_t dropped = state_of(j).dropped;
	const int64_t began = clock_monotonic_us();
	unsigned done = 0;

	while (done < 3 * 16000) {
		int64_t due = (clock_monotonic_us() - began) * 16 / 1000;

		for (; done < due && done < 3 * 16000; done++) {
			struct event e = some_event("billing");

			(void)journal_put(j, &e);
		}
		pause_ms(1);
	}
	return state_of(j).dropped - dropped;
}

/* More than a ring in every second: checkpoints may not wait for their time. A
 * machine that is busy with others may stand still for half a second, which is
 * a ring: it gets three tries. */
static void sixteen_thousand_a_second_are_all_taken(void **state)
{
	struct journal *j = open_with(NULL, NULL);
	unsigned tries = 1;

	(void)state;
	while (sixteen_thousand_a_second(j) != 0)
		if (++tries > 3)
			fail_msg("%d dropped", (int)state_of(j).dropped);
	wait_until(counted(j, "total", "messages") == (int64_t)state_of(j).put, 5);
	assert_int_equal(state_of(j).put + state_of(j).dropped, tries * 3 * 16000);
	journal_close(j);
}

static void poke(const char *file, off_t at, const void *bytes, size_t len)
{
	int fd = open(scratch_path(file), O_WRONLY);

	assert_true(fd >= 0);
	assert_int_equal(pwrite(fd, bytes, len, at), (ssize_t)len);
	(void)close(fd);
}

static void a_torn_slot_is_no_event(void **state)
{
	struct journal *j = open_with(NULL, NULL);
	const off_t slot = HEAD_BYTES + 10 * (off_t)sizeof(struct event);

	(void)state;
	put(j, 10);
	journal_close(j);
	/* The newest is torn: its sequence is used again. */
	poke("events.ring", slot + 100, "torn", 4);
	assert_int_equal(unlink(scratch_path("figures")), 0);
	j = open_with(NULL, NULL);
	assert_int_equal(counted(j, "total", "messages"), 9);
	put(j, 3);
	wait_until(counted(j, "total", "messages") == 12, 5);
	assert_int_equal(state_of(j).put, 12);
	journal_close(j);
	/* One in between: the others count. */
	poke("events.ring", slot, "torn", 4);
	assert_int_equal(unlink(scratch_path("figures")), 0);
	j = open_with(NULL, NULL);
	assert_int_equal(counted(j, "total", "messages"), 11);
	journal_close(j);
}

static void damaged_files_are_kept_aside(void **state)
{
	struct journal *j = open_with(NULL, NULL);
	unsigned before = faults_said;

	(void)state;
	put(j, 10);
	journal_close(j);
	poke("figures", 20, "x", 1);
	j = open_with(NULL, NULL);
	assert_int_equal(faults_said, before + 1);
	/* The ring still held them all. */
	assert_int_equal(counted(j, "total", "messages"), 10);
	journal_close(j);
	assert_int_equal(access(scratch_path("figures.bad"), F_OK), 0);
	poke("events.ring", 0, "another", 7);
	j = open_with(NULL, NULL);
	assert_int_equal(faults_said, before + 2);
	assert_int_equal(counted(j, "total", "messages"), 10);
	put(j, 1);
	wait_until(counted(j, "total", "messages") == 11, 5);
	assert_int_equal(state_of(j).put, 11);
	journal_close(j);
	assert_int_equal(access(scratch_path("events.ring.old"), F_OK), 0);
}

/* As somebody whom the file's mode keeps out, which root is not. */
static void a_checkpoint_that_cannot_be_read_is_left_alone(void **state)
{
	const struct journal_options o = { .directory = scratch, .fault = hear };
	const uid_t us = geteuid(), other = us == 0 ? 65534 : us;
	struct journal *j = open_with(NULL, NULL);
	struct fault f = { .text = "" };

	(void)state;
	put(j, 10);
	journal_close(j);
	assert_int_equal(chmod(scratch_path("figures"), 0), 0);
	assert_int_equal(chown(scratch, other, (gid_t)-1), 0);
	assert_int_equal(seteuid(other), 0);
	assert_int_equal(journal_open(&o, &j, &f), -1);
	assert_int_equal(seteuid(us), 0);
	assert_non_null(strstr(f.text, "Permission denied"));
	assert_int_equal(access(scratch_path("figures.bad"), F_OK), -1);
	assert_int_equal(chmod(scratch_path("figures"), 0640), 0);
	j = open_with(NULL, NULL);
	assert_int_equal(counted(j, "total", "messages"), 10);
	journal_close(j);
}

static int64_t on_disk(const char *key, const char *field)
{
	struct figures *g;
	struct fault f = { .text = "" };
	int64_t value;

	if (journal_figures_on_disk(scratch, &g, &f) != 0)
		fail_msg("%s", f.text);
	value = figures_get(g, key, field);
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
		put(j, 300);
		assert_int_equal(on_disk("total", "messages"), i * 300);
	}
	journal_close(j);
	assert_int_equal(on_disk("total", "messages"), 12000);
}

/* ---- shipping ---- */

/* Another side that counts, and does what the test wants. */
struct side {
	pthread_mutex_t lock;
	uint64_t last, got, ring;
	bool away, slow;
	unsigned doubled;
};

static long take(const struct journal_batch *b, void *context, struct fault *f)
{
	struct side *s = context;
	long result = (long)b->count;

	if (s->slow && !b->stopping)
		pause_ms(1500);
	(void)pthread_mutex_lock(&s->lock);
	s->ring = b->ring;
	if (s->away) {
		(void)fault(f, FAULT_SYSTEM, "away");
		result = 0;
	} else if (b->after != s->last) {
		result = -(long)(s->last + 1);
	} else {
		for (size_t i = 0; i < b->count; i++) {
			s->doubled += b->events[i].sequence <= s->last;
			s->last = b->events[i].sequence;
			s->got++;
		}
	}
	(void)pthread_mutex_unlock(&s->lock);
	return result;
}

static struct side new_side(void)
{
	return (struct side){ .lock = PTHREAD_MUTEX_INITIALIZER };
}

static uint64_t got(struct side *s)
{
	uint64_t n;

	(void)pthread_mutex_lock(&s->lock);
	n = s->got;
	(void)pthread_mutex_unlock(&s->lock);
	return n;
}

static void side_set(struct side *s, bool away, uint64_t last, uint64_t had)
{
	(void)pthread_mutex_lock(&s->lock);
	s->away = away;
	s->last = last;
	s->got = had;
	(void)pthread_mutex_unlock(&s->lock);
}

static void what_is_shipped_goes_out_once(void **state)
{
	struct side side = new_side();
	struct journal *j = open_with(take, &side);

	(void)state;
	put(j, 1000);
	wait_until(got(&side) == 1000, 10);
	put(j, 7);
	journal_close(j);
	assert_int_equal(got(&side), 1007);
	j = open_with(take, &side);
	put(j, 1);
	wait_until(got(&side) == 1008, 10);
	assert_int_equal(state_of(j).shipped, 1008);
	assert_int_equal(state_of(j).lost, 0);
	assert_int_equal(side.doubled, 0);
	assert_true(state_of(j).shipping);
	journal_close(j);
}

static void another_side_that_fell_back_is_made_whole(void **state)
{
	struct side side = new_side();
	struct journal *j = open_with(take, &side);

	(void)state;
	put(j, 3000);
	wait_until(got(&side) == 3000, 10);
	side_set(&side, false, 1200, 1200);
	put(j, 1);
	wait_until(got(&side) == 3001, 10);
	side_set(&side, false, 0, 0);
	put(j, 1);
	wait_until(got(&side) == 3002, 10);
	assert_int_equal(state_of(j).lost, 0);
	assert_int_equal(side.doubled, 0);
	journal_close(j);
}

static void what_falls_out_of_the_ring_is_counted_as_lost(void **state)
{
	struct side side = new_side();
	struct journal *j;
	unsigned before = faults_said;

	(void)state;
	side.away = true;
	j = open_with(take, &side);
	for (unsigned i = 0; i < 12; i++) {
		put(j, 1000);
		wait_until(state_of(j).durable == (i + 1) * 1000, 10);
	}
	wait_until(state_of(j).ship_faults > 0, 10);
	assert_false(state_of(j).shipping);
	assert_int_equal(faults_said, before + 1);
	assert_int_equal(counted(j, "total", "messages"), 12000);
	side_set(&side, false, 0, 0);
	wait_until(got(&side) == JOURNAL_SLOTS, 40);
	assert_int_equal(state_of(j).lost, 12000 - JOURNAL_SLOTS);
	put(j, 5);
	wait_until(got(&side) == JOURNAL_SLOTS + 5, 10);
	assert_int_equal(state_of(j).lost, 12000 - JOURNAL_SLOTS);
	journal_close(j);
}

/* It fails, it works, it fails: one stretch, one line, and one for its end. */
static void another_side_that_comes_and_goes_is_said_once(void **state)
{
	struct side side = new_side();
	struct journal *j = open_with(take, &side);
	unsigned before = faults_said, told = news_told;

	(void)state;
	for (unsigned i = 0; i < 3; i++) {
		uint64_t had = got(&side), faults = state_of(j).ship_faults;

		side_set(&side, true, had, had);
		put(j, 1);
		wait_until(state_of(j).ship_faults > faults, 10);
		side_set(&side, false, had, had);
		wait_until(got(&side) == had + 1, 10);
	}
	assert_int_equal(faults_said, before + 1);
	assert_int_equal(news_told, told + 1);
	assert_string_equal(last_told, "ships again");
	journal_close(j);
}

static long send_back(const struct journal_batch *b, void *context, struct fault *f)
{
	(void)b;
	(void)context;
	(void)f;
	return -1;
}

static void being_sent_back_again_and_again_is_a_fault_with_words(void **state)
{
	unsigned before = faults_said, told = news_told;
	struct journal *j = open_with(send_back, NULL);

	(void)state;
	put(j, 3);
	wait_until(faults_said == before + 1, 10);
	journal_close(j);
	assert_non_null(strstr(last_said.text, "sent back twice"));
	assert_int_equal(news_told, told);
}

/* The state directory was restored from an old copy. */
static void another_side_that_is_ahead_is_followed(void **state)
{
	struct side side = new_side();
	struct journal *j;

	(void)state;
	side.last = 500;
	j = open_with(take, &side);
	wait_until(state_of(j).put == 500, 10);
	put(j, 20);
	wait_until(got(&side) == 20, 10);
	assert_int_equal(counted(j, "total", "messages"), 20);
	assert_int_equal(side.last, 520);
	journal_close(j);
}

static void a_new_ring_begins_behind_the_old_one(void **state)
{
	struct side side = new_side();
	struct journal *j = open_with(take, &side);
	uint64_t ring;

	(void)state;
	put(j, 50);
	wait_until(got(&side) == 50, 10);
	ring = side.ring;
	journal_close(j);
	assert_int_equal(unlink(scratch_path("events.ring")), 0);
	side_set(&side, false, 0, 50);
	j = open_with(take, &side);
	put(j, 5);
	wait_until(got(&side) == 55, 10);
	assert_true(side.ring != ring);
	assert_int_equal(side.last, 55);
	assert_int_equal(state_of(j).lost, 0);
	assert_int_equal(counted(j, "total", "messages"), 55);
	journal_close(j);
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
	struct side side = new_side();
	uint64_t ring = 0;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct row *r = &rows[i];
		struct journal *j;

		side_set(&side, r->away, r->same ? side.last : 0, got(&side));
		j = open_as(r->stream, take, &side);
		put(j, 10);
		wait_until(r->away ? state_of(j).ship_faults > 0 : got(&side) >= r->got, 10);
		if (got(&side) != r->got || state_of(j).lost != r->lost || side.doubled)
			fail_msg("row %zu: %s: got %d, lost %d", i, r->says, (int)got(&side),
				 (int)state_of(j).lost);
		if (i && (side.ring == ring) != r->same)
			fail_msg("row %zu: %s: another stream has another number", i, r->says);
		ring = side.ring;
		assert_int_equal(counted(j, "total", "messages"), state_of(j).counted);
		journal_close(j);
	}
	assert_string_equal(last_told, "begins anew as mx1, was mx3; 0 events were not shipped");
}

static void a_slow_other_side_is_not_felt(void **state)
{
	struct side side = new_side();
	struct journal *j;
	int64_t worst = 0, sum = 0, began;

	(void)state;
	side.slow = true;
	j = open_with(take, &side);
	for (unsigned i = 0; i < 4000; i++) {
		struct event e = some_event("billing");
		int64_t start = clock_monotonic_us(), took;

		assert_true(journal_put(j, &e));
		took = clock_monotonic_us() - start;
		worst = took > worst ? took : worst;
		sum += took;
	}
	wait_until(counted(j, "total", "messages") == 4000, 5);
	wait_until(state_of(j).durable == 4000, 5);
	began = clock_monotonic_us();
	journal_close(j);
	began = clock_monotonic_us() - began;
	print_message("put: mean %.2f us, worst %d us; close: %d ms\n", (double)sum / 4000, (int)worst,
		      (int)(began / 1000));
	assert_true(sum / 4000 < 500);
	assert_true(began < 8000000);
	assert_int_equal(on_disk("total", "messages"), 4000);
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
	for (unsigned i = 0; i < PRODUCERS; i++) {
		char key[40];
		int64_t count;

		(void)snprintf(key, sizeof key, "total:team:%s", teams[i]);
		count = on_disk(key, "messages");
		if (count < tally->taken[i] || count > tally->begun[i]
		    || tally->begun[i] - tally->taken[i] > kills)
			fail_msg("after %u kills %s: taken %u, begun %u, counted %d", kills, teams[i],
				 tally->taken[i], tally->begun[i], (int)count);
	}
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
			wait_until(tally->opened != opened, 30);
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

int main(void)
{
#define ROW(test) cmocka_unit_test_setup_teardown(test, scratch_make, scratch_drop)
	const struct CMUnitTest tests[] = {
		ROW(events_are_counted_and_stay_counted),
		ROW(an_event_that_no_reader_would_accept_is_dropped),
		ROW(a_second_opener_is_refused),
		ROW(a_missing_directory_is_a_fault),
		ROW(without_checkpoints_the_ring_fills_and_drops_the_newest),
		ROW(sixteen_thousand_a_second_are_all_taken),
		ROW(a_torn_slot_is_no_event),
		ROW(damaged_files_are_kept_aside),
		ROW(a_checkpoint_that_cannot_be_read_is_left_alone),
		ROW(the_disk_tells_the_same_while_the_daemon_runs),
		ROW(what_is_shipped_goes_out_once),
		ROW(another_side_that_fell_back_is_made_whole),
		ROW(what_falls_out_of_the_ring_is_counted_as_lost),
		ROW(another_side_that_comes_and_goes_is_said_once),
		ROW(being_sent_back_again_and_again_is_a_fault_with_words),
		ROW(another_side_that_is_ahead_is_followed),
		ROW(a_new_ring_begins_behind_the_old_one),
		ROW(another_name_begins_behind_what_was_put),
		ROW(a_slow_other_side_is_not_felt),
		ROW(a_killed_process_loses_nothing_and_doubles_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
