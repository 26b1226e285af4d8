/* nearly.c - see nearly.h.
 *
 * A frame is laid along the text as it is matched, only that one of its words
 * may fail. For each place and position the best way there is kept, once
 * without a failure and once with it: time is places times positions times
 * steps, for every frame.
 */
#include "tone/nearly.h"

#include "base/buffer.h"
#include "base/utf8.h"
#include "tone/grammar.h"
#include "tone/match.h"

enum { NOTHING = -1, WANTED_SHOWN = 4, PLACES_MAX = 2 * NEARLY_WORDS_MAX + 4 };

/* The best way to a position. */
struct way {
	int weight;		/* NOTHING: none */
	uint32_t start, item;	/* items: where it began, where the word failed */
	uint32_t missed;	/* position that failed */
	uint32_t word;		/* of its phrase, that failed alone; 0: all of it */
};

struct search {
	const struct grammar *g;
	const struct pattern *p;
	const struct stream *s;
	uint32_t end;		/* places that are looked at */
	/* By place and position, without and with a failure. The place at 0 is before the first item. */
	struct way (*ways)[POSITIONS_MAX][2];
	struct way best;
	uint32_t best_end;
};

/* -- words -------------------------------------------------------------- */

static bool is_gap(const struct pattern *p, uint32_t position)
{
	return (p->narrow | p->wide) >> position & 1;
}

static bool is_worded(const struct pattern *p, uint32_t position)
{
	return p->atoms[position].type != ATOM_KINDS && !is_gap(p, position);
}

/* The symbols that an atom stands for. */
static struct set set_of(const struct grammar *g, const struct atom *atom)
{
	if (atom->type == ATOM_SYMBOL)
		return (struct set){ .symbols = &atom->value, .count = 1 };
	return atom->type == ATOM_SET ? g->sets[atom->value] : (struct set){ .count = 0 };
}

static bool is_common(const struct symbol *s)
{
	return (s->marks & (MARK_STOPWORD | MARK_NEGATION)) != 0;
}

static bool is_stopword(const struct grammar *g, const struct atom *atom)
{
	const struct set set = set_of(g, atom);

	for (uint32_t i = 0; i < set.count; i++)
		if (is_common(&g->symbols[set.symbols[i]]))
			return true;
	return false;
}

/* The words of a phrase; returns how many, 0 when it is none. */
static uint32_t words_of(const struct grammar *g, uint32_t symbol, uint32_t words[PHRASE_MAX])
{
	const struct symbol *sym = &g->symbols[symbol];
	const size_t count = sym->text.len / sizeof *words;

	if (sym->kind != SYMBOL_PHRASE || count > PHRASE_MAX)
		return 0;
	memcpy(words, sym->text.at, count * sizeof *words);
	return (uint32_t)count;
}

static int weight_of(const struct search *s, uint32_t position)
{
	if (!is_worded(s->p, position))
		return 0;
	return is_stopword(s->g, &s->p->atoms[position]) ? 1 : 2;
}

/* -- laying a frame along the text --------------------------------------- */

static void offer(struct way *to, struct way from, int weight)
{
	from.weight += weight;
	if (from.weight > to->weight)
		*to = from;
}

/* From a way at `place` to position `next`, which its item may fit or fail. */
static void step(struct search *s, uint32_t place, struct way from, uint32_t next, bool failed)
{
	const struct item *item = &s->s->items[place];
	const struct atom *atom = &s->p->atoms[next];
	struct way missed = from;

	if (item_fits(s->g, atom, item))
		offer(&s->ways[place + 1][next][failed], from, weight_of(s, next));
	for (const struct run *r = item->starts; r; r = r->next_start)
		if (r->len <= s->end - place && run_fits(s->g, atom, r))
			offer(&s->ways[place + r->len][next][failed], from, weight_of(s, next));
	if (failed || !is_worded(s->p, next))
		return;
	missed.missed = next;
	missed.item = place;
	offer(&s->ways[place][next][1], missed, 0);
	if (item->kind & ITEMS_TOKEN)
		offer(&s->ways[place + 1][next][1], missed, 0);
}

static bool item_is(const struct search *s, uint32_t place, uint32_t word)
{
	return place < s->end && s->s->items[place].word == word;
}

/* A phrase of which word number `fails` is left out, or another stands there
 * (`skipped` 1). Returns the weight of its other words, or NOTHING. */
static int weigh_phrase(const struct search *s, uint32_t place, const uint32_t *words, uint32_t count,
			uint32_t fails, uint32_t skipped)
{
	int weight = 0;

	for (uint32_t i = 0; i < count; i++) {
		const uint32_t at = place + i - (i > fails ? 1 - skipped : 0);

		if (i == fails)
			continue;
		if (!item_is(s, at, words[i]))
			return NOTHING;
		weight += is_common(&s->g->symbols[words[i]]) ? 1 : 2;
	}
	return weight;
}

