/* Transfer encodings: sound ones are undone, damaged ones read as far as they go. */
#include "tests/cmocka.inc.h"

#include <stdlib.h>

#include "mail/mail.h"

#define BYTES(s) { s, sizeof s - 1 }
#define FIVE(s) s s s s s
#define TWENTY(s) FIVE(s) FIVE(s) FIVE(s) FIVE(s)

static const struct row {
	const char *says;
	enum transfer how;
	struct span sent, want;
	unsigned findings;
} rows[] = {
	{ "nothing to undo", TRANSFER_NONE, BYTES("a=20b\n"), BYTES("a=20b\n"), 0 },
	{ "codes", TRANSFER_QP, BYTES("caf=C3=A9 =3D"), BYTES("caf\xC3\xA9 ="), 0 },
	{ "codes in small letters", TRANSFER_QP, BYTES("=c3=a9"), BYTES("\xC3\xA9"), 0 },
	{ "soft line ends vanish", TRANSFER_QP, BYTES("on=\r\ne\r\n"), BYTES("one\r\n"), 0 },
	{ "soft line ends with LF alone", TRANSFER_QP, BYTES("on=\ne"), BYTES("one"), 0 },
	{ "blanks behind a soft line end", TRANSFER_QP, BYTES("on= \t\r\ne"), BYTES("one"), 0 },
	{ "a code that is none stays", TRANSFER_QP, BYTES("=ZZ 5=6"), BYTES("=ZZ 5=6"), FINDING_BAD_ENCODING },
	{ "a code cut in two", TRANSFER_QP, BYTES("end=4"), BYTES("end=4"), FINDING_BAD_ENCODING },
	{ "a soft line end cut off", TRANSFER_QP, BYTES("end="), BYTES("end"), FINDING_BAD_ENCODING },
	{ "line ends of any kind", TRANSFER_QP, BYTES("a\nb\rc\r\nd=0Ae\n"), BYTES("a\r\nb\r\nc\r\nd\ne\r\n"), 0 },
	{ "a line end cut in two", TRANSFER_QP, BYTES("a\r"), BYTES("a"), 0 },
	{ "an underscore is itself in a body", TRANSFER_QP, BYTES("a_b"), BYTES("a_b"), 0 },
	{ "and a space in a header", TRANSFER_Q, BYTES("a_b=5F"), BYTES("a b_"), 0 },
	{ "a zero is a byte", TRANSFER_QP, BYTES("a=00b"), BYTES("a\0b"), 0 },
	{ "base64", TRANSFER_BASE64, BYTES("SGVsbG8gd29ybGQ="), BYTES("Hello world"), 0 },
	{ "base64 on lines", TRANSFER_BASE64, BYTES("SGVs\r\nbG8=\r\n"), BYTES("Hello"), 0 },
	{ "base64 without its padding", TRANSFER_BASE64, BYTES("SGVsbG8"), BYTES("Hello"), 0 },
	{ "base64 cut after one digit", TRANSFER_BASE64, BYTES("SGVsb"), BYTES("Hell"), 0 },
	{ "a stray byte is passed over", TRANSFER_BASE64, BYTES("SGVs*bG8="), BYTES("Hello"), FINDING_BAD_ENCODING },
	{ "each line coded for itself", TRANSFER_BASE64, BYTES(TWENTY("SGk=\r\n") "SGVsbG8="), BYTES(TWENTY("Hi") "Hello"),
	  FINDING_BAD_ENCODING },
	{ "two texts glued together", TRANSFER_BASE64, BYTES("SGk=\nSGk=\n"), BYTES("HiHi"), FINDING_BAD_ENCODING },
	{ "one word with its padding", TRANSFER_BASE64, BYTES("SGk= \n"), BYTES("Hi"), 0 },
	{ "nobody sees a footer behind base64", TRANSFER_BASE64, BYTES("SGVsbG8=\n-- \nSent by a list, see the web!\n"),
	  BYTES("Hello"), FINDING_BAD_ENCODING },
	{ "nor a word", TRANSFER_BASE64, BYTES("SGVsbG8= Anna\nLuise"), BYTES("Hello"), FINDING_BAD_ENCODING },
	{ "padding of the wrong length", TRANSFER_BASE64, BYTES("SGVsbG8=="), BYTES("Hello"), 0 },
	{ "a word and a sign of equality", TRANSFER_BASE64, BYTES("Price=5 EUR, I am afraid.\n"),
	  BYTES("Price=5 EUR, I am afraid.\n"), FINDING_BAD_ENCODING },
	{ "plain words that call themselves base64", TRANSFER_BASE64, BYTES("This is no base64 at all.\n"),
	  BYTES("This is no base64 at all.\n"), FINDING_BAD_ENCODING },
	{ "nothing", TRANSFER_BASE64, BYTES(""), BYTES(""), 0 },
};

static void decoding(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct arena *a = arena_new(1 << 16);
		unsigned findings = 0;
		struct span got = SPAN_NONE;

		if (mail_decode(rows[i].sent, rows[i].how, a, &got, &findings, NULL))
			fail_msg("row %zu: %s: fault", i, rows[i].says);
		if (!span_eq(got, rows[i].want))
			fail_msg("row %zu: %s: \"%.*s\"", i, rows[i].says, SPAN_ARG(got));
		if (findings != rows[i].findings)
			fail_msg("row %zu: %s: findings %x", i, rows[i].says, findings);
		arena_free(a);
	}
}

static void prefixes_and_budgets(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t n = 0; n <= rows[i].sent.len; n++) {
			const size_t budget = n % 3 ? (size_t)1 << 16 : n * 16;
			struct arena *a = arena_new(budget);
			char *copy = malloc(n ? n : 1);
			unsigned findings = 0;
			struct span got;
			struct fault f;

			memcpy(copy, rows[i].sent.at, n);
			if (mail_decode((struct span){ copy, n }, rows[i].how, a, &got, &findings, &f))
				assert_int_equal(f.kind, FAULT_MEMORY);
			else
				assert_true(got.len <= 2 * n);	/* a lone LF becomes CRLF */
			arena_free(a);
			free(copy);
		}
}

/* Half a megabyte that changes its mind at every byte. */
static void damage_is_linear(void **state)
{
	static const char *const patterns[] = { "=", "A=", "= ", "=\r", "=A", "A=\n", "=*" };
	const size_t n = 512 * 1024;
	char *s = malloc(n);

	(void)state;
	for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++)
		for (int how = TRANSFER_QP; how <= TRANSFER_Q; how++) {
			struct arena *a = arena_new(16 << 20);
			unsigned findings = 0;
			struct span got;

			for (size_t k = 0; k < n; k++)
				s[k] = patterns[i][k % strlen(patterns[i])];
			assert_int_equal(mail_decode((struct span){ s, n }, (enum transfer)how, a, &got,
						     &findings, NULL), 0);
			arena_free(a);
		}
	free(s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(decoding), cmocka_unit_test(prefixes_and_budgets),
		cmocka_unit_test(damage_is_linear),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
