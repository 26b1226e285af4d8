/* lexicon.c - see lexicon.h.
 *
 * Each language is a grammar of its own, compiled at the first look into it. Its
 * files are read twice then: once to learn which words are common, once to compile
 * the frames so that each waits for the rarest words it cannot do without. At the
 * start only the stop words are looked for, which show what a text is in.
 */
#include "tone/lexicon.h"

#include <stdatomic.h>

#include "text/tongue.h"
#include "tone/index.h"
#include "tone/language.h"
#include "tone/overlap.h"
#include "tone/reader.h"

enum {
	LEXICON_BYTES_MAX = 512 * 1024 * 1024,	/* what a compiled language may take */
	LANGUAGES_MAX = 32,
	STOPWORDS_MEMORY = 1024 * 1024		/* a line of them takes to be cut */
};

/* What became of a language's files. Threads that meet in the first look compile it
 * each for itself; the first one's is taken. */
struct entrance {
	const char *name;
	uint64_t version;	/* hash of its files */
	_Atomic(const struct grammar *) grammar;	/* NULL: nobody looked; &unreadable: not to be read */
	atomic_size_t compiled;	/* times: threads that meet in the first look each do it */
};

struct lexicon {
	struct arena *a;	/* everything below lives here, but for the grammars */
	struct lexicon_source *sources;
	size_t source_count;
	struct entrance *entrances;
	const char *names[LANGUAGES_MAX];
	size_t count;
	struct languages *languages;
	uint32_t version;
};

/* Its address says that a language cannot be read. */
static const struct grammar unreadable;

/* -- a language --------------------------------------------------------- */

static int survey_language(const struct lexicon *l, struct grammar *g, struct fault *f)
{
	g->symbols = grammar_grow(g->scratch, NULL, 0, &g->symbol_room, sizeof *g->symbols);
	if (!g->symbols)
		return fault_memory(f);
	for (size_t i = 0; i < l->source_count; i++)
		if (strcmp(l->sources[i].language, g->language) == 0 && lexicon_survey(g, l->sources[i].bytes))
			return fault_memory(f);
	return 0;
}

static int read_language(const struct lexicon *l, struct grammar *g, struct fault *f)
{
	for (size_t i = 0; i < l->source_count; i++)
		if (strcmp(l->sources[i].language, g->language) == 0
		    && lexicon_read(g, l->sources[i].name, l->sources[i].bytes, f))
			return -1;
	return 0;
}

static int compile_with(const struct lexicon *l, struct grammar *g, struct fault *f)
{
	if (survey_language(l, g, f) || read_language(l, g, f))
		return -1;
	return index_make(g) ? 0 : fault_memory(f);
}

static void grammar_free(const struct grammar *g)
{
	if (g && g != &unreadable)
		arena_free(g->a);
}

/* A new grammar in an arena of its own; NULL: the fault says why. */
static struct grammar *compile(const struct lexicon *l, const char *language, struct fault *f)
{
	struct arena *a = arena_new(LEXICON_BYTES_MAX), *scratch = arena_new(LEXICON_BYTES_MAX);
	struct grammar *g = a ? arena_take(a, 1, sizeof *g) : NULL;
	int result;

	if (!g || !scratch) {
		result = fault_memory(f);
	} else {
		*g = (struct grammar){ .a = a, .scratch = scratch, .language = language,
				       .symbol_count = SYMBOL_FIRST_WORD };
		result = compile_with(l, g, f);
	}
	arena_free(scratch);
	if (result == 0)
		return g;
	arena_free(a);
	return NULL;
}

/* What the first look found stays; the same look of another thread goes. */
static const struct grammar *publish(struct entrance *e, const struct grammar *own)
{
	const struct grammar *there = NULL;

	if (atomic_compare_exchange_strong_explicit(&e->grammar, &there, own, memory_order_acq_rel,
						    memory_order_acquire))
		return own;
	grammar_free(own);
	return there;
}

static const struct grammar *seen(const struct entrance *e)
{
	return e ? atomic_load_explicit(&e->grammar, memory_order_acquire) : NULL;
}

/* The grammar behind an entrance. NULL: it cannot be read, or not for want of memory,
 * and then the next look tries again; the fault tells who found it what was wrong. */
static const struct grammar *enter(const struct lexicon *l, size_t n, struct fault *f)
{
	struct entrance *e = &l->entrances[n];
	const struct grammar *g = seen(e);
	struct fault why = { .kind = FAULT_MEMORY, .text = "no memory for a language" };

	if (!g) {
		g = compile(l, e->name, &why);
		if (g || why.kind != FAULT_MEMORY)
			g = publish(e, g ? g : &unreadable);
		(void)atomic_fetch_add_explicit(&e->compiled, 1, memory_order_acq_rel);
	}
	if (g && g != &unreadable)
		return g;
	if (f)
		*f = why;
	return NULL;
}

