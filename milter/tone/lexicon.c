/* lexicon.c - see lexicon.h.
 *
 * Each language is a grammar of its own. Files are read twice: once to learn
 * which words are common, once to compile the frames so that each waits for
 * the rarest words it cannot do without.
 */
#include "tone/lexicon.h"

#include <stdlib.h>

#include "tone/language.h"
#include "tone/match.h"
#include "tone/pattern.h"
#include "tone/reader.h"
#include "tone/symbols.h"

enum {
	LEXICON_BYTES_MAX = 512 * 1024 * 1024,	/* what a compiled lexicon may take */
	EXAMPLE_BYTES_MAX = 4 * 1024 * 1024,
	LANGUAGES_MAX = 32,
	OBJECT_MAX = 120	/* tokens: a clause without end must not be read for every hit */
};

struct lexicon {
	struct arena *a;	/* everything below lives here */
	struct grammar *grammars[LANGUAGES_MAX];
	const char *names[LANGUAGES_MAX];
	size_t count;
	struct languages *languages;
	uint32_t version;
};

/* -- building ----------------------------------------------------------- */

static struct grammar *grammar_of(const struct lexicon *l, const char *language)
{
	for (size_t i = 0; i < l->count; i++)
		if (strcmp(l->names[i], language) == 0)
			return l->grammars[i];
	return NULL;
}

static int add_grammar(struct lexicon *l, const char *language, struct fault *f)
{
	struct grammar *g = arena_take(l->a, 1, sizeof *g);
	const struct span name = arena_copy(l->a, span_of(language));

	if (l->count == LANGUAGES_MAX)
		return fault(f, FAULT_LIMIT, "expected at most %d languages", LANGUAGES_MAX);
	if (!g || !name.at)
		return fault_memory(f);
	*g = (struct grammar){ .a = l->a, .language = name.at, .symbol_count = SYMBOL_FIRST_WORD };
	g->symbols = grammar_grow(l->a, NULL, 0, &g->symbol_room, sizeof *g->symbols);
	if (!g->symbols)
		return fault_memory(f);
	l->grammars[l->count] = g;
	l->names[l->count++] = name.at;
	return 0;
}

static int survey_all(struct lexicon *l, const struct lexicon_source *sources, size_t count,
		      struct fault *f)
{
	for (size_t i = 0; i < count; i++) {
		if (!grammar_of(l, sources[i].language) && add_grammar(l, sources[i].language, f))
			return -1;
		if (lexicon_survey(grammar_of(l, sources[i].language), sources[i].bytes))
			return fault_memory(f);
	}
	return 0;
}

static int read_all(struct lexicon *l, const struct lexicon_source *sources, size_t count,
		    struct fault *f)
{
	for (size_t i = 0; i < count; i++) {
		const struct span name = arena_copy(l->a, span_of(sources[i].name));
		const struct span bytes = arena_copy(l->a, sources[i].bytes);

		if (!name.at || !bytes.at)
			return fault_memory(f);
		if (lexicon_read(grammar_of(l, sources[i].language), name.at, bytes, f))
			return -1;
	}
	return 0;
}

static int finish_sets(struct grammar *g, struct fault *f)
{
	const size_t room = g->symbol_count / 64 + 1;

	for (uint32_t i = 0; i < g->set_count; i++) {
		struct set *s = &g->sets[i];
		uint64_t *bits = arena_take(g->a, room, sizeof *bits);

		if (!bits)
			return fault_memory(f);
		for (uint32_t k = 0; k < s->count; k++)
			bits[s->symbols[k] / 64] |= (uint64_t)1 << (s->symbols[k] % 64);
		s->bits = bits;
	}
	return 0;
}

/* Calls `each` for every symbol at which a position may wake its frame. */
static void each_symbol(struct grammar *g, struct atom atom, uint32_t frame, uint32_t position,
			void (*each)(struct grammar *, uint32_t, uint32_t, uint32_t))
{
	static const struct { uint32_t kind, symbol; } kinds[] = {
		{ ITEM_NUMBER, SYMBOL_NUMBERS }, { ITEM_URL, SYMBOL_URLS }, { ITEM_FACE, SYMBOL_FACES },
	};

	if (atom.type == ATOM_SYMBOL)
		each(g, atom.value, frame, position);
	for (uint32_t i = 0; atom.type == ATOM_SET && i < g->sets[atom.value].count; i++)
		each(g, g->sets[atom.value].symbols[i], frame, position);
	for (size_t i = 0; atom.type == ATOM_KINDS && i < sizeof kinds / sizeof *kinds; i++)
		if (atom.value & kinds[i].kind)
			each(g, kinds[i].symbol, frame, position);
}

