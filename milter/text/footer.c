/* footer.c - see footer.h. */
#include "text/footer.h"

#include <stdlib.h>

#include "base/buffer.h"
#include "base/utf8.h"

enum {
	LEAST_BYTES = 12,	/* shorter blocks would meet what people write */
	GAP = 12,		/* words that a '*' alone stands for, at most */
	WORD_MAX = 256,
	MEMORY = 8 << 20,
	WORK_MAX = 1 << 20	/* words compared for one mail */
};

struct pattern {
	struct span head, tail;	/* in front of the star and behind it, lower case */
	bool star;
};

struct footer {
	const struct pattern *words;
	size_t count;
	uint64_t first;		/* hash of the first word */
};

struct footers {
	struct arena *arena;
	struct footer *at;	/* in order of `first` */
	size_t count;
};

/* Marks that programs put around words, or make lines of. */
static bool mark(char c)
{
	return c == '*' || c == '_' || c == '|' || c == '<' || c == '>' || c == '[' || c == ']' || c == '-'
	       || c == '=' || c == '~' || c == '#' || c == '+';
}

/* Up to the next space of any width. */
static struct span cut_word(struct span *rest)
{
	size_t from = 0, to, len = 1;

	while (from < rest->len && utf8_space(utf8_read(span_skip(*rest, from), &len)))
		from += len;
	for (to = from; to < rest->len; to += len)
		if (utf8_space(utf8_read(span_skip(*rest, to), &len)))
			break;
	const struct span word = span_cut(*rest, from, to);

	*rest = span_skip(*rest, to);
	return word;
}

struct span footer_word(struct span *rest)
{
	while (rest->len) {
		struct span word = cut_word(rest);

		while (word.len && mark(word.at[0]))
			word = span_skip(word, 1);
		while (word.len && mark(word.at[word.len - 1]))
			word.len--;
		if (word.len)
			return word;
	}
	return SPAN_NONE;
}

/* Lower case, as much of it as fits. */
static struct span fold(struct span word, char *room)
{
	struct buffer b = { .at = room, .room = WORD_MAX, .max = WORD_MAX };

	for (size_t at = 0, len; at < word.len && b.len + 4 < WORD_MAX; at += len)
		utf8_add(&b, utf8_lower(utf8_read(span_skip(word, at), &len)));
	return buffer_span(&b);
}

/* ---- the file ---- */

struct reading {
	const char *name;
	struct footers *f;
	struct pattern words[FOOTER_WORDS];
	size_t count, letters;
	unsigned line, first_line;
};

/* A star at an end of a word is no mark of emphasis here. */
static struct span pattern_word(struct span *rest)
{
	while (rest->len) {
		struct span word = cut_word(rest);

		while (word.len && word.at[0] != '*' && mark(word.at[0]))
			word = span_skip(word, 1);
		while (word.len && word.at[word.len - 1] != '*' && mark(word.at[word.len - 1]))
			word.len--;
		if (word.len)
			return word;
	}
	return SPAN_NONE;
}

static int add_word(struct reading *r, struct span word, struct fault *f)
{
	char room[WORD_MAX];
	struct pattern *w = &r->words[r->count];
	struct span whole;
	size_t star;

	if (r->count == FOOTER_WORDS)
		return fault(f, FAULT_LIMIT, "%s:%u: a block of more than %d words", r->name, r->line, FOOTER_WORDS);
	if (word.len > WORD_MAX / 2)
		return fault(f, FAULT_LIMIT, "%s:%u: a word of more than %d bytes: put * for its end", r->name,
			     r->line, WORD_MAX / 2);
	whole = arena_copy(r->f->arena, fold(word, room));
	if (!whole.at)
		return fault_memory(f);
	star = span_find_byte(whole, '*');
	*w = (struct pattern){ .head = span_cut(whole, 0, star), .tail = span_skip(whole, star + 1),
				   .star = star < whole.len };
	if (span_find_byte(w->tail, '*') < w->tail.len)
		return fault(f, FAULT_INPUT, "%s:%u: more than one * in a word", r->name, r->line);
	r->letters += w->head.len + w->tail.len;
	if (w->star && whole.len == 1 && r->count && r->words[r->count - 1].star
	    && !r->words[r->count - 1].head.len && !r->words[r->count - 1].tail.len)
		return 0;
	r->count++;
	return 0;
}

static int end_block(struct reading *r, struct fault *f)
{
	struct pattern *own;
	struct footer *to;

	if (!r->count)
		return 0;
	if (r->words[0].star)
		return fault(f, FAULT_INPUT, "%s:%u: the first word of a block may have no *", r->name, r->first_line);
	if (r->letters < LEAST_BYTES)
		return fault(f, FAULT_INPUT, "%s:%u: a block of less than %d letters would meet what people write",
			     r->name, r->first_line, LEAST_BYTES);
	if (r->f->count == FOOTERS_MAX)
		return fault(f, FAULT_LIMIT, "%s:%u: more than %d blocks", r->name, r->first_line, FOOTERS_MAX);
	own = arena_take(r->f->arena, r->count, sizeof *own);
	if (!own)
		return fault_memory(f);
	memcpy(own, r->words, r->count * sizeof *own);
	to = &r->f->at[r->f->count++];
	*to = (struct footer){ .words = own, .count = r->count, .first = span_hash(own[0].head) };
	r->count = r->letters = 0;
	return 0;
}

static int read_line(struct reading *r, struct span line, struct fault *f)
{
	if (!span_trim(line).len)
		return end_block(r, f);
	if (line.at[0] == '#')
		return 0;
	if (!r->count)
		r->first_line = r->line;
	for (struct span rest = line; rest.len;) {
		const struct span word = pattern_word(&rest);

		if (word.len && add_word(r, word, f))
			return -1;
	}
	return 0;
}

