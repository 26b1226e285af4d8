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

/* Rows of bits, one for each set; equal ones are stored once. */
struct rows {
	size_t len;		/* of a row, in machine words */
	uint64_t *draft;	/* the row that is being made */
	const uint64_t **table;	/* all others, by hash */
	size_t room;		/* of the table, a power of two */
	uint32_t bits;		/* of a row that are used */
};

static bool rows_init(const struct grammar *g, uint32_t bits, struct rows *r)
{
	*r = (struct rows){ .len = (bits + 63) / 64, .room = 64, .bits = bits };
	while (r->room < 2 * (size_t)g->symbol_count)
		r->room *= 2;
	r->draft = arena_room(g->scratch, r->len, sizeof *r->draft);
	r->table = arena_take(g->scratch, r->room, sizeof *r->table);
	return r->draft && r->table;
}

static void row_mark(const struct rows *r, const struct memberships *m, uint32_t symbol)
{
	for (uint32_t i = m->start[symbol]; i < m->start[symbol + 1]; i++) {
		const uint32_t bit = m->list[i] % r->bits;

		r->draft[bit / 64] |= (uint64_t)1 << (bit % 64);
	}
}

/* The row of one symbol and of what fits it; NULL: no memory. */
static const uint64_t *row_of(const struct grammar *g, const struct rows *r,
			      const struct memberships *m, uint32_t symbol)
{
	const size_t bytes = r->len * sizeof *r->draft;
	size_t at;

	memset(r->draft, 0, bytes);
	row_mark(r, m, symbol);
	for (const uint32_t *e = g->symbols[symbol].extra; e && *e; e++)
		row_mark(r, m, *e);
	at = (size_t)span_hash((struct span){ (const char *)r->draft, bytes }) & (r->room - 1);
	while (r->table[at] && memcmp(r->table[at], r->draft, bytes) != 0)
		at = (at + 1) & (r->room - 1);
	if (!r->table[at])
		r->table[at] = grammar_keep(g, r->draft, r->len, sizeof *r->draft);
	return r->table[at];
}

const uint64_t **rows_of(const struct grammar *g, const struct set *sets, uint32_t count, uint32_t bits)
{
	const uint64_t **rows = arena_room(g->scratch, g->symbol_count, sizeof *rows);
	struct memberships m;
	struct rows r;

	if (!rows || !list_memberships(g, sets, count, &m) || !rows_init(g, bits, &r))
		return NULL;
	for (uint32_t i = 0; i < g->symbol_count; i++)
		if (!(rows[i] = row_of(g, &r, &m, i)))
			return NULL;
	return rows;
}
