/* nearly.h - frames that almost matched, for people who mend a lexicon.
 *
 * Either all words were there and something kept the match from counting, or
 * one word was missing or another stood in its place.
 */
#ifndef TM_TONE_NEARLY_H
#define TM_TONE_NEARLY_H

#include "tone/lexicon.h"

enum { NEARLY_MOST = 16, NEARLY_WANTED = 80, NEARLY_WORDS_MAX = 200 };

struct near_miss {
	enum signal_id id;
	const char *file;	/* the lexicon's */
	unsigned line;
	uint32_t first, count;	/* tokens that were looked at */
	unsigned weight;	/* of the words that fitted: rare ones count twice */
	unsigned condition;	/* line of the condition that refused it, or 0 */
	const char *because;	/* why it did not count; "" when a word was missing */
	char wanted[NEARLY_WANTED];	/* what would have served: "(a | b | ...)" */
};

/* Those that came furthest first, at most NEARLY_MOST and one of each frame; of
 * a text only the first NEARLY_WORDS_MAX words. Frames of needs only when
 * `needs`, else the others; never those that help to read. Slow: not for mail. */
int lexicon_nearly(const struct lexicon *l, const char *language, const struct words *words, bool needs,
		   struct arena *a, struct near_miss **out, size_t *count, struct fault *f);

#endif
