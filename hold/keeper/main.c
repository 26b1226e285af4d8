/* main.c - tone-hold: carries out decisions about held messages, as root.
 *
 * Nothing of a mail is read here and no network is opened; see hold/README.md
 * for what it believes and why.
 */
#include <getopt.h>
#include <poll.h>
#include <signal.h>
#include <sodium.h>
#include <stdio.h>
#include <sysexits.h>
#include <unistd.h>

#include "keeper/audit.h"
#include "keeper/book.h"
#include "keeper/courier.h"
#include "keeper/tend.h"
#include "world/clock.h"

enum {
	TICK_MS = 1000,
	HASTE_MS = 100,		/* the shortest tick, when something is on its way */
	ROUND_S = 10,		/* then the heart beats before more is done */
	PACKETS_MAX = 50,	/* heard in one round */
	LOOK_EVERY = 15,	/* seconds, when nothing is to be done */
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
		const char *refused = book_take(&k->place, &k->records, k->longest, bytes, &d);

		(void)audit_decision(&k->place, &d, refused);
		courier_answer(c, refused ? refused : "accepted");
		/* Nobody shall fill the disk with refusals. */
		if (refused)
			(void)usleep(HASTE_MS * 1000);
	}
}

/* Those that are due, or all. The rounds begin in turn with another one, so that
 * none is kept waiting by those whose programs take their time. */
static bool tend_all(struct keeper *k, bool due_only)
{
	static size_t first;
	const int64_t end = clock_boot_s() + ROUND_S;
	bool due = false;

	for (size_t i = 0; i < k->records.count && !ended && clock_boot_s() < end; i++) {
		struct kept *one = &k->records.all[first++ % k->records.count];

		if (tend_due(k, one))
			due = true;
		else if (due_only)
			continue;
		tend(k, one, false);
	}
	return due;
}

/* With the names of those whose held mail is in good hands, which the milter
 * reads before it holds. */
static int beat(const struct keeper *k, struct fault *f)
{
	char servers[QUEUES_MAX * 16] = "";

	for (size_t i = 0, used = 0; i < k->queues.count; i++)
		used += (size_t)snprintf(servers + used, 16, "%s\n", k->queues.all[i].mta->name);
	return place_beat(&k->place, servers, f);
}

/* One round; `look`: at all there is, not at what is due alone. *due: something
 * is on its way. */
static int go_round(struct keeper *k, struct courier *c, bool look, bool *due, struct fault *f)
{
	const int64_t listed = k->records.seen;
	int status;

	if (look)
		k->records.seen = -1;	/* change times are coarse */
	status = (look && queues_look(&k->queues, f)) || records_refresh(&k->records, &k->place, f) ? -1 : 0;
	hear_all(k, c);
	if (status)
		return -1;
	*due = tend_all(k, !look && k->records.seen == listed);
	return beat(k, f);
}

/* What does not end at once is looked at less and less often. */
static void keep(struct keeper *k, struct courier *c)
{
	int64_t next_look = 0;
	int haste = HASTE_MS;
	struct fault f, said = { .text = "" };

	while (!ended) {
		const int64_t now = clock_boot_s();
		const bool look = now >= next_look;
		bool due = false;

		courier_keep(c);
		f.text[0] = '\0';
		if (go_round(k, c, look, &due, &f) == 0)
			next_look = look ? now + LOOK_EVERY : next_look;
		else if (strcmp(f.text, said.text) != 0)
			(void)complain(f.text);
		said = f;
		(void)poll(&(struct pollfd){ .fd = c->fd, .events = POLLIN }, 1, due ? haste : TICK_MS);
		haste = due && 2 * haste < TICK_MS ? 2 * haste : due ? TICK_MS : HASTE_MS;
	}
	courier_stop(c);
}

static bool to_release(const struct keeper *k, const struct kept *one, enum work work)
{
	bool decided = phase_of(one) != HELD || pending_of(one);

	return work == RELEASE_ALL || overdue(k, one, decided ? DECIDED_GRACE : GRACE);
}

/* Twice: what was let go is looked for before its record ends. */
static int release(struct keeper *k, enum work work)
{
	struct fault f;

	for (int turn = 0; turn < 3; turn++) {
		k->records.seen = -1;
		if (records_refresh(&k->records, &k->place, &f) || queues_look(&k->queues, &f))
			return complain(f.text);
		for (size_t i = 0; turn < 2 && i < k->records.count; i++)
			if (to_release(k, &k->records.all[i], work))
				tend(k, &k->records.all[i], true);
	}
	if (work == RELEASE_ALL && (k->records.count || k->records.unreadable))
		return complain("some messages may still be on hold; see 'tonectl held list'");
	return 0;
}

/* Options with a word, in the order of their numbers; then the others. */
static const struct option options[] = {
	{ "state", required_argument, NULL, 0 },	{ "own", required_argument, NULL, 1 },
	{ "keys", required_argument, NULL, 2 },		{ "note", required_argument, NULL, 3 },
	{ "note-user", required_argument, NULL, 4 },	{ "courier", required_argument, NULL, 5 },
	{ "user", required_argument, NULL, 6 },		{ "longest", required_argument, NULL, 'l' },
	{ "postfix", required_argument, NULL, 'p' },	{ "sendmail", required_argument, NULL, 's' },
	{ "release-due", no_argument, NULL, 'd' },	{ "release-all", no_argument, NULL, 'a' },
	{ NULL, 0, NULL, 0 },
};

static int option_take(int option, struct keeper *k, struct courier *c, enum work *work)
{
	const char **const words[] = { &k->place.state, &k->place.own, &k->place.keys, &k->note.program, &k->note.user,
				       &c->program, &c->user };
	uint64_t seconds;

	switch (option) {
	case 'd': *work = RELEASE_DUE; return 0;
	case 'a': *work = RELEASE_ALL; return 0;
	case 'p': return queues_add_postfix(&k->queues, optarg);
	case 's': return queues_add_sendmail(&k->queues, optarg);
	case 'l':
		if (!span_number(span_of(optarg), 30 * 86400, &seconds))
			return -1;
		k->longest = (int64_t)seconds;
		return 0;
	default:
		if (option >= (int)(sizeof words / sizeof *words))
			return -1;
		*words[option] = optarg;
		return 0;
	}
}

int main(int argc, char **argv)
{
	static struct keeper k = {
		.place = { .state = "/var/lib/tone-milter", .own = "/var/lib/tone-hold", .keys = "/etc/tone-milter/keys" },
		.note = { .program = "/usr/libexec/tone-milter/tone-note", .user = "tone-note" },
		.longest = LONGEST,
	};
	struct courier c = { .program = "", .user = "tone-courier", .fd = -1 };
	enum work work = KEEP;
	struct fault f;
	int option;

	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1)
		if (option_take(option, &k, &c, &work)) {
			(void)fputs("usage: see tone-hold(8)\n", stderr);
			return EX_USAGE;
		}
	c.arguments = (const char *const *)(argv + optind);
	(void)signal(SIGTERM, on_end);
	(void)signal(SIGINT, on_end);
	(void)signal(SIGPIPE, SIG_IGN);
	clock_boot_id(k.boot_id);
	if (sodium_init() < 0)
		return complain("libsodium does not start");
	if ((k.queues.count == 0 && queues_find(&k.queues, &f)) || place_open(&k.place, work == KEEP, &f))
		return complain(f.text);
	if (work != KEEP)
		return release(&k, work);
	keep(&k, &c);
	return 0;
}
