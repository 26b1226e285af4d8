/* test_answered.c - which older layer the customer's newest words answered. */
#include "text/answered.h"

#include <stdlib.h>

#include "tests/cmocka.inc.h"

#define CARLA "On Fri, 20 Nov 2026 at 10:00, Carla Customer <carla@example.net> wrote:\n"
#define ADA "On Thu, 19 Nov 2026 at 10:00, Ada Agent <ada@example.com> wrote:\n"

static const struct row {
	const char *says, *text, *want;
} rows[] = {
	{ "nothing older, nothing answered", "Hello,\nall is well.\n\n" CARLA "> It broke.\n", "" },
	{ "our own reply below the customer's words",
	  "Hello,\nall is well.\n\n" CARLA "> It broke again.\n>\n> " ADA ">> We mend it.\n>> Today.\n",
	  "We mend it.\nToday.\n" },
	{ "not what stands below that",
	  "Hello,\nall is well.\n\n" CARLA "> It broke again.\n>\n> " ADA ">> We mend it.\n>>\n>> " CARLA
	  ">>> It broke.\n", "We mend it.\n" },
	{ "not what the customer wrote before",
	  "Hello,\nall is well.\n\n" CARLA "> It broke again.\n>\n> " CARLA ">> Sorry to write.\n", "" },
	{ "nor anything where no customer is quoted", "Hello,\nall is well.\n", "" },
	{ "an empty text has none", "", "" },
};

static int answered(const char *bytes, size_t len, struct arena *a, struct span *out, struct fault *f)
{
	const struct split_hints hints = { .agent_address = SPAN("ada@example.com"),
					   .customer_address = SPAN("carla@example.net") };
	struct text text;
	struct split split;

	if (text_of_plain((struct span){ bytes, len }, a, &text, f) || text_split(&text, &hints, a, &split, f))
		return -1;
	return text_answered(&text, &split, hints.customer_address, a, out, f);
}

static void the_layer_beside_is_ours(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct arena *a = arena_new(1 << 20);
		struct span out;

		assert_int_equal(answered(rows[i].text, strlen(rows[i].text), a, &out, NULL), 0);
		if (!span_eq(out, span_of(rows[i].want)))
			fail_msg("row %zu: %s: '%.*s'", i, rows[i].says, SPAN_ARG(out));
		arena_free(a);
	}
}

static void any_budget_gives_the_answer_or_says_so(void **state)
{
	bool done = false;

	(void)state;
	for (size_t budget = 0; budget < 65536; budget += 64) {
		struct arena *a = arena_new(budget);
		struct span out;
		struct fault f;

		if (answered(rows[1].text, strlen(rows[1].text), a, &out, &f)) {
			assert_int_equal(f.kind, FAULT_MEMORY);
			assert_false(done);
		} else {
			assert_true(span_eq(out, span_of(rows[1].want)));
			done = true;
		}
		arena_free(a);
	}
	assert_true(done);
}

static void every_prefix_is_read(void **state)
{
	const char *text = rows[2].text;

	(void)state;
	for (size_t n = 0; n <= strlen(text); n++) {
		char *copy = malloc(n ? n : 1);
		struct arena *a = arena_new(1 << 20);
		struct span out;

		assert_non_null(copy);
		memcpy(copy, text, n);
		assert_int_equal(answered(copy, n, a, &out, NULL), 0);
		arena_free(a);
		free(copy);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_layer_beside_is_ours),
		cmocka_unit_test(any_budget_gives_the_answer_or_says_so),
		cmocka_unit_test(every_prefix_is_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
