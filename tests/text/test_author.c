/* Whose words an attribution introduces, by what the envelope knows. */
#include "tests/cmocka.inc.h"

#include "text/author.h"

static const struct row {
	const char *says, *sender, *agent, *customer;
	enum author want;
} rows[] = {
	{ "the customer's address", "On 3 May, x <martha.jones@example.org> wrote:", "", "", AUTHOR_CUSTOMER },
	{ "the agent's address", "On 3 May, x <help@sails.example.com> wrote:", "", "", AUTHOR_AGENT },
	{ "a whole name", "Ben Ito", "Lena Fox (Sails)", "Ben Ito", AUTHOR_CUSTOMER },
	{ "a whole name, turned round", "Ito, Ben", "Lena Fox (Sails)", "Ben Ito", AUTHOR_CUSTOMER },
	{ "a whole name in capitals", "BEN ITO", "Lena Fox (Sails)", "Ben Ito", AUTHOR_CUSTOMER },
	{ "the agent's with the company", "Lena Fox (Sails)", "Lena Fox (Sails)", "Ben Ito", AUTHOR_AGENT },
	{ "a colleague's with the company", "Mark Hill (Brightsails)", "Lena Fox (Brightsails)", "Ben Ito", AUTHOR_AGENT },
	{ "the company without a person", "Brightsails Support", "Brightsails Support", "Ben Ito", AUTHOR_AGENT },
	{ "words that name nobody", "Customer Support", "Customer Support", "Ben Ito", AUTHOR_UNKNOWN },
	{ "a first name", "Ben", "Lena Fox", "Ben Ito", AUTHOR_CUSTOMER },
	{ "a first name that both have", "Ben", "Ben Fox", "Ben Ito", AUTHOR_UNKNOWN },
	{ "the whole name of one, the first name of both", "Ben Fox", "Ben Fox", "Ben Ito", AUTHOR_AGENT },
	{ "a part of a word", "Benedict wrote", "Lena Fox", "Ben Ito", AUTHOR_UNKNOWN },
	{ "a month is no May", "On 3 May 2026, somebody wrote:", "Lena Fox", "May Ito", AUTHOR_UNKNOWN },
	{ "nor is it in front of the day", "May 3, 2026, 10:12", "Lena Fox", "May", AUTHOR_UNKNOWN },
	{ "a verb is no Will", "what we will do: 3 May", "Lena Fox", "Will Ito", AUTHOR_UNKNOWN },
	{ "and yet there is a Will", "Will wrote:", "Lena Fox", "Will Ito", AUTHOR_CUSTOMER },
	{ "other scripts, other case", "ИВАН ПЕТРОВ", "Lena Fox", "Иван Петров", AUTHOR_CUSTOMER },
	{ "a company behind \"from\"", "Tom from Pebbleapps", "Ann from Pebbleapps", "Ben Ito", AUTHOR_AGENT },
	{ "the name that the address has", "Martha Jones", "", "", AUTHOR_CUSTOMER },
	{ "nobody's", "Somebody Else", "Lena Fox", "Ben Ito", AUTHOR_UNKNOWN },
};

static void by_row(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const bool names = *rows[i].agent || *rows[i].customer;
		const struct split_hints h = {
			.agent_address = SPAN("help@sails.example.com"),
			.customer_address = names ? SPAN("x17@example.org") : SPAN("martha.jones@example.org"),
			.agent_name = span_of(rows[i].agent), .customer_name = span_of(rows[i].customer),
		};

		if (author_of(span_of(rows[i].sender), &h) != rows[i].want)
			fail_msg("row %zu: %s", i, rows[i].says);
	}
}

static void a_line_of_name_and_date(void **state)
{
	const struct split_hints h = { .agent_name = SPAN("Lena Fox (Sails)"), .customer_name = SPAN("Ben Ito") };

	(void)state;
	assert_int_equal(author_named(SPAN("Ben Ito 3 March 2026 at 21:40"), &h, 7), AUTHOR_CUSTOMER);
	assert_int_equal(author_named(SPAN("Lena Fox (Sails), 4 Mar 2026, 10:12"), &h, 8), AUTHOR_AGENT);
	assert_int_equal(author_named(SPAN("Your guide Ben Ito meets you on 3 March 2026 at 21:40 at the gate"), &h, 14),
			 AUTHOR_UNKNOWN);
	assert_int_equal(author_named(SPAN("Somebody 3 March 2026 at 21:40"), &h, 6), AUTHOR_UNKNOWN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(by_row),
		cmocka_unit_test(a_line_of_name_and_date),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
