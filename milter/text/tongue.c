/* tongue.c - see tongue.h. The tables are in tongues.c. */
#include "text/tongue.h"

#include "base/utf8.h"
#include "text/tongues.h"

const struct tongue *tongue_number(size_t n)
{
	return n < tongue_count ? tongues[n] : NULL;
}

const struct tongue *tongue_of(const char *language)
{
	if (!language)
		return tongues[0];
	for (size_t i = 0; i < tongue_count; i++)
		if (strcmp(tongues[i]->name, language) == 0)
			return tongues[i];
	return &tongue_as_written;
}

const struct spelling *tongue_spelling(const struct tongue *t, struct span fold)
{
	const struct spelling *row;

	if (fold.len == 0 || fold.len > SPELLING_MAX || fold.at[0] < 'a' || fold.at[0] > 'z' || !t->spellings)
		return NULL;
	row = t->spellings[fold.at[0] - 'a'];
	for (; row && row->word; row++)
		if (row->len == fold.len && row->word[fold.len - 1] == fold.at[fold.len - 1]
		    && memcmp(row->word, fold.at, fold.len) == 0)
			return row;
	return NULL;
}

/* Asked of every word: without a call. */
bool tongue_lists(const char *list, struct span word)
{
	while (list && *list) {
		size_t same = 0;

		while (same < word.len && list[same] && list[same] == word.at[same])
			same++;
		if (same == word.len && (list[same] == ' ' || !list[same]))
			return true;
		for (list += same; *list && *list != ' '; list++)
			;
		list += *list == ' ';
	}
	return false;
}

/* -- apostrophes -------------------------------------------------------- */

struct span tongue_elided(const struct tongue *t, struct span fold)
{
	for (const struct elision *e = t->elisions; e && e->head.len; e++)
		if (span_eq(e->head, fold))
			return e->as;
	return SPAN_NONE;
}

struct contraction tongue_split(const struct tongue *t, struct span fold)
{
	const size_t mark = span_find_byte(fold, '\'');
	const struct contraction own = t->split ? t->split(fold) : (struct contraction){ .head = fold };
	const struct span tail = span_skip(fold, mark + 1);
	struct span as;

	if (mark == fold.len || own.head.len < fold.len || own.tail.len)
		return own;
	as = tongue_elided(t, span_cut(fold, 0, mark));
	if (as.len == 0 || tail.len == 0)
		return own;
	return (struct contraction){ .head = as, .tail = tail, .cut = mark + 1 };
}

/* -- letters ------------------------------------------------------------ */

/* U+00DF to U+017F without what stands on or below them; "" stays as it is. */
static const char plain[][3] = {
	"ss",
	"a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",	/* E0 */
	"", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "", "y",
};

static const char *plain_of(uint32_t letter)
{
	if (letter == 0x153)		/* oe */
		return "oe";
	if (letter >= 0xDF && letter < 0xDF + sizeof plain / sizeof *plain)
		return plain[letter - 0xDF];
	return "";
}

static const char *german_of(uint32_t letter)
{
	switch (letter) {
	case 0xE4: return "ae";
	case 0xF6: return "oe";
	case 0xFC: return "ue";
	case 0x308: return "e";		/* two dots that came apart from their letter */
	}
	return plain_of(letter);
}

size_t tongue_letter(const struct tongue *t, uint32_t letter, char to[4])
{
	const char *as;

	if (letter < 0x80 || t->letters == LETTERS_KEPT)
		return utf8_put(letter, to);
	as = t->letters == LETTERS_GERMAN ? german_of(letter) : plain_of(letter);
	if (*as) {
		const struct span letters = span_of(as);

		for (size_t i = 0; i < letters.len; i++)
			to[i] = letters.at[i];
		return letters.len;
	}
	return letter >= 0x300 && letter < 0x370 ? 0 : utf8_put(letter, to);
}
