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

#include "base/utf8.h"
#include "text/special.h"

enum {
	WRAP_LEAST = 60,	/* nobody wraps mail narrower than this on purpose */
	WRAP_MOST = 78,		/* RFC 5322, 2.1.1 */
	SHORT_LINE = 30,
	ADDRESS_LOOK = 256
};

struct cutter {
	struct span text;
	struct arena *a;
	struct words *out;	/* its arrays grow */
	size_t token_room, sentence_room;
	char *fold;		/* room for all words that differ from their folded form */
	size_t fold_used;
	size_t at;
	size_t line;		/* where this line begins */
	size_t wrap;		/* columns at which this text seems to be wrapped */
	size_t no_address;	/* bytes before this hold no further @ address */
	size_t quote;		/* token behind the open quotation mark; 0: none open */
	uint32_t quote_mark;	/* that opened it */
	uint32_t first;		/* token that opens the sentence */
	uint16_t clause;
	unsigned flags;		/* of the sentence */
	bool worded;		/* this clause has a word */
	bool turned;		/* the next word opens a clause */
	bool spent;
};

/* -- storing ------------------------------------------------------------ */

static void *grown(struct cutter *c, void *old, size_t count, size_t *room, size_t size)
{
	void *larger = arena_room(c->a, *room * 2, size);

	if (!larger) {
		c->spent = true;
		return NULL;
	}
	memcpy(larger, old, count * size);
	*room *= 2;
	return larger;
}

static void put_hashed(struct cutter *c, enum token_kind kind, struct span fold, uint64_t hash,
		       size_t start, size_t end, unsigned flags)
{
	struct words *w = c->out;
	struct token *tokens = w->tokens;

	if (c->spent)
		return;
	if (w->token_count == c->token_room
	    && !(tokens = grown(c, tokens, w->token_count, &c->token_room, sizeof *tokens)))
		return;
	if (kind != TOKEN_MARK) {
		if (c->turned && c->worded && c->clause < UINT16_MAX)
			c->clause++;
		c->turned = false;
		c->worded = true;
	}
	w->tokens = tokens;
	tokens[w->token_count++] = (struct token){
		.fold = fold, .hash = hash, .start = (uint32_t)start,
		.end = (uint32_t)end, .clause = c->clause, .kind = (unsigned char)kind,
		.flags = (unsigned char)(flags | (c->quote ? TOKEN_QUOTED : 0)),
	};
}

static void put(struct cutter *c, enum token_kind kind, struct span fold, size_t start, size_t end,
		unsigned flags)
{
	put_hashed(c, kind, fold, span_hash(fold), start, end, flags);
}

static void end_sentence(struct cutter *c)
{
	struct words *w = c->out;
	struct sentence *s = w->sentences;
	const uint32_t first = c->first, count = (uint32_t)w->token_count - first;

	if (count == 0 || c->spent)
		return;
	if (w->sentence_count == c->sentence_room
	    && !(s = grown(c, s, w->sentence_count, &c->sentence_room, sizeof *s)))
		return;
	w->sentences = s;
	s[w->sentence_count++] = (struct sentence){
		.first = first, .count = count, .start = w->tokens[first].start,
		.end = w->tokens[first + count - 1].end, .flags = c->flags,
	};
	c->first = (uint32_t)w->token_count;
	c->clause = 0;
	c->flags = 0;
	c->worded = c->turned = false;
}

/* A quotation that its paragraph did not close was none. */
static void drop_quote(struct cutter *c)
{
	if (!c->quote)
		return;
	for (size_t i = c->quote - 1; i < c->out->token_count; i++)
		c->out->tokens[i].flags &= (unsigned char)~TOKEN_QUOTED;
	c->quote = 0;
}

/* -- looking ------------------------------------------------------------ */

static unsigned char byte_at(const struct cutter *c, size_t at)
{
	return at < c->text.len ? (unsigned char)c->text.at[at] : '\n';
}

