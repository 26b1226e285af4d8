/* The cases on which keyword lists and sentiment scores fail, one row each. */
#include "tests/tone/shipped.inc.h"

#define ANY (-1)

/* What customers wrote, by level. */
#define NOTHING "Which colours does the lamp come in? I would like to order two of them."
#define BROKEN "Hello, the export button does not work since Monday. I get an error on every page."
#define UPSET                                                                                 \
	"I am really disappointed. The export button does not work and I need the report for "  \
	"my boss tomorrow."
#define FURIOUS                                                                               \
	"This is the third time I write! I am furious about the bill, nobody answers and I was " \
	"charged twice."
#define WAITED                                                                                \
	"I wrote two weeks ago and nobody answered me. Still waiting for a reply about my "     \
	"cracked kettle."
#define BEREAVED                                                                              \
	"My mother passed away on Sunday and I need to cancel her contract. Your form does not " \
	"accept the date."

static const struct row {
	const char *says, *customer, *reply;
	int acknowledgement, harm;
	const char *must, *must_not;	/* signals of the reply; NULL: none asked */
} rows[] = {
	/* 1 */
	{ "an apology for a late answer does not answer a broken button", BROKEN,
	  "Sorry for the late reply. Please clear the cache of your browser and try the export again.",
	  ACKNOWLEDGED_NONE, ANY, "apol.late", "apol.generic" },
	{ "unless the wait was the complaint", WAITED,
	  "Sorry for the late reply. Please send me a picture of the kettle so that I can order a new one.",
	  ACKNOWLEDGED_SPECIFIC, ANY, "apol.late", NULL },
	/* 2 */
	{ "sorry before a refusal is manners", UPSET,
	  "I'm sorry, but we cannot change the export. Please use the other page for your report.",
	  ACKNOWLEDGED_NONE, ANY, NULL, "apol.generic" },
	{ "so is regret before bad news", UPSET,
	  "We regret to inform you that the export is not part of your plan. Please see our price list.",
	  ACKNOWLEDGED_NONE, ANY, NULL, "apol.generic" },
	/* 3 */
	{ "sorry to bother you is small talk", BROKEN,
	  "Sorry to bother you again, could you tell me which browser you use for the export?",
	  ACKNOWLEDGED_NONE, ANY, NULL, "apol.generic" },
	/* 4 */
	{ "a proverb is no apology", BROKEN,
	  "Better safe than sorry: make a copy of your data first, then install the new version of it.",
	  ACKNOWLEDGED_NONE, ANY, NULL, "apol.generic" },
	/* 5 */
	{ "sorry you feel that way takes nothing back", UPSET,
	  "I am sorry you feel that way. The export is described on page four of the manual.",
	  ACKNOWLEDGED_NONE, ANY, "nonapology", "apol.generic" },
	/* 6 */
	{ "any inconvenience acknowledges in general, and is stock", UPSET,
	  "We apologise for any inconvenience. Please clear the cache and then try the page again.",
	  ACKNOWLEDGED_GENERIC, ANY, "canned", "nonapology.if" },
	/* 7 */
	{ "an if behind a dash does not make the apology conditional", BROKEN,
	  "Sorry for the trouble \xe2\x80\x93 if you have not yet, clear the cache and load the page again.",
	  ACKNOWLEDGED_GENERIC, ANY, NULL, "nonapology.if" },
	{ "an if in the same breath does", UPSET,
	  "We are sorry if you were offended by our page. The export is described in the manual.",
	  ACKNOWLEDGED_NONE, ANY, "nonapology.if", "apol.generic" },
	/* 8 */
	{ "not understanding the anger is cold", UPSET,
	  "I don't understand why you are upset. The export works as it is described in the manual.",
	  ACKNOWLEDGED_NONE, HARM_NEGATED_UNDERSTANDING, "cold.ack", "ack.generic" },
	{ "a negation can make it stronger", UPSET,
	  "I can't imagine how frustrating that is when your boss waits. I will send you the file by noon.",
	  ACKNOWLEDGED_SPECIFIC, HARM_NONE, "ack.specific", "cold.ack" },
	{ "could not agree more agrees", UPSET,
	  "I couldn't agree more, and I have passed it to the people who build the export.",
	  ACKNOWLEDGED_GENERIC, HARM_NONE, "ack.agree", NULL },
	{ "no trouble at all names no trouble", NOTHING,
	  "It's no trouble at all. The lamp comes in red, green and blue, and both are in stock.",
	  ACKNOWLEDGED_NONE, HARM_NONE, NULL, "ack.generic" },
	/* 9 */
	{ "no worries is an answer to thanks", NOTHING,
	  "No worries! The lamp comes in red, green and blue, and we have all three in stock.",
	  ANY, HARM_NONE, NULL, "dismiss" },
	{ "not a big deal is none to a complaint", UPSET,
	  "It is not a big deal. Load the page again and the export will come up after a while.",
	  ACKNOWLEDGED_NONE, HARM_DISMISSAL, "dismiss", NULL },
	/* 10 */
	{ "however our policy takes the understanding back", UPSET,
	  "I understand your frustration, however our policy does not allow refunds for monthly plans.",
	  ACKNOWLEDGED_NONE, ANY, "apol.but", "ack.generic" },
	/* 11 */
	{ "unfortunately is neutral when help follows", BROKEN,
	  "Unfortunately the part is out of stock; I have ordered one for Friday and will fit it for you.",
	  ANY, HARM_NONE, "own.done", "refuse.bare" },
	/* 13 */
	{ "the customer's words in quotation marks are not the agent's", FURIOUS,
	  "You wrote \"you people are useless idiots\" and I understand how angry the double bill made you.",
	  ACKNOWLEDGED_SPECIFIC, HARM_NONE, NULL, "hostile" },
	/* 15 */
	{ "thanks in advance is no thanks for patience", UPSET,
	  "Please send us the serial number and the invoice. Thank you in advance for your patience.",
	  ACKNOWLEDGED_NONE, ANY, NULL, "thank.report" },
	{ "a closing thanks is none either", UPSET,
	  "Please send us the serial number of the machine and a copy of the invoice.\nMany thanks,\nBob",
	  ACKNOWLEDGED_NONE, ANY, NULL, "thank.report" },
	/* 16 */
	{ "you entered the wrong password blames", BROKEN,
	  "You entered the wrong password. Use the right one and the export will work as before.",
	  ACKNOWLEDGED_NONE, HARM_BLAME, "blame", NULL },
	{ "a wrong password under an if does not", BROKEN,
	  "If you entered the wrong password, the page shows a red box with a link to set a new one.",
	  ANY, HARM_NONE, NULL, "blame" },
	{ "nothing wrong clears the customer", UPSET,
	  "You did nothing wrong. The export broke on our side and I have asked a colleague to mend it.",
	  ANY, HARM_NONE, "ack.agree", "blame" },
	{ "not your fault clears the customer", UPSET,
	  "It was not your fault. The export broke on our side and a colleague is mending it today.",
	  ANY, HARM_NONE, "ack.agree", "blame" },
	{ "the right code that we rejected clears the customer", BROKEN,
	  "You entered the right code; we rejected it because of an error on our side, now mended.",
	  ANY, HARM_NONE, "apol.responsibility", "blame" },
	/* 17 */
	{ "instructions with must are no blame", BROKEN,
	  "You must first save the page, then you need to enter the code that we sent you by mail.",
	  ACKNOWLEDGED_NONE, HARM_NONE, NULL, "blame" },
	/* 18 */
	{ "as you mentioned listens", BROKEN,
	  "As you mentioned, it began on Monday. Could you tell me which browser you use for it?",
	  ACKNOWLEDGED_NONE, HARM_NONE, "pers.history", "blame" },
	{ "as I already told you blames", BROKEN,
	  "As I already told you, the export needs a paid plan. Choose one on the page for plans.",
	  ACKNOWLEDGED_NONE, HARM_BLAME, "blame", "pers.history" },
	/* 20 */
	{ "acronyms and codes are not shouting", BROKEN,
	  "Please send the PDF by HTTPS to the API, with your VAT ID and the ISBN, and tell me the URL.",
	  ANY, HARM_NONE, NULL, "shout" },
	{ "words in capitals are", BROKEN,
	  "READ THE MANUAL BEFORE YOU WRITE AGAIN, the export is described there on page four.",
	  ANY, ANY, "shout", NULL },
	{ "a stuck key is no shout where the words are kind", UPSET,
	  "I AM SO SORRY THAT THE EXPORT IS BROKEN AND THAT YOUR BOSS HAS TO WAIT. THE REPORT IS WITH YOU BY NOON.",
	  ACKNOWLEDGED_SPECIFIC, HARM_NONE, NULL, "shout" },
	{ "names in code are nobody's words", BROKEN,
	  "Rename the key to apology_text and set SORRY_BUSY=0, then kill the old job and start it anew.",
	  ACKNOWLEDGED_NONE, HARM_NONE, NULL, "apol.generic" },
	/* 21 */
	{ "names of people and places are no insults", BROKEN,
	  "Dear Mr Dick, our colleague in Scunthorpe will call you on Tuesday about the export.",
	  ANY, HARM_NONE, NULL, "hostile" },
	/* 24 */
	{ "a question needs no acknowledgement", NOTHING,
	  "The lamp comes in red, green and blue. You can order it on the page for lamps.",
	  ACKNOWLEDGED_NONE, HARM_NONE, NULL, NULL },
	/* 25 */
	{ "a stock sentence does not answer a death specifically", BEREAVED,
	  "We apologise for the inconvenience. Please fill in the form again with another date.",
	  ACKNOWLEDGED_GENERIC, ANY, "canned", NULL },
	{ "condolences do", BEREAVED,
	  "I am so sorry for the loss of your mother. I have cancelled the contract for you today.",
	  ACKNOWLEDGED_SPECIFIC, HARM_NONE, NULL, NULL },
	/* 26 */
	{ "not promising is honest", BROKEN,
	  "I cannot promise that it will never happen again, but we now test the export every night.",
	  ANY, HARM_NONE, NULL, "overpromise" },
	{ "promising the impossible is not", BROKEN,
	  "Sorry about the broken export. I guarantee you that this will never happen again.",
	  ANY, HARM_NONE, "overpromise", NULL },
	/* 27 */
	{ "a promise about data is no promise of repair", BROKEN,
	  "We will never share your data with others. Please send us the log of the export.",
	  ACKNOWLEDGED_NONE, HARM_NONE, NULL, "overpromise" },
	/* 28 */
	{ "a name that is a word is a name", BROKEN,
	  "Hello Grace, please clear the cache of your browser and then try the export again.",
	  ACKNOWLEDGED_NONE, HARM_NONE, "pers.name", NULL },
	{ "hi there names nobody", BROKEN,
	  "Hi there, please clear the cache of your browser and then try the export again.",
	  ACKNOWLEDGED_NONE, HARM_NONE, NULL, "pers.name" },
	/* 29 */
	{ "a bare order orders", BROKEN, "Provide logs. Upload them to the usual place and wait there.",
	  ACKNOWLEDGED_NONE, ANY, "bare.command", NULL },
	{ "please asks", BROKEN, "Please provide the log of the export and upload it to this page for me.",
	  ACKNOWLEDGED_NONE, HARM_NONE, NULL, "bare.command" },
	/* 30 */
	{ "I'm afraid is a formula, not fear", BROKEN,
	  "I'm afraid that button moved. You will find it in the second menu, under the printer sign.",
	  ACKNOWLEDGED_NONE, HARM_NONE, NULL, "ack.generic" },
	/* 31 */
	{ "typing slips do not hide an apology", UPSET,
	  "We are very sory about the export and appologise for the inconvinience before your meeting.",
	  ACKNOWLEDGED_SPECIFIC, HARM_NONE, "apol.full", NULL },
	{ "nor does missing grammar", UPSET,
	  "Sorry for problem with export before your meeting. I am send report by mail today to you.",
	  ACKNOWLEDGED_SPECIFIC, HARM_NONE, NULL, NULL },
	/* 32 */
	{ "curly marks and hidden characters do not hide it", UPSET,
	  "I\xe2\x80\x99m s\xc2\xadorry\xc2\xa0that the export failed before the meeting with your boss.",
	  ACKNOWLEDGED_SPECIFIC, HARM_NONE, "apol.full", NULL },
	/* 39 */
	{ "taking it seriously is a stock sentence", UPSET,
	  "We take this very seriously. Please send us the log of the export for further analysis.",
	  ACKNOWLEDGED_NONE, HARM_NONE, "canned", NULL },
	/* 40 */
	{ "sorry for the wait speaks to who was kept on hold", "I was on hold for an hour, twice now.",
	  "Our apologies for the delay. Please use the form on our page for questions about travel.",
	  ACKNOWLEDGED_SPECIFIC, HARM_NONE, "apol.full", NULL },
	{ "to others it says nothing of theirs", "My new lamp has a crack in the glass.",
	  "Our apologies for the delay. Please use the form on our page for questions about lamps.",
	  ACKNOWLEDGED_GENERIC, HARM_NONE, NULL, NULL },
	{ "trouble with doing something names it in any words", "It fails right after I choose my mail address.",
	  "We are sorry that you are facing issues while opening an account with us.",
	  ACKNOWLEDGED_SPECIFIC, HARM_NONE, "apol.full", NULL },
	{ "a story told with care needs no formula", "Nine days now. Both my girls do their exams on my phone's hotspot.",
	  "Nine days with two girls doing exams off your phone is a cruel stretch. The cable is being dug up today.",
	  ACKNOWLEDGED_SPECIFIC, HARM_NONE, "ack.specific", NULL },
	{ "a story told without any is an answer", "Nine days now. Both my girls do their exams on my phone's hotspot.",
	  "The cable in your street was cut nine days ago. Your girls can use the library for exams.",
	  ACKNOWLEDGED_NONE, ANY, NULL, "ack.specific" },
	{ "a name in a greeting tells nothing yet", "The lid is bent, please send another. Martin",
	  "Hi Martin, sorry about that! I will call the depot and have one sent to you.",
	  ACKNOWLEDGED_GENERIC, HARM_NONE, NULL, "ack.specific" },
	{ "sharing only what the product is called is not specific", "My Lumo lamp from you arrived cracked.",
	  "Sorry for the inconvenience. The other lamp is on sale this week, and it comes with a shade.",
	  ACKNOWLEDGED_GENERIC, HARM_NONE, NULL, "ack.specific" },
};

