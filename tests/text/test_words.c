/* test_words.c - sentences, clauses and folded words. */
#include "text/tongue.h"
#include "text/words.h"

#include <stdio.h>
#include <stdlib.h>

#include "tests/cmocka.inc.h"
#include "tests/linear.inc.h"

/* What was cut, as one line: "|" between clauses, then "." for a sentence,
 * "?" for a question, "!" for a loud one, "+" before an item; numbers, addresses
 * and faces as #n, @a and :f; "..." around what is quoted stands as 'q. */
static void shown(const struct words *w, char *out, size_t room)
{
	static const char *const before[] = { "", "#", NULL, "@", ":" };
	size_t len = 0;

	out[0] = '\0';
	for (size_t i = 0; i < w->sentence_count; i++) {
		const struct sentence *s = &w->sentences[i];
		unsigned clause = 0;

		if (s->flags & SENTENCE_ITEM)
			len += (size_t)snprintf(out + len, room - len, "+ ");
		for (uint32_t t = s->first; t < s->first + s->count && len < room; t++) {
			const struct token *k = &w->tokens[t];

			if (k->kind == TOKEN_MARK)
				continue;
			if (k->clause != clause)
				len += (size_t)snprintf(out + len, room - len, "| ");
			clause = k->clause;
			len += (size_t)snprintf(out + len, room - len, "%s%s%.*s ",
						k->flags & TOKEN_QUOTED ? "'" : "", before[k->kind],
						SPAN_ARG(k->fold));
		}
		len += (size_t)snprintf(out + len, room - len, "%s ", s->flags & SENTENCE_QUESTION ? "?"
					: s->flags & SENTENCE_EXCLAMATION ? "!" : ".");
		if (len >= room)
			return;
	}
	if (len)
		out[len - 1] = '\0';
}

