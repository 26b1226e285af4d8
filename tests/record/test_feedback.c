/* test_feedback.c - an agent's own figures fill their slot, and can be read again. */
#include "record/feedback.h"

#include <stdlib.h>

#include "tests/cmocka.inc.h"

static struct feedback sample(void)
{
	return (struct feedback){ .agent = "0123456789abcdef0123456789abcdef", .address = "own@example.com", .since = 1000 };
}

static const struct row {
	const char *says;
	struct event e;
	struct feedback want;
} rows[] = {
	{ "a reply that does well", { .outcome = OUTCOME_MET }, { .judged = 1, .met = 1 } },
	{ "one that lacks it", { .outcome = OUTCOME_MISSED }, { .judged = 1, .missed = 1 } },
	{ "one that would have been held", { .outcome = OUTCOME_MISSED, .not_held = NOT_HELD_MODE },
	  { .judged = 1, .missed = 1, .would = 1 } },
	{ "one that is held", { .outcome = OUTCOME_MISSED, .action = EVENT_HELD }, { .judged = 1, .missed = 1, .held = 1 } },
	{ "one that may hurt", { .outcome = OUTCOME_MET, .harm = HARM_BLAME }, { .judged = 1, .met = 1, .harm = 1 } },
	{ "nothing is called for", { .outcome = OUTCOME_NOT_CALLED_FOR }, { .judged = 1, .not_called_for = 1 } },
	{ "nothing is known", { .outcome = OUTCOME_UNKNOWN }, { .judged = 1, .unknown = 1 } },
};

static void each_message_counts_once(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct feedback b = { .agent = "" };

		feedback_count(&b, &rows[i].e);
		if (memcmp(&b, &rows[i].want, sizeof b) != 0)
			fail_msg("row %zu: %s", i, rows[i].says);
	}
}

static void what_is_written_is_read(void **state)
{
	struct feedback b = sample(), again;
	struct buffer one, two;

	(void)state;
	memset(b.address, 'a', sizeof b.address - 1);
	b.judged = b.met = b.missed = b.not_called_for = b.unknown = b.harm = b.held = b.would = b.since = INT64_MAX;
	buffer_init(&one, NULL, FEEDBACK_SLOT);
	buffer_init(&two, NULL, FEEDBACK_SLOT);
	feedback_write(&b, &one);
	assert_int_equal(one.len, FEEDBACK_SLOT);
	assert_int_equal(feedback_read(buffer_span(&one), &again, NULL), 0);
	feedback_write(&again, &two);
	assert_memory_equal(one.at, two.at, FEEDBACK_SLOT);
	buffer_done(&one);
	buffer_done(&two);
}

static void what_is_no_entry_is_none(void **state)
{
	char empty[FEEDBACK_SLOT];
	struct feedback b = sample();
	struct buffer whole;

	(void)state;
	memset(empty, '\n', sizeof empty);
	assert_int_equal(feedback_read((struct span){ empty, sizeof empty }, &b, NULL), -1);
	buffer_init(&whole, NULL, FEEDBACK_SLOT);
	b = sample();
	feedback_write(&b, &whole);
	for (size_t n = 0; n < whole.len; n++) {
		char *copy = malloc(n + !n);

		memcpy(copy, whole.at, n);
		if (feedback_read((struct span){ copy, n }, &b, NULL) == 0)
			fail_msg("the first %zu bytes", n);
		free(copy);
	}
	buffer_done(&whole);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_message_counts_once),
		cmocka_unit_test(what_is_written_is_read),
		cmocka_unit_test(what_is_no_entry_is_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
