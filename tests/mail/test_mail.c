/* From the bytes of a file to the tree of its parts. */
#include "tests/cmocka.inc.h"

#include <stdio.h>
#include <stdlib.h>

#include "tests/mail/tree.h"

#define TYPE(t) "Content-Type: " t "\n"
#define MULTI(kind, b) TYPE("multipart/" kind "; boundary=" b) "\n"
#define PLAIN TYPE("text/plain")
#define HTML TYPE("text/html; charset=utf-8")
#define QP "Content-Transfer-Encoding: quoted-printable\n"

static const struct row {
	const char *says, *mail, *tree;
	unsigned findings;
} rows[] = {
	{ "no fields at all is text", "From: a@example.com\n\nhello\n", "T[hello\n]", 0 },
	{ "text is text", PLAIN "\nhello", "T[hello]", 0 },
	{ "HTML is HTML", HTML "\n<p>hi", "H[<p>hi]", 0 },
	{ "types have no case", "CONTENT-TYPE: Text/HTML\n\n<p>hi", "H[<p>hi]", 0 },
	{ "text of an unknown kind is text", TYPE("text/x-note") "\nhi", "T[hi]", 0 },
	{ "a calendar is not", TYPE("text/calendar") "\nBEGIN", "O", 0 },
	{ "quoted-printable is undone", PLAIN QP "\n=41b", "T[Ab]", 0 },
	{ "an encoding nobody knows is left", PLAIN "Content-Transfer-Encoding: x-uu\n\nabc", "T[abc]",
	  FINDING_UNKNOWN_ENCODING },
	{ "no body", PLAIN "\n", "T", 0 },
	{ "no end of the header", PLAIN, "T", 0 },
	{ "two versions", MULTI("alternative", "b") "--b\n" PLAIN "\none\n--b\n" HTML "\n<p>one\n--b--\n",
	  "M(T[one] H[<p>one])", 0 },
	{ "the line end before a delimiter is not content", MULTI("mixed", "b") "--b\r\n\r\none\r\n\r\n--b--\r\n",
	  "M(T[one\r\n])", 0 },
	{ "preamble and epilogue are nobody's", MULTI("mixed", "b") "pre\n--b\n\none\n--b--\npost\n", "M(T[one])", 0 },
	{ "a quoted boundary", TYPE("multipart/mixed;\n boundary=\"a b\"") "\n--a b\n\none\n--a b--", "M(T[one])", 0 },
	{ "blanks behind a delimiter", MULTI("mixed", "b") "--b  \n\none\n--b-- \n", "M(T[one])", 0 },
	{ "a boundary with blanks in it", MULTI("mixed", "\"a  b\"") "--a  b\n\none\n--a b\ntwo\n--a  b--\n",
	  "M(T[one\n--a b\ntwo])", 0 },
	{ "a folded boundary", TYPE("multipart/mixed; boundary=\"a\r\n b\"") "\n--a b\n\none\n--a b--\n", "M(T[one])", 0 },
	{ "a boundary that ends with blanks", MULTI("mixed", "\"b  \"") "--b  \n\none\n--b \ntwo\n--b  \n\nthree\n--b  --\n",
	  "M(T[one\n--b \ntwo] T[three])", 0 },
	{ "blanks that no delimiter has", MULTI("mixed", "\"b  \"") "--b\n\none\n--b \n\ntwo\n--b--\n", "M(T[one] T[two])", 0 },
	{ "a boundary of blanks is none", MULTI("mixed", "\"  \"") "hello\n", "M(T[hello\n])", FINDING_NO_BOUNDARY },
	{ "a longer line is no delimiter", MULTI("mixed", "b") "--b\n\none\n--bc\ntwo\n--b--\n", "M(T[one\n--bc\ntwo])", 0 },
	{ "words behind a delimiter", MULTI("mixed", "b") "--b odd words\n\none\n--b-- more\n--b\n\ntwo\n", "M(T[one])", 0 },
	{ "a delimiter that fits goes before one with words", MULTI("mixed", "b") "--b\n"
	  TYPE("multipart/mixed; boundary=\"b c\"") "\n--b c\n\none\n--b c--\n--b--\n", "M(M(T[one]))", 0 },
	{ "a dash signature is no delimiter", MULTI("mixed", "b") "--b\n\none\n-- \nJane\n--b--\n",
	  "M(T[one\n-- \nJane])", 0 },
	{ "the end may be missing", MULTI("mixed", "b") "--b\n\none\n--b\n\ntwo\n", "M(T[one] T[two\n])", 0 },
	{ "nested", MULTI("mixed", "a") "--a\n" MULTI("alternative", "b") "--b\n\none\n--b--\n--a\n\ntwo\n--a--",
	  "M(M(T[one]) T[two])", 0 },
	{ "an outer delimiter ends what is inside", MULTI("mixed", "a") "--a\n" MULTI("mixed", "b") "--b\n\none\n--a\n\ntwo\n",
	  "M(M(T[one]) T[two\n])", 0 },
	{ "one boundary begins like the other", MULTI("mixed", "b") "--b\n" MULTI("mixed", "bb") "--bb\n\none\n--bb--\n--b--\n",
	  "M(M(T[one]))", 0 },
	{ "an empty part", MULTI("mixed", "b") "--b\n--b\n\none\n--b--\n", "M(T T[one])", 0 },
	{ "an attachment is shut", MULTI("mixed", "b") "--b\n\none\n--b\n" TYPE("application/pdf; name=a.pdf") "\n%PDF\n--b--\n",
	  "M(T[one] O*)", 0 },
	{ "attached text is nobody's reply", MULTI("mixed", "b") "--b\n\none\n--b\n" PLAIN
	  "Content-Disposition: attachment; filename=\"sorry.txt\"\n\nsorry\n--b--\n", "M(T[one] T*)", 0 },
	{ "the only part is what people read", PLAIN "Content-Disposition: attachment\n\nhi", "T[hi]", 0 },
	{ "the first text may have a name", MULTI("mixed", "b") "--b\n" TYPE("text/plain; name=body.txt") "\none\n--b\n"
	  TYPE("text/plain; name=log.txt") "\ntwo\n--b--\n", "M(T[one] T*)", 0 },
	{ "what Outlook packs into one file is no text", MULTI("mixed", "b") "--b\n\none\n--b\n"
	  TYPE("application/ms-tnef; name=winmail.dat") "\nx\n--b--\n", "M(T[one] O*)", 0 },
	{ "an invitation is no text, with a name or without", MULTI("alternative", "b") "--b\n\none\n--b\n"
	  TYPE("text/calendar; method=REQUEST") "\nBEGIN\n--b\n" TYPE("application/ics; name=i.ics") "\nBEGIN\n--b--\n",
	  "M(T[one] O O*)", 0 },
	{ "of a report only the words for people", MULTI("report", "b") "--b\n\none\n--b\n" TYPE("message/delivery-status")
	  "\nAction: failed\n--b\n" TYPE("text/rfc822-headers") "\nSubject: x\n--b--\n", "M(T[one] O O)", 0 },
	{ "a message inside stays shut", MULTI("mixed", "b") "--b\n\none\n--b\n" TYPE("message/rfc822") "\nSubject: x\n\ntwo\n--b--\n",
	  "M(T[one] R)", 0 },
	{ "a digest holds messages", MULTI("digest", "b") "--b\n\nSubject: x\n\ntwo\n--b--\n", "M(R)", 0 },
	{ "PGP/MIME", MULTI("encrypted", "b") "--b\n" TYPE("application/pgp-encrypted") "\nVersion: 1\n--b--\n", "E", 0 },
	{ "S/MIME", TYPE("application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m") "\nMII", "E*", 0 },
	{ "certificates alone are no secret", TYPE("application/pkcs7-mime; smime-type=certs-only") "\nMII", "O", 0 },
	{ "armour in the text", PLAIN "\n\n-----BEGIN PGP MESSAGE-----\n\nabc\n", "E", 0 },
	{ "armour behind words is an example", PLAIN "\nsee:\n-----BEGIN PGP MESSAGE-----\n", "T[see:\n-----BEGIN PGP MESSAGE-----\n]", 0 },
	{ "signed is open", MULTI("signed", "b") "--b\n\none\n--b\n" TYPE("application/pgp-signature") "\nx\n--b--\n",
	  "M(T[one] O)", 0 },
	{ "no boundary: the body is text", TYPE("multipart/mixed") "\nhello\n", "M(T[hello\n])", FINDING_NO_BOUNDARY },
	{ "no boundary but delimiters", TYPE("multipart/mixed") "\n\n--x\nContent-Type: text/html\n\n<p>\n--x--\n",
	  "M(H[<p>])", FINDING_NO_BOUNDARY },
	{ "another boundary than it says", MULTI("mixed", "zzz") "--b\n\none\n--b--\n", "M(T[--b\n\none\n--b--\n])",
	  FINDING_NO_BOUNDARY },
	{ "a stray semicolon keeps the boundary", TYPE("multipart/mixed;; boundary=b") "\n--b\n\none\n--b--\n", "M(T[one])",
	  FINDING_BAD_TYPE },
	{ "a type without kind is text", TYPE("text") "\nhi", "T[hi]", FINDING_BAD_TYPE },
	{ "one word is no type", TYPE("x-attachment") "\nhi", "T[hi]", FINDING_BAD_TYPE },
	{ "a type of nonsense is text", TYPE("@@@") "\nhi", "T[hi]", FINDING_BAD_TYPE },
	{ "the first of two types wins", PLAIN HTML "\nhi", "T[hi]", 0 },
	{ "a part whose header is no header", MULTI("mixed", "b") "--b\nDear Jane,\n\nhi\n--b--\n", "M(T[Dear Jane,\n\nhi])",
	  FINDING_HEADER_JUNK },
	{ "a header line without colon", "Subject: x\njunk\n" HTML "\n<p>", "H[<p>]", FINDING_HEADER_JUNK },
	{ "blanks where the header should end", PLAIN " \nhello\n", "T[hello\n]", 0 },
	{ "blanks between two fields", "Subject: x\n \n" HTML "\n<p>", "H[<p>]", 0 },
	{ "an mbox line in front", "From a@example.com Mon\nSubject: x\n\nhi", "T[hi]", 0 },
	{ "a line of a thousand bytes", PLAIN "\n%1000s\n", NULL, FINDING_LONG_LINE },
	{ "nothing", "", "T", 0 },
};