static int read_all(struct reading *r, struct span bytes, struct fault *f)
{
	if (span_starts(bytes, SPAN("\xEF\xBB\xBF")))
		bytes = span_skip(bytes, 3);
	if (utf8_valid(bytes) != bytes.len)
		return fault(f, FAULT_INPUT, "%s: byte %zu is not UTF-8", r->name, utf8_valid(bytes));
	for (struct span rest = bytes; rest.at && rest.len;) {
		const struct span line = span_line(&rest);

		r->line++;
		if (read_line(r, line, f))
			return -1;
	}
	return end_block(r, f);
}

static int by_first(const void *a, const void *b)
{
	const struct footer *x = a, *y = b;

	return x->first < y->first ? -1 : x->first > y->first;
}

static struct footers *footers_empty(void)
{
	struct footers *f = calloc(1, sizeof *f);

	if (!f)
		return NULL;
	f->arena = arena_new(MEMORY);
	f->at = f->arena ? arena_take(f->arena, FOOTERS_MAX, sizeof *f->at) : NULL;
	if (f->at)
		return f;
	footers_free(f);
	return NULL;
}

int footers_new(const char *name, struct span bytes, struct footers **out, struct fault *f)
{
	struct reading *r;
	int result;

	if (bytes.len > FOOTERS_BYTES)
		return fault(f, FAULT_LIMIT, "%s: more than %d bytes", name, FOOTERS_BYTES);
	r = calloc(1, sizeof *r);
	if (!r)
		return fault_memory(f);
	r->name = name;
	r->f = footers_empty();
	result = r->f ? read_all(r, bytes, f) : fault_memory(f);
	if (result) {
		footers_free(r->f);
	} else {
		qsort(r->f->at, r->f->count, sizeof *r->f->at, by_first);
		*out = r->f;
	}
	free(r);
	return result;
}

void footers_free(struct footers *f)
{
	if (!f)
		return;
	arena_free(f->arena);
	free(f);
}

size_t footers_count(const struct footers *f)
{
	return f ? f->count : 0;
}

/* ---- the mail ---- */

/* A place in the text: what is left of a line, and the lines behind it. */
struct place {
	struct span rest;
	size_t line;
};

struct search {
	const struct view *v;
	size_t count, work;
	unsigned char depth;
};

static bool same_word(const struct pattern *p, struct span word, struct search *s)
{
	char room[WORD_MAX];
	const struct span folded = fold(word, room);

	s->work++;
	if (!p->star)
		return span_eq(folded, p->head);
	return folded.len >= p->head.len + p->tail.len && span_starts(folded, p->head)
	       && span_ends(folded, p->tail);
}

/* The next word, on this line or on one below it. */
static struct span next_word(struct search *s, struct place *at)
{
	for (;;) {
		const struct span word = footer_word(&at->rest);

		if (word.len)
			return word;
		do
			at->line++;
		while (at->line < s->count && view_is(&s->v[at->line], VIEW_BLANK));
		if (at->line >= s->count || s->v[at->line].depth != s->depth)
			return SPAN_NONE;
		at->rest = s->v[at->line].text;
	}
}

/* A star alone: as few words as let the next one meet. At the end of a block
 * what is left of the line. */
static bool pass_gap(const struct footer *f, size_t next, struct search *s, struct place *at)
{
	for (size_t i = 0; i <= GAP; i++) {
		struct place try = *at;
		struct span word;

		if (next == f->count) {
			if (!footer_word(&at->rest).len)
				return true;
			continue;
		}
		word = next_word(s, &try);
		if (!word.len)
			return false;
		if (same_word(&f->words[next], word, s))
			return true;
		*at = try;
	}
	return false;
}

static bool gap(const struct pattern *w)
{
	return w->star && !w->head.len && !w->tail.len;
}

/* The line behind the footer that begins at line `i`, or `i`. */
static size_t footer_end(const struct footer *f, struct search *s, size_t i)
{
	struct place at = { s->v[i].text, i };

	for (size_t k = 0; k < f->count; k++) {
		struct span word;

		if (gap(&f->words[k])) {
			if (!pass_gap(f, k + 1, s, &at))
				return i;
			continue;
		}
		word = next_word(s, &at);
		if (!word.len || !same_word(&f->words[k], word, s))
			return i;
	}
	return footer_word(&at.rest).len ? i : at.line + 1;
}

static size_t first_at_least(const struct footers *f, uint64_t hash)
{
	size_t low = 0, high = f->count;

	while (low < high) {
		const size_t middle = (low + high) / 2;

		if (f->at[middle].first < hash)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The longest of those that begin here: the line behind it, or `i`. */
static size_t longest_at(const struct footers *f, struct search *s, size_t i)
{
	char room[WORD_MAX];
	struct span rest = s->v[i].text;
	const uint64_t first = span_hash(fold(footer_word(&rest), room));
	size_t best = i;

	s->depth = s->v[i].depth;
	for (size_t k = first_at_least(f, first); k < f->count && f->at[k].first == first; k++) {
		const size_t end = footer_end(&f->at[k], s, i);

		if (end > best)
			best = end;
	}
	return best;
}

void footers_mark(const struct footers *f, struct view *v, size_t count)
{
	struct search s = { .v = v, .count = count };

	if (!footers_count(f))
		return;
	for (size_t i = 0; i < count && s.work < WORK_MAX;) {
		const size_t end = view_is(&v[i], VIEW_BLANK) ? i : longest_at(f, &s, i);

		for (size_t k = i; k < end; k++)
			v[k].facts |= VIEW_SITE;
		i = end > i ? end : i + 1;
	}
}
