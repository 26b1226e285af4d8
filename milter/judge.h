/* judge.h - the whole way of a mail, from bytes to verdict.
 *
 * Pure: no file, clock, socket or changing global. The daemon, tonectl, the
 * tests and the fuzzers all call this one function.
 */
#ifndef TM_JUDGE_H
#define TM_JUDGE_H

#include "record/judgement.h"

struct judge_input {
	const struct envelope *envelope;
	const struct raw_mail *raw;
	const struct settings *settings;
	const struct lexicon *lexicon;
	/* Asked between the stages; true gives FAULT_DEADLINE. NULL: never late. */
	bool (*late)(void *context);
	void *late_context;
	bool whatever_scope;	/* tonectl: judge what nobody would; the verdict says so */
};

/* Borrows everything and takes its results from `a`. */
int judge(const struct judge_input *in, struct arena *a, struct judgement *out, struct fault *f);

/* The same for a text that came without a message: a .txt or .html file. */
int judge_text(const struct text *text, const struct settings *s, const struct lexicon *l,
	       struct arena *a, struct judgement *out, struct fault *f);

/* The same for two plain texts, the customer's and the reply to it; an empty
 * customer's text is known to be empty, at == NULL is unknown. */
int judge_pair(struct span customer, struct span reply, const struct settings *s,
	       const struct lexicon *l, struct arena *a, struct judgement *out, struct fault *f);

#endif
