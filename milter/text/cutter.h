/* cutter.h - a text while it is cut into words.
 *
 * What the steps of words.c share: where they are, the sentence that is open, and
 * the arrays that grow. A step takes what begins at `at` and puts it; when memory
 * is spent nothing more is put, and the walk ends.
 */
#ifndef TM_TEXT_CUTTER_H
#define TM_TEXT_CUTTER_H

#include "base/utf8.h"
#include "text/tongue.h"
#include "text/words.h"

struct cutter {
	struct span text;
	const struct tongue *tongue;
	struct arena *a;
	struct words *out;	/* its arrays grow */
	size_t token_room, sentence_room;
	char *fold;		/* room for all words that differ from their folded form */
	size_t fold_used;
	size_t at;
	size_t line;		/* where this line begins */
	size_t wrap;		/* columns at which this text seems to be wrapped */
	size_t no_address;	/* bytes before this hold no further @ address */
	size_t quote;		/* token behind the open quotation mark; 0: none open */
	uint32_t quote_mark;	/* that opened it */
	uint32_t first;		/* token that opens the sentence */
	uint16_t clause;
	unsigned flags;		/* of the sentence */
	bool worded;		/* this clause has a word */
	bool turned;		/* the next word opens a clause */
	bool spent;
};

/* Room for as many tokens or sentences as are expected. */
static inline size_t cutter_room(size_t expected)
{
	return expected < WORDS_TOKENS_MAX ? expected : WORDS_TOKENS_MAX;
}

/* Room for twice as many tokens, up to WORDS_TOKENS_MAX; false: that is reached,
 * or memory is spent. */
bool cutter_more_tokens(struct cutter *c);

/* `fold` is borrowed; `hash` is its span_hash(). Inline, for it is asked of every word. */
static inline void cutter_put_hashed(struct cutter *c, enum token_kind kind, struct span fold, uint64_t hash,
				     size_t start, size_t end, unsigned flags)
{
	struct words *w = c->out;

	if (c->spent || (w->token_count == c->token_room && !cutter_more_tokens(c)))
		return;
	if (kind != TOKEN_MARK) {
		if (c->turned && c->worded && c->clause < UINT16_MAX)
			c->clause++;
		c->turned = false;
		c->worded = true;
	} else {
		w->mark_count++;
	}
	w->tokens[w->token_count++] = (struct token){
		.fold = fold, .hash = hash, .start = (uint32_t)start,
		.end = (uint32_t)end, .clause = c->clause, .kind = (unsigned char)kind,
		.flags = (unsigned char)(flags | (c->quote ? TOKEN_QUOTED : 0)),
	};
}

static inline void cutter_put(struct cutter *c, enum token_kind kind, struct span fold, size_t start,
			      size_t end, unsigned flags)
{
	cutter_put_hashed(c, kind, fold, span_hash(fold), start, end, flags);
}

/* Nothing happens where none is open. */
void cutter_end_sentence(struct cutter *c);

/* A quotation that its paragraph did not close was none. */
void cutter_drop_quote(struct cutter *c);

/* The first byte behind the blanks that begin at `at`, within the line. */
size_t cutter_past_blanks(const struct cutter *c, size_t at);

/* What stands at `at`; a line end where the text has ended. */
static inline unsigned char cutter_byte(const struct cutter *c, size_t at)
{
	return at < c->text.len ? (unsigned char)c->text.at[at] : '\n';
}

static inline uint32_t cutter_read(const struct cutter *c, size_t at, size_t *len)
{
	if (at >= c->text.len) {
		*len = 0;
		return '\n';
	}
	return utf8_read(span_skip(c->text, at), len);
}

static inline bool cutter_alnum(const struct cutter *c, size_t at)
{
	const unsigned char b = cutter_byte(c, at);
	size_t len;

	if (b < 0x80)
		return ascii_alpha((char)b) || ascii_digit((char)b);
	return utf8_letter(cutter_read(c, at, &len));
}

static inline bool cutter_blank(const struct cutter *c, size_t at)
{
	const unsigned char b = cutter_byte(c, at);
	size_t len;

	return b < 0x80 ? ascii_space((char)b) : utf8_space(cutter_read(c, at, &len));
}

#endif
