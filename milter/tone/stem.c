/* stem.c - see stem.h. */
#include "tone/stem.h"

enum {
	LEAST = 4,		/* shorter words have no ending to lose */
	LEAVE = 3,		/* letters that an ending leaves */
	GE_LEAST = 6		/* letters from the "ge" of a participle on */
};

/* -- English ------------------------------------------------------------ */

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

/* -- other languages ---------------------------------------------------- */

/* "pakketten" and "pakket", "afspraken" and "afspraak" differ in their endings alone. */
static size_t single_letters(char *stem, size_t len)
{
	size_t kept = 0;

	for (size_t i = 0; i < len; i++)
		if (kept == 0 || stem[kept - 1] != stem[i])
			stem[kept++] = stem[i];
	return kept;
}

/* Takes the "ge" of a participle out at `at`: it ends with t, d or en. */
static size_t without_ge(char *stem, size_t len, size_t at)
{
	const char last = stem[len - 1];

	if (len < at + GE_LEAST || stem[at] != 'g' || stem[at + 1] != 'e'
	    || (last != 't' && last != 'd' && !ends_so(stem, len, SPAN("en"))))
		return len;
	memmove(stem + at, stem + at + 2, len - at - 2);
	return len - 2;
}

static size_t without_participle(const struct habits *habits, char *stem, size_t len)
{
	const size_t had = len;

	len = without_ge(stem, len, 0);
	for (struct span rest = span_of(habits->before_ge); rest.at && len == had;) {
		const struct span before = span_until(&rest, ' ');

		if (span_starts((struct span){ stem, len }, before))
			len = without_ge(stem, len, before.len);
	}
	return len;
}

/* The longest ending goes. */
static size_t without_ending(const struct habits *habits, const char *stem, size_t len)
{
	size_t cut = 0;

	for (struct span rest = span_of(habits->endings); rest.at;) {
		const struct span ending = span_until(&rest, ' ');

		if (ending.len > cut && len >= ending.len + LEAVE && ends_so(stem, len, ending))
			cut = ending.len;
	}
	return len - cut;
}

static uint64_t stem_of(const struct habits *habits, struct span fold)
{
	char stem[STEM_MAX];
	size_t len = fold.len;

	memcpy(stem, fold.at, len);
	len = habits->before_ge ? without_participle(habits, stem, len) : len;
	len = single_letters(stem, len);
	len = without_ending(habits, stem, len);
	return span_hash((struct span){ stem, len });
}

/* -- any ---------------------------------------------------------------- */

static uint64_t stem_english(const struct token *word)
{
	const struct span fold = word->fold;
	char stem[STEM_MAX];
	size_t len;

	memcpy(stem, fold.at, fold.len);
	len = shorten(stem, fold.len);
	return len == fold.len && memcmp(stem, fold.at, len) == 0 ? word->hash : span_hash((struct span){ stem, len });
}

uint64_t stem_hash(const struct habits *habits, const struct token *word)
{
	if (word->fold.len < LEAST || word->fold.len > STEM_MAX)
		return word->hash;
	return habits->endings ? stem_of(habits, word->fold) : stem_english(word);
}
