/* automaton.c - see automaton.h. */
#include "tone/automaton.h"

/* -- pieces ------------------------------------------------------------- */

const struct piece piece_nothing = { .nullable = true };

static uint32_t added(uint32_t a, uint32_t b)
{
	return a >= WEIGHT_NONE - b ? WEIGHT_NONE : a + b;
}

/* Every match of the two together passes the cuts of both. */
static void merge_cuts(const struct cut *a, const struct cut *b, struct cut *out)
{
	for (uint32_t i = 0, n = 0, m = 0; i < CUTS; i++)
		out[i] = a[n].at && (a[n].weight <= b[m].weight || !b[m].at) ? a[n++] : b[m++];
}

struct piece piece_joined(struct automaton *m, struct piece a, struct piece b)
{
	struct piece both;

	merge_cuts(a.cuts, b.cuts, both.cuts);
	for (uint64_t left = a.last; left; left &= left - 1)
		m->follow[__builtin_ctzll(left)] |= b.first;
	both.first = a.nullable ? a.first | b.first : a.first;
	both.last = b.nullable ? a.last | b.last : b.last;
	both.nullable = a.nullable && b.nullable;
	return both;
}

struct piece piece_either(struct piece a, struct piece b)
{
	struct piece one = {
		.first = a.first | b.first, .last = a.last | b.last,
		.nullable = a.nullable || b.nullable,
	};

	for (uint32_t i = 0; i < CUTS && a.cuts[i].at && b.cuts[i].at; i++)
		one.cuts[i] = (struct cut){ .at = a.cuts[i].at | b.cuts[i].at,
					    .weight = added(a.cuts[i].weight, b.cuts[i].weight) };
	return one;
}

struct piece piece_optional(struct piece p)
{
	p.nullable = true;
	memset(p.cuts, 0, sizeof p.cuts);
	return p;
}

bool piece_of_atom(struct automaton *m, struct atom atom, uint32_t weight, struct piece *out)
{
	const uint64_t bit = (uint64_t)1 << (m->count % POSITIONS_MAX);

	if (m->count == POSITIONS_MAX)
		return false;
	m->atoms[m->count] = atom;
	m->follow[m->count++] = 0;
	*out = (struct piece){ .first = bit, .last = bit, .cuts = { { bit, weight } } };
	return true;
}

/* -- weights ------------------------------------------------------------ */

static uint32_t symbol_weight(const struct grammar *g, uint32_t number)
{
	const struct symbol *s = &g->symbols[number];
	uint32_t least = WEIGHT_STOPWORD, word;

	if (s->kind == SYMBOL_PREFIX)
		return WEIGHT_PREFIX;
	if (s->kind == SYMBOL_NEAR)
		return WEIGHT_WORD;
	if (s->kind == SYMBOL_WORD)
		return s->marks & MARK_STOPWORD ? WEIGHT_STOPWORD : WEIGHT_WORD + (s->uses < 200 ? s->uses : 200);
	for (size_t at = 0; at < s->text.len; at += sizeof word) {
		memcpy(&word, s->text.at + at, sizeof word);
		const uint32_t weight = symbol_weight(g, word);

		least = weight < least ? weight : least;
	}
	return least / 4 + 1;
}

uint32_t atom_weight(const struct grammar *g, struct atom atom)
{
	uint32_t sum = 0;

	if (atom.type == ATOM_SYMBOL)
		return symbol_weight(g, atom.value);
	if (atom.type == ATOM_KINDS)
		return WEIGHT_NONE;
	for (uint32_t i = 0; i < g->sets[atom.value].count; i++)
		sum = added(sum, symbol_weight(g, g->sets[atom.value].symbols[i]));
	return sum;
}

/* -- the whole ---------------------------------------------------------- */

static uint64_t beside(const struct automaton *m, const uint64_t *steps)
{
	uint64_t found = m->wide;

	for (uint32_t i = 0; i < m->count; i++)
		if (steps[i] & m->wide)
			found |= (uint64_t)1 << i;
	return found;
}

