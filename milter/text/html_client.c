/* html_client.c - see html_client.h. The tables are the knowledge: add a line. */
#include "text/html_client.h"

struct known {
	const char *word;
	enum html_container is;
};

/* Words of class="", lower case, without Outlook's "x_" in front. */
static const struct known classes[] = {
	{ "gmail_quote", CONTAINER_AROUND_QUOTE },
	{ "gmail_quote_container", CONTAINER_AROUND_QUOTE },
	{ "protonmail_quote", CONTAINER_AROUND_QUOTE },
	{ "tutanota_quote", CONTAINER_QUOTE },
	{ "freshdesk_quote", CONTAINER_AROUND_QUOTE },
	{ "missive_quote", CONTAINER_AROUND_QUOTE },
	{ "polymail_quote", CONTAINER_AROUND_QUOTE },
	{ "front-blockquote", CONTAINER_QUOTE },
	{ "yahoo_quoted", CONTAINER_QUOTE },
	{ "yahoo-quoted-begin", CONTAINER_QUOTE },
	{ "zmail_extra", CONTAINER_QUOTE },
	{ "quotedreply", CONTAINER_QUOTE },
	{ "quoted-text", CONTAINER_QUOTE },
	{ "quoted_text", CONTAINER_QUOTE },
	{ "email-quote", CONTAINER_QUOTE },
	{ "quoted-message", CONTAINER_QUOTE },
	{ "previous-message", CONTAINER_QUOTE },
	{ "ms-outlook-mobile-reference-message", CONTAINER_QUOTE },
	{ "moz-forward-container", CONTAINER_QUOTE },
	{ "spark_quote", CONTAINER_QUOTE },
	{ "gmail_attr", CONTAINER_ATTRIBUTION },
	{ "moz-cite-prefix", CONTAINER_ATTRIBUTION },
	{ "moz-email-headers-table", CONTAINER_ATTRIBUTION },
	{ "replyheader", CONTAINER_ATTRIBUTION },
	{ "outlookmessageheader", CONTAINER_CUT },
	{ "gmail_signature", CONTAINER_SIGNATURE },
	{ "gmail_signature_prefix", CONTAINER_SIGNATURE },
	{ "moz-signature", CONTAINER_SIGNATURE },
	{ "bloop_sign", CONTAINER_SIGNATURE },
	{ "signature", CONTAINER_SIGNATURE },
};

/* Words of id="" and name="". */
static const struct known ids[] = {
	{ "divrplyfwdmsg", CONTAINER_CUT },
	{ "appendonsend", CONTAINER_CUT },
	{ "stopspelling", CONTAINER_CUT },
	{ "zwchr", CONTAINER_CUT },
	{ "ms-outlook-mobile-body-separator-line", CONTAINER_CUT },
	{ "mail-editor-reference-message-container", CONTAINER_QUOTE },
	{ "olk_src_body_section", CONTAINER_QUOTE },
	{ "messagereplysection", CONTAINER_QUOTE },
	{ "isforwardcontent", CONTAINER_QUOTE },
	{ "isreplycontent", CONTAINER_QUOTE },
	{ "replybody", CONTAINER_QUOTE },
	{ "reply-intro", CONTAINER_ATTRIBUTION },
	{ "quote", CONTAINER_QUOTE },
	{ "signature", CONTAINER_SIGNATURE },
	{ "messagesignaturesection", CONTAINER_SIGNATURE },
	{ "applemailsignature", CONTAINER_SIGNATURE },
	{ "zm-_id_-sgn", CONTAINER_SIGNATURE },
	{ "ms-outlook-mobile-signature", CONTAINER_SIGNATURE },
	{ "lblsignature", CONTAINER_SIGNATURE },
};

/* Attributes whose mere value tells. */
static const struct {
	const char *name, *value;	/* "" is any value */
	enum html_container is;
} others[] = {
	{ "data-marker", "__quoted_text__", CONTAINER_CUT },
	{ "data-marker", "__divider__", CONTAINER_CUT },
	{ "data-marker", "__sig_pre__", CONTAINER_SIGNATURE },
	{ "data-marker", "__sig_post__", CONTAINER_SIGNATURE },
	{ "data-signature", "", CONTAINER_SIGNATURE },
	{ "data-smartmail", "gmail_signature", CONTAINER_SIGNATURE },
	{ "type", "cite", CONTAINER_QUOTE },
};

/* Outlook renames "gmail_quote" to "x_gmail_quote", again at each pass; Yahoo
 * puts "ydp" and a hexadecimal number in front. */
static struct span without_prefix(struct span word)
{
	size_t i = 3;

	while (span_starts(word, SPAN("x_")))
		word = span_skip(word, 2);
	if (!span_starts(word, SPAN("ydp")))
		return word;
	while (i < word.len && i < 11
	       && (ascii_digit(word.at[i]) || (word.at[i] >= 'a' && word.at[i] <= 'f')))
		i++;
	return i > 8 ? span_skip(word, i) : word;
}

static enum html_container known_word(const struct known *table, size_t count, struct span word)
{
	word = without_prefix(word);
	if (!word.len)
		return CONTAINER_NONE;
	for (size_t i = 0; i < count; i++)
		if (ascii_lower(word.at[0]) == table[i].word[0]
		    && span_eq_nocase(word, span_of(table[i].word)))
			return table[i].is;
	if (word.len > 10
	    && (span_starts_nocase(word, SPAN("signature-")) || span_ends(word, SPAN("-signature"))
		|| span_ends(word, SPAN("_signature"))))
		return CONTAINER_SIGNATURE;
	return CONTAINER_NONE;
}

static enum html_container known_words(const struct known *table, size_t count, struct span value)
{
	enum { WORDS = 16 };
	enum html_container is = CONTAINER_NONE;
	size_t i = 0;

	for (int word = 0; word < WORDS && i < value.len && is == CONTAINER_NONE; word++) {
		size_t from;

		while (i < value.len && ascii_space(value.at[i]))
			i++;
		for (from = i; i < value.len && !ascii_space(value.at[i]); i++)
			;
		if (i > from)
			is = known_word(table, count, span_cut(value, from, i));
	}
	return is;
}

static enum html_container known_other(const struct html_attribute *a)
{
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (a->name.len && ascii_lower(a->name.at[0]) == others[i].name[0]
		    && span_eq_nocase(a->name, span_of(others[i].name))
		    && (!*others[i].value || span_eq_nocase(a->value, span_of(others[i].value))))
			return others[i].is;
	return CONTAINER_NONE;
}

enum html_container html_container_of(const struct html_tag *tag)
{
	enum html_container is = CONTAINER_NONE;

	for (size_t i = 0; i < tag->count && is == CONTAINER_NONE; i++) {
		const struct html_attribute *a = &tag->attributes[i];

		if (span_eq_nocase(a->name, SPAN("class")))
			is = known_words(classes, sizeof classes / sizeof *classes, a->value);
		else if (span_eq_nocase(a->name, SPAN("id"))
			 || span_eq_nocase(a->name, SPAN("name")))
			is = known_words(ids, sizeof ids / sizeof *ids, a->value);
		else
			is = known_other(a);
	}
	return is;
}
