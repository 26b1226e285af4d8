/* Customers' words and replies of many trades with what they must come to:
 * tests/data/tone/pairs.jsonl, one pair a line, in the form that
 * "tonectl score --pairs" reads, with need, acknowledgement and harm beside. */
#include "tests/tone/member.inc.h"
#include "tests/tone/shipped.inc.h"

static bool agrees(struct span line, const struct lexicon *l, struct arena *a)
{
	const struct tone t = reached(l, a, member(line, "customer", a), member(line, "reply", a));
	const char *need = member(line, "need", a), *harm = member(line, "harm", a);
	const char *acknowledgement = member(line, "acknowledgement", a);

	if (strcmp(need, need_name(t.need)) == 0 && strcmp(harm, harm_name(t.harm)) == 0
	    && strcmp(acknowledgement, acknowledgement_name(t.acknowledgement)) == 0)
		return true;
	print_error("%.*s\n  need %s, acknowledgement %s, harm %s\n  %.*s\n", SPAN_ARG(line),
		    need_name(t.need), acknowledgement_name(t.acknowledgement), harm_name(t.harm),
		    SPAN_ARG(t.why));
	for (size_t i = 0; i < t.signal_count; i++)
		print_error("    %s%s %s:%u\n", t.signals[i].in_quote ? "quote " : "",
			    signal_info(t.signals[i].id)->name, t.signals[i].file, t.signals[i].line);
	return false;
}

static void test_pairs(void **state)
{
	const struct span file = shipped_bytes("tests/data/tone/pairs.jsonl");
	struct lexicon *l = shipped_lexicon();
	struct arena *a = arena_new(1 << 20);
	struct span rest = file;
	size_t pairs = 0, wrong = 0;

	(void)state;
	while (rest.at) {
		const struct span line = span_line(&rest);

		if (line.len == 0)
			continue;
		pairs++;
		wrong += !agrees(line, l, a);
		arena_reset(a);
	}
	assert_true(pairs >= 400);
	assert_int_equal(wrong, 0);
	arena_free(a);
	lexicon_free(l);
	free((void *)(uintptr_t)file.at);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_pairs) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
