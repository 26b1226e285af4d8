/* stream.c - see stream.h. */
#include "tone/stream.h"

#include "tone/symbols.h"

enum { EXTRA_MAX = 6 };

struct building {
	const struct grammar *g;
	struct arena *a;
	struct stream *out;
	struct testimony heard;	/* in the sentence that is read */
	bool spent;
};

/* -- items -------------------------------------------------------------- */

/* An item that is no word. Any word may stand beside a comma. */
static void add_edge(struct building *b, uint8_t kind, uint32_t token, uint32_t sentence)
{
	b->out->items[b->out->count++] = (struct item){
		.kind = kind, .bits = kind == ITEM_COMMA ? UINT64_MAX : 0,
		.sets = b->g->symbols[SYMBOL_NONE].sets, .token = token, .sentence = sentence,
	};
}

/* A word that no frame names, but that may begin or be spelled like one. */
static void meet_stranger(struct building *b, struct item *item, struct span fold)
{
	uint32_t found[EXTRA_MAX], *extra;
	const uint32_t count = symbols_fitting(b->g, fold, found, EXTRA_MAX);

	if (!count)
		return;
	extra = arena_room(b->a, count + 1, sizeof *extra);
	if (!extra) {
		b->spent = true;
		return;
	}
	for (uint32_t i = 0; i < count; i++) {
		const struct symbol *s = &b->g->symbols[found[i]];

		extra[i] = found[i];
		item->bits |= s->bits;
		b->out->marks[item->token] |= s->marks;
		testimony_hear(&b->heard, s->witness);
	}
	extra[count] = 0;
	item->extra = extra;
}

static const uint8_t item_of_token[] = {
	[TOKEN_WORD] = ITEM_WORD, [TOKEN_NUMBER] = ITEM_NUMBER, [TOKEN_URL] = ITEM_URL,
	[TOKEN_EMOJI] = ITEM_FACE, [TOKEN_MARK] = 0,
};

static void add_token(struct building *b, const struct token *t, uint32_t token, uint32_t sentence)
{
	const struct symbol *symbols = b->g->symbols;
	const uint32_t word = symbol_of_token(b->g, t);
	const struct symbol *s = &symbols[word];	/* of no word: that of all strangers */
	struct item *item = &b->out->items[b->out->count++];

	*item = (struct item){
		.word = word, .token = token, .sentence = sentence, .extra = s->extra, .sets = s->sets,
		.bits = s->bits, .kind = item_of_token[t->kind], .negation = s->marks & MARK_NEGATION,
		.quoted = (t->flags & TOKEN_QUOTED) != 0,
	};
	b->out->marks[token] = s->marks;
	if (s->witness != symbols[SYMBOL_NONE].witness)
		testimony_hear(&b->heard, s->witness);
	if (t->kind != TOKEN_WORD)
		testimony_hear(&b->heard, symbols[symbol_of_kind(item->kind)].witness);
	else if (!word)
		meet_stranger(b, item, t->fold);
}

/* -- phrases ------------------------------------------------------------ */

static void add_run(struct building *b, uint32_t start, uint32_t end, uint32_t symbol)
{
	const struct symbol *s = &b->g->symbols[symbol];
	struct item *from = &b->out->items[start], *to = &b->out->items[end - 1];
	struct run *r = arena_room(b->a, 1, sizeof *r);

	if (!r) {
		b->spent = true;
		return;
	}
	*r = (struct run){ .symbol = symbol, .len = end - start, .sets = s->sets, .bits = from->bits,
			   .next_start = from->starts, .next_end = to->ends };
	from->starts = r;
	to->ends = r;
	testimony_hear(&b->heard, s->witness);
	for (uint32_t t = from->token; s->marks && t <= to->token; t++)
		b->out->marks[t] |= s->marks;
}

/* Phrases that begin at `start`; a comma may stand between their words. */
static void find_phrases(struct building *b, uint32_t start, uint32_t node)
{
	const struct grammar *g = b->g;
	const struct item *items = b->out->items;
	const uint32_t count = b->out->count;

	for (uint32_t i = start + 1; i < count; i++) {
		if (items[i].kind == ITEM_COMMA)
			continue;
		if (!(g->after_node[node] >> (items[i].word % 64) & 1))
			return;
		node = phrase_step(g, node, items[i].word);
		if (!node)
			return;
		if (g->phrase_at[node])
			add_run(b, start, i + 1, g->phrase_at[node]);
	}
}

/* -- the whole ---------------------------------------------------------- */

static bool is_comma(struct span fold)
{
	return fold.len == 1 && fold.at[0] == ',';
}

static void add_items(struct building *b, const struct words *w, uint32_t number)
{
	const struct sentence *s = &w->sentences[number];
	uint16_t clause = 0;
	uint8_t edge = 0;

	add_edge(b, ITEM_BEGIN, s->first, number);
	for (uint32_t i = s->first; i < s->first + s->count; i++) {
		const struct token *t = &w->tokens[i];

		if (t->kind == TOKEN_MARK) {
			edge |= is_comma(t->fold) ? ITEM_COMMA : ITEM_BREAK;
			b->out->marks[i] = 0;
			continue;
		}
		if (t->clause != clause)
			add_edge(b, edge & ITEM_BREAK ? ITEM_BREAK : ITEM_COMMA, i, number);
		clause = t->clause;
		edge = 0;
		add_token(b, t, i, number);
	}
	add_edge(b, ITEM_END, s->first + s->count, number);
}

static void add_sentence(struct building *b, const struct words *w, uint32_t number)
{
	const uint32_t first = b->out->count;

	b->heard = (struct testimony){ { 1 } };
	add_items(b, w, number);
	for (uint32_t i = first; i < b->out->count; i++) {
		const uint32_t opens = b->g->symbols[b->out->items[i].word].opens;

		if (opens)
			find_phrases(b, i, opens);
	}
	b->out->testimonies[number] = b->heard;
}

int stream_make(const struct grammar *g, const struct words *words, struct arena *a,
		struct stream *out, struct fault *f)
{
	/* Marks are no items; each clause but a sentence's first begins with an edge. */
	const size_t count = words->token_count - words->mark_count + words->clause_count + words->sentence_count;
	struct stream s = { .words = words };
	struct building b = { .g = g, .a = a, .out = &s };

	s.items = arena_room(a, count + 1, sizeof *s.items);
	s.marks = arena_room(a, words->token_count + 1, sizeof *s.marks);
	s.testimonies = arena_room(a, words->sentence_count + 1, sizeof *s.testimonies);
	if (!s.items || !s.marks || !s.testimonies)
		return fault_memory(f);
	for (size_t i = 0; i < words->sentence_count && !b.spent; i++)
		add_sentence(&b, words, (uint32_t)i);
	if (b.spent)
		return fault_memory(f);
	*out = s;
	return 0;
}
