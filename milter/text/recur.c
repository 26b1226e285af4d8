/* recur.c - see recur.h.
 *
 * Lines are known by a hash (recur_line.h). The table of lines is of fixed size:
 * when it fills up, lines that were seen once are forgotten first.
 */
#include "text/recur.h"

#include <stdlib.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "text/footer.h"
#include "text/recur_line.h"

enum {
	LINES = 1 << 17,
	SENDERS = 256,
	BLOCKS = 512,
	BLOCK_BYTES = 6000,
	LEAST_LETTERS = 12
};

struct seen {
	uint64_t key;		/* 0: free */
	uint64_t writers, customers;	/* bits by hash */
	uint32_t mails[RECUR_PLACES];
};

struct sender {
	uint64_t key, writers;
	uint32_t mails;
};

struct block {
	uint64_t key, writers, customers;
	uint32_t mails, own, sender;
	bool open;
	size_t count;
	struct recur_token tokens[RECUR_TOKENS];	/* into `text` */
	bool differs[RECUR_TOKENS];
	char text[BLOCK_BYTES];
};

struct recur {
	struct seen *lines;
	size_t used;
	struct sender senders[SENDERS];
	size_t sender_count;
	struct block *blocks[BLOCKS];
	size_t block_count;
};

struct recur *recur_new(void)
{
	struct recur *r = calloc(1, sizeof *r);

	if (r)
		r->lines = calloc(LINES, sizeof *r->lines);
	if (r && r->lines)
		return r;
	free(r);
	return NULL;
}

void recur_free(struct recur *r)
{
	if (!r)
		return;
	for (size_t i = 0; i < r->block_count; i++)
		free(r->blocks[i]);
	free(r->lines);
	free(r);
}

static uint64_t bit_of(uint64_t hash)
{
	return UINT64_C(1) << (recur_mix(hash, 1) >> 58);
}

static unsigned bits_in(uint64_t bits)
{
	unsigned n = 0;

	for (; bits; bits &= bits - 1)
		n++;
	return n;
}

static uint32_t sender_of(struct recur *r, struct span address, uint64_t writer, bool count)
{
	const uint64_t key = recur_hash(address) | 1;
	size_t i = 0;

	while (i < r->sender_count && r->senders[i].key != key)
		i++;
	if (i == r->sender_count) {
		if (i == SENDERS)
			i--;	/* the last one is for all that are too many */
		else
			r->senders[r->sender_count++].key = key;
	}
	if (count) {
		r->senders[i].mails++;
		r->senders[i].writers |= bit_of(writer);
	}
	return (uint32_t)i;
}

/* What is looked at of a mail. */
struct look {
	struct recur_lines lines;
	uint64_t writer, customer;
	uint32_t sender;
};

static void look_at(struct recur *r, const struct text *t, const struct split *s, const struct split_hints *h,
		    bool count, struct look *out)
{
	recur_lines_of(t, s, h, &out->lines);
	out->writer = recur_mix(recur_hash(h->agent_name), recur_hash(h->agent_address));
	out->customer = recur_hash(h->customer_address);
	out->sender = sender_of(r, h->agent_address, out->writer, count);
}

/* ---- the first look ---- */

static uint32_t all_mails(const struct seen *s)
{
	return s->mails[PLACE_EDGE] + s->mails[PLACE_OPEN] + s->mails[PLACE_BODY];
}

static struct seen *slot(struct seen *lines, uint64_t key)
{
	size_t i = (size_t)key & (LINES - 1);

	while (lines[i].key && lines[i].key != key)
		i = (i + 1) & (LINES - 1);
	return &lines[i];
}

/* Forgets what was seen least until the table is half empty. */
static void forget(struct recur *r)
{
	struct seen *kept = calloc(LINES, sizeof *kept);

	for (uint32_t least = 1; kept && r->used > LINES / 2; least *= 2) {
		memset(kept, 0, LINES * sizeof *kept);
		r->used = 0;
		for (size_t i = 0; i < LINES; i++)
			if (r->lines[i].key && all_mails(&r->lines[i]) > least) {
				*slot(kept, r->lines[i].key) = r->lines[i];
				r->used++;
			}
		memcpy(r->lines, kept, LINES * sizeof *kept);
	}
	free(kept);
}

static void count_line(struct recur *r, uint64_t key, enum recur_place place, const struct look *o)
{
	struct seen *s;

	if (r->used > LINES / 4 * 3)
		forget(r);
	s = slot(r->lines, key);
	if (!s->key) {
		if (r->used > LINES / 8 * 7)
			return;	/* no memory to forget in */
		s->key = key;
		r->used++;
	}
	s->mails[place]++;
	s->writers |= bit_of(o->writer);
	s->customers |= bit_of(o->customer);
}

