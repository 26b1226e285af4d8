/* main.c - tone-hold: carries out decisions about held messages, as root.
 *
 * Nothing of a mail is parsed here and no network is opened; see
 * hold/README.md for what it believes and why.
 */
#include <errno.h>
#include <getopt.h>
#include <poll.h>
#include <signal.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <sysexits.h>
#include <unistd.h>

#include "keeper/courier.h"
#include "keeper/tend.h"
#include "world/clock.h"
#include "world/process.h"

enum {
	TICK_MS = 1000,
	HASTE_MS = 100,		/* the shortest tick, when something is on its way */
	ROUND_S = 10,		/* then the heart beats before more is done */
	PACKETS_MAX = 50,	/* heard in one round */
	LOOK_EVERY = 15,	/* seconds, when nothing is to be done */
	SWEEP_EVERY = 3600,
	GRACE = 60,		/* of --release-due: the keeper goes first */
	DECIDED_GRACE = 900,	/* and longer where somebody decided */
	LONGEST = 30 * 3600	/* a quarter of Postfix's maximal_queue_lifetime */
};

enum work { KEEP, RELEASE_DUE, RELEASE_ALL };

static volatile sig_atomic_t ended;

static void on_end(int signal)
{
	(void)signal;
	ended = 1;
}

static int complain(const char *text)
{
	(void)fprintf(stderr, "tone-hold: %s\n", text);
	return EX_SOFTWARE;
}

static void hear_all(struct keeper *k, struct courier *c)
{
	static char packet[DECISION_MAX];
	struct span bytes;

	for (int i = 0; i < PACKETS_MAX && courier_hear(c, packet, sizeof packet, &bytes); i++) {
		struct decision d;
		const char *refused = book_take(&k->book, &k->place, &k->records, k->longest, bytes, &d);

		audit_decision(k, &d, refused);
		courier_answer(c, refused ? refused : "accepted");
		/* Nobody shall fill the disk with refusals. */
		if (refused)
			(void)usleep(HASTE_MS * 1000);
	}
}

static bool anything_due(const struct keeper *k)
{
	for (size_t i = 0; i < k->records.count; i++)
		if (tend_due(k, &k->records.all[i]))
			return true;
	return false;
}

/* Records first: what they name was handed over before the queue is asked. The
 * rounds begin in turn with another one, so that none is kept waiting by those
 * whose programs take their time. */
static int look_and_tend(struct keeper *k, struct fault *f)
{
	static size_t first;
	const int64_t end = clock_boot_s() + ROUND_S;
	struct queue q;

	if (queue_look(&k->instances, &q, f))
		return -1;
	for (size_t i = 0; i < k->records.count && !ended && clock_boot_s() < end; i++)
		tend(k, &k->records.all[first++ % k->records.count], &q);
	queue_forget(&q);
	return 0;
}

static void wait_a_tick(const struct courier *c, int ms)
{
	struct pollfd wait = { .fd = c->fd, .events = POLLIN };

	(void)poll(&wait, 1, ms);
	/* A courier that is gone makes the descriptor ready for ever. */
	if (wait.revents & (POLLHUP | POLLERR))
		(void)usleep(100000);
}

/* What does not end at once is looked at less and less often. */
static int tick_next(int tick, bool due, bool *was_due)
{
	int next = !due ? TICK_MS : !*was_due ? HASTE_MS : 2 * tick;

	*was_due = due;
	return next < TICK_MS ? next : TICK_MS;
}

static void sweep(struct keeper *k)
{
	book_sweep(&k->book, &k->place, &k->records);
	place_sweep(&k->place, "seen", EXPIRES_MAX + 86400);
	place_sweep(&k->place, "returned", 86400);
}

static void keep(struct keeper *k, struct courier *c)
{
	int64_t next_look = 0, next_sweep = 0, listed = -1;
	int tick = TICK_MS;
	bool was_due = false;
	struct fault f, said = { .text = "" };

	while (!ended) {
		const int64_t now = clock_boot_s();
		bool due, sound = true;

		f.text[0] = '\0';
		courier_keep(c);
		if (now >= next_look)
			k->records.seen = -1;	/* change times are coarse */
		if (records_refresh(&k->records, &k->place, &f))
			sound = false;
		hear_all(k, c);
		due = anything_due(k);
		if (sound && (due || now >= next_look || k->records.seen != listed)) {
			sound = look_and_tend(k, &f) == 0;
			listed = sound ? k->records.seen : -1;
			next_look = sound ? now + LOOK_EVERY : now;
		}
		if (sound)
			sound = place_beat(&k->place, &f) == 0;
		if (!sound && strcmp(f.text, said.text) != 0)
			(void)complain(f.text);
		said = f;
		if (now >= next_sweep) {
			sweep(k);
			next_sweep = now + SWEEP_EVERY;
		}
		tick = tick_next(tick, due, &was_due);
		wait_a_tick(c, tick);
	}
	courier_stop(c);
}

