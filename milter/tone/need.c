/* need.c - see need.h. */
#include "tone/need.h"

enum {
	FEELING_SMALL = 1,
	FEELING_UPSET = 2,	/* points from which a customer is upset */
	FEELING_VERY_UPSET = 8,
	MOST_OF_ONE = 6,	/* what one kind of words can add */
	MOST_OF_AROUND = 2,	/* and what surrounds them */
	HITS_BESIDE = 8,	/* looked back at for what encloses a word */
	GREETING_WORDS = 3,	/* more are no "Good morning!" */
	INDIGNANT_WORDS = 4,	/* fewer are a list: "Prime?? Cinema??" */
	INQUIRY_WORDS = 40,	/* of a text that asks, from which on one doubtful word is none */
	MOST_ASKED = 2,		/* points of what a general question may name */
	MANY_PRAISES = 3,	/* for each word of feeling outweigh it */
	MANY_TROUBLES = 6	/* points of trouble that weigh like a small feeling */
};

#define SEVERAL SIZE_MAX	/* clauses */

struct sum {
	int of[SIGNAL_COUNT];
	int clearest;		/* points of the clearest word of feeling */
	size_t praises, stories, feelings;
	bool asked, indignant, thanked;
	bool inquiry;		/* a text of some length with a question in it */
	bool wrote_again;	/* says so in plain words; "still waiting" does not */
	uint32_t last_problem, last_solved, last_praise;	/* tokens, one up; 0: none */
	uint32_t last_told;	/* a problem, or what may be one */
	uint32_t last_turn;
	size_t felt_in, told_in;	/* the clause of all feelings, of all trouble, one up; 0: none */
	bool felt_behind;	/* a clear word of feeling behind the praise's "but" */
	bool turned;		/* "nice, but slow": the trouble stands behind the praise's "but" */
};

static bool is_need(const struct hit *h)
{
	return signal_info(h->id)->family == FAMILY_NEED && h->points != 0;
}

/* "What happens if my card gets lost?", "If a guest loses a key. Is there another?" */
static bool merely_supposed(const struct reading *r, const struct hit *h)
{
	const struct sentence *own = &r->words.sentences[h->sentence];
	const bool last = h->sentence + 1 == r->words.sentence_count;

	return h->id == SIGNAL_NEED_PROBLEM && (r->in[h->sentence] & FACT_SUPPOSED)
	       && ((own->flags | (last ? 0 : own[1].flags)) & SENTENCE_QUESTION);
}

/* The end of a trouble outshines words as long as itself, praise and what is only
 * named, feared or ruled out only shorter ones. */
static bool is_lighter(const struct hit *light, const struct hit *h)
{
	if (light->id == SIGNAL_NEED_SOLVED)
		return h->id != light->id && light->count >= h->count;
	return (hit_tagged(light, "praise") || hit_tagged(light, "light")) && light->count > h->count;
}

/* Dark words within lighter ones: "lost two stone", "extremely kind", "did the trick". */
static bool outshone(const struct reading *r, size_t hit)
{
	const struct hit *h = &r->hits[hit];

	for (size_t i = hit > HITS_BESIDE ? hit - HITS_BESIDE : 0;
	     i < r->hit_count && r->hits[i].first <= h->first; i++)
		if (is_lighter(&r->hits[i], h) && r->hits[i].first + r->hits[i].count >= h->first + h->count)
			return true;
	return false;
}

/* "Which bin do broken lamps go into?", "Do I lose points when I downgrade?" Words
 * that ask themselves ("where is my order") are no part of such a question. */
static bool merely_asked(const struct reading *r, const struct hit *h)
{
	const unsigned clause = r->clauses[r->clause_of[h->first]].facts;

	if (!(r->words.sentences[h->sentence].flags & SENTENCE_QUESTION))
		return false;
	if (hit_tagged(h, "weak") && (clause & FACT_ASKING))
		return true;
	return (clause & FACT_GENERAL) && h->points <= MOST_ASKED && !(r->at[h->first] & FACT_GENERAL);
}

