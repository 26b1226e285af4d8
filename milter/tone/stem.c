/* stem.c - see stem.h. */
#include "tone/stem.h"

/* In order: the first ending that leaves enough of the word is cut. */
static const struct ending {
	struct span cut;
	size_t leave;		/* letters that must stay */
	const char *add;
} endings[] = {
	{ { "ations", 6 }, 4, "" }, { { "ation", 5 }, 4, "" }, { { "ments", 5 }, 4, "" },
	{ { "ment", 4 }, 4, "" }, { { "ingly", 5 }, 4, "" }, { { "ness", 4 }, 4, "" },
	{ { "ings", 4 }, 3, "" }, { { "ions", 4 }, 4, "" }, { { "ing", 3 }, 3, "" },
	{ { "ies", 3 }, 2, "y" }, { { "ied", 3 }, 2, "y" }, { { "ers", 3 }, 4, "" },
	{ { "ion", 3 }, 4, "" }, { { "ely", 3 }, 3, "" }, { { "ed", 2 }, 3, "" },
	{ { "es", 2 }, 3, "" }, { { "er", 2 }, 4, "" }, { { "al", 2 }, 4, "" },
	{ { "ly", 2 }, 4, "" }, { { "s", 1 }, 3, "" }, { { "e", 1 }, 3, "" },
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

static size_t shorten(char *stem, size_t len)
{
	const struct span word = { stem, len };

	if (span_ends(word, SPAN("ss")))
		return len;
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
		const struct ending *e = &endings[i];

		if (!span_ends(word, e->cut) || len - e->cut.len < e->leave)
			continue;
		len -= e->cut.len;
		if (*e->add)
			stem[len++] = *e->add;
		return tidy(stem, len);
	}
	return len;
}

uint64_t stem_hash(struct span fold)
{
	char stem[STEM_MAX];

	if (fold.len < 4 || fold.len > sizeof stem)
		return span_hash(fold);
	memcpy(stem, fold.at, fold.len);
	return span_hash((struct span){ stem, shorten(stem, fold.len) });
}