static uint32_t read_at(const struct cutter *c, size_t at, size_t *len)
{
	if (at >= c->text.len) {
		*len = 0;
		return '\n';
	}
	return utf8_read(span_skip(c->text, at), len);
}

static bool alnum_at(const struct cutter *c, size_t at)
{
	const unsigned char b = byte_at(c, at);
	size_t len;

	if (b < 0x80)
		return ascii_alpha((char)b) || ascii_digit((char)b);
	return utf8_letter(read_at(c, at, &len));
}

static bool blank_at(const struct cutter *c, size_t at)
{
	const unsigned char b = byte_at(c, at);
	size_t len;

	return b < 0x80 ? ascii_space((char)b) : utf8_space(read_at(c, at, &len));
}

static bool is_apostrophe(uint32_t ch)
{
	return ch == '\'' || ch == 0x2019 || ch == 0x2BC || ch == 0xFF07 || ch == 0x60 || ch == 0xB4
	       || ch == 0x2018;
}

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

/* The first byte behind the blanks that begin at `at`, within the line. */
static size_t past_blanks(const struct cutter *c, size_t at)
{
	size_t len;

	while (at < c->text.len && c->text.at[at] != '\n' && blank_at(c, at)) {
		(void)read_at(c, at, &len);
		at += len;
	}
	return at;
}

/* -- addresses ---------------------------------------------------------- */

static bool address_byte(unsigned char b)
{
	return b > ' ' && b != '<' && b != '>' && b != '"' && b != '`' && b != '{' && b != '}'
	       && b != '|' && b != '\\' && b != '^' && b != 0x7F;
}

/* Where the address that goes on at `at` ends: without closing punctuation. */
static size_t address_end(const struct cutter *c, size_t from, size_t at)
{
	while (at < c->text.len && address_byte((unsigned char)c->text.at[at]))
		at++;
	while (at > from + 1 && strchr(".,;:!?)]'*", c->text.at[at - 1]))
		at--;
	return at;
}

/* "www.", "https://": true when the word that ended at c->at opened one. */
static bool opens_url(const struct cutter *c, size_t start)
{
	const struct span word = span_cut(c->text, start, c->at);

	if (byte_at(c, c->at) == ':')
		return word.len >= 3 && word.len <= 8 && span_starts(span_skip(c->text, c->at), SPAN("://"));
	return byte_at(c, c->at) == '.' && span_eq_nocase(word, SPAN("www"))
	       && alnum_at(c, c->at + 1);
}

static bool mailbox_byte(unsigned char b)
{
	return ascii_alpha((char)b) || ascii_digit((char)b) || b == '.' || b == '_' || b == '+'
	       || b == '-' || b == '%' || b == '@';
}

/* "name@example.com": whether this word opens a mailbox. What was looked at
 * in vain is not looked at again. */
static bool opens_mailbox(struct cutter *c)
{
	const size_t most = c->at + ADDRESS_LOOK;
	size_t at = c->at, mark = 0;

	if (c->at < c->no_address || !mailbox_byte(byte_at(c, at)))
		return false;
	for (; at < c->text.len && at < most && mailbox_byte((unsigned char)c->text.at[at]); at++)
		if (c->text.at[at] == '@')
			mark = mark ? mark : at;
	if (mark && alnum_at(c, mark + 1))
		return true;
	c->no_address = at;
	return false;
}

/* "example.com", "report.pdf": a dot, then a suffix that files or hosts have. */
static bool opens_file(const struct cutter *c, size_t *end)
{
	size_t at = c->at;
	struct span last = SPAN_NONE;

	while (byte_at(c, at) == '.' && alnum_at(c, at + 1) && at - c->at < ADDRESS_LOOK) {
		const size_t from = ++at;

		while (at < c->text.len && ((unsigned char)c->text.at[at] < 0x80)
		       && (alnum_at(c, at) || c->text.at[at] == '-'))
			at++;
		if (at == from)
			break;
		last = span_cut(c->text, from, at);
	}
	if (last.len == 0 || !special_suffix(last))
		return false;
	*end = byte_at(c, at) == '/' ? address_end(c, c->at, at) : at;
	return true;
}

