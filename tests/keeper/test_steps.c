/* test_steps.c - killed before each of its steps, the keeper ends what was begun: once.
 *
 * A keeper carries out a decision about two copies of a reply, and dies at one system
 * call that changes something; the next one is told the same and ends. This is done for
 * each such call in turn. The mail server is a script that says what it did; programs
 * that were started run on, as those of a killed keeper do. TONE_HOLD_STEPS=all: at each
 * system call whatsoever.
 */
#include <errno.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include "tests/keeper/town.inc.h"

#include "keeper/audit.h"
#include "keeper/tend.h"

#define FIRST "0123456789abcdef0123456789abcdef"
#define SECOND "1123456789abcdef0123456789abcdef"
#define GROUP "abcdefabcdefabcdefabcdefabcdefab"
#define FIRST_ID "4FxYwW1bqDz1Kqp"
#define SECOND_ID "4FxYwW1bqDz1Kqr"

enum { ROUNDS = 12, STEPS_MAX = 20000, LONGEST = 108000 };

static const char script[] =
	"cd \"$(dirname \"$0\")/queue\" || exit 1\n"
	"case $1 in\n"
	"release) mv hold/$2 out/$2 2>/dev/null && echo sent $2 >>../log ;;\n"
	"drop) rm hold/$2 2>/dev/null && echo dropped $2 >>../log ;;\n"
	"copy) cat hold/$2 ;;\n"
	"send) cat >/dev/null && echo noted >>../log ;;\n"
	"esac\n";

/* Its name is what "tone-note", here cat(1), gets as its argument: standard input. */
static const struct mta toy = {
	.name = "-",
	.places = { { "%d/hold/%i", ON_HOLD } },
	.steps = {
		[RELEASE] = { { "sh", "%c", "release", "%i" } }, [DROP] = { { "sh", "%c", "drop", "%i" } },
		[COPY] = { { "sh", "%c", "copy", "%i" } }, [SEND] = { { "sh", "%c", "send" } },
	},
};

static struct decision decision_of(enum action a, int64_t undo)
{
	struct decision d = { .record = FIRST, .by = "Quinn", .decided = now(), .not_before = now() + undo,
			      .expires = now() + 3600, .key = "desk" };
	unsigned char random[16];

	randombytes_buf(random, sizeof random);
	(void)sodium_bin2hex(d.id, sizeof d.id, random, sizeof random);
	(void)snprintf(d.action, sizeof d.action, "%s", action_name(a));
	if (a == ACTION_DROP)
		(void)snprintf(d.reason, sizeof d.reason, "wrong customer");
	if (a == ACTION_EXTEND)
		d.until = d.decided + 7200;
	return d;
}

/* ---- the town anew ---- */

static void put_message(const char *record, const char *queue_id)
{
	struct kept k = message(record);
	struct buffer b;
	char path[128];

	(void)snprintf(k.hold.queue_id, sizeof k.hold.queue_id, "%s", queue_id);
	(void)snprintf(k.hold.group, sizeof k.hold.group, "%s", GROUP);
	(void)snprintf(k.hold.instance, sizeof k.hold.instance, "mx1");
	(void)snprintf(k.hold.outcome, sizeof k.hold.outcome, "missed");
	(void)snprintf(k.hold.ground, sizeof k.hold.ground, "missed");
	(void)snprintf(k.hold.need, sizeof k.hold.need, "upset");
	(void)snprintf(k.hold.reason, sizeof k.hold.reason, "no answer");
	(void)snprintf(k.hold.contact, sizeof k.hold.contact, "lead@example.com");
	buffer_init(&b, NULL, HOLD_RECORD_MAX);
	hold_write(&k.hold, &b);
	(void)snprintf(path, sizeof path, "held/%s", record);
	write_file(state, path, buffer_string(&b), 0640);
	buffer_done(&b);
	(void)snprintf(path, sizeof path, "queue/hold/%s", queue_id);
	write_file(town, path, "Subject: Re: x\n\nwords\n", 0600);
}

static void directory_make(const char *name)
{
	char path[128];

	(void)snprintf(path, sizeof path, "%s/%s", town, name);
	assert_int_equal(mkdir(path, 0700), 0);
}

static void town_anew(void)
{
	assert_int_equal(town_make(NULL), 0);
	place_shut(&place);
	directory_make("queue");
	directory_make("queue/hold");
	directory_make("queue/out");
	write_file(town, "mta", script, 0700);
	write_file(town, "log", "", 0600);
	put_message(FIRST, FIRST_ID);
	put_message(SECOND, SECOND_ID);
}

static void town_gone(void)
{
	assert_int_equal(tidy_remove(town), 0);
	free(tidy_list[--tidy_count]);
}

