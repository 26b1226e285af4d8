/* test_line.c - lines of a host's audit file, as the pages read them. */
#include "tests/cmocka.inc.h"

#include "review/data/line.h"

#include <stdlib.h>

#define ID "0123456789abcdef0123456789abcdef"

static void lines_say_what_became_of_a_message(void **state)
{
	static const struct row {
		const char *says, *line;
		int64_t at;
		const char *event, *record, *action, *decision, *by, *text;
	} rows[] = {
		{ "an accepted decision", "time=2026-01-31T12:00:00Z event=accepted decision=" ID " record=" ID " action=return by=\"vera\" key=\"team\" reason=\"no answer\"",
		  1769860800, "accepted", ID, "return", ID, "vera", "no answer" },
		{ "a refused one says why", "time=1970-01-01T00:00:01Z event=refused record=" ID " action=drop by=\"x\" why=\"forged\"",
		  1, "refused", ID, "drop", "", "x", "forged" },
		{ "what people typed is no word of the host", "time=1970-01-01T00:00:01Z event=gone by=\"a record=" ID " event=released\"",
		  1, "gone", "", "", "", "a record=" ID " event=released", "" },
		{ "an id of another form is none", "time=1970-01-01T00:00:01Z event=gone record=../../etc decision=1", 1, "gone", "", "", "", "", "" },
		{ "a day that is none", "time=1970-13-01T00:00:01Z event=gone", 0, "gone", "", "", "", "", "" },
		{ "a time without its end", "time=1970-01-01T00:00:01 event=gone", 0, "gone", "", "", "", "", "" },
		{ "letters for digits", "time=197x-01-01T00:00:01Z event=gone", 0, "gone", "", "", "", "", "" },
		{ "nothing", "", 0, "", "", "", "", "", "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct audit_line l = audit_line_of(span_of(rows[i].line));

		if (l.at != rows[i].at || !span_eq(l.event, span_of(rows[i].event)) || strcmp(l.record, rows[i].record) != 0
		    || !span_eq(l.action, span_of(rows[i].action)) || !span_eq(l.decision, span_of(rows[i].decision))
		    || !span_eq(l.by, span_of(rows[i].by)) || !span_eq(l.reason.len ? l.reason : l.why, span_of(rows[i].text)))
			fail_msg("row %zu: %s", i, rows[i].says);
	}
}

/* In copies of exact size, so that a sanitizer sees what is read behind the end. */
static void every_head_of_a_line_is_read(void **state)
{
	static const char line[] = "time=2026-01-31T12:00:00Z event=accepted decision=" ID " record=" ID " action=return by=\"vera\" reason=\"x\"";

	(void)state;
	for (size_t n = 1; n < sizeof line; n++) {
		char *head = malloc(n);
		struct audit_line l;

		assert_non_null(head);
		memcpy(head, line, n);
		l = audit_line_of((struct span){ head, n });
		assert_true(l.by.len <= n && l.event.len <= n);
		free(head);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_say_what_became_of_a_message),
		cmocka_unit_test(every_head_of_a_line_is_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