/* Whether the same line stood higher up in this mail: it is counted once. */
static bool again(const uint64_t *keys, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (keys[k] == keys[i])
			return true;
	return false;
}

void recur_count(struct recur *r, const struct text *t, const struct split *s,
		 const struct split_hints *h)
{
	struct recur_token tokens[RECUR_TOKENS];
	uint64_t keys[RECUR_LINES];
	struct look o;

	look_at(r, t, s, h, true, &o);
	for (size_t i = 0; i < o.lines.count; i++) {
		const size_t n = recur_tokens(&o.lines, i, i + 1, h, tokens);

		keys[i] = recur_key(tokens, n, o.sender);
		if (n && !again(keys, i))
			count_line(r, keys[i], o.lines.at[i].place, &o);
	}
}

/* ---- the second look ---- */

static bool share(uint32_t part, uint32_t whole, unsigned percent)
{
	return part * UINT64_C(100) >= whole * (uint64_t)percent;
}

static bool regular(const struct recur *r, uint64_t key, uint32_t sender, enum recur_place place)
{
	const struct seen *s = slot(r->lines, key);
	const struct sender *from = &r->senders[sender];
	const uint32_t edges = s->mails[PLACE_EDGE] + s->mails[PLACE_OPEN];

	if (!s->key || place == PLACE_BODY || edges < RECUR_MAILS / 2)
		return false;
	if (!share(edges, from->mails, place == PLACE_OPEN ? RECUR_SHARE_OPEN : RECUR_SHARE))
		return false;
	if (share(s->mails[PLACE_BODY], all_mails(s), RECUR_BODY + 1))
		return false;
	return bits_in(s->writers) > 1 || bits_in(from->writers) < 2;
}

static struct block *block_new(struct recur *r, const struct recur_token *tokens, size_t count)
{
	struct block *b = r->block_count < BLOCKS ? calloc(1, sizeof *b) : NULL;
	size_t used = 0;

	if (!b)
		return NULL;
	for (size_t i = 0; i < count; i++) {
		const struct span text = tokens[i].text;

		if (used + text.len > BLOCK_BYTES) {
			free(b);
			return NULL;
		}
		memcpy(b->text + used, text.at, text.len);
		b->tokens[i] = tokens[i];
		b->tokens[i].text = (struct span){ b->text + used, text.len };
		used += text.len;
	}
	b->count = count;
	r->blocks[r->block_count++] = b;
	return b;
}

static struct block *block_of(struct recur *r, uint64_t key, uint32_t sender,
			      const struct recur_token *tokens, size_t count)
{
	struct block *b;

	for (size_t i = 0; i < r->block_count; i++)
		if (r->blocks[i]->key == key && r->blocks[i]->count == count)
			return r->blocks[i];
	b = block_new(r, tokens, count);
	if (b) {
		b->key = key;
		b->sender = sender;
	}
	return b;
}

static void add_block(struct recur *r, const struct look *o, const struct recur_token *tokens, size_t count,
		      bool reply, bool open)
{
	const uint64_t key = recur_key(tokens, count, o->sender);
	struct block *b = count ? block_of(r, key, o->sender, tokens, count) : NULL;

	if (!b)
		return;
	b->mails++;
	b->own += reply;
	b->open |= open;
	b->writers |= bit_of(o->writer);
	b->customers |= bit_of(o->customer);
	for (size_t i = 0; i < count; i++)
		b->differs[i] |= !span_eq(b->tokens[i].text, tokens[i].text) && tokens[i].loose;
}

/* An open run counts only when nothing below it is the agent's. */
static void gather_run(struct recur *r, const struct look *o, size_t from, size_t to, const struct split_hints *h)
{
	struct recur_token tokens[RECUR_TOKENS];
	const bool open = o->lines.at[from].place == PLACE_OPEN;
	bool reply = false;

	if (open && to < o->lines.count)
		return;
	for (size_t i = from; i < to; i++)
		reply |= o->lines.at[i].role == ROLE_REPLY;
	add_block(r, o, tokens, recur_tokens(&o->lines, from, to, h, tokens), reply, open);
}

void recur_gather(struct recur *r, const struct text *t, const struct split *s,
		  const struct split_hints *h)
{
	struct recur_token tokens[RECUR_TOKENS];
	bool is_regular[RECUR_LINES];
	struct look o;

	look_at(r, t, s, h, false, &o);
	for (size_t i = 0; i < o.lines.count; i++) {
		const size_t n = recur_tokens(&o.lines, i, i + 1, h, tokens);

		is_regular[i] = n && regular(r, recur_key(tokens, n, o.sender), o.sender, o.lines.at[i].place);
	}
	for (size_t i = 0, to; i < o.lines.count; i = to > i ? to : i + 1) {
		for (to = i; to < o.lines.count && is_regular[to] && o.lines.at[to].place == o.lines.at[i].place; to++)
			;
		if (to > i)
			gather_run(r, &o, i, to, h);
	}
}

