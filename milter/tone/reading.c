/* reading.c - see reading.h. */
#include "tone/reading.h"

unsigned feeling_of(const char *tag)
{
	static const struct {
		const char *tag;
		unsigned feeling;
	} rows[] = {
		{ "anger", FEELING_ANGER }, { "worry", FEELING_WORRY }, { "sadness", FEELING_SADNESS },
		{ "disappointment", FEELING_DISAPPOINTMENT }, { "confusion", FEELING_CONFUSION },
		{ "embarrassment", FEELING_EMBARRASSMENT }, { "waiting", FEELING_WAITING },
	};

	for (size_t i = 0; *tag && i < sizeof rows / sizeof *rows; i++)
		if (*tag == *rows[i].tag && strcmp(tag, rows[i].tag) == 0)
			return rows[i].feeling;
	return 0;
}

unsigned topic_of(const char *tag)
{
	static const struct {
		const char *tag;
		unsigned topic;
	} rows[] = {
		{ "topic.wait", TOPIC_WAIT }, { "topic.broken", TOPIC_BROKEN },
		{ "topic.manner", TOPIC_MANNER }, { "topic.money", TOPIC_MONEY },
	};

	for (size_t i = 0; *tag == 't' && i < sizeof rows / sizeof *rows; i++)
		if (strcmp(tag, rows[i].tag) == 0)
			return rows[i].topic;
	return 0;
}

bool reading_known(const struct reading *r)
{
	return strcmp(r->language, "unknown") != 0;
}

/* What a signal settles for its neighbours; the others settle nothing. */
static const unsigned settles[SIGNAL_COUNT] = {
	[SIGNAL_SHOUT] = FACT_ACRONYM,
	[SIGNAL_APOL_LATE] = FACT_TAKEN,
	[SIGNAL_NONAPOLOGY] = FACT_TAKEN,
	[SIGNAL_NONAPOLOGY_IF] = FACT_TAKEN,
	[SIGNAL_REFUSE] = FACT_REFUSES,
	[SIGNAL_POLICY] = FACT_REFUSES,
	[SIGNAL_BLAME] = FACT_BLAMES,
	[SIGNAL_HOSTILE] = FACT_BLAMES,
	[SIGNAL_COLD_ACK] = FACT_BLAMES,
	[SIGNAL_OWN_DONE] = FACT_ACTS,
	[SIGNAL_OWN_WILL] = FACT_ACTS,
	[SIGNAL_REPAIR] = FACT_ACTS,
	[SIGNAL_LISTEN_ASK] = FACT_ASKS,
	[SIGNAL_TOGETHER] = FACT_JOINS,
	[SIGNAL_LISTEN_CHECK] = FACT_CHECKS,
	[SIGNAL_STEPS] = FACT_STEPS,
	[SIGNAL_NEED_PROBLEM] = FACT_TROUBLE,
	[SIGNAL_NEED_UPSET] = FACT_TROUBLE,
	[SIGNAL_NEED_STRONG] = FACT_TROUBLE,
	[SIGNAL_NEED_STAKES] = FACT_TROUBLE,
	[SIGNAL_NEED_REPEAT] = FACT_TROUBLE,
	[SIGNAL_SARCASM] = FACT_MOCKS,
};

static unsigned facts_of(const struct hit *h)
{
	static const struct {
		const char *tag;
		unsigned facts;
	} by_tag[] = {
		{ "common", FACT_COMMON }, { "stop", FACT_STOPS }, { "bare", FACT_BARE }, { "more", FACT_MORE },
		{ "asking", FACT_ASKING }, { "cares", FACT_CARES }, { "names", FACT_NAMES }, { "supposed", FACT_SUPPOSED },
		{ "general", FACT_GENERAL }, { "redress", FACT_REDRESS },
		{ "turn", FACT_TURNS }, { "excuse", FACT_REFUSES | FACT_TAKEN },
	};

	for (size_t i = 0; *h->tag && i < sizeof by_tag / sizeof *by_tag; i++)
		if (hit_tagged(h, by_tag[i].tag))
			return by_tag[i].facts;
	return topic_of(h->tag) ? 0 : settles[h->id];
}