static void step_phrase(struct search *s, uint32_t place, struct way from, uint32_t next, uint32_t phrase)
{
	uint32_t words[PHRASE_MAX];
	const uint32_t count = words_of(s->g, phrase, words);

	for (uint32_t fails = 0; fails < count; fails++)
		for (uint32_t skipped = 0; skipped < 2; skipped++) {
			const uint32_t end = place + count - 1 + skipped;
			const int weight = weigh_phrase(s, place, words, count, fails, skipped);

			if (weight == NOTHING || end > s->end)
				continue;
			from.missed = next;
			from.item = place;
			from.word = words[fails];
			offer(&s->ways[end][next][1], from, weight);
		}
}

static void step_phrases(struct search *s, uint32_t place, struct way from, uint64_t positions)
{
	for (; positions; positions &= positions - 1) {
		const uint32_t next = (uint32_t)__builtin_ctzll(positions);
		const struct set set = set_of(s->g, &s->p->atoms[next]);

		for (uint32_t i = 0; i < set.count; i++)
			step_phrase(s, place, from, next, set.symbols[i]);
	}
}

static void step_all(struct search *s, uint32_t place, struct way from, uint64_t positions, bool failed)
{
	for (; positions; positions &= positions - 1)
		step(s, place, from, (uint32_t)__builtin_ctzll(positions), failed);
}

static void step_on(struct search *s, uint32_t place, struct way from, uint64_t positions, bool failed)
{
	step_all(s, place, from, positions, failed);
	if (!failed)
		step_phrases(s, place, from, positions);
}

static void arrive(struct search *s, uint32_t place, uint32_t position)
{
	const struct way *w = &s->ways[place][position][1];

	if (w->weight > s->best.weight && s->p->last >> position & 1) {
		s->best = *w;
		s->best_end = place;
	}
}

/* Without a failure first: a word that is left out stays at its place. */
static void leave(struct search *s, uint32_t place, bool failed)
{
	const bool comma = place < s->end && s->s->items[place].kind == ITEM_COMMA;

	for (uint32_t q = 0; q < s->p->count; q++) {
		const struct way from = s->ways[place][q][failed];

		if (from.weight == NOTHING)
			continue;
		if (failed)
			arrive(s, place, q);
		if (place == s->end)
			continue;
		step_on(s, place, from, s->p->follow[q], failed);
		if (comma && !is_gap(s->p, q))
			offer(&s->ways[place + 1][q][failed], from, 0);
	}
}

static void lay(struct search *s)
{
	for (uint32_t place = 0; place <= s->end; place++)
		for (uint32_t q = 0; q < s->p->count; q++)
			s->ways[place][q][0].weight = s->ways[place][q][1].weight = NOTHING;
	s->best.weight = NOTHING;
	for (uint32_t place = 0; place <= s->end; place++) {
		if (place < s->end)
			step_on(s, place, (struct way){ .start = place }, s->p->first, false);
		leave(s, place, false);
		leave(s, place, true);
	}
}

/* Whether the text has any word that this position may want. */
static bool is_there(const struct search *s, uint32_t position)
{
	const struct atom *atom = &s->p->atoms[position];
	const struct set set = set_of(s->g, atom);
	uint32_t words[PHRASE_MAX];

	for (uint32_t i = 0; i < s->end; i++)
		if (item_fits(s->g, atom, &s->s->items[i]))
			return true;
	for (uint32_t k = 0; k < set.count; k++)
		for (uint32_t n = words_of(s->g, set.symbols[k], words); n > 0; n--)
			for (uint32_t i = 0; i < s->end; i++)
				if (item_is(s, i, words[n - 1]) && !is_common(&s->g->symbols[words[n - 1]]))
					return true;
	return false;
}

/* Two words of it at least, or one that is not common. */
static bool worth_trying(const struct search *s)
{
	int fits = 0;

	for (uint32_t q = 0; q < s->p->count && fits < 2; q++)
		if (is_worded(s->p, q) && is_there(s, q))
			fits += weight_of(s, q);
	return fits >= 2;
}

/* -- telling ------------------------------------------------------------ */

static void add_symbol(const struct grammar *g, uint32_t number, struct buffer *b)
{
	const struct symbol *sym = &g->symbols[number];
	uint32_t words[PHRASE_MAX];
	const uint32_t count = words_of(g, number, words);

	for (uint32_t i = 0; i < count; i++)
		buffer_addf(b, "%s%.*s", i ? " " : "", SPAN_ARG(g->symbols[words[i]].text));
	if (!count)
		buffer_addf(b, "%.*s%s", SPAN_ARG(sym->text),
			    sym->kind == SYMBOL_PREFIX ? "*" : sym->kind == SYMBOL_NEAR ? "~" : "");
}

