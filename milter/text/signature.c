/* signature.c - see signature.h. */
#include "text/signature.h"

#include "base/utf8.h"
#include "text/phrases.h"

enum {
	CARD_LINES = 14,	/* non-blank lines that a sign-off and a card may have */
	CARD_WIDTH = 76,
	NAME_WORDS = 4,
	NAME_BYTES = 42,
	DELIMITER_LINES = 40,	/* below "-- " */
	RULE_LINES = 24		/* lines below a rule that may still be a signature */
};

static bool solid(const struct view *v)
{
	return !view_is(v, VIEW_BLANK);
}

/* One long dash is what phones make of "--". */
static bool delimiter(const struct view *v)
{
	return span_eq(v->text, SPAN("--")) || span_eq(v->text, SPAN("-- ")) || span_eq(v->text, SPAN("__"))
	       || span_eq(v->text, SPAN("\xE2\x80\x94")) || span_eq(v->text, SPAN("\xE2\x80\x93"))
	       || span_eq(v->text, SPAN("- --")) || span_eq(v->text, SPAN("\xE2\x80\x94 "));
}

/* "Sent from my iPhone", not "Sent from my desk, is much easier than ...". */
static bool sent_from(const struct view *v)
{
	struct span fold = view_bare(v);

	while (fold.len && (fold.at[0] == '[' || fold.at[0] == '<' || fold.at[0] == '('))
		fold = span_skip(fold, 1);
	if (v->words > 16 || !phrase_sent_from(fold))
		return false;
	return v->words <= 6 || view_is(v, VIEW_LINK) || !view_is(v, VIEW_SENTENCE) || phrase_device(span_cut(fold, 0, 40));
}

static bool footer(const struct view *v)
{
	const struct span fold = view_bare(v);

	return phrase_disclaimer(fold) || phrase_footer(fold);
}

/* The line on its own: "Kind regards," or "Thanks, Jane" or "Mvh / Jane". */
static enum sign_off sign_off(const struct view *v)
{
	size_t len = 0, words = 0;
	const enum sign_off is = v->words > 8 ? SIGN_OFF_NONE : phrase_sign_off(view_bare(v), &len);
	struct span rest;
	bool pause;

	if (is == SIGN_OFF_NONE)
		return is;
	rest = span_skip(view_bare(v), len);
	pause = rest.len && rest.at[0] != ' ';
	while (rest.len && !ascii_alpha(rest.at[0]) && (unsigned char)rest.at[0] < 0x80)
		rest = span_skip(rest, 1);
	for (size_t i = 0; i < rest.len; i++)
		words += rest.at[i] == ' ';
	if (!rest.len)
		return is;
	/* "Thanks, Jane" but not "Thanks for the pictures". */
	if (view_is(v, VIEW_SENTENCE | VIEW_COLON | VIEW_DIGIT) || words > 2)
		return SIGN_OFF_NONE;
	return is == SIGN_OFF_STRONG ? is : pause ? SIGN_OFF_STRONG : SIGN_OFF_NONE;
}

static bool upper(struct span word)
{
	size_t len;
	const uint32_t c = word.len ? utf8_read(word, &len) : 0;

	return c && utf8_lower(c) != c;
}

/* Small words that stand within names and companies. */
static bool joins_names(struct span word)
{
	static const char *const small[] = { "and", "und", "et", "y", "e", "&", "van", "von", "de", "der",
					     "den", "da", "del", "la", "le", "of", "the", "from", "at",
					     "-", "|", "/", "di", "du", "dos", "bin", "al" };

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
		"after", "happy", "merry",
	};
	const struct span first = span_cut(fold, 0, span_find_byte(fold, ' '));
	struct span bare = first;

	while (bare.len && !ascii_alpha(bare.at[bare.len - 1])
	       && (unsigned char)bare.at[bare.len - 1] < 0x80)
		bare.len--;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (span_eq(bare, span_of(words[i])))
			return true;
	return false;
}