/* "Has the outage been fixed?" */
static bool asked_whether_over(const struct reading *r, const struct hit *h)
{
	return h->id == SIGNAL_NEED_SOLVED && (r->words.sentences[h->sentence].flags & SENTENCE_QUESTION);
}

/* "It asks for my camera to show a recipe??" has the marks of a question and no
 * word of one. */
static bool indignant(const struct reading *r)
{
	const unsigned marks = SENTENCE_QUESTION | SENTENCE_EXCLAMATION;

	for (size_t n = 0; n < r->words.sentence_count; n++) {
		const struct sentence *one = &r->words.sentences[n];

		if ((one->flags & marks) == marks && one->count >= INDIGNANT_WORDS
		    && !(r->in[n] & FACT_ASKING))
			return true;
	}
	return false;
}

/* Words that say a feeling already ("round in circles") are not counted again as
 * a repetition: one witness, whatever it tells. */
static bool felt_already(const struct reading *r, size_t hit)
{
	const struct hit *h = &r->hits[hit];

	if (h->id != SIGNAL_NEED_REPEAT)
		return false;
	for (size_t i = hit > HITS_BESIDE ? hit - HITS_BESIDE : 0;
	     i < r->hit_count && i < hit + HITS_BESIDE && r->hits[i].first < h->first + h->count; i++)
		if ((r->hits[i].id == SIGNAL_NEED_UPSET || r->hits[i].id == SIGNAL_NEED_STRONG)
		    && r->hits[i].points >= h->points && r->hits[i].first + r->hits[i].count > h->first)
			return true;
	return false;
}

static bool asks_at_length(const struct reading *r)
{
	const struct words *w = &r->words;

	for (size_t n = 0; w->token_count > INQUIRY_WORDS && n < w->sentence_count; n++)
		if (w->sentences[n].flags & SENTENCE_QUESTION)
			return true;
	return false;
}

static size_t with_clause(size_t in, size_t clause)
{
	return in == 0 || in == clause + 1 ? clause + 1 : SEVERAL;
}

/* "The flight is cancelled. Brilliant." The first praise of all, right behind trouble, is
 * one word and no more. */
static bool is_dry(const struct reading *r, const struct hit *h, const struct sum *s)
{
	const struct clause *here = &r->clauses[r->clause_of[h->first]], *before;
	size_t words = 0;

	if (!hit_tagged(h, "praise") || s->praises || !s->last_told || s->last_solved)
		return false;
	before = &r->clauses[r->clause_of[s->last_told - 1]];
	for (size_t t = here->first; t < here->end; t++)
		words += r->words.tokens[t].kind == TOKEN_WORD;
	return words == 1 && before < here && before->sentence + 1 >= here->sentence;
}

static struct sum add_up(const struct reading *r)
{
	struct sum s = { .indignant = indignant(r), .inquiry = asks_at_length(r) };

	for (size_t i = 0; i < r->hit_count; i++) {
		const struct hit *h = &r->hits[i];

		if (is_dry(r, h, &s))
			continue;
		if (hit_tagged(h, "praise") && !(r->at[h->first] & FACT_TROUBLE)) {
			s.praises++;
			s.last_praise = h->first + 1;
		}
		s.thanked |= h->id == SIGNAL_NEED_POLITE && !*h->tag;
		if (hit_tagged(h, "turn"))
			s.last_turn = h->first + 1;
		s.asked |= hit_tagged(h, "asking") || h->id == SIGNAL_NEED_POLITE;
		if (hit_tagged(h, "story")) {
			s.stories++;
			s.last_told = h->first + 1;
			continue;
		}
		if (!is_need(h) || merely_asked(r, h) || merely_supposed(r, h) || outshone(r, i)
		    || felt_already(r, i) || asked_whether_over(r, h))
			continue;
		s.of[h->id] += h->points;
		s.feelings += h->id == SIGNAL_NEED_UPSET;
		if (h->id == SIGNAL_NEED_UPSET || h->id == SIGNAL_NEED_STRONG)
			s.felt_in = with_clause(s.felt_in, r->clause_of[h->first]);
		else if (h->id == SIGNAL_NEED_PROBLEM || h->id == SIGNAL_NEED_REPEAT)
			s.told_in = with_clause(s.told_in, r->clause_of[h->first]);
		s.wrote_again |= h->id == SIGNAL_NEED_REPEAT && h->points >= FEELING_UPSET && !hit_tagged(h, "waiting");
		if (h->id == SIGNAL_NEED_UPSET && h->points > s.clearest)
			s.clearest = h->points;
		if (h->id == SIGNAL_NEED_SOLVED)
			s.last_solved = h->first + 1;
		else if (h->id != SIGNAL_NEED_STAKES && h->id != SIGNAL_NEED_REPEAT)
			s.last_told = s.last_problem = h->first + 1;
		if (s.last_praise && s.last_turn > s.last_praise) {
			s.turned |= h->id == SIGNAL_NEED_PROBLEM;
			s.felt_behind |= h->id == SIGNAL_NEED_UPSET && h->points >= FEELING_UPSET;
		}
	}
	return s;
}

