/* words.c - see words.h.
 *
 * One walk over the bytes. Each step takes what begins here: a line end, white
 * space, a word, a number, an address or a mark. Steps never look back, and
 * look ahead only where a memo keeps the same bytes from being read again.
 *
 * A line end inside a paragraph ends a sentence only when the sender must have
 * meant it: the next word would still have fitted, or an item begins.
 */
#include "text/words.h"

#include "text/cut_address.h"
#include "text/cut_word.h"
#include "text/special.h"

enum {
	WRAP_LEAST = 60,	/* nobody wraps mail narrower than this on purpose */
	WRAP_MOST = 78,		/* RFC 5322, 2.1.1 */
	SHORT_LINE = 30,
	ORDINAL_MOST = 2	/* digits */
};

/* -- characters --------------------------------------------------------- */

static bool is_capital(uint32_t ch)
{
	return utf8_lower(ch) != ch;
}

static bool is_emoji(uint32_t ch)
{
	return (ch >= 0x1F1E6 && ch <= 0x1FAFF) || (ch >= 0x2600 && ch <= 0x27BF) || ch == 0x2B50
	       || ch == 0x2764;
}

static bool is_currency(uint32_t ch)
{
	return ch == '$' || (ch >= 0xA2 && ch <= 0xA5) || (ch >= 0x20A0 && ch <= 0x20BF);
}

static bool is_dash(uint32_t ch)
{
	return ch == 0x2013 || ch == 0x2014 || ch == 0x2015 || ch == 0x2212;
}

/* -- numbers ------------------------------------------------------------ */

static void take_number(struct cutter *c, size_t start)
{
	size_t from = c->at;

	while (c->at < c->text.len) {
		const unsigned char b = cutter_byte(c, c->at);

		if (ascii_digit((char)b) || ascii_alpha((char)b)) {
			c->at++;
			continue;
		}
		if (!b || !strchr(".,:/-'", b) || !ascii_digit((char)cutter_byte(c, c->at + 1)))
			break;
		c->at++;
	}
	if (cut_address(c, from))
		return;
	cutter_put(c, TOKEN_NUMBER, span_cut(c->text, from, c->at), start, c->at, 0);
}

/* -- marks -------------------------------------------------------------- */

static void put_mark(struct cutter *c, size_t len)
{
	cutter_put(c, TOKEN_MARK, span_cut(c->text, c->at, c->at + len), c->at, c->at + len, 0);
	c->at += len;
}

static bool closes(uint32_t ch)
{
	return ch == ')' || ch == ']' || ch == '"' || ch == 0x201D || ch == 0xBB || ch == 0x2019
	       || ch == '*' || ch == '_';
}

/* "mr. Smith", "e.g. this", "approx. 3": the full stop belongs to the word. */
static bool stop_of_abbreviation(const struct cutter *c)
{
	const struct words *w = c->out;
	const struct token *last;
	size_t len;

	if (w->token_count == c->first)
		return false;
	last = &w->tokens[w->token_count - 1];
	if (last->end != c->at)
		return false;
	if (last->kind == TOKEN_NUMBER)		/* "am 3. Mai" */
		return c->tongue->ordinals && last->fold.len <= ORDINAL_MOST;
	if (!(last->flags & TOKEN_CAPITAL) && tongue_lists(c->tongue->letter, last->fold))
		return false;
	if (last->kind != TOKEN_WORD
	    || (!special_abbreviation(last->fold) && !tongue_lists(c->tongue->abbreviations, last->fold)))
		return false;
	/* "etc." before a capital letter was the end all the same. */
	return !span_eq(last->fold, SPAN("etc"))
	       || !is_capital(cutter_read(c, cutter_past_blanks(c, c->at + 1), &len));
}