static void each_anchor(struct grammar *g, void (*each)(struct grammar *, uint32_t, uint32_t, uint32_t))
{
	for (uint32_t i = 0; i < g->frame_count; i++) {
		const struct pattern *p = &g->frames[i]->pattern;

		for (uint64_t left = p->anchors; left; left &= left - 1) {
			const uint32_t position = (uint32_t)__builtin_ctzll(left);

			each_symbol(g, p->atoms[position], i, position, each);
		}
	}
}

static void count_posting(struct grammar *g, uint32_t symbol, uint32_t frame, uint32_t position)
{
	(void)frame;
	(void)position;
	g->symbols[symbol].postings++;
	g->posting_count++;
}

static void store_posting(struct grammar *g, uint32_t symbol, uint32_t frame, uint32_t position)
{
	struct symbol *s = &g->symbols[symbol];
	const struct pattern *p = &g->frames[frame]->pattern;

	g->postings[s->posting + s->postings++] = (struct posting){
		.frame = frame, .position = (uint16_t)position, .id = (uint16_t)g->frames[frame]->id,
		/* Anything may stand beside a match that ends here. */
		.before = p->first >> position & 1 ? UINT64_MAX
			  : pattern_bits(g, p->atoms, p->precede[position], true),
		.after = p->last >> position & 1 ? UINT64_MAX
			 : pattern_bits(g, p->atoms, p->follow[position], false),
	};
}

static int finish_postings(struct grammar *g, struct fault *f)
{
	uint32_t at = 0;

	each_anchor(g, count_posting);
	g->postings = arena_take(g->a, (size_t)g->posting_count + 1, sizeof *g->postings);
	if (!g->postings)
		return fault_memory(f);
	for (uint32_t i = 0; i < g->symbol_count; i++) {
		g->symbols[i].posting = at;
		at += g->symbols[i].postings;
		g->symbols[i].postings = 0;
	}
	each_anchor(g, store_posting);
	return 0;
}

static int finish_all(struct lexicon *l, struct fault *f)
{
	l->languages = languages_new(l->a, l->names, l->count);
	if (!l->languages)
		return fault_memory(f);
	for (size_t n = 0; n < l->count; n++) {
		struct grammar *g = l->grammars[n];

		if (!symbols_finish(g))
			return fault_memory(f);
		if (finish_sets(g, f) || finish_postings(g, f))
			return -1;
		for (uint32_t i = SYMBOL_FIRST_WORD; i < g->symbol_count; i++)
			if (g->symbols[i].stopword && !languages_add(l->languages, l->a, n, g->symbols[i].text))
				return fault_memory(f);
	}
	return 0;
}

static uint32_t version_of(const struct lexicon_source *sources, size_t count)
{
	uint64_t hash = 0;

	for (size_t i = 0; i < count; i++) {
		hash = hash * 31 + span_hash(span_of(sources[i].language));
		hash = hash * 31 + span_hash(span_of(sources[i].name));
		hash = hash * 31 + span_hash(sources[i].bytes);
	}
	return (uint32_t)(hash ^ hash >> 32);
}

int lexicon_new(const struct lexicon_source *sources, size_t count, struct lexicon **out,
		struct fault *f)
{
	struct arena *a = arena_new(LEXICON_BYTES_MAX);
	struct lexicon *l = a ? arena_take(a, 1, sizeof *l) : NULL;

	if (!l) {
		arena_free(a);
		return fault_memory(f);
	}
	l->a = a;
	l->version = version_of(sources, count);
	if (survey_all(l, sources, count, f) || read_all(l, sources, count, f) || finish_all(l, f)) {
		arena_free(a);
		return -1;
	}
	*out = l;
	return 0;
}

void lexicon_free(struct lexicon *l)
{
	if (l)
		arena_free(l->a);
}

uint32_t lexicon_version(const struct lexicon *l)
{
	return l->version;
}

/* -- finding ------------------------------------------------------------ */

