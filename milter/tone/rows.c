/* rows.c - see rows.h. */
#include "tone/rows.h"

/* The sets of each symbol: those of symbol n are list[start[n]] up to list[start[n + 1]]. */
struct memberships {
	uint32_t *start, *list;
};

static bool list_memberships(const struct grammar *g, const struct set *sets, uint32_t count,
			     struct memberships *m)
{
	uint32_t total = 0;

	m->start = arena_take(g->scratch, (size_t)g->symbol_count + 2, sizeof *m->start);
	if (!m->start)
		return false;
	/* Counted two places on: filling moves each start to where its list ends. */
	for (uint32_t i = 0; i < count; i++)
		for (uint32_t k = 0; k < sets[i].count; k++, total++)
			m->start[sets[i].symbols[k] + 2]++;
	m->list = arena_room(g->scratch, total, sizeof *m->list);
	if (!m->list)
		return false;
	for (uint32_t i = 1; i < g->symbol_count; i++)
		m->start[i + 1] += m->start[i];
	for (uint32_t i = 0; i < count; i++)
		for (uint32_t k = 0; k < sets[i].count; k++)
			m->list[m->start[sets[i].symbols[k] + 1]++] = i;
	return true;
}

/* Runs of bytes of one length; equal ones are stored once, in the arena that
 * stays. */
struct store {
	size_t len;		/* of a run, in bytes */
	const void **table;	/* by hash */
	size_t room;		/* a power of two, at least twice what will come */
};

static bool store_init(const struct grammar *g, size_t len, size_t most, struct store *s)
{
	*s = (struct store){ .len = len, .room = 64 };
	while (s->room < 2 * most)
		s->room *= 2;
	s->table = arena_take(g->scratch, s->room, sizeof *s->table);
	return s->table != NULL;
}

/* Where this run is or would be. */
static const void **store_find(const struct store *s, const void *run)
{
	size_t at = (size_t)span_hash((struct span){ run, s->len }) & (s->room - 1);

	while (s->table[at] && memcmp(s->table[at], run, s->len) != 0)
		at = (at + 1) & (s->room - 1);
	return &s->table[at];
}

static const void *store_keep(const struct grammar *g, const struct store *s, const void *run)
{
	const void **at = store_find(s, run);

	if (!*at)
		*at = grammar_keep(g, run, s->len, 1);
	return *at;
}

/* A row as it is made: number n is bit n modulo `bits`. */
struct draft {
	uint64_t *row;
	size_t len;		/* in machine words, whole pieces */
	uint32_t bits;
};

static bool draft_init(const struct grammar *g, uint32_t bits, struct draft *d)
{
	d->len = (bits + PIECE_BITS - 1) / PIECE_BITS * PIECE_WORDS;
	d->bits = bits;
	d->row = arena_room(g->scratch, d->len, sizeof *d->row);
	return d->row != NULL;
}

static void draft_mark(const struct draft *d, const struct memberships *m, uint32_t symbol)
{
	for (uint32_t i = m->start[symbol]; i < m->start[symbol + 1]; i++) {
		const uint32_t bit = m->list[i] % d->bits;

		d->row[bit / 64] |= (uint64_t)1 << (bit % 64);
	}
}

/* The row of one symbol and of what fits it. */
static void draft_make(const struct grammar *g, const struct draft *d, const struct memberships *m,
		       uint32_t symbol)
{
	memset(d->row, 0, d->len * sizeof *d->row);
	draft_mark(d, m, symbol);
	for (const uint32_t *e = g->symbols[symbol].extra; e && *e; e++)
		draft_mark(d, m, *e);
}

const uint64_t **rows_of(const struct grammar *g, const struct set *sets, uint32_t count, uint32_t bits)
{
	const uint64_t **rows = arena_room(g->scratch, g->symbol_count, sizeof *rows);
	struct memberships m;
	struct store store;
	struct draft d;

	if (!rows || !list_memberships(g, sets, count, &m) || !draft_init(g, bits, &d)
	    || !store_init(g, d.len * sizeof *d.row, g->symbol_count, &store))
		return NULL;
	for (uint32_t i = 0; i < g->symbol_count; i++) {
		draft_make(g, &d, &m, i);
		if (!(rows[i] = store_keep(g, &store, d.row)))
			return NULL;
	}
	return rows;
}

/* The pieces of all rows, one behind the other; the table says where each is,
 * in machine words and from 1 on. */
struct pieces {
	uint64_t *all;
	uint32_t count, room;	/* in pieces */
	uint32_t *table;
	size_t table_room;
};

static size_t piece_hash(const uint64_t *piece)
{
	uint64_t hash = 0;

	for (size_t i = 0; i < PIECE_WORDS; i++)
		hash = (hash ^ piece[i] ^ hash >> 32) * 0x9E3779B97F4A7C15u;
	return (size_t)(hash >> 24);
}

static bool pieces_rehash(const struct grammar *g, struct pieces *p)
{
	p->table_room = 4 * (size_t)p->room;
	p->table = arena_take(g->scratch, p->table_room, sizeof *p->table);
	if (!p->table)
		return false;
	for (uint32_t i = 0; i < p->count; i++) {
		size_t at = piece_hash(p->all + (size_t)i * PIECE_WORDS) % p->table_room;

		while (p->table[at])
			at = (at + 1) % p->table_room;
		p->table[at] = i * PIECE_WORDS + 1;
	}
	return true;
}

static bool piece_at(const struct grammar *g, struct pieces *p, const uint64_t *piece, uint32_t *where)
{
	size_t at;

	if (p->count == p->room) {
		p->all = grammar_grow(g->scratch, p->all, p->count, &p->room, PIECE_BITS / 8);
		if (!p->all || !pieces_rehash(g, p))
			return false;
	}
	at = piece_hash(piece) % p->table_room;
	while (p->table[at] && memcmp(p->all + p->table[at] - 1, piece, PIECE_BITS / 8) != 0)
		at = (at + 1) % p->table_room;
	if (!p->table[at]) {
		memcpy(p->all + (size_t)p->count * PIECE_WORDS, piece, PIECE_BITS / 8);
		p->table[at] = p->count++ * PIECE_WORDS + 1;
	}
	*where = p->table[at] - 1;
	return true;
}

static bool pieces_of(const struct grammar *g, const struct draft *d, struct pieces *p, uint32_t *row)
{
	for (size_t i = 0; i < d->len / PIECE_WORDS; i++)
		if (!piece_at(g, p, d->row + i * PIECE_WORDS, &row[i]))
			return false;
	return true;
}

const uint32_t **rows_in_pieces(const struct grammar *g, const struct set *sets, uint32_t count,
				const uint64_t **pieces)
{
	const uint32_t **rows = arena_room(g->scratch, g->symbol_count, sizeof *rows);
	struct pieces p = { .count = 0 };
	struct memberships m;
	struct store store;
	struct draft d;
	uint32_t *row;

	if (!rows || !list_memberships(g, sets, count, &m) || !draft_init(g, count + 1, &d)
	    || !store_init(g, d.len / PIECE_WORDS * sizeof *row, g->symbol_count, &store))
		return NULL;
	row = arena_room(g->scratch, d.len / PIECE_WORDS, sizeof *row);
	if (!row)
		return NULL;
	for (uint32_t i = 0; i < g->symbol_count; i++) {
		draft_make(g, &d, &m, i);
		if (!pieces_of(g, &d, &p, row) || !(rows[i] = store_keep(g, &store, row)))
			return NULL;
	}
	*pieces = grammar_keep(g, p.all, (size_t)p.count * PIECE_WORDS, sizeof *p.all);
	return *pieces ? rows : NULL;
}
