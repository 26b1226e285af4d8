/* match.c - see match.h. */
#include "tone/match.h"

#include "tone/rows.h"
#include "tone/symbols.h"
#include "tone/witness.h"

enum {
	RING = 16,		/* more than the items of the longest phrase */
	EXTRA_MAX = 6,
	LOOK_MAX = 120,		/* items on each side in which clause and sentence conditions look */
	NEGATION_REACH = 3
};

_Static_assert(RING > 2 * PHRASE_MAX, "a phrase with a comma between all its words");

/* -- the stream --------------------------------------------------------- */

struct building {
	const struct grammar *g;
	struct arena *a;
	struct item *items;
	uint32_t count;
	uint8_t edge;		/* the edge that stands before the next word */
	bool spent;
};

/* An item that is no word. */
static void add_edge(struct building *b, uint8_t kind, uint32_t token, uint32_t sentence)
{
	b->items[b->count++] = (struct item){
		.kind = kind, .bits = kind == ITEM_COMMA ? UINT64_MAX : 0, .sets = b->g->no_sets,
		.witness = b->g->no_witness, .token = token, .sentence = sentence,
	};
}

static const uint32_t *extras_of_stranger(struct building *b, struct span fold)
{
	uint32_t found[EXTRA_MAX], *extra;
	const uint32_t count = symbols_fitting(b->g, fold, found, EXTRA_MAX);

	if (!count)
		return NULL;
	extra = arena_take(b->a, count + 1, sizeof *extra);
	if (!extra) {
		b->spent = true;
		return NULL;
	}
	memcpy(extra, found, count * sizeof *extra);
	return extra;
}

static const uint8_t item_of_token[] = {
	[TOKEN_WORD] = ITEM_WORD, [TOKEN_NUMBER] = ITEM_NUMBER, [TOKEN_URL] = ITEM_URL,
	[TOKEN_EMOJI] = ITEM_FACE, [TOKEN_MARK] = 0,
};

static uint64_t bits_of(const struct item *item)
{
	uint64_t bits = item->word ? (uint64_t)1 << (item->word % 64) : 0;

	for (const uint32_t *e = item->extra; e && *e; e++)
		bits |= (uint64_t)1 << (*e % 64);
	return bits;
}

static void add_token(struct building *b, const struct token *t, uint32_t token, uint32_t sentence)
{
	const uint32_t word = symbol_of_token(b->g, t);
	const struct symbol *sym = &b->g->symbols[word];	/* of no word: that of all strangers */
	struct item *item = &b->items[b->count++];

	*item = (struct item){
		.word = word, .token = token, .sentence = sentence, .extra = sym->extra, .sets = sym->sets,
		.witness = sym->witness, .negation = sym->negation, .stopword = sym->stopword,
		.kind = item_of_token[t->kind], .quoted = (t->flags & TOKEN_QUOTED) != 0,
	};
	if (!word && t->kind == TOKEN_WORD)
		item->extra = extras_of_stranger(b, t->fold);
	item->bits = bits_of(item);
}

static bool is_comma(struct span fold)
{
	return fold.len == 1 && fold.at[0] == ',';
}

static void add_sentence(struct building *b, const struct words *w, uint32_t number)
{
	const struct sentence *s = &w->sentences[number];
	uint16_t clause = 0;
	uint8_t edge = 0;

	add_edge(b, ITEM_BEGIN, s->first, number);
	for (uint32_t i = s->first; i < s->first + s->count; i++) {
		const struct token *t = &w->tokens[i];

		if (t->kind == TOKEN_MARK) {
			edge |= is_comma(t->fold) ? ITEM_COMMA : ITEM_BREAK;
			continue;
		}
		if (t->clause != clause)
			add_edge(b, edge & ITEM_BREAK ? ITEM_BREAK : ITEM_COMMA, i, number);
		clause = t->clause;
		edge = 0;
		add_token(b, t, i, number);
	}
	add_edge(b, ITEM_END, s->first + s->count, number);
}

static void add_run(struct building *b, uint32_t start, uint32_t end, uint32_t symbol)
{
	struct run *r = arena_room(b->a, 1, sizeof *r);
	struct item *from = &b->items[start], *to = &b->items[end - 1];

	if (!r) {
		b->spent = true;
		return;
	}
	*r = (struct run){ .symbol = symbol, .len = end - start, .sets = b->g->symbols[symbol].sets,
			   .next_start = from->starts, .next_end = to->ends };
	from->starts = r;
	to->ends = r;
}

