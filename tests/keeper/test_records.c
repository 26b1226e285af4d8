/* test_records.c - what lies in the milter's directory, and where each stands. */
#include "tests/keeper/town.inc.h"

#include "keeper/audit.h"

static void put(const struct hold *h, const char *name)
{
	char held[128];
	struct buffer b;

	(void)snprintf(held, sizeof held, "%s/held", state);
	buffer_init(&b, NULL, HOLD_RECORD_MAX);
	hold_write(h, &b);
	buffer_byte(&b, '\0');
	write_file(held, name, b.at, 0640);
	buffer_done(&b);
}

static struct hold whole(const char *id)
{
	struct hold h = message(id).hold;

	(void)snprintf(h.instance, sizeof h.instance, "mx1");
	(void)snprintf(h.outcome, sizeof h.outcome, "missed");
	(void)snprintf(h.ground, sizeof h.ground, "missed");
	(void)snprintf(h.need, sizeof h.need, "upset");
	(void)snprintf(h.reason, sizeof h.reason, "no answer to what the customer wrote");
	(void)snprintf(h.contact, sizeof h.contact, "lead@example.com");
	return h;
}

static void refresh(struct records *r)
{
	struct fault f;

	r->seen = -1;
	assert_int_equal(records_refresh(r, &place, &f), 0);
}

static void only_sound_records_are_there(void **unused)
{
	const struct hold h = whole(RECORD);
	struct records r = { .all = NULL };
	char held[128], from[256], to[256];

	(void)unused;
	(void)snprintf(held, sizeof held, "%s/held", state);
	put(&h, RECORD);
	put(&h, "1123456789abcdef0123456789abcdef");	/* its name is not its id */
	put(&h, "not-a-record");
	write_file(held, "2123456789abcdef0123456789abcdef", "tone-hold 2\n", 0640);
	(void)snprintf(to, sizeof to, "%s/3123456789abcdef0123456789abcdef", held);
	(void)snprintf(from, sizeof from, "%s/%s", held, RECORD);
	assert_int_equal(symlink(from, to), 0);
	(void)snprintf(to, sizeof to, "%s/4123456789abcdef0123456789abcdef", held);
	assert_int_equal(mkfifo(to, 0600), 0);
	refresh(&r);
	assert_int_equal(r.count, 1);
	assert_int_equal(r.unreadable, 4);
	assert_non_null(records_find(&r, RECORD));
	assert_null(records_find(&r, "1123456789abcdef0123456789abcdef"));
	assert_int_equal(phase_of(records_find(&r, RECORD)), HELD);
	records_forget(&r);
}

static void where_it_stands_survives_a_keeper(void **unused)
{
	const struct hold h = whole(RECORD);
	struct records r = { .all = NULL };
	struct kept *k;
	struct fault f;

	(void)unused;
	put(&h, RECORD);
	refresh(&r);
	k = records_find(&r, RECORD);
	(void)snprintf(k->at.phase, sizeof k->at.phase, "returning");
	k->at.noted = 1;
	k->at.deadline += 60;
	assert_int_equal(standing_keep(k, &place, &f), 0);
	records_forget(&r);
	refresh(&r);
	k = records_find(&r, RECORD);
	assert_int_equal(phase_of(k), RETURNING);
	assert_int_equal(k->at.noted, 1);
	assert_int_equal(k->at.deadline, h.deadline + 60);
	record_end(k, &place);
	assert_false(place_has(&place, STATES, RECORD));
	refresh(&r);
	assert_int_equal(r.count, 0);
	records_forget(&r);
}

static void a_group_is_one_key(void **unused)
{
	struct hold h = whole(RECORD);

	(void)unused;
	assert_string_equal(record_key(&h), RECORD);
	(void)snprintf(h.group, sizeof h.group, "abcdefabcdefabcdefabcdefabcdefab");
	assert_string_equal(record_key(&h), h.group);
}

static void a_torn_audit_line_does_not_spoil_the_next(void **unused)
{
	static const char torn[] = "time=2026\ntime=";
	char text[2048];
	ssize_t n;

	(void)unused;
	assert_int_equal(audit_step(&place, &one, "held", "to \"see\""), 0);
	assert_int_equal(write(place.audit, torn, 9), 9);
	assert_int_equal(audit_step(&place, &one, "gone", ""), 0);
	n = pread(place.audit, text, sizeof text - 1, 0);
	assert_true(n > 0);
	text[n] = '\0';
	assert_non_null(strstr(text, " event=held record=" RECORD " queue_id=4FxYwW1bqDz1Kqp policy= why=\"to 'see'\"\n"));
	assert_non_null(strstr(text, torn));
	assert_string_equal(strstr(text, "Z event=gone"), "Z event=gone record=" RECORD " queue_id=4FxYwW1bqDz1Kqp policy=\n");
}

static void only_its_owner_may_write_where_the_keeper_works(void **unused)
{
	struct place again = { .state = state, .own = own, .keys = keys };
	struct fault f;

	(void)unused;
	assert_int_equal(place_open(&again, true, &f), -1);	/* another one is at work */
	assert_int_equal(chmod(own, 0770), 0);
	assert_int_equal(place_open(&again, false, &f), -1);
	assert_int_equal(chmod(own, 0700), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, town_make, town_drop)
		T(only_sound_records_are_there), T(where_it_stands_survives_a_keeper), T(a_group_is_one_key),
		T(a_torn_audit_line_does_not_spoil_the_next), T(only_its_owner_may_write_where_the_keeper_works),
#undef T
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
