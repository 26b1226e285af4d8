/* pattern.c - see pattern.h.
 *
 * Glushkov's construction without a tree in between: each part that has been
 * read is a `piece` that knows where it may begin and end, and two pieces are
 * joined by adding to the follow sets. A piece also knows its cheapest cuts:
 * sets of positions of each of which every match passes one. By the words of
 * the first the matcher finds the frame; without a word of the others in its
 * sentence the frame need not be tried. Nesting is bounded; so is the work of
 * classes in classes.
 */
#include "tone/pattern.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/utf8.h"
#include "tone/near.h"
#include "tone/symbols.h"

enum {
	DEPTH_MAX = 12,
	WORK_MAX = 20000,	/* elements of one pattern, classes written out */
	POOL_MAX = 8192,
	GAP_MAX = 20,
	PREFIX_LEAST = 2, PREFIX_MOST = 31, NEAR_LEAST = 6,
	CUTS = 2
};

/* How dear it is to wait for something: about how often texts have it. */
enum {
	WEIGHT_STOPWORD = 1000, WEIGHT_WORD = 10, WEIGHT_PREFIX = 30, WEIGHT_NUMBERS = 600,
	WEIGHT_RARE = 60, WEIGHT_EDGE = 1000000, WEIGHT_NONE = 2000000000
};

struct cut {
	uint64_t at;		/* 0: none */
	uint32_t weight;
};

struct piece {
	uint64_t first, last;
	struct cut cuts[CUTS];	/* without a position in common, the cheapest first */
	bool nullable;
};

struct compiler {
	struct grammar *g;
	const struct lexicon_line *line;
	const char *at, *end;
	const char *shown;	/* where faults point while a class is read; else NULL */
	struct atom atoms[POSITIONS_MAX];
	uint64_t follow[POSITIONS_MAX];
	uint64_t narrow, wide;
	uint32_t count, depth, work;
	uint32_t pool[POOL_MAX];	/* members of the open groups, the inner behind the outer */
	uint32_t pooled;
	struct fault *f;
};

int line_fault(const struct lexicon_line *line, const char *at, struct fault *f, const char *format,
	       ...)
{
	const size_t column = at >= line->text.at && at <= line->text.at + line->text.len
			      ? (size_t)(at - line->text.at) + 1 : 1;
	char text[220];
	va_list ap;

	va_start(ap, format);
	(void)vsnprintf(text, sizeof text, format, ap);
	va_end(ap);
	return fault(f, FAULT_INPUT, "%s:%u:%zu: %s", line->file, line->number, column, text);
}

#define FAIL(c, at_, ...) line_fault((c)->line, (c)->shown ? (c)->shown : (at_), (c)->f, __VA_ARGS__)

bool pattern_is_class(struct span word)
{
	if (word.len < 2 || word.at[0] < 'A' || word.at[0] > 'Z')
		return false;
	for (size_t i = 0; i < word.len; i++)
		if (!(word.at[i] >= 'A' && word.at[i] <= 'Z') && !ascii_digit(word.at[i])
		    && word.at[i] != '_')
			return false;
	return true;
}

const struct class *class_named(const struct grammar *g, struct span name)
{
	const struct class *k = g->classes;

	while (k && !span_eq(k->name, name))
		k = k->older;
	return k;
}

/* -- pieces ------------------------------------------------------------- */

static const struct piece nothing = { .nullable = true };

static uint32_t added(uint32_t a, uint32_t b)
{
	return a >= WEIGHT_NONE - b ? WEIGHT_NONE : a + b;
}

/* Every match of the two together passes the cuts of both. */
static void merge_cuts(const struct cut *a, const struct cut *b, struct cut *out)
{
	for (uint32_t i = 0, n = 0, m = 0; i < CUTS; i++)
		out[i] = a[n].at && (a[n].weight <= b[m].weight || !b[m].at) ? a[n++] : b[m++];
}

static struct piece joined(struct compiler *c, struct piece a, struct piece b)
{
	struct piece both;

	merge_cuts(a.cuts, b.cuts, both.cuts);
	for (uint64_t left = a.last; left; left &= left - 1)
		c->follow[__builtin_ctzll(left)] |= b.first;
	both.first = a.nullable ? a.first | b.first : a.first;
	both.last = b.nullable ? a.last | b.last : b.last;
	both.nullable = a.nullable && b.nullable;
	return both;
}