/* Phrases that begin at `start`; a comma may stand between their words. */
static void find_phrases(struct building *b, uint32_t start)
{
	uint32_t node = b->g->symbols[b->items[start].word].opens;

	for (uint32_t i = start + 1; i < b->count && !b->spent; i++) {
		const uint32_t word = b->items[i].word;

		if (b->items[i].kind == ITEM_COMMA)
			continue;
		node = word && b->g->after_node[node] >> (word % 64) & 1 ? phrase_step(b->g, node, word) : 0;
		if (!node)
			return;
		if (b->g->phrase_at[node])
			add_run(b, start, i + 1, b->g->phrase_at[node]);
	}
}

int stream_make(const struct grammar *g, const struct words *words, struct arena *a,
		struct stream *out, struct fault *f)
{
	struct building b = { .g = g, .a = a };
	const size_t most = 2 * (words->token_count + words->sentence_count);

	b.items = arena_room(a, most + 1, sizeof *b.items);
	if (!b.items)
		return fault_memory(f);
	for (size_t i = 0; i < words->sentence_count && !b.spent; i++)
		add_sentence(&b, words, (uint32_t)i);
	for (uint32_t i = 0; i < b.count && !b.spent; i++)
		if (b.items[i].word && g->symbols[b.items[i].word].opens)
			find_phrases(&b, i);
	if (b.spent)
		return fault_memory(f);
	*out = (struct stream){ .words = words, .items = b.items, .count = b.count };
	return 0;
}

/* -- one position, one item --------------------------------------------- */

/* Whether a prefix or a near spelling that fits the item is what stands there.
 * A known word's sets hold those of its extras, a stranger has only these. */
static bool extra_fits(const struct grammar *g, const struct atom *atom, const struct item *item)
{
	for (const uint32_t *e = item->extra; *e; e++)
		if (atom->type == ATOM_SET ? row_has(g->pieces, g->symbols[*e].sets, atom->value) : atom->value == *e)
			return true;
	return false;
}

static inline bool item_fits(const struct grammar *g, const struct atom *atom, const struct item *item)
{
	if (atom->type == ATOM_KINDS)
		return (atom->value & item->kind) != 0;
	if (!item->word && !item->extra)
		return false;
	if (atom->type == ATOM_SET ? row_has(g->pieces, item->sets, atom->value) : atom->value == item->word)
		return true;
	return item->extra && extra_fits(g, atom, item);
}

/* Those of the positions in `wanted` that fit the item. Any token fits a gap. */
static inline uint64_t fitting(const struct grammar *g, const struct pattern *p, uint64_t wanted,
			const struct item *item)
{
	const uint64_t gaps = wanted & (p->narrow | p->wide);
	uint64_t found = item->kind & ITEMS_TOKEN ? gaps : 0;

	for (wanted &= ~gaps; wanted; wanted &= wanted - 1)
		if (item_fits(g, &p->atoms[__builtin_ctzll(wanted)], item))
			found |= wanted & -wanted;
	return found;
}

bool match_run(const struct grammar *g, const struct atom *atom, const struct run *run)
{
	return atom->type == ATOM_SET ? row_has(g->pieces, run->sets, atom->value)
				      : atom->type == ATOM_SYMBOL && atom->value == run->symbol;
}

