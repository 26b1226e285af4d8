/* tone.h - how a reply treats this customer, with reasons.
 *
 * Takes the agent's own words and the customer's newest ones and gives need,
 * acknowledgement, outcome, harm, score and every signal that led there. The
 * same texts and lexicon give the same answer on every host.
 */
#ifndef TM_TONE_TONE_H
#define TM_TONE_TONE_H

#include "tone/lexicon.h"

enum need { NEED_UNKNOWN, NEED_NONE, NEED_PROBLEM, NEED_UPSET, NEED_VERY_UPSET, NEED_COUNT };
enum acknowledgement { ACKNOWLEDGED_NONE, ACKNOWLEDGED_GENERIC, ACKNOWLEDGED_SPECIFIC, ACKNOWLEDGED_COUNT };
enum outcome { OUTCOME_UNKNOWN, OUTCOME_NOT_CALLED_FOR, OUTCOME_MET, OUTCOME_MISSED, OUTCOME_COUNT };
/* Why an outcome is unknown; UNKNOWN_NOT also where there was just too little. */
enum unknown { UNKNOWN_NOT, UNKNOWN_NO_QUOTE, UNKNOWN_LANGUAGE, UNKNOWN_ATTACHED, UNKNOWN_COUNT };
enum harm { HARM_NONE, HARM_BLAME, HARM_DISMISSAL, HARM_NEGATED_UNDERSTANDING, HARM_HOSTILITY, HARM_COUNT };

const char *need_name(enum need need);			/* "very-upset" */
const char *acknowledgement_name(enum acknowledgement a);
const char *outcome_name(enum outcome outcome);		/* "not-called-for" */
const char *unknown_name(enum unknown why);		/* "", "no-quote", "language", "answer-in-attachment" */
const char *harm_name(enum harm harm);

struct approved;
struct disguises;

struct tone_input {
	struct span reply;		/* the agent's own words */
	struct span quote;		/* the customer's newest words; empty: need unknown */
	struct span earlier;		/* the company's reply that the customer answered; may be empty */
	struct span signature;
	struct span agent_name;		/* display name of the sender; may be empty */
	struct span customer_name;	/* display name of the recipient; may be empty */
	const struct disguises *disguises;	/* words whose letters were borrowed; NULL: none */
	const struct approved *approved;	/* the company's own phrases; NULL: none */
	bool answer_attached;
	bool customer_known;		/* false: `quote` empty because there was none */
};

enum { TONE_MISSING_MAX = 8 };

struct tone {
	const char *language_reply, *language_customer;	/* "en", "unknown" */
	enum need need;
	enum acknowledgement acknowledgement;
	enum outcome outcome;
	enum unknown unknown_because;
	enum harm harm;
	bool own_action;		/* a concrete step of the agent's own was found */
	bool bereaved;			/* the customer writes of death, illness or accident */
	bool witnessed;			/* only the reply tells of the problem: no ground to hold */
	bool cut;			/* only the first words were read, see words.h */
	int score;			/* 0 to 100; -1 when too short to say */
	const struct signal *signals;	/* in order of place, reply before quote */
	size_t signal_count;
	const char *missing[TONE_MISSING_MAX];	/* what would have helped: "acknowledgement", ... */
	struct span help[TONE_MISSING_MAX];	/* a sentence for each; may hold words of the mail */
	size_t missing_count;
	const uint64_t *sentences;	/* hashes of the reply's (tone/sentences.h); for coaching alone */
	size_t sentence_count;
	struct span why;		/* one sentence made of the evidence; holds words of the mail */
};

int tone_reach(const struct lexicon *l, const struct tone_input *in, struct arena *a,
	       struct tone *out, struct fault *f);

#endif