/* One to four capitalised words without anything that a sentence has. */
static bool name_like(const struct view *v)
{
	struct span rest = v->text;
	size_t names = 0, words = 0;

	if (view_is(v, VIEW_COLON | VIEW_DIGIT | VIEW_LINK | VIEW_MAIL | VIEW_LONG) || v->text.len > NAME_BYTES
	    || v->words > NAME_WORDS + 1 || no_name(view_bare(v)))
		return false;
	if (view_is(v, VIEW_SENTENCE))
		return false;
	while (rest.at && words <= NAME_WORDS + 1) {
		struct span word = span_until(&rest, ' ');

		while (word.len && (word.at[0] == '-' || word.at[0] == '/' || word.at[0] == '*' || word.at[0] == '~'
				    || word.at[0] == '(' || word.at[0] == '_' || word.at[0] == '.'))
			word = span_skip(word, 1);
		if (!word.len)
			continue;
		words++;
		if (span_find_byte(word, ',') + 1 < word.len)
			return false;
		if (upper(word))
			names++;
		else if (!joins_names(word))
			return false;
	}
	return names > 0;
}

/* "-Jane", "/Jane", "~ Jane Doe". */
static bool dashed_name(const struct view *v)
{
	const struct span t = v->text;
	size_t i = 0;

	while (i < t.len && i < 3 && (t.at[i] == '-' || t.at[i] == '/' || t.at[i] == '~' || t.at[i] == '\xE2'
				      || t.at[i] == '\x80' || t.at[i] == '\x93' || t.at[i] == '\x94'))
		i++;
	if (!i || i == t.len || v->words > 4 || view_is(v, VIEW_SENTENCE | VIEW_COLON | VIEW_DIGIT))
		return false;
	if (v->words == 1 && i == 1 && t.len >= 4 && t.len < 14 && !no_name(view_bare(v)))
		return true;
	return t.len < 30 && name_like(v);
}

/* The name before the '@' of the writer's address, when it stands alone. */
static bool agent_name(const struct view *v, struct span agent)
{
	const struct span local = span_cut(agent, 0, span_find_byte(agent, '@'));
	const struct span first = span_cut(v->fold, 0, span_find_byte(v->fold, ' '));

	if (first.len < 3 || v->words > 3 || local.len < first.len)
		return false;
	return span_find_nocase(local, first) < local.len;
}

/* Could stand in a name card: short, no prose. */
static bool card_line(const struct view *v)
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

/* Hard facts of a card, as against short lines of any kind. */
static bool card_fact(const struct view *v)
{
	return view_is(v, VIEW_MAIL | VIEW_LINK | VIEW_PHONE)
	       || (v->words <= 8 && phrase_card(v->fold) && !view_is(v, VIEW_SENTENCE));
}

bool signature_line(const struct view *v, size_t i)
{
	return !view_is(&v[i], VIEW_LONG | VIEW_SENTENCE) && v[i].words <= 8 && sent_from(&v[i])
	       && (i == 0 || !solid(&v[i - 1]));
}

static size_t first_solid(const struct view *v, size_t start, size_t end)
{
	while (start < end && !solid(&v[start]))
		start++;
	return start;
}

/* The next solid line before `i`, or `start` - 1 when there is none. */
static size_t solid_before(const struct view *v, size_t start, size_t i)
{
	while (i > start && !solid(&v[i - 1]))
		i--;
	return i - 1;
}

