/* author.c - see author.h. */
#include "text/author.h"

#include "base/utf8.h"

/* What stands before or behind the '@'. */
static struct span address_part(struct span address, bool host)
{
	const size_t at = span_find_byte(address, '@');

	return host ? span_skip(address, at + 1) : span_cut(address, 0, at);
}

/* Parts of addresses that name nobody. */
static bool common_part(struct span part)
{
	static const char *const parts[] = {
		"example", "support", "service", "mail", "help", "hello", "info", "team", "contact", "office",
		"care", "sales", "customer", "customers", "customercare", "noreply", "reply", "gmail",
		"outlook", "hotmail", "yahoo", "icloud", "proton", "protonmail", "googlemail", "online",
		"live", "helpdesk", "desk", "kundenservice", "tickets", "ticket", "orders", "billing",
	};

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (part.len && ascii_lower(part.at[0]) == parts[i][0] && span_eq_nocase(part, span_of(parts[i])))
			return true;
	return false;
}

/* Whether a part of an address, "jane.doe" or "acme.example.com", stands as a
 * name in the text: "Jane Doe", "Acme Support". */
static bool names(struct span text, struct span part)
{
	enum { SHORT = 4, PARTS = 6 };
	size_t from = 0;

	for (size_t i = 0, n = 0; i <= part.len && n < PARTS; i++) {
		struct span word;

		if (i < part.len && (ascii_alpha(part.at[i]) || (unsigned char)part.at[i] >= 0x80))
			continue;
		word = span_cut(part, from, i);
		from = i + 1;
		n++;
		if (word.len >= SHORT && !common_part(word) && span_find_nocase(text, word) < text.len)
			return true;
	}
	return false;
}

/* A name as people write it: what stands in front of a bracket or bar, and the
 * company behind it: "Jane Doe (Acme)", "Jane Doe | Acme", "Jane from Acme". */
struct name {
	struct span person, company;
};

static struct span unquoted(struct span s)
{
	s = span_trim(s);
	while (s.len && (s.at[0] == '"' || s.at[0] == '\'' || s.at[0] == '('))
		s = span_trim(span_skip(s, 1));
	while (s.len && (s.at[s.len - 1] == '"' || s.at[s.len - 1] == '\'' || s.at[s.len - 1] == ')'))
		s = span_trim(span_cut(s, 0, s.len - 1));
	return s;
}

static struct name name_of(struct span display)
{
	static const char *const parts[] = { " (", " [", " | ", " - ", " @ ", " from ", " via ", " at ",
					     " \xE2\x80\x93 ", " \xC2\xB7 " };
	enum { NAME_MAX_BYTES = 100 };
	struct span all = unquoted(span_cut(display, 0, NAME_MAX_BYTES));
	size_t cut = all.len, behind = 0;

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		const size_t at = span_find(all, span_of(parts[i]));

		if (at > 0 && at < cut) {
			cut = at;
			behind = span_of(parts[i]).len;
		}
	}
	return (struct name){ unquoted(span_cut(all, 0, cut)), unquoted(span_skip(all, cut + behind)) };
}

/* Letters of the word that stands at `at` in the text; 0 when another does. */
static size_t word_here(struct span text, size_t at, struct span word)
{
	const size_t from = at;

	for (size_t i = 0, n, m; i < word.len; i += n, at += m) {
		if (at >= text.len)
			return 0;
		if (utf8_lower(utf8_read(span_skip(word, i), &n)) != utf8_lower(utf8_read(span_skip(text, at), &m)))
			return 0;
	}
	return at - from;
}

static bool letter_at(struct span s, size_t at)
{
	size_t len;

	return at < s.len && utf8_letter(utf8_read(span_skip(s, at), &len));
}

/* "3 May 2026", "May 3": a digit beside the word makes it a date's. */
static bool in_date(struct span text, size_t from, size_t to)
{
	while (from > 0 && (text.at[from - 1] == ' ' || text.at[from - 1] == '.'))
		from--;
	while (to < text.len && (text.at[to] == ' ' || text.at[to] == '.' || text.at[to] == ','))
		to++;
	return (from > 0 && ascii_digit(text.at[from - 1])) || (to < text.len && ascii_digit(text.at[to]));
}

/* Whether `word` stands in the text by itself, whatever its case; `alone`: as it
 * is written and in no date, for May and Will are names and words. */