static bool stop_ends(const struct cutter *c, size_t behind, size_t stops)
{
	size_t at = behind, len;
	uint32_t next = cutter_read(c, at, &len);

	while (len && closes(next)) {
		at += len;
		next = cutter_read(c, at, &len);
	}
	if (len && !cutter_blank(c, at))
		return is_capital(next) && stops == 1;
	next = cutter_read(c, cutter_past_blanks(c, at), &len);
	return stops == 1 || len == 0 || next == '\n' || is_capital(next);
}

/* What closes behind the end still belongs to the sentence. */
static void take_closing(struct cutter *c)
{
	size_t len;
	uint32_t ch = cutter_read(c, c->at, &len);

	while (len && closes(ch)) {
		if (ch == '"' || ch == 0x201D || ch == 0xBB)
			c->quote = 0;
		put_mark(c, len);
		ch = cutter_read(c, c->at, &len);
	}
}

static void take_stop(struct cutter *c)
{
	const bool abbreviation = cutter_byte(c, c->at) == '.' && stop_of_abbreviation(c);
	size_t at = c->at, stops = 0, loud = 0;
	bool asked = false;

	for (; at < c->text.len && strchr(".!?", c->text.at[at]) && c->text.at[at]; at++) {
		stops += c->text.at[at] == '.';
		loud += c->text.at[at] != '.';
		asked |= c->text.at[at] == '?';
	}
	if (asked)
		c->flags |= SENTENCE_QUESTION;
	if (loud > 1)
		c->flags |= SENTENCE_EXCLAMATION;
	const bool ends = loud || (!abbreviation && stop_ends(c, at, stops));

	put_mark(c, at - c->at);
	if (!ends) {
		c->turned |= stops > 1;
		return;
	}
	take_closing(c);
	cutter_end_sentence(c);
}

static void take_quote(struct cutter *c, uint32_t ch, size_t len)
{
	const bool opens = ch == 0x201C || ch == 0x201E || ch == 0xAB || ch == 0x2018
			   || (ch == '"' && !c->quote && !cutter_blank(c, c->at + len)
			       && (c->at == 0 || !cutter_alnum(c, c->at - 1)));

	/* German closes with the mark that opens in English. */
	if (opens && !(ch == 0x201C && c->quote)) {
		cutter_drop_quote(c);
		put_mark(c, len);
		c->quote = c->out->token_count + 1;
		c->quote_mark = ch;
		return;
	}
	/* A closing single mark may as well be an apostrophe. */
	if (ch != 0x2019 || c->quote_mark == 0x2018)
		c->quote = 0;
	put_mark(c, len);
}

static bool is_quotation(uint32_t ch)
{
	return ch == '"' || ch == 0x201C || ch == 0x201D || ch == 0x201E || ch == 0xAB || ch == 0xBB
	       || ch == 0x2018 || ch == 0x2019;
}

/* Typed faces, and the pictures that they are read as. */
static const struct face {
	const char *typed, *picture;
} faces[] = {
	{ ":-)", "\U0001F642" }, { ":)", "\U0001F642" }, { ";-)", "\U0001F609" }, { ";)", "\U0001F609" },
	{ ":-(", "\U0001F641" }, { ":(", "\U0001F641" }, { ":'(", "\U0001F622" }, { ":-D", "\U0001F600" },
	{ ":D", "\U0001F600" },	{ ":-/", "\U0001F615" }, { ":/", "\U0001F615" },	{ ":P", "\U0001F61B" },
	{ "<3", "\u2764" },
};

static const struct face *smiley(const struct cutter *c)
{
	for (const struct face *f = faces; f < faces + sizeof faces / sizeof *faces; f++)
		if (cutter_byte(c, c->at + 1) == (unsigned char)f->typed[1]
		    && span_starts(span_skip(c->text, c->at), span_of(f->typed))
		    && !cutter_alnum(c, c->at + strlen(f->typed))
		    && cutter_byte(c, c->at + strlen(f->typed)) != '/')
			return f;
	return NULL;
}

/* A face stands where a full stop might: a capital letter behind it opens a
 * sentence. */