/* Of a phrase the bit of its first word, or of its last one. */
static uint64_t symbol_bit(const struct grammar *g, uint32_t symbol, bool last_word)
{
	const struct span text = g->symbols[symbol].text;

	if (g->symbols[symbol].kind == SYMBOL_PHRASE)
		memcpy(&symbol, text.at + (last_word ? text.len - sizeof symbol : 0), sizeof symbol);
	return (uint64_t)1 << (symbol % 64);
}

static uint64_t atom_bits(const struct grammar *g, const struct atom *atom, bool last_word)
{
	uint64_t bits = atom->type == ATOM_SYMBOL ? symbol_bit(g, atom->value, last_word) : 0;

	for (uint32_t i = 0; atom->type == ATOM_SET && i < g->sets[atom->value].count; i++)
		bits |= symbol_bit(g, g->sets[atom->value].symbols[i], last_word);
	return bits;
}

uint64_t pattern_bits(const struct grammar *g, const struct pattern *p, uint64_t positions, bool last_word)
{
	uint64_t bits = 0;

	for (; positions; positions &= positions - 1) {
		const struct atom *atom = &p->atoms[__builtin_ctzll(positions)];

		bits |= last_word ? atom_bits(g, atom, true) : atom->bits;
	}
	return bits;
}

uint16_t pattern_kinds(const struct pattern *p, uint64_t positions)
{
	uint32_t kinds = ITEM_COMMA;

	if (positions & p->wide)
		kinds |= ITEM_BREAK;
	for (; positions; positions &= positions - 1)
		kinds |= p->atoms[__builtin_ctzll(positions)].kinds;
	return (uint16_t)kinds;
}

/* All bits where not only words are waited for. */
static uint64_t anchor_bits(const struct atom *atoms, uint64_t anchors)
{
	uint64_t bits = 0;

	for (; anchors; anchors &= anchors - 1) {
		const struct atom *atom = &atoms[__builtin_ctzll(anchors)];

		bits |= atom->kinds ? UINT64_MAX : atom->bits;
	}
	return bits;
}

/* Whether a match may begin in one sentence and end in another. */
static bool leaves_sentence(const struct automaton *m)
{
	for (uint32_t i = 0; i < m->count; i++) {
		if (!(m->atoms[i].kinds & ITEM_END))
			continue;
		for (uint64_t next = m->follow[i]; next; next &= next - 1)
			if (m->atoms[__builtin_ctzll(next)].kinds & ITEM_BEGIN)
				return true;
	}
	return false;
}

bool automaton_keep(const struct automaton *m, const struct piece *all, struct pattern *out)
{
	struct arena *a = m->g->a;
	struct atom *atoms = arena_take(a, m->count, sizeof *atoms);
	uint64_t *follow = arena_take(a, m->count, sizeof *follow);
	uint64_t *precede = arena_take(a, m->count, sizeof *precede);

	if (!atoms || !follow || !precede)
		return false;
	memcpy(atoms, m->atoms, m->count * sizeof *atoms);
	for (uint32_t i = 0; i < m->count; i++)
		atoms[i].bits = atom_bits(m->g, &atoms[i], false);
	memcpy(follow, m->follow, m->count * sizeof *follow);
	for (uint32_t i = 0; i < m->count; i++)
		for (uint64_t next = follow[i]; next; next &= next - 1)
			precede[__builtin_ctzll(next)] |= (uint64_t)1 << i;
	*out = (struct pattern){
		.first = all->first, .last = all->last, .anchors = all->cuts[0].at, .second = all->cuts[1].at,
		.anchor_bits = anchor_bits(atoms, all->cuts[0].at), .narrow = m->narrow, .wide = m->wide,
		.hold_ahead = beside(m, follow), .hold_back = beside(m, precede),
		.follow = follow, .precede = precede, .atoms = atoms, .count = m->count,
		.leaves = leaves_sentence(m),
	};
	return true;
}
