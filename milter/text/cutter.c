/* cutter.c - see cutter.h. */
#include "text/cutter.h"

/* No text has more sentences than tokens. */
static void *grown(struct cutter *c, void *old, size_t count, size_t *room, size_t size)
{
	const size_t more = cutter_room(*room * 2);
	void *larger = arena_room(c->a, more, size);

	if (!larger) {
		c->spent = true;
		return NULL;
	}
	memcpy(larger, old, count * size);
	*room = more;
	return larger;
}

bool cutter_more_tokens(struct cutter *c)
{
	struct words *w = c->out;
	struct token *tokens;

	w->cut |= w->token_count == WORDS_TOKENS_MAX;
	if (w->cut)
		return false;
	tokens = grown(c, w->tokens, w->token_count, &c->token_room, sizeof *tokens);
	if (tokens)
		w->tokens = tokens;
	return tokens != NULL;
}

void cutter_end_sentence(struct cutter *c)
{
	struct words *w = c->out;
	struct sentence *s = w->sentences;
	const uint32_t first = c->first, count = (uint32_t)w->token_count - first;

	if (count == 0 || c->spent)
		return;
	if (w->sentence_count == c->sentence_room
	    && !(s = grown(c, s, w->sentence_count, &c->sentence_room, sizeof *s)))
		return;
	w->sentences = s;
	s[w->sentence_count++] = (struct sentence){
		.first = first, .count = count, .start = w->tokens[first].start,
		.end = w->tokens[first + count - 1].end, .flags = c->flags,
	};
	w->clause_count += c->clause + 1u;
	c->first = (uint32_t)w->token_count;
	c->clause = 0;
	c->flags = 0;
	c->worded = c->turned = false;
}

void cutter_drop_quote(struct cutter *c)
{
	if (!c->quote)
		return;
	for (size_t i = c->quote - 1; i < c->out->token_count; i++)
		c->out->tokens[i].flags &= (unsigned char)~TOKEN_QUOTED;
	c->quote = 0;
}

size_t cutter_past_blanks(const struct cutter *c, size_t at)
{
	size_t len;

	while (at < c->text.len && c->text.at[at] != '\n' && cutter_blank(c, at)) {
		(void)cutter_read(c, at, &len);
		at += len;
	}
	return at;
}
