/* sentences.c - see sentences.h. */
#include "tone/sentences.h"

enum { MASK_NUMBER = 11, MASK_URL = 13, MASK_NAME = 17 };

static bool is_name(const struct token *t)
{
	return t->flags & TOKEN_CAPITAL && !(t->flags & TOKEN_SHOUTED) && t->fold.len > 1;
}

static uint64_t worth_of(const struct token *t, bool first)
{
	switch ((enum token_kind)t->kind) {
	case TOKEN_NUMBER: return MASK_NUMBER;
	case TOKEN_URL: return MASK_URL;
	case TOKEN_WORD: return !first && is_name(t) ? MASK_NAME : t->hash;
	case TOKEN_MARK:
	case TOKEN_EMOJI: break;
	}
	return 0;
}

uint64_t sentence_hash(const struct words *w, size_t sentence)
{
	const struct sentence *s = &w->sentences[sentence];
	uint64_t hash = 0x9E3779B97F4A7C15u;
	uint32_t words = 0;

	if (s->count < SENTENCE_WORDS_LEAST || s->count > 2 * SENTENCE_WORDS_MOST)
		return 0;
	for (uint32_t t = s->first; t < s->first + s->count; t++) {
		const uint64_t worth = worth_of(&w->tokens[t], words == 0);

		if (!worth)
			continue;
		words++;
		hash = (hash ^ worth) * 0xD6E8FEB86659FD93u;
		hash ^= hash >> 32;
	}
	return words < SENTENCE_WORDS_LEAST || words > SENTENCE_WORDS_MOST ? 0 : hash | 1;
}

int sentences_hash(const struct words *w, struct arena *a, const uint64_t **out, size_t *count,
		   struct fault *f)
{
	const size_t most = w->sentence_count < SENTENCES_MOST ? w->sentence_count : SENTENCES_MOST;
	uint64_t *list = arena_room(a, most + 1, sizeof *list);

	if (!list)
		return fault_memory(f);
	*count = 0;
	for (size_t s = 0; s < w->sentence_count && *count < most; s++) {
		list[*count] = sentence_hash(w, s);
		*count += list[*count] != 0;
	}
	*out = list;
	return 0;
}
