/* scope.h - is this message an agent's reply that somebody asked us to judge?
 *
 * Decided from envelope and headers alone, before the body is read: the first
 * policy that matches, then a help desk's preset (which knows its own robots),
 * then the generic signs of automatic mail. Every way out has its own name and
 * counter.
 */
#ifndef TM_POLICY_SCOPE_H
#define TM_POLICY_SCOPE_H

#include "policy/settings.h"

/*	id               name              says */
#define EXEMPTS(X)                                                                         \
	X(NOT,          "",                "judged")                                         \
	X(SCOPE,        "out-of-scope",    "no policy matches and it is not outbound mail")  \
	X(POLICY,       "policy",          "a policy says exempt")                           \
	X(INTERNAL,     "internal",        "every recipient is internal")                    \
	X(NULL_SENDER,  "null-sender",     "a bounce or a notice")                           \
	X(AUTOMATIC,    "auto-submitted",  "Auto-Submitted says so")                         \
	X(LIST,         "list",            "Precedence or List headers say bulk")            \
	X(RECEIPT,      "receipt",         "a help desk's automatic receipt or notice")      \
	X(SURVEY,       "survey",          "a help desk's survey")                           \
	X(STAFF,        "staff-notice",    "a help desk's notice to staff")                  \
	X(CALENDAR,     "calendar",        "a meeting invitation")                           \
	X(OWN,          "own-notice",      "a note of this program")                         \
	X(ENCRYPTED,    "encrypted",       "encrypted, nothing to read")                     \
	X(TOO_BIG,      "too-big",         "the text is beyond what is kept")                \
	X(LANGUAGE,     "language",        "a language without a lexicon")                   \
	X(EMPTY,        "no-text",         "no words of the sender's own")

enum exempt {
#define X(id, name, says) EXEMPT_##id,
	EXEMPTS(X)
#undef X
	EXEMPT_COUNT
};

const char *exempt_name(enum exempt e);
const char *exempt_says(enum exempt e);		/* for people */

struct scope {
	const struct policy *policy;	/* NULL: the default of no policy */
	enum mode mode;
	enum exempt exempt;
	bool internal;			/* every recipient is internal */
	bool trusted;			/* the client may bring X-Tone headers of its own */
	bool tagged_before;		/* ... and it did */
};

/* The setting of condition number `condition`; NULL: the policy does not ask it. */
enum { POLICY_CONDITIONS = 6 };
const char *policy_asks(const struct policy *p, size_t condition);

/* The setting of the first condition that does not hold; NULL: the policy is met. */
const char *policy_unmet(const struct policy *p, const struct envelope *e, const struct raw_mail *raw);

struct scope scope_reach(const struct envelope *e, const struct raw_mail *raw,
			 const struct settings *s);

#endif
