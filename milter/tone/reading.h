/* reading.h - one text cut into words, with all that the lexicon found in it.
 *
 * Both the reply and the customer's words are read once, here; the rules of
 * the other files only look at the result. Facts that rules ask for again and
 * again (is this word common, what happens in this clause) are gathered in one
 * pass, so that no rule needs to search.
 */
#ifndef TM_TONE_READING_H
#define TM_TONE_READING_H

#include "text/alike.h"
#include "tone/lexicon.h"
#include "tone/habits.h"

/* What stands at a word, in a clause or in a sentence. */
enum fact {
	FACT_COMMON = 1 << 0,	/* a support word that names nothing */
	FACT_TAKEN = 1 << 1,	/* late, conditional, refusing: no plain apology */
	FACT_REFUSES = 1 << 2,
	FACT_BLAMES = 1 << 3,
	FACT_TURNS = 1 << 4,	/* but, however, unfortunately */
	FACT_ACTS = 1 << 5,	/* a completed or coming step of one's own */
	FACT_ACRONYM = 1 << 6,
	FACT_ASKS = 1 << 7,
	FACT_JOINS = 1 << 8,	/* together */
	FACT_CHECKS = 1 << 9,	/* restates to check */
	FACT_STEPS = 1 << 10,
	FACT_STOPS = 1 << 11,	/* where an object ends although no comma says so */
	FACT_BARE = 1 << 12,	/* "issue with your printer": a thing, no situation */
	FACT_MOCKS = 1 << 14,	/* sarcasm */
	FACT_ASKING = 1 << 17,	/* a question that does not complain */
	FACT_TROUBLE = 1 << 16,	/* found among the customer's troubles */
	FACT_CARES = 1 << 18,	/* judges what happened to somebody */
	FACT_NAMES = 1 << 19,	/* says what the trouble was */
	FACT_SUPPOSED = 1 << 20,	/* speaks of what may happen */
	FACT_GENERAL = 1 << 23,	/* asks how things are, not what became of one's own */
	FACT_PLAIN = 1 << 15,	/* a plain word, no name and no acronym */
	FACT_STOPWORD = 1 << 21,
	FACT_TELLING = 1 << 22,	/* a number, or a word that is neither a stop word nor a support word */
	FACT_REDRESS = 1 << 25,	/* asks for what is due where something went wrong */
	FACT_NAME = 1 << 24,	/* a capital that stands for somebody's name */
	FACT_MORE = 1 << 13	/* goes on speaking of what stood before the comma */
};

/* A feeling that both sides may name. */
enum feeling {
	FEELING_ANGER = 1 << 0, FEELING_WORRY = 1 << 1, FEELING_SADNESS = 1 << 2,
	FEELING_DISAPPOINTMENT = 1 << 3, FEELING_CONFUSION = 1 << 4, FEELING_EMBARRASSMENT = 1 << 5,
	FEELING_WAITING = 1 << 6
};

/* A kind of complaint that both sides may speak of in words of their own. */
enum topic {
	TOPIC_WAIT = 1 << 0, TOPIC_BROKEN = 1 << 1, TOPIC_MANNER = 1 << 2, TOPIC_MONEY = 1 << 3
};

struct clause {
	uint32_t first, end;	/* tokens */
	uint32_t sentence;
	unsigned facts;
};

struct reading {
	struct words words;
	const char *language;	/* the lexicon's; "unknown" */
	const struct habits *habits;	/* of that language */
	const char *other;	/* language of another part; NULL: none */
	bool foreign;		/* a part is in a language that cannot be judged */
	struct hit *hits;	/* in order of place; the arena's */
	size_t hit_count;
	unsigned *at;		/* facts of each token */
	uint32_t *clause_of;	/* of each token */
	struct clause *clauses;
	size_t clause_count;
	unsigned *in;		/* facts of each sentence */
	size_t word_count;	/* words and numbers */
	const struct disguises *disguises;	/* borrowed; NULL: none */
};

/* `language` NULL: find it out. Only what matters in the words of that side
 * is looked for. */
int reading_take(const struct lexicon *l, enum side side, const char *language, struct span text,
		 struct arena *a,
		 struct reading *out, struct fault *f);

/* The feeling that a tag names, or 0. */
unsigned feeling_of(const char *tag);

/* The topic that a tag names, or 0. */
unsigned topic_of(const char *tag);

bool reading_known(const struct reading *r);	/* its language is known */

#endif