static bool to_release(const struct keeper *k, const struct kept *one, enum work work)
{
	bool decided = phase_of(one) != HELD || book_find(&k->book, record_key(&one->hold)) != NULL;

	return work == RELEASE_ALL || overdue(k, one, decided ? DECIDED_GRACE : GRACE);
}

static int records_anew(struct keeper *k, struct fault *f)
{
	k->records.seen = -1;
	return records_refresh(&k->records, &k->place, f);
}

/* Twice: what was let go is looked for before its record ends. */
static int release(struct keeper *k, enum work work)
{
	struct fault f;

	for (int turn = 0; turn < 2; turn++) {
		struct queue q;

		if (records_anew(k, &f) || queue_look(&k->instances, &q, &f))
			return complain(f.text);
		for (size_t i = 0; i < k->records.count; i++)
			if (to_release(k, &k->records.all[i], work))
				tend_release(k, &k->records.all[i], &q);
		queue_forget(&q);
	}
	if (work == RELEASE_ALL && (records_anew(k, &f) || k->records.count || k->records.unreadable))
		return complain("some messages may still be on hold; see 'tonectl held list'");
	return 0;
}

/* The instances that this one names belong to the same Postfix. */
static void instances_find(struct postfix_instances *all)
{
	static const char *const words[] = { "postconf", "-h", "multi_instance_directories", NULL };
	static char said_there[4096];
	struct buffer said;
	struct fault f;
	char *save = NULL;
	int status;

	all->directory[all->count++] = NULL;
	buffer_init(&said, NULL, sizeof said_there - 1);
	if (process_run(words, &said, &status, &f) == 0 && status == 0)
		(void)snprintf(said_there, sizeof said_there, "%.*s", SPAN_ARG(buffer_span(&said)));
	buffer_done(&said);
	for (char *word = strtok_r(said_there, ", \n", &save); word; word = strtok_r(NULL, ", \n", &save))
		if (word[0] == '/' && all->count < INSTANCES_MAX)
			all->directory[all->count++] = word;
}

static int usage(void)
{
	(void)fputs("usage: tone-hold [--state DIR] [--own DIR] [--keys DIR] [--postfix DIR]...\n"
		    "                 [--longest SECONDS] [--user NAME] [--courier PROGRAM [-- ARGUMENT...]]\n"
		    "       tone-hold [--state DIR] [--own DIR] [--postfix DIR]... --release-due | --release-all\n",
		    stderr);
	return EX_USAGE;
}

static const struct option options[] = {
	{ "state", required_argument, NULL, 's' },	{ "own", required_argument, NULL, 'o' },
	{ "keys", required_argument, NULL, 'k' },	{ "postfix", required_argument, NULL, 'p' },
	{ "longest", required_argument, NULL, 'l' },	{ "user", required_argument, NULL, 'u' },
	{ "courier", required_argument, NULL, 'c' },	{ "release-due", no_argument, NULL, 'd' },
	{ "release-all", no_argument, NULL, 'a' },	{ NULL, 0, NULL, 0 },
};

static int option_take(int option, struct keeper *k, struct courier *c, enum work *work)
{
	uint64_t seconds;

	switch (option) {
	case 's': k->place.state = optarg; return 0;
	case 'o': k->place.own = optarg; return 0;
	case 'k': k->place.keys = optarg; return 0;
	case 'u': c->user = optarg; return 0;
	case 'c': c->program = optarg; return 0;
	case 'd': *work = RELEASE_DUE; return 0;
	case 'a': *work = RELEASE_ALL; return 0;
	case 'p':
		if (k->instances.count == INSTANCES_MAX)
			return -1;
		k->instances.directory[k->instances.count++] = optarg;
		return 0;
	case 'l':
		if (!span_number(span_of(optarg), 30 * 86400, &seconds))
			return -1;
		k->longest = (int64_t)seconds;
		return 0;
	default:
		return -1;
	}
}

static void signals_set(void)
{
	const struct sigaction end = { .sa_handler = on_end };
	const struct sigaction ignore = { .sa_handler = SIG_IGN };

	(void)sigaction(SIGTERM, &end, NULL);
	(void)sigaction(SIGINT, &end, NULL);
	(void)sigaction(SIGPIPE, &ignore, NULL);
}

int main(int argc, char **argv)
{
	static struct keeper k = {
		.place = { .state = "/var/lib/tone-milter", .own = "/var/lib/tone-hold", .keys = "/etc/tone-milter/keys" },
		.longest = LONGEST,
	};
	struct courier c = { .program = "", .user = "tone-courier", .fd = -1 };
	enum work work = KEEP;
	struct fault f;
	int option;

	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1)
		if (option_take(option, &k, &c, &work))
			return usage();
	c.arguments = (const char *const *)(argv + optind);
	signals_set();
	clock_boot_id(k.boot_id);
	if (sodium_init() < 0)
		return complain("libsodium does not start");
	if (k.instances.count == 0)
		instances_find(&k.instances);
	if (place_open(&k.place, work == KEEP, &f) || book_open(&k.book, &k.place, &f))
		return complain(f.text);
	if (work != KEEP)
		return release(&k, work);
	keep(&k, &c);
	return 0;
}
