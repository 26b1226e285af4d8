/* test_lexicon.c - phrase frames: what they find, where they must not, how
 * their mistakes are told, and that no text makes them slow. */
#include "tone/lexicon.h"

#include <stdio.h>
#include <stdlib.h>

#include "tests/cmocka.inc.h"
#include "tests/linear.inc.h"

static struct lexicon *lexicon_of(const char *lines, struct fault *f)
{
	const struct lexicon_source source = { .name = "en/test.lex", .language = "en",
					       .bytes = span_of(lines) };
	struct lexicon *l = NULL;

	return lexicon_new(&source, 1, &l, f) ? NULL : l;
}

static struct span words_of(const struct words *w, uint32_t first, uint32_t count)
{
	return count ? span_cut(w->text, w->tokens[first].start, w->tokens[first + count - 1].end) : SPAN_NONE;
}

/* All hits as one line: "words" or "words>object", "#tag" and "=points" where
 * they are not the usual ones, divided by "; ". */
static void found(const struct lexicon *l, const char *text, char *out, size_t room)
{
	struct arena *a = arena_new(1 << 20);
	struct hit *hits;
	struct words w;
	struct fault f;
	size_t count = 0, len = 0;

	out[0] = '\0';
	if (words_cut(span_of(text), a, &w, &f) || lexicon_find(l, "en", &w, a, &hits, &count, &f))
		fail_msg("%s", f.text);
	for (size_t i = 0; i < count && len < room; i++) {
		const struct hit *h = &hits[i];

		len += (size_t)snprintf(out + len, room - len, "%s%.*s", i ? "; " : "",
					SPAN_ARG(words_of(&w, h->first, h->count)));
		if (h->object_count && len < room)
			len += (size_t)snprintf(out + len, room - len, ">%.*s",
						SPAN_ARG(words_of(&w, h->object, h->object_count)));
		if (*h->tag && len < room)
			len += (size_t)snprintf(out + len, room - len, "#%s", h->tag);
		if (h->points != signal_info(h->id)->points && len < room)
			len += (size_t)snprintf(out + len, room - len, "=%d", h->points);
	}
	arena_free(a);
}

#define APOLOGY "signal apol.full\n"

