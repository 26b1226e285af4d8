/* ask.h - one script for Redis, made word by word, and its answer as a flat list.
 *
 * All that a page asks for shares one deadline. What Redis says is a stranger's: each
 * word is taken by these functions, which bound it. A connection that broke while
 * nobody used it is made once more.
 */
#ifndef TM_REVIEW_DATA_ASK_H
#define TM_REVIEW_DATA_ASK_H

#include "base/arena.h"
#include "review/data/data.h"
#include "world/batch.h"

#define REVIEW_KEY BATCH_PREFIX "review:"

enum { WORDS_MAX = 20000 };

struct ask {
	struct redis *redis;	/* borrowed */
	struct arena *a;
	struct span *words;
	size_t count, room;
	bool spent;
	struct span *out;	/* the answer's, the arena's */
	size_t out_count, at;	/* `at` moves with what is taken */
};

/* `more` is how many words will be added at most: they are ARGV. KEYS[1] is always
 * {tone}:review:at: all keys lie in its slot of a cluster, and a script that names
 * another one there would need the right to write it. */
void ask_script(struct ask *q, struct redis *r, struct arena *a, const char *script, size_t more);
void ask_span(struct ask *q, struct span s);
void ask_text(struct ask *q, const char *s);
void ask_number(struct ask *q, int64_t n);

/* OK or AWAY. */
enum data_answer ask_run(struct ask *q, struct fault *f);

/* ---- the answer, a word at a time; empty and 0 behind its end ---- */

struct span take_span(struct ask *q);
int64_t take_number(struct ask *q);		/* 0 for what is none */
void take_text(struct ask *q, char *out, size_t size);	/* cut at the size; printable ASCII and UTF-8, else "" */
bool take_id(struct ask *q, char out[static 33]);	/* 32 digits, or "" and false */
bool take_done(const struct ask *q);

/* The same of a word that was taken. */
int64_t number_of(struct span s);
void text_of_word(struct span s, char *out, size_t size);

#endif
