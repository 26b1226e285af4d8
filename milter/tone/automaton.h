/* automaton.h - the automaton of a pattern while it is put together; inside the
 * room only.
 *
 * Glushkov's construction: each part that has been read is a piece that knows where
 * it may begin and end, and two pieces are joined by adding to the follow sets. A
 * piece also knows its cheapest cuts: sets of positions of each of which every match
 * passes one. By the words of the first the matcher finds the frame; without a word
 * of the other in its sentence the frame need not be tried.
 */
#ifndef TM_TONE_AUTOMATON_H
#define TM_TONE_AUTOMATON_H

#include "tone/grammar.h"

enum { CUTS = 2 };

/* How dear it is to wait for something: about how often texts have it. */
enum {
	WEIGHT_STOPWORD = 1000, WEIGHT_WORD = 10, WEIGHT_PREFIX = 30, WEIGHT_NUMBERS = 600,
	WEIGHT_RARE = 60, WEIGHT_EDGE = 1000000, WEIGHT_NONE = 2000000000
};

struct cut {
	uint64_t at;		/* 0: none */
	uint32_t weight;
};

struct piece {
	uint64_t first, last;
	struct cut cuts[CUTS];	/* without a position in common, the cheapest first */
	bool nullable;
};

/* What all pieces of one pattern share. */
struct automaton {
	const struct grammar *g;
	struct atom atoms[POSITIONS_MAX];
	uint64_t follow[POSITIONS_MAX];
	uint64_t narrow, wide;
	uint32_t count;
};

extern const struct piece piece_nothing;

/* One more position; false: there is none left. */
bool piece_of_atom(struct automaton *m, struct atom atom, uint32_t weight, struct piece *out);

struct piece piece_joined(struct automaton *m, struct piece a, struct piece b);
struct piece piece_either(struct piece a, struct piece b);
struct piece piece_optional(struct piece p);

/* How dear it is to wait for what fits the atom. */
uint32_t atom_weight(const struct grammar *g, struct atom atom);

/* Stores what was made, `all` of it, where the grammar stays; false: no memory. */
bool automaton_keep(const struct automaton *m, const struct piece *all, struct pattern *out);

/* The words that fit any of these positions, a bit for each symbol number
 * modulo 64. Of phrases it is the first word, or the last one. */
uint64_t pattern_bits(const struct grammar *g, const struct pattern *p, uint64_t positions, bool last_word);

/* The kinds of items that may stand where these positions are looked for,
 * whatever their word: what fits them, and edges that they reach over. */
uint16_t pattern_kinds(const struct pattern *p, uint64_t positions);

#endif
