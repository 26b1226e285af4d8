/* recur.c - see recur.h.
 *
 * Lines are known by a hash of their words, with a mark for what may differ
 * (names of sender and receiver, words with digits, what stands behind the host
 * of a page). The table of lines is of fixed size: when it fills up, lines that
 * were seen once are forgotten first.
 */
#include "text/recur.h"

#include <stdlib.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "text/footer.h"
#include "text/phrases.h"

enum {
	LINES = 1 << 17,
	SENDERS = 256,
	BLOCKS = 512,
	TOKENS = 400,		/* of a block */
	BLOCK_BYTES = 6000,
	LINE_BYTES = 1000,	/* longer lines are nobody's footer */
	OWN_LINES = 400,	/* of a mail; what stands deeper is not looked at */
	GREETING_LINES = 12,
	LEAST_LETTERS = 12
};

enum place { PLACE_EDGE, PLACE_OPEN, PLACE_BODY, PLACES };

struct seen {
	uint64_t key;		/* 0: free */
	uint64_t writers, customers;	/* bits by hash */
	uint32_t mails[PLACES];
};

struct sender {
	uint64_t key, writers;
	uint32_t mails;
};

/* A word, or some that may differ together. */
struct token {
	struct span text;
	bool loose;		/* may differ from mail to mail */
	bool breaks;		/* the first of a line */
};

struct block {
	uint64_t key, writers, customers;
	uint32_t mails, own, sender;
	bool open;
	size_t count;
	struct token tokens[TOKENS];	/* into `text` */
	bool differs[TOKENS];
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

static uint64_t mix(uint64_t hash, uint64_t more)
{
	hash ^= more + 0x9E3779B97F4A7C15u + (hash << 6) + (hash >> 2);
	return hash * 0xFF51AFD7ED558CCDu;
}

static uint64_t bit_of(uint64_t hash)
{
	return UINT64_C(1) << (mix(hash, 1) >> 58);
}

static unsigned bits_in(uint64_t bits)
{
	unsigned n = 0;

	for (; bits; bits &= bits - 1)
		n++;
	return n;
}

/* Of letters without their case. */
static uint64_t hash_of(struct span s)
{
	uint64_t hash = 0xCBF29CE484222325u;

	for (size_t at = 0, len; at < s.len; at += len)
		hash = (hash ^ utf8_lower(utf8_read(span_skip(s, at), &len))) * 0x100000001B3u;
	return hash;
}

/* ---- a mail's own lines ---- */

struct own_line {
	size_t line;		/* of the text */
	enum place place;
	bool reply;		/* it counted as the agent's words */
};

struct own {
	struct own_line at[OWN_LINES];
	size_t count;
	uint64_t writer, customer;
	uint32_t sender;
};

static bool is_word_of(struct span word, struct span name)
{
	for (struct span rest = name, part = footer_word(&rest); part.len; part = footer_word(&rest)) {
		while (part.len && (part.at[0] == '(' || part.at[0] == '"' || part.at[0] == '\''))
			part = span_skip(part, 1);
		while (part.len && !ascii_alpha(part.at[part.len - 1]) && (unsigned char)part.at[part.len - 1] < 0x80)
			part.len--;
		if (part.len >= 2 && span_starts_nocase(word, part) && word.len <= part.len + 2)
			return true;
	}
	return false;
}

static bool has_digit(struct span s)
{
	for (size_t i = 0; i < s.len; i++)
		if (ascii_digit(s.at[i]))
			return true;
	return false;
}

static bool is_page(struct span word)
{
	return span_find(word, SPAN("://")) < word.len;
}

/* What of a page's address is the same in every mail: up to its host. */
static size_t host_end(struct span page)
{
	const size_t from = span_find(page, SPAN("://")) + 3;

	return from + span_find_byte(span_skip(page, from), '/');
}

/* Words of a line as tokens; loose ones that follow each other are one. */
static size_t tokens_of(struct span line, const struct split_hints *h, struct token *out, size_t room)
{
	size_t n = 0;

	for (struct span rest = line, word = footer_word(&rest); word.len; word = footer_word(&rest)) {
		const bool page = is_page(word);
		const bool loose = page || has_digit(word) || is_word_of(word, h->agent_name)
				   || is_word_of(word, h->customer_name);

		if (n && loose && !page && out[n - 1].loose && !is_page(out[n - 1].text)) {
			out[n - 1].text.len = (size_t)(word.at + word.len - out[n - 1].text.at);
			continue;
		}
		if (n == room)
			return 0;
		out[n] = (struct token){ word, loose, n == 0 };
		n++;
	}
	return n;
}

static uint64_t key_of(const struct token *tokens, size_t count, uint64_t key)
{
	for (size_t i = 0; i < count; i++) {
		const struct token *t = &tokens[i];

		if (!t->loose)
			key = mix(key, hash_of(t->text));
		else if (is_page(t->text))
			key = mix(key, hash_of(span_cut(t->text, 0, host_end(t->text))));
		else
			key = mix(key, 7);
		key = mix(key, t->breaks);
	}
	return key | 1;
}

static size_t words_in(struct span line)
{
	size_t n = 0;

	while (footer_word(&line).len)
		n++;
	return n;
}

static struct span folded(struct span line, char *room, size_t max)
{
	struct buffer b = { .at = room, .room = max, .max = max };
	bool space = false;

