/* words.h - sentences, clauses and tokens of a text.
 *
 * Tokens are what phrase frames match: words in folded form (lower case,
 * curly quotes straightened, invisible characters dropped, and spelt as their
 * language means them: see tongue.h), numbers, and marks. A sentence ends at . ! ? or a line that is an
 * item or a paragraph; a clause ends at , ; : a dash or a conjunction that
 * turns ("but", "however"). Offsets are bytes into the text that was cut.
 *
 * No more tokens are cut than WORDS_TOKENS_MAX, sixty pages: a text of nothing but
 * marks and letters has one in each byte, and judging takes up to 300 bytes for it.
 */
#ifndef TM_TEXT_WORDS_H
#define TM_TEXT_WORDS_H

#include "base/arena.h"
#include "base/fault.h"
#include "base/span.h"

enum { WORDS_TOKENS_MAX = 32 * 1024 };

enum token_kind { TOKEN_WORD, TOKEN_NUMBER, TOKEN_MARK, TOKEN_URL, TOKEN_EMOJI };

enum token_flag {
	TOKEN_CAPITAL = 1 << 0,	/* first letter */
	TOKEN_SHOUTED = 1 << 1,	/* two letters or more, all capitals */
	TOKEN_QUOTED = 1 << 2,	/* between quotation marks */
	TOKEN_RESPELT = 1 << 3	/* or a half of what was: "im", read as "i am" */
};

struct token {
	struct span fold;	/* folded form; borrowed from the text or the arena's */
	uint64_t hash;		/* span_hash(fold) */
	uint32_t start, end;	/* bytes of the text */
	uint16_t clause;	/* number of its clause within the sentence */
	unsigned char kind, flags;
};

enum sentence_flag {
	SENTENCE_QUESTION = 1 << 0,
	SENTENCE_EXCLAMATION = 1 << 1,	/* two marks or more in a row: "!!", "?!" */
	SENTENCE_ITEM = 1 << 2		/* a list item */
};

struct sentence {
	uint32_t first, count;	/* tokens */
	uint32_t start, end;	/* bytes */
	unsigned flags;
};

struct words {
	struct span text;
	struct token *tokens;
	size_t token_count;
	struct sentence *sentences;
	size_t sentence_count;
	size_t mark_count, clause_count;	/* of the tokens, of all sentences */
	bool cut;		/* the text goes on behind the last token */
};

/* `text` is valid UTF-8 and borrowed. Linear; everything else is the arena's. Words
 * are folded as English ones, which shows what a text is in: see language.h. */
int words_cut(struct span text, struct arena *a, struct words *out, struct fault *f);

/* The same as words of a language ("de"); of one that is not known here, and "", as
 * they are written. */
int words_cut_in(const char *language, struct span text, struct arena *a, struct words *out,
		 struct fault *f);

#endif
