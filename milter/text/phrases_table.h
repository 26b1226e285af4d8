/* phrases_table.h - the tables behind phrases.h.
 *
 * A row is a phrase in folded form (see phrases.h); where a table parts its
 * rows into kinds, the row says which. Within a table rows stand by language.
 * To teach a language: add its rows to the tables, each in its file, and a line
 * of a mail for each to the tests.
 */
#ifndef TM_TEXT_PHRASES_TABLE_H
#define TM_TEXT_PHRASES_TABLE_H

#include <stddef.h>

#include "text/phrases.h"

struct phrase {
	const char *words;
	unsigned char len, kind;
	char first, second;	/* bytes of `words`: most rows are passed over without a look at it */
};

struct phrase_table {
	const struct phrase *rows;
	size_t count;
};

#define P(words) K(0, words)
#define K(kind, words) { words, sizeof(words) - 1, kind, (words)[0], (words)[1] }
#define TABLE(rows) { rows, sizeof(rows) / sizeof *(rows) }

/* phrases_attribution.c */
extern const struct phrase_table phrases_wrote;		/* kind 1: prose has it, too */
extern const struct phrase_table phrases_openers, phrases_weekdays, phrases_months;

/* phrases_header.c; kinds: enum field, enum divider */
extern const struct phrase_table phrases_fields, phrases_dividers, phrases_messages, phrases_yours;

/* phrases_farewell.c; kinds: enum sign_off */
extern const struct phrase_table phrases_sign_offs, phrases_sent_from, phrases_sent_behind;
extern const struct phrase_table phrases_devices, phrases_cards;

/* phrases_notice.c; kinds of disclaimers and footers: enum notice */
extern const struct phrase_table phrases_reply_above, phrases_disclaimers, phrases_footers;
extern const struct phrase_table phrases_legal, phrases_companies, phrases_notices;

#endif
