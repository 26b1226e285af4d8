/* card.c - see card.h. */
#include "text/card.h"

#include "base/utf8.h"
#include "text/phrases.h"

enum {
	CARD_WIDTH = 76,
	NAME_WORDS = 4,
	NAME_BYTES = 42
};

static bool upper(struct span word)
{
	size_t len;
	const uint32_t c = word.len ? utf8_read(word, &len) : 0;

	return c && utf8_lower(c) != c;
}

/* Small words that stand within names and companies, or beside them ("i. A. Jane Doe"). */
static bool joins_names(struct span word)
{
	static const char *const small[] = { "and", "und", "et", "y", "e", "&", "van", "von", "de", "der",
					     "den", "da", "del", "la", "le", "of", "the", "from", "at",
					     "-", "|", "/", "@", "di", "du", "dos", "bin", "al",
					     "i.", "i.a.", "i.v.", "ppa.", "p.p.", "드림", "올림" };

	for (size_t i = 0; i < sizeof small / sizeof *small; i++)
		if (span_eq(word, span_of(small[i])))
			return true;
	return false;
}

/* Words that begin or make up replies of one line, not names. */
static bool no_name(struct span fold)
{
	static const char *const words[] = {
		"thanks", "thank", "thx", "yes", "no", "ok", "okay", "hi", "hello", "hey", "dear", "sure",
		"great", "done", "please", "sorry", "good", "nice", "fine", "perfect", "cool", "agreed",
		"welcome", "test", "enjoy", "hallo", "danke", "merci", "hola", "gracias", "bonjour",
		"ja", "nein", "oui", "non", "si", "ciao", "grazie", "noted", "see", "call", "let",
		"guten", "buenas", "buenos", "buongiorno", "salut", "hej", "hei", "dag", "beste", "sehr",
		"lieber", "liebe", "cher", "chère", "estimado", "estimada", "gentile", "caro", "cara",
		"geachte", "good morning", "summary", "attached", "here", "this", "that", "the", "we", "i",
		"you", "it", "what", "when", "why", "how", "where", "one", "two", "all", "for", "from",
		"step", "note", "option", "hope", "looking", "kind", "best", "talk", "speak", "before",
		"after", "happy", "merry", "have", "stay", "wish", "wishing", "not", "never", "every",
		"each", "there", "if", "with",
	};
	const struct span first = span_cut(fold, 0, span_find_byte(fold, ' '));
	struct span bare = first;

	if (span_eq(first, SPAN("i.")))
		return false;
	while (bare.len && !ascii_alpha(bare.at[bare.len - 1])
	       && (unsigned char)bare.at[bare.len - 1] < 0x80)
		bare.len--;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (span_eq(bare, span_of(words[i])))
			return true;
	return false;
}

/* What stands alone on a line and is capitalised, but is a thing. */
static bool thing(struct span fold)
{
	static const char *const words[] = {
		"document", "documents", "report", "file", "files", "invoice", "form", "attachment",
		"attachments", "instructions", "agenda", "list", "page", "copy", "policy", "contract",
		"agreement", "receipt", "notes", "photo", "image", "screenshot", "total", "price", "option",
		"dokument", "rechnung", "anhang", "datei", "facture", "pièce", "factura",
		"fattura", "allegato", "factuur", "bijlage", "faktura", "bilaga",
	};
	struct span rest = fold;

	while (rest.len) {
		const struct span word = span_until(&rest, ' ');

		for (size_t i = 0; i < sizeof words / sizeof *words; i++)
			if (span_eq(word, span_of(words[i])))
				return true;
	}
	return false;
}

static struct span without_marks(struct span word)
{
	while (word.len && span_find_byte(SPAN("-/*~(_.^"), word.at[0]) < 8)
		word = span_skip(word, 1);
	return word;
}

/* All words are capitalised, join names, or are told by `also`; one is a name. */
static bool all_names(struct span rest, bool (*also)(struct span word))
{
	size_t names = 0;

	for (size_t words = 0; rest.len && words <= NAME_WORDS + 1; words++) {
		const struct span word = without_marks(span_until(&rest, ' '));

		if (!word.len)
			continue;
		if (span_find_byte(word, ',') + 1 < word.len)
			return false;
		if (upper(word))
			names++;
		else if (!joins_names(word) && !(also && also(word)))
			return false;
	}
	return names > 0;
}

bool card_thing(const struct view *v)
{
	return v->words <= NAME_WORDS && !view_is(v, VIEW_SENTENCE | VIEW_LONG) && thing(view_bare(v));
}

/* "* Tea": an item of a list. */
static bool item(const struct view *v)
{
	return span_starts(v->text, SPAN("* ")) || span_starts(v->text, SPAN("\xE2\x80\xA2"));
}

bool card_name(const struct view *v)
{
	if (view_is(v, VIEW_COLON | VIEW_DIGIT | VIEW_LINK | VIEW_MAIL | VIEW_LONG | VIEW_SENTENCE)
	    || v->text.len > NAME_BYTES || v->words > NAME_WORDS + 1)
		return false;
	return !no_name(view_bare(v)) && !thing(view_bare(v)) && !item(v) && all_names(v->text, NULL);
}

bool card_initials(const struct view *v)
{
	enum { LETTERS = 3 };

	for (size_t i = 0; i < v->text.len; i++)
		if (v->text.at[i] < 'A' || v->text.at[i] > 'Z')
			return false;
	return v->text.len > 0 && v->text.len <= LETTERS;
}

static bool one_of(struct span word, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (span_eq_nocase(word, span_of(words[i])))
			return true;
	return false;
}

