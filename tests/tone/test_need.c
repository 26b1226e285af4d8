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
	{ "a dark word before a happy end is none", "I was so worried about the size, and now it fits perfectly!",
	  NEED_NONE, NULL },
	{ "hate can admit", "Hate to admit it, this is the best app I have.", NEED_NONE, NULL },
	{ "a harm asked about is none", "Does the policy cover theft and water damage?", NEED_NONE, NULL },
	{ "a machine in general is none", "What should I do with the old battery?", NEED_NONE, NULL },
	{ "a plain request to stop is none", "Please stop the newspaper during our holiday.", NEED_NONE, NULL },
	{ "pleasure can be shouted in dark words", "It's insane how good this coffee is.", NEED_NONE, NULL },
	{ "what broke by itself is a problem", "The handle came off in my hand.", NEED_PROBLEM, NULL },
	{ "what was not done is a problem", "The tracking has not moved since last Thursday.",
	  NEED_PROBLEM, NULL },
	{ "what was not agreed is a problem", "I never signed up for the paper bill.", NEED_PROBLEM, NULL },
	{ "what went elsewhere is a problem", "My test results were sent to my neighbour.", NEED_PROBLEM, NULL },
	{ "a record that contradicts is a problem", "My order says delivered, there is nothing here.",
	  NEED_PROBLEM, NULL },
	{ "praise before a but takes nothing from what stands behind it",
	  "The filters are nice but the export is slow.", NEED_PROBLEM, NULL },
	{ "what may happen is none yet", "What happens if my parcel gets lost and I miss the deadline?",
	  NEED_NONE, NULL },
	{ "what did happen is one", "My parcel got lost and I missed the deadline. What happens now?",
	  NEED_PROBLEM, NULL },
	{ "a dark word within a praise is none", "I lost two kilos with your course, thank you!", NEED_NONE,
	  NULL },
	{ "coming back with pleasure is none", "Third visit this year, we love the place!", NEED_NONE, NULL },
	{ "a wow alone upsets nobody", "Sunset from the ferry tonight. Wow. Just wow.", NEED_PROBLEM, NULL },
	{ "one star is no praise", "Only 2 stars because it crashes.", NEED_PROBLEM, NULL },
	{ "sarcasm about paying is a problem", "Love paying a fee to print my own ticket.", NEED_PROBLEM, NULL },
	{ "getting another thing is a problem", "We paid for a window and ended up behind a pillar.",
	  NEED_PROBLEM, NULL },
	{ "an announced praise can be meant badly", "Brilliant. Third engineer, and the line is still dead.",
	  NEED_UPSET, "need.upset" },
	{ "what is only named is no trouble", "Is the crash course also held online?", NEED_NONE, NULL },
	{ "nor what is ruled out", "The new lens came without any issue.", NEED_NONE, NULL },
	{ "nor what is thought of", "Would there be a problem if we came by boat?", NEED_NONE, NULL },
	{ "but what is told beside it is", "Is the crash course held online? My login is broken.", NEED_PROBLEM, NULL },
	{ "what befell one's own thing is told within a question, too",
	  "Is there any way to save my disabled tablet?", NEED_PROBLEM, "need.problem" },
	{ "what a general question names is no trouble", "Does the pass hold where the line is not repaired?",
	  NEED_NONE, NULL },
	{ "one small word of feeling upsets nobody", "How come the lid does not close?", NEED_PROBLEM, NULL },
	{ "the same words are no second witness", "I am going round in circles with your form.", NEED_UPSET, NULL },
	{ "who thanks and waits is patient", "Thanks! I have been waiting since Monday and nothing came.",
	  NEED_PROBLEM, "need.repeat" },
	{ "who thanks and writes again is not", "Thank you. This is the third time I write, nothing came.",
	  NEED_UPSET, "need.repeat" },
	{ "praise that turns to what is wrong reports it", "I enjoy the show, but my box had it in black and white.",
	  NEED_PROBLEM, "need.problem" },
	{ "one word of praise right behind trouble is dry", "My train is cancelled. Great.", NEED_PROBLEM, "need.problem" },
	{ "one behind the end of it is meant", "I had a problem, sorted in minutes. Brilliant!", NEED_NONE,
	  NULL },
	{ "a typed face is as sad as a drawn one", "So the hall is full :(", NEED_PROBLEM, "need.upset" },
	{ "praise that turns to a wish does not", "The app is nice but please add a map.", NEED_NONE, NULL },
	{ "who shrugs it off asks for no comfort", "It was missing a screw, no big deal.", NEED_NONE, "need.solved" },
	{ "help with a plain step is none", "Please help me to choose and set up a plan.", NEED_NONE, NULL },
	{ "anger behind the but of a praise counts",
	  "Good shop, except that nobody answers my mail, and that is disgusting.", NEED_UPSET, "need.upset" },
	{ "a feeling told by the way, beside a plain question, may be about anybody",
	  "My husband is a nervous driver. Do you offer automatic cars?", NEED_PROBLEM, "need.upset" },
	{ "in German, too", "Mein Hund hat panische Angst vor dem alten Sauger. Wie laut ist der neue?", NEED_PROBLEM,
	  "need.upset" },
	{ "but not beside one for redress", "The driver was so rude. Who do I complain to?", NEED_UPSET, NULL },
	{ "nor where it speaks to the reader", "Your driver was so rude. Which depot is the nearest?", NEED_UPSET, NULL },
	{ "but not where praise surrounds it",
	  "Lovely house, excellent staff, delicious food. I enjoyed it, but the bells next door are a disgusting noise. "
	  "All in all outstanding, a wonderful place.", NEED_PROBLEM, "need.upset" },
	{ "a rhetorical question is anger", "What kind of company lets people queue in the rain?",
	  NEED_UPSET, "need.upset" },
	{ "somebody else at my account worries", "Somebody used my account to order two televisions!",
	  NEED_UPSET, "need.upset" },
	{ "not feeling safe worries", "I don't feel safe in your car park any more.", NEED_UPSET, "need.upset" },
	{ "long on hold is a wait", "I've been on hold for fifty minutes.", NEED_UPSET, "need.repeat" },
	{ "the marks of a question without its words", "It asks for my camera to show a recipe??", NEED_PROBLEM, NULL },
	{ "a question with all its marks asks", "Which day do you open??", NEED_NONE, NULL },
	{ "words with such marks are a list", "Prime?? Cinema??", NEED_NONE, NULL },
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

