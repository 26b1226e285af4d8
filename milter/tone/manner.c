/* manner.c - see manner.h. */
#include "tone/manner.h"

enum {
	SHOUTED_WORDS = 3,		/* in one sentence: shouting */
	RESTATED_WORDS = 2,		/* of the customer's own in one sentence */
	APOLOGIES_MOST = 2,
	RELATIONAL_MOST = 60,		/* per cent of sentences */
	LINK_WORDS = 6,			/* beside a link: nothing was said */
	SELF_LONGEST = 8,		/* bytes of a word for "I" or "we" */
	NAME_READ = 128			/* bytes of the customer's name: each capital asks for it */
};

static void note(struct effects *e, enum signal_id id, const struct reading *r, size_t sentence)
{
	const struct sentence *s = &r->words.sentences[sentence];

	effects_add(e, id, s->first, s->first + s->count, (uint32_t)sentence);
}

static void note_word(struct effects *e, enum signal_id id, const struct reading *r, uint32_t token)
{
	effects_add(e, id, token, token + 1, r->clauses[r->clause_of[token]].sentence);
}

/* What one look at all words finds. */
struct survey {
	uint32_t number, self;		/* first token of its kind, one up; 0: none */
	size_t singular, plural;	/* "I", "we" */
	size_t shouted;
};

static struct survey survey_words(const struct reading *r)
{
	struct survey s = { 0 };

	for (uint32_t i = 0; i < r->words.token_count; i++) {
		const struct token *t = &r->words.tokens[i];

		s.shouted += (t->flags & TOKEN_SHOUTED) != 0;
		if (t->kind == TOKEN_NUMBER && !s.number)
			s.number = i + 1;
		if (t->fold.len > SELF_LONGEST)
			continue;
		s.plural += tongue_lists(r->habits->many, t->fold);
		if (!tongue_lists(r->habits->one, t->fold))
			continue;
		s.singular++;
		s.self = s.self ? s.self : i + 1;
	}
	return s;
}

/* -- names -------------------------------------------------------------- */

static bool has_name(struct span names, struct span fold)
{
	names = span_cut(names, 0, NAME_READ);
	while (names.at) {
		const struct span name = span_trim(span_until(&names, ' '));

		if (name.len > 1 && span_eq_nocase(name, fold))
			return true;
	}
	return false;
}

/* A word with a capital behind "Hi" in the first two sentences. */
static bool greets(const struct reading *r, const struct hit *h)
{
	const struct words *w = &r->words;
	const uint32_t next = h->first + h->count;

	return h->sentence < 2 && next < w->token_count && w->tokens[next].kind == TOKEN_WORD
	       && (w->tokens[next].flags & TOKEN_CAPITAL)
	       && !(r->at[next] & FACT_STOPWORD);
}

static void find_name(const struct tone_input *in, const struct reading *r, struct effects *e)
{
	const struct words *w = &r->words;

	for (uint32_t t = 0; t < w->token_count; t++) {
		const struct token *token = &w->tokens[t];

		/* As the name is written, for it keeps its accents, or without an "'s". */
		if (!(token->flags & TOKEN_CAPITAL)
		    || !(has_name(in->customer_name, token->fold)
			 || has_name(in->customer_name, span_cut(w->text, token->start, token->end))))
			continue;
		note_word(e, SIGNAL_PERS_NAME, r, t);
		return;
	}
}

/* A greeting with a name that is not the recipient's is no personal word. */
static void keep_greeting(const struct tone_input *in, const struct reading *r, struct effects *e)
{
	size_t kept = 0;
	bool named = false;

	for (size_t i = 0; i < e->count; i++) {
		const struct effect *one = &e->list[i];
		const struct hit h = { .first = one->first, .count = one->end - one->first,
				       .sentence = one->sentence };

		if (one->id == SIGNAL_PERS_NAME) {
			if (named || in->customer_name.len || !greets(r, &h))
				continue;
			named = true;
			e->list[i].end++;
		}
		e->list[kept++] = e->list[i];
	}
	e->count = kept;
	if (in->customer_name.len)
		find_name(in, r, e);
}

/* -- capitals ----------------------------------------------------------- */

/* Whoever is sorry in capitals does not shout. Effects are in the order of
 * their sentences: `*from` only moves forward. */
static bool acknowledged_in(const struct effects *e, uint32_t sentence, size_t *from)
{
	bool found = false;

	while (*from < e->count && e->list[*from].sentence < sentence)
		++*from;
	for (; *from < e->count && e->list[*from].sentence == sentence; ++*from)
		found |= e->list[*from].acknowledges != ACKNOWLEDGED_NONE;
	return found;
}

/* A stuck key: the whole mail is in capitals, and a kind one. */
static bool stuck_key(const struct reading *r, const struct effects *e)
{
	size_t words = 0, capitals = 0;

	if (effects_acknowledge(e) != ACKNOWLEDGED_SPECIFIC)
		return false;
	for (uint32_t t = 0; t < r->words.token_count; t++) {
		words += r->words.tokens[t].kind == TOKEN_WORD;
		capitals += r->words.tokens[t].kind == TOKEN_WORD
			    && (r->words.tokens[t].flags & (TOKEN_SHOUTED | TOKEN_CAPITAL));
	}
	return capitals * 10 > words * 9;
}

