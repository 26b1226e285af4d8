/* hints.c - what the envelope's header knows of agent and customer. */
#include "text/split.h"

static int name_in(struct span field, struct arena *a, struct span *out, struct fault *f)
{
	if (text_of_header(address_name(field), a, out, f))
		return -1;
	*out = span_trim(*out);
	return 0;
}

int split_hints_of(const struct raw_mail *raw, const struct footers *footers, struct arena *a,
		   struct split_hints *out, struct fault *f)
{
	const struct span from = header_value(raw, SPAN("From")), to = header_value(raw, SPAN("To"));
	struct split_hints h = {
		.agent_address = address_of(from), .customer_address = address_of(to), .footers = footers,
	};

	if (name_in(from, a, &h.agent_name, f) || name_in(to, a, &h.customer_name, f))
		return -1;
	*out = h;
	return 0;
}