static const struct row {
	const char *says, *text, *want;
} rows[] = {
	{ "nothing gives nothing", "", "" },
	{ "blanks give nothing", " \n\t\r\n  ", "" },
	{ "words are folded", "We ARE Sorry", "we are sorry ." },
	{ "letters of other scripts too", "ÄRGER Où ЖДУ", "ärger où жду ." },
	{ "n't is not", "I don't, can't and won't.", "i do not | can not and will not ." },
	{ "curly apostrophes are straight", "I\u2019m sure it\u2019s late", "i am sure it is late ." },
	{ "so are forgotten ones", "dont u see im here", "do not you see i am here ." },
	{ "cannot is two words", "We cannot", "we can not ." },
	{ "whom it is said to stands before the sentence", "@Anna @old_name how are you?", "anna | old | how are you ?" },
	{ "have, will, are, would and us", "we've you'll they're I'd let's",
	  "we have you will they are i would let us ." },
	{ "a possessive is its owner", "the parcel's end", "the parcel end ." },
	{ "French elides", "j'ai l'écran", "j' ai l' écran ." },
	{ "o'clock is one word", "ten o'clock", "ten o'clock ." },
	{ "stretched letters are one", "soooo sorrrry", "so sory ." },
	{ "two letters stay", "I feel good", "i feel good ." },
	{ "a hyphen divides without a clause", "the mix-up here", "the mix up here ." },
	{ "zero-width characters are not there", "so\u200brry for the de\u00adlay", "sorry for the delay ." },
	{ "no-break spaces are blanks", "we\u00a0are", "we are ." },
	{ "a full stop ends a sentence", "We failed. I know.", "we failed . i know ." },
	{ "also without a blank", "We failed.I know.", "we failed . i know ." },
	{ "a question is one", "Why? Because.", "why ? because ." },
	{ "loud marks are noted", "Read it!! Now.", "read it ! now ." },
	{ "titles end nothing", "Mr. Smith of St. Ives, e.g. here.", "mr smith of st ives | e g here ." },
	{ "etc. may end", "Cables etc. We sent them.", "cables etc . we sent them ." },
	{ "decimals end nothing", "It cost 3.50 or 1,000.25 in all.", "it cost #3.50 or #1,000.25 in all ." },
	{ "currency belongs to the number", "I paid \u20ac49.00 and $5.", "i paid #49.00 and #5 ." },
	{ "dates and times are numbers", "On 2026-11-22 at 14:30", "on #2026-11-22 at #14:30 ." },
	{ "numbers keep their letters", "the 3rd in 24h", "the #3rd in #24h ." },
	{ "long codes are numbers", "order AB12345 here", "order #ab12345 here ." },
	{ "an address is one token", "See https://example.com/a?b=c, then www.example.org.",
	  "see @https://example.com/a?b=c | then @www.example.org ." },
	{ "a mailbox too", "Write to jane.doe+x@example.com, please", "write to @jane.doe+x@example.com | please ." },
	{ "a file too", "Open report.pdf now", "open @report.pdf now ." },
	{ "a host too", "at shop.example.com/help (new)", "at @shop.example.com/help | new ." },
	{ "commas, semicolons, colons and brackets end clauses", "one, two; three: four (five) six",
	  "one | two | three | four | five | six ." },
	{ "dashes do", "one \u2013 two - three -- four", "one | two | three | four ." },
	{ "words that turn do", "we tried but it broke although new", "we tried | but it broke | although new ." },
	{ "not yet turns nothing", "it is not yet here", "it is not yet here ." },
	{ "words of other languages do not", "gut aber spät", "gut aber spät ." },
	{ "an ellipsis ends a clause", "well... we tried", "well | we tried ." },
	{ "or a sentence", "Well... We tried", "well . we tried ." },
	{ "quotation marks are seen", "You wrote \"you are late\" twice",
	  "you wrote 'you 'are 'late twice ." },
	{ "curly and low ones too", "Sie \u201enie wieder\u201c und \u201cno\u201d \u00aboui\u00bb",
	  "sie 'nie 'wieder und 'no 'oui ." },
	{ "a quotation that does not end is none", "a 5\" disk \"and more", "a #5 disk and more ." },
	{ "a sentence ends behind the closing mark", "He said \"sorry.\" We left.",
	  "he said 'sorry . we left ." },
	{ "faces are tokens", "Great \U0001F44D\U0001F3FD thanks :-)", "great :\U0001F44D\U0001F3FD | thanks :\U0001F642 ." },
	{ "a face may end a sentence", "Great :) We will", "great :\U0001F642 . we will ." },
	{ "a typed face is the picture of it", "all full :-( or :'( :(", "all full :\U0001F641 | or :\U0001F622 | :\U0001F641 ." },
	{ "an address has none", "see http://example.com and a:(b)", "see @http://example.com and a | b ." },
	{ "an empty line ends a sentence", "Hello Dana\n\nwe are sorry", "hello dana . we are sorry ." },
	{ "a short line with a comma does", "Hello Dana,\nthank you", "hello dana . thank you ." },
	{ "a wrapped line does not", "We are sorry that the parcel which we sent on Monday did not reach\n"
	  "you in time.", "we are sorry that the parcel which we sent on monday did not reach you in time ." },
	{ "also before a name", "We are sorry that the parcel which you ordered at our branch in North\n"
	  "Berwick is lost.", "we are sorry that the parcel which you ordered at our branch in north berwick is lost ." },
	{ "a line that had room does", "Kind regards\nMartin", "kind regards . martin ." },
	{ "CRLF is a line end", "Kind regards\r\nMartin\r\n", "kind regards . martin ." },
	{ "items are sentences", "Please:\n- restart it\n* wait\n2. look\nb) tell us",
	  "please . + restart it . + wait . + look . + tell us ." },
	{ "a dash that is no item", "a\n-5 degrees", "a . #5 degrees ." },
};