/* What the agent is sorry for or was warned of was a trouble; everything else is
 * the customer's to tell. */
static const struct answer {
	const char *says, *customer, *reply;
	enum need need;
	bool witnessed;
} answers[] = {
	{ "an apology tells of a trouble", "Bins again.", "I'm so sorry about the missed collection.", NEED_PROBLEM, true },
	{ "also where nobody knows the tongue", "Mera paisa wapas karo bhai, bahut din ho gaye hain abhi tak kuch "
	  "nahi mila mujhe aur yah kaisi dukan hai", "We are very sorry for the trouble.", NEED_PROBLEM, true },
	{ "not where it is known", "Jag fick lampan i g\u00e5r och den \u00e4r mycket fin, tack ska ni ha.",
	  "We are very sorry for the trouble.", NEED_UNKNOWN, false },
	{ "thanks for an alarm tell of one", "Your page is blue.", "Thank you for spotting this!", NEED_PROBLEM, true },
	{ "thanks for a visit do not", "Your page is blue.", "Thank you for looking at it!", NEED_NONE, false },
	{ "a late answer tells of none", "Do you ship to Malta?", "Sorry for the late reply. Yes, we do.", NEED_NONE, false },
	{ "a polite question tells of none", "Do you ship to Malta?", "Sorry, can you send your address?", NEED_NONE, false },
	{ "what is solved stays solved", "It works now, thank you!", "Sorry again for the trouble!", NEED_NONE, false },
	{ "anger is the customer's alone", "My lamp is broken. This is outrageous!", "We are very sorry for the trouble.",
	  NEED_UPSET, false },
	{ "blame weighs nothing in a witnessed trouble", "Bins again.",
	  "I'm so sorry about the missed collection. You should have put it out earlier.", NEED_PROBLEM, true },
	{ "loaned words tell what, not how much", "Mera payment failed ho gaya aur paisa wapas nahi aaya, bahut "
	  "worst service hai, scam hai yah company, fraud log hain sab ke sab, pathetic support hai inka bhai",
	  "Please send the number.", NEED_PROBLEM, false },
	{ "faces alone may complain", "\xf0\x9f\x91\x8e\xf0\x9f\x91\x8e", "Hi, please tell us more about this.", NEED_UPSET, false },
	{ "and need not", "\xf0\x9f\x99\x82", "Hi, please tell us more about this.", NEED_UNKNOWN, false },
};

/* A witnessed trouble was acknowledged, and nothing in the reply is made a fault. */
static bool answered_well(const struct tone *t)
{
	return t->outcome == OUTCOME_MET && t->harm == HARM_NONE
	       && span_starts(t->why, SPAN("The reply itself tells of a problem; the reply "));
}

static void test_answers(void **state)
{
	struct lexicon *l = shipped_lexicon();
	struct arena *a = arena_new(1 << 24);
	size_t wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
		const struct tone t = reached(l, a, answers[i].customer, answers[i].reply);

		if (t.need == answers[i].need && t.witnessed == answers[i].witnessed
		    && answered_well(&t) >= t.witnessed)
			continue;
		wrong++;
		print_error("%s: need %s, %.*s\n", answers[i].says, need_name(t.need), SPAN_ARG(t.why));
	}
	assert_int_equal(wrong, 0);
	arena_free(a);
	lexicon_free(l);
}

static bool comes_to(const struct lexicon *l, struct arena *a, struct span word, const char *text)
{
	const enum need need = reached(l, a, text, "Hello, thank you for your mail.").need;
	const bool right = span_eq(word, SPAN("none"))	? need == NEED_NONE
			   : span_eq(word, SPAN("some")) ? need >= NEED_PROBLEM
							 : need >= NEED_UPSET;

	if (!right)
		print_error("%s, not %.*s: %s\n", need_name(need), SPAN_ARG(word), text);
	return right;
}

/* Many trades and many ways of writing; tests/data/tone/needs.txt. */
static void test_many(void **state)
{
	(void)state;
	each_line("tests/data/tone/needs.txt", 1500, comes_to);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_need), cmocka_unit_test(test_answers),
		cmocka_unit_test(test_many) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