static struct piece either(struct piece a, struct piece b)
{
	struct piece one = {
		.first = a.first | b.first, .last = a.last | b.last,
		.nullable = a.nullable || b.nullable,
	};

	for (uint32_t i = 0; i < CUTS && a.cuts[i].at && b.cuts[i].at; i++)
		one.cuts[i] = (struct cut){ .at = a.cuts[i].at | b.cuts[i].at,
					    .weight = added(a.cuts[i].weight, b.cuts[i].weight) };
	return one;
}

static struct piece optional(struct piece p)
{
	p.nullable = true;
	memset(p.cuts, 0, sizeof p.cuts);
	return p;
}

static int position(struct compiler *c, struct atom atom, uint32_t weight, struct piece *out)
{
	if (c->count == POSITIONS_MAX)
		return FAIL(c, c->at, "expected at most %d elements", POSITIONS_MAX);
	const uint64_t bit = (uint64_t)1 << c->count;

	c->atoms[c->count] = atom;
	c->follow[c->count++] = 0;
	*out = (struct piece){ .first = bit, .last = bit, .cuts = { { bit, weight } } };
	return 0;
}

/* -- weights ------------------------------------------------------------ */

static uint32_t symbol_weight(const struct grammar *g, uint32_t number)
{
	const struct symbol *s = &g->symbols[number];
	uint32_t least = WEIGHT_STOPWORD, word;

	if (s->kind == SYMBOL_PREFIX)
		return WEIGHT_PREFIX;
	if (s->kind == SYMBOL_NEAR)
		return WEIGHT_WORD;
	if (s->kind == SYMBOL_WORD)
		return s->marks & MARK_STOPWORD ? WEIGHT_STOPWORD : WEIGHT_WORD + (s->uses < 200 ? s->uses : 200);
	for (size_t at = 0; at < s->text.len; at += sizeof word) {
		memcpy(&word, s->text.at + at, sizeof word);
		const uint32_t weight = symbol_weight(g, word);

		least = weight < least ? weight : least;
	}
	return least / 4 + 1;
}

static uint32_t atom_weight(const struct grammar *g, struct atom atom)
{
	uint32_t sum = 0;

	if (atom.type == ATOM_SYMBOL)
		return symbol_weight(g, atom.value);
	if (atom.type == ATOM_KINDS)
		return WEIGHT_NONE;
	for (uint32_t i = 0; i < g->sets[atom.value].count; i++)
		sum = added(sum, symbol_weight(g, g->sets[atom.value].symbols[i]));
	return sum;
}

/* -- sets --------------------------------------------------------------- */

static void sort_unique(uint32_t *list, uint32_t *count)
{
	uint32_t kept = 0;

	for (uint32_t gap = *count / 2; gap; gap /= 2)
		for (uint32_t i = gap; i < *count; i++) {
			const uint32_t moved = list[i];
			uint32_t j = i;

			for (; j >= gap && list[j - gap] > moved; j -= gap)
				list[j] = list[j - gap];
			list[j] = moved;
		}
	for (uint32_t i = 0; i < *count; i++)
		if (!kept || list[kept - 1] != list[i])
			list[kept++] = list[i];
	*count = kept;
}

/* The number of a set with these members, sorted; the same set is made once. */
static int set_make(struct compiler *c, const uint32_t *symbols, uint32_t count, uint32_t *out)
{
	struct grammar *g = c->g;
	uint32_t *own;

	for (uint32_t i = 0; i < g->set_count; i++)
		if (g->sets[i].count == count
		    && memcmp(g->sets[i].symbols, symbols, count * sizeof *symbols) == 0) {
			*out = i;
			return 0;
		}
	if (g->set_count == g->set_room) {
		struct set *more = grammar_grow(g->scratch, g->sets, g->set_count, &g->set_room, sizeof *more);

		if (!more)
			return fault_memory(c->f);
		g->sets = more;
	}
	own = arena_take(g->a, count, sizeof *own);
	if (!own)
		return fault_memory(c->f);
	memcpy(own, symbols, count * sizeof *own);
	*out = g->set_count;
	g->sets[g->set_count++] = (struct set){ .symbols = own, .count = count };
	return 0;
}

/* Alternatives that are plain words share one position: their symbols stand in
 * the pool from `base` on. */
