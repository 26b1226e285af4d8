/* stem.c - see stem.h. */
#include "tone/stem.h"

enum { LEAST = 4 };		/* shorter words have no ending to lose */

struct ending {
	struct span cut;
	size_t leave;		/* letters that must stay */
	const char *add;
};

#define CUT(ending, leave) { { ending, sizeof ending - 1 }, leave, "" }
#define TO_Y(ending, leave) { { ending, sizeof ending - 1 }, leave, "y" }
#define END { { NULL, 0 }, 0, NULL }

/* By their last letter, in order: the first that leaves enough is cut. */
static const struct ending on_d[] = { TO_Y("ied", 2), CUT("ed", 3), END };
static const struct ending on_e[] = { CUT("e", 3), END };
static const struct ending on_g[] = { CUT("ing", 3), END };
static const struct ending on_l[] = { CUT("al", 4), END };
static const struct ending on_n[] = { CUT("ation", 4), CUT("ion", 4), END };
static const struct ending on_r[] = { CUT("er", 4), END };
static const struct ending on_s[] = {
	CUT("ations", 4), CUT("ments", 4), CUT("ings", 3), CUT("ions", 4),
	TO_Y("ies", 2), CUT("ers", 4), CUT("es", 3), CUT("s", 3), END
};
static const struct ending on_t[] = { CUT("ment", 4), END };
static const struct ending on_y[] = { CUT("ingly", 4), CUT("ely", 3), CUT("ly", 4), END };

static const struct ending *const by_letter[26] = {
	['d' - 'a'] = on_d, ['e' - 'a'] = on_e, ['g' - 'a'] = on_g, ['l' - 'a'] = on_l,
	['n' - 'a'] = on_n, ['r' - 'a'] = on_r, ['s' - 'a'] = on_s, ['t' - 'a'] = on_t,
	['y' - 'a'] = on_y,
};

static bool vowel(char c)
{
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/* "crashing" and "crash", "stopped" and "stop", "charged" and "charge". */
static size_t tidy(const char *stem, size_t len)
{
	if (len > 3 && stem[len - 1] == stem[len - 2] && !vowel(stem[len - 1])
	    && stem[len - 1] != 's' && stem[len - 1] != 'l')
		return len - 1;
	if (len > 3 && stem[len - 1] == 'e')
		return len - 1;
	return len;
}

static bool ends_so(const char *stem, size_t len, struct span cut)
{
	for (size_t i = 1; i <= cut.len; i++)
		if (stem[len - i] != cut.at[cut.len - i])
			return false;
	return true;
}

/* `len` is LEAST at least, and no ending is longer than what it leaves. */
static size_t shorten(char *stem, size_t len)
{
	const char last = stem[len - 1];
	const struct ending *e = last >= 'a' && last <= 'z' ? by_letter[last - 'a'] : NULL;

	if (last == 's' && stem[len - 2] == 's')
		return len;
	for (; e && e->add; e++) {
		if (len < e->cut.len + e->leave || !ends_so(stem, len, e->cut))
			continue;
		len -= e->cut.len;
		if (*e->add)
			stem[len++] = *e->add;
		return tidy(stem, len);
	}
	return len;
}

uint64_t stem_hash(const struct token *word)
{
	const struct span fold = word->fold;
	char stem[STEM_MAX];
	size_t len;

	if (fold.len < LEAST || fold.len > sizeof stem)
		return word->hash;
	memcpy(stem, fold.at, fold.len);
	len = shorten(stem, fold.len);
	return len == fold.len && memcmp(stem, fold.at, len) == 0 ? word->hash : span_hash((struct span){ stem, len });
}