static int parse(struct span bytes, const struct mail_limits *l, struct arena *a, struct mail *m,
		 struct fault *f)
{
	struct raw_mail *raw = arena_take(a, 1, sizeof *raw);

	if (!raw)
		return fault_memory(f);
	if (mail_open(bytes, a, raw, f))
		return -1;
	return mail_parse(raw, l, a, m, f);
}

static void check(size_t i, struct span bytes)
{
	struct arena *a = arena_new(1 << 20);
	struct buffer line;
	struct fault f;
	struct mail m;

	buffer_init(&line, NULL, 1 << 16);
	if (parse(bytes, NULL, a, &m, &f))
		fail_msg("row %zu: %s: %s", i, rows[i].says, f.text);
	if (rows[i].tree && strcmp(tree_of(&m, &line), rows[i].tree) != 0)
		fail_msg("row %zu: %s: %s", i, rows[i].says, line.at);
	if (m.findings != rows[i].findings)
		fail_msg("row %zu: %s: findings %x", i, rows[i].says, m.findings);
	buffer_done(&line);
	arena_free(a);
}

static void trees(void **state)
{
	char filled[4096];

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *wide = strstr(rows[i].mail, "%1000s");
		int n = wide ? snprintf(filled, sizeof filled, "%.*s%1000s%s", (int)(wide - rows[i].mail),
					rows[i].mail, "x", wide + 6)
			     : snprintf(filled, sizeof filled, "%s", rows[i].mail);

		check(i, (struct span){ filled, (size_t)n });
	}
}

