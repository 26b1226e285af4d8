/* sentences.h - what tells one sentence from another, without its words.
 *
 * A hash of the folded words; numbers, addresses and names inside the sentence
 * count alike, so that "order 17" and "order 18" are one stock sentence. Short
 * ones, which everybody writes, and endless ones have none.
 */
#ifndef TM_TONE_SENTENCES_H
#define TM_TONE_SENTENCES_H

#include "text/words.h"

enum { SENTENCE_WORDS_LEAST = 4, SENTENCE_WORDS_MOST = 40, SENTENCES_MOST = 64 };

/* 0: it has none. */
uint64_t sentence_hash(const struct words *w, size_t sentence);

/* Of the first SENTENCES_MOST that have one; the array is the arena's. */
int sentences_hash(const struct words *w, struct arena *a, const uint64_t **out, size_t *count,
		   struct fault *f);

#endif
