/* recur_line.h - the lines of a mail that may come again, and where they stand.
 *
 * Told by its words, with a mark for what may differ from mail to mail: names of
 * sender and receiver, words with digits, what stands behind the host of a page.
 */
#ifndef TM_TEXT_RECUR_LINE_H
#define TM_TEXT_RECUR_LINE_H

#include "text/split.h"

enum {
	RECUR_TOKENS = 400,	/* of a block */
	RECUR_LINES = 400	/* of a mail; what stands deeper is not looked at */
};

/* At an edge: above the greeting or below the farewell. Open: no farewell says
 * where own words end. */
enum recur_place { PLACE_EDGE, PLACE_OPEN, PLACE_BODY, RECUR_PLACES };

struct recur_line {
	struct span text;	/* borrowed */
	enum recur_place place;
	enum line_role role;
};

struct recur_lines {
	struct recur_line at[RECUR_LINES];
	size_t count;
};

/* Those that are not quoted. */
void recur_lines_of(const struct text *t, const struct split *s, const struct split_hints *h,
		    struct recur_lines *out);

/* A word, or some that may differ together. */
struct recur_token {
	struct span text;	/* borrowed */
	bool loose;		/* may differ from mail to mail */
	bool breaks;		/* the first of a line */
};

/* Of the lines from `from` up to `to`; 0 when they have no room in RECUR_TOKENS. */
size_t recur_tokens(const struct recur_lines *lines, size_t from, size_t to, const struct split_hints *h,
		    struct recur_token *out);

/* The same for all tokens that differ in nothing but what may differ; never 0. */
uint64_t recur_key(const struct recur_token *tokens, size_t count, uint64_t seed);

/* Bytes of a page's address that are the same in every mail: up to its host; 0:
 * it is none. */
size_t recur_host(struct span word);

/* Of letters without their case. */
uint64_t recur_hash(struct span s);
uint64_t recur_mix(uint64_t hash, uint64_t more);

#endif
