/* audit.c - which frames of a lexicon do their work; see lexicon.h.
 *
 * A check tries each example with its own frame. An audit reads every "+" example
 * with the whole lexicon, as a mail would be: a frame that none of them proves
 * alive is dead; one whose words always count for another frame is shadowed; one
 * whose words mean something else to another frame is in conflict with it.
 */
#include <stdarg.h>
#include <stdio.h>

#include "tone/grammar.h"
#include "tone/match.h"

enum { EXAMPLE_BYTES_MAX = 4 * 1024 * 1024 };

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

	if (a && words_cut_in(g->language, text, a, &words, NULL) == 0 && stream_make(g, &words, a, &s, NULL) == 0)
		result = match_next(g, fr, &s, &at, &m);
	arena_free(a);
	return result;
}

static void complain_of(const struct frame *fr, const struct example *e, int matched,
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
		complain_of(fr, e, matched, say, context);
	}
	return wrong;
}

size_t lexicon_check(const struct lexicon *l, void (*say)(const struct lexicon_complaint *, void *),
		     void *context, size_t *examples)
{
	const struct grammar *g;
	size_t wrong = 0;

	*examples = 0;
	for (size_t n = 0; (g = lexicon_grammar(l, n)); n++)
		for (uint32_t i = 0; i < g->frame_count; i++)
			wrong += check_frame(g, g->frames[i], say, context, examples);
	return wrong;
}

/* -- auditing ----------------------------------------------------------- */

struct audit {
	const struct lexicon *l;
	const struct grammar *g;
	const struct frame *frame;
	struct lexicon_audit *sum;
	void (*say)(const struct lexicon_complaint *, void *);
	void *context;
	size_t tried, alive, counted;	/* examples: run, matched, counted for this frame */
	const struct frame *winner;	/* that took the words of the last one */
	bool disputed;			/* a conflict was told already */
};

static void complain(const struct audit *a, enum lexicon_flaw flaw, unsigned line, const char *format,
		     ...) __attribute__((format(printf, 4, 5)));

static void complain(const struct audit *a, enum lexicon_flaw flaw, unsigned line, const char *format,
		     ...)
{
	struct lexicon_complaint c = { .file = a->frame->file, .line = line };
	va_list ap;

	va_start(ap, format);
	(void)vsnprintf(c.text, sizeof c.text, format, ap);
	va_end(ap);
	a->sum->flaws[flaw]++;
	a->say(&c, a->context);
}

static const struct frame *frame_of(const struct grammar *g, const struct hit *h)
{
	for (uint32_t i = 0; i < g->frame_count; i++)
		if (g->frames[i]->line == h->line && g->frames[i]->file == h->file
		    && g->frames[i]->id == h->id)
			return g->frames[i];
	return NULL;
}

static bool overlap(const struct hit *h, uint32_t first, uint32_t end)
{
	return h->first < end && first < h->first + h->count;
}

static bool kind(enum signal_id id)
{
	return signal_info(id)->family < FAMILY_PENALTY;
}

/* A kind word that hurts as well, or the same words with another weight. */
static bool at_odds(const struct frame *fr, const struct hit *h, uint32_t first, uint32_t end)
{
	const bool harms = signal_info(h->id)->family == FAMILY_HARM;

	if (fr->points == 0 || h->points == 0)
		return false;
	if (h->id == fr->id)
		return h->first == first && h->first + h->count == end
		       && (h->points != fr->points || strcmp(h->tag, fr->tag) != 0);
	return harms && kind(fr->id);
}

static void see_hits(struct audit *a, const struct example *e, const struct hit *hits, size_t count,
		     uint32_t first, uint32_t end)
{
	for (size_t i = 0; i < count; i++) {
		const struct hit *h = &hits[i];
		const bool own = h->file == a->frame->file && h->line == a->frame->line;

		if (!overlap(h, first, end))
			continue;
		if (own)
			a->counted++;
		else if (h->id == a->frame->id)
			a->winner = frame_of(a->g, h);
		if (own || a->disputed || !at_odds(a->frame, h, first, end))
			continue;
		a->disputed = true;
		complain(a, FLAW_CONFLICT, e->line, "in conflict: line %u of %s %s", h->line, h->file,
			 h->id == a->frame->id ? "gives the same words another weight or tag"
					       : "finds harm in these words");
	}
}

static void try_example(struct audit *a, const struct example *e)
{
	struct arena *memory = arena_new(EXAMPLE_BYTES_MAX);
	struct words words;
	struct stream s;
	struct match m;
	struct hit *hits;
	size_t count;
	uint32_t at = 0;

	a->tried++;
	if (memory && words_cut_in(a->g->language, e->text, memory, &words, NULL) == 0
	    && stream_make(a->g, &words, memory, &s, NULL) == 0
	    && match_next(a->g, a->frame, &s, &at, &m)
	    && lexicon_find(a->l, a->g->language, &words, memory, &hits, &count, NULL) == 0) {
		const struct match inner = match_without_edges(&s, m);

		a->alive++;
		see_hits(a, e, hits, count, s.items[inner.start].token, s.items[inner.end - 1].token + 1);
	}
	arena_free(memory);
}

static void audit_frame(struct audit *a)
{
	for (const struct example *e = a->frame->examples; e; e = e->next)
		if (e->must)
			try_example(a, e);
	if (a->tried == 0)
		complain(a, FLAW_DEAD, a->frame->line, "dead: has no + example");
	else if (a->alive == 0)
		complain(a, FLAW_DEAD, a->frame->line, "dead: matches none of its %zu + examples", a->tried);
	else if (a->counted == 0 && a->winner)
		complain(a, FLAW_SHADOWED, a->frame->line,
			 "shadowed: in all its examples line %u of %s counts instead", a->winner->line,
			 a->winner->file);
}

void lexicon_audit(const struct lexicon *l, void (*say)(const struct lexicon_complaint *, void *),
		   void *context, struct lexicon_audit *out)
{
	struct lexicon_audit sum = { 0 };
	const struct grammar *g;

	for (size_t n = 0; (g = lexicon_grammar(l, n)); n++)
		for (uint32_t i = 0; i < g->frame_count; i++) {
			struct audit a = { .l = l, .g = g, .frame = g->frames[i], .sum = &sum, .say = say,
					   .context = context };

			sum.frames++;
			audit_frame(&a);
		}
	*out = sum;
}

/* -- listing ------------------------------------------------------------ */

static const struct grammar *grammar_named(const struct lexicon *l, const char *language)
{
	const struct grammar *g;

	for (size_t n = 0; (g = lexicon_grammar(l, n)); n++)
		if (strcmp(g->language, language) == 0)
			return g;
	return NULL;
}

void lexicon_frames(const struct lexicon *l, const char *language,
		    void (*see)(const struct frame_view *frame, void *context), void *context)
{
	const struct grammar *g = grammar_named(l, language);

	for (uint32_t i = 0; g && i < g->frame_count; i++) {
		const struct frame *fr = g->frames[i];
		struct frame_view v = { .id = fr->id, .tag = fr->tag };

		for (const struct example *e = fr->examples; e; e = e->next)
			*(e->must ? &v.must : &v.must_not) += 1;
		see(&v, context);
	}
}

size_t lexicon_marked(const struct lexicon *l, const char *language, enum word_mark mark)
{
	const struct grammar *g = grammar_named(l, language);
	size_t count = 0;

	for (uint32_t i = SYMBOL_FIRST_WORD; g && i < g->symbol_count; i++)
		count += g->symbols[i].kind == SYMBOL_WORD && g->symbols[i].marks & mark;
	return count;
}