static void put_face(struct cutter *c, struct span picture, size_t start)
{
	size_t len;

	cutter_put(c, TOKEN_EMOJI, picture, start, c->at, 0);
	c->turned = true;
	if (is_capital(cutter_read(c, cutter_past_blanks(c, c->at), &len)) && len && c->worded)
		cutter_end_sentence(c);
}

/* One picture with what modifies it: skin tones, joiners, variation selectors. */
static void take_emoji(struct cutter *c)
{
	const size_t start = c->at;
	size_t len;
	uint32_t ch;

	(void)cutter_read(c, c->at, &len);
	do {
		c->at += len;
		ch = cutter_read(c, c->at, &len);
		if (ch == 0x200D) {
			c->at += len;
			(void)cutter_read(c, c->at, &len);
			ch = 0xFE0F;
		}
	} while (len && (ch == 0xFE0F || (ch >= 0x1F3FB && ch <= 0x1F3FF)));
	put_face(c, span_cut(c->text, start, c->at), start);
}

static bool breaks_clause(const struct cutter *c, uint32_t ch, size_t len)
{
	const bool free = c->at == 0 || cutter_blank(c, c->at - 1);

	switch (ch) {
	case ',': case ';': case '(': case ')': case '[': case ']': case 0x2026: case 0x60C:
	case 0x3001: case 0xFF0C: case 0xFF1B:
		return true;
	case ':':
		return cutter_blank(c, c->at + len);
	case '-':
		return free || cutter_byte(c, c->at + 1) == '-';
	}
	return is_dash(ch);
}

/* "@user", "@Anna Berg": before the sentence stands whom it is said to. */
static bool addresses(const struct cutter *c)
{
	return cutter_byte(c, c->at) == '@' && ascii_alpha((char)cutter_byte(c, c->at + 1))
	       && (c->out->token_count == c->first || c->turned);
}

static void take_addressee(struct cutter *c)
{
	put_mark(c, 1);
	cut_word(c);
	while (cutter_byte(c, c->at) == '_' || cutter_alnum(c, c->at))
		c->at++;
	c->turned = true;
}

static void take_mark(struct cutter *c)
{
	size_t len;
	const uint32_t ch = cutter_read(c, c->at, &len);
	const struct face *face = ch == ':' || ch == ';' || ch == '<' ? smiley(c) : NULL;

	if (face) {
		const size_t start = c->at;

		c->at += strlen(face->typed);
		put_face(c, span_of(face->picture), start);
	} else if (ch == '.' || ch == '!' || ch == '?') {
		take_stop(c);
	} else if (addresses(c)) {
		take_addressee(c);
	} else if (is_quotation(ch)) {
		take_quote(c, ch, len);
	} else if (is_emoji(ch)) {
		take_emoji(c);
	} else if (utf8_invisible(ch) || ch == UTF8_REPLACEMENT) {
		c->at += len;
	} else if (is_currency(ch) && ascii_digit((char)cutter_byte(c, c->at + len))) {
		const size_t start = c->at;

		c->at += len;
		take_number(c, start);
	} else {
		c->turned |= breaks_clause(c, ch, len);
		put_mark(c, len);
	}
}

/* -- lines -------------------------------------------------------------- */

/* Length of the bullet or number that opens a list item at `at`, or 0. */
static size_t item_mark(const struct cutter *c, size_t at)
{
	size_t len, digits = 0;
	const uint32_t ch = cutter_read(c, at, &len);

	if (ch == '-' || ch == '*' || ch == '+' || ch == 0x2022 || ch == 0x2013 || ch == 0xB7
	    || ch == 0x25CF || ch == 0x2023 || ch == 0x2043)
		return cutter_byte(c, at + len) == ' ' || cutter_byte(c, at + len) == '\t' ? len : 0;
	while (digits < 3 && ascii_digit((char)cutter_byte(c, at + digits)))
		digits++;
	if (!digits && ascii_alpha((char)cutter_byte(c, at)) && cutter_byte(c, at + 1) == ')')
		digits = 1;
	if (digits && (cutter_byte(c, at + digits) == ')' || cutter_byte(c, at + digits) == '.')
	    && cutter_byte(c, at + digits + 1) == ' ')
		return digits + 1;
	return 0;
}