static uint64_t fitting_run(const struct grammar *g, const struct pattern *p, uint64_t wanted, const struct run *run)
{
	uint64_t found = 0;

	for (wanted &= ~(p->narrow | p->wide); wanted; wanted &= wanted - 1)
		if (match_run(g, &p->atoms[__builtin_ctzll(wanted)], run))
			found |= wanted & -wanted;
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

/* One direction of looking. Place n lies before item n; a walk ahead goes from
 * place to place upward, a walk back downward. */
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

/* The farthest place at which the pattern is complete; UINT32_MAX: none. */
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

static bool run_fits(const struct walk *w, const struct item *item, uint64_t wanted)
{
	for (const struct run *r = w->ahead ? item->starts : item->ends; r; r = w->ahead ? r->next_start : r->next_end)
		if (fitting_run(w->g, w->p, wanted, r))
			return true;
	return false;
}

/* Where no phrase fits and nothing waits behind an edge, a state is all there
 * is to know, and most walks end there; the others go on as walk_on() says. */
static inline uint32_t walk(struct walk *w, uint32_t place, uint64_t state)
{
	uint32_t found = UINT32_MAX, more;

	for (;;) {
		const struct item *item;
		uint64_t wanted;

		if (state & w->goal)
			found = place;
		if (!state || place == w->limit)
			return found;
		item = &w->items[w->ahead ? place : place - 1];
		wanted = reached(w->steps, state);
		if (item->kind & ITEMS_CLAUSE ? state & (item->kind == ITEM_COMMA ? ~w->p->narrow : w->hold)
					      : run_fits(w, item, wanted))
			break;
		state = fitting(w->g, w->p, wanted, item);
		place = beyond(w, place, 1);
	}
	memset(w->ring, 0, sizeof w->ring);
	w->held = 0;
	more = walk_on(w, place, state);
	return more == UINT32_MAX ? found : more;
}

static uint32_t walk_ahead(const struct grammar *g, const struct pattern *p, const struct stream *s,
			   uint32_t place, uint32_t limit, uint64_t state)
{
	struct walk w;

	w.g = g;
	w.p = p;
	w.items = s->items;
	w.steps = p->follow;
	w.goal = p->last;
	w.hold = p->hold_ahead;
	w.limit = limit;
	w.ahead = true;
	return walk(&w, place, state);
}

static uint32_t walk_back(const struct grammar *g, const struct pattern *p, const struct stream *s,
			  uint32_t place, uint32_t limit, uint64_t state)
{
	struct walk w;

	w.g = g;
	w.p = p;
	w.items = s->items;
	w.steps = p->precede;
	w.goal = p->first;
	w.hold = p->hold_back;
	w.limit = limit;
	w.ahead = false;
	return walk(&w, place, state);
}

/* As match_around(), within the items from `low` up to `high`. */
static bool around_within(const struct grammar *g, const struct pattern *p, const struct stream *s,
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

bool match_around(const struct grammar *g, const struct pattern *p, const struct stream *s,
		  uint32_t item, uint32_t position, const struct run *run, struct match *out)
{
	return around_within(g, p, s, (struct match){ 0, s->count }, item, run ? run->len : 1,
			     (uint64_t)1 << position, out);
}

/* Any match within the bounds that is anchored at this item. */
static bool anchored_at(const struct grammar *g, const struct pattern *p, const struct stream *s,
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

static bool stands_within(const struct grammar *g, const struct pattern *p, const struct stream *s,
			  struct match bounds)
{
	struct match m;

	for (uint32_t i = bounds.start; i < bounds.end; i++)
		if ((p->anchor_bits == UINT64_MAX || p->anchor_bits & s->items[i].bits)
		    && anchored_at(g, p, s, bounds, i, &m))
			return true;
	return false;
}

/* -- conditions --------------------------------------------------------- */

static bool begins_at(const struct grammar *g, const struct pattern *p, const struct stream *s,
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

static bool ends_at(const struct grammar *g, const struct pattern *p, const struct stream *s,
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

/* The items around the match up to and with the next edge of one of `kinds`,
 * and no farther than LOOK_MAX. */
static struct match surroundings(const struct stream *s, const struct match *m, unsigned kinds)
{
	struct match b = *m;

	while (b.start > 0 && m->start - b.start < LOOK_MAX) {
		b.start--;
		if (s->items[b.start].kind & kinds)
			break;
	}
	while (b.end < s->count && b.end - m->end < LOOK_MAX)
		if (s->items[b.end++].kind & kinds)
			break;
	return b;
}

static bool stands_around(const struct grammar *g, const struct pattern *p, const struct stream *s,
			  const struct match *m, unsigned kinds)
{
	const struct match b = surroundings(s, m, kinds);

	return stands_within(g, p, s, (struct match){ b.start, m->start })
	       || stands_within(g, p, s, (struct match){ m->end, b.end });
}

static bool stands_next(const struct grammar *g, const struct pattern *p, const struct stream *s,
			const struct match *m)
{
	uint32_t at = m->end - 1, limit;

	while (at + 1 < s->count && s->items[at].kind != ITEM_END && at < m->end + LOOK_MAX)
		at++;
	if (at + 1 >= s->count || s->items[at + 1].kind != ITEM_BEGIN)
		return false;
	at++;
	limit = at + LOOK_MAX < s->count ? at + LOOK_MAX : s->count;
	return begins_at(g, p, s, at, limit) || begins_at(g, p, s, at + 1, limit);
}

static bool stands(const struct grammar *g, const struct condition *c, const struct stream *s,
		   const struct match *m)
{
	switch ((enum place)c->place) {
	case PLACE_BEFORE:
		return ends_at(g, &c->pattern, s, m->start, 0);
	case PLACE_AFTER:
		return begins_at(g, &c->pattern, s, m->end, s->count);
	case PLACE_CLAUSE:
		return stands_around(g, &c->pattern, s, m, ITEMS_EDGE);
	case PLACE_SENTENCE:
		return stands_around(g, &c->pattern, s, m, ITEM_BEGIN | ITEM_END);
	case PLACE_INSIDE:
		return stands_within(g, &c->pattern, s, *m);
	case PLACE_NEXT:
		return stands_next(g, &c->pattern, s, m);
	}
	return false;
}

static bool negated(const struct stream *s, const struct match *m)
{
	for (uint32_t i = m->start, n = 0; i > 0 && n < NEGATION_REACH; n++) {
		const struct item *item = &s->items[--i];

		if (item->kind & ITEMS_EDGE)
			return false;
		if (item->negation)
			return true;
	}
	return false;
}

/* Words between quotation marks are somebody else's. */
static bool quoted(const struct stream *s, const struct match *m)
{
	for (uint32_t i = m->start; i < m->end; i++)
		if ((s->items[i].kind & ITEMS_TOKEN) && !s->items[i].quoted)
			return false;
	return true;
}

/* False where the sentence lacks a word that the condition's pattern needs. */
static bool may_stand(const struct condition *c, const struct testimony *t)
{
	return !t || (witnessed(t, c->pattern.witnesses[0]) && witnessed(t, c->pattern.witnesses[1]));
}

/* `t` NULL: not known. */
static enum refusal refused(const struct grammar *g, const struct frame *fr, const struct stream *s,
			    const struct match *m, const struct testimony *t, const struct condition **by)
{
	const unsigned flags = s->words->sentences[s->items[m->start].sentence].flags;

	if (fr->with & WITH_QUESTION && !(flags & SENTENCE_QUESTION))
		return REFUSED_STATEMENT;
	if (fr->with & WITH_STATEMENT && flags & SENTENCE_QUESTION)
		return REFUSED_QUESTION;
	if (!(fr->with & WITH_NEGATABLE) && negated(s, m))
		return REFUSED_NEGATED;
	if (!(fr->with & WITH_QUOTED) && quoted(s, m))
		return REFUSED_QUOTED;
	for (const struct condition *c = fr->conditions; c; c = c->next) {
		*by = c;
		if ((may_stand(c, t) && stands(g, c, s, m)) != c->only)
			return c->only ? REFUSED_ONLY : REFUSED_UNLESS;
	}
	return REFUSED_NOT;
}

enum refusal match_refused(const struct grammar *g, const struct frame *fr, const struct stream *s,
			   const struct match *m, const struct condition **by)
{
	return refused(g, fr, s, m, NULL, by);
}

bool match_holds(const struct grammar *g, const struct frame *fr, const struct stream *s,
		 const struct match *m)
{
	const struct condition *by;

	return match_refused(g, fr, s, m, &by) == REFUSED_NOT;
}

struct match match_without_edges(const struct stream *s, struct match m)
{
	while (m.start + 1 < m.end && !(s->items[m.start].kind & ITEMS_TOKEN))
		m.start++;
	while (m.end > m.start + 1 && !(s->items[m.end - 1].kind & ITEMS_TOKEN))
		m.end--;
	return m;
}

/* -- frames ------------------------------------------------------------- */

bool match_unconditional(const struct grammar *g, const struct frame *fr, const struct stream *s,
			 uint32_t *at, struct match *out)
{
	const struct match all = { 0, s->count };

	while (*at < s->count)
		if (anchored_at(g, &fr->pattern, s, all, (*at)++, out))
			return true;
	return false;
}

bool match_next(const struct grammar *g, const struct frame *fr, const struct stream *s,
		uint32_t *at, struct match *out)
{
	while (match_unconditional(g, fr, s, at, out))
		if (match_holds(g, fr, s, out))
			return true;
	return false;
}

bool match_item(const struct grammar *g, const struct atom *atom, const struct item *item)
{
	return item_fits(g, atom, item);
}

/* A neighbour of a word; beyond the text there is an edge that nothing asks for. */
struct beside {
	uint64_t bits;
	unsigned kind;
};

struct collection {
	const struct grammar *g;
	const struct stream *s;
	struct arena *a;
	struct raw_hit *hits;
	uint32_t count, room;
	uint64_t wanted;	/* a bit for each signal */
	struct testimony testimony;	/* of the sentence that is searched */
	bool spent;
};

/* Whether what stands beside it lets a frame match, and its sentence. Asked
 * without a branch for each question: the answers are hard to foretell. */
static inline bool promising(const struct collection *c, const struct posting *p,
			     const struct beside *before, const struct beside *after)
{
	const uint64_t left = (p->before & before->bits) | (p->before_kinds & before->kind);
	const uint64_t right = (p->after & after->bits) | (p->after_kinds & after->kind);
	const unsigned beside = (unsigned)(left != 0) & (unsigned)(right != 0);

	return c->wanted >> p->id & (unsigned)witnessed(&c->testimony, p->witness) & beside;
}

static bool add_hit(struct collection *c, uint32_t frame, struct match m)
{
	if (c->count == c->room) {
		struct raw_hit *more = grammar_grow(c->a, c->hits, c->count, &c->room, sizeof *more);

		if (!more) {
			c->spent = true;
			return false;
		}
		c->hits = more;
	}
	c->hits[c->count++] = (struct raw_hit){ .frame = frame, .match = m };
	return true;
}

/* As match_holds(), without a look at the frame where the posting says enough. */
static bool posting_holds(const struct collection *c, const struct posting *p, const struct match *m)
{
	const struct condition *by;

	if (!(p->kind & POSTING_PLAIN))
		return refused(c->g, c->g->frames[p->frame], c->s, m, &c->testimony, &by) == REFUSED_NOT;
	return (p->with & WITH_NEGATABLE || !negated(c->s, m)) && (p->with & WITH_QUOTED || !quoted(c->s, m));
}

static struct beside beside_of(const struct stream *s, uint32_t item)
{
	if (item >= s->count)
		return (struct beside){ 0, POSTING_OUTSIDE };
	return (struct beside){ s->items[item].bits, s->items[item].kind };
}

/* Wakes the frames that wait for the symbol, which stands on `m`. */
static void wake(struct collection *c, const struct symbol *sym, struct match at, const struct run *run,
		 const struct beside *before, const struct beside *after)
{
	const struct posting *p = c->g->postings + sym->posting, *last = p + sym->postings;

	for (; p < last; p++) {
		struct match m = at;

		if (!promising(c, p, before, after))
			continue;
		if (!(p->kind & POSTING_ALONE)
		    && !match_around(c->g, &c->g->frames[p->frame]->pattern, c->s, at.start, p->position, run, &m))
			continue;
		if (posting_holds(c, p, &m) && !add_hit(c, p->frame, m))
			return;
	}
}

static void wake_runs(struct collection *c, uint32_t at, const struct beside *before)
{
	for (const struct run *r = c->s->items[at].starts; r; r = r->next_start) {
		const struct symbol *sym = &c->g->symbols[r->symbol];
		const struct beside after = beside_of(c->s, at + r->len);

		if (sym->postings)
			wake(c, sym, (struct match){ at, at + r->len }, r, before, &after);
	}
}

static void wake_all(struct collection *c, uint32_t at)
{
	const struct item *item = &c->s->items[at];
	const struct beside before = beside_of(c->s, at ? at - 1 : UINT32_MAX), after = beside_of(c->s, at + 1);
	const struct match here = { at, at + 1 };
	const struct symbol *symbols = c->g->symbols;

	if (symbols[item->word].postings)
		wake(c, &symbols[item->word], here, NULL, &before, &after);
	for (const uint32_t *e = item->extra; e && *e; e++)
		if (symbols[*e].postings)
			wake(c, &symbols[*e], here, NULL, &before, &after);
	wake_runs(c, at, &before);
	if (item->kind & ITEMS_NAMED)
		wake(c, &symbols[item->kind == ITEM_NUMBER ? SYMBOL_NUMBERS
				 : item->kind == ITEM_URL ? SYMBOL_URLS : SYMBOL_FACES],
		     here, NULL, &before, &after);
}

int match_all(const struct grammar *g, const struct stream *s, uint64_t wanted, struct arena *a,
	      struct raw_hit **out, size_t *count, struct fault *f)
{
	struct collection c = { .g = g, .s = s, .a = a, .wanted = wanted };

	for (uint32_t i = 0, end = 0; i < s->count && !c.spent; i++) {
		if (i == end)
			end = witnesses_hear(g, s, i, &c.testimony);
		wake_all(&c, i);
	}
	if (c.spent)
		return fault_memory(f);
	*out = c.hits;
	*count = c.count;
	return 0;
}
