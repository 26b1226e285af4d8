/* What comes again at the edges of many mails is a footer, what comes again in
 * their middle is a macro. */
#include "tests/cmocka.inc.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "text/recur.h"

enum { MAILS = 60 };

static const struct agent {
	const char *name, *first;
} agents[] = { { "Lena Fox (Brass)", "Lena" }, { "Mark Hill (Brass)", "Mark" }, { "Noor Aziz (Brass)", "Noor" } };

static const char *const answers[] = {
	"the lid is in the post.", "we mended it this morning and it leaves us tomorrow.",
	"your money is on its way back to you.", "that colour is sold out until May.",
	"I have asked the driver to come again.",
};

/* How a site's mail is made; the parts it lacks are empty. */
struct layout {
	const char *banner, *macro, *farewell, *footer;
	bool greeted;
};

static void make(const struct layout *l, unsigned n, struct buffer *out)
{
	const struct agent *who = &agents[n % 3];

	out->len = 0;
	buffer_addf(out, "From: \"%s\" <help@brass.example.com>\nTo: Customer%u <c%u@example.org>\n\n", who->name, n, n);
	buffer_add(out, span_of(l->banner));
	if (l->greeted)
		buffer_addf(out, "Hi Customer%u,\n\n", n);
	buffer_addf(out, "%s Your number is %u.\n\n", answers[n % 5], n * 7);
	if (n % 10 < 6)
		buffer_add(out, span_of(l->macro));
	if (*l->farewell)
		buffer_addf(out, "%s\n%s\n\n", l->farewell, who->first);
	if (*l->footer)
		buffer_addf(out, "Brass kettles are made in Bremen, and have been since our founder came home\n"
			    "from Madras with a dented samovar and an idea.\nYou wrote with %s. Tell us how it was:\n"
			    "https://brass.example.com/survey/%u/go\n\n", who->first, n * 13);
	buffer_addf(out, "On 3 May 2026 at 10:00, Customer%u <c%u@example.org> wrote:\n> It leaks, number %u.\n", n, n, n);
}

static void look(struct recur *r, const struct layout *l, const struct footers *known, bool second)
{
	struct arena *a = arena_new(1 << 22);
	struct buffer bytes;

	buffer_init(&bytes, NULL, 1 << 16);
	for (unsigned n = 1; n <= MAILS; n++) {
		struct split_hints hints;
		struct raw_mail raw;
		struct mail mail;
		struct split s;
		struct text t;

		make(l, n, &bytes);
		assert_int_equal(mail_open(buffer_span(&bytes), a, &raw, NULL), 0);
		assert_int_equal(mail_parse(&raw, NULL, a, &mail, NULL), 0);
		assert_int_equal(text_gather(&mail, a, &t, NULL), 0);
		assert_int_equal(split_hints_of(&raw, known, a, &hints, NULL), 0);
		assert_int_equal(text_split(&t, &hints, a, &s, NULL), 0);
		if (second)
			recur_gather(r, &t, &s, &hints);
		else
			recur_count(r, &t, &s, &hints);
		arena_reset(a);
	}
	buffer_done(&bytes);
	arena_free(a);
}

/* What is proposed for a layout, the blocks parted by empty lines. */
static void propose(const struct layout *l, const struct footers *known, struct buffer *out)
{
	struct recur *r = recur_new();
	struct arena *a = arena_new(1 << 22);
	struct recur_block *blocks;
	size_t count;

	assert_non_null(r);
	look(r, l, known, false);
	look(r, l, known, true);
	assert_int_equal(recur_blocks(r, a, &blocks, &count, NULL), 0);
	out->len = 0;
	for (size_t i = 0; i < count; i++) {
		assert_in_range(blocks[i].mails, RECUR_MAILS, blocks[i].of);
		assert_in_range(blocks[i].own, 1, blocks[i].mails);
		buffer_add(out, blocks[i].text);
		buffer_byte(out, '\n');
	}
	arena_free(a);
	recur_free(r);
}

#define BANNER "Brass celebrates a hundred years of kettles, come and see us in the old customs house.\n\n"
#define MACRO "Please fill the kettle with water and vinegar, boil it, and leave it for an hour.\n" \
	      "Then rinse it twice and boil clear water once before you make tea with it.\n\n"

