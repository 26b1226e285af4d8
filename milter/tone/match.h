/* match.h - a text as the frames see it, and where they match in it; inside the
 * room only.
 *
 * The stream holds words, numbers, addresses and faces, and between them the
 * edges of clauses and sentences; other marks are left out. A frame wakes only
 * at its anchors, its cheapest unavoidable words, and from there looks both
 * ways, at most as far as it has positions: the cost of a token is bounded by
 * the lexicon, whatever the text says.
 */
#ifndef TM_TONE_MATCH_H
#define TM_TONE_MATCH_H

#include "tone/grammar.h"

/* A phrase that begins at one item and ends at another. */
struct run {
	uint32_t symbol, len;
	const uint32_t *sets;	/* of the symbol */
	const struct run *next_start, *next_end;	/* others at the same item */
};

struct item {
	const uint32_t *extra;	/* prefixes and near spellings that fit; 0 ends; or NULL */
	const uint32_t *sets;	/* of its word */
	const uint64_t *witness;
	uint64_t bits;		/* of its word and `extra` as pattern_bits() counts them */
	const struct run *starts, *ends;
	uint32_t word;		/* symbol, or 0 */
	uint32_t token, sentence;
	uint8_t kind;
	bool quoted, negation, stopword;
};

struct stream {
	const struct words *words;
	struct item *items;
	uint32_t count;
};

struct match {
	uint32_t start, end;	/* items */
};

int stream_make(const struct grammar *g, const struct words *words, struct arena *a,
		struct stream *out, struct fault *f);

/* The longest match that passes the position at `item`, which must fit it with
 * its own word, or with the phrase `run` that begins there. */
bool match_around(const struct grammar *g, const struct pattern *p, const struct stream *s,
		  uint32_t item, uint32_t position, const struct run *run, struct match *out);

/* Why a match does not count. */
enum refusal {
	REFUSED_NOT, REFUSED_STATEMENT, REFUSED_QUESTION, REFUSED_NEGATED, REFUSED_QUOTED,
	REFUSED_UNLESS, REFUSED_ONLY
};

/* *by is the condition that refused it, where it was one. */
enum refusal match_refused(const struct grammar *g, const struct frame *fr, const struct stream *s,
			   const struct match *m, const struct condition **by);

/* True when the frame's conditions hold for the match. */
bool match_holds(const struct grammar *g, const struct frame *fr, const struct stream *s,
		 const struct match *m);

/* The match without edges of clauses at its ends: it always holds a word. */
struct match match_without_edges(const struct stream *s, struct match m);

/* The next match of the frame in the whole stream from item *at on, without
 * the help of the index; *at moves past its anchor. */
bool match_next(const struct grammar *g, const struct frame *fr, const struct stream *s,
		uint32_t *at, struct match *out);

/* The same, whatever its conditions say. */
bool match_unconditional(const struct grammar *g, const struct frame *fr, const struct stream *s,
			 uint32_t *at, struct match *out);

/* Whether the item, or a phrase that begins there, fits the atom. */
bool match_item(const struct grammar *g, const struct atom *atom, const struct item *item);
bool match_run(const struct grammar *g, const struct atom *atom, const struct run *run);

/* All matches of the frames whose signal has its bit in `wanted`, in no order
 * that counts. */
struct raw_hit {
	uint32_t frame;
	struct match match;
};

int match_all(const struct grammar *g, const struct stream *s, uint64_t wanted, struct arena *a,
	      struct raw_hit **out, size_t *count, struct fault *f);

#endif