static size_t mailbox_end(const struct cutter *c, size_t at)
{
	while (mailbox_byte(byte_at(c, at)))
		at++;
	while (!alnum_at(c, at - 1))
		at--;
	return at;
}

static void put_address(struct cutter *c, size_t start, size_t end)
{
	put(c, TOKEN_URL, span_cut(c->text, start, end), start, end, 0);
	c->at = end;
}

/* True when the word or number that ended at c->at was the head of one. */
static bool take_address(struct cutter *c, size_t start)
{
	size_t end;

	switch (byte_at(c, c->at)) {
	case ':':
		if (!opens_url(c, start))
			return false;
		put_address(c, start, address_end(c, start, c->at));
		return true;
	case '.':
		if (opens_url(c, start)) {
			put_address(c, start, address_end(c, start, c->at));
			return true;
		}
		if (opens_mailbox(c)) {
			put_address(c, start, mailbox_end(c, c->at));
			return true;
		}
		if (!alnum_at(c, c->at + 1) || !opens_file(c, &end))
			return false;
		put_address(c, start, end);
		return true;
	case '@': case '+': case '_': case '-': case '%':
		if (!opens_mailbox(c))
			return false;
		put_address(c, start, mailbox_end(c, c->at));
		return true;
	}
	return false;
}

/* -- words -------------------------------------------------------------- */

/* What a word is known by while it is read. */
struct reading {
	char *to;		/* its folded form; NULL as long as it is the text itself */
	size_t len;
	size_t letters, capitals, digits;
	bool first_capital, apostrophe, stretched;
	uint32_t last, before;	/* the two characters read last */
};

/* Room for the next folded word; NULL: memory is spent. */
static char *fold_room(struct cutter *c)
{
	if (!c->fold && !(c->fold = arena_room(c->a, c->text.len + 4, 1))) {
		c->spent = true;
		return NULL;
	}
	return c->fold + c->fold_used;
}

static void keep(struct cutter *c, struct reading *r, size_t start, uint32_t ch)
{
	if (!r->to) {
		if (!(r->to = fold_room(c)))
			return;
		memcpy(r->to, c->text.at + start, r->len);
	}
	if (ch < 0x80) {
		r->to[r->len++] = (char)ch;
	} else if (ch < 0x800) {
		r->to[r->len++] = (char)(0xC0 | ch >> 6);
		r->to[r->len++] = (char)(0x80 | (ch & 0x3F));
	} else if (ch < 0x10000) {
		r->to[r->len++] = (char)(0xE0 | ch >> 12);
		r->to[r->len++] = (char)(0x80 | (ch >> 6 & 0x3F));
		r->to[r->len++] = (char)(0x80 | (ch & 0x3F));
	} else {
		r->to[r->len++] = (char)(0xF0 | ch >> 18);
		r->to[r->len++] = (char)(0x80 | (ch >> 12 & 0x3F));
		r->to[r->len++] = (char)(0x80 | (ch >> 6 & 0x3F));
		r->to[r->len++] = (char)(0x80 | (ch & 0x3F));
	}
}

static void note(struct reading *r, uint32_t ch)
{
	if (ch == r->last && ch == r->before && ch != 'w')
		r->stretched = true;
	r->before = r->last;
	r->last = ch;
}