static const struct row {
	const char *says, *lines, *text, *want;
} rows[] = {
	{ "words follow each other", "frame we are sorry", "Yes, we are sorry now.", "we are sorry" },
	{ "and nothing stands between", "frame we sorry", "We are sorry.", "" },
	{ "patterns are folded like text", "frame I'm sorry we can't", "i am sorry we cannot", "i am sorry we cannot" },
	{ "alternatives", "frame (i am | we are | sorry to be) late", "We are late. I'm late. Sorry to be late.",
	  "We are late; I'm late; Sorry to be late" },
	{ "alternatives inside alternatives", "frame (so (very | much) | all too) late", "so much late, all too late, so late",
	  "so much late; all too late" },
	{ "options may be missing", "frame are [so [very] | truly] sorry", "are sorry. are so sorry. are so very sorry. are very sorry.",
	  "are sorry; are so sorry; are so very sorry" },
	{ "an option at the front", "frame [we are] sorry", "We are sorry. Sorry.", "We are sorry; Sorry" },
	{ "an option at the end is taken", "frame sorry [for this]", "Sorry for this mess. Sorry.", "Sorry for this; Sorry" },
	{ "classes", "class BE: am | are | is being\nclass WE: i BE | we BE\nframe WE sorry",
	  "I am sorry, we are sorry, we is being sorry", "I am sorry; we are sorry; we is being sorry" },
	{ "I is a word, not a class", "frame I regret", "I regret that.", "I regret" },
	{ "a gap holds up to so many words", "frame sorry _2 delay", "sorry delay. sorry the delay. sorry for the delay. sorry for all the delay.",
	  "sorry delay; sorry the delay; sorry for the delay" },
	{ "a bare gap is one word", "frame sorry _ delay", "sorry delay. sorry the delay. sorry for the delay.", "sorry the delay" },
	{ "two gaps add up", "frame sorry _ _1 delay", "sorry delay. sorry the delay. sorry for the delay.", "sorry the delay; sorry for the delay" },
	{ "a gap takes numbers and addresses", "frame see _ now", "See 7 now. See https://example.com now.", "See 7 now; See https://example.com now" },
	{ "a gap does not leave the clause", "frame sorry _5 delay", "Sorry, that delay. Sorry that, delay. Sorry but that delay.", "" },
	{ "a wide gap does", "frame sorry __5 delay", "Sorry, that delay. Sorry that; delay. Sorry: delay. Sorry but that delay.",
	  "Sorry, that delay; Sorry that; delay; Sorry: delay; Sorry but that delay" },
	{ "but not the sentence", "frame sorry __5 delay", "Sorry. That delay.", "" },
	{ "words meet across a comma", "frame sorry we", "Sorry, we cannot.", "Sorry, we" },
	{ "and before a word that turns", "frame sorry but we", "Sorry but we cannot. Sorry, but we cannot.", "Sorry but we; Sorry, but we" },
	{ "not across other edges", "frame sorry we", "Sorry; we cannot. Sorry: we. Sorry - we. Sorry (we).", "" },
	{ "an edge may be asked for", "frame sorry [;] _2 cannot go", "Sorry, you cannot go. Sorry; you cannot go. Sorry you cannot go.",
	  "Sorry, you cannot go; Sorry; you cannot go; Sorry you cannot go" },
	{ "quotation marks and hyphens are no edges", "frame the mix up button", "The \"mix-up\" button", "The \"mix-up\" button" },
	{ "prefixes", "frame refund* soon", "refund soon, refunds soon, refunding soon, ref soon", "refund soon; refunds soon; refunding soon" },
	{ "near spellings", "frame inconvenience~ here", "inconvenience here, inconvinience here, incovenience here, inconveniennce here, inconevnience here, inconvnence here",
	  "inconvenience here; inconvinience here; incovenience here; inconveniennce here; inconevnience here" },
	{ "words that patterns know are spelled right", "frame apologise~ now\nframe apologies here", "apologies now, apologise now", "apologise now" },
	{ "numbers, addresses, faces, words", "frame by <num> at <url>\nframe ok <emoji>\nframe ok <word> sir", "By 14:30 at https://example.com. ok :-) ok 5 sir. ok dear sir.",
	  "By 14:30 at https://example.com; ok :-); ok dear sir" },
	{ "a number alone may wake a frame", "frame <num> _ ago", "It was 5 days ago, long ago.", "5 days ago" },
	{ "the beginning of the sentence", "frame ^ sorry", "Sorry. So sorry. \"Sorry\" he said.", "Sorry" },
	{ "the end of the sentence", "frame sorry .", "I am sorry. Sorry that.", "sorry" },
	{ "the edge of a clause", "frame ; sorry ;", "Well, sorry, no. Well sorry, no. Sorry!", "sorry; Sorry" },
	{ "phrases of a group may overlap", "frame (new york | york times | new york times) now", "the new york times now", "new york times now" },
	{ "the longest of one signal counts", "frame sorry\nframe so sorry\nframe sorry for that", "So sorry for that", "sorry for that" },
	{ "other signals do not hide it", "frame sorry\nsignal repair\nframe sorry for", "sorry for", "sorry for; sorry" },
	{ "and what does not overlap stays", "frame sorry", "Sorry, sorry.", "Sorry; sorry" },

	{ "negation undoes", "negation not | never\nframe understand", "We understand. We do not understand. We can never fully understand.", "understand" },
	{ "within three words", "negation not\nframe understand", "Not that we all understand.", "understand" },
	{ "and within the clause", "negation not\nframe understand", "If not, we understand.", "understand" },
	{ "unless it may not", "negation not\nframe imagine how\nwith negatable", "I cannot imagine how.", "imagine how" },
	{ "a negation inside the frame is its own", "negation not\nframe not understand", "I do not understand.", "not understand" },

	{ "unless before", "frame than sorry\nunless before safe", "Better safe than sorry. Other than sorry.", "than sorry" },
	{ "before means right before", "frame sorry\nunless before (safe than)", "Safe than sorry. Safe than very sorry.", "sorry" },
	{ "before with an edge", "frame you entered\nunless before if [;]", "If you entered it. If, you entered it. You entered it.", "You entered" },
	{ "unless after", "frame sorry\nunless after (state | [to] bother)", "A sorry state. Sorry bother. Sorry to bother. Sorry to say.", "Sorry" },
	{ "unless clause", "frame sorry\nunless clause if", "Sorry if I hurt you. If so sorry. Sorry; if you can, do.", "Sorry" },
	{ "a clause ends at each edge", "frame sorry\nunless clause (; if)", "Sorry, if you can. If, sorry.", "Sorry; sorry" },
	{ "unless sentence", "frame sorry\nunless sentence if", "Sorry, please, if you can. Sorry. If.", "Sorry" },
	{ "unless inside", "frame you _3 wrong\nunless inside (nothing | not)", "You did it wrong. You did nothing wrong. You are not wrong.", "You did it wrong" },
	{ "inside an edge", "frame you people\nunless inside ;", "You people. You, people and pets.", "You people" },
	{ "unless next", "frame sorry\nunless next (but | ^ however we)", "Sorry. But no. Sorry. However we. Sorry. We.", "Sorry" },
	{ "nothing follows the last", "frame sorry\nonly next but", "Sorry.", "" },
	{ "only", "frame sorry\nonly after (for | about)", "Sorry for that. Sorry that.", "Sorry" },
	{ "several conditions", "frame sorry\nunless before so\nunless after if\nonly sentence please", "Please, sorry. Please, so sorry. Please sorry if. Sorry.", "sorry" },
	{ "questions and statements", "frame sorry about\nwith question\nsignal repair\nframe sorry that\nwith statement", "Sorry about? Sorry about. Sorry that? Sorry that.", "Sorry about; Sorry that" },
	{ "quoted words are somebody else's", "frame you people", "You wrote \"you people are late\" to me.", "" },
	{ "unless they may be", "frame you people\nwith quoted", "You wrote \"you people are late\" to me.", "you people" },
	{ "a word outside the marks is ours", "frame the reset button", "Press the \"reset\" button.", "the \"reset\" button" },

	{ "the object", "frame sorry (that | for)\nwith object", "Sorry that your parcel was late, truly. Sorry for 3 things!", "Sorry that>your parcel was late; Sorry for>3 things" },
	{ "no object", "frame sorry\nwith object", "Sorry, we fail.", "Sorry" },
	{ "weight and tag", "frame sorry\nwith weight=-3 tag=social", "Sorry.", "Sorry#social=-3" },
	{ "the weight of the signal is not zero", "frame sorry\nwith weight=0", "Sorry.", "Sorry=0" },

	{ "comments and empty lines", "# frame we\n\n  # x\nframe sorry", "We are sorry.", "sorry" },
	{ "CRLF", "frame sorry\r\nunless after if\r\n", "Sorry. Sorry if.", "Sorry" },
};

