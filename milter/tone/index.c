/* index.c - see index.h.
 *
 * What is asked of a word for every mail is answered here once: which sets it is
 * in, what it bears witness of, which frames wait for it and with what beside it,
 * and what it says by itself. What belongs to prefixes and near spellings also
 * belongs to the words that they fit.
 */
#include "tone/index.h"

#include "tone/automaton.h"
#include "tone/rows.h"
#include "tone/symbols.h"
#include "tone/witness.h"

static bool give_sets(struct grammar *g)
{
	const uint32_t **rows;

	g->sets = grammar_keep(g, g->sets, g->set_count, sizeof *g->sets);
	rows = g->sets ? rows_in_pieces(g, g->sets, g->set_count, &g->pieces) : NULL;
	for (uint32_t i = 0; rows && i < g->symbol_count; i++)
		g->symbols[i].sets = rows[i];
	return rows != NULL;
}


/* Calls `each` for every symbol that fits the position. */
static void each_symbol(struct grammar *g, uint32_t frame, uint32_t position,
			void (*each)(struct grammar *, uint32_t, uint32_t, uint32_t))
{
	const struct atom atom = g->frames[frame]->pattern.atoms[position];

	if (atom.type == ATOM_SYMBOL)
		each(g, atom.value, frame, position);
	for (uint32_t i = 0; atom.type == ATOM_SET && i < g->sets[atom.value].count; i++)
		each(g, g->sets[atom.value].symbols[i], frame, position);
	for (uint32_t kinds = atom.type == ATOM_KINDS ? atom.value & ITEMS_NAMED : 0; kinds; kinds &= kinds - 1)
		each(g, symbol_of_kind(kinds), frame, position);
}

/* -- marks -------------------------------------------------------------- */

/* What a frame of one element says of its words and of nothing else; 0: more. */
static uint8_t mark_of(const struct frame *fr)
{
	static const struct { const char *tag; uint8_t mark; } marks[] = {
		{ "common", MARK_COMMON }, { "acronym", MARK_ACRONYM },
	};

	/* Kinds of tokens are no words: not every number is common. */
	if (fr->pattern.count != 1 || fr->pattern.atoms[0].type == ATOM_KINDS || fr->points || fr->conditions
	    || fr->with != WITH_NEGATABLE)
		return 0;
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (strcmp(fr->tag, marks[i].tag) == 0)
			return marks[i].mark;
	return 0;
}

static void mark_symbol(struct grammar *g, uint32_t symbol, uint32_t frame, uint32_t position)
{
	(void)position;
	g->symbols[symbol].marks |= mark_of(g->frames[frame]);
}

static void give_marks(struct grammar *g)
{
	for (uint32_t i = 0; i < g->frame_count; i++)
		if (mark_of(g->frames[i]))
			each_symbol(g, i, 0, mark_symbol);
	for (uint32_t i = SYMBOL_FIRST_WORD; i < g->symbol_count; i++)
		for (const uint32_t *e = g->symbols[i].extra; e && *e; e++)
			g->symbols[i].marks |= g->symbols[*e].marks;
}

static void give_bits(struct grammar *g)
{
	for (uint32_t i = SYMBOL_FIRST_WORD; i < g->symbol_count; i++) {
		struct symbol *s = &g->symbols[i];

		s->bits = (uint64_t)1 << (i % 64);
		for (const uint32_t *e = s->extra; e && *e; e++)
			s->bits |= (uint64_t)1 << (*e % 64);
	}
}

/* -- postings ----------------------------------------------------------- */

static void each_anchor(struct grammar *g, void (*each)(struct grammar *, uint32_t, uint32_t, uint32_t))
{
	for (uint32_t i = 0; i < g->frame_count; i++)
		for (uint64_t left = g->frames[i]->pattern.anchors; left; left &= left - 1)
			each_symbol(g, i, (uint32_t)__builtin_ctzll(left), each);
}

static enum posting_group group_of(const struct frame *fr)
{
	if (mark_of(fr))
		return GROUP_MARKS;
	if (signal_info(fr->id)->family == FAMILY_NEED)
		return GROUP_CUSTOMER;
	return fr->id == SIGNAL_CONCRETE || fr->id == SIGNAL_SHOUT ? GROUP_BOTH : GROUP_AGENT;
}

static void count_posting(struct grammar *g, uint32_t symbol, uint32_t frame, uint32_t position)
{
	(void)position;
	g->symbols[symbol].posting[group_of(g->frames[frame])]++;
	g->posting_count++;
}

static uint8_t kind_of(const struct frame *fr)
{
	const bool plain = !fr->conditions && !(fr->with & (WITH_QUESTION | WITH_STATEMENT));

	return (uint8_t)((fr->pattern.count == 1 ? POSTING_ALONE : 0) | (plain ? POSTING_PLAIN : 0));
}

static void store_posting(struct grammar *g, uint32_t symbol, uint32_t frame, uint32_t position)
{
	struct symbol *s = &g->symbols[symbol];
	const struct frame *fr = g->frames[frame];
	const struct pattern *p = &fr->pattern;

	g->postings[--s->posting[group_of(fr)]] = (struct posting){
		.frame = frame, .position = (uint8_t)position, .with = (uint8_t)fr->with, .kind = kind_of(fr),
		.witness = p->witnesses[1],
		/* Anything may stand beside a match that ends here. */
		.before = pattern_bits(g, p, p->precede[position], true),
		.before_kinds = p->first >> position & 1 ? POSTING_ANYTHING : pattern_kinds(p, p->precede[position]),
		.after = pattern_bits(g, p, p->follow[position], false),
		.after_kinds = p->last >> position & 1 ? POSTING_ANYTHING : pattern_kinds(p, p->follow[position]),
	};
}

static bool give_postings(struct grammar *g)
{
	uint32_t at = 0;

	each_anchor(g, count_posting);
	g->postings = arena_room(g->a, (size_t)g->posting_count + 1, sizeof *g->postings);
	if (!g->postings)
		return false;
	/* Each group is filled from its end. */
	for (uint32_t i = 0; i < g->symbol_count; i++) {
		for (uint32_t group = 0; group < GROUP_COUNT; group++)
			at = g->symbols[i].posting[group] += at;
		g->symbols[i].posting[GROUP_COUNT] = at;
	}
	each_anchor(g, store_posting);
	return true;
}

bool index_make(struct grammar *g)
{
	if (!symbols_finish(g))
		return false;
	g->frames = grammar_keep(g, g->frames, g->frame_count, sizeof(struct frame *));
	if (!g->frames || !give_sets(g) || !witnesses_make(g))
		return false;
	give_marks(g);
	give_bits(g);
	if (!give_postings(g))
		return false;
	g->classes = NULL;
	g->scratch = NULL;
	return true;
}
