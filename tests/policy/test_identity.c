/* test_identity.c - whose reply it is. */
#include "policy/identity.h"

#include <stdlib.h>

#include "tests/cmocka.inc.h"

static const char map_text[] =
	"# who is who\n"
	"\n"
	"sender     agent1@example.com  team=billing agent=a17 return_to=lead@example.com\n"
	"auth       desk7               agent=a18\r\n"
	"header     \"X-Agent: 17\"       team=returns agent=\"Kim L\"\n"
	"signature  \"Dana\"              agent=dana\n"
	"sender     @sales.example.com  team=sales\n"
	"sender     own@example.com     agent=own feedback=self\n"
	"header     \"X-Agent: 18\"       agent=a18 mail=kim@example.com feedback=self\n"
	"sender     @.example.org       team=org";

static const struct row {
	const char *says, *sender, *auth, *agent_header, *signature;
	const char *team, *agent, *return_to;
} rows[] = {
	{ "a sender's address", "Agent1@Example.com", "", "", "", "billing", "a17", "lead@example.com" },
	{ "an authenticated user", "x@example.com", "desk7", "", "", "", "a18", "" },
	{ "a header's text", "x@example.com", "", "no 17, Kim", "", "returns", "Kim L", "" },
	{ "as a whole word", "x@example.com", "", "171", "", "", "", "" },
	{ "a signature's word", "x@example.com", "", "", "Kind regards\nDANA\n", "", "dana", "" },
	{ "not part of another word", "x@example.com", "", "", "Danae and Jordana", "", "", "" },
	{ "but behind one", "x@example.com", "", "", "Danae, Dana", "", "dana", "" },
	{ "a sender's domain", "y@sales.example.com", "", "", "", "sales", "", "" },
	{ "any domain below", "y@a.example.org", "", "", "", "org", "", "" },
	{ "not the domain itself then", "y@example.org", "", "", "", "", "", "" },
	{ "the first rule wins", "agent1@example.com", "desk7", "17", "Dana", "billing", "a17", "lead@example.com" },
	{ "nobody", "", "", "", "", "", "", "" },
};

static struct identity_map *map_of(const char *text)
{
	struct identity_map *m = NULL;
	struct fault f;

	if (identity_map_new("map", span_of(text), &m, &f))
		fail_msg("%s", f.text);
	return m;
}

static void rules_find_people(void **state)
{
	struct identity_map *m = map_of(map_text);

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct row *r = &rows[i];
		struct header header = { SPAN("x-agent"), span_of(r->agent_header) };
		struct raw_mail raw = { .headers = &header, .header_count = 1 };
		struct envelope e = { .sender = span_of(r->sender), .auth_user = span_of(r->auth) };
		struct identity got = identity_find(m, &e, &raw, span_of(r->signature));

		if (!span_eq(got.team, span_of(r->team)) || !span_eq(got.agent, span_of(r->agent))
		    || !span_eq(got.return_to, span_of(r->return_to)))
			fail_msg("row %zu: %s: team '%.*s', agent '%.*s'", i, r->says, SPAN_ARG(got.team),
				 SPAN_ARG(got.agent));
	}
	identity_map_free(m);
}

static void figures_go_to_the_agent_alone(void **state)
{
	struct identity_map *m = map_of(map_text);
	struct header header = { SPAN("X-Agent"), SPAN("18") };
	struct raw_mail raw = { .headers = &header, .header_count = 1 };
	struct envelope own = { .sender = SPAN("own@example.com") }, desk = { .sender = SPAN("desk@example.com") };
	struct envelope other = { .sender = SPAN("agent1@example.com") };

	(void)state;
	assert_true(span_eq(identity_find(m, &desk, &raw, SPAN_NONE).feedback, SPAN("kim@example.com")));
	raw.header_count = 0;
	assert_true(span_eq(identity_find(m, &own, &raw, SPAN_NONE).feedback, SPAN("own@example.com")));
	assert_int_equal(identity_find(m, &other, &raw, SPAN_NONE).feedback.len, 0);
	assert_int_equal(identity_find(m, &desk, &raw, SPAN_NONE).feedback.len, 0);
	assert_true(identity_map_feedback(m));
	identity_map_free(m);
	m = map_of("sender a@example.com agent=a\n");
	assert_false(identity_map_feedback(m));
	assert_false(identity_map_feedback(NULL));
	identity_map_free(m);
}

