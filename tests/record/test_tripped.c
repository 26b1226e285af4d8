/* test_tripped.c - the breaker's note can be read again, and nothing else. */
#include "record/tripped.h"

#include <stdlib.h>

#include "tests/cmocka.inc.h"

static const char text[] =
	"tone-breaker 1\ninstance mx1\npolicy support\ncontact lead@example.com\nsince 1000\nuntil 4600\n"
	"judged 40\nheld 13\nwindow 3600\nend\n";

static const struct tripped sample = {
	.instance = "mx1", .policy = "support", .contact = "lead@example.com", .since = 1000, .until = 4600,
	.judged = 40, .held = 13, .window = 3600,
};

static void what_is_written_is_read(void **state)
{
	struct tripped t;
	struct buffer b, c;

	(void)state;
	buffer_init(&b, NULL, TRIPPED_MAX);
	buffer_init(&c, NULL, TRIPPED_MAX);
	tripped_write(&sample, &b);
	assert_true(span_eq(buffer_span(&b), span_of(text)));
	assert_int_equal(tripped_read(buffer_span(&b), &t, NULL), 0);
	tripped_write(&t, &c);
	assert_true(span_eq(buffer_span(&c), span_of(text)));
	buffer_done(&b);
	buffer_done(&c);
}

static void a_part_of_it_is_none(void **state)
{
	(void)state;
	for (size_t n = 0; n < sizeof text - 1; n++) {
		char *copy = malloc(n + !n);
		struct tripped t;

		memcpy(copy, text, n);
		if (tripped_read((struct span){ copy, n }, &t, NULL) == 0)
			fail_msg("%zu bytes", n);
		free(copy);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_written_is_read),
		cmocka_unit_test(a_part_of_it_is_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
