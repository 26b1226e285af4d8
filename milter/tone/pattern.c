/* pattern.c - see pattern.h.
 *
 * Each element of the text adds a piece to the automaton as it is read, without a
 * tree in between. Alternatives that are plain words share one position: they are
 * gathered in a pool until their group closes. Nesting is bounded; so is the work
 * of classes in classes.
 */
#include "tone/pattern.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/utf8.h"
#include "text/tongue.h"
#include "tone/automaton.h"
#include "tone/near.h"
#include "tone/symbols.h"

enum {
	DEPTH_MAX = 12,
	WORK_MAX = 20000,	/* elements of one pattern, classes written out */
	POOL_MAX = 8192,
	CUTTING_MAX = 64 * 1024,
	SET_HEADS = 1024,
	GAP_MAX = 20,
	PREFIX_LEAST = 2, PREFIX_MOST = 31, NEAR_LEAST = 6
};

struct compiler {
	struct grammar *g;	/* also that of `to` */
	const struct lexicon_line *line;
	const char *at, *end;
	const char *shown;	/* where faults point while a class is read; else NULL */
	struct automaton to;
	uint32_t depth, work;
	uint32_t *pool;		/* POOL_MAX members of the open groups, the inner behind the outer */
	uint32_t pooled;
	struct arena *cutting;	/* of words, one after the other */
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

/* One position more. */
static int position(struct compiler *c, struct atom atom, uint32_t weight, struct piece *out)
{
	if (!piece_of_atom(&c->to, atom, weight, out))
		return FAIL(c, c->at, "expected at most %d elements", POSITIONS_MAX);
	return 0;
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

/* Where the sets of this hash begin; NULL: no memory. */
static uint32_t *set_head(struct grammar *g, const uint32_t *symbols, uint32_t count)
{
	uint32_t hash = count;

	if (!g->set_heads && !(g->set_heads = arena_take(g->scratch, SET_HEADS, sizeof *g->set_heads)))
		return NULL;
	for (uint32_t i = 0; i < count; i++)
		hash = (hash ^ symbols[i]) * 0x9E3779B1u;
	return &g->set_heads[hash >> 16 & (SET_HEADS - 1)];
}

static bool set_add(struct grammar *g, uint32_t *head, const uint32_t *symbols, uint32_t count)
{
	uint32_t *own = arena_room(g->a, count, sizeof *own);

	if (!own)
		return false;
	if (g->set_count == g->set_room) {
		struct set *more = grammar_grow(g->scratch, g->sets, g->set_count, &g->set_room, sizeof *more);

		if (!more)
			return false;
		g->sets = more;
	}
	memcpy(own, symbols, count * sizeof *own);
	g->sets[g->set_count++] = (struct set){ .symbols = own, .count = count, .next = *head };
	*head = g->set_count;
	return true;
}

/* The number of a set with these members, sorted; the same set is made once. */
static int set_make(struct compiler *c, const uint32_t *symbols, uint32_t count, uint32_t *out)
{
	struct grammar *g = c->g;
	uint32_t *head = set_head(g, symbols, count);

	if (!head)
		return fault_memory(c->f);
	for (uint32_t n = *head; n; n = g->sets[n - 1].next)
		if (g->sets[n - 1].count == count
		    && memcmp(g->sets[n - 1].symbols, symbols, count * sizeof *symbols) == 0) {
			*out = n - 1;
			return 0;
		}
	*out = g->set_count;
	return set_add(g, head, symbols, count) ? 0 : fault_memory(c->f);
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
	if (c->to.count - from > PHRASE_MAX || p->nullable || p->first != (uint64_t)1 << from
	    || p->last != (uint64_t)1 << (c->to.count - 1))
		return false;
	for (uint32_t i = from; i < c->to.count; i++)
		if (c->to.atoms[i].type != ATOM_SYMBOL
		    || c->g->symbols[c->to.atoms[i].value].kind != SYMBOL_WORD
		    || (i + 1 < c->to.count && c->to.follow[i] != (uint64_t)1 << (i + 1)))
			return false;
	return true;
}

/* Moves the alternative that was read last into the group, if one position of
 * a set can hold it. */
static int group_absorb(struct compiler *c, uint32_t from, const struct piece *p, bool *absorbed)
{
	const struct atom *atom = &c->to.atoms[from];
	uint32_t words[PHRASE_MAX], phrase;

	*absorbed = c->to.count > from;
	if (c->to.count == from + 1 && !p->nullable && atom->type == ATOM_SYMBOL) {
		c->to.count = from;
		return group_add(c, &atom->value, 1);
	}
	if (c->to.count == from + 1 && !p->nullable && atom->type == ATOM_SET) {
		const struct set *s = &c->g->sets[atom->value];

		c->to.count = from;
		return group_add(c, s->symbols, s->count);
	}
	if (c->to.count > from + 1 && is_phrase(c, from, p)) {
		for (uint32_t i = from; i < c->to.count; i++)
			words[i - from] = c->to.atoms[i].value;
		phrase = phrase_make(c->g, words, c->to.count - from);
		c->to.count = from;
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
		*out = piece_optional(*out);
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

/* A class that is more than words is read again wherever it is named: it was sound
 * when it was made. */
static int read_class(struct compiler *c, struct span name, struct piece *out)
{
	const struct class *k = class_named(c->g, name);
	const char *at = c->at, *end = c->end, *shown = c->shown;

	if (!k)
		return unknown_class(c, name);
	if (k->plain)
		return position(c, k->atom, atom_weight(c->g, k->atom), out);
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
	return position(c, atom, atom_weight(c->g, atom), out);
}

/* Words as the text would give them: folded, contractions divided. */
static int read_words(struct compiler *c, struct span word, struct piece *out)
{
	struct words w;

	arena_reset(c->cutting);
	if (words_cut_in(c->g->language, word, c->cutting, &w, c->f))
		return -1;
	*out = piece_nothing;
	for (size_t i = 0; i < w.token_count; i++) {
		struct piece one;

		if (w.tokens[i].kind == TOKEN_MARK)
			continue;
		if (one_symbol(c, SYMBOL_WORD, w.tokens[i].fold, &one))
			return -1;
		*out = piece_joined(&c->to, *out, one);
	}
	if (out->nullable)
		return FAIL(c, word.at, "expected a word, not '%.*s'", SPAN_ARG(span_cut(word, 0, 40)));
	return 0;
}

/* wor* and word~ are folded letter by letter: they are no whole words. */
static int read_open_word(struct compiler *c, struct span word, struct piece *out)
{
	const struct tongue *tongue = tongue_of(c->g->language);
	const bool prefix = span_ends(word, SPAN("*"));
	struct buffer fold;
	char letter[4] = { 0 };
	int result;

	buffer_init(&fold, NULL, 256);
	word.len--;
	for (size_t at = 0, len, folded; at < word.len; at += len) {
		const uint32_t ch = utf8_read(span_skip(word, at), &len);

		if (!utf8_letter(ch) && !(ch < 0x80 && ascii_digit((char)ch))) {
			buffer_done(&fold);
			return FAIL(c, word.at + at, "expected letters before '%c'", prefix ? '*' : '~');
		}
		folded = tongue_letter(tongue, utf8_lower(ch), letter);
		buffer_add(&fold, (struct span){ letter, folded });
	}
	if (prefix && (fold.len < PREFIX_LEAST || fold.len > PREFIX_MOST))
		result = FAIL(c, word.at, "expected %d to %d letters before '*'", PREFIX_LEAST, PREFIX_MOST);
	else if (!prefix && (fold.len < NEAR_LEAST || fold.spoiled))
		result = FAIL(c, word.at, "expected %d letters or more before '~'", NEAR_LEAST);
	else
		result = one_symbol(c, prefix ? SYMBOL_PREFIX : SYMBOL_NEAR, buffer_span(&fold), out);
	/* The right spelling is a known word, near nothing else. */
	if (!result && !prefix && !symbol_make(c->g, SYMBOL_WORD, c->g->symbols[c->to.atoms[c->to.count - 1].value].text))
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
	const uint32_t from = c->to.count;
	uint64_t most = 1, all;
	struct piece one;

	if (digits.len && (!span_number(digits, GAP_MAX, &most) || most == 0))
		return FAIL(c, word.at, "expected a gap of 1 to %d words", GAP_MAX);
	*out = piece_nothing;
	for (uint64_t i = 0; i < most; i++) {
		if (read_kinds(c, ITEMS_TOKEN, WEIGHT_NONE, &one))
			return -1;
		*out = piece_joined(&c->to, *out, digits.len ? piece_optional(one) : one);
	}
	all = (((uint64_t)1 << (c->to.count - from - 1) << 1) - 1) << from;
	if (wide)
		c->to.wide |= all;
	else
		c->to.narrow |= all;
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
	struct piece next = piece_nothing;

	skip_blanks(c);
	if (at_end_of_sequence(c))
		return FAIL(c, c->at, "expected a word");
	*out = piece_nothing;
	for (; !at_end_of_sequence(c); skip_blanks(c)) {
		if (read_element(c, &next))
			return -1;
		*out = piece_joined(&c->to, *out, next);
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
		const uint32_t from = c->to.count;

		if (read_sequence(c, &one) || group_absorb(c, from, &one, &absorbed))
			return -1;
		if (!absorbed) {
			all = any ? piece_either(all, one) : one;
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
		all = any ? piece_either(all, one) : one;
	}
	*out = all;
	return 0;
}

int pattern_read(struct grammar *g, const struct lexicon_line *line, struct span text, bool frame,
		 struct pattern *out, struct fault *f)
{
	uint32_t pool[POOL_MAX];
	struct compiler c = { .g = g, .line = line, .at = text.at, .end = text.at + text.len, .f = f,
			      .to = { .g = g }, .pool = pool, .cutting = arena_new(CUTTING_MAX) };
	struct piece p = piece_nothing;
	const int result = c.cutting ? read_alternatives(&c, '\0', &p) : fault_memory(f);

	arena_free(c.cutting);
	if (result)
		return -1;
	if (p.nullable)
		return line_fault(line, text.at, f, "expected a pattern that cannot be empty");
	if (frame && (!p.cuts[0].at || p.cuts[0].weight >= WEIGHT_EDGE))
		return line_fault(line, text.at, f, "expected a word or class outside optional parts");
	return automaton_keep(&c.to, &p, out) ? 0 : fault_memory(f);
}
