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
#include "tone/rows.h"
#include "tone/symbols.h"
#include "tone/witness.h"

enum {
	LEXICON_BYTES_MAX = 512 * 1024 * 1024,	/* what a compiled lexicon may take */
	EXAMPLE_BYTES_MAX = 4 * 1024 * 1024,
	LANGUAGES_MAX = 32,
	OBJECT_MAX = 120	/* tokens: a clause without end must not be read for every hit */
};

struct lexicon {
	struct arena *a;	/* everything below lives here */
	struct arena *scratch;	/* while it is built */
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

const struct grammar *lexicon_grammar(const struct lexicon *l, size_t n)
{
	return n < l->count ? l->grammars[n] : NULL;
}

static int add_grammar(struct lexicon *l, const char *language, struct fault *f)
{
	struct grammar *g = arena_take(l->a, 1, sizeof *g);
	const struct span name = arena_copy(l->a, span_of(language));

	if (l->count == LANGUAGES_MAX)
		return fault(f, FAULT_LIMIT, "expected at most %d languages", LANGUAGES_MAX);
	if (!g || !name.at)
		return fault_memory(f);
	*g = (struct grammar){ .a = l->a, .scratch = l->scratch, .language = name.at,
			       .symbol_count = SYMBOL_FIRST_WORD };
	g->symbols = grammar_grow(l->scratch, NULL, 0, &g->symbol_room, sizeof *g->symbols);
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

		if (!name.at)
			return fault_memory(f);
		if (lexicon_read(grammar_of(l, sources[i].language), name.at, sources[i].bytes, f))
			return -1;
	}
	return 0;
}

/* Each symbol learns its sets and takes over those of the prefixes and near
 * spellings that fit it. */