/* ---- what is proposed ---- */

/* The token as a file of footers has it. */
static void add_token(struct buffer *out, const struct recur_token *t, bool differs)
{
	enum { LONGEST = 100 };
	struct span text = t->text;

	if (span_find_byte(text, '*') < text.len)
		differs = true;
	if (!differs && text.len <= LONGEST) {
		buffer_add(out, text);
		return;
	}
	if (recur_host(text)) {
		text = span_cut(text, 0, recur_host(text));
		buffer_add(out, span_cut(text, 0, LONGEST));
		buffer_byte(out, '/');
	} else if (!differs) {
		text = span_cut(text, 0, LONGEST);
		buffer_add(out, span_cut(text, 0, utf8_valid(text)));
	}
	buffer_byte(out, '*');
}

static bool starred(const struct block *b, size_t i)
{
	return b->differs[i] || span_find_byte(b->tokens[i].text, '*') < b->tokens[i].text.len
	       || b->tokens[i].text.len > 100;
}

/* From the first line on that begins with a word that is always the same. */
static void write_block(const struct block *b, struct buffer *out)
{
	size_t from = 0;

	while (from < b->count && (!b->tokens[from].breaks || starred(b, from)))
		from++;
	for (size_t i = from; i < b->count; i++) {
		if (i > from)
			buffer_byte(out, b->tokens[i].breaks ? '\n' : ' ');
		add_token(out, &b->tokens[i], b->differs[i]);
	}
	if (from < b->count)
		buffer_byte(out, '\n');
}

static size_t letters_in(struct span s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++)
		n += s.at[i] != '*' && !ascii_space(s.at[i]);
	return n;
}

static bool worth_it(const struct recur *r, const struct block *b)
{
	const struct sender *from = &r->senders[b->sender];

	return b->own && b->mails >= RECUR_MAILS && bits_in(b->customers) >= RECUR_CUSTOMERS
	       && share(b->mails, from->mails, RECUR_SHARE / 2)
	       && (bits_in(b->writers) > 1 || bits_in(from->writers) < 2);
}

/* The same text under another sender's address is one block. */
static struct recur_block *same_text(struct recur_block *all, size_t count, struct span text)
{
	for (size_t i = 0; i < count; i++)
		if (span_eq(all[i].text, text))
			return &all[i];
	return NULL;
}

static void join(struct recur_block *to, const struct recur *r, const struct block *b)
{
	to->mails += b->mails;
	to->of += r->senders[b->sender].mails;
	to->own += b->own;
	to->open |= b->open;
	to->writers = bits_in(b->writers) > to->writers ? bits_in(b->writers) : to->writers;
	to->customers = bits_in(b->customers) > to->customers ? bits_in(b->customers) : to->customers;
}

static int by_mails(const void *a, const void *b)
{
	const struct recur_block *x = a, *y = b;

	if (x->mails != y->mails)
		return x->mails > y->mails ? -1 : 1;
	return x->text.len < y->text.len ? 1 : -(x->text.len > y->text.len);
}

/* A proposal is a footer: what the file's reader would not take is none. */
static bool reads_back(struct span text)
{
	struct footers *f = NULL;
	bool one = footers_new("proposal", text, &f, NULL) == 0 && footers_count(f) == 1;

	footers_free(f);
	return one;
}

int recur_blocks(const struct recur *r, struct arena *a, struct recur_block **out, size_t *count,
		 struct fault *f)
{
	struct recur_block *all = arena_take(a, r->block_count + 1, sizeof *all);
	size_t n = 0;

	if (!all)
		return fault_memory(f);
	for (size_t i = 0; i < r->block_count; i++) {
		struct recur_block *to;
		struct buffer b;

		if (!worth_it(r, r->blocks[i]))
			continue;
		buffer_init(&b, a, BLOCK_BYTES * 2);
		write_block(r->blocks[i], &b);
		if (b.spoiled)
			return fault_memory(f);
		if (letters_in(buffer_span(&b)) < LEAST_LETTERS || !reads_back(buffer_span(&b)))
			continue;
		to = same_text(all, n, buffer_span(&b));
		if (!to) {
			to = &all[n++];
			to->text = buffer_span(&b);
		}
		join(to, r, r->blocks[i]);
	}
	qsort(all, n, sizeof *all, by_mails);
	*out = all;
	*count = n;
	return 0;
}
