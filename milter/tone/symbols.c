/* symbols.c - see symbols.h.
 *
 * A near spelling differs by one edit, so either its first or its last three
 * bytes stand unchanged: two small indexes find the few candidates, and only
 * those are compared.
 */
#include "tone/symbols.h"

#include "tone/near.h"

enum { NEAR_ROOM = 1024, NEAR_LEAST = 5, EXTRAS_MAX = 16 };

void *grammar_grow(struct arena *a, const void *old, uint32_t count, uint32_t *room, size_t size)
{
	const uint32_t larger = *room ? *room * 2 : 64;
	void *to = arena_take(a, larger, size);

	if (!to)
		return NULL;
	if (count)
		memcpy(to, old, count * size);
	*room = larger;
	return to;
}

void *grammar_keep(const struct grammar *g, const void *from, size_t count, size_t size)
{
	void *to = arena_room(g->a, count, size);

	return to && count ? memcpy(to, from, count * size) : to;
}

static uint64_t symbol_hash(enum symbol_kind kind, struct span text)
{
	return span_hash(text) + (uint64_t)kind * 0x9E3779B97F4A7C15u;
}

/* The slot of a symbol in the table, or the free slot where it would stand. */
static struct slot *slot_of(const struct grammar *g, uint64_t hash, enum symbol_kind kind,
			    struct span text)
{
	const uint32_t upper = (uint32_t)(hash >> 32);
	uint32_t at = ((uint32_t)hash ^ upper) & (g->table_room - 1);

	for (;; at = (at + 1) & (g->table_room - 1)) {
		const struct slot *slot = &g->table[at];
		const struct symbol *s = &g->symbols[slot->symbol];

		if (!slot->symbol
		    || (slot->hash == upper && s->kind == kind && span_eq(s->text, text)))
			return &g->table[at];
	}
}

/* A new table of all symbols up to the kind `last`. */
static bool table_fill(struct grammar *g, struct arena *a, uint32_t room, enum symbol_kind last)
{
	struct slot *table = arena_take(a, room, sizeof *table);

	if (!table)
		return false;
	g->table = table;
	g->table_room = room;
	for (uint32_t i = SYMBOL_FIRST_WORD; i < g->symbol_count; i++) {
		const struct symbol *s = &g->symbols[i];

		if (s->kind <= (uint8_t)last)
			*slot_of(g, s->hash, s->kind, s->text)
				= (struct slot){ .hash = (uint32_t)(s->hash >> 32), .symbol = i };
	}
	return true;
}

static bool table_grow(struct grammar *g)
{
	if (g->table_room && g->symbol_count < g->table_room / 4)
		return true;
	return table_fill(g, g->scratch, g->table_room ? g->table_room * 2 : 1024, SYMBOL_PHRASE);
}

uint32_t symbol_make(struct grammar *g, enum symbol_kind kind, struct span text)
{
	const uint64_t hash = symbol_hash(kind, text);
	struct slot *slot;
	struct span own;

	if (!table_grow(g))
		return SYMBOL_NONE;
	if (g->symbol_count >= g->symbol_room) {
		struct symbol *more = grammar_grow(g->scratch, g->symbols, g->symbol_count, &g->symbol_room,
						   sizeof *more);

		if (!more || g->symbol_count >= SYMBOLS_MAX)
			return SYMBOL_NONE;
		g->symbols = more;
	}
	slot = slot_of(g, hash, kind, text);
	if (slot->symbol)
		return slot->symbol;
	own = arena_copy(g->a, text);
	if (!own.at)
		return SYMBOL_NONE;
	*slot = (struct slot){ .hash = (uint32_t)(hash >> 32), .symbol = g->symbol_count++ };
	g->symbols[slot->symbol] = (struct symbol){ .text = own, .hash = hash, .kind = (uint8_t)kind };
	return slot->symbol;
}

/* By its hash alone: who makes two words with one hash has fooled himself only. */
uint32_t symbol_of_token(const struct grammar *g, const struct token *t)
{
	const uint32_t upper = (uint32_t)(t->hash >> 32);
	uint32_t at = ((uint32_t)t->hash ^ upper) & (g->table_room - 1);

	if (!g->table_room)
		return SYMBOL_NONE;
	for (; g->table[at].symbol; at = (at + 1) & (g->table_room - 1))
		if (g->table[at].hash == upper && g->symbols[g->table[at].symbol].hash == t->hash)
			return g->table[at].symbol;
	return SYMBOL_NONE;
}

