/* grammar.h - the compiled frames of one language; inside the room only.
 *
 * Words, word beginnings (wor*), near spellings (word~) and fixed phrases are
 * symbols with small numbers. A pattern is a position automaton (Glushkov): at
 * most 64 positions, each of which one symbol, one set of symbols or one kind
 * of token fits; a state is a set of positions in one machine word. Groups of
 * alternatives that are plain words or phrases take a single position.
 * Built at the first look; then only read. What stays lies in an arena of its own at
 * its exact size; what grows or serves the building alone goes with the scratch one.
 */
#ifndef TM_TONE_GRAMMAR_H
#define TM_TONE_GRAMMAR_H

#include "tone/lexicon.h"

enum {
	POSITIONS_MAX = 64,
	PHRASE_MAX = 7,		/* words of an alternative that is one symbol */
	SYMBOLS_MAX = 1 << 20
};

enum symbol_kind { SYMBOL_WORD, SYMBOL_PREFIX, SYMBOL_NEAR, SYMBOL_PHRASE };

/* Frames that wait for a symbol, by whom they are looked for in the words of: those
 * of one side are a stretch of groups. */
enum posting_group {
	GROUP_AGENT,
	GROUP_BOTH,		/* what only helps to read */
	GROUP_CUSTOMER,
	GROUP_MARKS,		/* what the word tells by itself: its marks */
	GROUP_COUNT
};

/* What matching reads stands first. */
struct symbol {
	uint64_t hash;
	const uint32_t *extra;	/* prefixes and near spellings that fit this word; 0 ends; or NULL */
	const uint32_t *sets;	/* those that it or one of `extra` is in: row_has() of rows.h */
	const uint64_t *witness;	/* a bit for each witness, see witness.h */
	uint64_t bits;		/* its own and those of `extra`, see pattern_bits() */
	uint32_t posting[GROUP_COUNT + 1];	/* where each group begins, and the last one ends */
	uint32_t opens;		/* node of the tree of phrases, if it is the first word of some */
	uint8_t marks;		/* enum word_mark */
	uint8_t kind;
	uint32_t uses;		/* how often patterns name it */
	struct span text;	/* folded; of a phrase the numbers of its words */
};

/* Symbol 0 is no symbol; these stand for kinds of tokens in the index. */
enum { SYMBOL_NONE, SYMBOL_NUMBERS, SYMBOL_URLS, SYMBOL_FACES, SYMBOL_FIRST_WORD };

/* What an item of the stream is; patterns ask for a set of these. */
enum item_kind {
	ITEM_WORD = 1 << 0, ITEM_NUMBER = 1 << 1, ITEM_URL = 1 << 2, ITEM_FACE = 1 << 3,
	ITEM_COMMA = 1 << 4,	/* a comma or a word that turns: the words around it still meet */
	ITEM_BREAK = 1 << 5,	/* any other end of a clause */
	ITEM_BEGIN = 1 << 6, ITEM_END = 1 << 7	/* of the sentence */
};

enum {
	ITEMS_TOKEN = ITEM_WORD | ITEM_NUMBER | ITEM_URL | ITEM_FACE,
	ITEMS_NAMED = ITEM_NUMBER | ITEM_URL | ITEM_FACE,	/* that have a symbol of their kind */
	ITEMS_CLAUSE = ITEM_COMMA | ITEM_BREAK,
	ITEMS_EDGE = ITEMS_CLAUSE | ITEM_BEGIN | ITEM_END
};

/* The first of these kinds that has a symbol: each of ITEMS_NAMED has. */
static inline uint32_t symbol_of_kind(uint32_t kinds)
{
	return (uint32_t)__builtin_ctz(kinds & ITEMS_NAMED);
}

_Static_assert(1 << SYMBOL_NUMBERS == ITEM_NUMBER && 1 << SYMBOL_URLS == ITEM_URL
	       && 1 << SYMBOL_FACES == ITEM_FACE, "a kind's bit is its symbol");

enum atom_type { ATOM_SYMBOL, ATOM_SET, ATOM_KINDS };

struct atom {
	uint64_t bits;		/* of the words that fit it, a bit for each symbol number modulo 64 */
	uint32_t value;		/* symbol, number of the set, or item kinds */
	uint16_t kinds;		/* of the items that fit it, whatever their word */
	uint8_t type;
};

struct set {
	const uint32_t *symbols;	/* sorted */
	uint32_t count;
	uint32_t next;		/* older one of its hash, one up; while sets are made */
};

