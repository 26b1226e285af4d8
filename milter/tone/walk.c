/* walk.c - see walk.h. */
#include "tone/walk.h"

#include "tone/rows.h"

enum { RING = 16 };		/* more than the items of the longest phrase */

_Static_assert(RING > 2 * PHRASE_MAX, "a phrase with a comma between all its words");

/* -- one position, one item --------------------------------------------- */

/* A glance that rules most atoms out. */
static inline bool may_fit(const struct atom *atom, uint64_t bits, unsigned kind)
{
	return (atom->bits & bits) | (atom->kinds & kind);
}

/* Whether a prefix or a near spelling that fits the item is what stands there.
 * A known word's sets hold those of its extras, a stranger has only these. */
static bool extra_fits(const struct grammar *g, const struct atom *atom, const struct item *item)
{
	for (const uint32_t *e = item->extra; *e; e++)
		if (atom->type == ATOM_SET ? row_has(g->pieces, g->symbols[*e].sets, atom->value) : atom->value == *e)
			return true;
	return false;
}

bool item_fits(const struct grammar *g, const struct atom *atom, const struct item *item)
{
	if (atom->type == ATOM_KINDS)
		return (atom->kinds & item->kind) != 0;
	if (atom->type == ATOM_SET ? row_has(g->pieces, item->sets, atom->value) : atom->value == item->word)
		return true;
	return item->extra && extra_fits(g, atom, item);
}

bool run_fits(const struct grammar *g, const struct atom *atom, const struct run *run)
{
	return atom->type == ATOM_SET ? row_has(g->pieces, run->sets, atom->value)
				      : atom->type == ATOM_SYMBOL && atom->value == run->symbol;
}

/* Those of the positions in `wanted` that fit the item. Any token fits a gap. */
static inline uint64_t fitting(const struct grammar *g, const struct pattern *p, uint64_t wanted,
			       const struct item *item)
{
	const uint64_t gaps = wanted & (p->narrow | p->wide);
	uint64_t found = item->kind & ITEMS_TOKEN ? gaps : 0;

	for (wanted &= ~gaps; wanted; wanted &= wanted - 1) {
		const struct atom *atom = &p->atoms[__builtin_ctzll(wanted)];

		if (may_fit(atom, item->bits, item->kind) && item_fits(g, atom, item))
			found |= wanted & -wanted;
	}
	return found;
}

static uint64_t fitting_run(const struct grammar *g, const struct pattern *p, uint64_t wanted, const struct run *run)
{
	uint64_t found = 0;

	for (wanted &= ~(p->narrow | p->wide); wanted; wanted &= wanted - 1) {
		const struct atom *atom = &p->atoms[__builtin_ctzll(wanted)];

		if (may_fit(atom, run->bits, 0) && run_fits(g, atom, run))
			found |= wanted & -wanted;
	}
	return found;
}

static inline uint64_t reached(const uint64_t *steps, uint64_t state)
{
	uint64_t next = 0;

	for (; state; state &= state - 1)
		next |= steps[__builtin_ctzll(state)];
	return next;
}

/* -- the walk ----------------------------------------------------------- */

/* One direction of looking, where a state is not all there is to know: phrases
 * lead to places beyond the next one, and positions wait behind an edge. Place n
 * lies before item n; a walk ahead goes from place to place upward, a walk back
 * downward. */
struct walk {
	const struct grammar *g;
	const struct pattern *p;
	const struct item *items;
	const uint64_t *steps;
	uint64_t goal, hold;
	uint64_t ring[RING];	/* positions that were taken up to a place, by place */
	uint64_t held;		/* that wait behind an edge they do not take */
	uint32_t limit, farthest;
	bool ahead;
};

static void put_state(struct walk *w, uint32_t place, uint64_t state)
{
	if (!state)
		return;
	w->ring[place % RING] |= state;
	if (w->ahead ? place > w->farthest : place < w->farthest)
		w->farthest = place;
}

static uint32_t beyond(const struct walk *w, uint32_t place, uint32_t len)
{
	return w->ahead ? place + len : place - len;
}

