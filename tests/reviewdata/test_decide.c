/* test_decide.c - one message and what people decide about it, in a real Redis. */
#include "tests/reviewdata/asked.inc.h"

#include <pthread.h>

#include "desk/audit.h"

static const char group[] = "0123456789abcdef0123456789abcdef";

static struct message message_of(unsigned number, const char *reader)
{
	struct message m;

	if (data_message(d, id_of(number), &everybody, reader, clock_wall_s(), a, &m, &f) != DATA_OK)
		fail_msg("no message %u: %s", number, f.text);
	return m;
}

static struct ruling decided(unsigned number, enum action action, const char *by)
{
	const struct wish w = { .action = action, .id = id_of(number), .by = by, .words = SPAN("Please name the refund."),
				.reason = SPAN("no answer") };
	struct ruling r;

	if (data_decide(d, &w, &everybody, clock_wall_s(), &r, &f) != DATA_OK)
		fail_msg("%s", f.text);
	return r;
}

/* The decision that stands last in the stream, as its host reads it. */
static struct decision handed_over(void)
{
	unsigned char signature[64], public[DECISION_PUBLIC];
	struct decision x;
	struct span body;

	command("EVAL", "local e = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1) return e[1][2]", "1", "{tone}:decisions");
	assert_int_equal(said_count, 2);
	assert_string_equal(words_said[0].at, "decision");
	if (decision_read(words_said[1], &x, &body, signature, &f))
		fail_msg("%s", f.text);
	assert_int_equal(key_public(keys, "team", public, sizeof public, &f), 0);
	assert_true(decision_true(body, signature, public));
	return x;
}

static const char *decisions(void)
{
	command("XLEN", "{tone}:decisions");
	return first_said();
}

static bool in_past(const struct message *m, const char *what, const char *who, const char *text)
{
	for (size_t i = 0; i < m->past_count; i++)
		if (span_eq(m->past[i].what, span_of(what)) && span_eq(m->past[i].who, span_of(who))
		    && span_eq(m->past[i].text, span_of(text)))
			return true;
	return false;
}

static void a_message_is_shown_whole(void **state)
{
	struct message m;

	(void)state;
	seed_add(&(struct seed){ .number = 1 });
	m = message_of(1, "vera");
	assert_true(m.row.readable);
	assert_string_equal(m.row.subject.at, "Your refund");
	assert_string_equal(m.row.customer.at, "Chris");
	assert_string_equal(m.row.words.at, "I am upset!");
	assert_string_equal(m.reply.at, "No.\n\nWe cannot do that.");
	assert_string_equal(m.quote.at, "The refund is still missing. I am upset!");
	assert_string_equal(m.signature.at, "Ann");
	assert_string_equal(m.why.at, "Nothing answers the customer.");
	assert_string_equal(m.acknowledgement.at, "none");
	assert_string_equal(m.harm.at, "none");
	assert_int_equal(m.signal_count, 2);
	assert_true(m.signals[0].in_quote);
	assert_string_equal(m.signals[0].label.at, "upset");
	assert_int_equal(m.signals[1].weight, -200);
	assert_int_equal(m.help_count, 1);
	assert_string_equal(m.help[0].sentence.at, "Name what happened.");
	assert_false(m.cut);
	assert_int_equal(m.past_count, 1);
	assert_string_equal(m.past[0].what.at, "held");
	assert_int_equal(m.fault.len, 0);
	assert_string_equal(m.row.reader, "");
	/* The next who opens it sees who did last. */
	m = message_of(1, "sven");
	assert_string_equal(m.row.reader, "vera");
	assert_true(m.row.read_at > 0);
}

static void nobody_learns_of_what_is_out_of_sight(void **state)
{
	static const char *const orders[] = { "orders" };
	const struct sight theirs = { .teams = orders, .count = 1 };
	const struct wish w = { .action = ACTION_RELEASE, .id = id_of(1), .by = "vera" };
	struct message m;
	struct ruling r;
	struct span note;

	(void)state;
	seed_add(&(struct seed){ .number = 1 });
	assert_int_equal(data_message(d, id_of(1), &theirs, "vera", 1, a, &m, &f), DATA_NONE);
	assert_int_equal(data_message(d, id_of(2), &everybody, "vera", 1, a, &m, &f), DATA_NONE);
	assert_int_equal(data_message(d, "../../x", &everybody, "vera", 1, a, &m, &f), DATA_NONE);
	assert_int_equal(data_note(d, &w, &theirs, a, &note, &f), DATA_NONE);
	assert_int_equal(data_wrong(d, id_of(1), "vera", SPAN_NONE, &theirs, 1, &f), DATA_NONE);
	assert_int_equal(data_decide(d, &w, &theirs, 1, &r, &f), DATA_OK);
	assert_int_equal(r.what, DECIDED_NONE);
	assert_string_equal(r.team, "");
	assert_int_equal(data_undo(d, id_of(1), "vera", &theirs, 1, &r, &f), DATA_OK);
	assert_int_equal(r.what, DECIDED_NONE);
	assert_string_equal(message_of(1, "").row.reader, "");
}

