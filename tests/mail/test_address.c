/* The first mailbox of an address header. */
#include "tests/cmocka.inc.h"

#include <stdlib.h>

#include "mail/mail.h"

static const struct row {
	const char *says, *value, *address, *name;
} rows[] = {
	{ "a bare address", "jane@example.com", "jane@example.com", "" },
	{ "an address in brackets", "<jane@example.com>", "jane@example.com", "" },
	{ "a name in front", "Jane Doe <jane@example.com>", "jane@example.com", "Jane Doe" },
	{ "a quoted name with a comma", "\"Doe, Jane\" <jane@example.com>", "jane@example.com", "Doe, Jane" },
	{ "a comma that nobody quoted", "Doe, Jane <jane@example.com>", "jane@example.com", "Jane" },
	{ "a quoted name with brackets", "\"<x@example.org>\" <jane@example.com>", "jane@example.com", "<x@example.org>" },
	{ "a comment behind", "jane@example.com (Jane)", "jane@example.com", "" },
	{ "a comment in front", "(work) jane@example.com", "jane@example.com", "" },
	{ "a comment in the name", "Jane (Support) <jane@example.com>", "jane@example.com", "Jane (Support)" },
	{ "comments in comments", "(a (b (c))) <jane@example.com>", "jane@example.com", "" },
	{ "only the first counts", "a@example.com, b@example.org", "a@example.com", "" },
	{ "the first of two with names", "A <a@example.com>, B <b@example.org>", "a@example.com", "A" },
	{ "an empty member in front", ", a@example.com", "a@example.com", "" },
	{ "a group", "Team: a@example.com, b@example.com;", "a@example.com", "" },
	{ "an empty group", "undisclosed-recipients:;", "", "" },
	{ "a source route", "<@relay.example.net:jane@example.com>", "jane@example.com", "" },
	{ "an encoded name stays encoded", "=?utf-8?Q?J=C3=B6rg?= <j@example.com>", "j@example.com", "=?utf-8?Q?J=C3=B6rg?=" },
	{ "a bracket that never closes", "Jane <jane@example.com", "jane@example.com", "Jane" },
	{ "a quotation that never closes", "\"Jane <jane@example.com>", "jane@example.com", "Jane" },
	{ "a comment that never closes", "jane@example.com (oops", "jane@example.com", "" },
	{ "a local user", "root", "root", "" },
	{ "folded", "Jane\r\n <jane@example.com>", "jane@example.com", "Jane" },
	{ "the null address", "<>", "", "" },
	{ "nothing", "", "", "" },
	{ "words without an address", "no address here", "", "" },
};

static void first_mailbox(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct span value = span_of(rows[i].value);
		const struct span address = address_of(value), name = address_name(value);

		if (!span_eq(address, span_of(rows[i].address)))
			fail_msg("row %zu: %s: address \"%.*s\"", i, rows[i].says, SPAN_ARG(address));
		if (!span_eq(name, span_of(rows[i].name)))
			fail_msg("row %zu: %s: name \"%.*s\"", i, rows[i].says, SPAN_ARG(name));
	}
}

static void an_absent_header_has_none(void **state)
{
	(void)state;
	assert_int_equal(address_of((struct span){ NULL, 0 }).len, 0);
	assert_int_equal(address_name((struct span){ NULL, 0 }).len, 0);
}

/* Every prefix, in a heap copy of exact size. */
static void prefixes(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t n = 0; n <= strlen(rows[i].value); n++) {
			char *copy = malloc(n ? n : 1);

			memcpy(copy, rows[i].value, n);
			assert_true(address_of((struct span){ copy, n }).len <= n);
			assert_true(address_name((struct span){ copy, n }).len <= n);
			free(copy);
		}
}

/* No pattern of marks makes it look back; a million of them take no time. */
static void a_million_marks_are_cheap(void **state)
{
	static const char *const patterns[] = {
		"(", ")", "\"", "<", ",", ":", "\\", " ", "@", "a(a)", "a@b (", "a@b c(", "x(", " (", "a@b c d(e) ",
	};
	const size_t n = 1000000;
	char *s = malloc(n);

	(void)state;
	for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
		for (size_t k = 0; k < n; k++)
			s[k] = patterns[i][k % strlen(patterns[i])];
		for (int round = 0; round < 20; round++) {
			assert_true(address_of((struct span){ s, n }).len < n);
			assert_true(address_name((struct span){ s, n }).len < n);
		}
	}
	free(s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(first_mailbox),
		cmocka_unit_test(an_absent_header_has_none), cmocka_unit_test(prefixes),
		cmocka_unit_test(a_million_marks_are_cheap),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
