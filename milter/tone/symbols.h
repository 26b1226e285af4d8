/* symbols.h - from folded words to small numbers; inside the room only. */
#ifndef TM_TONE_SYMBOLS_H
#define TM_TONE_SYMBOLS_H

#include "tone/grammar.h"

/* The number of a symbol, made when it is new; 0: no memory or too many. */
uint32_t symbol_make(struct grammar *g, enum symbol_kind kind, struct span text);

/* The phrase of these words, 2 to PHRASE_MAX of them; 0: no memory. */
uint32_t phrase_make(struct grammar *g, const uint32_t *words, uint32_t count);

/* The word that a token is, or 0. */
uint32_t symbol_of_token(const struct grammar *g, const struct token *t);

/* Prefixes and near spellings that fit an unknown word: at most `room`. */
uint32_t symbols_fitting(const struct grammar *g, struct span fold, uint32_t *out, uint32_t room);

/* Where the tree of phrases goes from `node` by `word`; 0: nowhere. */
uint32_t phrase_step(const struct grammar *g, uint32_t node, uint32_t word);

/* Once all symbols are known: prefix and near indexes, extras of known words.
 * From then on phrases are found by their steps alone. */
bool symbols_finish(struct grammar *g);

#endif
