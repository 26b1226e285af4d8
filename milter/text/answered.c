/* answered.c - see answered.h. */
#include "text/answered.h"

#include "base/buffer.h"

/* Lines of one older layer, from and up to. */
struct layer {
	size_t from, to;
};

static bool blank(const struct text *t, size_t line)
{
	return span_trim(t->lines[line].where).len == 0;
}

/* The next run of older lines of one depth at or behind `from`; empty at the end. */
static struct layer next_layer(const struct text *t, const struct split *s, size_t from)
{
	struct layer l;

	while (from < t->line_count && (s->roles[from] != ROLE_EARLIER || blank(t, from)))
		from++;
	l = (struct layer){ from, from };
	while (l.to < t->line_count && s->roles[l.to] == ROLE_EARLIER
	       && (blank(t, l.to) || t->lines[l.to].depth == t->lines[from].depth))
		l.to++;
	return l;
}

/* Whether the heading right above the layer names the customer. */
static bool is_customers(const struct text *t, const struct split *s, struct layer l, struct span address)
{
	size_t i = l.from;

	while (i > 0 && (blank(t, i - 1) || s->roles[i - 1] == ROLE_ATTRIBUTION)) {
		i--;
		if (address.len && s->roles[i] == ROLE_ATTRIBUTION
		    && span_find_nocase(t->lines[i].where, address) < t->lines[i].where.len)
			return true;
	}
	return false;
}

/* The first layer below the customer's newest words, else the last above them. */
static struct layer nearest(const struct text *t, const struct split *s)
{
	size_t last_quote = 0;
	struct layer found = { 0, 0 };

	for (size_t i = 0; i < t->line_count; i++)
		if (s->roles[i] == ROLE_QUOTE && !blank(t, i))
			last_quote = i;
	for (struct layer l = next_layer(t, s, 0); l.to > l.from; l = next_layer(t, s, l.to)) {
		found = l;
		if (l.from > last_quote)
			break;
	}
	return found;
}

int text_answered(const struct text *text, const struct split *split, struct span customer_address,
		  struct arena *a, struct span *out, struct fault *f)
{
	struct layer l;
	struct buffer b;

	*out = SPAN_NONE;
	if (split->earlier.len == 0 || split->quote.len == 0)
		return 0;
	l = nearest(text, split);
	if (is_customers(text, split, l, customer_address))
		return 0;
	buffer_init(&b, a, ANSWERED_MAX + 1);
	for (size_t i = l.from; i < l.to; i++) {
		const struct span line = text->lines[i].where;

		if (line.len + 1 > ANSWERED_MAX - b.len)
			break;
		buffer_add(&b, line);
		buffer_byte(&b, '\n');
	}
	if (b.spoiled)
		return fault_memory(f);
	*out = buffer_span(&b);
	return 0;
}
