/* From the tree of parts to the text that its reader sees. */
#include "tests/cmocka.inc.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "text/text.h"

#define TYPE(t) "Content-Type: " t "\n"
#define MULTI(kind, b) TYPE("multipart/" kind "; boundary=" b) "\n"
#define PLAIN TYPE("text/plain; charset=utf-8")
#define FLOWED TYPE("text/plain; charset=utf-8; format=flowed")
#define HTML TYPE("text/html; charset=utf-8")

enum { FROM_HTML = 1, ENCRYPTED = 2, ATTACHED = 4 };

static const struct row {
	const char *says, *mail;
	const char *want;	/* lines, each behind its depth in digits: "0one|1two" */
	unsigned flags, findings;
} rows[] = {
	{ "lines", PLAIN "\none\r\ntwo\n\nthree\n", "0one|0two|0|0three", 0, 0 },
	{ "no line end at the end", PLAIN "\none", "0one", 0, 0 },
	{ "a carriage return alone ends a line", PLAIN "\none\rtwo", "0one|0two", 0, 0 },
	{ "quoted lines", PLAIN "\n> one\n>> two\n> > three\n>four\n > five\n", "1one|2two|2three|1four|1five", 0, 0 },
	{ "the indent behind the marks stays", PLAIN "\n>   one\n  two\n", "1  one|0  two", 0, 0 },
	{ "a mark inside a line is none", PLAIN "\na > b\n", "0a > b", 0, 0 },
	{ "a space that does not break is a space", PLAIN "\na\xC2\xA0""b\n", "0a b", 0, FINDING_NO_BREAK },
	{ "invisible characters go", PLAIN "\nso\xE2\x80\x8Brry\xC2\xAD!\n", "0sorry!", 0, FINDING_INVISIBLE },
	{ "what emoji are made with is no finding", PLAIN "\n\xE2\x9D\xA4\xEF\xB8\x8F!\n", "0\xE2\x9D\xA4!", 0, 0 },
	{ "zeros go", PLAIN "Content-Transfer-Encoding: quoted-printable\n\nso=00rry\n", "0sorry", 0, FINDING_NUL_BYTES },
	{ "letters in disguise are read as they look", PLAIN "\ns\xD0\xBErry\n", "0sorry", 0, FINDING_HOMOGLYPHS },
	{ "and in HTML, however they are written", HTML "\n<p>s<b>\xD0\xBE</b>&#x440;ry", "0sopry", FROM_HTML, FINDING_HOMOGLYPHS },
	{ "HTML that tells its charset itself", TYPE("text/html") "\n<meta http-equiv=x content='text/html; charset=koi8-r'>\xF0\xD2",
	  "0\xD0\x9F\xD1\x80", FROM_HTML, 0 },
	{ "the header goes before that", TYPE("text/html; charset=iso-8859-1") "\n<meta charset=koi8-r>\xF0", "0\xC3\xB0", FROM_HTML, 0 },
	{ "bytes that are UTF-8 go before both", TYPE("text/html") "\n<meta charset=koi8-r>\xC3\xA9", "0\xC3\xA9", FROM_HTML,
	  FINDING_WRONG_CHARSET },
	{ "flowed lines are joined", FLOWED "\nI am \nso sorry.\nBye\n", "0I am so sorry.|0Bye", 0, 0 },
	{ "but not to a signature", FLOWED "\nBye \n-- \nJane\n", "0Bye |0-- |0Jane", 0, 0 },
	{ "nor across quote marks", FLOWED "\n> a \n> b\nc \n> d\n", "1a b|0c |1d", 0, 0 },
	{ "flowed lines are unstuffed", FLOWED "\n > not quoted\n  indented\n", "0> not quoted|0 indented", 0, 0 },
	{ "DelSp drops the space", TYPE("text/plain; format=flowed; delsp=yes") "\nso \nrry\n", "0sorry", 0, 0 },
	{ "the plain version of the same words", MULTI("alternative", "b") "--b\n" PLAIN "\nWe are sorry about the delay.\n--b\n"
	  HTML "\n<p>We are <b>sorry</b> about the delay.</p>\n--b--\n", "0We are sorry about the delay.", 0, 0 },
	{ "links do not make a difference", MULTI("alternative", "b") "--b\n" PLAIN
	  "\nWe are sorry <https://example.com/a/long/way/to/nowhere> about it.\n--b\n" HTML
	  "\n<p>We are <a href=x>sorry</a> about it.</p>\n--b--\n",
	  "0We are sorry <https://example.com/a/long/way/to/nowhere> about it.", 0, 0 },
	{ "the HTML where the words differ", MULTI("alternative", "b") "--b\n" PLAIN "\nThis mail needs a better reader.\n--b\n"
	  HTML "\n<p>Sorry about the delay.</p>\n--b--\n", "0Sorry about the delay.", FROM_HTML, FINDING_PARTS_DISAGREE },
	{ "words that only the plain version has are not read", MULTI("alternative", "b") "--b\n" PLAIN
	  "\nWe are truly sorry and understand your anger. Use the other form.\n--b\n" HTML
	  "\n<p>Use the other form.</p>\n--b--\n", "0Use the other form.", FROM_HTML, FINDING_PARTS_DISAGREE },
	{ "words that the HTML hides are not read from the plain version either", MULTI("alternative", "b") "--b\n" PLAIN
	  "\nPlease use the form on our page. It takes five minutes and needs your order number. Sorry again.\n--b\n" HTML
	  "\n<p>Please use the form on our page. It takes five minutes and needs your order number. "
	  "<span style='color:white'>Sorry again.</span></p>\n--b--\n",
	  "0Please use the form on our page. It takes five minutes and needs your order number.", FROM_HTML,
	  FINDING_PARTS_DISAGREE | FINDING_HIDDEN_TEXT },
	{ "a preview that only the HTML hides is nothing", MULTI("alternative", "b") "--b\n" PLAIN
	  "\nPlease use the form on our page.\n--b\n" HTML
	  "\n<p style='display:none'>Your answer</p><p>Please use the form on our page.</p>\n--b--\n",
	  "0Please use the form on our page.", 0, 0 },
	{ "an empty plain version", MULTI("alternative", "b") "--b\n" PLAIN "\n\n--b\n" HTML "\n<p>Sorry.</p>\n--b--\n",
	  "0Sorry.", FROM_HTML, 0 },
	{ "an empty HTML version", MULTI("alternative", "b") "--b\n" PLAIN "\nSorry.\n--b\n" HTML "\n<p></p>\n--b--\n",
	  "0Sorry.", 0, 0 },
	{ "HTML with its pictures as the second version", MULTI("alternative", "a") "--a\n" PLAIN "\nSorry about that.\n--a\n"
	  MULTI("related", "r") "--r\n" HTML "\n<p>Sorry about that.</p>\n--r\n" TYPE("image/png") "\nx\n--r--\n--a--\n",
	  "0Sorry about that.", 0, 0 },
	{ "text around an attachment", MULTI("mixed", "b") "--b\n" PLAIN "\none\n--b\n" TYPE("image/png; name=x.png") "\nx\n--b\n"
	  PLAIN "\n> two\n--b--\n", "0one|1two", 0, 0 },
	{ "HTML behind text", MULTI("mixed", "b") "--b\n" PLAIN "\none\n--b\n" HTML "\n<p>two</p>\n--b--\n", "0one|0two",
	  FROM_HTML, 0 },
	{ "text behind two versions", MULTI("mixed", "b") "--b\n" MULTI("alternative", "a") "--a\n" PLAIN "\nSorry about it.\n--a\n"
	  HTML "\nSorry about it.\n--a--\n--b\n" PLAIN "\nfooter\n--b--\n", "0Sorry about it.|0footer", 0, 0 },
	{ "attached text is not read", MULTI("mixed", "b") "--b\n" PLAIN "\none\n--b\n" PLAIN
	  "Content-Disposition: attachment\n\ntwo\n--b--\n", "0one", 0, 0 },
	{ "a forwarded message is not read", MULTI("mixed", "b") "--b\n" PLAIN "\none\n--b\n" TYPE("message/rfc822")
	  "\nSubject: x\n\ntwo\n--b--\n", "0one", 0, 0 },
	{ "a letter travels along", MULTI("mixed", "b") "--b\n" PLAIN "\nSee there.\n--b\n" TYPE("application/pdf") "\nx\n--b--\n",
	  "0See there.", ATTACHED, 0 },
	{ "a letter known by its name", MULTI("mixed", "b") "--b\n" PLAIN "\nSee there.\n--b\n"
	  TYPE("application/octet-stream; name=\"Answer.DOCX\"") "\nx\n--b--\n", "0See there.", ATTACHED, 0 },
	{ "a recording", MULTI("mixed", "b") "--b\n" PLAIN "\nListen.\n--b\n" TYPE("audio/mpeg") "\nx\n--b--\n", "0Listen.", ATTACHED, 0 },
	{ "a picture is no answer", MULTI("mixed", "b") "--b\n" PLAIN "\nLook.\n--b\n" TYPE("image/png") "\nx\n--b--\n", "0Look.", 0, 0 },
	{ "PGP/MIME", MULTI("encrypted", "b") "--b\n" TYPE("application/pgp-encrypted") "\nVersion: 1\n--b--\n", "", ENCRYPTED, 0 },
	{ "an encrypted part with a footer behind it", MULTI("mixed", "b") "--b\n" MULTI("encrypted", "c") "--c--\n--b\n" PLAIN
	  "\nfooter\n--b--\n", "0footer", ENCRYPTED, 0 },
	{ "armour in the text", PLAIN "\n-----BEGIN PGP MESSAGE-----\nabc\n", "", ENCRYPTED, 0 },
	{ "a mail without text", TYPE("image/png") "\nx\n", "", 0, 0 },
	{ "nothing", "", "", 0, 0 },
};

