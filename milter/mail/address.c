/* address.c - the first mailbox of an address header, in one pass.
 *
 * Not libetpan's: it recurses into comments, and a million of them in a From
 * line end the process. What people send is often no RFC 5322 at all; this
 * reads what a person would.
 */
#include "mail/mail.h"

enum { MAX_ADDRESSES = 16 * 1024 };	/* bytes of a header that are looked at */

struct mailbox {
	struct span name, address;
};

/* Behind the quotation or comment that starts at `at`, or beyond the end when
 * it never closes; depth is only counted. */
static size_t skip_nested(struct span s, size_t at)
{
	const bool quoted = s.at[at] == '"';
	size_t depth = 1;

	for (at++; at < s.len && depth; at++) {
		if (s.at[at] == '\\' && at + 1 < s.len)
			at++;
		else if (quoted ? s.at[at] == '"' : s.at[at] == ')')
			depth--;
		else if (!quoted && s.at[at] == '(')
			depth++;
	}
	return depth ? s.len + 1 : at;
}

/* Between "<" at the start of `s` and ">", without a source route. */
static struct span bracketed(struct span s)
{
	size_t n = 1;

	while (n < s.len && s.at[n] != '>')
		n++;
	s = span_trim(span_cut(s, 1, n));
	if (span_starts(s, SPAN("@")))
		s = span_trim(span_skip(s, span_find_byte(s, ':') + 1));
	return s;
}

static bool has_at(struct span s)
{
	return span_find_byte(s, '@') < s.len;
}

/* The last word of a run without brackets, if it is the only one or has an "@". */
static struct span bare(struct span s)
{
	size_t from;

	s = span_trim(s);
	for (from = s.len; from && !ascii_space(s.at[from - 1]); from--)
		;
	if (from && !has_at(span_skip(s, from)))
		return SPAN_NONE;
	return span_skip(s, from);
}

static bool begins_word(struct span s, size_t at)
{
	return at > 0 && ascii_space(s.at[at - 1]) && !ascii_space(s.at[at]);
}

/* Where a mailbox without brackets may end. */
static bool ends_bare(char c)
{
	return c == ',' || c == ';' || c == '(';
}

static struct mailbox first_mailbox(struct span s)
{
	size_t from = 0, at = 0;
	/* Is there an "@" in the newest word? Kept up to date, so that a mark costs no look back. */
	bool nested = true, address = false;

	s = span_cut(s, 0, MAX_ADDRESSES);
	while (at < s.len) {
		const struct span run = span_cut(s, from, at);

		if (from == at && ascii_space(s.at[at])) {
			from = ++at;
			continue;
		}
		if (s.at[at] == '<')
			return (struct mailbox){ span_trim(run), bracketed(span_skip(s, at)) };
		if (address && ends_bare(s.at[at]))
			return (struct mailbox){ SPAN_NONE, bare(run) };
		if (nested && (s.at[at] == '"' || s.at[at] == '(')) {
			const bool comment = s.at[at] == '(', blank = from == at;
			const size_t behind = skip_nested(s, at);

			/* What never closes is a mark like any other, and so are all behind it. */
			nested = behind <= s.len;
			at = nested ? behind : at + 1;
			if (comment && nested && blank)
				from = at;
			continue;
		}
		address = s.at[at] == '@' || (address && !begins_word(s, at));
		/* ":" ends the name of a group, "," and ";" an empty member. */
		if (s.at[at] == ':' || s.at[at] == ',' || s.at[at] == ';') {
			from = at + 1;
			address = false;
		}
		at++;
	}
	return (struct mailbox){ SPAN_NONE, bare(span_skip(s, from)) };
}

struct span address_of(struct span value)
{
	return first_mailbox(value).address;
}

struct span address_name(struct span value)
{
	struct span name = first_mailbox(value).name;

	if (name.len && name.at[0] == '"') {
		const size_t end = skip_nested(name, 0);

		name = span_cut(name, 1, end > name.len ? end : end - 1);
	}
	return span_trim(name);
}
