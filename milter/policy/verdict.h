/* verdict.h - what a policy makes of a judgement.
 *
 * The outcome is the fact; a policy says what it demands at each need and when
 * an unmet demand or a harm holds. What keeps a message from being held in
 * spite of that has a name of its own. Knows nothing of locks, disks and
 * heartbeats: the daemon may still have to refuse a hold.
 */
#ifndef TM_POLICY_VERDICT_H
#define TM_POLICY_VERDICT_H

#include "policy/scope.h"
#include "text/split.h"

enum ground { GROUND_NONE, GROUND_MISSED, GROUND_HARM, GROUND_COUNT };

/* Why a message that met a ground is not held after all. */
#define NOT_HELD(X)                                                                    \
	X(NOTHING,     "")                                                             \
	X(MODE,        "mode")               /* observe or tag */                      \
	X(UNSURE,      "split-unsure")       /* whose words they are is a guess */     \
	X(NO_AGENT,    "no-release-agent")   /* tone-hold is not alive */              \
	X(NO_RECORD,   "no-record")          /* the record could not be written */     \
	X(SHORT_ID,    "short-queue-id")     /* Postfix reuses them */                 \
	X(CAPACITY,    "over-capacity")      /* open_holds_max reached */              \
	X(REFUSED,     "quarantine-refused") /* the MTA did not offer it */            \
	X(RETURNED,    "returned-before")    /* one of its thread was, within 24 h */  \
	X(HOURS,       "review-hours")       /* nobody is there to read it */          \
	X(SHARE,       "hold-share")         /* one of those that the policy lets go */\
	X(BREAKER,     "breaker")            /* too many would be held */

enum not_held {
#define X(id, name) NOT_HELD_##id,
	NOT_HELD(X)
#undef X
	NOT_HELD_COUNT
};

const char *ground_name(enum ground g);		/* "", "missed", "harm" */
const char *not_held_name(enum not_held n);

struct verdict {
	enum mode mode;
	enum exempt exempt;
	enum ground ground;	/* GROUND_NONE: nothing to hold for */
	enum not_held not_held;
	bool hold;
	bool hint;		/* worth a reviewer's look, never a hold */
};

/* In one word: "exempt", "hold", "would-hold", "unsure", "hint", "pass". */
const char *verdict_word(const struct verdict *v);

/* `tone` and `split` are NULL when scope or text left nothing to judge. */
struct verdict verdict_reach(const struct scope *scope, const struct split *split,
			     const struct tone *tone, const struct settings *s);

#endif
