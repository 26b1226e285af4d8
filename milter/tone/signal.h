/* signal.h - the things a support reply can do to a customer.
 *
 * One row per signal: its id (a contract: JSON, headers, lexicons, counters),
 * the label under which readers group it, its family (of which the best
 * sentence counts), and its default weight in points. Add at the end and never
 * renumber: events store a bit per row.
 */
#ifndef TM_TONE_SIGNAL_H
#define TM_TONE_SIGNAL_H

#include "base/span.h"

enum family {
	FAMILY_ACKNOWLEDGEMENT, FAMILY_APOLOGY, FAMILY_GRATITUDE, FAMILY_OWNERSHIP, FAMILY_PERSONAL,
	FAMILY_LISTENING, FAMILY_TOGETHER, FAMILY_INVITATION, FAMILY_REASSURANCE, FAMILY_CONCRETE,
	FAMILY_PENALTY,		/* adds up, capped */
	FAMILY_HARM,		/* floors the score; may hold by itself */
	FAMILY_NEED		/* found in the customer's words */
};

/*      id               name                 label           family      points  says */
#define SIGNALS(X)                                                                                  \
	X(ACK_SPECIFIC,  "ack.specific",      "validation",   ACKNOWLEDGEMENT, 18, "names this customer's problem or feeling") \
	X(ACK_GENERIC,   "ack.generic",       "validation",   ACKNOWLEDGEMENT, 7,  "a word of understanding that fits any mail") \
	X(ACK_AGREE,     "ack.agree",         "validation",   ACKNOWLEDGEMENT, 10, "agrees that the customer is right") \
	X(ACK_POSITIVE,  "ack.positive",      "validation",   ACKNOWLEDGEMENT, 6,  "shares good news") \
	X(APOL_FULL,     "apol.full",         "apology",      APOLOGY, 8,   "apologises for the harm") \
	X(APOL_GENERIC,  "apol.generic",      "apology",      APOLOGY, 3,   "apologises without saying for what") \
	X(APOL_LATE,     "apol.late",         "apology",      APOLOGY, 2,   "apologises for answering late") \
	X(APOL_RESP,     "apol.responsibility", "ownership",  APOLOGY, 8,   "takes responsibility") \
	X(APOL_EXPLAIN,  "apol.explanation",  "explanation",  APOLOGY, 3,   "explains without shifting blame") \
	X(APOL_FORBEAR,  "apol.forbearance",  "ownership",    APOLOGY, 3,   "says what keeps it from happening again") \
	X(REPAIR,        "repair",            "extra",        OWNERSHIP, 8, "puts it right or makes up for it") \
	X(THANK_SPECIFIC, "thank.specific",   "gratitude",    GRATITUDE, 5, "thanks for what the customer did") \
	X(THANK_REPORT,  "thank.report",      "gratitude",    GRATITUDE, 4, "thanks for reporting the problem or for patience") \
	X(THANK_GENERIC, "thank.generic",     "gratitude",    GRATITUDE, 1, "thanks without object") \
	X(OWN_DONE,      "own.done",          "ownership",    OWNERSHIP, 12, "a completed step of one's own") \
	X(OWN_WILL,      "own.will",          "ownership",    OWNERSHIP, 9, "a future step with time or result") \
	X(OWN_VAGUE,     "own.vague",         "ownership",    OWNERSHIP, 2, "says that somebody is on it") \
	X(STEPS,         "steps",             "steps",        CONCRETE, 2,  "concrete help") \
	X(PERS_NAME,     "pers.name",         "personal",     PERSONAL, 3,  "uses the customer's name") \
	X(PERS_SIGN,     "pers.sign",         "signature",    PERSONAL, 2,  "signed by a person") \
	X(PERS_HISTORY,  "pers.history",      "personal",     PERSONAL, 4,  "remembers what the customer said before") \
	X(PERS_RESTATE,  "pers.restate",      "restate",      PERSONAL, 4,  "repeats the customer's own details") \
	X(LISTEN_ASK,    "listen.ask",        "question",     LISTENING, 5, "asks about the case") \
	X(LISTEN_CHECK,  "listen.check",      "restate",      LISTENING, 6, "checks that it was understood") \
	X(TOGETHER,      "collab",            "together",     TOGETHER, 4,  "works on it together") \
	X(INVITE,        "invite",            "invite",       INVITATION, 3, "invites feedback through an open door") \
	X(INVITE_GENERIC, "invite.generic",   "invite",       INVITATION, 1, "let us know") \
	X(REASSURE,      "reassure",          "reassurance",  REASSURANCE, 3, "calms without dismissing") \
	X(CARE,          "care",              "validation",   REASSURANCE, 3, "says that the customer's experience matters") \
	X(CONCRETE,      "concrete",          "concrete",     CONCRETE, 4,  "dates, numbers, names of things") \
	X(SELF_I,        "self.i",            "personal",     PERSONAL, 2,  "speaks as I") \
	X(POLICY,        "policy",            "policy",       PENALTY, -12, "a rule as the reason, without alternative") \
	X(POLICY_SOFT,   "policy.soft",       "policy",       PENALTY, -4,  "a rule, with an alternative") \
	X(REFUSE,        "refuse.bare",       "policy",       PENALTY, -8,  "a refusal without alternative") \
	X(NONAPOLOGY,    "nonapology",        "nonapology",   PENALTY, -12, "an apology that takes nothing back") \
	X(NONAPOLOGY_IF, "nonapology.if",     "nonapology",   PENALTY, -6,  "a conditional apology") \
	X(APOL_BUT,      "apol.but",          "nonapology",   PENALTY, -5,  "an apology taken back by but") \
	X(SHOUT,         "shout",             "hostile",      PENALTY, -8,  "shouts") \
	X(CANNED,        "canned",            "canned",       PENALTY, -4,  "a stock sentence") \
	X(ROBOT,         "robot",             "canned",       PENALTY, -3,  "nobody speaks: agentless wording") \
	X(OVERPROMISE,   "overpromise",       "overpromise",  PENALTY, -6,  "promises what cannot be kept") \
	X(BARE_COMMAND,  "bare.command",      "dismissive",   PENALTY, -3,  "bare orders") \
	X(DEFER_ONLY,    "defer.only",        "dismissive",   PENALTY, -6,  "only hands over") \
	X(EXCESS,        "excess",            "canned",       PENALTY, -6,  "too many feelings, no step") \
	X(SARCASM,       "sarcasm",           "hostile",      PENALTY, -8,  "a formula of sarcasm") \
	X(BLAME,         "blame",             "blame",        HARM, -18,    "puts the fault on the customer") \
	X(DISMISS,       "dismiss",           "dismissive",   HARM, -15,    "makes the problem small") \
	X(HOSTILE,       "hostile",           "hostile",      HARM, -30,    "insults or threatens") \
	X(COLD_ACK,      "cold.ack",          "dismissive",   HARM, -12,    "negated understanding") \
	X(NEED_PROBLEM,  "need.problem",      "need",         NEED, 1,      "reports a problem") \
	X(NEED_REPEAT,   "need.repeat",       "need",         NEED, 1,      "again, or for a long time") \
	X(NEED_STAKES,   "need.stakes",       "need",         NEED, 1,      "much depends on it") \
	X(NEED_UPSET,    "need.upset",        "need",         NEED, 2,      "words of anger, worry or disappointment") \
	X(NEED_STRONG,   "need.strong",       "need",         NEED, 3,      "strong words, threat to leave") \
	X(NEED_GRIEF,    "need.grief",        "need",         NEED, 3,      "death, illness or accident") \
	X(NEED_SOLVED,   "need.solved",       "need",         NEED, -2,     "says that it works now") \
	X(NEED_POLITE,   "need.polite",       "need",         NEED, 0,      "thanks or praise")

enum signal_id {
#define X(id, name, label, family, points, says) SIGNAL_##id,
	SIGNALS(X)
#undef X
	SIGNAL_COUNT
};

_Static_assert(SIGNAL_COUNT <= 64, "an event stores one bit per signal");

struct signal_info {
	const char *name, *label, *says;
	enum family family;
	int points;
};

const struct signal_info *signal_info(enum signal_id id);

/* False when no signal has that name. */
bool signal_named(struct span name, enum signal_id *out);

/* One finding in a text: "these words gave this signal". */
struct signal {
	enum signal_id id;
	uint32_t start, end;	/* bytes of the reply, or of the quote when in_quote */
	int weight;		/* thousandths of a point that it adds to the score */
	bool in_quote;
	const char *file;	/* lexicon file that found it, "" for rules of the program */
	unsigned line;
};

#endif
