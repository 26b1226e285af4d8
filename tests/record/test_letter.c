/* test_letter.c - what an agent reads when a reply comes back. */
#include "record/letter.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "tests/cmocka.inc.h"

/* A constant, unlike SPAN(). */
#define S(text) { text, sizeof(text) - 1 }

static const char *const languages[] = { "en", "de", "fr", "es", "nl", "it", "pt" };

static char text[8192];

static const char *written(const struct letter *l)
{
	struct buffer b;

	buffer_init(&b, NULL, sizeof text - 1);
	letter_write(l, &b);
	assert_false(b.spoiled);
	assert_int_equal(utf8_valid(buffer_span(&b)), b.len);
	(void)snprintf(text, sizeof text, "%.*s", SPAN_ARG(buffer_span(&b)));
	buffer_done(&b);
	return text;
}

static void the_whole_letter(void **state)
{
	const struct letter l = { .language = "en", .customer = SPAN("I am furious."), .missing = SPAN("apology,name"),
				  .words = SPAN("They wrote twice.\nSay so.\n"), .reason = SPAN("second time"), .by = "Quinn" };

	(void)state;
	assert_string_equal(written(&l),
		"Not sent yet. The customer wrote 'I am furious.'; we found no answer to it.\n"
		"\nWhat would help:\n- Say sorry for what happened, without an if or a but.\n- Greet the customer by name.\n"
		"\nQuinn writes:\nThey wrote twice.\nSay so.\n"
		"\nReason: second time\nReturned by Quinn.\n"
		"The ticket may show this reply as sent. It is attached as you wrote it.\n");
}

static const struct row {
	const char *says;
	struct letter l;
	const char *has, *lacks;
} rows[] = {
	{ "German", { .language = "de", .customer = S("Nichts geht") }, "Noch nicht gesendet. Der Kunde schrieb „Nichts geht“", "wrote" },
	{ "a language that is not here", { .language = "sv" }, "Not sent yet. We found no answer", "%" },
	{ "no language", { .language = "" }, "Not sent yet. ", "%" },
	{ "what may hurt", { .language = "en", .harm = true, .hurts = S("your own fault") },
	  "may hurt the customer.\nThese words: 'your own fault'.\n", "answer" },
	{ "no words that may hurt without harm", { .language = "en", .hurts = S("your own fault") }, "no answer", "fault" },
	{ "nothing is missing", { .language = "en" }, "\n\nReturned by", "help" },
	{ "a name that is none", { .language = "en", .missing = S("wit,,name") }, "- Greet", "wit" },
	{ "words of several lines", { .language = "en", .customer = S("one\ntwo\r\nthree") }, "'one two  three'", "one\n" },
	{ "a percent sign", { .language = "en", .customer = S("100%s off") }, "'100%s off'", "(null)" },
};

static void each_kind_has_its_words(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct letter l = rows[i].l;

		l.by = "Quinn";
		(void)written(&l);
		if (!strstr(text, rows[i].has) || (strstr(text, rows[i].lacks) && *rows[i].lacks != '%'))
			fail_msg("row %zu: %s:\n%s", i, rows[i].says, text);
	}
}

static const struct letter full = {
	.harm = true, .customer = S("x"), .hurts = S("y"), .words = S("z"), .reason = S("r"), .by = "q",
	.missing = S("acknowledgement,specific-acknowledgement,apology,own-action,alternative,name"),
};

/* Its first sentence is the subject: short, and one sentence. */
static void every_language_is_whole(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
		for (int harm = 0; harm < 2; harm++)
			for (int known = 0; known < 2; known++) {
				struct letter l = full;

				l.language = languages[i];
				l.harm = harm;
				l.customer = known ? SPAN("x") : SPAN_NONE;
				(void)written(&l);
				/* Without a table it would be English. */
				assert_true(i == 0 || !strstr(text, "Returned by"));
				if (strstr(text, "(null)") || strcspn(text, ".\n") > 45 || strstr(text, "%s"))
					fail_msg("%s:\n%s", languages[i], text);
			}
}

static void long_words_are_cut_between_letters(void **state)
{
	char many[400];
	struct letter l = { .language = "fr", .by = "q" };

	(void)state;
	for (size_t i = 0; i < sizeof many; i += 2)
		memcpy(many + i, "é", 2);
	for (size_t n = 150; n < sizeof many; n++) {
		l.customer = (struct span){ many, n - n % 2 };
		(void)written(&l);
		assert_true(strlen(text) < 600);
		assert_int_equal(strstr(text, "…") != NULL, n - n % 2 > 160);
	}
}

/* Whatever the room, it is whole or spoiled. */
static void little_room_is_said(void **state)
{
	struct letter l = full;
	size_t whole;

	(void)state;
	l.language = "de";
	whole = strlen(written(&l));
	for (size_t max = 0; max < whole + 2; max++) {
		struct buffer b;

		buffer_init(&b, NULL, max);
		letter_write(&l, &b);
		assert_int_equal(b.spoiled, max < whole);
		buffer_done(&b);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_whole_letter),
		cmocka_unit_test(each_kind_has_its_words),
		cmocka_unit_test(every_language_is_whole),
		cmocka_unit_test(long_words_are_cut_between_letters),
		cmocka_unit_test(little_room_is_said),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