static const struct row {
	const char *says;
	struct layout layout;
	const char *has, *lacks;
} rows[] = {
	{ "what stands below every farewell", { "", "", "Kind regards,", "x", true }, "Brass kettles are made in Bremen", "Kind regards" },
	{ "names and pages that differ are stars", { "", "", "Kind regards,", "x", true }, "https://brass.example.com/*", "survey" },
	{ "the agent's name differs", { "", "", "Kind regards,", "x", true }, "You wrote with *", "Lena" },
	{ "what stands above every greeting", { BANNER, "", "Kind regards,", "", true }, "Brass celebrates a hundred", "Hi" },
	{ "a macro in most mails is no footer", { "", MACRO, "Kind regards,", "", true }, "", "vinegar" },
	{ "nor beside one", { "", MACRO, "Kind regards,", "x", true }, "Bremen", "vinegar" },
	{ "without a farewell what ends every mail", { "", "", "", "x", true }, "Brass kettles are made in Bremen", "number" },
	{ "nothing where nothing comes again", { "", "", "Kind regards,", "", true }, "", "e" },
};

static void what_is_proposed(void **state)
{
	struct buffer got;

	(void)state;
	buffer_init(&got, NULL, 1 << 16);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct span has = span_of(rows[i].has), lacks = span_of(rows[i].lacks);

		propose(&rows[i].layout, NULL, &got);
		if ((has.len && span_find(buffer_span(&got), has) == got.len)
		    || span_find(buffer_span(&got), lacks) < got.len)
			fail_msg("row %zu: %s:\n%.*s", i, rows[i].says, SPAN_ARG(buffer_span(&got)));
	}
	buffer_done(&got);
}

/* What is proposed is a file, and with that file nothing is left to propose. */
static void a_proposal_is_a_file(void **state)
{
	const struct layout l = { BANNER, MACRO, "Kind regards,", "x", true };
	struct footers *f = NULL;
	struct buffer got;

	(void)state;
	buffer_init(&got, NULL, 1 << 16);
	propose(&l, NULL, &got);
	assert_true(got.len > 100);
	assert_int_equal(footers_new("proposed", buffer_span(&got), &f, NULL), 0);
	propose(&l, f, &got);
	if (got.len)
		fail_msg("left to propose:\n%.*s", SPAN_ARG(buffer_span(&got)));
	footers_free(f);
	buffer_done(&got);
}

/* However many lines there are, memory stays what it was and what is in every
 * mail is found. */
static void many_lines(void **state)
{
	const struct split_hints h = { .agent_address = SPAN("help@brass.example.com") };
	struct recur *r = recur_new();
	struct arena *a = arena_new(1 << 24);
	struct recur_block *blocks;
	struct buffer b;
	size_t count;

	(void)state;
	buffer_init(&b, NULL, 1 << 20);
	for (unsigned round = 0; round < 2; round++)
		for (unsigned n = 0; n < 500; n++) {
			char customer[32];
			struct split_hints own = h;
			struct split s;
			struct text t;

			b.len = 0;
			(void)snprintf(customer, sizeof customer, "c%u@example.org", n);
			own.customer_address = span_of(customer);
			for (unsigned k = 0; k < 398; k++)
				buffer_addf(&b, "w%c%c%c%c unlike any other\n", 'a' + n % 26, 'a' + n / 26, 'a' + k % 26, 'a' + k / 26);
			buffer_add(&b, SPAN("And this one is in every single mail that we ever sent."));
			assert_int_equal(text_of_plain(buffer_span(&b), a, &t, NULL), 0);
			assert_int_equal(text_split(&t, &own, a, &s, NULL), 0);
			if (round)
				recur_gather(r, &t, &s, &own);
			else
				recur_count(r, &t, &s, &own);
			arena_reset(a);
		}
	assert_int_equal(recur_blocks(r, a, &blocks, &count, NULL), 0);
	assert_int_equal(count, 1);
	assert_int_equal(blocks[0].mails, 500);
	assert_true(blocks[0].open);
	buffer_done(&b);
	arena_free(a);
	recur_free(r);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_proposed),
		cmocka_unit_test(a_proposal_is_a_file),
		cmocka_unit_test(many_lines),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