static int gather(struct span bytes, struct arena *a, struct text *out, struct fault *f)
{
	struct raw_mail *raw = arena_take(a, 1, sizeof *raw);
	struct mail m;

	if (!raw)
		return fault_memory(f);
	if (mail_open(bytes, a, raw, f) || mail_parse(raw, NULL, a, &m, f))
		return -1;
	return text_gather(&m, a, out, f);
}

static void show(const struct text *t, struct buffer *out)
{
	for (size_t i = 0; i < t->line_count; i++)
		buffer_addf(out, "%s%d%.*s", i ? "|" : "", t->lines[i].depth, SPAN_ARG(t->lines[i].where));
}

/* What every text keeps, whatever the mail was. */
static void sound(const struct text *t)
{
	const char *behind = t->utf8.at;

	assert_int_equal(utf8_valid(t->utf8), t->utf8.len);
	for (size_t i = 0; i < t->line_count; i++) {
		const struct span where = t->lines[i].where, whole = t->lines[i].whole;

		assert_true(where.len <= whole.len);
		if (!whole.len)
			continue;
		assert_true(whole.at >= behind && where.at + where.len <= whole.at + whole.len);
		behind = whole.at + whole.len;
		assert_true(behind <= t->utf8.at + t->utf8.len);
		assert_int_equal(span_find_byte(whole, '\n'), whole.len);
	}
}