static void spread(struct reading *r)
{
	for (size_t i = 0; i < r->hit_count; i++) {
		const struct hit *h = &r->hits[i];
		const unsigned facts = facts_of(h);

		if (!facts)
			continue;
		for (uint32_t t = h->first; t < h->first + h->count; t++)
			r->at[t] |= facts;
		r->clauses[r->clause_of[h->first]].facts |= facts;
		r->clauses[r->clause_of[h->first + h->count - 1]].facts |= facts;
		r->in[h->sentence] |= facts;
	}
}

/* What a word says by itself. Between quotation marks only a stop word is what it
 * is elsewhere: the others may be names. */
static unsigned facts_of_word(const struct token *t, unsigned marks)
{
	if (t->flags & TOKEN_QUOTED)
		marks &= MARK_STOPWORD;
	return (marks & MARK_STOPWORD ? FACT_STOPWORD : 0) | (marks & MARK_COMMON ? FACT_COMMON : 0)
	       | (marks & MARK_ACRONYM ? FACT_ACRONYM : 0);
}

/* Where nouns have capitals only what stands behind a title is somebody's name. */
static bool is_name(const struct reading *r, const struct token *t)
{
	if (!(t->flags & TOKEN_CAPITAL))
		return false;
	return !r->habits->titles || (t > r->words.tokens && tongue_lists(r->habits->titles, t[-1].fold));
}

/* Clauses, and what can be said of a word without its neighbours. */
static void look_at_words(struct reading *r, const uint8_t *marks)
{
	const struct words *w = &r->words;

	for (size_t s = 0; s < w->sentence_count; s++) {
		const uint32_t first = w->sentences[s].first, end = first + w->sentences[s].count;

		for (uint32_t t = first; t < end; t++) {
			const struct token *token = &w->tokens[t];

			if (t == first || token->clause != token[-1].clause)
				r->clauses[r->clause_count++] = (struct clause){
					.first = t, .sentence = (uint32_t)s };
			r->clauses[r->clause_count - 1].end = t + 1;
			r->clause_of[t] = (uint32_t)r->clause_count - 1;
			r->at[t] = facts_of_word(token, marks[t]) | (is_name(r, token) ? FACT_NAME : 0);
			r->word_count += token->kind == TOKEN_WORD || token->kind == TOKEN_NUMBER;
		}
	}
}

/* Could be anybody's own. */
static bool telling(const struct token *t, unsigned facts)
{
	return t->kind == TOKEN_NUMBER
	       || (t->kind == TOKEN_WORD && t->fold.len > 2 && !(facts & (FACT_COMMON | FACT_STOPWORD)));
}

/* What words are once the matches around them are known. */
static void look_again(struct reading *r)
{
	for (size_t i = 0; i < r->words.token_count; i++) {
		const struct token *t = &r->words.tokens[i];

		if (telling(t, r->at[i]))
			r->at[i] |= FACT_TELLING;
		if (t->flags & TOKEN_SHOUTED && r->at[i] & (FACT_COMMON | FACT_TROUBLE | FACT_STOPWORD))
			r->at[i] |= FACT_PLAIN;
	}
}

static int cut(const struct lexicon *l, struct span text, struct arena *a, struct reading *r, struct fault *f)
{
	struct spoken s;

	if (r->language)
		return words_cut_in(r->language, text, a, &r->words, f);
	if (lexicon_cut(l, text, a, &r->words, &s, f))
		return -1;
	r->language = s.main;
	r->other = s.other;
	r->foreign = s.foreign;
	return 0;
}

int reading_take(const struct lexicon *l, enum side side, const char *language, struct span text,
		 struct arena *a,
		 struct reading *out, struct fault *f)
{
	struct reading r = { .language = language };
	struct found found;

	if (cut(l, text, a, &r, f))
		return -1;
	r.habits = habits_of(r.language);
	if (lexicon_find_said(l, r.language, &r.words, side, a, &found, f))
		return -1;
	r.hits = found.hits;
	r.hit_count = found.count;
	r.at = arena_room(a, r.words.token_count + 1, sizeof *r.at);
	r.clause_of = arena_room(a, r.words.token_count + 1, sizeof *r.clause_of);
	r.clauses = arena_room(a, r.words.clause_count + 1, sizeof *r.clauses);
	r.in = arena_take(a, r.words.sentence_count + 1, sizeof *r.in);
	if (!r.at || !r.clause_of || !r.clauses || !r.in)
		return fault_memory(f);
	look_at_words(&r, found.marks);
	spread(&r);
	look_again(&r);
	*out = r;
	return 0;
}