static int group_close(struct compiler *c, uint32_t base, struct piece *out)
{
	struct atom atom = { .type = ATOM_SYMBOL };
	uint32_t count = c->pooled - base;

	sort_unique(c->pool + base, &count);
	c->pooled = base;
	if (count == 1) {
		atom.value = c->pool[base];
	} else {
		atom.type = ATOM_SET;
		if (set_make(c, c->pool + base, count, &atom.value))
			return -1;
	}
	return position(c, atom, atom_weight(c->g, atom), out);
}

static int group_add(struct compiler *c, const uint32_t *symbols, uint32_t count)
{
	if (count > POOL_MAX - c->pooled)
		return FAIL(c, c->at, "expected at most %d words in a group", POOL_MAX);
	memcpy(c->pool + c->pooled, symbols, count * sizeof *symbols);
	c->pooled += count;
	return 0;
}

/* True when the positions from `from` on are words that simply follow each other. */
static bool is_phrase(const struct compiler *c, uint32_t from, const struct piece *p)
{
	if (c->count - from > PHRASE_MAX || p->nullable || p->first != (uint64_t)1 << from
	    || p->last != (uint64_t)1 << (c->count - 1))
		return false;
	for (uint32_t i = from; i < c->count; i++)
		if (c->atoms[i].type != ATOM_SYMBOL
		    || c->g->symbols[c->atoms[i].value].kind != SYMBOL_WORD
		    || (i + 1 < c->count && c->follow[i] != (uint64_t)1 << (i + 1)))
			return false;
	return true;
}

/* Moves the alternative that was read last into the group, if one position of
 * a set can hold it. */
static int group_absorb(struct compiler *c, uint32_t from, const struct piece *p, bool *absorbed)
{
	const struct atom *atom = &c->atoms[from];
	uint32_t words[PHRASE_MAX], phrase;

	*absorbed = c->count > from;
	if (c->count == from + 1 && !p->nullable && atom->type == ATOM_SYMBOL) {
		c->count = from;
		return group_add(c, &atom->value, 1);
	}
	if (c->count == from + 1 && !p->nullable && atom->type == ATOM_SET) {
		const struct set *s = &c->g->sets[atom->value];

		c->count = from;
		return group_add(c, s->symbols, s->count);
	}
	if (c->count > from + 1 && is_phrase(c, from, p)) {
		for (uint32_t i = from; i < c->count; i++)
			words[i - from] = c->atoms[i].value;
		phrase = phrase_make(c->g, words, c->count - from);
		c->count = from;
		return phrase ? group_add(c, &phrase, 1) : fault_memory(c->f);
	}
	*absorbed = false;
	return 0;
}

/* -- elements ----------------------------------------------------------- */

static int read_alternatives(struct compiler *c, char close, struct piece *out);

static void skip_blanks(struct compiler *c)
{
	while (c->at < c->end && ascii_space(*c->at))
		c->at++;
}

static int read_group(struct compiler *c, char close, struct piece *out)
{
	const char *opened = c->at++;

	if (c->depth == DEPTH_MAX)
		return FAIL(c, opened, "expected at most %d brackets inside each other", DEPTH_MAX);
	c->depth++;
	if (read_alternatives(c, close, out))
		return -1;
	c->depth--;
	if (c->at == c->end)
		return FAIL(c, opened, "expected a closing '%c' for this bracket", close);
	c->at++;
	if (close == ']')
		*out = optional(*out);
	return 0;
}

static int unknown_class(struct compiler *c, struct span name)
{
	const struct class *best = NULL;
	size_t least = 4;

	for (const struct class *k = c->g->classes; k; k = k->older)
		if (near_distance(k->name, name) < least) {
			least = near_distance(k->name, name);
			best = k;
		}
	if (best)
		return FAIL(c, name.at, "expected the name of a class that stands above, not '%.*s'; "
			    "the nearest is %.*s", SPAN_ARG(span_cut(name, 0, 40)), SPAN_ARG(best->name));
	return FAIL(c, name.at, "expected the name of a class that stands above, not '%.*s'",
		    SPAN_ARG(span_cut(name, 0, 40)));
}

