/* test_phrases.c - what is looked up in a short way is found as in the long one. */
#include "text/phrases_table.h"

#include <stdio.h>

#include "tests/cmocka.inc.h"

static void check(const struct phrase_openings *o, struct span line)
{
	if (phrase_disclaimer_among(o, line) != phrase_disclaimer(line))
		fail_msg("not the same for '%.*s'", SPAN_ARG(line));
}

static void disclaimers_are_found_by_their_opening(void **state)
{
	struct phrase_openings openings;
	char line[256];

	(void)state;
	phrase_openings_init(&openings);
	for (size_t i = 0; i < phrases_disclaimers.count; i++) {
		const struct phrase *p = &phrases_disclaimers.rows[i];
		const int len = snprintf(line, sizeof line, "%s and more", p->words);

		assert_int_not_equal(phrase_disclaimer((struct span){ p->words, p->len }), NOTICE_NONE);
		for (size_t n = 0; n <= (size_t)len; n++)
			check(&openings, (struct span){ line, n });
		line[p->len] = 'x';
		check(&openings, (struct span){ line, (size_t)len });
	}
	check(&openings, SPAN("this is no disclaimer"));
	check(&openings, SPAN("dis"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(disclaimers_are_found_by_their_opening),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
