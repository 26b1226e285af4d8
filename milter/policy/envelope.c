/* envelope.c - see envelope.h. */
#include "policy/envelope.h"

struct span address_domain(struct span address)
{
	size_t at = address.len;

	while (at > 0 && address.at[at - 1] != '@')
		at--;
	if (at == 0)
		return SPAN_NONE;
	address = span_skip(address, at);
	if (span_ends(address, SPAN(".")))
		address.len--;
	return address;
}

bool domain_matches(struct span domain, struct span pattern)
{
	if (!span_starts(pattern, SPAN(".")))
		return domain.len > 0 && span_eq_nocase(domain, pattern);
	return domain.len > pattern.len
	       && span_eq_nocase(span_skip(domain, domain.len - pattern.len), pattern);
}
