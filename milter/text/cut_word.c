/* cut_word.c - see cut_word.h. */
#include "text/cut_word.h"

#include "text/cut_address.h"

static bool is_apostrophe(uint32_t ch)
{
	return ch == '\'' || ch == 0x2019 || ch == 0x2BC || ch == 0xFF07 || ch == 0x60 || ch == 0xB4
	       || ch == 0x2018;
}

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
	r->len += tongue_letter(c->tongue, ch, r->to + r->len);
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
	const uint32_t ch = cutter_read(c, c->at, &len), small = utf8_lower(ch);

	if (len == 0)
		return false;
	if (utf8_invisible(ch) && r->letters) {
		const size_t was = r->len;

		keep(c, r, start, 'x');		/* from here on the fold is a copy */
		r->len = was;
	} else if (is_apostrophe(ch) && r->letters && cutter_alnum(c, c->at + len)) {
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
		const unsigned char b = cutter_byte(c, c->at);

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

	cutter_put(c, TOKEN_WORD, head, start, at ? at : end, flags);
	if (tail.len)
		cutter_put(c, TOKEN_WORD, tail, at ? at : start, end, flags & ~(unsigned)TOKEN_CAPITAL);
}

/* "However" does; "yet" does not in "not yet". */
static bool turns_here(const struct cutter *c, const struct spelling *s)
{
	const struct words *w = c->out;

	return s && s->turns
	       && !(s->behind && w->token_count && tongue_lists(s->behind, w->tokens[w->token_count - 1].fold));
}

/* "l' ordine", written apart: the mark belongs to the word before it. In a text whose
 * language is not known it may as well close a quotation. */
static struct span take_elided(struct cutter *c, struct span fold)
{
	struct span as;
	size_t len;

	if (c->tongue->letters == LETTERS_KEPT || !is_apostrophe(cutter_read(c, c->at, &len)))
		return fold;
	as = tongue_elided(c->tongue, fold);
	if (!as.len)
		return fold;
	c->at += len;
	return as;
}

static void put_word(struct cutter *c, struct span fold, size_t start, const struct reading *r)
{
	const struct spelling *s = tongue_spelling(c->tongue, fold);
	unsigned flags = r->first_capital ? TOKEN_CAPITAL : 0;

	if (r->letters >= 2 && r->capitals == r->letters)
		flags |= TOKEN_SHOUTED;
	c->turned |= turns_here(c, s);
	if (s && s->parts[0]) {
		put_pair(c, span_of(s->parts[0]), span_of(s->parts[1] ? s->parts[1] : ""), start, c->at, s->cut,
			 flags | TOKEN_RESPELT);
	} else if (r->apostrophe) {
		const struct contraction pair = tongue_split(c->tongue, fold);

		put_pair(c, pair.head, pair.tail, start, c->at, pair.cut, flags);
	} else {
		fold = take_elided(c, fold);
		cutter_put(c, r->digits > 2 ? TOKEN_NUMBER : TOKEN_WORD, fold, start, c->at, flags);
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
	if (tongue_spelling(c->tongue, fold)) {
		const struct reading r = { .letters = fold.len, .capitals = capital, .first_capital = capital };

		put_word(c, fold, start, &r);
		return;
	}
	cutter_put_hashed(c, TOKEN_WORD, fold, hash, start, c->at, capital ? TOKEN_CAPITAL : 0);
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
	    && (text[at] != '.' || (capital ? !cutter_blank(c, at + 1) : cutter_alnum(c, at + 1))))
		return false;
	c->at = at;
	put_plain(c, start, capital, hash);
	return true;
}

static void take_any_word(struct cutter *c)
{
	const size_t start = c->at;
	struct reading r = read_word(c, start);

	if (c->spent || cut_address(c, start))
		return;
	if (r.len == 0)		/* an accent without its letter */
		return;
	if (r.stretched)
		unstretch(c, &r, start);
	if (r.to)
		c->fold_used += r.len;
	put_word(c, (struct span){ r.to ? r.to : c->text.at + start, r.len }, start, &r);
}

void cut_word(struct cutter *c)
{
	if (!ascii_alpha((char)cutter_byte(c, c->at)) || !take_plain_word(c))
		take_any_word(c);
}