static bool stands(struct span text, struct span word, bool alone)
{
	bool inside = false;

	for (size_t at = 0, len; at < text.len; at += len) {
		const bool letter = utf8_letter(utf8_read(span_skip(text, at), &len));
		const size_t found = inside ? 0 : word_here(text, at, word);

		if (found && !letter_at(text, at + found)
		    && !(alone && (!span_eq(span_cut(text, at, at + found), word) || in_date(text, at, at + found))))
			return true;
		inside = letter;
	}
	return false;
}

static struct span next_name(struct span *rest)
{
	size_t from = 0, to;

	while (from < rest->len && (rest->at[from] == ' ' || rest->at[from] == ',' || rest->at[from] == '.'))
		from++;
	for (to = from; to < rest->len && rest->at[to] != ' ' && rest->at[to] != ','; to++)
		;
	const struct span word = span_cut(*rest, from, to);

	*rest = span_skip(*rest, to);
	return word;
}

static size_t words_of(struct span name)
{
	size_t n = 0;

	for (struct span rest = name, word = next_name(&rest); word.len; word = next_name(&rest))
		n++;
	return n;
}

/* How many bytes of the name stand in the text when all its words do, else 0.
 * A word alone that names nobody ("Support") says nothing. */
static size_t whole_name(struct span text, struct span name)
{
	const bool alone = words_of(name) == 1;
	size_t bytes = 0, telling = 0;

	for (struct span rest = name, word = next_name(&rest); word.len; word = next_name(&rest)) {
		if (!stands(text, word, alone))
			return 0;
		bytes += word.len;
		telling += word.len >= 3 && !common_part(word);
	}
	return telling ? bytes : 0;
}

/* "Jane" above a comment of Jane Doe's. */
static bool first_name(struct span text, struct span name)
{
	struct span rest = name;
	const struct span comma = span_skip(name, span_find_byte(name, ',') + 1);
	struct span first;

	if (comma.len)
		rest = comma;
	first = next_name(&rest);
	return first.len >= 3 && !common_part(first) && stands(text, first, true);
}

static enum author by_display_name(struct span all, const struct name *agent, const struct name *customer)
{
	const size_t c = whole_name(all, customer->person);
	size_t a = whole_name(all, agent->person);

	if (!a && whole_name(all, agent->company))
		a = 1;
	if (a == c)
		return AUTHOR_UNKNOWN;
	return a > c ? AUTHOR_AGENT : AUTHOR_CUSTOMER;
}

static enum author by_first_name(struct span all, const struct name *agent, const struct name *customer)
{
	const bool a = first_name(all, agent->person), c = first_name(all, customer->person);

	if (a == c)
		return AUTHOR_UNKNOWN;
	return a ? AUTHOR_AGENT : AUTHOR_CUSTOMER;
}

static enum author by_address_parts(struct span all, const struct split_hints *h)
{
	if (names(all, address_part(h->customer_address, false)))
		return AUTHOR_CUSTOMER;
	if (names(all, address_part(h->agent_address, true))
	    || names(all, address_part(h->agent_address, false)))
		return AUTHOR_AGENT;
	return AUTHOR_UNKNOWN;
}

/* "Tuesday, 3 March 2026 at 21:40 CET" has seven words at most. */
enum author author_named(struct span line, const struct split_hints *h, size_t words)
{
	enum { DATE_WORDS = 7 };
	const struct name agent = name_of(h->agent_name), customer = name_of(h->customer_name);
	const enum author author = by_display_name(line, &agent, &customer);
	const struct name *who = author == AUTHOR_AGENT ? &agent : &customer;
	const size_t name = words_of(who->person);

	if (author == AUTHOR_UNKNOWN || name < 2 || words > name + words_of(who->company) + DATE_WORDS)
		return AUTHOR_UNKNOWN;
	return author;
}

/* Who wrote what the lines introduce, as far as the envelope tells. */
enum author author_of(struct span all, const struct split_hints *h)
{
	const size_t a = h->agent_address.len ? span_find_nocase(all, h->agent_address) : all.len;
	const size_t c = h->customer_address.len ? span_find_nocase(all, h->customer_address) : all.len;
	const struct name agent = name_of(h->agent_name), customer = name_of(h->customer_name);
	enum author author;

	/* In a block of fields the sender stands before the receiver. */
	if (a < all.len || c < all.len)
		return a < c ? AUTHOR_AGENT : AUTHOR_CUSTOMER;
	author = by_display_name(all, &agent, &customer);
	if (author == AUTHOR_UNKNOWN)
		author = by_address_parts(all, h);
	if (author == AUTHOR_UNKNOWN)
		author = by_first_name(all, &agent, &customer);
	return author;
}
