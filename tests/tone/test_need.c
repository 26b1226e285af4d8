/* What the customer's words call for. */
#include "tests/tone/shipped.inc.h"

static const struct row {
	const char *says, *customer;
	enum need need;
	const char *must;	/* signal of the customer's words; NULL: none asked */
} rows[] = {
	{ "a question is no need", "How do I add a second user to my plan?", NEED_NONE, NULL },
	{ "an order is none", "Please send me two of the blue mugs and one tray. Thank you.", NEED_NONE, NULL },
	{ "praise is none", "I love the new mugs, they are great, thank you!", NEED_NONE, NULL },
	{ "a bare fact is none", "My order number is 4711.", NEED_NONE, NULL },
	{ "something that does not work is a problem", "The second user does not appear in the list.",
	  NEED_PROBLEM, "need.problem" },
	{ "something that cannot be done is a problem", "I can't add a second user to my plan.",
	  NEED_PROBLEM, "need.problem" },
	{ "a call for help is a problem", "Please help me with my account.", NEED_PROBLEM, NULL },
	{ "an error is a problem", "There is an error on the page for users.", NEED_PROBLEM, NULL },
	{ "no problem is none", "There is no problem with the mugs, I would just like more of them.",
	  NEED_NONE, NULL },
	{ "politeness does not hide anger",
	  "Dear team, thank you so much for your kind help. I am nevertheless very disappointed, as the "
	  "mugs arrived broken. Kind regards and many thanks", NEED_UPSET, "need.upset" },
	{ "repetition deepens a problem", "I still can't log in. This is the third time I write, please "
	  "answer, my exam is tomorrow!!", NEED_UPSET, "need.repeat" },
	{ "fury is strong", "I am furious. You are thieves and I will take legal action.", NEED_VERY_UPSET,
	  "need.strong" },
	{ "leaving is strong", "Worst company ever. I will never use you again, this is unacceptable.",
	  NEED_VERY_UPSET, "need.strong" },
	{ "a death is grief", "My husband passed away in May and his phone is still billed.",
	  NEED_VERY_UPSET, "need.grief" },
	{ "a dead battery is none", "The battery died after one week, can I have another one?",
	  NEED_PROBLEM, NULL },
	{ "shouting deepens a problem", "WHY DOES NOTHING WORK HERE, I CANNOT OPEN THE PAGE!!", NEED_UPSET, NULL },
	{ "solved ends it", "Thanks, it works now!", NEED_NONE, "need.solved" },
	{ "solved after a complaint ends it", "The page did not load yesterday. It is working again now, thank you.",
	  NEED_NONE, "need.solved" },
	{ "solved before a complaint does not", "The login works now, but I was charged twice and that is "
	  "unacceptable.", NEED_UPSET, NULL },
	{ "praise beside failure is sarcasm", "Great job, the site is down for the third day!", NEED_UPSET, NULL },
	{ "a face can tell", "Locked out of my account again \xf0\x9f\x98\xa1", NEED_UPSET, NULL },
	{ "worry counts", "I am worried because someone logged in to my account.", NEED_UPSET, NULL },
	{ "stakes deepen a problem", "The file is gone and my thesis deadline is tomorrow, it is urgent.",
	  NEED_UPSET, "need.stakes" },
};

static void test_need(void **state)
{
	struct lexicon *l = shipped_lexicon();
	struct arena *a = arena_new(1 << 20);
	size_t wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct tone t = reached(l, a, rows[i].customer, "Hello, thank you for your mail.");

		if (t.need == rows[i].need && (!rows[i].must || has_signal(&t, rows[i].must, true)))
			continue;
		wrong++;
		print_error("row %zu: %s: need %s\n", i, rows[i].says, need_name(t.need));
		for (size_t n = 0; n < t.signal_count; n++)
			if (t.signals[n].in_quote)
				print_error("    %s %s:%u\n", signal_info(t.signals[n].id)->name,
					    t.signals[n].file, t.signals[n].line);
	}
	assert_int_equal(wrong, 0);
	arena_free(a);
	lexicon_free(l);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_need) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