/* One character of a word that is not a small ASCII letter; false ends it. */
static bool take_odd(struct cutter *c, struct reading *r, size_t start)
{
	size_t len;
	const uint32_t ch = read_at(c, c->at, &len), small = utf8_lower(ch);

	if (len == 0)
		return false;
	if (utf8_invisible(ch) && r->letters) {
		const size_t was = r->len;

		keep(c, r, start, 'x');		/* from here on the fold is a copy */
		r->len = was;
	} else if (is_apostrophe(ch) && r->letters && alnum_at(c, c->at + len)) {
		r->apostrophe = true;
		keep(c, r, start, '\'');
	} else if (ch < 0x80 && ascii_digit((char)ch)) {
		r->digits++;
		note(r, 0);
		keep(c, r, start, ch);
	} else if (utf8_letter(ch)) {
		if (small != ch) {
			r->capitals++;
			r->first_capital |= r->letters == 0;
		}
		r->letters++;
		note(r, small);
		keep(c, r, start, small);
	} else {
		return false;
	}
	if (c->spent)
		return false;
	c->at += len;
	return true;
}

static struct reading read_word(struct cutter *c, size_t start)
{
	struct reading r = { 0 };

	for (;;) {
		const unsigned char b = byte_at(c, c->at);

		if (b < 'a' || b > 'z' || c->at >= c->text.len) {
			if (!take_odd(c, &r, start))
				return r;
			continue;
		}
		note(&r, b);
		if (r.to)
			r.to[r.len] = (char)b;
		r.len++;
		r.letters++;
		c->at++;
	}
}

/* "soooo" -> "so": three alike or more become one. */
static void unstretch(struct cutter *c, struct reading *r, size_t start)
{
	const size_t len = r->len;
	size_t run;

	keep(c, r, start, 'x');			/* now it is a copy, which only shrinks */
	if (c->spent)
		return;
	r->len = 0;
	for (size_t i = 0; i < len; i += run) {
		for (run = 1; i + run < len && r->to[i + run] == r->to[i]; run++)
			;
		memmove(r->to + r->len, r->to + i, run);
		r->len += run > 2 && ascii_alpha(r->to[i]) ? 1 : run;
	}
}

/* The cut of a folded word, as a byte of the text; the whole word when the
 * bytes before it are not the same in both. */
static size_t cut_in_text(const struct cutter *c, size_t start, size_t end, size_t cut)
{
	if (cut == 0)
		return 0;
	for (size_t i = start; i < start + cut && i < end; i++)
		if (!ascii_alpha(c->text.at[i]) && c->text.at[i] != '\'')
			return 0;
	return start + cut < end ? start + cut : 0;
}

static void put_pair(struct cutter *c, struct span head, struct span tail, size_t start, size_t end,
		     size_t cut, unsigned flags)
{
	const size_t at = cut_in_text(c, start, end, cut);

	put(c, TOKEN_WORD, head, start, at ? at : end, flags);
	if (tail.len)
		put(c, TOKEN_WORD, tail, at ? at : start, end, flags & ~(unsigned)TOKEN_CAPITAL);
}

static bool not_yet(const struct cutter *c, struct span fold)
{
	const struct words *w = c->out;

	return span_eq(fold, SPAN("yet")) && w->token_count
	       && (span_eq(w->tokens[w->token_count - 1].fold, SPAN("not"))
		   || span_eq(w->tokens[w->token_count - 1].fold, SPAN("as")));
}

static void put_word(struct cutter *c, struct span fold, size_t start, const struct reading *r)
{
	const struct special *s = special_find(fold);
	unsigned flags = r->first_capital ? TOKEN_CAPITAL : 0;

	if (r->letters >= 2 && r->capitals == r->letters)
		flags |= TOKEN_SHOUTED;
	if (s && s->turns && !not_yet(c, fold))
		c->turned = true;
	if (r->apostrophe) {
		const struct contraction pair = contraction_split(fold);

		put_pair(c, pair.head, pair.tail, start, c->at, pair.cut, flags);
	} else if (s && s->parts[0]) {
		put_pair(c, span_of(s->parts[0]), span_of(s->parts[1]), start, c->at, s->cut, flags);
	} else {
		put(c, r->digits > 2 ? TOKEN_NUMBER : TOKEN_WORD, fold, start, c->at, flags);
	}
}

