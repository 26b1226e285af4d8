/* What hurts, whatever else stands in the mail: replies that acknowledge and
 * still hurt, and replies that only use the words of those that do. */
#include "tests/tone/shipped.inc.h"

#define ANY (-1)

#define LEAK                                                                                 \
	"Your plumber came on Tuesday and the sink leaks worse than before. I am really upset, " \
	"we mop the kitchen three times a day."
#define LOST                                                                                 \
	"You lost my suitcase and nobody calls me back. My daughter's christening dress is in it, " \
	"I am so worried."
#define OUTAGE "We have had no internet since Friday and I work from home. This is very frustrating."
#define BEREAVED                                                                             \
	"My father died on the 3rd and you have sent him a final reminder. My mother cried all "  \
	"day because of it."
#define QUESTION "Which of the two hoses fits the model from 2019, please?"

static const struct row {
	const char *says, *customer, *reply;
	enum harm harm;
	int acknowledgement;
} rows[] = {
	/* Acknowledging and hurting together. */
	{ "sorry, and it is your own fault", LEAK,
	  "I am so sorry that the sink leaks worse than before. But it is your own fault, a tap of that age "
	  "should have been changed.", HARM_BLAME, ANY },
	{ "understanding, and you should have read the notice", OUTAGE,
	  "I understand how frustrating four days without internet are. You should have read the notice that "
	  "we put in the hall.", HARM_BLAME, ANY },
	{ "sorry, and you obviously overloaded it", LEAK,
	  "We are sorry about the leaking sink. You obviously overloaded the drain, the joint was sound.",
	  HARM_BLAME, ANY },
	{ "sorry, and as I already explained", LOST,
	  "I'm sorry about your suitcase and the christening dress. As I already explained, we need the form.",
	  HARM_BLAME, ANY },
	{ "regret, and only yourself to blame", LOST,
	  "We regret that your suitcase was lost. You have only yourself to blame for packing the dress in it.",
	  HARM_BLAME, ANY },
	{ "a sad loss, despite our warnings", LOST,
	  "It is a great pity about the christening dress. You checked it in despite our warnings.",
	  HARM_BLAME, ANY },
	{ "sorry, and it is only a suitcase", LOST,
	  "I am sorry that your suitcase is missing. It is only a suitcase, after all.", HARM_DISMISSAL, ANY },
	{ "an apology, and calm down", OUTAGE,
	  "We apologise for the days without internet. Please calm down, the line will come back.",
	  HARM_DISMISSAL, ANY },
	{ "sorry, and a mountain out of a molehill", LEAK,
	  "Sorry to hear about the sink. Still, you are making a mountain out of a molehill.",
	  HARM_DISMISSAL, ANY },
	{ "sorry, and other people have bigger problems", OUTAGE,
	  "We are very sorry about the outage. There are people with far bigger problems than yours this week.",
	  HARM_DISMISSAL, ANY },
	{ "understanding, and nobody else has complained", LEAK,
	  "I understand that the leak is a nuisance. Nobody else has complained about this plumber.",
	  HARM_DISMISSAL, ANY },
	{ "regret, and everybody has bad days", OUTAGE,
	  "We regret the outage since Friday. Everybody has bad days.", HARM_DISMISSAL, ANY },
	{ "sorry, and there is no need to be upset", LEAK,
	  "I am sorry that the sink leaks. There is no need to be upset about a bit of water.",
	  HARM_NEGATED_UNDERSTANDING, ANY },
	{ "sorry, and I fail to see what the fuss is about", LOST,
	  "I'm sorry that the suitcase did not arrive with you. I fail to see what all the fuss is about.",
	  HARM_NEGATED_UNDERSTANDING, ANY },
	{ "sorry, and what I cannot understand is your tone", OUTAGE,
	  "We are sorry about the outage since Friday. What I cannot understand is why you write in such a tone.",
	  HARM_NEGATED_UNDERSTANDING, ANY },
	{ "sorry, and nobody here understands it", LEAK,
	  "I am sorry about the sink. Nobody in the team understands why you get so angry about it.",
	  HARM_NEGATED_UNDERSTANDING, ANY },
	{ "sorry, and it is beyond me", LOST,
	  "We are sorry for the delay of your suitcase. It is beyond me how one can worry so much about a dress.",
	  HARM_NEGATED_UNDERSTANDING, ANY },
	{ "sorry, and you are being hysterical", LOST,
	  "I am sorry about the dress. You are being hysterical, though.", HARM_HOSTILITY, ANY },
	{ "sorry, and stop wasting our time", OUTAGE,
	  "Sorry about your internet. Now stop wasting our time with a mail every day.", HARM_HOSTILITY, ANY },
	{ "sorry, and are you even reading", LEAK,
	  "I'm sorry the sink leaks worse than before. Are you even reading my mails?", HARM_HOSTILITY, ANY },
	{ "sorry, and you people", LEAK,
	  "We apologise for the leak. You people always want it for nothing.", HARM_HOSTILITY, ANY },
	{ "sorry, and a threat", LOST,
	  "We are sorry for your loss of luggage. Write one more time and your claim goes to the bottom of the pile.",
	  HARM_HOSTILITY, ANY },
	{ "sorry, and a sob story", OUTAGE,
	  "Sorry for the outage. Spare me the sob story about your home office.", HARM_HOSTILITY, ANY },
	{ "condolences, and no need to be sentimental", BEREAVED,
	  "My condolences on your father. There is no need to be sentimental over a reminder.",
	  HARM_NEGATED_UNDERSTANDING, ANY },
	{ "condolences, and you failed to inform us", BEREAVED,
	  "We are sorry for your loss. You failed to inform us of it in time.", HARM_BLAME, ANY },
	{ "condolences, and worse things happen", BEREAVED,
	  "I am sorry for your loss. Worse things happen than a letter.", HARM_DISMISSAL, ANY },

	/* Hurting without a word of understanding. */
	{ "an insult in a question", LEAK, "Are you stupid? Turn off the water and wait for the plumber.",
	  HARM_HOSTILITY, ACKNOWLEDGED_NONE },
	{ "mockery of a complaint", OUTAGE,
	  "Oh wow, another email. It must be wonderful to have so much free time.", HARM_HOSTILITY, ACKNOWLEDGED_NONE },
	{ "a shrug", LEAK, "It's really not that hard, everyone else manages to close a tap.", HARM_DISMISSAL,
	  ACKNOWLEDGED_NONE },
	{ "an insult hurts although nothing was complained of", QUESTION,
	  "Only an idiot would ask that. The short one fits.", HARM_HOSTILITY, ANY },

	/* The words of harm that harm nobody. */
	{ "nobody is blamed by a careful if", LEAK,
	  "I am sorry about the leak. If you have opened the joint yourself, tell me and I bring the right seal.",
	  HARM_NONE, ACKNOWLEDGED_SPECIFIC },
	{ "who is not to blame is not blamed", LOST,
	  "I'm sorry about the suitcase. None of this was carelessness on your side, our label came off.",
	  HARM_NONE, ACKNOWLEDGED_SPECIFIC },
	{ "a fool who was none", LOST,
	  "You have not been a fool to trust us with the dress, and I am sorry that it is gone.", HARM_NONE, ANY },
	{ "lying in bed is no lie", LEAK,
	  "I'm sorry that your husband is lying in hospital while the kitchen is wet. We come today.", HARM_NONE, ANY },
	{ "a lazy word for a thing", OUTAGE,
	  "We are sorry. A stupid fault in our switch kept your street without internet since Friday.", HARM_NONE, ANY },
	{ "calling oneself clumsy", LEAK,
	  "We were careless and foolish, and I am sorry that the sink leaks worse now.", HARM_NONE, ANY },
	{ "not only a suitcase", LOST,
	  "It's not just a suitcase, I understand that, it is the christening dress.", HARM_NONE, ANY },
	{ "understanding denied to a machine", OUTAGE,
	  "I do not understand why the modem drops the line, and I am sorry for the four days.", HARM_NONE, ANY },
	{ "no need to call is kind", LEAK,
	  "There is no need for you to call again, I am sorry and will ring you at noon.", HARM_NONE, ANY },
	{ "a fault that is ours", LOST, "This was our own fault, and I am sorry about your suitcase.", HARM_NONE, ANY },
	{ "a rule for customers blames none of them", QUESTION,
	  "The short hose fits. You should keep the old clamp.", HARM_NONE, ACKNOWLEDGED_NONE },
	{ "the customer's own words", LEAK,
	  "You wrote \"are you people stupid\" and I can see why: the sink leaks worse than before.", HARM_NONE, ANY },
};

static void test_harm(void **state)
{
	struct lexicon *l = shipped_lexicon();
	struct arena *a = arena_new(1 << 20);
	size_t wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct tone t = reached(l, a, rows[i].customer, rows[i].reply);

		if (t.harm == rows[i].harm
		    && (rows[i].acknowledgement == ANY || (int)t.acknowledgement == rows[i].acknowledgement)) {
			arena_reset(a);
			continue;
		}
		wrong++;
		print_error("row %zu: %s: harm %s, acknowledgement %s\n", i, rows[i].says, harm_name(t.harm),
			    acknowledgement_name(t.acknowledgement));
		for (size_t n = 0; n < t.signal_count; n++)
			if (!t.signals[n].in_quote)
				print_error("    %s %s:%u\n", signal_info(t.signals[n].id)->name,
					    t.signals[n].file, t.signals[n].line);
		arena_reset(a);
	}
	assert_int_equal(wrong, 0);
	arena_free(a);
	lexicon_free(l);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_harm) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
