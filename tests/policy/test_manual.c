/* test_manual.c - tone-verdict(7) and tone-milter(8) name all that a verdict can say. */
#include "policy/verdict.h"

#include <stdio.h>
#include <stdlib.h>

#include "tests/cmocka.inc.h"

enum { PAGE_MAX = 256 * 1024 };

static char *read_page(const char *name)
{
	FILE *file = fopen(name, "r");
	char *text = calloc(1, PAGE_MAX);

	assert_non_null(file);
	assert_non_null(text);
	assert_in_range(fread(text, 1, PAGE_MAX - 1, file), 1, PAGE_MAX - 2);
	(void)fclose(file);
	return text;
}

/* Names from one heading to the next. */
static struct span section(const char *page, const char *heading)
{
	struct buffer wanted;
	struct span rest;

	buffer_init(&wanted, NULL, 256);
	buffer_addf(&wanted, "\n.Sh %s\n", heading);
	rest = span_of(strstr(page, buffer_string(&wanted)));
	if (!rest.len)
		fail_msg("no section %s", heading);
	rest = span_skip(rest, wanted.len);
	buffer_done(&wanted);
	return span_cut(rest, 0, span_find(rest, SPAN("\n.Sh ")));
}

static size_t entries(struct span text)
{
	size_t n = 0;

	while (text.at && text.len)
		n += span_starts(span_line(&text), SPAN(".It Cm "));
	return n;
}

/* ".It Cm NAME" with its points, and what the table says in the line below. */
static void expect_entry(struct span where, const char *name, const int *points, const char *says)
{
	struct buffer entry;

	buffer_init(&entry, NULL, 1024);
	buffer_addf(&entry, ".It Cm %s", name);
	if (points)
		buffer_addf(&entry, " Pq %d", *points);
	buffer_addf(&entry, "\n%c%s.\n", *says >= 'a' && *says <= 'z' ? *says - 'a' + 'A' : *says, says + 1);
	if (span_find(where, buffer_span(&entry)) == where.len)
		fail_msg("man/tone-verdict.7 lacks:\n%s", buffer_string(&entry));
	buffer_done(&entry);
}

static void every_exemption_has_its_entry(void **state)
{
	char *page = read_page("man/tone-verdict.7");
	const struct span where = section(page, "EXEMPTIONS");

	(void)state;
	for (int e = 1; e < EXEMPT_COUNT; e++)
		expect_entry(where, exempt_name((enum exempt)e), NULL, exempt_says((enum exempt)e));
	assert_int_equal(entries(where), EXEMPT_COUNT - 1);
	free(page);
}

static void every_finding_has_its_entry(void **state)
{
	char *page = read_page("man/tone-verdict.7");
	const struct span where = section(page, "FINDINGS");

	(void)state;
	for (int i = 0; i < FINDING_COUNT; i++) {
		const struct finding_info *info = finding_info((enum finding_bit)i);

		expect_entry(where, info->name, NULL, info->says);
	}
	assert_int_equal(entries(where), FINDING_COUNT);
	free(page);
}

static void every_signal_has_its_entry_and_its_points(void **state)
{
	char *page = read_page("man/tone-verdict.7");
	const struct span where = section(page, "SIGNALS");

	(void)state;
	for (int i = 0; i < SIGNAL_COUNT; i++) {
		const struct signal_info *info = signal_info((enum signal_id)i);

		expect_entry(where, info->name, info->family == FAMILY_NEED ? NULL : &info->points, info->says);
	}
	assert_int_equal(entries(where), SIGNAL_COUNT);
	free(page);
}

static void every_state_has_its_entry(void **state)
{
	char *page = read_page("man/tone-verdict.7");
	static const char *const words[] = { "pass", "hint", "would-hold", "hold", "unsure", "exempt" };

	(void)state;
	for (int i = 0; i < NEED_COUNT; i++)
		assert_true(span_find(section(page, "NEED"), span_of(need_name((enum need)i))) < section(page, "NEED").len);
	for (int i = 0; i < OUTCOME_COUNT; i++)
		assert_non_null(strstr(page, outcome_name((enum outcome)i)));
	for (int i = 0; i < HARM_COUNT; i++)
		assert_true(span_find(section(page, "HARM"), span_of(harm_name((enum harm)i))) < section(page, "HARM").len);
	for (int i = 1; i < UNKNOWN_COUNT; i++)
		assert_non_null(strstr(page, unknown_name((enum unknown)i)));
	assert_int_equal(entries(section(page, "VERDICT")), sizeof words / sizeof *words);
	assert_int_equal(entries(section(page, "OUTCOME")), OUTCOME_COUNT);
	assert_int_equal(entries(section(page, "NEED")), NEED_COUNT);
	assert_int_equal(entries(section(page, "ACKNOWLEDGEMENT")), ACKNOWLEDGED_COUNT);
	free(page);
}

static void every_reason_not_to_hold_stands_in_the_daemons_page(void **state)
{
	char *page = read_page("man/tone-milter.8");

	(void)state;
	for (int i = 1; i < NOT_HELD_COUNT; i++) {
		char entry[64];

		(void)snprintf(entry, sizeof entry, "\n.It Cm %s\n", not_held_name((enum not_held)i));
		if (!strstr(page, entry))
			fail_msg("man/tone-milter.8 lacks:%s", entry);
	}
	free(page);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_exemption_has_its_entry),
		cmocka_unit_test(every_finding_has_its_entry),
		cmocka_unit_test(every_signal_has_its_entry_and_its_points),
		cmocka_unit_test(every_state_has_its_entry),
		cmocka_unit_test(every_reason_not_to_hold_stands_in_the_daemons_page),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
