/* test_signed.c - a person's name below the mail, and what is none. */
#include "tone/signed.h"

#include <stdlib.h>

#include "tests/cmocka.inc.h"

static const struct row {
	const char *says, *signature, *agent;
	bool person;
} rows[] = {
	{ "a name below a farewell", "Kind regards,\nAda\n", "", true },
	{ "two names", "Best wishes\nAda Winter\nExample Kettles Ltd\n", "", true },
	{ "a name beside the farewell", "Cheers, Ada\n", "", true },
	{ "a name with marks", "Kind regards\n\nMary-Jane O'Neill.\n", "", true },
	{ "a name with letters of another language", "Mit freundlichen Gr\xc3\xbc\xc3\x9f" "en\n\xc3\x85se Dvo\xc5\x99\xc3\xa1k\n",
	  "", true },
	{ "a team is nobody", "Kind regards,\nThe Support Team\n", "", false },
	{ "so is a company", "Kind regards,\nBrass Kettle Company\n", "", false },
	{ "a farewell alone is nobody", "Kind regards,\n", "", false },
	{ "no signature is nobody", "", "Ada Agent", false },
	{ "a name without a farewell may be anything", "Ada\n", "", false },
	{ "unless it is the sender's", "Ada\n", "Ada Agent", true },
	{ "the sender's name in a sentence is no signature",
	  "Ask for Ada when you call us about your kettle.\n", "Ada Agent", false },
	{ "nor is a slogan below a farewell", "Kind regards,\nkettles for everybody since 1901\n", "", false },
	{ "nor a number", "Kind regards,\n+44 20 7946 0000\n", "", false },
	{ "a name far below is not looked for", "Kind regards,\nThe Team\n1\n2\n3\n4\nAda\n", "Ada Agent", false },
	{ "a team may be followed by a name", "Kind regards,\nThe Support Team\nAda\n", "", true },
};

static void people_have_names(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct arena *a = arena_new(1 << 16);

		if (signed_by_person(span_of(rows[i].signature), span_of(rows[i].agent), a) != rows[i].person)
			fail_msg("row %zu: %s", i, rows[i].says);
		arena_free(a);
	}
}

static void any_budget_and_every_prefix(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t n = 0; n <= strlen(rows[i].signature); n++) {
			struct arena *a = arena_new(n * 64);
			char *copy = malloc(n ? n : 1);

			assert_non_null(copy);
			memcpy(copy, rows[i].signature, n);
			(void)signed_by_person((struct span){ copy, n }, span_of(rows[i].agent), a);
			free(copy);
			arena_free(a);
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(people_have_names),
		cmocka_unit_test(any_budget_and_every_prefix),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