static void object_of(const struct words *w, struct hit *h)
{
	const struct sentence *s = &w->sentences[h->sentence];
	const uint16_t clause = w->tokens[h->first + h->count - 1].clause;
	uint32_t at = h->first + h->count, end, limit = s->first + s->count;

	if (limit - at > OBJECT_MAX)
		limit = at + OBJECT_MAX;
	while (at < limit && w->tokens[at].kind == TOKEN_MARK && w->tokens[at].clause == clause)
		at++;
	for (end = at; end < limit && w->tokens[end].clause == clause; end++)
		;
	while (end > at && w->tokens[end - 1].kind == TOKEN_MARK)
		end--;
	h->flags |= FRAME_OBJECT;
	h->object = at;
	h->object_count = end - at;
}

/* A match always holds a word: only its ends may be edges. */
static struct hit hit_of(const struct frame *fr, const struct stream *s, struct match m)
{
	struct hit h = { .id = fr->id, .points = fr->points, .tag = fr->tag, .file = fr->file,
			 .line = fr->line };

	while (m.start + 1 < m.end && !(s->items[m.start].kind & ITEMS_TOKEN))
		m.start++;
	while (m.end > m.start + 1 && !(s->items[m.end - 1].kind & ITEMS_TOKEN))
		m.end--;
	h.first = s->items[m.start].token;
	h.count = s->items[m.end - 1].token + 1 - h.first;
	h.sentence = s->items[m.start].sentence;
	if (fr->with & WITH_OBJECT)
		object_of(s->words, &h);
	return h;
}

static int longer_first(const void *left, const void *right)
{
	const struct hit *a = left, *b = right;

	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	return a->line != b->line ? (a->line < b->line ? -1 : 1) : strcmp(a->file, b->file);
}

static int by_place(const void *left, const void *right)
{
	const struct hit *a = left, *b = right;

	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	return a->id != b->id ? (a->id < b->id ? -1 : 1) : 0;
}

/* Hits come almost in order of place; a text that is made to disturb them gets
 * the slower way. */
static void sort_by_place(struct hit *hits, size_t count)
{
	size_t moves = count * 16;

	for (size_t i = 1; i < count; i++) {
		const struct hit h = hits[i];
		size_t j = i;

		for (; j > 0 && by_place(&hits[j - 1], &h) > 0 && moves; j--, moves--)
			hits[j] = hits[j - 1];
		hits[j] = h;
	}
	if (!moves)
		qsort(hits, count, sizeof *hits, by_place);
}

/* Puts the hits that overlap another of their signal behind the others, and
 * returns how many there are of those that do not. `hits` is in order of place. */
static size_t part_rivals(struct hit *hits, size_t count, struct hit *rivals, size_t *rival_count)
{
	size_t last[SIGNAL_COUNT], alone = 0;	/* the hit that reaches farthest, plus 1 */
	bool *rival = (bool *)(rivals + count);

	memset(last, 0, sizeof last);
	for (size_t i = 0; i < count; i++) {
		const size_t before = last[hits[i].id];
		const struct hit *b = &hits[before ? before - 1 : 0];

		if (before && hits[i].first < b->first + b->count)
			rival[i] = rival[before - 1] = true;
		if (!before || hits[i].first + hits[i].count > b->first + b->count)
			last[hits[i].id] = i + 1;
	}
	*rival_count = 0;
	for (size_t i = 0; i < count; i++) {
		if (rival[i])
			rivals[(*rival_count)++] = hits[i];
		else
			hits[alone++] = hits[i];
	}
	return alone;
}

/* Of overlapping hits of one signal the longest stays. Those that were kept
 * are at least as long, so one that overlaps them has an end inside. */
static size_t keep_longest(struct hit *hits, size_t count, struct hit *rivals, uint64_t *taken)
{
	size_t rival_count, kept = part_rivals(hits, count, rivals, &rival_count);

	qsort(rivals, rival_count, sizeof *rivals, longer_first);
	for (size_t i = 0; i < rival_count; i++) {
		const struct hit *h = &rivals[i];
		const uint64_t bit = (uint64_t)1 << h->id;

		if ((taken[h->first] | taken[h->first + h->count - 1]) & bit)
			continue;
		for (uint32_t t = h->first; t < h->first + h->count; t++)
			taken[t] |= bit;
		hits[kept++] = *h;
	}
	return kept;
}