static void test_rows(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char lines[1024], got[1024];
		struct fault f;
		struct lexicon *l;

		(void)snprintf(lines, sizeof lines, APOLOGY "%s\n", rows[i].lines);
		l = lexicon_of(lines, &f);
		if (!l)
			fail_msg("row %zu: %s: %s", i, rows[i].says, f.text);
		found(l, rows[i].text, got, sizeof got);
		if (strcmp(got, rows[i].want) != 0)
			fail_msg("row %zu: %s\nwant %s\ngot  %s", i, rows[i].says, rows[i].want, got);
		lexicon_free(l);
	}
}

static const struct fault_row {
	const char *says, *lines, *want;
} faults[] = {
	{ "an unknown line", "signal repair\n  phrase x\n",
	  "en/test.lex:2:3: expected class, signal, frame, unless, only, with, +, -, stopwords or negation, not 'phrase'" },
	{ "an unknown signal", "signal appol.full\n", "en/test.lex:1:8: expected a signal, not 'appol.full'; the nearest is apol.full" },
	{ "an unknown class", "class SORRY: sorry\nsignal repair\nframe we are SORY\n",
	  "en/test.lex:3:14: expected the name of a class that stands above, not 'SORY'; the nearest is SORRY" },
	{ "a class too late", "signal repair\nframe LATER x\nclass LATER: y\n", "en/test.lex:2:7: expected the name of a class that stands above, not 'LATER'" },
	{ "a class twice", "class AB: x\nclass AB: y\n", "en/test.lex:2:7: expected a new name: AB stands above already" },
	{ "a class without a colon", "class AB x\n", "en/test.lex:1:7: expected NAME: words" },
	{ "a class in small letters", "class ab: x\n", "en/test.lex:1:7: expected a name of two or more capitals, digits and '_', not 'ab'" },
	{ "an empty class", "class AB:\n", "expected a word" },
	{ "an open bracket", "signal repair\nframe (a | b\n", "en/test.lex:2:7: expected a closing ')' for this bracket" },
	{ "a bracket too many", "signal repair\nframe a) b\n", "en/test.lex:2:8: expected an opening bracket before, not ')'" },
	{ "brackets that differ", "signal repair\nframe (a] b\n", "en/test.lex:2:9: expected another bracket, not ']'" },
	{ "an empty alternative", "signal repair\nframe (a | ) b\n", "en/test.lex:2:12: expected a word" },
	{ "an empty frame", "signal repair\nframe\n", "expected a word" },
	{ "a frame that may be empty", "signal repair\nframe [a] [b]\n", "en/test.lex:2:7: expected a pattern that cannot be empty" },
	{ "a frame without a word", "signal repair\nframe _ [b] ;\n", "en/test.lex:2:7: expected a word or class outside optional parts" },
	{ "a frame without a signal", "frame a\n", "en/test.lex:1:7: expected a signal line before the first frame" },
	{ "an example without a frame", "signal repair\n+ a\n", "en/test.lex:2:3: expected a frame above this line" },
	{ "a condition without a frame", "signal repair\nunless after a\n", "en/test.lex:2:8: expected a frame above this line" },
	{ "a place nobody knows", "signal repair\nframe a\nunless behind b\n", "en/test.lex:3:8: expected before, after, clause, sentence, inside or next, not 'behind'" },
	{ "a flag nobody knows", "signal repair\nframe a\nwith object wait=3\n", "en/test.lex:3:13: expected negatable, object, question, statement, quoted, weight=N or tag=word, not 'wait=3'" },
	{ "a weight beyond", "signal repair\nframe a\nwith weight=100\n", "en/test.lex:3:13: expected a weight from -99 to 99" },
	{ "a gap beyond", "signal repair\nframe a _21 b\n", "en/test.lex:2:9: expected a gap of 1 to 20 words" },
	{ "a gap of none", "signal repair\nframe a _0 b\n", "en/test.lex:2:9: expected a gap of 1 to 20 words" },
	{ "a kind nobody knows", "signal repair\nframe a <number>\n", "en/test.lex:2:9: expected <num>, <url>, <emoji> or <word>, not '<number>'" },
	{ "a prefix too short", "signal repair\nframe a*\n", "en/test.lex:2:7: expected 2 to 31 letters before '*'" },
	{ "a near spelling too short", "signal repair\nframe sorry~\n", "en/test.lex:2:7: expected 6 letters or more before '~'" },
	{ "a mark for a word", "signal repair\nframe a , b\n", "en/test.lex:2:9: expected a word, not ','" },
	{ "too long", "signal repair\nframe x __20 __20 __20 a [b] [c] d\n", "en/test.lex:2:35: expected at most 64 elements" },
	{ "negation of several words", "negation not | no longer\n", "en/test.lex:1:16: expected single words divided by '|'" },
	{ "bytes that are no UTF-8", "signal repair\nframe caf\xe9\n", "en/test.lex:2:10: expected UTF-8" },
};