/* Whether the sender broke this line on purpose; `next` is where text goes on. */
static bool line_was_meant(const struct cutter *c, size_t next)
{
	const size_t columns = c->at - c->line;
	size_t len, word = next;
	const bool capital = is_capital(cutter_read(c, next, &len)) || !cutter_alnum(c, next);

	while (word < c->text.len && word - next < WRAP_LEAST && !cutter_blank(c, word))
		word++;
	if (!capital)
		return columns < SHORT_LINE && c->turned;
	return columns + 1 + (word - next) + 2 < c->wrap;
}

static void take_item(struct cutter *c, size_t mark)
{
	if (!mark)
		return;
	cutter_end_sentence(c);
	c->flags |= SENTENCE_ITEM;
	put_mark(c, mark);
}

static void take_line_end(struct cutter *c)
{
	const size_t next = cutter_past_blanks(c, c->at + 1);
	const bool empty = next >= c->text.len || c->text.at[next] == '\n';

	if (empty || line_was_meant(c, next))
		cutter_end_sentence(c);
	if (empty)
		cutter_drop_quote(c);
	c->line = c->at + 1;
	c->at = next;
	if (!empty)
		take_item(c, item_mark(c, next));
}

/* The longest line tells where the sender's program wraps. */
static size_t wrap_of(struct span text)
{
	size_t longest = WRAP_LEAST;

	while (text.at) {
		const size_t columns = span_line(&text).len;

		if (columns > longest)
			longest = columns;
	}
	return longest < WRAP_MOST ? longest : WRAP_MOST;
}

/* -- the walk ----------------------------------------------------------- */

static void take_any(struct cutter *c)
{
	const unsigned char b = cutter_byte(c, c->at);
	size_t len;

	if (ascii_alpha((char)b)) {
		cut_word(c);
	} else if (b == '\n') {
		take_line_end(c);
	} else if (b < 0x80 && ascii_space((char)b)) {
		c->at++;
	} else if (ascii_digit((char)b)) {
		take_number(c, c->at);
	} else if (b < 0x80) {
		take_mark(c);
	} else {
		const uint32_t ch = cutter_read(c, c->at, &len);

		if (utf8_space(ch))
			c->at += len;
		else if (utf8_letter(ch))
			cut_word(c);
		else
			take_mark(c);
	}
}

static int cut_as(const struct tongue *tongue, struct span text, struct arena *a, struct words *out,
		  struct fault *f)
{
	struct words w = { .text = text };
	struct cutter c = {
		.text = text, .tongue = tongue, .a = a, .out = &w, .wrap = wrap_of(text),
		.token_room = cutter_room(text.len / 4 + 16), .sentence_room = cutter_room(text.len / 40 + 8),
	};

	if (text.len > UINT32_MAX / 2)
		return fault(f, FAULT_LIMIT, "a text of %zu bytes is too long to be cut", text.len);
	w.tokens = arena_room(a, c.token_room, sizeof *w.tokens);
	w.sentences = arena_room(a, c.sentence_room, sizeof *w.sentences);
	if (!w.tokens || !w.sentences)
		return fault_memory(f);
	c.at = cutter_past_blanks(&c, 0);
	take_item(&c, item_mark(&c, c.at));
	while (c.at < text.len && !c.spent && !w.cut)
		take_any(&c);
	cutter_drop_quote(&c);
	cutter_end_sentence(&c);
	if (c.spent)
		return fault_memory(f);
	*out = w;
	return 0;
}

int words_cut(struct span text, struct arena *a, struct words *out, struct fault *f)
{
	return cut_as(tongue_of(NULL), text, a, out, f);
}

int words_cut_in(const char *language, struct span text, struct arena *a, struct words *out,
		 struct fault *f)
{
	return cut_as(tongue_of(language), text, a, out, f);
}
