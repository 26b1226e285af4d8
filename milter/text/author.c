/* author.c - see author.h. */
#include "text/author.h"

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
		if (span_eq_nocase(part, span_of(parts[i])))
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

/* Who wrote what the lines introduce, as far as the addresses tell. */
enum author author_of(struct span all, struct span agent, struct span customer)
{
	const size_t a = agent.len ? span_find_nocase(all, agent) : all.len;
	const size_t c = customer.len ? span_find_nocase(all, customer) : all.len;

	/* In a block of fields the sender stands before the receiver. */
	if (a < all.len || c < all.len)
		return a < c ? AUTHOR_AGENT : AUTHOR_CUSTOMER;
	if (names(all, address_part(customer, false)))
		return AUTHOR_CUSTOMER;
	if (names(all, address_part(agent, true)) || names(all, address_part(agent, false)))
		return AUTHOR_AGENT;
	return AUTHOR_UNKNOWN;
}
