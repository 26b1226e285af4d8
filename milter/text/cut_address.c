/* cut_address.c - see cut_address.h. */
#include "text/cut_address.h"

#include "text/special.h"

enum { ADDRESS_LOOK = 256 };

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

	if (cutter_byte(c, c->at) == ':')
		return word.len >= 3 && word.len <= 8 && span_starts(span_skip(c->text, c->at), SPAN("://"));
	return cutter_byte(c, c->at) == '.' && span_eq_nocase(word, SPAN("www"))
	       && cutter_alnum(c, c->at + 1);
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

	if (c->at < c->no_address || !mailbox_byte(cutter_byte(c, at)))
		return false;
	for (; at < c->text.len && at < most && mailbox_byte((unsigned char)c->text.at[at]); at++)
		if (c->text.at[at] == '@')
			mark = mark ? mark : at;
	if (mark && cutter_alnum(c, mark + 1))
		return true;
	c->no_address = at;
	return false;
}

/* "example.com", "report.pdf": a dot, then a suffix that files or hosts have. */
static bool opens_file(const struct cutter *c, size_t *end)
{
	size_t at = c->at;
	struct span last = SPAN_NONE;

	while (cutter_byte(c, at) == '.' && cutter_alnum(c, at + 1) && at - c->at < ADDRESS_LOOK) {
		const size_t from = ++at;

		while (at < c->text.len && ((unsigned char)c->text.at[at] < 0x80)
		       && (cutter_alnum(c, at) || c->text.at[at] == '-'))
			at++;
		if (at == from)
			break;
		last = span_cut(c->text, from, at);
	}
	if (last.len == 0 || !special_suffix(last))
		return false;
	*end = cutter_byte(c, at) == '/' ? address_end(c, c->at, at) : at;
	return true;
}

static size_t mailbox_end(const struct cutter *c, size_t at)
{
	while (mailbox_byte(cutter_byte(c, at)))
		at++;
	while (!cutter_alnum(c, at - 1))
		at--;
	return at;
}

static void put_address(struct cutter *c, size_t start, size_t end)
{
	cutter_put(c, TOKEN_URL, span_cut(c->text, start, end), start, end, 0);
	c->at = end;
}

bool cut_address(struct cutter *c, size_t start)
{
	size_t end;

	switch (cutter_byte(c, c->at)) {
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
		if (!cutter_alnum(c, c->at + 1) || !opens_file(c, &end))
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
