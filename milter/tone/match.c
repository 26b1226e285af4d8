/* match.c - see match.h. */
#include "tone/match.h"

enum {
	LOOK_MAX = 120,		/* items on each side in which clause and sentence conditions look */
	NEGATION_REACH = 3
};

/* -- conditions --------------------------------------------------------- */

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

	return walk_within(g, p, s, (struct match){ b.start, m->start })
	       || walk_within(g, p, s, (struct match){ m->end, b.end });
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
	return walk_begins(g, p, s, at, limit) || walk_begins(g, p, s, at + 1, limit);
}

static bool stands(const struct grammar *g, const struct condition *c, const struct stream *s,
		   const struct match *m)
{
	switch ((enum place)c->place) {
	case PLACE_BEFORE:
		return walk_ends(g, &c->pattern, s, m->start, 0);
	case PLACE_AFTER:
		return walk_begins(g, &c->pattern, s, m->end, s->count);
	case PLACE_CLAUSE:
		return stands_around(g, &c->pattern, s, m, ITEMS_EDGE);
	case PLACE_SENTENCE:
		return stands_around(g, &c->pattern, s, m, ITEM_BEGIN | ITEM_END);
	case PLACE_INSIDE:
		return walk_within(g, &c->pattern, s, *m);
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
	return witnessed(t, c->pattern.witnesses[0]) && witnessed(t, c->pattern.witnesses[1]);
}

enum refusal match_refused(const struct grammar *g, const struct frame *fr, const struct stream *s,
			   const struct match *m, const struct condition **by)
{
	const uint32_t sentence = s->items[m->start].sentence;
	const unsigned flags = s->words->sentences[sentence].flags;
	const struct testimony *t = &s->testimonies[sentence];

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
		if (walk_anchored(g, &fr->pattern, s, all, (*at)++, out))
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

/* -- all frames at once ------------------------------------------------- */

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
	struct groups groups;
	const struct testimony *testimony;	/* of the sentence that is searched */
	bool spent;
};

/* Whether what stands beside it lets a frame match, and its sentence. Asked
 * without a branch for each question: the answers are hard to foretell. */
static inline bool promising(const struct collection *c, const struct posting *p,
			     const struct beside *before, const struct beside *after)
{
	const uint64_t left = (p->before & before->bits) | (p->before_kinds & before->kind);
	const uint64_t right = (p->after & after->bits) | (p->after_kinds & after->kind);

	return (unsigned)(left != 0) & (unsigned)(right != 0) & (unsigned)witnessed(c->testimony, p->witness);
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
	if (!(p->kind & POSTING_PLAIN))
		return match_holds(c->g, c->g->frames[p->frame], c->s, m);
	return (p->with & WITH_NEGATABLE || !negated(c->s, m)) && (p->with & WITH_QUOTED || !quoted(c->s, m));
}

static struct beside beside_of(const struct stream *s, uint32_t item)
{
	if (item >= s->count)
		return (struct beside){ 0, POSTING_OUTSIDE };
	return (struct beside){ s->items[item].bits, s->items[item].kind };
}

/* Wakes the frames that wait for a symbol, which stands on `at`. */
static void wake_these(struct collection *c, const struct posting *p, const struct posting *last,
		       struct match at, const struct run *run)
{
	const struct beside before = beside_of(c->s, at.start ? at.start - 1 : UINT32_MAX);
	const struct beside after = beside_of(c->s, at.end);

	for (; p < last; p++) {
		struct match m = at;

		if (!promising(c, p, &before, &after))
			continue;
		if (!(p->kind & POSTING_ALONE)
		    && !walk_around(c->g, &c->g->frames[p->frame]->pattern, c->s, at.start, p->position, run, &m))
			continue;
		if (posting_holds(c, p, &m) && !add_hit(c, p->frame, m))
			return;
	}
}

static inline void wake(struct collection *c, uint32_t symbol, struct match at, const struct run *run)
{
	const uint32_t *posting = c->g->symbols[symbol].posting;
	const uint32_t from = posting[c->groups.from], upto = posting[c->groups.upto];

	if (from < upto)
		wake_these(c, c->g->postings + from, c->g->postings + upto, at, run);
}

static void wake_all(struct collection *c, uint32_t at)
{
	const struct item *item = &c->s->items[at];
	const struct match here = { at, at + 1 };

	wake(c, item->word, here, NULL);
	for (const uint32_t *e = item->extra; e && *e; e++)
		wake(c, *e, here, NULL);
	for (const struct run *r = item->starts; r; r = r->next_start)
		wake(c, r->symbol, (struct match){ at, at + r->len }, r);
	if (item->kind & ITEMS_NAMED)
		wake(c, symbol_of_kind(item->kind), here, NULL);
}

int match_all(const struct grammar *g, const struct stream *s, struct groups groups, struct arena *a,
	      struct raw_hit **out, size_t *count, struct fault *f)
{
	struct collection c = { .g = g, .s = s, .a = a, .groups = groups };

	for (uint32_t i = 0; i < s->count && !c.spent; i++) {
		if (!(s->items[i].kind & ITEMS_TOKEN))
			continue;
		c.testimony = &s->testimonies[s->items[i].sentence];
		wake_all(&c, i);
	}
	if (c.spent)
		return fault_memory(f);
	*out = c.hits;
	*count = c.count;
	return 0;
}