/* A class is read again wherever it is named: it was sound when it was made. */
static int read_class(struct compiler *c, struct span name, struct piece *out)
{
	const struct class *k = class_named(c->g, name);
	const char *at = c->at, *end = c->end, *shown = c->shown;

	if (!k)
		return unknown_class(c, name);
	c->at = k->text.at;
	c->end = k->text.at + k->text.len;
	c->shown = shown ? shown : name.at;
	if (read_alternatives(c, '\0', out))
		return -1;
	c->at = at;
	c->end = end;
	c->shown = shown;
	return 0;
}

static int one_symbol(struct compiler *c, enum symbol_kind kind, struct span fold, struct piece *out)
{
	const struct atom atom = { .type = ATOM_SYMBOL, .value = symbol_make(c->g, kind, fold) };

	if (!atom.value)
		return fault_memory(c->f);
	return position(c, atom, symbol_weight(c->g, atom.value), out);
}

/* Words as the text would give them: folded, contractions divided. */
static int read_words(struct compiler *c, struct span word, struct piece *out)
{
	struct arena *a = arena_new(64 * 1024);
	struct words w = { .token_count = 0 };
	int result = a ? words_cut(word, a, &w, c->f) : fault_memory(c->f);

	*out = nothing;
	for (size_t i = 0; !result && i < w.token_count; i++) {
		struct piece one = nothing;

		if (w.tokens[i].kind == TOKEN_MARK)
			continue;
		result = one_symbol(c, SYMBOL_WORD, w.tokens[i].fold, &one);
		if (!result)
			*out = joined(c, *out, one);
	}
	if (!result && out->nullable)
		result = FAIL(c, word.at, "expected a word, not '%.*s'", SPAN_ARG(span_cut(word, 0, 40)));
	arena_free(a);
	return result;
}

/* wor* and word~ are folded letter by letter: they are no whole words. */
static int read_open_word(struct compiler *c, struct span word, struct piece *out)
{
	const bool prefix = span_ends(word, SPAN("*"));
	struct buffer fold;
	int result;

	buffer_init(&fold, NULL, 256);
	word.len--;
	for (size_t at = 0, len; at < word.len; at += len) {
		const uint32_t ch = utf8_read(span_skip(word, at), &len);

		if (!utf8_letter(ch) && !(ch < 0x80 && ascii_digit((char)ch))) {
			buffer_done(&fold);
			return FAIL(c, word.at + at, "expected letters before '%c'", prefix ? '*' : '~');
		}
		utf8_add(&fold, utf8_lower(ch));
	}
	if (prefix && (fold.len < PREFIX_LEAST || fold.len > PREFIX_MOST))
		result = FAIL(c, word.at, "expected %d to %d letters before '*'", PREFIX_LEAST, PREFIX_MOST);
	else if (!prefix && (fold.len < NEAR_LEAST || fold.spoiled))
		result = FAIL(c, word.at, "expected %d letters or more before '~'", NEAR_LEAST);
	else
		result = one_symbol(c, prefix ? SYMBOL_PREFIX : SYMBOL_NEAR, buffer_span(&fold), out);
	/* The right spelling is a known word, near nothing else. */
	if (!result && !prefix && !symbol_make(c->g, SYMBOL_WORD, c->g->symbols[c->atoms[c->count - 1].value].text))
		result = fault_memory(c->f);
	buffer_done(&fold);
	return result;
}

static int read_kinds(struct compiler *c, uint32_t kinds, uint32_t weight, struct piece *out)
{
	return position(c, (struct atom){ .type = ATOM_KINDS, .value = kinds, .kinds = (uint16_t)kinds }, weight, out);
}

static int read_gap(struct compiler *c, struct span word, struct piece *out)
{
	const bool wide = span_starts(word, SPAN("__"));
	const struct span digits = span_skip(word, wide ? 2 : 1);
	const uint32_t from = c->count;
	uint64_t most = 1, all;
	struct piece one;

	if (digits.len && (!span_number(digits, GAP_MAX, &most) || most == 0))
		return FAIL(c, word.at, "expected a gap of 1 to %d words", GAP_MAX);
	*out = nothing;
	for (uint64_t i = 0; i < most; i++) {
		if (read_kinds(c, ITEMS_TOKEN, WEIGHT_NONE, &one))
			return -1;
		*out = joined(c, *out, digits.len ? optional(one) : one);
	}
	all = (((uint64_t)1 << (c->count - from - 1) << 1) - 1) << from;
	if (wide)
		c->wide |= all;
	else
		c->narrow |= all;
	return 0;
}