/* Thousands of rules times a signature of megabytes would hold up the mail. */
static void long_mail_is_read_in_part(void **state)
{
	struct identity_map *m = map_of(map_text);
	struct envelope e = { .sender = SPAN("x@example.com") };
	struct header headers[20];
	struct raw_mail raw = { .headers = headers, .header_count = 20 };
	char *text = malloc(5000);

	(void)state;
	assert_non_null(text);
	memset(text, ' ', 5000);
	memcpy(text + 4092, "Dana", 4);
	raw.header_count = 0;
	assert_int_equal(identity_find(m, &e, &raw, (struct span){ text, 5000 }).agent.len, 4);
	memcpy(text + 4092, " Dana", 5);
	assert_int_equal(identity_find(m, &e, &raw, (struct span){ text, 5000 }).agent.len, 0);
	memcpy(text + 1023, "17", 2);
	for (size_t i = 0; i < 20; i++)
		headers[i] = (struct header){ SPAN("X-Agent"), i == 16 ? SPAN("17") : (struct span){ text, 5000 } };
	raw.header_count = 20;
	assert_int_equal(identity_find(m, &e, &raw, SPAN_NONE).agent.len, 0);
	headers[15].value = SPAN("17");
	assert_int_equal(identity_find(m, &e, &raw, SPAN_NONE).agent.len, 5);
	free(text);
	identity_map_free(m);
}

static void without_a_map_there_is_nobody(void **state)
{
	struct raw_mail raw = { .header_count = 0 };
	struct envelope e = { .sender = SPAN("a@example.com") };

	(void)state;
	assert_int_equal(identity_find(NULL, &e, &raw, SPAN_NONE).agent.len, 0);
}

static const struct wrong {
	const char *says, *text, *want;
} wrongs[] = {
	{ "an unknown rule", "\nfrom a@example.com team=x\n", "map:2: a rule begins with" },
	{ "nothing to look for", "auth\n", "map:1: expected what to look for" },
	{ "nothing follows", "auth a\n", "nothing follows" },
	{ "an unknown result", "auth a boss=b\n", "expected team=" },
	{ "no result", "auth a b\n", "expected team=" },
	{ "a team is a label", "auth a team=\"A B\"\n", "a team is 1 to 31" },
	{ "an event has no room for 32", "auth a team=abcdefghijklmnopqrstuvwxyz-12345\n", "a team is 1 to 31" },
	{ "all is taken", "auth a team=all\n", "not \"all\"" },
	{ "a return needs an address", "auth a return_to=lead\n", "a mail address" },
	{ "twice", "auth a team=x team=y\n", "twice" },
	{ "feedback is for oneself", "sender a@example.com agent=a feedback=lead@example.com\n", "feedback is" },
	{ "no address of the agent's own", "auth a agent=a return_to=lead@example.com feedback=self\n", "needs agent=" },
	{ "a domain is nobody's own", "sender @example.com agent=a feedback=self\n", "needs agent=" },
	{ "nobody to count for", "sender a@example.com feedback=self\n", "needs agent=" },
	{ "an open quotation mark", "signature \"Dana agent=x\n", "not closed" },
	{ "a header without text", "header X-Agent agent=x\n", "\"Name: text\"" },
	{ "a sender without domain", "sender bob agent=x\n", "a sender is" },
	{ "an empty pattern", "signature \"\" agent=x\n", "expected what to look for" },
};

static void wrong_maps_are_explained(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
		struct identity_map *m = NULL;
		struct fault f = { .text = "" };

		if (identity_map_new("map", span_of(wrongs[i].text), &m, &f) == 0) {
			identity_map_free(m);
			fail_msg("row %zu: %s: no fault", i, wrongs[i].says);
		}
		if (!strstr(f.text, wrongs[i].want))
			fail_msg("row %zu: %s: %s", i, wrongs[i].says, f.text);
	}
}

static void every_prefix_is_read_or_refused(void **state)
{
	(void)state;
	for (size_t n = 0; n < sizeof map_text; n++) {
		char *copy = malloc(n ? n : 1);
		struct identity_map *m = NULL;

		assert_non_null(copy);
		memcpy(copy, map_text, n);
		if (identity_map_new("map", (struct span){ copy, n }, &m, NULL) == 0)
			identity_map_free(m);
		free(copy);
	}
}

static const struct domain_row {
	const char *address, *pattern;
	bool holds;
} domains[] = {
	{ "a@example.com", "example.com", true }, { "a@example.com.", "EXAMPLE.com", true },
	{ "a@x.example.com", "example.com", false }, { "a@x.example.com", ".example.com", true },
	{ "a@example.com", ".example.com", false }, { "a@b@example.com", "example.com", true },
	{ "a", "example.com", false }, { "", "example.com", false }, { "a@", "example.com", false },
};

static void domains_match_as_written(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof domains / sizeof *domains; i++)
		if (domain_matches(address_domain(span_of(domains[i].address)), span_of(domains[i].pattern))
		    != domains[i].holds)
			fail_msg("row %zu", i);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rules_find_people),
		cmocka_unit_test(figures_go_to_the_agent_alone),
		cmocka_unit_test(long_mail_is_read_in_part),
		cmocka_unit_test(without_a_map_there_is_nobody),
		cmocka_unit_test(wrong_maps_are_explained),
		cmocka_unit_test(every_prefix_is_read_or_refused),
		cmocka_unit_test(domains_match_as_written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
