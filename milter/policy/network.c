/* network.c - address blocks, IPv4 mapped into IPv6. */
#include "policy/settings.h"

#include <arpa/inet.h>

static const unsigned char mapped[12] = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff };

/* Postfix writes "[::1]/128" in its own files, Sendmail "IPv6:::1" in macros. */
static struct span bare_address(struct span s)
{
	if (span_starts(s, SPAN("[")) && span_ends(s, SPAN("]")))
		s = span_cut(s, 1, s.len - 1);
	return span_starts_nocase(s, SPAN("IPv6:")) ? span_skip(s, 5) : s;
}

/* How many bits of *out the address leaves to its prefix: 32, 128, or 0 for
 * something that is no address. */
static unsigned address_read(struct span s, unsigned char out[static 16])
{
	char text[INET6_ADDRSTRLEN + 1];

	s = bare_address(s);
	if (s.len == 0 || s.len >= sizeof text || span_find_byte(s, '\0') < s.len)
		return 0;
	memcpy(text, s.at, s.len);
	text[s.len] = '\0';
	if (inet_pton(AF_INET, text, out + 12) == 1) {
		memcpy(out, mapped, sizeof mapped);
		return 32;
	}
	return inet_pton(AF_INET6, text, out) == 1 ? 128 : 0;
}

bool network_parse(struct span text, struct network *out)
{
	struct span prefix = text, address = span_until(&prefix, '/');
	struct network n = { .bits = 128 };
	unsigned width = address_read(address, n.address);
	uint64_t bits = width;

	if (width == 0 || (prefix.at && !span_number(prefix, width, &bits)))
		return false;
	n.bits = (unsigned char)(128 - width + bits);
	*out = n;
	return true;
}

bool network_holds(const struct network *n, struct span address)
{
	unsigned char at[16];
	size_t whole = n->bits / 8u;
	unsigned rest = n->bits % 8u;

	if (address_read(address, at) == 0 || memcmp(at, n->address, whole) != 0)
		return false;
	return rest == 0 || (at[whole] ^ n->address[whole]) >> (8 - rest) == 0;
}