/* -- phrases ------------------------------------------------------------ */

static struct step *step_slot(const struct grammar *g, uint32_t node, uint32_t word)
{
	uint32_t at = (node * 0x9E3779B1u ^ word * 0x85EBCA6Bu) >> 7 & (g->step_room - 1);

	while (g->steps[at].next && (g->steps[at].node != node || g->steps[at].word != word))
		at = (at + 1) & (g->step_room - 1);
	return &g->steps[at];
}

static bool steps_grow(struct grammar *g)
{
	const struct step *old = g->steps;
	const uint32_t had = g->step_room;

	if (had && g->step_count < had / 2)
		return true;
	g->steps = arena_take(g->scratch, had ? had * 2 : 1024, sizeof *g->steps);
	if (!g->steps)
		return false;
	g->step_room = had ? had * 2 : 1024;
	for (uint32_t i = 0; i < had; i++)
		if (old[i].next)
			*step_slot(g, old[i].node, old[i].word) = old[i];
	return true;
}

static uint32_t step_make(struct grammar *g, uint32_t node, uint32_t word)
{
	struct step *s;

	if (!steps_grow(g))
		return 0;
	s = step_slot(g, node, word);
	if (!s->next) {
		*s = (struct step){ .node = node, .word = word, .next = ++g->nodes };
		g->step_count++;
	}
	return s->next;
}

uint32_t phrase_step(const struct grammar *g, uint32_t node, uint32_t word)
{
	return g->step_room ? step_slot(g, node, word)->next : 0;
}

static bool phrase_plant(struct grammar *g, const uint32_t *words, uint32_t count)
{
	uint32_t node = 0;

	for (uint32_t i = 0; i < count; i++) {
		if (!(node = step_make(g, node, words[i])))
			return false;
		if (i == 0)
			g->symbols[words[i]].opens = node;
	}
	return true;
}

uint32_t phrase_make(struct grammar *g, const uint32_t *words, uint32_t count)
{
	const struct span text = { (const char *)words, count * sizeof *words };
	const uint32_t had = g->symbol_count;
	const uint32_t made = symbol_make(g, SYMBOL_PHRASE, text);

	if (made < had || !made)
		return made;
	return phrase_plant(g, words, count) ? made : SYMBOL_NONE;
}

/* Which phrase ends at which node. */
static bool phrases_finish(struct grammar *g)
{
	g->phrase_at = arena_take(g->a, g->nodes + 1, sizeof *g->phrase_at);
	g->after_node = arena_take(g->a, g->nodes + 1, sizeof *g->after_node);
	if (!g->phrase_at || !g->after_node)
		return false;
	for (uint32_t i = SYMBOL_FIRST_WORD; i < g->symbol_count; i++) {
		const struct symbol *s = &g->symbols[i];
		uint32_t node = 0, word;

		if (s->kind != SYMBOL_PHRASE)
			continue;
		for (size_t at = 0; at < s->text.len; at += sizeof word) {
			memcpy(&word, s->text.at + at, sizeof word);
			g->after_node[node] |= (uint64_t)1 << (word % 64);
			node = phrase_step(g, node, word);
		}
		g->phrase_at[node] = i;
	}
	return true;
}

/* -- prefixes and near spellings ---------------------------------------- */

static uint32_t three(const char *at)
{
	const uint32_t key = (uint32_t)(unsigned char)at[0] << 16
			     | (uint32_t)(unsigned char)at[1] << 8 | (unsigned char)at[2];

	return key * 0x9E3779B1u >> 22;
}

static uint32_t fitting_prefixes(const struct grammar *g, struct span fold, uint32_t *out,
				 uint32_t room)
{
	uint32_t lengths = fold.len ? g->prefix_lengths[(unsigned char)fold.at[0]] : 0, count = 0;

	for (; lengths && count < room; lengths &= lengths - 1) {
		const struct span head = span_cut(fold, 0, (size_t)__builtin_ctz(lengths));
		uint32_t found;

		if (head.len == fold.len && head.len != (size_t)__builtin_ctz(lengths))
			break;
		found = slot_of(g, symbol_hash(SYMBOL_PREFIX, head), SYMBOL_PREFIX, head)->symbol;
		if (found)
			out[count++] = found;
	}
	return count;
}

