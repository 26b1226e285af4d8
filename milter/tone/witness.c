/* witness.c - see witness.h. */
#include "tone/witness.h"

#include "tone/rows.h"

/* The witnesses while they are numbered. */
struct docket {
	struct grammar *g;
	struct set *sets;	/* the words of each witness, by its number */
	uint32_t count;
	uint32_t *table, table_room;	/* numbers by hash of their words; a power of two */
	uint32_t *draft, drafted;	/* words of the cut that is read */
};

static bool docket_open(struct docket *d)
{
	uint32_t cuts = 1;

	for (uint32_t i = 0; i < d->g->frame_count; i++) {
		cuts++;
		for (const struct condition *c = d->g->frames[i]->conditions; c; c = c->next)
			cuts += 2;
	}
	for (d->table_room = 64; d->table_room < 2 * cuts; )
		d->table_room *= 2;
	d->sets = arena_take(d->g->scratch, cuts, sizeof *d->sets);
	d->table = arena_take(d->g->scratch, d->table_room, sizeof *d->table);
	d->draft = arena_room(d->g->scratch, d->g->symbol_count, sizeof *d->draft);
	d->count = WITNESS_NONE + 1;
	return d->sets && d->table && d->draft;
}

static bool draft_symbols(struct docket *d, const uint32_t *symbols, uint32_t count)
{
	if (count > d->g->symbol_count - d->drafted)
		return false;
	memcpy(d->draft + d->drafted, symbols, count * sizeof *symbols);
	d->drafted += count;
	return true;
}

/* Adds what fits the atom to the draft; false where that is no list of symbols. */
static bool draft_atom(struct docket *d, const struct atom *atom)
{
	if (atom->type == ATOM_SYMBOL)
		return draft_symbols(d, &atom->value, 1);
	if (atom->type == ATOM_SET)
		return draft_symbols(d, d->g->sets[atom->value].symbols, d->g->sets[atom->value].count);
	if (atom->value & ~(uint32_t)ITEMS_NAMED)
		return false;		/* any word may stand there */
	for (uint32_t kinds = atom->value; kinds; kinds &= kinds - 1) {
		const uint32_t symbol = symbol_of_kind(kinds);

		if (!draft_symbols(d, &symbol, 1))
			return false;
	}
	return true;
}

static bool same_as_draft(const struct docket *d, const struct set *set)
{
	return set->count == d->drafted
	       && memcmp(set->symbols, d->draft, d->drafted * sizeof *d->draft) == 0;
}

/* The number of the witness with these words, made when it is new; 0: no memory. */
static uint32_t number_of_draft(struct docket *d)
{
	const struct span words = { (const char *)d->draft, d->drafted * sizeof *d->draft };
	uint32_t at = (uint32_t)span_hash(words) & (d->table_room - 1), *own;

	for (; d->table[at]; at = (at + 1) & (d->table_room - 1))
		if (same_as_draft(d, &d->sets[d->table[at]]))
			return d->table[at];
	own = arena_room(d->g->scratch, d->drafted, sizeof *own);
	if (!own)
		return 0;
	memcpy(own, d->draft, words.len);
	d->sets[d->count] = (struct set){ .symbols = own, .count = d->drafted };
	return d->table[at] = d->count++;
}

/* The witness for a cut; false: no memory. */
static bool number_cut(struct docket *d, const struct pattern *p, uint64_t cut, uint16_t *out)
{
	uint32_t number;

	*out = WITNESS_NONE;
	d->drafted = 0;
	for (; cut; cut &= cut - 1)
		if (!draft_atom(d, &p->atoms[__builtin_ctzll(cut)]))
			return true;
	if (!d->drafted)
		return true;
	number = number_of_draft(d);
	*out = (uint16_t)(number % WITNESS_BITS);
	return number != 0;
}

/* Only of conditions that look at nothing but the sentence of the match. */
static bool number_conditions(struct docket *d, struct condition *c)
{
	for (; c; c = c->next) {
		struct pattern *p = &c->pattern;

		if ((c->place == PLACE_CLAUSE || c->place == PLACE_SENTENCE || c->place == PLACE_INSIDE)
		    && !(number_cut(d, p, p->anchors, &p->witnesses[0])
			 && number_cut(d, p, p->second, &p->witnesses[1])))
			return false;
	}
	return true;
}

static bool number_all(struct docket *d)
{
	for (uint32_t i = 0; i < d->g->frame_count; i++) {
		struct frame *fr = d->g->frames[i];
		struct pattern *p = &fr->pattern;

		if (!p->leaves && !(number_cut(d, p, p->second, &p->witnesses[1]) && number_conditions(d, fr->conditions)))
			return false;
	}
	return true;
}

bool witnesses_make(struct grammar *g)
{
	struct docket d = { .g = g };
	const uint64_t **rows;

	if (!docket_open(&d) || !number_all(&d))
		return false;
	rows = rows_of(g, d.sets, d.count, WITNESS_BITS);
	if (!rows)
		return false;
	for (uint32_t i = 0; i < g->symbol_count; i++)
		g->symbols[i].witness = rows[i];
	return true;
}