/* Whatever the budget, the answer is right or the fault is FAULT_MEMORY. */
static void budgets(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t budget = 0; budget < 4096; budget += 16) {
			struct arena *a = arena_new(budget);
			struct fault f = { .kind = FAULT_KINDS };
			struct mail m;

			if (parse(span_of(rows[i].mail), NULL, a, &m, &f))
				assert_int_equal(f.kind, FAULT_MEMORY);
			else
				assert_non_null(m.root);
			arena_free(a);
		}
}

/* Every prefix, in a heap copy of exact size, so that the sanitizer sees. */
static void prefixes(void **state)
{
	struct arena *a = arena_new(1 << 20);

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t n = 0; n <= strlen(rows[i].mail); n++) {
			char *copy = malloc(n ? n : 1);
			struct mail m;

			memcpy(copy, rows[i].mail, n);
			arena_reset(a);
			assert_int_equal(parse((struct span){ copy, n }, NULL, a, &m, NULL), 0);
			free(copy);
		}
	arena_free(a);
}

static void headers_are_found_by_name(void **state)
{
	struct arena *a = arena_new(1 << 16);
	struct raw_mail raw;

	(void)state;
	assert_int_equal(mail_open(SPAN("Subject:  one\r\n two\r\nsubject: three\r\nX :y\r\nEmpty:\r\n\r\n"), a,
				   &raw, NULL), 0);
	assert_int_equal(raw.header_count, 4);
	assert_true(span_eq(header_value(&raw, SPAN("SUBJECT")), SPAN("one\r\n two")));
	assert_true(span_eq(header_value(&raw, SPAN("x")), SPAN("y")));
	assert_int_equal(header_value(&raw, SPAN("Empty")).len, 0);
	assert_non_null(header_value(&raw, SPAN("Empty")).at);
	assert_null(header_value(&raw, SPAN("Date")).at);
	arena_free(a);
}