static uint32_t fitting_near(const struct grammar *g, struct span fold, uint32_t *out, uint32_t room)
{
	uint32_t count = 0;

	if (!g->near_heads || fold.len < NEAR_LEAST)
		return 0;
	for (uint32_t i = g->near_heads[three(fold.at)]; i && count < room; i = g->near_next_head[i])
		if (near_spelling(fold, g->symbols[i].text))
			out[count++] = i;
	for (uint32_t i = g->near_tails[three(fold.at + fold.len - 3)]; i && count < room;
	     i = g->near_next_tail[i])
		if (!span_starts(fold, span_cut(g->symbols[i].text, 0, 3))
		    && near_spelling(fold, g->symbols[i].text))
			out[count++] = i;
	return count;
}

uint32_t symbols_fitting(const struct grammar *g, struct span fold, uint32_t *out, uint32_t room)
{
	const uint32_t count = fitting_prefixes(g, fold, out, room);

	return count + fitting_near(g, fold, out + count, room - count);
}

static bool near_index(struct grammar *g)
{
	g->near_heads = arena_take(g->a, NEAR_ROOM, sizeof *g->near_heads);
	g->near_tails = arena_take(g->a, NEAR_ROOM, sizeof *g->near_tails);
	g->near_next_head = arena_take(g->a, g->symbol_count, sizeof *g->near_next_head);
	g->near_next_tail = arena_take(g->a, g->symbol_count, sizeof *g->near_next_tail);
	if (!g->near_heads || !g->near_tails || !g->near_next_head || !g->near_next_tail)
		return false;
	for (uint32_t i = SYMBOL_FIRST_WORD; i < g->symbol_count; i++) {
		const struct span text = g->symbols[i].text;

		if (g->symbols[i].kind != SYMBOL_NEAR)
			continue;
		uint32_t *head = &g->near_heads[three(text.at)];
		uint32_t *tail = &g->near_tails[three(text.at + text.len - 3)];

		g->near_next_head[i] = *head;
		g->near_next_tail[i] = *tail;
		*head = *tail = i;
	}
	return true;
}

/* Known words are spelled right: they are near nothing but themselves. */
static bool extras_of_word(struct grammar *g, struct symbol *s)
{
	uint32_t found[EXTRAS_MAX], count = fitting_prefixes(g, s->text, found, EXTRAS_MAX - 1);
	const uint32_t near = slot_of(g, symbol_hash(SYMBOL_NEAR, s->text), SYMBOL_NEAR, s->text)->symbol;
	uint32_t *extra;

	if (near)
		found[count++] = near;
	if (!count)
		return true;
	extra = arena_take(g->a, count + 1, sizeof *extra);
	if (!extra)
		return false;
	memcpy(extra, found, count * sizeof *extra);
	s->extra = extra;
	return true;
}

/* Moves what grew to where it stays; the table needs no phrases any more. */
static bool symbols_settle(struct grammar *g)
{
	uint32_t named = 0, room = 64;

	g->symbols = grammar_keep(g, g->symbols, g->symbol_count, sizeof *g->symbols);
	g->steps = grammar_keep(g, g->steps, g->step_room, sizeof *g->steps);
	if (!g->symbols || !g->steps)
		return false;
	g->symbol_room = g->symbol_count;
	for (uint32_t i = SYMBOL_FIRST_WORD; i < g->symbol_count; i++)
		named += g->symbols[i].kind != SYMBOL_PHRASE;
	while (named >= room / 4)
		room *= 2;
	return table_fill(g, g->a, room, SYMBOL_NEAR);
}

bool symbols_finish(struct grammar *g)
{
	if (!symbols_settle(g))
		return false;
	for (uint32_t i = SYMBOL_FIRST_WORD; i < g->symbol_count; i++) {
		const struct symbol *s = &g->symbols[i];

		if (s->kind == SYMBOL_PREFIX)
			g->prefix_lengths[(unsigned char)s->text.at[0]] |= 1u << s->text.len;
	}
	for (uint32_t i = SYMBOL_FIRST_WORD; i < g->symbol_count; i++)
		if (g->symbols[i].kind == SYMBOL_WORD && !extras_of_word(g, &g->symbols[i]))
			return false;
	return near_index(g) && phrases_finish(g);
}