static void neighbours_are_those_that_wait(void **state)
{
	const int64_t now = clock_wall_s();
	struct message m;

	(void)state;
	for (unsigned i = 1; i <= 4; i++)
		seed_add(&(struct seed){ .number = i, .review_by = now + i });
	m = message_of(2, "");
	assert_string_equal(m.before, id_of(1));
	assert_string_equal(m.after, id_of(3));
	assert_int_equal(m.place, 2);
	assert_int_equal(m.of, 4);
	assert_int_equal(decided(3, ACTION_RELEASE, "vera").what, DECIDED);
	m = message_of(2, "");
	assert_string_equal(m.after, id_of(4));
	assert_string_equal(message_of(1, "").before, "");
	assert_string_equal(message_of(4, "").after, "");
	/* From one that is gone on to what is most urgent. */
	state_becomes(4, "released", true);
	(void)usleep(1100000);
	m = message_of(4, "");
	assert_string_equal(m.after, id_of(1));
	assert_string_equal(m.fault.at, "the copy went with the message");
}

static void a_decision_is_signed_and_claimed(void **state)
{
	struct decision x;
	struct ruling r;
	struct message m;

	(void)state;
	seed_add(&(struct seed){ .number = 1 });
	r = decided(1, ACTION_RETURN, "vera");
	assert_int_equal(r.what, DECIDED);
	assert_string_equal(r.by, "vera");
	assert_string_equal(r.team, "billing");
	x = handed_over();
	assert_string_equal(x.record, id_of(1));
	assert_string_equal(x.action, "return");
	assert_string_equal(x.by, "vera");
	assert_string_equal(x.reason, "no answer");
	assert_int_equal(x.not_before, x.decided + 10);
	assert_non_null(strstr(x.note, "I am upset!"));
	assert_non_null(strstr(x.note, "Please name the refund."));
	r = decided(1, ACTION_RELEASE, "sven");
	assert_int_equal(r.what, DECIDED_ALREADY);
	assert_string_equal(r.by, "vera");
	assert_string_equal(r.action, "return");
	assert_string_equal(decisions(), "1");
	m = message_of(1, "");
	assert_string_equal(m.row.chosen, "return");
	assert_string_equal(m.row.chosen_by, "vera");
}

static void the_note_is_what_the_agent_reads(void **state)
{
	const struct wish w = { .action = ACTION_RETURN, .id = id_of(1), .by = "vera", .words = SPAN("Look at it."), .reason = SPAN_NONE };
	struct span note;

	(void)state;
	seed_add(&(struct seed){ .number = 1 });
	assert_int_equal(data_note(d, &w, &everybody, a, &note, &f), DATA_OK);
	assert_int_equal(data_decide(d, &w, &everybody, clock_wall_s(), &(struct ruling){ .by = "" }, &f), DATA_OK);
	assert_true(span_eq(note, span_of(handed_over().note)));
}

static void some_wishes_cannot_be(void **state)
{
	static char long_words[4000];
	struct wish w = { .action = ACTION_RETURN, .id = id_of(1), .by = "vera", .words = SPAN_NONE, .reason = SPAN_NONE };
	struct ruling r;

	(void)state;
	memset(long_words, 'x', sizeof long_words - 1);
	seed_add(&(struct seed){ .number = 1, .no_address = true });
	seed_add(&(struct seed){ .number = 2 });
	assert_int_equal(decided(1, ACTION_RETURN, "vera").what, DECIDED_NO_ADDRESS);
	w.id = id_of(2);
	w.words = span_of(long_words);
	assert_int_equal(data_decide(d, &w, &everybody, clock_wall_s(), &r, &f), DATA_OK);
	assert_int_equal(r.what, DECIDED_TOO_LONG);
	w.words = SPAN_NONE;
	w.reason = span_cut(span_of(long_words), 0, 129);
	assert_int_equal(data_decide(d, &w, &everybody, clock_wall_s(), &r, &f), DATA_OK);
	assert_int_equal(r.what, DECIDED_TOO_LONG);
	assert_string_equal(decisions(), "0");
	state_becomes(2, "released", true);
	assert_int_equal(decided(2, ACTION_RELEASE, "vera").what, DECIDED_ENDED);
	assert_int_equal(decided(3, ACTION_RELEASE, "vera").what, DECIDED_NONE);
	/* The deadline came first. */
	state_becomes(1, "releasing", false);
	assert_int_equal(decided(1, ACTION_RELEASE, "vera").what, DECIDED_ALREADY);
}

