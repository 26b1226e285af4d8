/* test_nearly.c - which frame came closest, and what it missed. */
#include "tests/cmocka.inc.h"
#include "tone/nearly.h"

static const char lexicon_text[] =
	"stopwords i you the for is we are\n"			/* 1 */
	"negation not\n"
	"class FEEL: frustrating | annoying\n"
	"signal ack.generic\n"
	"frame i understand how FEEL _3 is\n"			/* 5 */
	"unless clause but\n"
	"frame we hear you\n"
	"with statement\n"
	"signal apol.generic\n"
	"frame (sorry | afraid of you) for the [real] trouble\n"	/* 10 */
	"signal need.problem\n"
	"frame parcel never came\n";

static const struct row {
	const char *says, *text;
	bool needs;
	unsigned line;		/* of the first; 0: none */
	const char *wanted, *because;
} rows[] = {
	{ "a word in the place of another is named with what would serve", "I understand how boring that is.",
	  false, 5, "frustrating | annoying", "" },
	{ "a word that is left out is named", "I understand how that is.", false, 5,
	  "frustrating | annoying", "" },
	{ "so is one that is missing at the beginning", "Greetings for the real trouble.", false, 10,
	  "sorry | afraid of you", "" },
	{ "and one at the end", "Sorry for the noise.", false, 10, "trouble", "" },
	{ "a condition that forbids is named", "I understand how annoying this is, but read it.", false, 0,
	  "", "" },
	{ "a negation is", "We do not say we hear you: we never hear you. Not we hear you.", false, 7, "",
	  "a negation stands before it" },
	{ "a question is", "We hear you?", false, 7, "", "it is a question" },
	{ "two failures are too many", "I understand that it broke.", false, 0, "", "" },
	{ "what matches does not nearly match", "We hear you.", false, 0, "", "" },
	{ "frames of needs are asked for apart", "The parcel never arrived.", true, 12, "came", "" },
	{ "nothing is near to nothing", "", false, 0, "", "" },
	{ "nor to marks", "... !!! ---", false, 0, "", "" },
};

static struct lexicon *lexicon_of_test(void)
{
	const struct lexicon_source source = { "en/test.lex", "en", span_of(lexicon_text) };
	struct lexicon *l = NULL;
	struct fault f;

	if (lexicon_new(&source, 1, &l, &f))
		fail_msg("%s", f.text);
	return l;
}

static void check_row(const struct lexicon *l, struct arena *a, size_t i)
{
	const struct row *r = &rows[i];
	struct near_miss *misses;
	struct words words;
	struct fault f;
	size_t count = 0;

	if (words_cut(span_of(r->text), a, &words, &f)
	    || lexicon_nearly(l, "en", &words, r->needs, a, &misses, &count, &f))
		fail_msg("row %zu: %s: %s", i, r->says, f.text);
	if ((count ? misses[0].line : 0) != r->line)
		fail_msg("row %zu: %s: %zu, line %u", i, r->says, count, count ? misses[0].line : 0);
	if (count && (strcmp(misses[0].wanted, r->wanted) != 0 || strcmp(misses[0].because, r->because) != 0))
		fail_msg("row %zu: %s: '%s' '%s'", i, r->says, misses[0].wanted, misses[0].because);
}

static void the_closest_is_named(void **state)
{
	struct lexicon *l = lexicon_of_test();

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct arena *a = arena_new(1 << 22);

		check_row(l, a, i);
		arena_free(a);
	}
	lexicon_free(l);
}

static void any_budget_gives_the_answer_or_says_so(void **state)
{
	struct lexicon *l = lexicon_of_test();
	bool done = false;

	(void)state;
	for (size_t budget = 0; budget < 2 << 20; budget += budget / 8 + 512) {
		struct arena *a = arena_new(budget);
		struct near_miss *misses;
		struct words words;
		struct fault f;
		size_t count;

		if (words_cut(SPAN("I understand how boring that is."), a, &words, &f)
		    || lexicon_nearly(l, "en", &words, false, a, &misses, &count, &f)) {
			assert_int_equal(f.kind, FAULT_MEMORY);
			assert_false(done);
		} else {
			done = true;
		}
		arena_free(a);
	}
	assert_true(done);
	lexicon_free(l);
}

static void a_long_text_is_looked_at_in_part(void **state)
{
	static char text[40000];
	struct lexicon *l = lexicon_of_test();
	struct arena *a = arena_new(1 << 24);
	struct near_miss *misses;
	struct words words;
	size_t count;

	(void)state;
	for (size_t i = 0; i + 2 < sizeof text; i += 2)
		memcpy(text + i, "i ", 2);
	assert_int_equal(words_cut((struct span){ text, sizeof text - 2 }, a, &words, NULL), 0);
	assert_int_equal(lexicon_nearly(l, "en", &words, false, a, &misses, &count, NULL), 0);
	arena_free(a);
	lexicon_free(l);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_closest_is_named),
		cmocka_unit_test(any_budget_gives_the_answer_or_says_so),
		cmocka_unit_test(a_long_text_is_looked_at_in_part),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