static void hear_shouting(const struct reading *r, const struct survey *survey, struct effects *e)
{
	const struct words *w = &r->words;
	size_t from = 0;

	if (survey->shouted < SHOUTED_WORDS || stuck_key(r, e))
		return;
	for (size_t s = 0; s < w->sentence_count; s++) {
		const uint32_t first = w->sentences[s].first, end = first + w->sentences[s].count;
		size_t shouted = 0;

		for (uint32_t t = first; t < end; t++)
			shouted += w->tokens[t].kind == TOKEN_WORD && (w->tokens[t].flags & TOKEN_SHOUTED)
				   && !(w->tokens[t].flags & TOKEN_QUOTED) && !(r->at[t] & FACT_ACRONYM)
				   && w->tokens[t].fold.len > 2;
		if (shouted < SHOUTED_WORDS || acknowledged_in(e, (uint32_t)s, &from))
			continue;
		note(e, SIGNAL_SHOUT, r, s);
		return;
	}
}

/* -- details ------------------------------------------------------------ */

static void find_restating(const struct reading *r, const struct details *customer, struct effects *e)
{
	const struct words *w = &r->words;

	for (size_t s = 0; customer && s < w->sentence_count; s++) {
		const uint32_t first = w->sentences[s].first, end = first + w->sentences[s].count;

		if ((r->in[s] & FACT_BLAMES)
		    || details_shared(customer, r, first, end) < RESTATED_WORDS
		    || details_copied(customer, r, first, end))
			continue;
		note(e, SIGNAL_PERS_RESTATE, r, s);
		return;
	}
}

/* A number, and who speaks. */
static void note_words(const struct reading *r, const struct survey *survey, struct effects *e)
{
	if (survey->number)
		note_word(e, SIGNAL_CONCRETE, r, survey->number - 1);
	if (survey->singular && survey->singular >= survey->plural)
		note_word(e, SIGNAL_SELF_I, r, survey->self - 1);
}

/* -- measure ------------------------------------------------------------ */

static bool relational(enum signal_id id)
{
	const enum family f = signal_info(id)->family;

	return f == FAMILY_ACKNOWLEDGEMENT || f == FAMILY_APOLOGY || f == FAMILY_REASSURANCE;
}

static void find_excess(const struct reading *r, struct effects *e)
{
	size_t apologies = 0, feeling = 0;
	uint32_t before = UINT32_MAX, last = 0;
	bool acts = false;

	for (size_t i = 0; i < e->count; i++) {
		const struct effect *one = &e->list[i];
		const enum family f = signal_info(one->id)->family;

		apologies += one->id == SIGNAL_APOL_FULL || one->id == SIGNAL_APOL_GENERIC;
		acts |= f == FAMILY_OWNERSHIP || f == FAMILY_LISTENING || one->id == SIGNAL_STEPS;
		if (!relational(one->id))
			continue;
		feeling += one->sentence != before;
		before = last = one->sentence;
	}
	if (apologies > APOLOGIES_MOST
	    || (!acts && r->words.sentence_count > 3
		&& feeling * 100 > r->words.sentence_count * RELATIONAL_MOST))
		note(e, SIGNAL_EXCESS, r, last);
}

/* Sending the customer elsewhere is a fault only where nothing else is done. */
static void drop_handover(const struct reading *r, struct effects *e)
{
	const bool more = effects_have(e, SIGNAL_OWN_DONE) || effects_have(e, SIGNAL_OWN_WILL)
			  || effects_have(e, SIGNAL_REPAIR) || effects_have(e, SIGNAL_LISTEN_ASK)
			  || r->words.sentence_count > 5;
	size_t kept = 0;

	for (size_t i = 0; i < e->count; i++)
		if (!more || e->list[i].id != SIGNAL_DEFER_ONLY)
			e->list[kept++] = e->list[i];
	e->count = kept;
}

/* A link and nothing else. */
static void find_bare_link(const struct reading *r, struct effects *e)
{
	for (uint32_t t = 0; r->word_count < LINK_WORDS && t < r->words.token_count; t++) {
		if (r->words.tokens[t].kind != TOKEN_URL)
			continue;
		if (!effects_have(e, SIGNAL_DEFER_ONLY))
			note_word(e, SIGNAL_DEFER_ONLY, r, t);
		return;
	}
}

void manner_observe(const struct tone_input *in, const struct reading *reply,
		    const struct details *customer, struct effects *e)
{
	const struct survey survey = survey_words(reply);

	keep_greeting(in, reply, e);
	drop_handover(reply, e);
	find_bare_link(reply, e);
	hear_shouting(reply, &survey, e);
	find_restating(reply, customer, e);
	note_words(reply, &survey, e);
	find_excess(reply, e);
}
