/* The texts of a split: which lines they are joined of, and how. */
#include "text/share.h"

#include "tests/cmocka.inc.h"

static const struct row {
	const char *says, *mail, *reply, *quote, *earlier, *signature, *footer, *closing;
} rows[] = {
	{ "lines of one text are joined, blank ones between them are one",
	  "one\n\n> q1\n>> old\n\n\n\ntwo\n\n-- \nJo\n", "one\n\ntwo", "q1", "old", "-- \nJo", "", "-- \nJo" },
	{ "a glued attribution leaves the agent's half of the line",
	  "Done. On Mon, 4 May 2026, jo@example.com wrote:\n> a", "Done.", "a", "", "", "", "" },
	{ "a device signs behind the last sentence of a line",
	  "It left today.\nWe will call you.  Sent from my iPhone\n\n> a", "It left today.\nWe will call you.", "a", "",
	  "Sent from my iPhone", "", "Sent from my iPhone" },
	{ "in other languages, too", "Das Paket ist da. Von meinem iPhone gesendet", "Das Paket ist da.", "", "",
	  "Von meinem iPhone gesendet", "", "Von meinem iPhone gesendet" },
	{ "what was sent from where is prose in a sentence",
	  "We saw it. Sent from my iPhone it looked fine.", "We saw it. Sent from my iPhone it looked fine.", "", "", "",
	  "", "" },
	{ "and what goes on below, too", "It left. Sent from our mail room\nin Bonn on Monday.",
	  "It left. Sent from our mail room\nin Bonn on Monday.", "", "", "", "", "" },
	{ "a second card below the quote closes the mail, not the reply",
	  "Done.\n\nThanks,\nJo\n\n> a\n\n-- \nJo Doe\nSupport\n", "Done.", "a", "", "Thanks,\nJo",
	  "-- \nJo Doe\nSupport", "Thanks,\nJo\n\n-- \nJo Doe\nSupport" },
	{ "a card below the quote is the signature where none stands above",
	  "Done.\n\n> a\n\n-- \nJo Doe\nSupport\n", "Done.", "a", "", "-- \nJo Doe\nSupport", "",
	  "-- \nJo Doe\nSupport" },
	{ "a notice below the signature belongs to it",
	  "Done.\n\nThanks,\nJo\n\nThis e-mail is confidential.\n\n> a\n", "Done.", "a", "",
	  "Thanks,\nJo\n\nThis e-mail is confidential.", "",
	  "Thanks,\nJo\n\nThis e-mail is confidential." },
	{ "a notice below the quote does not", "Done.\n\nThanks,\nJo\n\n> a\n\nThis e-mail is confidential.\n", "Done.",
	  "a", "", "Thanks,\nJo", "This e-mail is confidential.",
	  "Thanks,\nJo\n\nThis e-mail is confidential." },
	{ "who goes on below the quote signs there",
	  "Done.\n\nThanks,\nJo\n\n> a\n\nAnd this is done as well.\n\nRegards,\nJo Doe\n",
	  "Done.\n\nAnd this is done as well.", "a", "", "Thanks,\nJo\n\nRegards,\nJo Doe", "",
	  "Thanks,\nJo\n\nRegards,\nJo Doe" },
	{ "nothing at all", "", "", "", "", "", "", "" },
};

static void check(const struct row *row, const char *name, struct span got, const char *want)
{
	if (!span_eq(got, span_of(want)))
		fail_msg("%s: %s is \"%.*s\"", row->says, name, SPAN_ARG(got));
}

static void lines_go_where_they_belong(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct row *row = &rows[i];
		struct arena *a = arena_new(1 << 20);
		struct split s;
		struct text t;

		assert_int_equal(text_of_plain(span_of(row->mail), a, &t, NULL), 0);
		assert_int_equal(text_split(&t, NULL, a, &s, NULL), 0);
		check(row, "reply", s.reply, row->reply);
		check(row, "quote", s.quote, row->quote);
		check(row, "earlier", s.earlier, row->earlier);
		check(row, "signature", s.signature, row->signature);
		check(row, "footer", s.footer, row->footer);
		check(row, "closing", s.closing, row->closing);
		arena_free(a);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(lines_go_where_they_belong) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
