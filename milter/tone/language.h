/* language.h - which language a text is in; inside the room only.
 *
 * By function words alone: they make up a third of any text and cost one look
 * into a table each. Languages without a lexicon have a short list here, so
 * that a German text is not taken for English; they answer "unknown".
 */
#ifndef TM_TONE_LANGUAGE_H
#define TM_TONE_LANGUAGE_H

#include "tone/lexicon.h"

struct languages;

/* The table for these languages, which have a lexicon; lives in `a`. */
struct languages *languages_new(struct arena *a, const char *const *names, size_t count);

/* A stop word of language number `language`. False: no memory. */
bool languages_add(struct languages *l, struct arena *a, size_t language, struct span word);

/* Numbers of languages; SIZE_MAX: unknown, or it has no lexicon. */
struct languages_found {
	size_t main;		/* of the text, or of its largest part that has one */
	size_t other;		/* in which another large part is */
	bool foreign;		/* a large part is plainly in a language without lexicon */
};

/* Whether no other language has more of its words there: no proof, but enough where
 * something else speaks for it. */
bool languages_lean(const struct languages *l, const struct words *words, size_t language);

struct languages_found languages_find(const struct languages *l, const struct words *words);

#endif