static void one_decision_covers_the_copies_of_a_reply(void **state)
{
	struct message m;

	(void)state;
	seed_add(&(struct seed){ .number = 1, .group = group });
	seed_add(&(struct seed){ .number = 2, .group = group });
	assert_int_equal(decided(1, ACTION_RELEASE, "vera").what, DECIDED);
	assert_int_equal(decided(2, ACTION_RELEASE, "sven").what, DECIDED_ALREADY);
	m = message_of(2, "");
	assert_int_equal(m.copy_count, 1);
	assert_string_equal(m.copies[0].id, id_of(1));
	assert_string_equal(m.row.chosen_by, "vera");
}

static void a_decision_is_taken_back_while_it_waits(void **state)
{
	struct decision first, undo;
	struct ruling r;

	(void)state;
	seed_add(&(struct seed){ .number = 1 });
	assert_int_equal(data_undo(d, id_of(1), "vera", &everybody, clock_wall_s(), &r, &f), DATA_OK);
	assert_int_equal(r.what, DECIDED_NONE);
	assert_int_equal(decided(1, ACTION_RELEASE, "vera").what, DECIDED);
	first = handed_over();
	assert_int_equal(data_undo(d, id_of(1), "sven", &everybody, clock_wall_s(), &r, &f), DATA_OK);
	assert_int_equal(r.what, DECIDED);
	undo = handed_over();
	assert_string_equal(undo.action, "undo");
	assert_string_equal(undo.of, first.id);
	assert_string_equal(undo.by, "sven");
	assert_string_equal(message_of(1, "").row.chosen, "");
	/* Its host says so of both; a later claim stands. */
	assert_int_equal(decided(1, ACTION_RETURN, "sven").what, DECIDED);
	audit_says("event=accepted decision=%s record=%s action=release by=\"vera\"", first.id, id_of(1));
	audit_says("event=accepted decision=%s record=%s action=undo by=\"sven\"", undo.id, id_of(1));
	assert_string_equal(message_of(1, "").row.chosen, "release");
}

static void what_was_begun_is_not_taken_back(void **state)
{
	struct ruling r;

	(void)state;
	seed_add(&(struct seed){ .number = 1 });
	assert_int_equal(decided(1, ACTION_RELEASE, "vera").what, DECIDED);
	state_becomes(1, "releasing", false);
	assert_int_equal(data_undo(d, id_of(1), "vera", &everybody, clock_wall_s(), &r, &f), DATA_OK);
	assert_int_equal(r.what, DECIDED_ALREADY);
	state_becomes(1, "released", true);
	assert_int_equal(data_undo(d, id_of(1), "vera", &everybody, clock_wall_s(), &r, &f), DATA_OK);
	assert_int_equal(r.what, DECIDED_ENDED);
	assert_string_equal(decisions(), "1");
}

/* By tonectl on the mail host, which never went through Redis. */
static void decisions_of_others_are_seen(void **state)
{
	struct message m;
	struct ruling r;

	(void)state;
	seed_add(&(struct seed){ .number = 1 });
	audit_says("event=accepted decision=%s record=%s action=drop by=\"root\" key=\"root\" reason=\"spam, record=x\"", id_of(77), id_of(1));
	r = decided(1, ACTION_RELEASE, "vera");
	assert_int_equal(r.what, DECIDED_ALREADY);
	assert_string_equal(r.by, "root");
	assert_string_equal(r.action, "drop");
	m = message_of(1, "");
	assert_true(in_past(&m, "drop", "root", "spam, record=x"));
	assert_string_equal(m.row.chosen, "drop");
	audit_says("event=accepted decision=%s record=%s action=undo by=\"root\"", id_of(78), id_of(1));
	assert_int_equal(decided(1, ACTION_RELEASE, "vera").what, DECIDED);
}