static const struct hit *weightiest(const struct reading *r)
{
	const struct hit *most = NULL;

	for (size_t i = 0; i < r->hit_count; i++) {
		const struct hit *h = &r->hits[i];

		if (is_need(h) && h->points > 0 && (!most || h->points > most->points))
			most = h;
	}
	return most;
}

static const struct hit *first_of(const struct reading *r, enum signal_id id)
{
	for (size_t i = 0; i < r->hit_count; i++)
		if (r->hits[i].id == id)
			return &r->hits[i];
	return NULL;
}

/* Plain words in capitals, which no acronym can be, and "!!". */
static int shouting(const struct reading *r)
{
	const struct words *w = &r->words;
	size_t shouted = 0, loud = 0;

	for (size_t t = 0; t < w->token_count; t++)
		shouted += w->tokens[t].kind == TOKEN_WORD && (w->tokens[t].flags & TOKEN_SHOUTED)
			   && w->tokens[t].fold.len > 3 && r->at[t] & FACT_PLAIN
			   && !(r->at[t] & FACT_ACRONYM);
	for (size_t s = 0; s < w->sentence_count; s++)
		loud += (w->sentences[s].flags & SENTENCE_EXCLAMATION) != 0;
	return (shouted > 0) + (shouted > 3) + (loud > 0);
}

static int at_most(int points, int most)
{
	return points < most ? points : most;
}

static bool speaks_to_the_reader(const struct reading *r, const struct clause *c)
{
	for (size_t t = c->first; t < c->end; t++)
		if (tongue_lists(r->habits->addressed, r->words.tokens[t].fold))
			return true;
	return false;
}

/* "Which of your trips leaves first?", and not "Who is in charge here?" */
static bool asks_plainly(unsigned facts, unsigned flags)
{
	return (flags & SENTENCE_QUESTION) && (facts & FACT_ASKING) && !(facts & FACT_REDRESS);
}

/* "I'm fed up with winter. Which of your trips leaves first?" All that is felt and told
 * stands in one clause that does not speak to the reader, and all else is a plain
 * question: it may be about anybody, and holds nothing. */
static bool told_by_the_way(const struct reading *r, const struct sum *s)
{
	const struct sentence *all = r->words.sentences;
	const struct clause *told;
	bool asks = false;

	if (!s->felt_in || s->felt_in == SEVERAL || (s->told_in && s->told_in != s->felt_in) || s->of[SIGNAL_NEED_GRIEF])
		return false;
	told = &r->clauses[s->felt_in - 1];
	if (speaks_to_the_reader(r, told))
		return false;
	for (size_t n = 0; n < r->words.sentence_count; n++) {
		if (n == told->sentence || all[n].count <= GREETING_WORDS)
			continue;
		if (!asks_plainly(r->in[n], all[n].flags))
			return false;
		asks = true;
	}
	for (const struct clause *c = r->clauses; c < r->clauses + r->clause_count; c++)
		asks |= c != told && c->sentence == told->sentence && asks_plainly(c->facts, all[c->sentence].flags);
	return asks;
}