static const struct spoken_row {
	const char *says, *language, *text, *want;
} spoken_rows[] = {
	{ "German im is no \"I am\"", "de", "Im Paket", "im paket ." },
	{ "umlauts are written with e", "de", "für Größe, über Öl", "fuer groesse | ueber oel ." },
	{ "so that they differ from what has none", "de", "würde wurde", "wuerde wurde ." },
	{ "two dots apart from their letter too", "de", "fu\u0308r", "fuer ." },
	{ "other accents go", "de", "Café", "cafe ." },
	{ "a verb and es", "de", "Gibt's das? Anna's Paket", "gibt es das ? anna paket ." },
	{ "aber turns without a comma", "de", "wir verstehen das aber wir warten", "wir verstehen das | aber wir warten ." },
	{ "and stresses behind a verb", "de", "das ist aber schade", "das ist aber schade ." },
	{ "an ordinal ends no sentence", "de", "Am 3. Mai kam nichts. Gar nichts", "am #3 mai kam nichts . gar nichts ." },
	{ "but a year does", "de", "Es war 2024. Danach nichts", "es war #2024 . danach nichts ." },
	{ "an abbreviation neither", "de", "Das ist z.B. Hr. Meier", "das ist z b hr meier ." },
	{ "Dutch u ends one", "nl", "Dat ligt niet aan u. Excuses", "dat ligt niet aan u . excuses ." },
	{ "and its capital is an initial", "nl", "Aan U. de Vries", "aan u de vries ." },
	{ "French elides", "fr", "J'ai l'écran qu'il n'a pas", "je ai le ecran que il ne a pas ." },
	{ "with any mark", "fr", "l\u2019\u00e9cran", "le ecran ." },
	{ "also where the mark is forgotten", "fr", "jai dit cest ça", "je ai dit ce est ca ." },
	{ "and written apart", "fr", "l' eau", "le eau ." },
	{ "not in one word", "fr", "aujourd'hui", "aujourd'hui ." },
	{ "French dont is a word", "fr", "ce dont je parle", "ce dont je parle ." },
	{ "French turns", "fr", "merci mais non", "merci | mais non ." },
	{ "Spanish leaves out accents", "es", "¿Cuándo llegó la compañía?", "cuando llego la compania ?" },
	{ "an accent alone is no word", "es", "si \u0301 no", "si no ." },
	{ "and writes short", "es", "xq no llega", "porque no llega ." },
	{ "Dutch u is you, and a word", "nl", "dank u, 't is goed", "dank u | het is goed ." },
	{ "a Dutch plural", "nl", "twee foto's", "twee foto ." },
	{ "maar turns", "nl", "ik wacht maar er komt niets", "ik wacht | maar er komt niets ." },
	{ "or means only", "nl", "er is alleen maar een", "er is alleen maar een ." },
	{ "Italian elides", "it", "C'è un'altra all'angolo", "ci e una altra alla angolo ." },
	{ "an accent may be a mark", "it", "e' rotto, un po' tardi", "e rotto | un po tardi ." },
	{ "also written apart", "it", "dell' ordine", "della ordine ." },
	{ "Portuguese shortened", "pt", "vc não recebeu pq?", "voce nao recebeu porque ?" },
	{ "Portuguese turns", "pt", "obrigada mas não", "obrigada | mas nao ." },
	{ "a language that nobody told us is read as written", "sv", "dont Går u", "dont går u ." },
};

static int cut(struct span text, struct arena *a, struct words *w)
{
	struct fault f;
	const int result = words_cut(text, a, w, &f);

	if (result && f.kind != FAULT_MEMORY)
		fail_msg("%s", f.text);
	return result;
}

static void test_rows(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct arena *a = arena_new(1 << 20);
		struct words w;
		char got[1024];

		assert_int_equal(cut(span_of(rows[i].text), a, &w), 0);
		shown(&w, got, sizeof got);
		if (strcmp(got, rows[i].want) != 0)
			fail_msg("row %zu: %s\nwant %s\ngot  %s", i, rows[i].says, rows[i].want, got);
		arena_free(a);
	}
}

static void test_languages(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof spoken_rows / sizeof *spoken_rows; i++) {
		const struct spoken_row *r = &spoken_rows[i];
		struct arena *a = arena_new(1 << 20);
		struct words w;
		char got[1024];

		assert_int_equal(words_cut_in(r->language, span_of(r->text), a, &w, NULL), 0);
		shown(&w, got, sizeof got);
		if (strcmp(got, r->want) != 0)
			fail_msg("row %zu: %s\nwant %s\ngot  %s", i, r->says, r->want, got);
		arena_free(a);
	}
}

/* What every cut text keeps to. */
static void check_sound(const struct words *w)
{
	size_t clauses = 0, marks = 0;
	uint32_t token = 0;

	for (size_t i = 0; i < w->sentence_count; i++) {
		const struct sentence *s = &w->sentences[i];

		assert_int_equal(s->first, token);
		assert_true(s->count > 0);
		token += s->count;
		assert_true(token <= w->token_count);
		clauses += w->tokens[token - 1].clause + 1u;
		assert_true(s->start <= s->end && s->end <= w->text.len);
	}
	assert_int_equal(token, w->token_count);
	for (size_t i = 0; i < w->token_count; i++) {
		const struct token *t = &w->tokens[i];

		assert_true(t->start <= t->end && t->end <= w->text.len);
		assert_true(i == 0 || w->tokens[i - 1].start <= t->start);
		assert_true(t->hash == span_hash(t->fold));
		assert_true(t->fold.len > 0);
		marks += t->kind == TOKEN_MARK;
	}
	assert_int_equal(w->clause_count, clauses);
	assert_int_equal(w->mark_count, marks);
}

/* All rows as one text, which holds every kind of trouble. */
static struct span everything(char *room, size_t size)
{
	size_t len = 0;

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const size_t more = strlen(rows[i].text);

		assert_true(len + more + 2 < size);
		memcpy(room + len, rows[i].text, more);
		len += more;
		room[len++] = '\n';
	}
	return (struct span){ room, len };
}