static void tell_wanted(const struct search *s, struct arena *a, char out[NEARLY_WANTED])
{
	const uint32_t *word = &s->best.word;
	const struct set set = *word ? (struct set){ .symbols = word, .count = 1 } : set_of(s->g, &s->p->atoms[s->best.missed]);
	struct buffer b;
	size_t len;

	buffer_init(&b, a, 4096);
	for (uint32_t i = 0; i < set.count && i < WANTED_SHOWN; i++) {
		buffer_add(&b, i ? SPAN(" | ") : SPAN(""));
		add_symbol(s->g, set.symbols[i], &b);
	}
	if (set.count > WANTED_SHOWN)
		buffer_add(&b, SPAN(" | ..."));
	len = b.spoiled ? 0 : b.len < NEARLY_WANTED ? b.len : NEARLY_WANTED - 1;
	if (len)
		memcpy(out, b.at, len);
	out[utf8_valid((struct span){ out, len })] = '\0';
}

static const char *refusal_says(enum refusal why)
{
	static const char *const says[] = {
		[REFUSED_NOT] = "", [REFUSED_STATEMENT] = "it is no question",
		[REFUSED_QUESTION] = "it is a question", [REFUSED_NEGATED] = "a negation stands before it",
		[REFUSED_QUOTED] = "it stands between quotation marks",
		[REFUSED_UNLESS] = "an unless forbids it", [REFUSED_ONLY] = "an only is not met",
	};

	return says[why];
}

static uint32_t token_at(const struct stream *s, uint32_t item)
{
	return item < s->count ? s->items[item].token : (uint32_t)s->words->token_count;
}

static struct near_miss miss_of(const struct frame *fr, const struct stream *s, uint32_t start, uint32_t end)
{
	struct near_miss m = { .id = fr->id, .file = fr->file, .line = fr->line, .because = "",
			       .first = token_at(s, start) };

	m.count = token_at(s, end) - m.first;
	return m;
}

/* All its words are there, but it does not count. */
static bool held_off(const struct search *s, const struct frame *fr, struct near_miss *out)
{
	const struct condition *by = NULL;
	enum refusal why;
	struct match m;
	uint32_t at = 0;

	if (!match_unconditional(s->g, fr, s->s, &at, &m))
		return false;
	why = match_refused(s->g, fr, s->s, &m, &by);
	*out = miss_of(fr, s->s, m.start, m.end);
	out->because = refusal_says(why);
	out->condition = why >= REFUSED_UNLESS ? by->line : 0;
	out->weight = why == REFUSED_NOT ? 0 : 1000;
	return true;
}

static void one_missing(struct search *s, const struct frame *fr, struct arena *a, struct near_miss *out)
{
	out->weight = 0;
	if (!worth_trying(s))
		return;
	lay(s);
	if (s->best.weight < 2 || (!s->best.word && s->best.weight < weight_of(s, s->best.missed)))
		return;
	*out = miss_of(fr, s->s, s->best.start, s->best_end);
	out->weight = (unsigned)s->best.weight;
	tell_wanted(s, a, out->wanted);
}

/* -- all frames --------------------------------------------------------- */

/* `list` is in order of weight. */
static void insert(struct near_miss *list, size_t *count, const struct near_miss *m)
{
	size_t at = *count < NEARLY_MOST ? (*count)++ : NEARLY_MOST;

	if (m->weight == 0 || (at == NEARLY_MOST && list[at - 1].weight >= m->weight)) {
		*count -= at < NEARLY_MOST;
		return;
	}
	at -= at == NEARLY_MOST;
	for (; at > 0 && list[at - 1].weight < m->weight; at--)
		list[at] = list[at - 1];
	list[at] = *m;
}

static bool asked_for(const struct frame *fr, bool needs)
{
	return fr->points != 0 && (signal_info(fr->id)->family == FAMILY_NEED) == needs;
}

static const struct grammar *grammar_named(const struct lexicon *l, const char *language)
{
	const struct grammar *g = NULL;

	for (size_t n = 0; (g = lexicon_grammar(l, n)) && strcmp(g->language, language) != 0; n++)
		;
	return g;
}

int lexicon_nearly(const struct lexicon *l, const char *language, const struct words *words, bool needs,
		   struct arena *a, struct near_miss **out, size_t *count, struct fault *f)
{
	const struct grammar *g = grammar_named(l, language);
	struct near_miss *list = arena_take(a, NEARLY_MOST, sizeof *list);
	struct search s = { .g = g, .ways = arena_take(a, PLACES_MAX, sizeof *s.ways) };
	struct stream stream = { .count = 0 };
	size_t n = 0;

	if (!list || !s.ways)
		return fault_memory(f);
	if (g && stream_make(g, words, a, &stream, f))
		return -1;
	s.s = &stream;
	s.end = stream.count < PLACES_MAX - 1 ? stream.count : PLACES_MAX - 1;
	for (uint32_t i = 0; g && i < g->frame_count; i++) {
		struct near_miss m = { .weight = 0 };

		if (!asked_for(g->frames[i], needs))
			continue;
		s.p = &g->frames[i]->pattern;
		if (!held_off(&s, g->frames[i], &m))
			one_missing(&s, g->frames[i], a, &m);
		insert(list, &n, &m);
	}
	*out = list;
	*count = n;
	return 0;
}