static int read_kind_name(struct compiler *c, struct span word, struct piece *out)
{
	static const struct { struct span name; uint32_t kinds, weight; } kinds[] = {
		{ { "<num>", 5 }, ITEM_NUMBER, WEIGHT_NUMBERS },
		{ { "<url>", 5 }, ITEM_URL, WEIGHT_RARE },
		{ { "<emoji>", 7 }, ITEM_FACE, WEIGHT_RARE },
		{ { "<word>", 6 }, ITEM_WORD, WEIGHT_NONE },
	};

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (span_eq(word, kinds[i].name))
			return read_kinds(c, kinds[i].kinds, kinds[i].weight, out);
	return FAIL(c, word.at, "expected <num>, <url>, <emoji> or <word>, not '%.*s'",
		    SPAN_ARG(span_cut(word, 0, 40)));
}

static bool ends_word(char b)
{
	return ascii_space(b) || b == '(' || b == ')' || b == '[' || b == ']' || b == '|' || b == ';'
	       || b == '^';
}

static int read_element(struct compiler *c, struct piece *out)
{
	struct span word = { c->at, 0 };

	if (++c->work > WORK_MAX)
		return FAIL(c, c->at, "expected at most %d words with all classes written out", WORK_MAX);
	if (*c->at == '(')
		return read_group(c, ')', out);
	if (*c->at == '[')
		return read_group(c, ']', out);
	if (*c->at == ';' || *c->at == '^')
		return read_kinds(c, *c->at++ == ';' ? ITEMS_EDGE : ITEM_BEGIN, WEIGHT_EDGE, out);
	while (c->at < c->end && !ends_word(*c->at))
		c->at++;
	word.len = (size_t)(c->at - word.at);
	if (span_eq(word, SPAN(".")))
		return read_kinds(c, ITEM_END, WEIGHT_EDGE, out);
	if (word.at[0] == '_')
		return read_gap(c, word, out);
	if (word.at[0] == '<')
		return read_kind_name(c, word, out);
	if (pattern_is_class(word))
		return read_class(c, word, out);
	if (span_ends(word, SPAN("*")) || span_ends(word, SPAN("~")))
		return read_open_word(c, word, out);
	return read_words(c, word, out);
}

static bool at_end_of_sequence(const struct compiler *c)
{
	return c->at == c->end || *c->at == '|' || *c->at == ')' || *c->at == ']';
}

static int read_sequence(struct compiler *c, struct piece *out)
{
	struct piece next;

	skip_blanks(c);
	if (at_end_of_sequence(c))
		return FAIL(c, c->at, "expected a word");
	*out = nothing;
	for (; !at_end_of_sequence(c); skip_blanks(c)) {
		if (read_element(c, &next))
			return -1;
		*out = joined(c, *out, next);
	}
	return 0;
}

/* Alternatives up to `close`, which stays unread, or to the end of the text. */
static int read_alternatives(struct compiler *c, char close, struct piece *out)
{
	const uint32_t base = c->pooled;
	struct piece all = { 0 }, one = { 0 };
	bool absorbed, any = false;

	for (;; c->at++) {
		const uint32_t from = c->count;

		if (read_sequence(c, &one) || group_absorb(c, from, &one, &absorbed))
			return -1;
		if (!absorbed) {
			all = any ? either(all, one) : one;
			any = true;
		}
		if (c->at == c->end || *c->at != '|')
			break;
	}
	if (c->at < c->end && *c->at != close)
		return FAIL(c, c->at, "expected %s, not '%c'", close ? "another bracket" : "an opening bracket before", *c->at);
	if (c->pooled > base) {
		if (group_close(c, base, &one))
			return -1;
		all = any ? either(all, one) : one;
	}
	*out = all;
	return 0;
}

/* -- the whole ---------------------------------------------------------- */

static uint64_t beside(const struct compiler *c, const uint64_t *steps)
{
	uint64_t found = c->wide;

	for (uint32_t i = 0; i < c->count; i++)
		if (steps[i] & c->wide)
			found |= (uint64_t)1 << i;
	return found;
}

/* Of a phrase the bit of its first word, or of its last one. */
static uint64_t symbol_bit(const struct grammar *g, uint32_t symbol, bool last_word)
{
	const struct span text = g->symbols[symbol].text;

	if (g->symbols[symbol].kind == SYMBOL_PHRASE)
		memcpy(&symbol, text.at + (last_word ? text.len - sizeof symbol : 0), sizeof symbol);
	return (uint64_t)1 << (symbol % 64);
}