/* Solved, and no complaint behind it or as loud beside it. What hurt is over only for
 * who thanks or praises: "in the end I fixed it myself" leaves the anger where it was. */
static bool is_over(const struct sum *s, int strength)
{
	if (!s->last_solved || s->last_problem >= s->last_solved || s->of[SIGNAL_NEED_GRIEF])
		return false;
	return !s->of[SIGNAL_NEED_STRONG] && (strength < FEELING_UPSET || s->thanked || s->praises);
}

/* One doubtful word in a praise is a wish, and in a long question told by the way. */
static bool has_trouble(const struct sum *s)
{
	const int doubtful = (s->praises && !s->turned) || s->inquiry ? 1 : 0;

	/* Who tells what happened, asks nothing and praises nothing, complains. */
	if (s->stories && !s->asked && !s->last_solved)
		return true;
	return s->of[SIGNAL_NEED_PROBLEM] > doubtful || (s->indignant && !s->praises);
}

/* Praise beside it: perhaps the anger was another's, or is over. A feeling behind the
 * praise's "but" weighs, unless more praise surrounds it and has the last word. */
static bool is_softened(const struct sum *s)
{
	if (!s->praises)
		return false;
	if (s->felt_behind)
		return s->praises > MANY_PRAISES * s->feelings && s->last_praise > s->last_problem;
	return s->praises >= s->feelings || s->last_praise > s->last_problem;
}

static enum need level(const struct sum *s, int strength)
{
	if (s->of[SIGNAL_NEED_GRIEF] || strength >= FEELING_VERY_UPSET)
		return NEED_VERY_UPSET;
	if (strength >= FEELING_UPSET)
		return NEED_UPSET;
	if (has_trouble(s) || (s->of[SIGNAL_NEED_REPEAT] && !s->praises) || strength > 0 || s->of[SIGNAL_NEED_UPSET])
		return NEED_PROBLEM;
	return NEED_NONE;
}

struct needed need_weigh(const struct reading *r)
{
	const struct sum s = add_up(r);
	const bool problem = has_trouble(&s);
	struct needed n = {
		.bereaved = s.of[SIGNAL_NEED_GRIEF] > 0,
		.repeated = s.of[SIGNAL_NEED_REPEAT] > 0,
		.staked = s.of[SIGNAL_NEED_STAKES] > 0,
		.telling = weightiest(r),
		.repetition = first_of(r, SIGNAL_NEED_REPEAT),
	};

	n.strength = at_most(s.of[SIGNAL_NEED_UPSET], s.clearest < FEELING_UPSET ? 0 : MOST_OF_ONE)
		     + at_most(s.of[SIGNAL_NEED_STRONG], MOST_OF_ONE);
	/* Repetition, stakes and shouting deepen a trouble; alone they are none,
	 * and small words of feeling without one upset nobody. */
	if (problem || n.strength > 0)
		n.strength += (s.of[SIGNAL_NEED_PROBLEM] >= MANY_TROUBLES)
			      + at_most(s.of[SIGNAL_NEED_REPEAT], MOST_OF_AROUND)
			      + at_most(s.of[SIGNAL_NEED_STAKES], MOST_OF_AROUND) + shouting(r);
	if (!problem && s.clearest < FEELING_UPSET && !s.of[SIGNAL_NEED_STRONG])
		n.strength = at_most(n.strength, FEELING_SMALL);
	/* Who thanks and has no clear word of feeling asks once more, and is patient. */
	if (s.thanked && !s.wrote_again && s.clearest < FEELING_UPSET && !s.of[SIGNAL_NEED_STRONG])
		n.strength = at_most(n.strength, FEELING_SMALL);
	if ((!s.of[SIGNAL_NEED_STRONG] && is_softened(&s)) || told_by_the_way(r, &s))
		n.strength = at_most(n.strength, FEELING_SMALL);
	n.solved = is_over(&s, n.strength);
	n.need = n.solved ? NEED_NONE : level(&s, n.strength);
	if (n.need == NEED_NONE)
		n.telling = NULL;
	return n;
}
