/* lexicon.c - see lexicon.h.
 *
 * Each language is a grammar of its own. Files are read twice: once to learn
 * which words are common, once to compile the frames so that each waits for
 * the rarest words it cannot do without.
 */
#include "tone/lexicon.h"

#include "text/tongue.h"
#include "tone/index.h"
#include "tone/language.h"
#include "tone/overlap.h"
#include "tone/reader.h"

enum {
	LEXICON_BYTES_MAX = 512 * 1024 * 1024,	/* what a compiled lexicon may take */
	SCRATCH_KEPT = 16 * 1024 * 1024,	/* from one language to the next */
	LANGUAGES_MAX = 32
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

static int add_language(struct lexicon *l, const char *language, struct fault *f)
{
	struct grammar *g = arena_take(l->a, 1, sizeof *g);
	const struct span name = arena_copy(l->a, span_of(language));

	if (l->count == LANGUAGES_MAX)
		return fault(f, FAULT_LIMIT, "expected at most %d languages", LANGUAGES_MAX);
	if (!g || !name.at)
		return fault_memory(f);
	*g = (struct grammar){ .a = l->a, .scratch = l->scratch, .language = name.at,
			       .symbol_count = SYMBOL_FIRST_WORD };
	l->grammars[l->count] = g;
	l->names[l->count++] = name.at;
	return 0;
}

static int list_languages(struct lexicon *l, const struct lexicon_source *sources, size_t count,
			  struct fault *f)
{
	for (size_t i = 0; i < count; i++)
		if (!grammar_of(l, sources[i].language) && add_language(l, sources[i].language, f))
			return -1;
	l->languages = languages_new(l->a, l->names, l->count);
	return l->languages ? 0 : fault_memory(f);
}

static int survey_language(struct grammar *g, const struct lexicon_source *sources, size_t count,
			   struct fault *f)
{
	g->symbols = grammar_grow(g->scratch, NULL, 0, &g->symbol_room, sizeof *g->symbols);
	if (!g->symbols)
		return fault_memory(f);
	for (size_t i = 0; i < count; i++)
		if (strcmp(sources[i].language, g->language) == 0 && lexicon_survey(g, sources[i].bytes))
			return fault_memory(f);
	return 0;
}

static int read_language(struct grammar *g, const struct lexicon_source *sources, size_t count,
			 struct fault *f)
{
	for (size_t i = 0; i < count; i++) {
		struct span name;

		if (strcmp(sources[i].language, g->language) != 0)
			continue;
		name = arena_copy(g->a, span_of(sources[i].name));
		if (!name.at)
			return fault_memory(f);
		if (lexicon_read(g, name.at, sources[i].bytes, f))
			return -1;
	}
	return 0;
}

static int finish_language(struct lexicon *l, size_t n, struct fault *f)
{
	struct grammar *g = l->grammars[n];

	if (!index_make(g))
		return fault_memory(f);
	for (uint32_t i = SYMBOL_FIRST_WORD; i < g->symbol_count; i++)
		if (g->symbols[i].marks & MARK_STOPWORD && !languages_add(l->languages, l->a, n, g->symbols[i].text))
			return fault_memory(f);
	return 0;
}

/* One language after the other, so that each uses the scratch memory of the last. */
static int build_all(struct lexicon *l, const struct lexicon_source *sources, size_t count,
		     struct fault *f)
{
	if (list_languages(l, sources, count, f))
		return -1;
	for (size_t n = 0; n < l->count; n++) {
		if (survey_language(l->grammars[n], sources, count, f)
		    || read_language(l->grammars[n], sources, count, f) || finish_language(l, n, f))
			return -1;
		arena_reset(l->scratch);
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
	arena_keep(l->scratch, SCRATCH_KEPT);
	result = build_all(l, sources, count, f);
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

static int find(const struct lexicon *l, const char *language, const struct words *words,
		struct groups groups, struct arena *a, struct found *out, struct fault *f)
{
	const struct grammar *g = grammar_of(l, language);
	struct raw_hit *raw = NULL;
	struct found found = { .count = 0 };
	struct stream s = { .marks = NULL };
	size_t n = 0;

	if (g && (stream_make(g, words, a, &s, f) || match_all(g, &s, groups, a, &raw, &n, f)
		  || overlap_settle(g, &s, raw, n, a, &found, f)))
		return -1;
	found.marks = g ? s.marks : arena_take(a, words->token_count + 1, sizeof *found.marks);
	if (!found.marks)
		return fault_memory(f);
	*out = found;
	return 0;
}

int lexicon_find_said(const struct lexicon *l, const char *language, const struct words *words,
		      enum side side, struct arena *a, struct found *out, struct fault *f)
{
	static const struct groups groups[] = {
		[SIDE_AGENT] = { GROUP_AGENT, GROUP_CUSTOMER }, [SIDE_CUSTOMER] = { GROUP_BOTH, GROUP_MARKS },
	};

	return find(l, language, words, groups[side], a, out, f);
}

int lexicon_find(const struct lexicon *l, const char *language, const struct words *words,
		 struct arena *a, struct hit **out, size_t *count, struct fault *f)
{
	struct found found = { 0 };

	if (find(l, language, words, (struct groups){ GROUP_AGENT, GROUP_COUNT }, a, &found, f))
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

int lexicon_cut(const struct lexicon *l, struct span text, struct arena *a, struct words *out,
		struct spoken *in, struct fault *f)
{
	struct words words;

	if (words_cut(text, a, &words, f))
		return -1;
	*in = lexicon_spoken(l, &words);
	if (strcmp(in->main, "unknown") != 0 && tongue_of(in->main) != tongue_of(NULL)
	    && words_cut_in(in->main, text, a, &words, f))
		return -1;
	*out = words;
	return 0;
}
