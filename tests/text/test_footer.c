/* A site's own footers: what their file may say, and what they meet in a mail. */
#include "tests/cmocka.inc.h"

#include <stdlib.h>

#include "base/buffer.h"
#include "text/split.h"

static struct footers *footers_of(const char *text)
{
	struct footers *f = NULL;
	struct fault why = { .text = "" };

	if (footers_new("footers", span_of(text), &f, &why))
		fail_msg("%s", why.text);
	return f;
}

/* One letter for each line: S stands for a line of the site's, . for another. */
static const struct row {
	const char *says, *footers, *text, *want;
} rows[] = {
	{ "the same words", "How did we do today?", "Done.\n\nHow did we do today?", "..S" },
	{ "in another width of lines", "How did we do today?\nTell us more.", "Done.\nHow did\nwe do today? Tell us\nmore.",
	  ".SSS" },
	{ "in another case, with marks of emphasis", "Kettle Company Ltd.", "*KETTLE Company Ltd.*", "S" },
	{ "not inside a line", "How did we do today?", "You asked: How did we do today?", "." },
	{ "not when the line goes on", "How did we do today?", "How did we do today? Badly.", "." },
	{ "a part of it is not the whole", "How did we do today?\nTell us more.", "How did we do today?\nWell.", ".." },
	{ "a star in a word", "Rate us: https://example.com/s/*", "Rate us: https://example.com/s/44-1?x=y", "S" },
	{ "a star alone is a name or two", "Your agent today was * of the desk", "Your agent today was Jo Ann Lee of the desk",
	  "S" },
	{ "a star alone is not a whole letter", "Your agent * said goodbye",
	  "Your agent one two three four five six seven eight nine ten eleven twelve thirteen said goodbye", "." },
	{ "a star at the end takes the rest of the line", "You were helped by *", "You were helped by Jo Lee\nSo it is.", "S." },
	{ "two blocks, each by itself", "Kettle Company Ltd.\n\nHow did we do today?",
	  "How did we do today?\nx\nKettle Company Ltd.", "S.S" },
	{ "the longest of two that begin alike", "Kettle Company Ltd.\n\nKettle Company Ltd. in Bremen",
	  "Kettle Company Ltd.\nin Bremen", "SS" },
	{ "lines of marks do not matter", "Kettle Company Ltd.\n-----\nMadras Road 4", "Kettle Company Ltd.\n=====\n\nMadras Road 4",
	  "SSSS" },
	{ "remarks are no words of it", "# a remark\nKettle Company Ltd.\n# another", "Kettle Company Ltd.", "S" },
	{ "other scripts, other case", "ООО Чайник и партнёры", "ооо ЧАЙНИК и партнёры", "S" },
	{ "an empty file meets nothing", "", "Kettle Company Ltd.", "." },
};

static void what_they_meet(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct footers *f = footers_of(rows[i].footers);
		struct arena *a = arena_new(1 << 20);
		struct text t;
		struct view *v;

		assert_int_equal(text_of_plain(span_of(rows[i].text), a, &t, NULL), 0);
		v = view_lines(&t, a);
		footers_mark(f, v, t.line_count);
		for (size_t k = 0; k < t.line_count; k++)
			if (view_is(&v[k], VIEW_SITE) != (rows[i].want[k] == 'S'))
				fail_msg("row %zu: %s: line %zu", i, rows[i].says, k + 1);
		arena_free(a);
		footers_free(f);
	}
}

static void what_a_file_may_not_say(void **state)
{
	static const struct {
		const char *says, *text, *want;
	} bad[] = {
		{ "too little to be told from what people write", "# x\n\nThanks!\n", "footers:3: " },
		{ "nothing to find it by", "* was your agent today\n", "footers:1: " },
		{ "two stars in a word", "Rate us: http://*/s/*\n", "footers:1: " },
		{ "no UTF-8", "How did we do\xFF today?\n", "footers: byte 13" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct footers *f = NULL;
		struct fault why = { .text = "" };

		if (footers_new("footers", span_of(bad[i].text), &f, &why) != -1 || !strstr(why.text, bad[i].want))
			fail_msg("row %zu: %s: %s", i, bad[i].says, why.text);
	}
}

/* In a whole mail: no word of theirs is the agent's, and what stands above and
 * below is found as if they were not there. */
static void in_a_mail(void **state)
{
	struct footers *f = footers_of("Now open until ten!\n\nOur kettles are made in Bremen with much love and\n"
				       "steel, by people who drink tea themselves, every day.");
	const struct split_hints h = { .footers = f };
	struct arena *a = arena_new(1 << 20);
	struct split s;
	struct text t;

	(void)state;
	assert_int_equal(text_of_plain(SPAN("Now open until ten!\n\nHi Jo,\n\nit is mended.\n\nBest regards,\nAnn\n\n"
					    "Our kettles are made in Bremen with much love and steel,\n"
					    "by people who drink tea themselves, every day.\n\n"
					    "On 3 May 2026 at 10:00, Jo <jo@example.com> wrote:\n> It leaks.\n"
					    "> Now open until ten!\n"), a, &t, NULL), 0);
	assert_int_equal(text_split(&t, &h, a, &s, NULL), 0);
	assert_true(span_eq(s.reply, SPAN("Hi Jo,\n\nit is mended.")));
	assert_true(span_eq(s.quote, SPAN("It leaks.")));
	assert_true(s.confidence >= SPLIT_SURE);
	arena_free(a);
	footers_free(f);
}

/* Many blocks that begin alike and a text that almost meets them all. */
static void nothing_is_too_much(void **state)
{
	struct arena *a = arena_new(1 << 26);
	struct buffer file, mail;
	struct footers *f = NULL;
	struct text t;

	(void)state;
	buffer_init(&file, NULL, FOOTERS_BYTES);
	buffer_init(&mail, NULL, TEXT_MAX);
	for (int i = 0; i < 400; i++)
		buffer_addf(&file, "a a a a a a a a a a a a a a a a a a a a a a a a a * b%d\n\n", i);
	while (mail.len < TEXT_MAX - 8)
		buffer_add(&mail, SPAN("a a a\n"));
	assert_int_equal(footers_new("x", buffer_span(&file), &f, NULL), 0);
	assert_int_equal(text_of_plain(buffer_span(&mail), a, &t, NULL), 0);
	footers_mark(f, view_lines(&t, a), t.line_count);
	footers_free(f);
	buffer_done(&file);
	buffer_done(&mail);
	arena_free(a);
}

/* Every prefix of a file, in a heap copy of exact size, is one or a fault. */
static void every_prefix(void **state)
{
	static const char text[] = "# x\nHow did we do * today?\nhttps://example.com/*/x\n\nÜber uns und die Kessel\n";

	(void)state;
	for (size_t n = 0; n < sizeof text; n++) {
		char *copy = malloc(n ? n : 1);
		struct footers *f = NULL;

		assert_non_null(copy);
		memcpy(copy, text, n);
		if (footers_new("x", (struct span){ copy, n }, &f, NULL) == 0)
			footers_free(f);
		free(copy);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_they_meet), cmocka_unit_test(what_a_file_may_not_say),
		cmocka_unit_test(in_a_mail), cmocka_unit_test(nothing_is_too_much), cmocka_unit_test(every_prefix),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