static bool within(const struct walk *w, uint32_t place, uint32_t len)
{
	return w->ahead ? len <= w->limit - place : len <= place - w->limit;
}

static void step_over_runs(struct walk *w, uint32_t place, const struct item *item, uint64_t wanted)
{
	const struct run *r = w->ahead ? item->starts : item->ends;

	for (; r; r = w->ahead ? r->next_start : r->next_end)
		if (within(w, place, r->len))
			put_state(w, beyond(w, place, r->len), fitting_run(w->g, w->p, wanted, r));
}

/* From `place` over one item. */
static void step_over(struct walk *w, uint32_t place, uint64_t state)
{
	const struct item *item = &w->items[w->ahead ? place : place - 1];
	const uint32_t next = beyond(w, place, 1);
	const uint64_t held = w->held;
	uint64_t wanted = reached(w->steps, state);

	/* Written words meet across a comma; a gap does not touch it, unless it
	 * is one that may leave the clause. */
	w->held = 0;
	if (held)
		wanted |= reached(w->steps, held) & ~w->p->narrow;
	put_state(w, next, fitting(w->g, w->p, wanted, item));
	if (item->kind & ITEMS_CLAUSE)
		w->held = state & (item->kind == ITEM_COMMA ? ~w->p->narrow : w->hold);
	else
		step_over_runs(w, place, item, wanted);
	if (w->held && (w->ahead ? next > w->farthest : next < w->farthest))
		w->farthest = next;
}

static uint32_t walk_on(struct walk *w, uint32_t place, uint64_t state)
{
	uint32_t found = UINT32_MAX;

	w->farthest = place;
	put_state(w, place, state);
	for (;;) {
		state = w->ring[place % RING];
		w->ring[place % RING] = 0;
		if (state & w->goal)
			found = place;
		if (place == w->limit || (place == w->farthest && !(state | w->held)))
			return found;
		if (state | w->held)
			step_over(w, place, state);
		if (place == w->farthest)
			return found;
		place = beyond(w, place, 1);
	}
}

/* The farthest place at which the pattern is complete; UINT32_MAX: none. */
static uint32_t walk_far(const struct grammar *g, const struct pattern *p, const struct stream *s,
			 bool ahead, uint32_t place, uint32_t limit, uint64_t state)
{
	struct walk w = {
		.g = g, .p = p, .items = s->items, .limit = limit, .ahead = ahead,
		.steps = ahead ? p->follow : p->precede, .goal = ahead ? p->last : p->first,
		.hold = ahead ? p->hold_ahead : p->hold_back,
	};

	return walk_on(&w, place, state);
}

/* The same. Most walks meet no phrase that fits and no edge that they reach over,
 * and end after a step or two; written out for either direction. */
static inline __attribute__((always_inline))
uint32_t walk(const struct grammar *g, const struct pattern *p, const struct stream *s,
	      bool ahead, uint32_t place, uint32_t limit, uint64_t state)
{
	const uint64_t *steps = ahead ? p->follow : p->precede;
	const uint64_t goal = ahead ? p->last : p->first, hold = ahead ? p->hold_ahead : p->hold_back;
	uint32_t found = UINT32_MAX, more;

	for (;;) {
		const struct item *item;
		const struct run *r;
		uint64_t wanted;

		if (state & goal)
			found = place;
		if (!state || place == limit)
			return found;
		item = &s->items[ahead ? place : place - 1];
		if (item->kind & ITEMS_CLAUSE && state & (item->kind == ITEM_COMMA ? ~p->narrow : hold))
			break;
		wanted = reached(steps, state);
		for (r = ahead ? item->starts : item->ends; r; r = ahead ? r->next_start : r->next_end)
			if (fitting_run(g, p, wanted, r))
				break;
		if (r)
			break;
		state = fitting(g, p, wanted, item);
		place = ahead ? place + 1 : place - 1;
	}
	more = walk_far(g, p, s, ahead, place, limit, state);
	return more == UINT32_MAX ? found : more;
}