static size_t check_row(const struct lexicon *l, struct arena *a, size_t i)
{
	const struct row *r = &rows[i];
	const struct tone t = reached(l, a, r->customer, r->reply);

	if (r->acknowledgement != ANY && (int)t.acknowledgement != r->acknowledgement)
		print_error("row %zu: %s: acknowledgement %s\n", i, r->says,
			    acknowledgement_name(t.acknowledgement));
	else if (r->harm != ANY && (int)t.harm != r->harm)
		print_error("row %zu: %s: harm %s\n", i, r->says, harm_name(t.harm));
	else if (r->must && !has_signal(&t, r->must, false))
		print_error("row %zu: %s: no %s\n", i, r->says, r->must);
	else if (r->must_not && has_signal(&t, r->must_not, false))
		print_error("row %zu: %s: %s\n", i, r->says, r->must_not);
	else
		return 0;
	print_error("    %.*s\n", SPAN_ARG(t.why));
	for (size_t n = 0; n < t.signal_count; n++)
		print_error("    %s %s:%u\n", signal_info(t.signals[n].id)->name, t.signals[n].file,
			    t.signals[n].line);
	return 1;
}

static void test_hard_cases(void **state)
{
	struct lexicon *l = shipped_lexicon();
	struct arena *a = arena_new(1 << 20);
	size_t wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		wrong += check_row(l, a, i);
		arena_reset(a);
	}
	assert_int_equal(wrong, 0);
	arena_free(a);
	lexicon_free(l);
}

/* Not here: 12, 14, 33 and 35 belong to mail and text (whose words, which part,
 * automatic mail); 19 is 24 with a rule; 22 is in test_need.c; 23 and 37 are
 * formulas only; 34 asks for other languages; 36 is coaching, never a verdict;
 * 38 needs the earlier mail. */
int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_hard_cases) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
