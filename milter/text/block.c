/* block.c - see block.h. */
#include "text/block.h"

#include "text/same.h"

enum { BLOCKS_MAX = 8, GUESS = 500 };

static bool in_block(const struct layout *l, size_t i)
{
	return layout_blank(l, i) || l->v[i].marks & LINE_PLAIN_QUOTE;
}

/* Where that begins which the mail program quoted; the end when it quoted nothing. */
static size_t program_quote(const struct layout *l)
{
	size_t i = 0;

	while (i < l->count && l->roles[i] != ROLE_ATTRIBUTION && (l->roles[i] != ROLE_QUOTE || in_block(l, i)))
		i++;
	return i;
}

static bool opens_block(const struct layout *l, size_t i)
{
	return l->roles[i] == ROLE_QUOTE && !layout_blank(l, i) && in_block(l, i);
}

/* "You wrote:" */
static bool announced(const struct layout *l, size_t i)
{
	while (i > 0 && layout_blank(l, i - 1))
		i--;
	return i > 0 && view_is(&l->v[i - 1], VIEW_COLON) && view_is(&l->v[i - 1], VIEW_WROTE);
}

/* Layers within it are a history. */
static bool nested(const struct layout *l, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (l->v[i].depth > 1)
			return true;
	return false;
}

/* The words from one line to the end of another. */
static struct span words(const struct layout *l, size_t from, size_t to)
{
	const struct span first = l->v[from].text, last = l->v[to - 1].text;

	return (struct span){ first.at, (size_t)(last.at + last.len - first.at) };
}

static bool agents(const struct layout *l, size_t from, size_t to, size_t quote)
{
	return !announced(l, from) && !nested(l, from, to)
	       && !hardly_more_words(words(l, from, to), words(l, quote, l->count));
}

void blocks_read(struct layout *l)
{
	const size_t quote = program_quote(l);

	if (quote == l->count)
		return;
	for (size_t i = 0, end, blocks = 0; i < quote && blocks < BLOCKS_MAX; i = end) {
		end = i + 1;
		if (!opens_block(l, i))
			continue;
		while (end < quote && in_block(l, end))
			end++;
		blocks++;
		if (!agents(l, i, end, quote))
			continue;
		layout_mark(l, i, end, ROLE_REPLY);
		layout_less_sure(l, GUESS);
	}
}