static void test_faults(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
		struct fault f = { .kind = FAULT_MEMORY };

		if (lexicon_of(faults[i].lines, &f))
			fail_msg("row %zu: %s: no fault", i, faults[i].says);
		if (f.kind != FAULT_INPUT || !strstr(f.text, faults[i].want) || !strstr(f.text, "en/test.lex:"))
			fail_msg("row %zu: %s\nwant %s\ngot  %s", i, faults[i].says, faults[i].want, f.text);
	}
}

/* -- examples ----------------------------------------------------------- */

static void note(const struct lexicon_complaint *c, void *context)
{
	char *said = context;
	const size_t len = strlen(said);

	(void)snprintf(said + len, 1024 - len, "%s:%u: %s\n", c->file, c->line, c->text);
}

static void test_examples(void **state)
{
	static const char lines[] = APOLOGY
		"frame so sorry\n+ We are so sorry.\n- Sorry.\n+ Sorry.\n- So sorry!\n"
		"frame sorry for that\n+ So sorry for that.\n";
	struct fault f;
	struct lexicon *l = lexicon_of(lines, &f);
	char said[1024] = "";
	size_t examples;

	(void)state;
	assert_non_null(l);
	assert_int_equal(lexicon_check(l, note, said, &examples), 2);
	assert_int_equal(examples, 5);
	assert_string_equal(said, "en/test.lex:5: the frame of line 2 does not match: Sorry.\n"
				  "en/test.lex:6: the frame of line 2 matches: So sorry!\n");
	lexicon_free(l);
}

