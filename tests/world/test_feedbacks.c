/* test_feedbacks.c - figures of a person are there for those who asked, or not at all. */
#include "tests/cmocka.inc.h"

#include <stdio.h>
#include <stdlib.h>

#include "tests/world/scratch.inc.h"

#include "world/feedbacks.h"

static struct event judged(unsigned char agent, enum outcome outcome)
{
	struct event e = { .time_ms = 1000000, .action = EVENT_OBSERVED, .outcome = (uint8_t)outcome, .need = NEED_UPSET,
			   .score = -1, .policy = "desk" };

	memset(e.agent, agent, sizeof e.agent);
	if (outcome == OUTCOME_MISSED)
		e.not_held = NOT_HELD_MODE;
	event_seal(&e);
	return e;
}

static struct feedbacks *open_it(bool on)
{
	struct feedbacks *b;
	struct fault f;

	if (feedbacks_new(scratch, on, &b, &f))
		fail_msg("%s", f.text);
	return b;
}

static size_t entries(struct feedback **all)
{
	size_t count;

	assert_int_equal(feedbacks_read(scratch, all, &count, NULL), 0);
	return count;
}

static void only_who_asked_is_counted(void **state)
{
	struct feedbacks *b = open_it(true);
	const struct event mine = judged(7, OUTCOME_MISSED), met = judged(7, OUTCOME_MET), other = judged(8, OUTCOME_MET);
	const struct event nobody = judged(0, OUTCOME_MET);
	struct feedback *all;

	(void)state;
	assert_true(feedbacks_are_on(scratch));
	feedbacks_note(b, SPAN("own@example.com"), &mine);
	feedbacks_note(b, SPAN_NONE, &other);
	feedbacks_note(b, SPAN("x@example.com"), &nobody);
	feedbacks_free(b);
	b = open_it(true);	/* another process goes on */
	feedbacks_note(b, SPAN("own@example.com"), &met);
	assert_int_equal(entries(&all), 1);
	assert_string_equal(all[0].address, "own@example.com");
	assert_string_equal(all[0].agent, "07070707070707070707070707070707");
	assert_int_equal(all[0].judged, 2);
	assert_int_equal(all[0].met, 1);
	assert_int_equal(all[0].missed, 1);
	assert_int_equal(all[0].would, 1);
	assert_int_equal(all[0].held, 0);
	assert_int_equal(all[0].since, 1000);
	free(all);
	feedbacks_free(b);
}

static void who_asks_no_more_is_forgotten(void **state)
{
	struct feedbacks *b = open_it(true);
	const struct event first = judged(1, OUTCOME_MET), second = judged(2, OUTCOME_MET);
	struct feedback *all;

	(void)state;
	feedbacks_note(b, SPAN("a@example.com"), &first);
	feedbacks_note(b, SPAN("b@example.com"), &second);
	feedbacks_note(b, SPAN_NONE, &first);
	assert_int_equal(entries(&all), 1);
	assert_string_equal(all[0].address, "b@example.com");
	free(all);
	feedbacks_note(b, SPAN("a@example.com"), &first);
	assert_int_equal(entries(&all), 2);
	assert_int_equal(all[0].judged, 1);
	free(all);
	feedbacks_free(b);
}

static void off_keeps_nothing(void **state)
{
	struct feedbacks *b = open_it(true);
	const struct event e = judged(1, OUTCOME_MET);
	struct feedback *all;
	size_t count;

	(void)state;
	feedbacks_note(b, SPAN("a@example.com"), &e);
	feedbacks_free(b);
	b = open_it(false);
	assert_false(feedbacks_on(b));
	feedbacks_note(b, SPAN("a@example.com"), &e);
	assert_false(feedbacks_are_on(scratch));
	assert_int_equal(feedbacks_read(scratch, &all, &count, NULL), -1);
	feedbacks_free(b);
}

static void who_is_forgotten_is_gone_and_others_stay(void **state)
{
	struct feedbacks *b = open_it(true);
	const struct event one = judged(7, OUTCOME_MET), two = judged(8, OUTCOME_MET);
	struct feedback *all;
	struct fault f;

	(void)state;
	assert_int_equal(feedbacks_forget(scratch, "no such agent", &f), 0);
	feedbacks_note(b, SPAN("one@example.com"), &one);
	feedbacks_note(b, SPAN("two@example.com"), &two);
	assert_int_equal(feedbacks_forget(scratch, "07070707070707070707070707070707", &f), 0);
	assert_int_equal(entries(&all), 1);
	assert_string_equal(all[0].address, "two@example.com");
	free(all);
	assert_int_equal(feedbacks_forget(scratch, "", &f), 0);
	assert_int_equal(entries(&all), 0);
	free(all);
	feedbacks_free(b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(who_is_forgotten_is_gone_and_others_stay, scratch_make, scratch_drop),
		cmocka_unit_test_setup_teardown(only_who_asked_is_counted, scratch_make, scratch_drop),
		cmocka_unit_test_setup_teardown(who_asks_no_more_is_forgotten, scratch_make, scratch_drop),
		cmocka_unit_test_setup_teardown(off_keeps_nothing, scratch_make, scratch_drop),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