static uint32_t walk_ahead(const struct grammar *g, const struct pattern *p, const struct stream *s,
			   uint32_t place, uint32_t limit, uint64_t state)
{
	return walk(g, p, s, true, place, limit, state);
}

static uint32_t walk_back(const struct grammar *g, const struct pattern *p, const struct stream *s,
			  uint32_t place, uint32_t limit, uint64_t state)
{
	return walk(g, p, s, false, place, limit, state);
}

/* -- what others ask for ------------------------------------------------ */

/* As walk_around(), within bounds; `len`: items at that position. */
static inline bool around_within(const struct grammar *g, const struct pattern *p, const struct stream *s,
				 struct match bounds, uint32_t item, uint32_t len, uint64_t bit,
				 struct match *out)
{
	uint32_t start = item, end = item + len;

	if (end > bounds.end)
		return false;
	/* The side that may fail goes first. */
	if (!(p->first & bit) && (start = walk_back(g, p, s, start, bounds.start, bit)) == UINT32_MAX)
		return false;
	if (p->follow[__builtin_ctzll(bit)]
	    && (end = walk_ahead(g, p, s, end, bounds.end, bit)) == UINT32_MAX)
		return false;
	if (p->first & bit && p->precede[__builtin_ctzll(bit)])
		start = walk_back(g, p, s, start, bounds.start, bit);
	*out = (struct match){ start, end };
	return true;
}

bool walk_around(const struct grammar *g, const struct pattern *p, const struct stream *s,
		 uint32_t item, uint32_t position, const struct run *run, struct match *out)
{
	return around_within(g, p, s, (struct match){ 0, s->count }, item, run ? run->len : 1,
			     (uint64_t)1 << position, out);
}

bool walk_anchored(const struct grammar *g, const struct pattern *p, const struct stream *s,
		   struct match bounds, uint32_t item, struct match *out)
{
	uint64_t bits = fitting(g, p, p->anchors, &s->items[item]);

	for (; bits; bits &= bits - 1)
		if (around_within(g, p, s, bounds, item, 1, bits & -bits, out))
			return true;
	for (const struct run *r = s->items[item].starts; r; r = r->next_start)
		for (bits = fitting_run(g, p, p->anchors, r); bits; bits &= bits - 1)
			if (around_within(g, p, s, bounds, item, r->len, bits & -bits, out))
				return true;
	return false;
}

bool walk_within(const struct grammar *g, const struct pattern *p, const struct stream *s,
		 struct match bounds)
{
	struct match m;

	for (uint32_t i = bounds.start; i < bounds.end; i++)
		if ((p->anchor_bits == UINT64_MAX || p->anchor_bits & s->items[i].bits)
		    && walk_anchored(g, p, s, bounds, i, &m))
			return true;
	return false;
}

bool walk_begins(const struct grammar *g, const struct pattern *p, const struct stream *s,
		 uint32_t place, uint32_t limit)
{
	const struct item *item = &s->items[place];
	uint64_t state;

	if (place >= limit)
		return false;
	state = fitting(g, p, p->first, item);
	if (state && walk_ahead(g, p, s, place + 1, limit, state) != UINT32_MAX)
		return true;
	for (const struct run *r = item->starts; r; r = r->next_start) {
		state = r->len <= limit - place ? fitting_run(g, p, p->first, r) : 0;
		if (state && walk_ahead(g, p, s, place + r->len, limit, state) != UINT32_MAX)
			return true;
	}
	return false;
}

bool walk_ends(const struct grammar *g, const struct pattern *p, const struct stream *s,
	       uint32_t place, uint32_t limit)
{
	const struct item *item;
	uint64_t state;

	if (place <= limit)
		return false;
	item = &s->items[place - 1];
	state = fitting(g, p, p->last, item);
	if (state && walk_back(g, p, s, place - 1, limit, state) != UINT32_MAX)
		return true;
	for (const struct run *r = item->ends; r; r = r->next_end) {
		state = r->len <= place - limit ? fitting_run(g, p, p->last, r) : 0;
		if (state && walk_back(g, p, s, place - r->len, limit, state) != UINT32_MAX)
			return true;
	}
	return false;
}