/* -- languages ---------------------------------------------------------- */

static const struct language_row {
	const char *text, *want;
} languages[] = {
	{ "Thank you for the parcel, we are happy with it.", "en" },
	{ "The printer is broken", "en" },
	{ "Where is my order?", "en" },
	{ "I am sorry.", "en" },
	{ "Ich habe die Rechnung nicht bekommen und warte noch auf Ihre Antwort.", "unknown" },
	{ "Wo ist meine Bestellung? Das war so nicht in Ordnung.", "unknown" },
	{ "Je vous remercie pour votre message, nous avons bien reçu la commande.", "unknown" },
	{ "No he recibido mi pedido y nadie me contesta.", "unknown" },
	{ "Ik heb het pakket niet ontvangen, kan ik een nieuwe krijgen?", "unknown" },
	{ "Non ho ricevuto il pacco e nessuno mi ha risposto.", "unknown" },
	{ "Não recebi o meu pedido e ninguém me responde.", "unknown" },
	{ "Jag har inte fått mitt paket och vill ha pengarna tillbaka.", "unknown" },
	{ "A csomag nem jött meg, és senki sem válaszol.", "unknown" },
	{ "Nie dostałem paczki i nikt mi nie odpowiada.", "unknown" },
	{ "\u041f\u043e\u0441\u044b\u043b\u043a\u0430 \u043d\u0435 \u043f\u0440\u0438\u0448\u043b\u0430", "unknown" },
	{ "Error 0x80070057 CBS_E_STORE", "unknown" },
	{ "", "unknown" },
	{ "12345", "unknown" },
};

static void test_languages(void **state)
{
	struct fault f;
	struct lexicon *l = lexicon_of("stopwords the a you where is i am\n", &f);
	size_t count;

	(void)state;
	assert_non_null(l);
	for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
		struct arena *a = arena_new(1 << 18);
		struct words w;

		assert_int_equal(words_cut(span_of(languages[i].text), a, &w, &f), 0);
		if (strcmp(lexicon_language_of(l, &w), languages[i].want) != 0)
			fail_msg("\"%s\" is %s", languages[i].text, lexicon_language_of(l, &w));
		arena_free(a);
	}
	assert_string_equal(lexicon_languages(l, &count)[0], "en");
	assert_int_equal(count, 1);
	lexicon_free(l);
}