static void texts(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct arena *a = arena_new(1 << 20);
		struct buffer lines;
		struct text t;
		unsigned flags;

		buffer_init(&lines, a, 10000);
		if (gather(span_of(rows[i].mail), a, &t, NULL))
			fail_msg("row %zu: %s: fault", i, rows[i].says);
		show(&t, &lines);
		if (!span_eq(buffer_span(&lines), span_of(rows[i].want)))
			fail_msg("row %zu: %s: \"%.*s\"", i, rows[i].says, SPAN_ARG(buffer_span(&lines)));
		flags = (t.from_html ? FROM_HTML : 0) | (t.encrypted ? ENCRYPTED : 0) | (t.answer_attached ? ATTACHED : 0);
		if (flags != rows[i].flags)
			fail_msg("row %zu: %s: flags %u", i, rows[i].says, flags);
		if (t.findings != rows[i].findings)
			fail_msg("row %zu: %s: findings %x", i, rows[i].says, t.findings);
		sound(&t);
		arena_free(a);
	}
}

static void budgets(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t budget = 0; budget < 65536; budget += 256) {
			struct arena *a = arena_new(budget);
			struct fault f = { .kind = FAULT_MEMORY };
			struct text t;

			if (gather(span_of(rows[i].mail), a, &t, &f))
				assert_int_equal(f.kind, FAULT_MEMORY);
			else
				sound(&t);
			arena_free(a);
		}
}

static void prefixes(void **state)
{
	struct arena *a = arena_new(1 << 20);

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t n = 0; n <= strlen(rows[i].mail); n++) {
			char *copy = malloc(n ? n : 1);
			struct text t;

			memcpy(copy, rows[i].mail, n);
			arena_reset(a);
			assert_int_equal(gather((struct span){ copy, n }, a, &t, NULL), 0);
			sound(&t);
			free(copy);
		}
	arena_free(a);
}

static void long_texts_are_cut(void **state)
{
	static char big[TEXT_MAX * 2];
	const char *const types[] = { PLAIN "\n", FLOWED "\n", MULTI("mixed", "b") "--b\n\nx\n--b\n\n" };

	(void)state;
	for (size_t i = 0; i < 3; i++)
		for (int narrow = 0; narrow < 2; narrow++) {
			struct arena *a = arena_new(32 << 20);
			struct text t;

			for (size_t k = 0; k < sizeof big; k++)
				big[k] = k % (narrow ? 2 : 70) ? '>' : '\n';
			memcpy(big, types[i], strlen(types[i]));
			assert_int_equal(gather((struct span){ big, sizeof big }, a, &t, NULL), 0);
			sound(&t);
			if (t.utf8.len > TEXT_MAX || t.utf8.len < TEXT_MAX / 8)
				fail_msg("type %zu, narrow %d: %zu bytes", i, narrow, t.utf8.len);
			assert_true(t.findings & FINDING_TEXT_CUT);
			arena_free(a);
		}
}

