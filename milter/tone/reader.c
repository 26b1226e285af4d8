/* reader.c - see reader.h. */
#include "tone/reader.h"

#include "base/utf8.h"
#include "tone/near.h"
#include "tone/pattern.h"
#include "tone/symbols.h"

enum { WEIGHT_MOST = 99 };

struct reader {
	struct grammar *g;
	struct lexicon_line line;
	struct frame *frame;	/* that the line may belong to; NULL before the first */
	enum signal_id id;
	bool has_signal;
};

static struct span cut_word(struct span *rest)
{
	struct span word;
	size_t len = 0;

	*rest = span_trim(*rest);
	while (len < rest->len && !ascii_space(rest->at[len]))
		len++;
	word = span_cut(*rest, 0, len);
	*rest = span_trim(span_skip(*rest, len));
	return word;
}

/* -- class -------------------------------------------------------------- */

static int read_class_line(struct reader *r, struct span rest, struct fault *f)
{
	const size_t colon = span_find_byte(rest, ':');
	const struct span name = span_trim(span_cut(rest, 0, colon));
	struct pattern tried;
	struct class *k;

	if (colon == rest.len)
		return line_fault(&r->line, rest.at, f, "expected NAME: words");
	if (!pattern_is_class(name))
		return line_fault(&r->line, rest.at, f,
				  "expected a name of two or more capitals, digits and '_', not '%.*s'",
				  SPAN_ARG(span_cut(name, 0, 40)));
	if (class_named(r->g, name))
		return line_fault(&r->line, rest.at, f, "expected a new name: %.*s stands above already",
				  SPAN_ARG(name));
	if (pattern_read(r->g, &r->line, span_trim(span_skip(rest, colon + 1)), false, &tried, f))
		return -1;
	k = arena_take(r->g->scratch, 1, sizeof *k);
	if (!k)
		return fault_memory(f);
	*k = (struct class){ .older = r->g->classes, .name = name,
			     .text = span_trim(span_skip(rest, colon + 1)), .atom = tried.atoms[0],
			     .plain = tried.count == 1 && tried.atoms[0].type != ATOM_KINDS };
	r->g->classes = k;
	return 0;
}

/* -- signal and frame --------------------------------------------------- */

static int read_signal_line(struct reader *r, struct span rest, struct fault *f)
{
	enum signal_id nearest = 0;
	size_t least = 63;

	if (signal_named(rest, &r->id)) {
		r->has_signal = true;
		r->frame = NULL;
		return 0;
	}
	for (unsigned i = 0; i < SIGNAL_COUNT; i++) {
		const size_t d = near_distance(rest, span_of(signal_info((enum signal_id)i)->name));

		if (d < least) {
			least = d;
			nearest = (enum signal_id)i;
		}
	}
	return line_fault(&r->line, rest.at, f, "expected a signal, not '%.*s'; the nearest is %s",
			  SPAN_ARG(span_cut(rest, 0, 40)), signal_info(nearest)->name);
}

static int read_frame_line(struct reader *r, struct span rest, struct fault *f)
{
	struct grammar *g = r->g;
	struct frame *fr = arena_take(g->a, 1, sizeof *fr);

	if (!r->has_signal)
		return line_fault(&r->line, rest.at, f, "expected a signal line before the first frame");
	if (!fr)
		return fault_memory(f);
	*fr = (struct frame){ .tag = "", .file = r->line.file, .id = r->id, .line = r->line.number,
			      .points = signal_info(r->id)->points };
	fr->examples_end = &fr->examples;
	if (pattern_read(g, &r->line, rest, true, &fr->pattern, f))
		return -1;
	if (g->frame_count == g->frame_room) {
		struct frame **more = grammar_grow(g->scratch, g->frames, g->frame_count, &g->frame_room,
						   sizeof *more);

		if (!more)
			return fault_memory(f);
		g->frames = more;
	}
	g->frames[g->frame_count++] = fr;
	r->frame = fr;
	return 0;
}

/* -- what follows a frame ----------------------------------------------- */

static int needs_frame(struct reader *r, const char *at, struct fault *f)
{
	return r->frame ? 0 : line_fault(&r->line, at, f, "expected a frame above this line");
}