/* How often these words stand in a file. */
static int said(const char *name, const char *words)
{
	static char text[65536];
	char path[96];
	int fd, count = 0;
	ssize_t n;

	(void)snprintf(path, sizeof path, "%s/%s", town, name);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	n = read(fd, text, sizeof text - 1);
	assert_true(n >= 0);
	(void)close(fd);
	text[n] = '\0';
	for (const char *at = text; (at = strstr(at, words)); at++)
		count++;
	return count;
}

/* ---- one life of a keeper ---- */

static struct keeper keeper_new(void)
{
	struct keeper k = { .place = { .state = state, .own = own, .keys = keys }, .queues = { .count = 1 },
			    .note = { "cat", "65534" }, .longest = LONGEST, .records = { .seen = -1 } };

	k.queues.all[0].mta = &toy;
	(void)snprintf(k.queues.all[0].directory, QUEUE_PATH, "%s/queue", town);
	(void)snprintf(k.queues.all[0].configuration, QUEUE_PATH, "%s/mta", town);
	return k;
}

/* A program that was just forked holds the lock until it is another. */
static bool opened(struct place *p)
{
	struct fault f;

	for (int tries = 0; place_open(p, true, &f); tries++) {
		if (tries == 100 * PATIENCE)
			return false;
		place_shut(p);
		(void)usleep(10000);
	}
	return true;
}

/* Starts, hears the decisions in turn, and goes on while something is due. */
static void live(const struct decision *const *all, int64_t *deadline)
{
	struct keeper k = keeper_new();
	struct fault f;

	if (!opened(&k.place) || records_refresh(&k.records, &k.place, &f))
		_exit(3);
	for (; *all; all++) {
		struct decision read;
		struct buffer bytes;
		const char *refused;

		buffer_init(&bytes, NULL, DECISION_MAX);
		if (decision_write(*all, secret, &bytes, &f))
			_exit(4);
		refused = book_take(&k.place, &k.records, k.longest, buffer_span(&bytes), &read);
		(void)audit_decision(&k.place, &read, refused);
		buffer_done(&bytes);
	}
	for (int round = 0; round < ROUNDS; round++) {
		k.records.seen = -1;
		if (records_refresh(&k.records, &k.place, &f))
			_exit(5);
		for (size_t i = 0; i < k.records.count; i++)
			if (tend_due(&k, &k.records.all[i]))
				tend(&k, &k.records.all[i], false);
	}
	if (deadline && k.records.count)
		*deadline = k.records.all[0].at.deadline;
	records_forget(&k.records);
	place_shut(&k.place);
}

/* ---- death ---- */

static bool changes_something(const struct __ptrace_syscall_info *call)
{
	static const long calls[] = {
		SYS_write, SYS_pwrite64, SYS_unlinkat, SYS_renameat, SYS_mkdirat, SYS_fsync, SYS_fchmod, SYS_clone,
#ifdef SYS_renameat2
		SYS_renameat2,
#endif
#ifdef SYS_rename
		SYS_rename, SYS_fork, SYS_vfork,
#endif
	};

	if (call->entry.nr == SYS_openat)
		return call->entry.args[2] & O_CREAT;
	for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
		if (call->entry.nr == (uint64_t)calls[i])
			return true;
	return false;
}

static pid_t traced(const struct decision *const *all)
{
	pid_t child = fork();
	int how;

	assert_true(child >= 0);
	if (child == 0) {
		if (ptrace(PTRACE_TRACEME, 0, NULL, NULL))
			_exit(2);
		(void)raise(SIGSTOP);
		live(all, NULL);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &how, 0), child);
	if (!WIFSTOPPED(how))
		return 0;
	assert_int_equal(ptrace(PTRACE_SETOPTIONS, child, NULL, (void *)(uintptr_t)PTRACE_O_TRACESYSGOOD), 0);
	return child;
}

/* 1: it was killed before its step `step`; 0: it had no more of them; -1: nobody may
 * look at the steps of others here. */
static int killed_at(unsigned step, const struct decision *const *all)
{
	const bool every = getenv("TONE_HOLD_STEPS") != NULL;
	pid_t child = traced(all);
	int how, signal = 0;

	if (!child)
		return -1;
	for (;;) {
		struct __ptrace_syscall_info call = { .op = 0 };

		assert_int_equal(ptrace(PTRACE_SYSCALL, child, NULL, (void *)(intptr_t)signal), 0);
		assert_int_equal(waitpid(child, &how, 0), child);
		if (!WIFSTOPPED(how))
			break;
		signal = WSTOPSIG(how) == (SIGTRAP | 0x80) ? 0 : WSTOPSIG(how);
		if (signal || ptrace(PTRACE_GET_SYSCALL_INFO, child, (void *)sizeof call, &call) <= 0
		    || call.op != PTRACE_SYSCALL_INFO_ENTRY || !(every || changes_something(&call)) || step-- > 0)
			continue;
		assert_int_equal(kill(child, SIGKILL), 0);
		assert_int_equal(waitpid(child, &how, 0), child);
		return 1;
	}
	if (!WIFEXITED(how) || WEXITSTATUS(how))
		fail_msg("the keeper ended with status %d", how);
	return 0;
}