/* The first notice or footer: a paragraph that begins with one of the phrases. */
static size_t footer_start(const struct view *v, size_t start, size_t end)
{
	for (size_t i = start; i < end; i++) {
		struct view head = v[i];

		if (!solid(&v[i]) || view_is(&v[i], VIEW_RULE))
			continue;
		if (i > start && solid(&v[i - 1]) && !view_is(&v[i - 1], VIEW_RULE)
		    && !phrase_disclaimer(view_bare(&v[i])))
			continue;
		if (view_is(&v[i], VIEW_LONG)) {
			char fold[64];
			size_t n = 0;

			for (size_t k = 0; k < head.text.len && n < sizeof fold; k++)
				if (head.text.at[k] != '*')
					fold[n++] = ascii_lower(head.text.at[k]);
			head.fold = (struct span){ fold, n };
			if (phrase_disclaimer(head.fold))
				return i;
			continue;
		}
		if (footer(&head))
			return i;
	}
	return end;
}

static size_t delimiter_start(const struct view *v, size_t start, size_t end)
{
	size_t best = end;

	for (size_t i = end, below = 0; i > start && below <= DELIMITER_LINES; i--) {
		if (!solid(&v[i - 1]))
			continue;
		if (delimiter(&v[i - 1]))
			best = i - 1;
		below++;
	}
	return best;
}

static bool prose(const struct view *v)
{
	return solid(v) && !card_line(v) && !view_is(v, VIEW_RULE) && !sent_from(v);
}

/* Prose below a rule is a new part of the reply, not a signature: above prose
 * no rule is looked for. */
static size_t rule_start(const struct view *v, size_t start, size_t end, size_t footers)
{
	size_t solid_below = 0;

	for (size_t i = end; i > start && solid_below <= RULE_LINES; i--) {
		const struct view *line = &v[i - 1];

		if (view_is(line, VIEW_RULE) || line->marks & LINE_RULE)
			return i - 1;
		if (i <= footers && prose(line))
			break;
		solid_below += solid(line);
	}
	return end;
}

static size_t sent_from_start(const struct view *v, size_t start, size_t end)
{
	size_t best = end;

	for (size_t i = end, seen = 0; i > start && seen < RULE_LINES * 2; i--) {
		if (!solid(&v[i - 1]))
			continue;
		seen++;
		if (!view_is(&v[i - 1], VIEW_LONG) && sent_from(&v[i - 1]))
			best = i - 1;
		else if (!card_line(&v[i - 1]))
			break;
	}
	return best;
}

/* A weak farewell counts when a name follows it or it ends the mail. */
static bool closes(const struct view *v, size_t i, size_t end)
{
	const enum sign_off is = sign_off(&v[i]);
	const size_t next = first_solid(v, i + 1, end);

	if (is == SIGN_OFF_STRONG)
		return true;
	if (is == SIGN_OFF_NONE)
		return false;
	return next < end && (name_like(&v[next]) || dashed_name(&v[next]) || card_fact(&v[next]))
	       && v[next].words <= NAME_WORDS + 1;
}

/* The topmost farewell below which only card lines stand. */
static size_t sign_off_start(const struct view *v, size_t start, size_t end)
{
	size_t best = end;

	for (size_t i = end, seen = 0; i > start && seen < CARD_LINES; i--) {
		const struct view *line = &v[i - 1];

		if (!solid(line))
			continue;
		seen++;
		if (!view_is(line, VIEW_LONG) && closes(v, i - 1, end)) {
			/* "Thanks," above "Regards,": together, or the upper one is text. */
			if (best == end || solid_before(v, start, best) == i - 1)
				best = i - 1;
		} else if (!card_line(line)) {
			break;
		}
	}
	return best;
}

/* A paragraph ends above line `i`: a blank line, or a sentence that is over. */
static bool parted(const struct view *v, size_t start, size_t i)
{
	if (i == start)
		return false;
	return !solid(&v[i - 1]) || view_is(&v[i - 1], VIEW_SENTENCE | VIEW_RULE);
}

/* The topmost line from which on all is a card: it opens with a name or one of
 * its lines is a hard fact. */
