/* test_would.c - an entry fills its slot, and can be read again. */
#include "record/would.h"

#include <stdlib.h>

#include "tests/cmocka.inc.h"

static struct would sample(void)
{
	return (struct would){
		.number = 7, .decided = 1000, .id = "00112233445566778899aabbccddeeff", .queue_id = "4CDFGH1234z2M5X",
		.policy = "support", .team = "billing", .outcome = "missed", .ground = "missed", .need = "upset",
		.recipients = 2, .group = "ffeeddccbbaa99887766554433221100", .thread = "",
	};
}

static void what_is_written_is_read(void **state)
{
	const struct would w = sample();
	struct would again;
	struct buffer b, c;

	(void)state;
	buffer_init(&b, NULL, WOULD_SLOT);
	buffer_init(&c, NULL, WOULD_SLOT);
	would_write(&w, &b);
	assert_false(b.spoiled);
	assert_int_equal(b.len, WOULD_SLOT);
	assert_int_equal(would_read(buffer_span(&b), &again, NULL), 0);
	would_write(&again, &c);
	assert_memory_equal(c.at, b.at, WOULD_SLOT);
	assert_string_equal(again.thread, w.thread);
	buffer_done(&b);
	buffer_done(&c);
}

static void fill(char *text, size_t size, char with)
{
	memset(text, with, size - 1);
}

/* Whatever the fields hold, the slot has room. */
static void the_longest_entry_fits(void **state)
{
	struct would w = { .number = INT64_MAX, .decided = INT64_MAX, .recipients = UINT32_MAX }, again;
	struct buffer b;

	(void)state;
	fill(w.id, sizeof w.id, 'a');
	fill(w.queue_id, sizeof w.queue_id, 'q');
	fill(w.policy, sizeof w.policy, 'p');
	fill(w.team, sizeof w.team, 't');
	fill(w.outcome, sizeof w.outcome, 'o');
	fill(w.ground, sizeof w.ground, 'g');
	fill(w.need, sizeof w.need, 'n');
	fill(w.group, sizeof w.group, 'b');
	fill(w.thread, sizeof w.thread, 'c');
	buffer_init(&b, NULL, WOULD_SLOT);
	would_write(&w, &b);
	assert_int_equal(b.len, WOULD_SLOT);
	assert_int_equal(would_read(buffer_span(&b), &again, NULL), 0);
	buffer_done(&b);
}

static void what_is_no_entry_is_none(void **state)
{
	char empty[WOULD_SLOT];
	struct would w = sample();
	struct buffer b;

	(void)state;
	memset(empty, '\n', sizeof empty);
	assert_int_equal(would_read((struct span){ empty, sizeof empty }, &w, NULL), -1);
	memset(empty, 0, sizeof empty);
	assert_int_equal(would_read((struct span){ empty, sizeof empty }, &w, NULL), -1);
	w = sample();
	buffer_init(&b, NULL, WOULD_SLOT);
	would_write(&w, &b);
	for (size_t n = 0; n < b.len; n++) {
		char *copy = malloc(n + !n);

		memcpy(copy, b.at, n);
		if (would_read((struct span){ copy, n }, &w, NULL) == 0)
			fail_msg("the first %zu bytes", n);
		free(copy);
	}
	b.len = 0;
	w.number = 0;
	would_write(&w, &b);
	assert_int_equal(would_read(buffer_span(&b), &w, NULL), -1);
	buffer_done(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_written_is_read),
		cmocka_unit_test(the_longest_entry_fits),
		cmocka_unit_test(what_is_no_entry_is_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
