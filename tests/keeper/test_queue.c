/* test_queue.c - a listing of postqueue(1) is understood as a whole or not at all. */
#include "keeper/queue.h"

#include <stdlib.h>
#include <string.h>

#include "tests/cmocka.inc.h"

#define HEAD "{\"queue_name\": \"hold\", \"queue_id\": \"4FxYwW1bqDz1Kqp\", \"arrival_time\": 1769900000, "
#define LINE HEAD "\"message_size\": 1234, \"forced_expire\": false, \"sender\": \"a@example.com\", \"recipients\": []}\n"

static const struct row {
	const char *says, *listing;
	int count;	/* -1: not believed */
} rows[] = {
	{ "an empty queue", "", 0 },
	{ "one message", LINE, 1 },
	{ "two messages", LINE LINE, 2 },
	{ "a warning of postqueue stands before them", "postqueue: warning: main.cf, line 3: overriding\n" LINE, 1 },
	{ "another word is no message", "postqueue: fatal: the mail system is down\n", -1 },
	{ "a line without its end is no message", HEAD "\"mess", -1 },
	{ "a line that lacks its number", "{\"queue_name\": \"hold\", \"queue_id\": \"4FxYwW1bqDz1Kqp\"}\n", -1 },
	{ "another order of the keys is another form",
	  "{\"queue_id\": \"4FxYwW1bqDz1Kqp\", \"queue_name\": \"hold\", \"arrival_time\": 1, \"x\": 1}\n", -1 },
	{ "a queue id is letters and digits", "{\"queue_name\": \"hold\", \"queue_id\": \"-d ALL\", \"arrival_time\": 1, }\n", -1 },
	{ "a queue id is bounded",
	  "{\"queue_name\": \"hold\", \"queue_id\": \"0123456789012345678901234567890123456789012345678901234567890123x\","
	  " \"arrival_time\": 1, }\n", -1 },
	{ "a time is a number", "{\"queue_name\": \"hold\", \"queue_id\": \"4FxYwW1bqDz1Kqp\", \"arrival_time\": -1, }\n", -1 },
	{ "one bad line spoils all", LINE "\n" LINE, -1 },
};

static void a_listing_is_believed_as_a_whole(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct queue q = { NULL, 0 };
		struct fault f;
		int status = queue_read(span_of(rows[i].listing), NULL, &q, &f);

		if ((status ? -1 : (int)q.count) != rows[i].count)
			fail_msg("row %zu: %s", i, rows[i].says);
		queue_forget(&q);
	}
}

static void what_it_says_is_kept(void **state)
{
	struct queue q = { NULL, 0 };

	(void)state;
	assert_int_equal(queue_read(SPAN(LINE), "/etc/postfix-out", &q, NULL), 0);
	assert_string_equal(q.entries[0].id, "4FxYwW1bqDz1Kqp");
	assert_int_equal(q.entries[0].arrival, 1769900000);
	assert_string_equal(q.entries[0].instance, "/etc/postfix-out");
	assert_true(q.entries[0].held);
	assert_ptr_equal(queue_find(&q, "4FxYwW1bqDz1Kqp"), &q.entries[0]);
	assert_null(queue_find(&q, "4FxYwW1bqDz1Kqq"));
	queue_forget(&q);
}

/* In a copy of exact size, so that a sanitizer sees who reads on. */
static void no_prefix_is_read_beyond_its_end(void **state)
{
	const struct span all = SPAN(LINE LINE);

	(void)state;
	for (size_t n = 0; n <= all.len; n++) {
		char *exact = malloc(n + 1);
		struct queue q = { NULL, 0 };

		assert_non_null(exact);
		exact = realloc(exact, n ? n : 1);
		assert_non_null(exact);
		memcpy(exact, all.at, n);
		if (queue_read((struct span){ exact, n }, NULL, &q, NULL) == 0 && n % (all.len / 2) > 1
		    && n % (all.len / 2) != all.len / 2 - 1)
			fail_msg("%zu bytes were believed", n);
		queue_forget(&q);
		free(exact);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_listing_is_believed_as_a_whole),
		cmocka_unit_test(what_it_says_is_kept),
		cmocka_unit_test(no_prefix_is_read_beyond_its_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