static int read_condition(struct reader *r, struct span rest, bool only, struct fault *f)
{
	static const struct { const char *name; enum place place; } places[] = {
		{ "before", PLACE_BEFORE }, { "after", PLACE_AFTER }, { "clause", PLACE_CLAUSE },
		{ "sentence", PLACE_SENTENCE }, { "inside", PLACE_INSIDE }, { "next", PLACE_NEXT },
	};
	const struct span name = cut_word(&rest);
	struct condition *c = arena_take(r->g->a, 1, sizeof *c);

	if (needs_frame(r, name.at, f))
		return -1;
	if (!c)
		return fault_memory(f);
	for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
		if (!span_eq(name, span_of(places[i].name)))
			continue;
		c->place = (uint8_t)places[i].place;
		c->only = only;
		c->line = r->line.number;
		c->next = r->frame->conditions;
		r->frame->conditions = c;
		return pattern_read(r->g, &r->line, rest, false, &c->pattern, f);
	}
	return line_fault(&r->line, name.at, f,
			  "expected before, after, clause, sentence, inside or next, not '%.*s'",
			  SPAN_ARG(span_cut(name, 0, 40)));
}

static int read_unless(struct reader *r, struct span rest, struct fault *f)
{
	return read_condition(r, rest, false, f);
}

static int read_only(struct reader *r, struct span rest, struct fault *f)
{
	return read_condition(r, rest, true, f);
}

static int read_weight(struct reader *r, struct span value, struct fault *f)
{
	const bool minus = span_starts(value, SPAN("-"));
	uint64_t n;

	if (!span_number(span_skip(value, minus ? 1 : 0), WEIGHT_MOST, &n))
		return line_fault(&r->line, value.at, f, "expected a weight from -%d to %d", WEIGHT_MOST,
				  WEIGHT_MOST);
	r->frame->points = minus ? -(int)n : (int)n;
	return 0;
}

static int read_with(struct reader *r, struct span rest, struct fault *f)
{
	static const struct { const char *name; unsigned flag; } flags[] = {
		{ "negatable", WITH_NEGATABLE }, { "object", WITH_OBJECT }, { "question", WITH_QUESTION },
		{ "statement", WITH_STATEMENT }, { "quoted", WITH_QUOTED },
	};

	if (needs_frame(r, rest.at, f))
		return -1;
	for (struct span word = cut_word(&rest); word.len; word = cut_word(&rest)) {
		unsigned flag = 0;

		for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
			if (span_eq(word, span_of(flags[i].name)))
				flag = flags[i].flag;
		r->frame->with |= flag;
		if (flag)
			continue;
		if (span_starts(word, SPAN("weight="))) {
			if (read_weight(r, span_skip(word, 7), f))
				return -1;
		} else if (span_starts(word, SPAN("tag=")) && word.len > 4) {
			r->frame->tag = arena_copy(r->g->a, span_skip(word, 4)).at;
			if (!r->frame->tag)
				return fault_memory(f);
		} else {
			return line_fault(&r->line, word.at, f, "expected negatable, object, question, statement, "
					  "quoted, weight=N or tag=word, not '%.*s'",
					  SPAN_ARG(span_cut(word, 0, 40)));
		}
	}
	return 0;
}

static int read_example(struct reader *r, struct span rest, bool must, struct fault *f)
{
	struct example *e = arena_take(r->g->a, 1, sizeof *e);

	if (needs_frame(r, rest.at, f))
		return -1;
	if (rest.len == 0)
		return line_fault(&r->line, rest.at, f, "expected a sentence");
	if (!e)
		return fault_memory(f);
	*e = (struct example){ .text = rest, .line = r->line.number, .must = must };
	*r->frame->examples_end = e;
	r->frame->examples_end = &e->next;
	return 0;
}

static int read_plus(struct reader *r, struct span rest, struct fault *f)
{
	return read_example(r, rest, true, f);
}

static int read_minus(struct reader *r, struct span rest, struct fault *f)
{
	return read_example(r, rest, false, f);
}

/* -- words with a meaning of their own ---------------------------------- */