/* The word from `start` up to c->at: small letters, a capital may be the first. */
static void put_plain(struct cutter *c, size_t start, bool capital, uint64_t hash)
{
	struct span fold = span_cut(c->text, start, c->at);

	if (capital) {
		char *to = fold_room(c);

		if (!to)
			return;
		memcpy(to, fold.at, fold.len);
		to[0] = ascii_lower(to[0]);
		c->fold_used += fold.len;
		fold.at = to;
	}
	if (special_find(fold)) {
		const struct reading r = { .letters = fold.len, .capitals = capital, .first_capital = capital };

		put_word(c, fold, start, &r);
		return;
	}
	put_hashed(c, TOKEN_WORD, fold, hash, start, c->at, capital ? TOKEN_CAPITAL : 0);
}

/* Most words are small ASCII letters, behind a capital at most, up to a blank or a
 * comma: their hash (see span_hash()) is made on the way. False, and nothing taken,
 * for all others. */
static bool take_plain_word(struct cutter *c)
{
	const char *text = c->text.at;
	const size_t start = c->at, len = c->text.len;
	const char first = ascii_lower(text[start]);
	const bool capital = first != text[start];
	uint64_t hash = (14695981039346656037u ^ (unsigned char)first) * 1099511628211u;
	char last = first, before = '\0';
	size_t at = start + 1;

	for (; at < len; at++) {
		const char b = text[at];

		if ((unsigned)b - 'a' > 'z' - 'a')
			break;
		hash = (hash ^ (unsigned char)b) * 1099511628211u;
		if (b == last && b == before)
			return false;
		before = last;
		last = b;
	}
	if (at < len && text[at] != ' ' && text[at] != ',' && text[at] != '\n'
	    && (text[at] != '.' || (capital ? !blank_at(c, at + 1) : alnum_at(c, at + 1))))
		return false;
	c->at = at;
	put_plain(c, start, capital, hash);
	return true;
}

static void take_word(struct cutter *c)
{
	const size_t start = c->at;
	struct reading r = read_word(c, start);

	if (c->spent || take_address(c, start))
		return;
	if (r.stretched)
		unstretch(c, &r, start);
	if (r.to)
		c->fold_used += r.len;
	put_word(c, (struct span){ r.to ? r.to : c->text.at + start, r.len }, start, &r);
}

/* -- numbers ------------------------------------------------------------ */

static void take_number(struct cutter *c, size_t start)
{
	size_t from = c->at;

	while (c->at < c->text.len) {
		const unsigned char b = byte_at(c, c->at);

		if (ascii_digit((char)b) || ascii_alpha((char)b)) {
			c->at++;
			continue;
		}
		if (!b || !strchr(".,:/-'", b) || !ascii_digit((char)byte_at(c, c->at + 1)))
			break;
		c->at++;
	}
	if (take_address(c, from))
		return;
	put(c, TOKEN_NUMBER, span_cut(c->text, from, c->at), start, c->at, 0);
}

/* -- marks -------------------------------------------------------------- */

static void put_mark(struct cutter *c, size_t len)
{
	put(c, TOKEN_MARK, span_cut(c->text, c->at, c->at + len), c->at, c->at + len, 0);
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
	if (last->kind != TOKEN_WORD || last->end != c->at || !special_abbreviation(last->fold))
		return false;
	/* "etc." before a capital letter was the end all the same. */
	return !span_eq(last->fold, SPAN("etc"))
	       || !is_capital(read_at(c, past_blanks(c, c->at + 1), &len));
}

static bool stop_ends(const struct cutter *c, size_t behind, size_t stops)
{
	size_t at = behind, len;
	uint32_t next = read_at(c, at, &len);

	while (len && closes(next)) {
		at += len;
		next = read_at(c, at, &len);
	}
	if (len && !blank_at(c, at))
		return is_capital(next) && stops == 1;
	next = read_at(c, past_blanks(c, at), &len);
	return stops == 1 || len == 0 || next == '\n' || is_capital(next);
}

