/* voice.c - see voice.h. To add a language: a column, and its name. */
#include "tone/voice.h"

#include <stddef.h>
#include <string.h>

enum { ORDINALS = 10 };

struct voice {
	const char *language;
	const char *says[SAYS_COUNT];
	struct {
		const char *word, *digits, *says;
	} ordinals[ORDINALS];	/* ends with NULL */
};

static const struct voice voices[] = { {
	"en",
	{
		[SAYS_BEREAVED] = "The customer writes of death, illness or an accident",
		[SAYS_VERY_UPSET] = "The customer is strongly affected",
		[SAYS_UPSET] = "The customer is upset",
		[SAYS_PROBLEM] = "The customer reports a problem",
		[SAYS_WITNESSED] = "The reply itself tells of a problem",
		[SAYS_NOTHING] = "The customer asks for nothing of the kind",
		[SAYS_AGAIN] = " and not for the first time",
		[SAYS_NAMES] = "; the reply names it",
		[SAYS_GENERAL] = "; the reply acknowledges it in general words",
		[SAYS_LACKS] = "; the reply neither acknowledges it nor apologises.",
		[SAYS_LACKS_BOTH] = "; the reply names neither and does not apologise.",
		[SAYS_ACTS_ONLY] = "; the reply acts but neither acknowledges it nor apologises.",
		[SAYS_ACTS_ONLY_BOTH] = "; the reply acts but names neither and does not apologise.",
		[SAYS_NONAPOLOGY] = "; the reply apologises without taking anything back",
		[SAYS_NONAPOLOGY_IF] = "; the reply apologises only with an if",
		[SAYS_APOL_BUT] = "; the reply takes its kind word back with a but",
		[SAYS_BLAME] = "; the reply puts the fault on the customer instead",
		[SAYS_POLICY] = "; the reply answers with a rule",
		[SAYS_REFUSE] = "; the reply refuses without a word about it",
		[SAYS_LATE] = "; the reply is only sorry for its own delay",
		[SAYS_DEFER] = "; the reply only hands over",
		[SAYS_HARM] = " It may hurt: ",
		[SAYS_SOLVED] = "The customer says that it is solved.",
		[SAYS_ANSWERED] = "The customer adds nothing to the trouble that an earlier reply acknowledged.",
		[SAYS_NO_TROUBLE] = "The customer reports no trouble.",
		[SAYS_TOO_LITTLE] = "There is too little to judge.",
		[SAYS_NO_QUOTE] = "The customer's words are not in the mail, so what they call for is not known.",
		[SAYS_ATTACHED] = "The answer seems to stand in an attachment, which is not read.",
		[SAYS_LANGUAGE] = "The language is not one that can be judged.",
		[SAYS_HELP_ACKNOWLEDGE] = "Begin with what happened to the customer (%s) and that you see what it means.",
		[SAYS_HELP_ACKNOWLEDGE_PLAIN] = "Begin with what happened to the customer and that you see what it means.",
		[SAYS_HELP_BEREAVED] = "Begin with a word on what has happened in the customer's life, before any business.",
		[SAYS_HELP_SPECIFIC] = "Name this customer's own case (%s): these words could stand in any reply.",
		[SAYS_HELP_SPECIFIC_PLAIN] = "Name this customer's own case: these words could stand in any reply.",
		[SAYS_HELP_APOLOGY] = "Say sorry for what happened, without an if or a but.",
		[SAYS_HELP_ACTION] = "Say what you do about it yourself, and by when.",
		[SAYS_HELP_ALTERNATIVE] = "Where a rule stands in the way, say what is possible instead.",
		[SAYS_HELP_NAME] = "Greet the customer by name.",
	},
	{
		{ "second", "2nd", " and it is the second time" },
		{ "third", "3rd", " and it is the third time" },
		{ "fourth", "4th", " and it is the fourth time" },
		{ "fifth", "5th", " and it is the fifth time" },
		{ "sixth", "6th", " and it is the sixth time" },
		{ "seventh", "7th", " and it is the seventh time" },
		{ "eighth", "8th", " and it is the eighth time" },
		{ "ninth", "9th", " and it is the ninth time" },
		{ "tenth", "10th", " and it is the tenth time" },
	},
} };

static const struct voice *voice_of(const char *language)
{
	for (size_t i = 0; i < sizeof voices / sizeof *voices; i++)
		if (strcmp(voices[i].language, language) == 0)
			return &voices[i];
	return &voices[0];
}

const char *voice_says(const char *language, enum says what)
{
	const char *says = voice_of(language)->says[what];

	return says ? says : voices[0].says[what];
}

const char *voice_times(const char *language, const char *word)
{
	const struct voice *v = voice_of(language);

	for (size_t i = 0; i < ORDINALS && v->ordinals[i].word; i++)
		if (strcmp(v->ordinals[i].word, word) == 0 || strcmp(v->ordinals[i].digits, word) == 0)
			return v->ordinals[i].says;
	return NULL;
}