/* The folded words of a line; each gets `mark` set. False: no memory. */
static bool mark_words(struct grammar *g, struct span rest, void (*mark)(struct symbol *))
{
	struct arena *a = arena_new(64 * rest.len + 4096);
	struct words w;
	bool sound = a && words_cut_in(g->language, rest, a, &w, NULL) == 0;

	for (size_t i = 0; sound && i < w.token_count; i++) {
		uint32_t made;

		if (w.tokens[i].kind == TOKEN_MARK)
			continue;
		made = symbol_make(g, SYMBOL_WORD, w.tokens[i].fold);
		if (made)
			mark(&g->symbols[made]);
		sound = made != SYMBOL_NONE;
	}
	arena_free(a);
	return sound;
}

static void mark_stopword(struct symbol *s)
{
	s->marks |= MARK_STOPWORD;
}

static void mark_negation(struct symbol *s)
{
	s->marks |= MARK_NEGATION;
}

static void mark_use(struct symbol *s)
{
	s->uses++;
}

static int read_stopwords(struct reader *r, struct span rest, struct fault *f)
{
	return mark_words(r->g, rest, mark_stopword) ? 0 : fault_memory(f);
}

static int read_negation(struct reader *r, struct span rest, struct fault *f)
{
	struct span list = rest;

	while (list.at) {
		struct span word = span_trim(span_until(&list, '|'));
		const char *at = word.at;

		(void)cut_word(&word);
		if (word.len)
			return line_fault(&r->line, at, f, "expected single words divided by '|'");
	}
	return mark_words(r->g, rest, mark_negation) ? 0 : fault_memory(f);
}

/* -- lines -------------------------------------------------------------- */

static const struct keyword {
	const char *name;
	int (*read)(struct reader *r, struct span rest, struct fault *f);
} keywords[] = {
	{ "class", read_class_line }, { "signal", read_signal_line }, { "frame", read_frame_line },
	{ "unless", read_unless }, { "only", read_only }, { "with", read_with },
	{ "+", read_plus }, { "-", read_minus },
	{ "stopwords", read_stopwords }, { "negation", read_negation },
};

static int read_line(struct reader *r, struct fault *f)
{
	struct span rest = r->line.text;
	const struct span word = cut_word(&rest);

	if (word.len == 0 || word.at[0] == '#')
		return 0;
	for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++)
		if (span_eq(word, span_of(keywords[i].name)))
			return keywords[i].read(r, rest, f);
	return line_fault(&r->line, word.at, f, "expected class, signal, frame, unless, only, with, +, -, "
			  "stopwords or negation, not '%.*s'", SPAN_ARG(span_cut(word, 0, 40)));
}

int lexicon_read(struct grammar *g, const char *name, struct span bytes, struct fault *f)
{
	struct reader r = { .g = g, .line = { .file = name } };

	while (bytes.at) {
		r.line.text = span_line(&bytes);
		r.line.number++;
		if (utf8_valid(r.line.text) != r.line.text.len)
			return line_fault(&r.line, r.line.text.at + utf8_valid(r.line.text), f, "expected UTF-8");
		if (read_line(&r, f))
			return -1;
	}
	return 0;
}

int lexicon_survey(struct grammar *g, struct span bytes)
{
	while (bytes.at) {
		struct span rest = span_line(&bytes);
		const struct span word = cut_word(&rest);
		bool sound = true;

		if (span_eq(word, SPAN("stopwords")))
			sound = mark_words(g, rest, mark_stopword);
		else if (span_eq(word, SPAN("frame")) || span_eq(word, SPAN("class")))
			sound = mark_words(g, rest, mark_use);
		if (!sound)
			return -1;
	}
	return 0;
}

bool lexicon_stopwords(struct span *bytes, struct span *line)
{
	static const char keyword[] = "stopwords";
	const char *const begin = bytes->at;

	while (bytes->len) {
		const size_t found = span_find(*bytes, SPAN(keyword));
		const char *at = bytes->at + found;
		bool opens;

		if (found == bytes->len)
			return false;
		*bytes = span_skip(*bytes, found);
		while (at > begin && (at[-1] == ' ' || at[-1] == '\t'))
			at--;
		opens = at == begin || at[-1] == '\n';
		*line = span_skip(span_line(bytes), strlen(keyword));
		if (opens && line->len && ascii_space(line->at[0]))
			return true;
	}
	return false;
}