static uint64_t atom_bits(const struct grammar *g, const struct atom *atom, bool last_word)
{
	uint64_t bits = atom->type == ATOM_SYMBOL ? symbol_bit(g, atom->value, last_word) : 0;

	for (uint32_t i = 0; atom->type == ATOM_SET && i < g->sets[atom->value].count; i++)
		bits |= symbol_bit(g, g->sets[atom->value].symbols[i], last_word);
	return bits;
}

uint64_t pattern_bits(const struct grammar *g, const struct pattern *p, uint64_t positions, bool last_word)
{
	uint64_t bits = 0;

	for (; positions; positions &= positions - 1) {
		const struct atom *atom = &p->atoms[__builtin_ctzll(positions)];

		bits |= last_word ? atom_bits(g, atom, true) : atom->bits;
	}
	return bits;
}

uint16_t pattern_kinds(const struct pattern *p, uint64_t positions)
{
	uint32_t kinds = ITEM_COMMA;

	if (positions & p->wide)
		kinds |= ITEM_BREAK;
	for (; positions; positions &= positions - 1)
		kinds |= p->atoms[__builtin_ctzll(positions)].kinds;
	return (uint16_t)kinds;
}

/* All bits where not only words are waited for. */
static uint64_t anchor_bits(const struct atom *atoms, uint64_t anchors)
{
	uint64_t bits = 0;

	for (; anchors; anchors &= anchors - 1) {
		const struct atom *atom = &atoms[__builtin_ctzll(anchors)];

		bits |= atom->kinds ? UINT64_MAX : atom->bits;
	}
	return bits;
}

/* Whether a match may begin in one sentence and end in another. */
static bool leaves_sentence(const struct compiler *c)
{
	for (uint32_t i = 0; i < c->count; i++) {
		if (!(c->atoms[i].kinds & ITEM_END))
			continue;
		for (uint64_t next = c->follow[i]; next; next &= next - 1)
			if (c->atoms[__builtin_ctzll(next)].kinds & ITEM_BEGIN)
				return true;
	}
	return false;
}

static int pattern_store(struct compiler *c, const struct piece *p, struct pattern *out)
{
	struct arena *a = c->g->a;
	struct atom *atoms = arena_take(a, c->count, sizeof *atoms);
	uint64_t *follow = arena_take(a, c->count, sizeof *follow);
	uint64_t *precede = arena_take(a, c->count, sizeof *precede);

	if (!atoms || !follow || !precede)
		return fault_memory(c->f);
	memcpy(atoms, c->atoms, c->count * sizeof *atoms);
	for (uint32_t i = 0; i < c->count; i++)
		atoms[i].bits = atom_bits(c->g, &atoms[i], false);
	memcpy(follow, c->follow, c->count * sizeof *follow);
	for (uint32_t i = 0; i < c->count; i++)
		for (uint64_t next = follow[i]; next; next &= next - 1)
			precede[__builtin_ctzll(next)] |= (uint64_t)1 << i;
	*out = (struct pattern){
		.first = p->first, .last = p->last, .anchors = p->cuts[0].at, .second = p->cuts[1].at,
		.anchor_bits = anchor_bits(atoms, p->cuts[0].at), .narrow = c->narrow,
		.wide = c->wide, .hold_ahead = beside(c, follow), .hold_back = beside(c, precede),
		.follow = follow, .precede = precede, .atoms = atoms, .count = c->count,
		.leaves = leaves_sentence(c),
	};
	return 0;
}

int pattern_read(struct grammar *g, const struct lexicon_line *line, struct span text, bool frame,
		 struct pattern *out, struct fault *f)
{
	struct compiler c = { .g = g, .line = line, .at = text.at, .end = text.at + text.len, .f = f };
	struct piece p = nothing;

	if (read_alternatives(&c, '\0', &p))
		return -1;
	if (p.nullable)
		return line_fault(line, text.at, f, "expected a pattern that cannot be empty");
	if (frame && (!p.cuts[0].at || p.cuts[0].weight >= WEIGHT_EDGE))
		return line_fault(line, text.at, f, "expected a word or class outside optional parts");
	return pattern_store(&c, &p, out);
}