	line = span_trim(line);
	for (size_t at = 0, len; at < line.len && b.len + 8 < max; at += len) {
		const uint32_t c = utf8_read(span_skip(line, at), &len);

		if (utf8_space(c)) {
			space = b.len > 0;
			continue;
		}
		if (space)
			buffer_byte(&b, ' ');
		space = false;
		utf8_add(&b, c == 0x2019 ? '\'' : utf8_lower(c));
	}
	return buffer_span(&b);
}

/* "Kind regards," or "-- ", below which no words are the agent's. */
static bool closes(struct span line)
{
	char room[200];
	const struct span fold = folded(line, room, sizeof room);
	size_t len;

	if (span_eq(span_trim(line), SPAN("--")))
		return true;
	return line.len < 60 && words_in(line) <= 5 && !span_ends(fold, SPAN("."))
	       && phrase_sign_off(fold, &len) != SIGN_OFF_NONE;
}

/* With that word, or with one that begins so when a star stands behind it. */
static bool begins(struct span fold, struct span word)
{
	const bool stem = span_ends(word, SPAN("*"));
	size_t len;

	if (stem)
		word.len--;
	if (!span_starts(fold, word))
		return false;
	return stem || fold.len == word.len || !utf8_letter(utf8_read(span_skip(fold, word.len), &len));
}

/* "Hi Ben,", "Sehr geehrter Herr Brandt," */
static bool greets(struct span line, const struct split_hints *h)
{
	static const char *const words[] = {
		/* English, German */
		"hi", "hello", "hey", "dear", "good morning", "good afternoon", "good evening", "greetings",
		"hallo", "guten tag", "guten morgen", "sehr geehrte*", "liebe", "lieber", "moin", "servus",
		"grüezi",
		/* French, Spanish, Italian, Portuguese */
		"bonjour", "bonsoir", "cher", "chère", "salut", "madame", "monsieur", "hola", "buenos",
		"buenas", "estimad*", "querid*", "buongiorno", "buonasera", "gentile*", "ciao", "caro", "cara",
		"olá", "ola", "bom dia", "boa tarde", "prezad*",
		/* Dutch, Danish, Norwegian, Swedish */
		"beste", "geachte", "goedemorgen", "goedemiddag", "dag", "hej", "hei", "kære", "bästa", "god dag",
		/* Polish, Czech, Turkish, Russian, Ukrainian, and what has no letters of ours */
		"cześć", "dzień dobry", "szanown*", "dobrý den", "vážen*", "ahoj", "merhaba", "sayın",
		"здравствуйте", "добрый*", "уважаем*", "привет", "добрий*", "您好*", "你好*", "こんにちは*",
		"안녕하세요*",
	};
	char room[200];
	const struct span fold = folded(line, room, sizeof room);

	if (line.len > 90 || words_in(line) > 8)
		return false;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (begins(fold, span_of(words[i])))
			return true;
	for (struct span rest = line, word = footer_word(&rest); word.len; word = footer_word(&rest))
		if (is_word_of(word, h->customer_name)
		    && (span_ends(fold, SPAN(",")) || span_ends(fold, SPAN("!"))))
			return true;
	return false;
}

static void places(struct own *o, const struct text *t, const struct split *s, const struct split_hints *h)
{
	size_t greeting = 0, farewell = o->count;
	bool greeted = false;

	for (size_t i = 0; i < o->count && i < GREETING_LINES && !greeted; i++)
		if (greets(t->lines[o->at[i].line].where, h)) {
			greeting = i;
			greeted = true;
		}
	for (size_t i = greeting; i < o->count; i++)
		if (closes(t->lines[o->at[i].line].where))
			farewell = i;
	for (size_t i = greeting; i < o->count && farewell == o->count; i++)
		if (s->roles[o->at[i].line] == ROLE_SIGNATURE)
			farewell = i;
	for (size_t i = 0; i < o->count; i++)
		o->at[i].place = (greeted && i < greeting) || i > farewell ? PLACE_EDGE
				 : farewell == o->count && i > greeting ? PLACE_OPEN : PLACE_BODY;
}

static uint32_t sender_of(struct recur *r, struct span address, uint64_t writer, bool count)
{
	const uint64_t key = hash_of(address) | 1;
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

static void own_lines(struct recur *r, const struct text *t, const struct split *s,
		      const struct split_hints *h, bool count, struct own *o)
{
	o->count = 0;
	o->writer = mix(hash_of(h->agent_name), hash_of(h->agent_address));
	o->customer = hash_of(h->customer_address);
	o->sender = sender_of(r, h->agent_address, o->writer, count);
	for (size_t i = 0; i < t->line_count && o->count < OWN_LINES; i++) {
		struct span line = t->lines[i].where;
		const unsigned char role = s->roles[i];

		if (t->lines[i].depth || role == ROLE_QUOTE || role == ROLE_EARLIER || role == ROLE_ATTRIBUTION)
			continue;
		if (line.len < LINE_BYTES && footer_word(&line).len)
			o->at[o->count++] = (struct own_line){ i, PLACE_BODY, role == ROLE_REPLY };
	}
	places(o, t, s, h);
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

static void count_line(struct recur *r, uint64_t key, enum place place, const struct own *o)
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
	struct token tokens[TOKENS];
	uint64_t keys[OWN_LINES];
	struct own o;

	own_lines(r, t, s, h, true, &o);
	for (size_t i = 0; i < o.count; i++) {
		const size_t n = tokens_of(t->lines[o.at[i].line].where, h, tokens, TOKENS);

		keys[i] = key_of(tokens, n, o.sender);
		if (n && !again(keys, i))
			count_line(r, keys[i], o.at[i].place, &o);
	}
}

/* ---- the second look ---- */

static bool share(uint32_t part, uint32_t whole, unsigned percent)
{
	return part * UINT64_C(100) >= whole * (uint64_t)percent;
}

static bool regular(const struct recur *r, uint64_t key, uint32_t sender, enum place place)
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

static struct block *block_new(struct recur *r, const struct token *tokens, size_t count)
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
			      const struct token *tokens, size_t count)
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

static void add_block(struct recur *r, const struct own *o, const struct token *tokens, size_t count,
		      bool reply, bool open)
{
	const uint64_t key = key_of(tokens, count, o->sender);
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

/* Lines of one run, as far as they have room. */
static size_t run_tokens(const struct text *t, const struct split_hints *h, const struct own *o,
			 size_t from, size_t to, struct token *tokens)
{
	size_t n = 0;

	for (size_t i = from; i < to; i++) {
		const size_t more = tokens_of(t->lines[o->at[i].line].where, h, tokens + n, TOKENS - n);

		if (!more)
			return 0;
		n += more;
	}
	return n;
}

/* Nothing below the run is the agent's. */
static bool reaches_end(const struct own *o, size_t to)
{
	return to == o->count;
}

void recur_gather(struct recur *r, const struct text *t, const struct split *s,
		  const struct split_hints *h)
{
	struct token tokens[TOKENS];
	bool is_regular[OWN_LINES];
	struct own o;

	own_lines(r, t, s, h, false, &o);
	for (size_t i = 0; i < o.count; i++) {
		const size_t n = tokens_of(t->lines[o.at[i].line].where, h, tokens, TOKENS);

		is_regular[i] = n && regular(r, key_of(tokens, n, o.sender), o.sender, o.at[i].place);
	}
	for (size_t i = 0, to; i < o.count; i = to) {
		bool reply = false;

		for (to = i; to < o.count && is_regular[to] && o.at[to].place == o.at[i].place; to++)
			reply |= o.at[to].reply;
		if (to == i) {
			to++;
			continue;
		}
		if (o.at[i].place == PLACE_OPEN && !reaches_end(&o, to))
			continue;
		add_block(r, &o, tokens, run_tokens(t, h, &o, i, to, tokens), reply, o.at[i].place == PLACE_OPEN);
	}
}

/* ---- what is proposed ---- */

/* The token as a file of footers has it. */
static void add_token(struct buffer *out, const struct token *t, bool differs)
{
	enum { LONGEST = 100 };
	struct span text = t->text;

	if (span_find_byte(text, '*') < text.len)
		differs = true;
	if (!differs && text.len <= LONGEST) {
		buffer_add(out, text);
		return;
	}
	if (is_page(text)) {
		text = span_cut(text, 0, host_end(text));
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