static void test_stopwords(void **state)
{
	static const bool want[] = { true, false, false, true };	/* the parcel , the */
	static const struct { const char *language; bool known; } asked[] = { { "en", true }, { "de", false } };
	struct fault f;
	struct lexicon *l = lexicon_of("stopwords the a\n", &f);

	(void)state;
	assert_non_null(l);
	for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
		struct arena *a = arena_new(1 << 20);
		struct words w;
		struct found found;

		assert_int_equal(words_cut(SPAN("the parcel, the"), a, &w, &f), 0);
		assert_int_equal(w.token_count, 4);
		assert_int_equal(lexicon_find_said(l, asked[i].language, &w, SIDE_AGENT, a, &found, &f), 0);
		for (size_t t = 0; t < w.token_count; t++)
			assert_int_equal(found.marks[t] & MARK_STOPWORD, asked[i].known && want[t]);
		arena_free(a);
	}
	lexicon_free(l);
}

static void test_two_languages(void **state)
{
	static const char english[] = "signal apol.full\nframe sorry\n", german[] = "signal apol.full\nframe tut mir leid\n";
	const struct lexicon_source sources[] = {
		{ "de/a.lex", "de", SPAN(german) }, { "en/a.lex", "en", SPAN(english) },
	};
	struct arena *a = arena_new(1 << 18);
	struct lexicon *l, *other;
	struct hit *hits;
	struct words w;
	struct fault f;
	size_t count;

	(void)state;
	assert_int_equal(lexicon_new(sources, 2, &l, &f), 0);
	assert_int_equal(lexicon_new(sources + 1, 1, &other, &f), 0);
	assert_true(lexicon_version(l) != lexicon_version(other));
	assert_int_equal(words_cut(SPAN("Es tut mir leid, dass die Ware nicht da ist"), a, &w, &f), 0);
	assert_string_equal(lexicon_language_of(l, &w), "de");
	assert_int_equal(lexicon_find(l, "de", &w, a, &hits, &count, &f), 0);
	assert_int_equal(count, 1);
	assert_string_equal(hits[0].file, "de/a.lex");
	assert_int_equal(hits[0].line, 2);
	assert_int_equal(lexicon_find(l, "en", &w, a, &hits, &count, &f), 0);
	assert_int_equal(count, 0);
	assert_int_equal(lexicon_find(l, "unknown", &w, a, &hits, &count, &f), 0);
	assert_int_equal(count, 0);
	lexicon_free(other);
	lexicon_free(l);
	arena_free(a);
}

static void no_complaint(const struct lexicon_complaint *c, void *context)
{
	(void)context;
	fail_msg("%s:%u: %s", c->file, c->line, c->text);
}

/* Enough frames that all tables grow and rows of sets are many words long; the
 * files are gone when the examples run. */
static void test_outlives_its_files(void **state)
{
	enum { LETTERS = 18, FRAMES = LETTERS * LETTERS, FRAME_BYTES = 160 };
	char *bytes = malloc((size_t)(FRAMES + 1) * FRAME_BYTES);
	struct lexicon_source source = { "en/many.lex", "en", { bytes, 0 } };
	struct lexicon *l;
	struct fault f;
	size_t examples, len;

	(void)state;
	assert_non_null(bytes);
	len = (size_t)snprintf(bytes, FRAME_BYTES, "signal apol.full\nclass ANY: every | each one\n");
	for (int i = 0; i < FRAMES; i++) {
		const int a = 'a' + i / LETTERS, b = 'a' + i % LETTERS;

		len += (size_t)snprintf(bytes + len, FRAME_BYTES,
					"frame (x%c%c* | y%c%c | ANY | so y%c%c) z%c%c\n+ y%c%c z%c%c\n"
					"+ each one z%c%c\n- y%c%c z%cx%c\n+ x%c%cs z%c%c\n",
					a, b, a, b, b, a, a, b, a, b, a, b, a, b, a, b, a, b, a, b, a, b);
	}
	source.bytes.len = len;
	assert_int_equal(lexicon_new(&source, 1, &l, &f), 0);
	free(bytes);
	assert_int_equal(lexicon_check(l, no_complaint, NULL, &examples), 0);
	assert_int_equal(examples, 4 * FRAMES);
	lexicon_free(l);
}