static void test_offsets_are_of_the_text(void **state)
{
	static const char text[] = "I don\u2019t KNOW it\u2019s so";
	static const char *const parts[] = { "I", "do", "n\u2019t", "KNOW", "it", "\u2019s", "so" };
	struct arena *a = arena_new(1 << 16);
	struct words w;

	(void)state;
	assert_int_equal(cut(SPAN(text), a, &w), 0);
	assert_int_equal(w.token_count, sizeof parts / sizeof *parts);
	for (size_t i = 0; i < w.token_count; i++)
		assert_true(span_eq(span_cut(SPAN(text), w.tokens[i].start, w.tokens[i].end), span_of(parts[i])));
	assert_true(w.tokens[3].flags & TOKEN_SHOUTED);
	assert_false(w.tokens[0].flags & TOKEN_SHOUTED);
	assert_true(w.tokens[0].flags & TOKEN_CAPITAL);
	assert_false(w.tokens[6].flags & TOKEN_CAPITAL);
	arena_free(a);
}

static void test_every_prefix(void **state)
{
	char room[8192];
	const struct span text = everything(room, sizeof room);

	(void)state;
	for (size_t n = 0; n <= text.len; n++) {
		struct arena *a = arena_new(1 << 20);
		char *copy = malloc(n + !n);
		struct words w;

		assert_non_null(copy);
		memcpy(copy, text.at, n);
		assert_int_equal(cut((struct span){ copy, n }, a, &w), 0);
		check_sound(&w);
		for (size_t t = 1; tongue_number(t); t++) {
			arena_reset(a);
			assert_int_equal(words_cut_in(tongue_number(t)->name, (struct span){ copy, n }, a, &w, NULL), 0);
			check_sound(&w);
		}
		arena_free(a);
		free(copy);
	}
}

static void test_every_budget(void **state)
{
	char room[8192];
	const struct span text = everything(room, sizeof room);
	size_t enough = 0;

	(void)state;
	for (size_t budget = 0; budget < 128 * 1024; budget += 64) {
		struct arena *a = arena_new(budget);
		struct words w;

		if (cut(text, a, &w) == 0) {
			check_sound(&w);
			enough++;
		}
		arena_free(a);
	}
	assert_true(enough > 0);
}

static void test_every_byte(void **state)
{
	(void)state;
	for (unsigned first = 0; first < 256; first++)
		for (unsigned second = 0; second < 256; second++) {
			const char text[] = { 'a', (char)first, (char)second, 'B', '.' };
			struct arena *a = arena_new(1 << 16);
			struct words w;

			assert_int_equal(cut((struct span){ text, sizeof text }, a, &w), 0);
			check_sound(&w);
			arena_free(a);
		}
}

/* As many tokens as that, and not one more. */
static void test_endless(void **state)
{
	enum { MORE = 10 };
	static char text[3 * (WORDS_TOKENS_MAX + MORE)];

	(void)state;
	for (size_t i = 0; i < sizeof text; i++)
		text[i] = "I, "[i % 3];
	for (size_t units = WORDS_TOKENS_MAX / 2 - MORE; units < WORDS_TOKENS_MAX / 2 + MORE; units++) {
		const bool all = units <= WORDS_TOKENS_MAX / 2;
		struct arena *a = arena_new(16 << 20);
		struct words w;

		assert_int_equal(cut((struct span){ text, 3 * units }, a, &w), 0);
		check_sound(&w);
		assert_int_equal(w.token_count, all ? 2 * units : WORDS_TOKENS_MAX);
		assert_int_equal(w.cut, !all);
		arena_free(a);
	}
}

static int64_t cost_of(struct span text, void *with)
{
	struct arena *a = arena_new((size_t)1 << 30);
	const int64_t began = thread_ns();
	struct words w;
	int64_t cost;

	(void)with;
	assert_int_equal(cut(text, a, &w), 0);
	cost = thread_ns() - began;
	arena_free(a);
	return cost;
}

static void test_linear(void **state)
{
	static const char *const units[] = {
		"a.", "a-", "a@", "www.", "'", "a'", "\"", "\"a ", "\n", "1.", "e.g. ", ":", "- \n", " ",
		"x.com", "\u201e", "aaa", "a\n", "1-", "https://", "a+",
	};

	(void)state;
	check_linear(units, sizeof units / sizeof *units, 2 * 1024, cost_of, NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows), cmocka_unit_test(test_languages),
		cmocka_unit_test(test_offsets_are_of_the_text),
		cmocka_unit_test(test_every_prefix),
		cmocka_unit_test(test_every_budget),
		cmocka_unit_test(test_every_byte),
		cmocka_unit_test(test_endless),
		cmocka_unit_test(test_linear),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