static struct span nested(char *to, size_t room, int levels)
{
	size_t n = 0;

	for (int i = 0; i < levels; i++)
		n += (size_t)snprintf(to + n, room - n, "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n", i, i);
	n += (size_t)snprintf(to + n, room - n, "\nhello\n");
	return (struct span){ to, n };
}

static void limits_shut_what_lies_beyond(void **state)
{
	static char big[4 << 20];
	struct arena *a = arena_new(16 << 20);
	struct mail m;
	size_t n;

	(void)state;
	assert_int_equal(parse(nested(big, sizeof big, 30), NULL, a, &m, NULL), 0);
	assert_int_equal(m.findings, 0);
	assert_int_equal(parse(nested(big, sizeof big, 31), NULL, a, &m, NULL), 0);
	assert_int_equal(m.findings, FINDING_TOO_DEEP);
	assert_int_equal(m.part_count, 31);
	assert_int_equal(parse(nested(big, sizeof big, 20000), NULL, a, &m, NULL), 0);
	assert_int_equal(m.part_count, 31);
	assert_int_equal(parse(nested(big, sizeof big, 5), &(struct mail_limits){ .max_depth = 2 }, a, &m, NULL), 0);
	assert_int_equal(m.part_count, 3);

	n = (size_t)snprintf(big, sizeof big, MULTI("mixed", "b"));
	while (n + 100 < sizeof big)
		n += (size_t)snprintf(big + n, sizeof big - n, "--b\n\nx\n");
	assert_int_equal(parse((struct span){ big, n }, NULL, a, &m, NULL), 0);
	assert_int_equal(m.findings, FINDING_TOO_MANY_PARTS);
	assert_int_equal(m.part_count, 200);

	n = (size_t)snprintf(big, sizeof big, MULTI("mixed", "b") "--b\nX-Long: ");
	memset(big + n, 'x', 100000);
	n += 100000;
	n += (size_t)snprintf(big + n, sizeof big - n, "\n" HTML "\n<p>\n--b--\n");
	assert_int_equal(parse((struct span){ big, n }, NULL, a, &m, NULL), 0);
	assert_int_equal(m.findings, FINDING_HEADER_CUT);
	assert_int_equal(m.root->child->kind, PART_TEXT);

	memset(big, 'x', sizeof big);
	memcpy(big, PLAIN "\n", strlen(PLAIN "\n"));
	assert_int_equal(parse((struct span){ big, sizeof big }, NULL, a, &m, NULL), 0);
	assert_int_equal(m.root->content.len, 1 << 20);
	assert_int_equal(m.findings, FINDING_TEXT_CUT | FINDING_LONG_LINE);
	arena_free(a);
}

static void comments_do_not_reach_the_stack(void **state)
{
	static char big[1 << 20];
	struct arena *a = arena_new(1 << 20);
	struct mail m;
	const size_t from = strlen("Content-Type: ");

	(void)state;
	memset(big, '(', sizeof big);
	memcpy(big, "Content-Type: ", from);
	memcpy(big + sizeof big - 8, "\n\nhello\n", 8);
	assert_int_equal(parse((struct span){ big, sizeof big }, NULL, a, &m, NULL), 0);
	assert_true(m.findings & FINDING_BAD_TYPE);
	arena_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(trees), cmocka_unit_test(budgets), cmocka_unit_test(prefixes),
		cmocka_unit_test(headers_are_found_by_name),
		cmocka_unit_test(limits_shut_what_lies_beyond),
		cmocka_unit_test(comments_do_not_reach_the_stack),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
