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
	uint32_t head;		/* its first bytes, the first lowest: most rows are passed over by them */
};

struct phrase_table {
	const struct phrase *rows;
	size_t count;
};

#define P(words) K(0, words)
#define K(kind, words) \
	{ words, sizeof(words) - 1, kind, BYTE(words, 0) | BYTE(words, 1) | BYTE(words, 2) | BYTE(words, 3) }
#define BYTE(words, i) (sizeof(words) > (i) ? (uint32_t)(unsigned char)(words)[sizeof(words) > (i) ? (i) : 0] << 8 * (i) : 0)
#define TABLE(rows) { rows, sizeof(rows) / sizeof *(rows) }

/* Bytes that every row of a table has, at most four: by them it is looked up. */
enum {
	PHRASE_WIDTH_DIVIDERS = 4,
	PHRASE_WIDTH_SENT_FROM = 4,
	PHRASE_WIDTH_SIGN_OFFS = 2,
	PHRASE_WIDTH_FOOTERS = 2,
	PHRASE_WIDTH_YOURS = 2,
	PHRASE_WIDTH_ANSWERS = 2,
	PHRASE_WIDTH_WROTE = 4,
	PHRASE_WIDTH_OPENERS = 2,
	PHRASE_WIDTH_WEEKDAYS = 1,
	PHRASE_WIDTH_FIELDS = 1,
	PHRASE_WIDTH_DISCLAIMERS = 4
};

/* phrases_attribution.c */
extern const struct phrase_table phrases_wrote;		/* kind 1: prose has it, too */
extern const struct phrase_table phrases_openers, phrases_weekdays, phrases_months;

/* phrases_header.c; kinds: enum field, enum divider */
extern const struct phrase_table phrases_fields, phrases_dividers, phrases_messages, phrases_yours;
extern const struct phrase_table phrases_answers;

/* phrases_farewell.c; kinds: enum sign_off */
extern const struct phrase_table phrases_sign_offs, phrases_sent_from, phrases_sent_behind;
extern const struct phrase_table phrases_devices, phrases_cards;

/* phrases_notice.c; kinds of disclaimers and footers: enum notice */
extern const struct phrase_table phrases_reply_above, phrases_disclaimers, phrases_footers;
extern const struct phrase_table phrases_legal, phrases_companies, phrases_notices;

#endif
