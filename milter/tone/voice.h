/* voice.h - the sentences in which a judgement is explained, by language.
 *
 * What the program says to people about a reply stands here and nowhere else:
 * a language is a file voice_XX.c. Each part is a clause of its own, so that no
 * part depends on how another is built; `%s` stands for quoted words.
 */
#ifndef TM_TONE_VOICE_H
#define TM_TONE_VOICE_H

enum says {
	/* The customer's half. */
	SAYS_BEREAVED, SAYS_VERY_UPSET, SAYS_UPSET, SAYS_PROBLEM, SAYS_WITNESSED, SAYS_NOTHING,
	SAYS_AGAIN,			/* %s: the words that say so */
	/* The reply's half. */
	SAYS_NAMES, SAYS_GENERAL,
	SAYS_LACKS, SAYS_LACKS_BOTH,	/* nothing was found: to one thing, to two */
	SAYS_ACTS_ONLY, SAYS_ACTS_ONLY_BOTH,
	SAYS_NONAPOLOGY, SAYS_NONAPOLOGY_IF, SAYS_APOL_BUT, SAYS_BLAME, SAYS_POLICY, SAYS_REFUSE,
	SAYS_LATE, SAYS_DEFER,
	SAYS_HARM,			/* %s */
	/* Nothing is due. */
	SAYS_SOLVED, SAYS_ANSWERED, SAYS_NO_TROUBLE,
	/* Nothing is known. */
	SAYS_TOO_LITTLE, SAYS_NO_QUOTE, SAYS_ATTACHED, SAYS_LANGUAGE,
	/* What would help; %s: the customer's words, the second form is without them. */
	SAYS_HELP_ACKNOWLEDGE, SAYS_HELP_ACKNOWLEDGE_PLAIN, SAYS_HELP_BEREAVED,
	SAYS_HELP_SPECIFIC, SAYS_HELP_SPECIFIC_PLAIN, SAYS_HELP_APOLOGY, SAYS_HELP_ACTION,
	SAYS_HELP_ALTERNATIVE, SAYS_HELP_NAME,
	SAYS_COUNT
};

/* A clause in the language ("en"), or in English where there is none. */
const char *voice_says(const char *language, enum says what);

/* How many of these the language has of its own. */
unsigned voice_own(const char *language);

/* " and it is the third time" where the word is an ordinal number ("third", "3rd");
 * NULL where it is none. */
const char *voice_times(const char *language, const char *word);

#endif