/* Programs that a killed keeper left behind are ours now; they end. */
static void orphans_await(void)
{
	while (waitpid(-1, NULL, 0) > 0 || errno == EINTR)
		;
}

/* ---- what is promised ---- */

struct seen {
	int sent, dropped, noted;	/* by the mail server */
	int ended, gone;		/* in the audit file */
	size_t records;
	int64_t deadline;
};

static struct seen look(const struct decision *const *all, const char *ended)
{
	struct seen s = { .deadline = 0 };
	struct keeper k = keeper_new();
	struct fault f;

	live(all, &s.deadline);
	orphans_await();
	live(all, &s.deadline);	/* what an orphan did late is seen by the next one */
	orphans_await();
	assert_true(opened(&k.place));
	assert_int_equal(records_refresh(&k.records, &k.place, &f), 0);
	s.records = k.records.count;
	records_forget(&k.records);
	place_shut(&k.place);
	s.sent = said("log", "sent ");
	s.dropped = said("log", "dropped ");
	s.noted = said("log", "noted");
	s.gone = said("own/audit.log", " event=gone ");
	s.ended = said("own/audit.log", ended);
	return s;
}

static void at_each_step(enum action a, bool taken_back, const char *ended,
			 bool (*right)(const struct seen *s, const struct decision *d))
{
	unsigned step = 0;

	for (int killed = 1; killed; step++) {
		const struct decision d = decision_of(a, taken_back ? 300 : 0);
		struct decision undo = decision_of(ACTION_UNDO, 0);
		const struct decision *const all[] = { &d, taken_back ? &undo : NULL, NULL };
		struct seen s;

		memcpy(undo.of, d.id, sizeof undo.of);
		town_anew();
		killed = killed_at(step, all);
		if (killed < 0) {
			town_gone();
			skip();
		}
		s = look(all, ended);
		if (!right(&s, &d) || s.gone)
			fail_msg("%s, killed at step %u: %d sent, %d dropped, %d notes, %d ended, %d gone, %zu records",
				 d.action, step, s.sent, s.dropped, s.noted, s.ended, s.gone, s.records);
		town_gone();
		assert_true(step < STEPS_MAX);
	}
	print_message("%s: killed at %u steps\n", action_name(a), step - 1);
}

static bool both_sent(const struct seen *s, const struct decision *d)
{
	(void)d;
	return s->sent == 2 && !s->dropped && !s->noted && !s->records && s->ended >= 2;
}

static bool both_dropped(const struct seen *s, const struct decision *d)
{
	(void)d;
	return !s->sent && s->dropped == 2 && !s->noted && !s->records && s->ended >= 2;
}

static bool both_returned(const struct seen *s, const struct decision *d)
{
	(void)d;
	return !s->sent && s->dropped == 2 && s->noted >= 2 && s->noted <= 3 && !s->records && s->ended >= 2;
}

static bool both_extended(const struct seen *s, const struct decision *d)
{
	return !s->sent && !s->dropped && s->records == 2 && !s->ended && s->deadline == d->until;
}

static bool both_held(const struct seen *s, const struct decision *d)
{
	(void)d;
	return !s->sent && !s->dropped && !s->noted && s->records == 2 && !s->ended;
}

static void released_once(void **unused)
{
	(void)unused;
	at_each_step(ACTION_RELEASE, false, " event=released ", both_sent);
}

static void dropped_once(void **unused)
{
	(void)unused;
	at_each_step(ACTION_DROP, false, " event=dropped ", both_dropped);
}

/* The note may come twice, the message is deleted once. */
static void returned_once(void **unused)
{
	(void)unused;
	if (geteuid() != 0)
		skip();		/* nobody else may become another user */
	at_each_step(ACTION_RETURN, false, " event=returned ", both_returned);
}

static void extended(void **unused)
{
	(void)unused;
	at_each_step(ACTION_EXTEND, false, "ing record=", both_extended);
}

static void taken_back(void **unused)
{
	(void)unused;
	at_each_step(ACTION_DROP, true, "ing record=", both_held);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(released_once), cmocka_unit_test(dropped_once), cmocka_unit_test(returned_once),
		cmocka_unit_test(extended), cmocka_unit_test(taken_back),
	};

	(void)prctl(PR_SET_CHILD_SUBREAPER, 1);
	/* Where it is in memory, syncing takes no time. */
	if (access("/dev/shm", W_OK) == 0)
		(void)setenv("TMPDIR", "/dev/shm", 1);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