/* -- bounds ------------------------------------------------------------- */

static const char rich[] =
	"stopwords i you we the to\nnegation not | never\n"
	"class INTENSE: so | very | ever so | truly\n"
	"signal apol.full\nframe (i am | we are) [INTENSE] sorry [(that | about) __8] refund*\nunless clause (if | any)\n"
	"frame sorry\nunless sentence (if you _4 so)\nonly sentence a\n"
	"signal blame\nframe you _20 wrong\nframe (a b | b a | a a b | a a a a a a b) _9 [a | b] c\n"
	"signal ack.generic\nframe inconvenience~ __20 you\nframe a\nframe a a\nframe a a a [b]\nwith object\n"
	"signal repair\nframe a _20 a _20 b\nunless inside (b b b)\n";

static void test_every_budget(void **state)
{
	static const char text[] = "I am ever so sorry about this, a refund is due. a a a a a a b c, you were not wrong.";
	struct fault f;
	struct lexicon *l = lexicon_of(rich, &f);
	size_t enough = 0;

	(void)state;
	assert_non_null(l);
	for (size_t budget = 0; budget < 32 * 1024; budget += 16) {
		struct arena *a = arena_new(budget);
		struct words w;
		struct hit *hits;
		size_t count;

		f.kind = FAULT_MEMORY;
		if (words_cut(SPAN(text), a, &w, &f) == 0 && lexicon_find(l, "en", &w, a, &hits, &count, &f) == 0) {
			assert_true(count > 3);
			enough++;
		} else {
			assert_int_equal(f.kind, FAULT_MEMORY);
		}
		arena_free(a);
	}
	assert_true(enough > 0);
	lexicon_free(l);
}

static void test_every_prefix_of_a_lexicon(void **state)
{
	(void)state;
	for (size_t n = 0; n < sizeof rich; n++) {
		char *copy = malloc(n + !n);
		struct lexicon_source source = { "en/test.lex", "en", { copy, n } };
		struct lexicon *l;
		struct fault f;

		assert_non_null(copy);
		memcpy(copy, rich, n);
		if (lexicon_new(&source, 1, &l, &f) == 0)
			lexicon_free(l);
		else
			assert_int_equal(f.kind, FAULT_INPUT);
		free(copy);
	}
}

/* To find the frames, cutting not counted. */
static int64_t cost_of(struct span text, void *with)
{
	const struct lexicon *l = with;
	struct arena *a = arena_new((size_t)1 << 30);
	struct words w;
	struct hit *hits;
	struct fault f;
	size_t count;
	int64_t cost;

	assert_int_equal(words_cut(text, a, &w, &f), 0);
	cost = thread_ns();
	assert_int_equal(lexicon_find(l, "en", &w, a, &hits, &count, &f), 0);
	cost = thread_ns() - cost;
	arena_free(a);
	return cost;
}

static void test_linear(void **state)
{
	/* Made to wake every frame at every word, with and without sentences. */
	static const char *const units[] = {
		"a ", "a b ", "a a a a a a b ", "you ", "you you wrong ", "i am so sorry that ", "sorry if you so. ",
		"a, ", "inconveniance ", "a b c. ", "refunds ",
	};
	struct fault f;
	struct lexicon *l = lexicon_of(rich, &f);

	(void)state;
	assert_non_null(l);
	check_linear(units, sizeof units / sizeof *units, 4 * 1024, cost_of, l);
	lexicon_free(l);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),
		cmocka_unit_test(test_faults),
		cmocka_unit_test(test_examples),
		cmocka_unit_test(test_languages),
		cmocka_unit_test(test_stopwords),
		cmocka_unit_test(test_two_languages), cmocka_unit_test(test_outlives_its_files),
		cmocka_unit_test(test_every_budget),
		cmocka_unit_test(test_every_prefix_of_a_lexicon),
		cmocka_unit_test(test_linear),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