static void a_claim_that_was_refused_counts_no_more(void **state)
{
	struct decision x;
	struct message m;

	(void)state;
	seed_add(&(struct seed){ .number = 1 });
	assert_int_equal(decided(1, ACTION_RETURN, "vera").what, DECIDED);
	x = handed_over();
	audit_says("event=refused decision=%s record=%s action=return by=\"vera\" why=\"unknown-key\"", x.id, id_of(1));
	m = message_of(1, "");
	assert_string_equal(m.row.chosen, "");
	assert_true(in_past(&m, "refused", "vera", "unknown-key"));
	/* An unsigned word about another decision changes nothing. */
	assert_int_equal(decided(1, ACTION_RETURN, "vera").what, DECIDED);
	audit_says("event=refused decision=%s record=%s action=return by=\"vera\" why=\"forged\"", id_of(9), id_of(1));
	assert_string_equal(message_of(1, "").row.chosen, "return");
}

/* ---- two at once ---- */

enum { RACES = 1000 };

struct racer {
	pthread_t thread;
	const char *by;
	struct data *d;
	pthread_barrier_t *start;
	struct ruling got[RACES];
};

static void *race(void *context)
{
	struct racer *r = context;

	for (unsigned i = 0; i < RACES; i++) {
		const struct wish w = { .action = ACTION_RELEASE, .id = id_of(i + 1), .by = r->by, .words = SPAN_NONE, .reason = SPAN_NONE };
		char id[33];
		struct wish mine = w;
		struct fault why;

		(void)snprintf(id, sizeof id, "%08x000000000000000000000000", i + 1);
		mine.id = id;
		(void)pthread_barrier_wait(r->start);
		if (data_decide(r->d, &mine, &everybody, clock_wall_s(), &r->got[i], &why) != DATA_OK)
			r->got[i].what = DECIDED_NONE;
	}
	return NULL;
}

static void of_two_at_once_one_wins_and_the_other_is_told(void **state)
{
	static struct racer racers[2];
	struct data_shared *shared;
	pthread_barrier_t start;
	unsigned wins[2] = { 0, 0 };

	(void)state;
	for (unsigned i = 1; i <= RACES; i++)
		seed_add(&(struct seed){ .number = i, .no_copy = true });
	assert_int_equal(data_shared_new(&shared, &f), 0);
	(void)pthread_barrier_init(&start, NULL, 2);
	for (unsigned i = 0; i < 2; i++) {
		racers[i] = (struct racer){ .by = i ? "sven" : "vera", .d = data_for(shared), .start = &start };
		assert_int_equal(pthread_create(&racers[i].thread, NULL, race, &racers[i]), 0);
	}
	for (unsigned i = 0; i < 2; i++)
		(void)pthread_join(racers[i].thread, NULL);
	for (unsigned i = 0; i < RACES; i++) {
		const unsigned winner = racers[0].got[i].what == DECIDED ? 0 : 1;

		assert_int_equal(racers[winner].got[i].what, DECIDED);
		assert_int_equal(racers[1 - winner].got[i].what, DECIDED_ALREADY);
		assert_string_equal(racers[1 - winner].got[i].by, racers[winner].by);
		wins[winner]++;
	}
	printf("%u and %u of %d\n", wins[0], wins[1], RACES);
	assert_string_equal(decisions(), "1000");
	for (unsigned i = 0; i < 2; i++)
		data_free(racers[i].d);
	data_shared_free(shared);
	(void)pthread_barrier_destroy(&start);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_message_is_shown_whole, setup, teardown),
		cmocka_unit_test_setup_teardown(nobody_learns_of_what_is_out_of_sight, setup, teardown),
		cmocka_unit_test_setup_teardown(neighbours_are_those_that_wait, setup, teardown),
		cmocka_unit_test_setup_teardown(a_decision_is_signed_and_claimed, setup, teardown),
		cmocka_unit_test_setup_teardown(the_note_is_what_the_agent_reads, setup, teardown),
		cmocka_unit_test_setup_teardown(some_wishes_cannot_be, setup, teardown),
		cmocka_unit_test_setup_teardown(one_decision_covers_the_copies_of_a_reply, setup, teardown),
		cmocka_unit_test_setup_teardown(a_decision_is_taken_back_while_it_waits, setup, teardown),
		cmocka_unit_test_setup_teardown(what_was_begun_is_not_taken_back, setup, teardown),
		cmocka_unit_test_setup_teardown(decisions_of_others_are_seen, setup, teardown),
		cmocka_unit_test_setup_teardown(a_claim_that_was_refused_counts_no_more, setup, teardown),
		cmocka_unit_test_setup_teardown(of_two_at_once_one_wins_and_the_other_is_told, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