static bool team_word(struct span word)
{
	static const char *const words[] = {
		"team", "equipo", "équipe", "equipe", "equipa", "squadra", "zespół", "команда", "команды",
		"teamet", "tiimi", "csapat", "echipa", "ekibi", "support", "care", "desk", "kundenservice",
		"kundendienst", "klantenservice", "kundeservice", "kundtjänst", "assistenza", "service",
	};

	return one_of(word, words, sizeof words / sizeof *words);
}

static bool article(struct span word)
{
	static const char *const words[] = {
		"the", "your", "das", "dein", "ihr", "euer", "unser", "el", "il", "lo", "la", "le", "a", "o",
		"het", "de", "votre", "notre", "su", "tu", "twój", "ваша", "vaše",
	};

	return one_of(word, words, sizeof words / sizeof *words);
}

bool card_team(const struct view *v)
{
	struct span rest = v->text, word;
	bool team = false;

	if (view_is(v, VIEW_COLON | VIEW_DIGIT | VIEW_LINK | VIEW_MAIL | VIEW_LONG | VIEW_SENTENCE)
	    || v->text.len > NAME_BYTES || v->words < 2 || v->words > NAME_WORDS + 2)
		return false;
	word = span_until(&rest, ' ');
	if (!article(word))
		return false;
	for (struct span words = rest; words.len;)
		team |= team_word(span_until(&words, ' '));
	return team && all_names(rest, team_word);
}

/* Where "Jane Doe | Support", "Jane Doe, Head of Care" goes on behind the name. */
static size_t end_of_name(struct span text)
{
	static const char *const ends[] = { " | ", ", ", " - ", " \xE2\x80\x93 ", " // ", " \xC2\xB7 " };
	size_t end = text.len;

	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		const size_t at = span_find(text, span_of(ends[i]));

		if (at < end)
			end = at;
	}
	return end;
}

bool card_titled_name(const struct view *v)
{
	const size_t end = end_of_name(v->text);
	struct view name = *v;

	if (!end || end == v->text.len || v->text.len > CARD_WIDTH
	    || view_is(v, VIEW_SENTENCE | VIEW_COLON | VIEW_LONG) || !phrase_card(v->fold))
		return false;
	name.text = span_cut(v->text, 0, end);
	name.facts &= ~(unsigned)(VIEW_DIGIT | VIEW_MAIL | VIEW_LINK);
	name.words = 1;
	for (size_t i = 0; i < end; i++)
		if (v->text.at[i] == ' ')
			name.words++;
	return name.words > 1 && card_name(&name);
}

bool card_dashed_name(const struct view *v)
{
	const struct span t = v->text;
	size_t i = 0;

	while (i < t.len && i < 3 && span_find_byte(SPAN("-/~^\xE2\x80\x93\x94"), t.at[i]) < 8)
		i++;
	if (!i || i == t.len || v->words > 4 || view_is(v, VIEW_SENTENCE | VIEW_COLON | VIEW_DIGIT))
		return false;
	if (v->words == 1 && t.at[0] == '^')
		return t.len < 14;
	if (v->words == 1 && i == 1 && t.len >= 4 && t.len < 14 && !no_name(view_bare(v)))
		return true;
	return t.len < 30 && card_name(v);
}

bool card_name_of(const struct view *v, struct span agent)
{
	const struct span local = span_cut(agent, 0, span_find_byte(agent, '@'));
	const struct span first = span_cut(v->fold, 0, span_find_byte(v->fold, ' '));

	if (first.len < 3 || v->words > 3 || local.len < first.len)
		return false;
	return span_find_nocase(local, first) < local.len;
}

/* "3-1587", "x1587", "x3-1587": a digit and four more, or what an x announces. */
static bool extension(struct span word)
{
	const bool announced = span_starts_nocase(word, SPAN("x"));
	size_t digits = 0;

	if (span_ends(word, SPAN(".")))
		word.len--;
	for (size_t i = announced; i < word.len; i++) {
		if (ascii_digit(word.at[i]))
			digits++;
		else if (word.at[i] != '-' || i != (size_t)announced + 1)
			return false;
	}
	if (digits + announced == word.len)
		return announced && digits >= 3 && digits <= 6;
	return digits == 5;
}

bool card_extension(const struct view *v)
{
	struct span rest = v->text, word = rest;

	if (!view_is(v, VIEW_DIGIT) || view_is(v, VIEW_LONG) || v->words > NAME_WORDS + 1
	    || v->text.len > NAME_BYTES)
		return false;
	while (rest.len) {
		word = span_until(&rest, ' ');
		if (rest.len && word.len && !upper(word) && !span_starts(word, SPAN("ext")))
			return false;
	}
	return extension(word);
}

bool card_line(const struct view *v)
{
	if (view_is(v, VIEW_LONG) || v->text.len > CARD_WIDTH * 2)
		return false;
	if (view_is(v, VIEW_MAIL | VIEW_LINK | VIEW_PHONE))
		return v->words <= 14 && !(view_is(v, VIEW_SENTENCE) && v->words > 7);
	if (v->text.len > CARD_WIDTH || v->words > 10)
		return false;
	if (view_is(v, VIEW_SENTENCE) && v->words > 4 && !phrase_card(v->fold))
		return false;
	return v->words <= 5 || phrase_card(v->fold) || view_is(v, VIEW_DIGIT);
}

bool card_fact(const struct view *v)
{
	return view_is(v, VIEW_MAIL | VIEW_LINK | VIEW_PHONE) || card_extension(v)
	       || (v->words <= 8 && phrase_card(v->fold) && !view_is(v, VIEW_SENTENCE));
}