static size_t number_of(const struct lexicon *l, const char *language)
{
	size_t n = 0;

	while (n < l->count && strcmp(l->names[n], language) != 0)
		n++;
	return n;
}

static const struct grammar *grammar_of(const struct lexicon *l, const char *language)
{
	const size_t n = number_of(l, language);

	return n < l->count ? enter(l, n, NULL) : NULL;
}

const struct grammar *lexicon_grammar(const struct lexicon *l, size_t n)
{
	return n < l->count ? enter(l, n, NULL) : NULL;
}

/* What another lexicon, which may be NULL, has of a language. */
static const struct entrance *entrance_of(const struct lexicon *l, const char *language)
{
	const size_t n = l ? number_of(l, language) : 0;

	return l && n < l->count ? &l->entrances[n] : NULL;
}

static int prove_language(const struct lexicon *l, size_t n, const struct entrance *before, struct fault *f)
{
	const struct grammar *old = seen(before);
	const bool in_use = old && old != &unreadable;
	struct grammar *own;
	struct fault why;

	/* Nobody's words, and the files are those that were proven. */
	if (before && !old && before->version == l->entrances[n].version)
		return 0;
	own = compile(l, l->names[n], &why);
	if (!own) {
		if (why.kind != FAULT_MEMORY)
			(void)publish(&l->entrances[n], &unreadable);
		if (f)
			*f = why;
		return -1;
	}
	if (in_use)
		(void)publish(&l->entrances[n], own);
	else
		grammar_free(own);
	return 0;
}

int lexicon_prove(const struct lexicon *l, const struct lexicon *before, struct fault *f)
{
	int result = 0;

	/* All of them, also behind a bad one: the next proof relies on it. */
	for (size_t n = 0; n < l->count; n++)
		if (prove_language(l, n, entrance_of(before, l->names[n]), result ? NULL : f))
			result = -1;
	return result;
}

int lexicon_sound(const struct lexicon *l, struct fault *f)
{
	for (size_t n = 0; n < l->count; n++)
		if (seen(&l->entrances[n]) == &unreadable) {
			grammar_free(compile(l, l->names[n], f));
			return -1;
		}
	return 0;
}

/* -- all of them -------------------------------------------------------- */

/* The lines that frames are made of; of the others only their ends, by which lines are
 * counted. `to` NULL: only how many bytes these are. */
static size_t put_frames(struct span rest, char *to)
{
	size_t len = 0;

	while (rest.len) {
		const struct span line = span_cut(rest, 0, span_find_byte(rest, '\n') + 1);
		const struct span says = span_trim(line);
		const bool left_out = span_starts(says, SPAN("#")) || span_starts(says, SPAN("+"))
				      || span_starts(says, SPAN("-"));
		const struct span kept = left_out ? span_skip(line, line.len - (line.at[line.len - 1] == '\n')) : line;

		if (to)
			memcpy(to + len, kept.at, kept.len);
		len += kept.len;
		rest = span_skip(rest, line.len);
	}
	return len;
}

static struct span copy_frames(struct arena *a, struct span bytes)
{
	char *to = arena_room(a, put_frames(bytes, NULL) + 1, 1);

	return (struct span){ to, to ? put_frames(bytes, to) : 0 };
}

/* The files' bytes stay: frames are read out of them later, and for people their examples. */
static int keep_sources(struct lexicon *l, const struct lexicon_source *sources, size_t count,
			enum lexicon_readers readers, struct fault *f)
{
	l->sources = arena_room(l->a, count + 1, sizeof *l->sources);
	if (!l->sources)
		return fault_memory(f);
	for (; l->source_count < count; l->source_count++) {
		const struct lexicon_source *s = &sources[l->source_count];
		const struct span name = arena_copy(l->a, span_of(s->name));
		const struct span language = arena_copy(l->a, span_of(s->language));
		const struct span bytes = readers == LEXICON_FOR_PEOPLE ? arena_copy(l->a, s->bytes)
									: copy_frames(l->a, s->bytes);

		if (!name.at || !language.at || !bytes.at)
			return fault_memory(f);
		l->sources[l->source_count] = (struct lexicon_source){ name.at, language.at, bytes };
	}
	return 0;
}

static int list_languages(struct lexicon *l, struct fault *f)
{
	l->entrances = arena_take(l->a, LANGUAGES_MAX, sizeof *l->entrances);
	if (!l->entrances)
		return fault_memory(f);
	for (size_t i = 0; i < l->source_count; i++) {
		const char *language = l->sources[i].language;

		if (number_of(l, language) < l->count)
			continue;
		if (l->count == LANGUAGES_MAX)
			return fault(f, FAULT_LIMIT, "expected at most %d languages", LANGUAGES_MAX);
		l->entrances[l->count].name = l->names[l->count] = language;
		l->count++;
	}
	l->languages = languages_new(l->a, l->names, l->count);
	return l->languages ? 0 : fault_memory(f);
}