static void a_cut_is_between_characters(void **state)
{
	static char big[TEXT_MAX * 2];
	const char *const types[] = { TYPE("text/html; charset=iso-8859-1") "\n", TYPE("text/html") "\n",
				      TYPE("text/plain") "\n" };

	(void)state;
	memset(big, 0xFF, sizeof big);
	for (size_t i = 0; i < 3; i++) {
		struct arena *a = arena_new(32 << 20);
		struct text t;

		memcpy(big, types[i], strlen(types[i]));
		assert_int_equal(gather((struct span){ big, sizeof big }, a, &t, NULL), 0);
		sound(&t);
		assert_true(t.utf8.len > TEXT_MAX / 2);
		arena_free(a);
	}
}

/* Part and line of what was first seen. */
static void findings_have_places(void **state)
{
	static const char mail[] = MULTI("mixed", "b") "--b\n" PLAIN "\none\ntwo\n--b\n" PLAIN "\none\nt\xC2\xADwo\n--b\n"
		TYPE("text/html;;") "\n<p>one\n<p hidden>two</p>\ns\xD0\xBErry t\xC2\xADwo\n--b--\n";
	struct arena *a = arena_new(1 << 20);
	struct text t;

	(void)state;
	assert_int_equal(gather(SPAN(mail), a, &t, NULL), 0);
	assert_int_equal(t.findings,
			 FINDING_INVISIBLE | FINDING_HIDDEN_TEXT | FINDING_BAD_TYPE | FINDING_HOMOGLYPHS);
	assert_int_equal(t.places->part[FINDING_BIT_INVISIBLE], 3);
	assert_int_equal(t.places->line[FINDING_BIT_INVISIBLE], 2);
	assert_int_equal(t.places->part[FINDING_BIT_BAD_TYPE], 4);
	assert_int_equal(t.places->line[FINDING_BIT_BAD_TYPE], 0);
	assert_int_equal(t.places->part[FINDING_BIT_HIDDEN_TEXT], 4);
	assert_int_equal(t.places->line[FINDING_BIT_HIDDEN_TEXT], 2);
	assert_int_equal(t.places->part[FINDING_BIT_HOMOGLYPHS], 4);
	arena_free(a);
}

static void plain_text_without_a_mail(void **state)
{
	struct arena *a = arena_new(1 << 20);
	struct text t;

	(void)state;
	assert_int_equal(text_of_plain(SPAN("caf\xE9\r\n> you"), a, &t, NULL), 0);
	assert_int_equal(t.line_count, 2);
	assert_true(span_eq(t.lines[0].where, SPAN("caf\xC3\xA9")));
	assert_int_equal(t.lines[1].depth, 1);
	assert_int_equal(text_of_plain((struct span){ NULL, 0 }, a, &t, NULL), 0);
	assert_int_equal(t.line_count, 0);
	arena_free(a);
}

static const char several[] = MULTI("mixed", "a") "--a\n" MULTI("alternative", "b") "--b\n" PLAIN "\none\n--b\n"
	HTML "\n<p>two<br>three\n--b--\n--a\n" TYPE("application/pdf; name=a.pdf") "\n%PDF\n--a\n"
	TYPE("text/plain; charset=koi8-r; name=b.txt") "\n\xF0\n--a--\n";

/* Each for itself, whichever a reader sees; what is attached has nothing to read. */
static void parts_for_themselves(void **state)
{
	static const char *const want[] = { "", "", "one", "two\nthree", "", "" };
	struct arena *a = arena_new(1 << 20);
	struct raw_mail raw;
	struct mail mail;
	struct fault f;
	size_t n = 0;

	(void)state;
	assert_int_equal(mail_open(span_of(several), a, &raw, &f), 0);
	assert_int_equal(mail_parse(&raw, NULL, a, &mail, &f), 0);
	for (const struct part *p = mail.root; p; p = part_after(p)) {
		struct text t;

		assert_true(n < sizeof want / sizeof *want);
		assert_int_equal(text_of_part(p, a, &t, &f), 0);
		assert_true(span_eq(t.utf8, span_of(want[n])));
		assert_int_equal(p->number, ++n);
	}
	assert_int_equal(n, sizeof want / sizeof *want);
	arena_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(texts), cmocka_unit_test(budgets), cmocka_unit_test(prefixes),
		cmocka_unit_test(long_texts_are_cut),
		cmocka_unit_test(a_cut_is_between_characters),
		cmocka_unit_test(findings_have_places), cmocka_unit_test(plain_text_without_a_mail),
		cmocka_unit_test(parts_for_themselves),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