int lexicon_find(const struct lexicon *l, const char *language, const struct words *words,
		 struct arena *a, struct hit **out, size_t *count, struct fault *f)
{
	return lexicon_find_some(l, language, words, UINT64_MAX, a, out, count, f);
}

int lexicon_find_some(const struct lexicon *l, const char *language, const struct words *words,
		      uint64_t wanted, struct arena *a, struct hit **out, size_t *count,
		      struct fault *f)
{
	const struct grammar *g = grammar_of(l, language);
	struct raw_hit *raw = NULL;
	struct hit *hits, *rivals;
	struct stream s;
	uint64_t *taken;
	size_t n = 0;

	if (g && (stream_make(g, words, a, &s, f) || match_all(g, &s, wanted, a, &raw, &n, f)))
		return -1;
	hits = arena_take(a, n + 1, sizeof *hits);
	rivals = arena_take(a, n + 1, sizeof *rivals + sizeof(bool));
	taken = arena_take(a, words->token_count + 1, sizeof *taken);
	if (!hits || !rivals || !taken)
		return fault_memory(f);
	for (size_t i = 0; i < n; i++)
		hits[i] = hit_of(g->frames[raw[i].frame], &s, raw[i].match);
	sort_by_place(hits, n);
	n = keep_longest(hits, n, rivals, taken);
	sort_by_place(hits, n);
	*out = hits;
	*count = n;
	return 0;
}

const char *const *lexicon_languages(const struct lexicon *l, size_t *count)
{
	*count = l->count;
	return l->names;
}

const char *lexicon_language_of(const struct lexicon *l, const struct words *words)
{
	const size_t found = languages_find(l->languages, words);

	return found < l->count ? l->names[found] : "unknown";
}

bool lexicon_stopword(const struct lexicon *l, const char *language, struct span fold)
{
	const struct grammar *g = grammar_of(l, language);
	const struct token token = { .fold = fold, .hash = span_hash(fold) };
	const uint32_t word = g ? symbol_of_token(g, &token) : SYMBOL_NONE;

	return word && g->symbols[word].stopword;
}

/* -- checking ----------------------------------------------------------- */

/* -1: could not be tried. */
static int example_matches(const struct grammar *g, const struct frame *fr, struct span text)
{
	struct arena *a = arena_new(EXAMPLE_BYTES_MAX);
	struct words words;
	struct stream s;
	struct match m;
	uint32_t at = 0;
	int result = -1;

	if (a && words_cut(text, a, &words, NULL) == 0 && stream_make(g, &words, a, &s, NULL) == 0)
		result = match_next(g, fr, &s, &at, &m);
	arena_free(a);
	return result;
}

static void complain(const struct frame *fr, const struct example *e, int matched,
		     void (*say)(const struct lexicon_complaint *, void *), void *context)
{
	struct lexicon_complaint c = { .file = fr->file, .line = e->line };
	struct fault text;

	(void)fault(&text, FAULT_INPUT, "the frame of line %u %s: %.*s", fr->line,
		    matched < 0 ? "could not be tried on this" : e->must ? "does not match" : "matches",
		    (int)(e->text.len > 120 ? 120 : e->text.len), e->text.at);
	memcpy(c.text, text.text, sizeof c.text);
	c.text[sizeof c.text - 1] = '\0';
	say(&c, context);
}

static size_t check_frame(const struct grammar *g, const struct frame *fr,
			  void (*say)(const struct lexicon_complaint *, void *), void *context,
			  size_t *examples)
{
	size_t wrong = 0;

	for (const struct example *e = fr->examples; e; e = e->next) {
		const int matched = example_matches(g, fr, e->text);

		++*examples;
		if (matched == (int)e->must)
			continue;
		wrong++;
		complain(fr, e, matched, say, context);
	}
	return wrong;
}

size_t lexicon_check(const struct lexicon *l, void (*say)(const struct lexicon_complaint *, void *),
		     void *context, size_t *examples)
{
	size_t wrong = 0;

	*examples = 0;
	for (size_t n = 0; n < l->count; n++)
		for (uint32_t i = 0; i < l->grammars[n]->frame_count; i++)
			wrong += check_frame(l->grammars[n], l->grammars[n]->frames[i], say, context, examples);
	return wrong;
}