static int finish_sets(struct grammar *g, struct fault *f)
{
	const uint32_t **rows;

	g->sets = grammar_keep(g, g->sets, g->set_count, sizeof *g->sets);
	rows = g->sets ? rows_in_pieces(g, g->sets, g->set_count, &g->pieces) : NULL;
	if (!rows)
		return fault_memory(f);
	for (uint32_t i = 0; i < g->symbol_count; i++)
		g->symbols[i].sets = rows[i];
	g->no_sets = g->symbols[SYMBOL_NONE].sets;
	return witnesses_make(g) ? 0 : fault_memory(f);
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
	const struct frame *fr = g->frames[frame];
	const struct pattern *p = &fr->pattern;
	const bool plain = !fr->conditions && !(fr->with & (WITH_QUESTION | WITH_STATEMENT));

	g->postings[s->posting + s->postings++] = (struct posting){
		.frame = frame, .position = (uint8_t)position, .id = (uint8_t)fr->id,
		.with = (uint8_t)fr->with, .witness = p->witnesses[1],
		.kind = (uint8_t)((p->count == 1 ? POSTING_ALONE : 0) | (plain ? POSTING_PLAIN : 0)),
		/* Anything may stand beside a match that ends here. */
		.before = pattern_bits(g, p->atoms, p->precede[position], true),
		.before_kinds = p->first >> position & 1 ? POSTING_ANYTHING : pattern_kinds(p, p->precede[position]),
		.after = pattern_bits(g, p->atoms, p->follow[position], false),
		.after_kinds = p->last >> position & 1 ? POSTING_ANYTHING : pattern_kinds(p, p->follow[position]),
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

_Static_assert(POSITIONS_MAX <= 256 && SIGNAL_COUNT <= 64, "a posting and a set of signals");

static int finish_all(struct lexicon *l, struct fault *f)
{
	l->languages = languages_new(l->a, l->names, l->count);
	if (!l->languages)
		return fault_memory(f);
	for (size_t n = 0; n < l->count; n++) {
		struct grammar *g = l->grammars[n];

		if (!symbols_finish(g))
			return fault_memory(f);
		g->frames = grammar_keep(g, g->frames, g->frame_count, sizeof(struct frame *));
		if (!g->frames)
			return fault_memory(f);
		if (finish_sets(g, f) || finish_postings(g, f))
			return -1;
		g->classes = NULL;
		g->scratch = NULL;
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

static int build(struct lexicon *l, const struct lexicon_source *sources, size_t count,
		 struct fault *f)
{
	int result;

	l->scratch = arena_new(LEXICON_BYTES_MAX);
	if (!l->scratch)
		return fault_memory(f);
	result = survey_all(l, sources, count, f) || read_all(l, sources, count, f) || finish_all(l, f) ? -1 : 0;
	arena_free(l->scratch);
	l->scratch = NULL;
	return result;
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
	if (build(l, sources, count, f)) {
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

/* Where a match lies, which is all that the rules of overlapping ask for. */
struct spot {
	const struct frame *frame;
	uint32_t first, count;	/* tokens */
	uint32_t raw;		/* number of the match */
	bool rival, kept;
};

static void make_hit(const struct spot *spot, const struct stream *s, uint32_t item, struct hit *out)
{
	const struct frame *fr = spot->frame;

	*out = (struct hit){
		.id = fr->id, .points = fr->points, .tag = fr->tag, .file = fr->file, .line = fr->line,
		.first = spot->first, .count = spot->count, .sentence = s->items[item].sentence,
	};
	if (fr->with & WITH_OBJECT)
		object_of(s->words, out);
}

static void find_spots(const struct grammar *g, const struct stream *s, struct raw_hit *raw,
		       size_t count, struct spot *spots)
{
	for (size_t i = 0; i < count; i++) {
		const struct match m = raw[i].match = match_without_edges(s, raw[i].match);

		spots[i] = (struct spot){
			.frame = g->frames[raw[i].frame], .raw = (uint32_t)i, .first = s->items[m.start].token,
			.count = s->items[m.end - 1].token + 1 - s->items[m.start].token };
	}
}

static int by_place(const void *left, const void *right)
{
	const struct spot *a = left, *b = right;

	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	if (a->frame->id != b->frame->id)
		return a->frame->id < b->frame->id ? -1 : 1;
	if (a->frame->line != b->frame->line)
		return a->frame->line < b->frame->line ? -1 : 1;
	return strcmp(a->frame->file, b->frame->file);
}

/* Matches come almost in order of place; a text that is made to disturb them
 * gets the slower way. */
static void sort_by_place(struct spot *spots, size_t count)
{
	size_t moves = count * 16;

	for (size_t i = 1; i < count; i++) {
		const struct spot moved = spots[i];
		size_t j = i;

		for (; j > 0 && spots[j - 1].first >= moved.first && by_place(&spots[j - 1], &moved) > 0 && moves;
		     j--, moves--)
			spots[j] = spots[j - 1];
		spots[j] = moved;
	}
	if (!moves)
		qsort(spots, count, sizeof *spots, by_place);
}

/* Lists the matches that overlap another of their signal and keeps all others.
 * `spots` is in order of place. Returns how many are listed. */
static size_t part_rivals(struct spot *spots, size_t count, struct spot **rivals)
{
	struct spot *last[SIGNAL_COUNT] = { NULL };	/* that reaches farthest */
	size_t listed = 0;

	for (size_t i = 0; i < count; i++) {
		struct spot *s = &spots[i], **before = &last[s->frame->id];

		if (*before && s->first < (*before)->first + (*before)->count)
			s->rival = (*before)->rival = true;
		if (!*before || s->first + s->count > (*before)->first + (*before)->count)
			*before = s;
	}
	for (size_t i = 0; i < count; i++) {
		if (spots[i].rival)
			rivals[listed++] = &spots[i];
		else
			spots[i].kept = true;
	}
	return listed;
}

/* The longest first, those of one length in order of place as they come. Lengths
 * are small numbers: each has its stretch of the list, and no text takes longer
 * than its length. NULL: no memory. */
static struct spot **longest_first(struct spot *const *rivals, size_t count, struct arena *a)
{
	struct spot **sorted = arena_room(a, count + 1, sizeof(struct spot *));
	uint32_t most = 0, *start;

	for (size_t i = 0; i < count; i++)
		most = rivals[i]->count > most ? rivals[i]->count : most;
	start = arena_take(a, (size_t)most + 2, sizeof *start);
	if (!sorted || !start)
		return NULL;
	for (size_t i = 0; i < count; i++)
		start[most - rivals[i]->count + 1]++;
	for (uint32_t n = 0; n < most; n++)
		start[n + 1] += start[n];
	for (size_t i = 0; i < count; i++)
		sorted[start[most - rivals[i]->count]++] = rivals[i];
	return sorted;
}

/* Of overlapping matches of one signal the longest stays. Those that were kept
 * are at least as long, so one that overlaps them has an end inside. */
static void keep_longest(struct spot *const *rivals, size_t count, uint64_t *taken)
{
	for (size_t i = 0; i < count; i++) {
		struct spot *s = rivals[i];
		const uint64_t bit = (uint64_t)1 << s->frame->id;

		if ((taken[s->first] | taken[s->first + s->count - 1]) & bit)
			continue;
		for (uint32_t t = s->first; t < s->first + s->count; t++)
			taken[t] |= bit;
		s->kept = true;
	}
}

/* The matches that stay, in order of place. */
static int choose_hits(const struct grammar *g, const struct stream *s, struct raw_hit *raw, size_t count,
		       struct arena *a, struct found *out, struct fault *f)
{
	struct spot *spots = arena_room(a, count + 1, sizeof *spots);
	struct spot **rivals = arena_room(a, count + 1, sizeof(struct spot *));
	uint64_t *taken = arena_take(a, s->words->token_count + 1, sizeof *taken);
	size_t listed;

	out->hits = arena_room(a, count + 1, sizeof *out->hits);
	if (!spots || !rivals || !taken || !out->hits)
		return fault_memory(f);
	find_spots(g, s, raw, count, spots);
	sort_by_place(spots, count);
	listed = part_rivals(spots, count, rivals);
	rivals = longest_first(rivals, listed, a);
	if (!rivals)
		return fault_memory(f);
	keep_longest(rivals, listed, taken);
	out->count = 0;
	for (size_t i = 0; i < count; i++)
		if (spots[i].kept)
			make_hit(&spots[i], s, raw[spots[i].raw].match.start, &out->hits[out->count++]);
	return 0;
}

int lexicon_find_some(const struct lexicon *l, const char *language, const struct words *words,
		      uint64_t wanted, struct arena *a, struct found *out, struct fault *f)
{
	const struct grammar *g = grammar_of(l, language);
	bool *stopword = arena_take(a, words->token_count + 1, sizeof *stopword);
	struct raw_hit *raw = NULL;
	struct found found = { .stopword = stopword };
	struct stream s;
	size_t n = 0;

	if (!stopword)
		return fault_memory(f);
	if (g && (stream_make(g, words, a, &s, f) || match_all(g, &s, wanted, a, &raw, &n, f)
		  || choose_hits(g, &s, raw, n, a, &found, f)))
		return -1;
	for (uint32_t i = 0; g && i < s.count; i++)
		if (s.items[i].stopword)
			stopword[s.items[i].token] = true;
	*out = found;
	return 0;
}

int lexicon_find(const struct lexicon *l, const char *language, const struct words *words,
		 struct arena *a, struct hit **out, size_t *count, struct fault *f)
{
	struct found found = { .count = 0 };

	if (lexicon_find_some(l, language, words, UINT64_MAX, a, &found, f))
		return -1;
	*out = found.hits;
	*count = found.count;
	return 0;
}

const char *const *lexicon_languages(const struct lexicon *l, size_t *count)
{
	*count = l->count;
	return l->names;
}

const char *lexicon_language_of(const struct lexicon *l, const struct words *words)
{
	return lexicon_spoken(l, words).main;
}

struct spoken lexicon_spoken(const struct lexicon *l, const struct words *words)
{
	const struct languages_found found = languages_find(l->languages, words);

	return (struct spoken){
		.main = found.main < l->count ? l->names[found.main] : "unknown",
		.other = found.other < l->count ? l->names[found.other] : NULL,
		.foreign = found.foreign,
	};
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
