/* phrases.h - what mail programs, help desks and people write around a text.
 *
 * Tables of words in folded form (lower case, one space between words, straight
 * apostrophes, no bold marks). They ask for no language: a customer in Lisbon
 * may answer with a Danish phone. The tables stand in phrases_*.c, each for one
 * thing; adding a row is all it takes to add a phrase.
 */
#ifndef TM_TEXT_PHRASES_H
#define TM_TEXT_PHRASES_H

#include "base/span.h"

enum field {
	FIELD_NONE,
	FIELD_FROM,
	FIELD_DATE,
	FIELD_TO,
	FIELD_SUBJECT,
	FIELD_OTHER,		/* Cc, Reply-To, Importance, Attachments */
	FIELD_KINDS
};

enum divider {
	DIVIDER_NONE,
	DIVIDER_ORIGINAL,	/* "-----Original Message-----" */
	DIVIDER_FORWARD		/* "Begin forwarded message:" */
};

enum notice {
	NOTICE_NONE,
	NOTICE_WEAK,		/* people say that, too: counts behind a farewell or a rule */
	NOTICE_STRONG
};

/* For what is asked of line after line: which rows of a table have which bytes in
 * front. Made when it is first asked; making it takes as long as asking of one
 * line without it. */
enum { PHRASE_KEYS = 512, PHRASE_ROWS = 1024 };

struct phrase_index {
	uint16_t first[PHRASE_KEYS];	/* a row, counted from 1; 0: none */
	uint16_t next[PHRASE_ROWS];	/* the next one that begins alike */
	unsigned char width;		/* bytes that are looked at; 0: not made yet */
};

enum sign_off {
	SIGN_OFF_NONE,
	SIGN_OFF_WEAK,		/* "Thanks": ends a mail only with a name behind it */
	SIGN_OFF_STRONG		/* "Kind regards" */
};

/* "wrote", "schrieb", "a écrit"; *at and *len say where. *weak: "said", which
 * prose has too. */
bool phrase_wrote(struct span fold, size_t *at, size_t *len, bool *weak);

/* Whether one of them stands anywhere in the line. */
bool phrase_writes(struct phrase_index *verbs, struct span fold);

/* A word that opens an attribution ("On", "Am", "Le", "Mon,"), with its space: its
 * length. */
size_t phrase_opens_attribution(struct phrase_index *openers, struct phrase_index *weekdays,
				struct span fold);

/* The name of a header field as clients print it, without its colon. */
enum field phrase_field(struct phrase_index *fields, struct span name);

/* The same at the beginning of a line that has no colon: "from jane doe". */
enum field phrase_field_in_front(struct span fold);

/* "re: ", "aw: ": how the subject of an answer begins. */
bool phrase_answer(struct span fold);

/* "your message of 3 march": what a form of a help desk calls the customer's words. */
bool phrase_yours(struct span fold);

/* The words of a divider, without its dashes; `dashed` when it had some. */
enum divider phrase_divider(struct span fold, bool dashed);

/* The line begins with a farewell; *len is its length. */
enum sign_off phrase_sign_off(struct span fold, size_t *len);

/* The same at the end of the line: "I remain, yours sincerely". */
bool phrase_sign_off_behind(struct span fold);

/* "sent from my phone", "von meinem iphone gesendet": what a device says. */
bool phrase_sent_from(struct span fold);

/* "iphone", "outlook": something that sends. */
bool phrase_device(struct span fold);

/* "please type your reply above this line". */
bool phrase_reply_above(struct span fold);

/* The line begins a legal notice or a footer of the system that sent it. */
enum notice phrase_disclaimer(struct span fold);
enum notice phrase_footer(struct span fold);

/* As phrase_disclaimer(). */
enum notice phrase_disclaimer_among(struct phrase_index *disclaimers, struct span fold);

/* A word of law, or of what a company says of itself, stands in the text, which
 * is not folded. */
bool phrase_legal(struct span text);
bool phrase_company(struct span text);

/* "has been updated": what a help desk says above its comments. */
bool phrase_notice(struct span fold);

/* A month by its name, as dates without a year have it. */
bool phrase_month(struct span fold);

/* "manager", "tel", "gmbh": words of name cards. */
bool phrase_card(struct span fold);

#endif