struct pattern {
	uint64_t first, last;
	uint64_t anchors;	/* every match passes exactly one of these */
	uint64_t second;	/* and one of these, if there are any */
	uint64_t anchor_bits;	/* words of the anchors, see pattern_bits() */
	uint64_t narrow, wide;	/* gaps within the clause; gaps that may leave it */
	uint64_t hold_ahead, hold_back;	/* positions beside a wide gap */
	const uint64_t *follow, *precede;
	const struct atom *atoms;
	uint32_t count;
	uint16_t witnesses[2];	/* sets of words of which its sentence holds one */
	bool leaves;		/* a match may begin in one sentence and end in another */
};

enum place { PLACE_BEFORE, PLACE_AFTER, PLACE_CLAUSE, PLACE_SENTENCE, PLACE_INSIDE, PLACE_NEXT };

struct condition {
	struct condition *next;
	struct pattern pattern;
	unsigned line;
	uint8_t place;
	bool only;		/* must stand there, rather than must not */
};

enum {
	WITH_NEGATABLE = 1 << 0, WITH_OBJECT = 1 << 1, WITH_QUESTION = 1 << 2,
	WITH_STATEMENT = 1 << 3, WITH_QUOTED = 1 << 4
};

struct example {
	struct example *next;
	struct span text;
	unsigned line;
	bool must;
};

struct frame {
	struct pattern pattern;
	struct condition *conditions;
	struct example *examples, **examples_end;
	const char *tag, *file;
	enum signal_id id;
	unsigned with, line;
	int points;
};

/* What need not be asked of a frame that wakes. */
enum posting_kind {
	POSTING_ALONE = 1 << 0,		/* the position is the whole pattern */
	POSTING_PLAIN = 1 << 1		/* no conditions, and any kind of sentence serves */
};

enum {
	POSTING_OUTSIDE = 1 << 8,	/* beside an end of the text: an item kind of postings alone */
	POSTING_ANYTHING = (1 << 9) - 1
};

/* A frame that waits for a symbol at one of its positions. `before` and `after`
 * are the words that may stand beside it, a bit for each symbol number modulo
 * 64, and the kinds of items: most wakings end here, and the frame is not even
 * looked at. */
struct posting {
	uint64_t before, after;
	uint32_t frame;
	uint16_t witness;	/* without which its sentence holds no match */
	uint16_t before_kinds, after_kinds;	/* enum item_kind, POSTING_OUTSIDE */
	uint8_t position;
	uint8_t with;		/* of the frame */
	uint8_t kind;		/* enum posting_kind */
};

struct slot {
	uint32_t hash;		/* its upper half */
	uint32_t symbol;	/* 0: free */
};

/* A step of the tree of phrases: from `node` by `word` to `next`. */
struct step {
	uint32_t node, word, next;
};

struct class {
	struct class *older;
	struct span name, text;	/* borrowed; `text` is what stands behind the colon */
	struct atom atom;	/* the whole of it, if it is `plain` */
	bool plain;		/* nothing but words and phrases */
};

struct grammar {
	struct arena *a, *scratch;
	const char *language;
	struct symbol *symbols;
	uint32_t symbol_count, symbol_room;
	struct slot *table;	/* symbols by hash; its room is a power of two */
	uint32_t table_room;
	uint32_t prefix_lengths[256];	/* by first byte: bit n: there is a prefix of n bytes */
	uint32_t *near_heads, *near_tails;	/* near spellings by their first and last three bytes */
	uint32_t *near_next_head, *near_next_tail;	/* chains of these, by symbol */
	struct step *steps;		/* hash table */
	uint32_t step_count, step_room, nodes;
	uint32_t *phrase_at;		/* phrase that ends at a node, or 0 */
	uint64_t *after_node;		/* words that may follow, a bit for each number modulo 64 */
	struct set *sets;
	uint32_t set_count, set_room;
	uint32_t *set_heads;		/* the youngest of each hash, one up; while they are made */
	const uint64_t *pieces;		/* of the rows of all symbols' sets */
	struct class *classes;
	struct frame **frames;
	uint32_t frame_count, frame_room;
	struct posting *postings;
	uint32_t posting_count;
};

/* The grammar of a lexicon's language number `n`; NULL behind the last, or where it
 * cannot be read. */
const struct grammar *lexicon_grammar(const struct lexicon *l, size_t n);

/* A larger copy of an array that is full; NULL: no memory. */
void *grammar_grow(struct arena *a, const void *old, uint32_t count, uint32_t *room, size_t size);

/* A copy of exact size in the arena that stays; NULL: no memory. */
void *grammar_keep(const struct grammar *g, const void *from, size_t count, size_t size);

#endif