/* As the words are written, and as their language folds them: a text that is looked
 * at may have its accents or not. */
static int learn_line(struct lexicon *l, size_t language, struct span line, struct arena *scratch,
		      struct fault *f)
{
	const char *const ways[] = { "", l->names[language] };

	for (size_t way = 0; way < sizeof ways / sizeof *ways; way++) {
		struct words w;

		arena_reset(scratch);
		if (words_cut_in(ways[way], line, scratch, &w, f))
			return -1;
		for (size_t i = 0; i < w.token_count; i++)
			if (w.tokens[i].kind != TOKEN_MARK
			    && !languages_add(l->languages, l->a, language, w.tokens[i].fold))
				return fault_memory(f);
	}
	return 0;
}

static int learn_stopwords(struct lexicon *l, struct fault *f)
{
	struct arena *scratch = arena_new(STOPWORDS_MEMORY);
	int result = scratch ? 0 : fault_memory(f);

	for (size_t i = 0; i < l->source_count && result == 0; i++) {
		const size_t language = number_of(l, l->sources[i].language);
		struct span rest = l->sources[i].bytes, line;

		while (result == 0 && lexicon_stopwords(&rest, &line))
			result = learn_line(l, language, line, scratch, f);
	}
	arena_free(scratch);
	return result;
}

/* Eight bytes at a time: seven languages are two megabytes. */
static uint64_t hash_of(struct span s)
{
	uint64_t hash = s.len;

	for (; s.len >= sizeof hash; s = span_skip(s, sizeof hash)) {
		uint64_t eight;

		memcpy(&eight, s.at, sizeof eight);
		hash = (hash ^ eight) * 0x9E3779B97F4A7C15u;
		hash ^= hash >> 29;
	}
	return hash * 31 + span_hash(s);
}

static void number_versions(struct lexicon *l, const struct lexicon_source *sources)
{
	uint64_t all = 0;

	for (size_t i = 0; i < l->source_count; i++) {
		const struct lexicon_source *s = &sources[i];
		struct entrance *e = &l->entrances[number_of(l, s->language)];

		e->version = (e->version * 31 + hash_of(span_of(s->name))) * 31 + hash_of(s->bytes);
		all = (all * 31 + hash_of(span_of(s->language))) * 31 + e->version;
	}
	l->version = (uint32_t)(all ^ all >> 32);
}

int lexicon_open(const struct lexicon_source *sources, size_t count, enum lexicon_readers readers,
		 struct lexicon **out, struct fault *f)
{
	struct arena *a = arena_new(LEXICON_BYTES_MAX);
	struct lexicon *l = a ? arena_take(a, 1, sizeof *l) : NULL;

	if (!l) {
		arena_free(a);
		(void)fault_memory(f);
		return -1;
	}
	l->a = a;
	if (keep_sources(l, sources, count, readers, f) || list_languages(l, f) || learn_stopwords(l, f)) {
		arena_free(a);
		return -1;
	}
	number_versions(l, sources);
	*out = l;
	return 0;
}

int lexicon_new(const struct lexicon_source *sources, size_t count, struct lexicon **out,
		struct fault *f)
{
	struct lexicon *l;

	if (lexicon_open(sources, count, LEXICON_FOR_PEOPLE, &l, f))
		return -1;
	for (size_t n = 0; n < l->count; n++)
		if (!enter(l, n, f)) {
			lexicon_free(l);
			return -1;
		}
	*out = l;
	return 0;
}

void lexicon_free(struct lexicon *l)
{
	if (!l)
		return;
	for (size_t n = 0; n < l->count; n++)
		grammar_free(seen(&l->entrances[n]));
	arena_free(l->a);
}

size_t lexicon_compiled(const struct lexicon *l)
{
	size_t count = 0;

	for (size_t n = 0; n < l->count; n++)
		count += atomic_load_explicit(&l->entrances[n].compiled, memory_order_acquire);
	return count;
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

/* NULL where it is none of the lexicon's or cannot be read: nobody's words are judged
 * by half a language. */
static const char *readable(const struct lexicon *l, size_t language)
{
	return language < l->count && enter(l, language, NULL) ? l->names[language] : NULL;
}

struct spoken lexicon_spoken(const struct lexicon *l, const struct words *words)
{
	const struct languages_found found = languages_find(l->languages, words);
	const char *main = readable(l, found.main);

	return (struct spoken){
		.main = main ? main : "unknown",
		.other = readable(l, found.other),
		.foreign = found.foreign || (found.main < l->count && !main),
	};
}

bool lexicon_leans(const struct lexicon *l, const struct words *words, const char *language)
{
	const size_t n = number_of(l, language);

	return n < l->count && languages_lean(l->languages, words, n);
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