static size_t card_start(const struct view *v, size_t start, size_t end, struct span agent)
{
	size_t best = end, facts = 0, lines = 0;

	for (size_t i = end; i > start && lines < CARD_LINES; i--) {
		const struct view *line = &v[i - 1];

		if (!solid(line))
			continue;
		if (!card_line(line))
			break;
		lines++;
		facts += card_fact(line);
		if (!(name_like(line) || dashed_name(line) || agent_name(line, agent)))
			continue;
		if (!parted(v, start, i - 1) && !(lines == 1 && dashed_name(line)) && !agent_name(line, agent)
		    && facts < 2)
			continue;
		if (lines == 1 || facts * 3 >= lines || lines <= 3)
			best = i - 1;
	}
	return best;
}

/* The last line alone is a name, although nothing parts it from the text. */
static size_t name_start(const struct view *v, size_t start, size_t end)
{
	const size_t last = solid_before(v, start, end);
	size_t before;

	if (last <= start || last >= end || !name_like(&v[last]) || v[last].words > 2)
		return end;
	before = solid_before(v, start, last);
	if (before < start || before >= last || v[before].text.len > 60 || view_is(&v[before], VIEW_COLON))
		return end;
	return v[last].words == 1 && v[before].words <= 8 && last - before == 1 && end - start > 2 ? last : end;
}

/* A name above three lines or more with telephone, address or link is a card,
 * whatever stands below it: notices come in more words than we know. */
static size_t strong_card_start(const struct view *v, size_t start, size_t end)
{
	enum { LOOK = 10, FACTS = 3 };

	for (size_t i = start + 1; i < end; i++) {
		size_t facts = 0;

		if (solid(&v[i - 1]) || !name_like(&v[i]))
			continue;
		for (size_t k = i + 1; k < end && k < i + LOOK && (!solid(&v[k]) || card_line(&v[k])); k++)
			facts += view_is(&v[k], VIEW_MAIL | VIEW_LINK | VIEW_PHONE);
		if (facts >= FACTS)
			return i;
	}
	return end;
}

/* Never the whole run, nor all but its greeting: "Jane" may be the answer. */
static bool worth_keeping(const struct view *v, size_t start, size_t at)
{
	const size_t first = first_solid(v, start, at);

	return first < at && (first_solid(v, first + 1, at) < at || !span_ends(v[first].text, SPAN(",")));
}

static size_t lesser(size_t a, size_t b)
{
	return a < b ? a : b;
}

static struct signature made(enum signature_how how, size_t start, size_t footer)
{
	return (struct signature){ how, start, footer };
}

/* A farewell may stand above a rule, a delimiter or "Sent from": the topmost
 * of what closes the text is its end. */
static struct signature climb(const struct view *v, size_t start, struct signature s, struct span agent)
{
	const size_t end = s.start;
	size_t at = sign_off_start(v, start, end);

	if (at < end)
		return made(SIGNATURE_SIGN_OFF, at, s.footer);
	at = card_start(v, start, end, agent);
	if (at == end)
		at = name_start(v, start, end);
	if (at == end)
		at = strong_card_start(v, start, end);
	if (at < end && worth_keeping(v, start, at))
		return made(SIGNATURE_CARD, at, s.footer);
	return s;
}

struct signature signature_find(const struct view *v, size_t start, size_t end, struct span agent)
{
	const size_t footers = footer_start(v, start, end);
	struct signature s = made(footers < end ? SIGNATURE_FOOTER : SIGNATURE_NONE, footers, footers);
	size_t at;

	at = rule_start(v, start, end, footers);
	if (at < s.start)
		s = made(SIGNATURE_RULE, at, footers);
	at = sent_from_start(v, start, s.start);
	if (at < s.start)
		s = made(SIGNATURE_SENT_FROM, at, footers);
	at = delimiter_start(v, start, s.start);
	if (at < s.start)
		s = made(SIGNATURE_DELIMITER, at, footers);
	s = climb(v, start, s, agent);
	s.footer = lesser(footers, end);
	if (s.footer < s.start)
		s.footer = s.start;
	return s;
}