/* What closes behind the end still belongs to the sentence. */
static void take_closing(struct cutter *c)
{
	size_t len;
	uint32_t ch = read_at(c, c->at, &len);

	while (len && closes(ch)) {
		if (ch == '"' || ch == 0x201D || ch == 0xBB)
			c->quote = 0;
		put_mark(c, len);
		ch = read_at(c, c->at, &len);
	}
}

static void take_stop(struct cutter *c)
{
	const bool abbreviation = byte_at(c, c->at) == '.' && stop_of_abbreviation(c);
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
	end_sentence(c);
}

static void take_quote(struct cutter *c, uint32_t ch, size_t len)
{
	const bool opens = ch == 0x201C || ch == 0x201E || ch == 0xAB || ch == 0x2018
			   || (ch == '"' && !c->quote && !blank_at(c, c->at + len)
			       && (c->at == 0 || !alnum_at(c, c->at - 1)));

	/* German closes with the mark that opens in English. */
	if (opens && !(ch == 0x201C && c->quote)) {
		drop_quote(c);
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

static size_t smiley(const struct cutter *c)
{
	static const char *const faces[] = {
		":-)", ":-(", ";-)", ":'(", ":-D", ":-/", ":)", ":(", ";)", ":D", ":/", ":P", "<3",
	};

	for (size_t i = 0; i < sizeof faces / sizeof *faces; i++)
		if (byte_at(c, c->at + 1) == (unsigned char)faces[i][1]
		    && span_starts(span_skip(c->text, c->at), span_of(faces[i]))
		    && !alnum_at(c, c->at + strlen(faces[i]))
		    && byte_at(c, c->at + strlen(faces[i])) != '/')
			return strlen(faces[i]);
	return 0;
}

/* A face stands where a full stop might: a capital letter behind it opens a
 * sentence. */
static void put_face(struct cutter *c, size_t start)
{
	size_t len;

	put(c, TOKEN_EMOJI, span_cut(c->text, start, c->at), start, c->at, 0);
	c->turned = true;
	if (is_capital(read_at(c, past_blanks(c, c->at), &len)) && len && c->worded)
		end_sentence(c);
}

/* One picture with what modifies it: skin tones, joiners, variation selectors. */
static void take_emoji(struct cutter *c)
{
	const size_t start = c->at;
	size_t len;
	uint32_t ch;

	(void)read_at(c, c->at, &len);
	do {
		c->at += len;
		ch = read_at(c, c->at, &len);
		if (ch == 0x200D) {
			c->at += len;
			(void)read_at(c, c->at, &len);
			ch = 0xFE0F;
		}
	} while (len && (ch == 0xFE0F || (ch >= 0x1F3FB && ch <= 0x1F3FF)));
	put_face(c, start);
}

static bool breaks_clause(const struct cutter *c, uint32_t ch, size_t len)
{
	const bool free = c->at == 0 || blank_at(c, c->at - 1);

	switch (ch) {
	case ',': case ';': case '(': case ')': case '[': case ']': case 0x2026: case 0x60C:
	case 0x3001: case 0xFF0C: case 0xFF1B:
		return true;
	case ':':
		return blank_at(c, c->at + len);
	case '-':
		return free || byte_at(c, c->at + 1) == '-';
	}
	return is_dash(ch);
}

static void take_mark(struct cutter *c)
{
	size_t len;
	const uint32_t ch = read_at(c, c->at, &len);
	const size_t face = ch == ':' || ch == ';' || ch == '<' ? smiley(c) : 0;

	if (face) {
		c->at += face;
		put_face(c, c->at - face);
	} else if (ch == '.' || ch == '!' || ch == '?') {
		take_stop(c);
	} else if (is_quotation(ch)) {
		take_quote(c, ch, len);
	} else if (is_emoji(ch)) {
		take_emoji(c);
	} else if (utf8_invisible(ch) || ch == UTF8_REPLACEMENT) {
		c->at += len;
	} else if (is_currency(ch) && ascii_digit((char)byte_at(c, c->at + len))) {
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
	const uint32_t ch = read_at(c, at, &len);

	if (ch == '-' || ch == '*' || ch == '+' || ch == 0x2022 || ch == 0x2013 || ch == 0xB7
	    || ch == 0x25CF || ch == 0x2023 || ch == 0x2043)
		return byte_at(c, at + len) == ' ' || byte_at(c, at + len) == '\t' ? len : 0;
	while (digits < 3 && ascii_digit((char)byte_at(c, at + digits)))
		digits++;
	if (!digits && ascii_alpha((char)byte_at(c, at)) && byte_at(c, at + 1) == ')')
		digits = 1;
	if (digits && (byte_at(c, at + digits) == ')' || byte_at(c, at + digits) == '.')
	    && byte_at(c, at + digits + 1) == ' ')
		return digits + 1;
	return 0;
}

/* Whether the sender broke this line on purpose; `next` is where text goes on. */
static bool line_was_meant(const struct cutter *c, size_t next)
{
	const size_t columns = c->at - c->line;
	size_t len, word = next;
	const bool capital = is_capital(read_at(c, next, &len)) || !alnum_at(c, next);

	while (word < c->text.len && word - next < WRAP_LEAST && !blank_at(c, word))
		word++;
	if (!capital)
		return columns < SHORT_LINE && c->turned;
	return columns + 1 + (word - next) + 2 < c->wrap;
}

static void take_item(struct cutter *c, size_t mark)
{
	if (!mark)
		return;
	end_sentence(c);
	c->flags |= SENTENCE_ITEM;
	put_mark(c, mark);
}

static void take_line_end(struct cutter *c)
{
	const size_t next = past_blanks(c, c->at + 1);
	const bool empty = next >= c->text.len || c->text.at[next] == '\n';

	if (empty || line_was_meant(c, next))
		end_sentence(c);
	if (empty)
		drop_quote(c);
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
	const unsigned char b = byte_at(c, c->at);
	size_t len;

	if (ascii_alpha((char)b)) {
		if (!take_plain_word(c))
			take_word(c);
	} else if (b == '\n') {
		take_line_end(c);
	} else if (b < 0x80 && ascii_space((char)b)) {
		c->at++;
	} else if (ascii_digit((char)b)) {
		take_number(c, c->at);
	} else if (b < 0x80) {
		take_mark(c);
	} else {
		const uint32_t ch = read_at(c, c->at, &len);

		if (utf8_space(ch))
			c->at += len;
		else if (utf8_letter(ch))
			take_word(c);
		else
			take_mark(c);
	}
}

int words_cut(struct span text, struct arena *a, struct words *out, struct fault *f)
{
	struct words w = { .text = text };
	struct cutter c = {
		.text = text, .a = a, .out = &w, .wrap = wrap_of(text),
		.token_room = text.len / 4 + 16, .sentence_room = text.len / 40 + 8,
	};

	if (text.len > UINT32_MAX / 2)
		return fault(f, FAULT_LIMIT, "a text of %zu bytes is too long to be cut", text.len);
	w.tokens = arena_room(a, c.token_room, sizeof *w.tokens);
	w.sentences = arena_room(a, c.sentence_room, sizeof *w.sentences);
	if (!w.tokens || !w.sentences)
		return fault_memory(f);
	c.at = past_blanks(&c, 0);
	take_item(&c, item_mark(&c, c.at));
	while (c.at < text.len && !c.spent)
		take_any(&c);
	drop_quote(&c);
	end_sentence(&c);
	if (c.spent)
		return fault_memory(f);
	*out = w;
	return 0;
}
