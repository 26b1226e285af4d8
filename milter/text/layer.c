/* layer.c - see layer.h. */
#include "text/layer.h"

enum { DEPTHS = 16 };	/* deeper layers are one */

struct layers {
	struct layout *l;
	unsigned char author[DEPTHS];
	int newest;		/* -1: not found yet */
	bool customer_known;	/* some boundary names the customer */
};

static size_t clip(unsigned char depth)
{
	return depth < DEPTHS ? depth : DEPTHS - 1;
}

/* A boundary at some depth says who wrote the next deeper layer, and without
 * quote marks the rest of its own. */
static void open_layer(struct layers *s, size_t i)
{
	const struct layout *l = s->l;
	size_t from = boundary_groupwise(&l->v[i]) ? 0 : clip(l->v[i].depth), next = i + 1;

	while (next < l->count && next < i + BOUNDARY_AHEAD
	       && (layout_blank(l, next) || l->roles[next] == ROLE_ATTRIBUTION))
		next++;
	if (next < l->count && from > 0 && clip(l->v[next].depth) > from)
		from++;
	for (size_t d = from; d < DEPTHS; d++)
		s->author[d] = l->authors[i];
}

static int layer_of(const struct layout *l, size_t i)
{
	return l->cuts[i] * DEPTHS + (int)clip(l->v[i].depth);
}

/* Of the first words below a heading. */
static int layer_below(const struct layout *l, size_t heading)
{
	for (size_t i = heading; i < l->count; i++)
		if (l->roles[i] == ROLE_QUOTE && !layout_blank(l, i))
			return layer_of(l, i);
	return -1;
}

static bool may_be_customers(const struct layers *s, size_t i)
{
	const struct view *v = &s->l->v[i];
	const unsigned char author = s->author[clip(v->depth)];

	return !view_is(v, VIEW_SITE) && author != AUTHOR_AGENT && author != AUTHOR_FORWARDED
	       && (!s->customer_known || author == AUTHOR_CUSTOMER);
}

/* Blank lines above a line of an older layer are of that layer too. */
static void share_role(struct layout *l, size_t i)
{
	for (size_t k = i; k > 0 && l->roles[k - 1] == ROLE_QUOTE && layout_blank(l, k - 1); k--)
		l->roles[k - 1] = l->roles[i];
}

/* Walks the layers; `step` looks at each of their lines that is not blank. */
static void walk(struct layers *s, void (*step)(struct layers *s, size_t i))
{
	const struct layout *l = s->l;

	memset(s->author, AUTHOR_UNKNOWN, sizeof s->author);
	for (size_t i = 0; i < l->count; i++) {
		if (l->roles[i] == ROLE_ATTRIBUTION && l->authors[i] != LAYOUT_UNSET)
			open_layer(s, i);
		if (l->roles[i] == ROLE_QUOTE && !layout_blank(l, i))
			step(s, i);
	}
}

/* Who answers below a quote has the oldest layer on top: the newest is the least
 * deep, not the first. */
static void find_newest(struct layers *s, size_t i)
{
	if (may_be_customers(s, i) && (s->newest < 0 || layer_of(s->l, i) < s->newest))
		s->newest = layer_of(s->l, i);
}

static void sort_line(struct layers *s, size_t i)
{
	if (may_be_customers(s, i) && layer_of(s->l, i) == s->newest)
		return;
	s->l->roles[i] = ROLE_EARLIER;
	share_role(s->l, i);
}

void layers_sort(struct layout *l, size_t asked)
{
	struct layers s = { .l = l, .newest = -1 };

	for (size_t i = 0; i < l->count; i++)
		s.customer_known |= l->roles[i] == ROLE_ATTRIBUTION && l->authors[i] == AUTHOR_CUSTOMER;
	if (asked != SIZE_MAX)
		s.newest = layer_below(l, asked);
	if (s.newest < 0)
		walk(&s, find_newest);
	walk(&s, sort_line);
}
