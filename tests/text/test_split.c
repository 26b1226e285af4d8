/* Which lines the agent wrote: whole mails of clients and help desks beside
 * what is expected of each line, and rows for single rules. */
#include "tests/cmocka.inc.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "text/html.h"
#include "text/split.h"

static const char letters[] = { 'R', 'Q', 'E', 'A', 'S', 'F' };

static struct span slurp(const char *path)
{
	FILE *file = fopen(path, "rb");
	char *bytes = malloc(65536);
	size_t n;

	if (!file || !bytes)
		fail_msg("cannot read %s", path);
	n = fread(bytes, 1, 65536, file);
	(void)fclose(file);
	return (struct span){ bytes, n };
}

static int read_mail(struct span bytes, struct arena *a, struct text *t, struct split_hints *h)
{
	struct raw_mail raw;
	struct mail mail;

	if (mail_open(bytes, a, &raw, NULL) || mail_parse(&raw, NULL, a, &mail, NULL)
	    || text_gather(&mail, a, t, NULL))
		return -1;
	return split_hints_of(&raw, NULL, a, h, NULL);
}

static int split_as(const char *ending, struct span bytes, struct arena *a, struct text *t, struct split *s)
{
	struct split_hints h = { .footers = NULL };
	int bad;

	if (strcmp(ending, ".eml") == 0)
		bad = read_mail(bytes, a, t, &h);
	else if (strcmp(ending, ".html") == 0)
		bad = text_of_html(bytes, a, t, NULL);
	else
		bad = text_of_plain(bytes, a, t, NULL);
	return bad || text_split(t, &h, a, s, NULL) ? -1 : 0;
}

static void dump(const struct text *t, const struct split *s, struct buffer *b)
{
	buffer_addf(b, "%s %s\n", s->method, s->confidence >= SPLIT_SURE ? "sure" : "unsure");
	for (size_t i = 0; i < t->line_count; i++) {
		buffer_addf(b, "%c%u|", letters[s->roles[i]], t->lines[i].depth);
		buffer_add(b, t->lines[i].where);
		buffer_byte(b, '\n');
	}
}

static const struct fixture {
	const char *says, *name, *ending;
} fixtures[] = {
	{ "Gmail's text: reply, farewell, attribution, two layers", "gmail-en", ".txt" },
	{ "answers between the quoted lines are the agent's", "inline", ".txt" },
	{ "a reply below the quote, with its signature", "bottom", ".txt" },
	{ "Outlook's fields in German, without a divider", "outlook-de", ".txt" },
	{ "Outlook's fields in French, below a line of underscores", "outlook-fr", ".txt" },
	{ "Outlook's fields in Italian, in bold marks", "bold-it", ".txt" },
	{ "Outlook's divider", "original-message", ".txt" },
	{ "a Danish divider below a card", "danish-card", ".txt" },
	{ "fields of two layers: the customer's newest words are the first", "unmarked", ".txt" },
	{ "Apple Mail puts its attribution inside the quote", "apple-fr", ".txt" },
	{ "Yahoo quotes without marks", "yahoo-es", ".txt" },
	{ "a Dutch attribution wrapped before the address", "wrapped-nl", ".txt" },
	{ "a Polish attribution", "pl", ".txt" },
	{ "a Swedish attribution", "sv", ".txt" },
	{ "a Portuguese attribution whose verb is wrapped", "pt", ".txt" },
	{ "a Russian attribution without a verb", "ru", ".txt" },
	{ "a Japanese attribution without a verb", "ja", ".txt" },
	{ "a Korean attribution", "ko", ".txt" },
	{ "an attribution glued to the agent's words", "glued", ".txt" },
	{ "GroupWise's marks stand around the name", "groupwise", ".txt" },
	{ "a gateway broke a quoted line", "gateway-wrapped", ".txt" },
	{ "a forwarded message is neither the agent's nor the customer's", "forward", ".txt" },
	{ "a Samsung telephone", "mobile", ".txt" },
	{ "a legal notice below a card", "disclaimer", ".txt" },
	{ "a survey below the farewell", "survey", ".txt" },
	{ "prose that only looks like marks of mail programs", "prose", ".txt" },
	{ "Zendesk: marker on top, the newest comment is the agent's", "zendesk", ".txt" },
	{ "OTRS", "otrs", ".txt" },
	{ "RT", "rt", ".txt" },
	{ "Freshdesk", "freshdesk", ".txt" },
	{ "Gmail's containers", "gmail", ".html" },
	{ "answers inside Gmail's container", "gmail-inline", ".html" },
	{ "Outlook for Windows: a border above the fields", "outlook-desktop", ".html" },
	{ "Outlook on the web", "outlook-web", ".html" },
	{ "Apple Mail's block quote", "apple", ".html" },
	{ "Thunderbird with words below the quote", "thunderbird", ".html" },
	{ "Yahoo's container with its random prefix", "yahoo", ".html" },
	{ "Zammad's signature and quote", "zammad", ".html" },
	{ "Proton's containers", "proton", ".html" },
	{ "quote marks as text inside HTML", "plain-in-html", ".html" },
	{ "Yandex: a date, a name, no verb", "yandex", ".html" },
	{ "mail.ru", "mail-ru", ".html" },
	{ "Hotmail: a rule above fields that begin with the date", "hotmail", ".html" },
	{ "AOL", "aol", ".html" },
	{ "Windows Mail", "windows-mail", ".html" },
	{ "Zimbra: a rule with an id", "zimbra", ".html" },
	{ "Outlook 2003: a rule above the fields", "outlook-2003", ".html" },
	{ "GMX: the fields stand inside the quote", "gmx", ".html" },
	{ "Spark: sections by name", "spark", ".html" },
	{ "FreeScout: dates without a year", "freescout", ".html" },
	{ "Zendesk: a notice above the newest comment", "zendesk-html", ".html" },
	{ "what nobody sees is no reply", "hidden", ".html" },
	{ "tables, lists and preformatted text", "table", ".html" },
	{ "the company's own earlier mail is not the customer's", "own-layer", ".eml" },
	{ "a forwarded letter that the customer wrote is the customer's", "forwarded-customer", ".eml" },
};

static void whole_mails(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof fixtures / sizeof *fixtures; i++) {
		char path[128], want_path[128];
		struct arena *a = arena_new(1 << 22);
		struct span bytes, want;
		struct buffer got;
		struct split s;
		struct text t;

		(void)snprintf(path, sizeof path, "tests/data/split/%s%s", fixtures[i].name, fixtures[i].ending);
		(void)snprintf(want_path, sizeof want_path, "tests/data/split/%s.want", fixtures[i].name);
		bytes = slurp(path);
		want = slurp(want_path);
		if (split_as(fixtures[i].ending, bytes, a, &t, &s))
			fail_msg("%s: %s", fixtures[i].name, fixtures[i].says);
		buffer_init(&got, a, 1 << 20);
		dump(&t, &s, &got);
		if (!span_eq(buffer_span(&got), want))
			fail_msg("%s: %s\n%.*s", fixtures[i].name, fixtures[i].says,
				 SPAN_ARG(buffer_span(&got)));
		arena_free(a);
		free((void *)(uintptr_t)bytes.at);
		free((void *)(uintptr_t)want.at);
	}
}

/* One letter for each line of the text. */
static const struct row {
	const char *says, *text, *want;
} rows[] = {
	{ "plain words are a reply", "hello", "R" },
	{ "an empty text has no lines to judge", "", "" },
	{ "a quote alone leaves no reply", "> a\n> b", "QQ" },
	{ "deeper marks are older", "x\n> a\n>> b", "RQE" },
	{ "dash dash opens the signature", "x\n-- \nJo", "RSS" },
	{ "a dash inside a line opens nothing", "x\na -- b\nso it goes.", "RRR" },
	{ "a farewell with a name", "It is done.\n\nBest regards,\nJo Lee", "RRSS" },
	{ "thanks with a name", "It is done.\n\nThanks,\nJo", "RRSS" },
	{ "thanks for something is no farewell", "It is done.\n\nThanks for waiting.", "RRR" },
	{ "a lone thanks is a reply", "Thanks", "R" },
	{ "a name alone at the end", "It is done.\n\nJo", "RRS" },
	{ "a name alone is a reply", "Jo", "R" },
	{ "a name above the quote", "It is done.\n\nJo\n\nOn 3 May 2026 at 10:00, Bo wrote:\n> a", "RRSSAQ" },
	{ "several words in capitals may be what was asked for",
	  "It is done.\n\nJo Lee\n\nOn 3 May 2026 at 10:00, Bo wrote:\n> a", "RRRRAQ" },
	{ "initials may, too", "It is done.\n\nJL\n\nOn 3 May 2026 at 10:00, Bo wrote:\n> a", "RRRRAQ" },
	{ "a name above what a device writes", "It is done.\nJo\n\nSent from my iPhone", "RRRS" },
	{ "a farewell that nobody signs", "It is done.\n\nKind regards\n\nOn 3 May 2026 at 10:00, Bo wrote:\n> a",
	  "RRRRAQ" },
	{ "a farewell above a delimiter", "It is done.\n\nKind regards\n\n-- \nAcme", "RRSSSS" },
	{ "a name behind a dash", "It is done.\n-Jo", "RS" },
	{ "a greeting is not signed by what follows", "Hej,\n\nSvar.", "RRR" },
	{ "sent from a telephone", "Yes.\n\nSent from my iPhone", "RRS" },
	{ "sent from, in prose", "Yes.\n\nSent from my desk, which is easier than yours.", "RRR" },
	{ "a legal notice", "Yes.\n\nConfidentiality notice: keep this.", "RRF" },
	{ "an address card below a name",
	  "Yes.\n\nJo Lee\nTel: 555 123 4567\njo@example.com\nwww.example.com", "RRSSSS" },
	{ "a card hides what stands below it",
	  "Yes.\n\nJo Lee\nTel: 555 123 4567\njo@example.com\nwww.example.com\n\nWe never ask for your "
	  "password and neither does anybody else who works with us in any of our shops.",
	  "RRSSSSSS" },
	{ "a colon alone is no attribution", "Do this:\nopen the lid", "RR" },
	{ "a date alone is no attribution", "On 3 May 2026 we moved.\nNow we are here.", "RR" },
	{ "you wrote, in prose", "You wrote to us on Monday about it.\nIt is done.", "RR" },
	{ "a name with a verb, before marks", "Yes.\nJo Lee wrote:\n> a", "RAQ" },
	{ "a name with a verb, without marks or date", "Yes.\nJo Lee wrote:\na", "RRR" },
	{ "an attribution without marks quotes all below",
	  "Yes.\nOn 3 May 2026 at 10:00, Jo <jo@example.com> wrote:\na\nb", "RAQQ" },
	{ "At ..., you wrote", "Yes.\nAt 5/3/2026 08:32 PM, you wrote:\n>a", "RAQ" },
	{ "two wrapped lines", "Yes.\nOn Sun, May 3, 2026 at 4:37 PM Somebody <\nlong@example.com> wrote:\n> a",
	  "RAAQ" },
	{ "wrapped in front of the closing bracket",
	  "Yes.\nman. 4. mai 2026 kl. 13:09 skrev Jo <jo@example.com\n>:\n> a", "RAAQ" },
	{ "prose above a wrapped attribution stays",
	  "Order 4411 leaves at 10:30 tomorrow\nOn 3 May 2026, Jo <jo@example.com>\nwrote:\n> a", "RAAQ" },
	{ "Norwegian", "Ja.\nDen 3. mai 2026 kl. 10:00 skrev Jo <jo@example.com>:\n> a", "RAQ" },
	{ "Danish", "Ja.\nDen man. 4. maj 2026 kl. 08.15 skrev Jo <jo@example.com>:\n> a", "RAQ" },
	{ "Finnish", "Joo.\nma 4. toukok. 2026 klo 10.00 Jo (jo@example.com) kirjoitti:\n> a", "RAQ" },
	{ "Czech", "Ano.\nDne 4. 5. 2026 v 10:00 Jo <jo@example.com> napsal(a):\n> a", "RAQ" },
	{ "Hungarian", "Igen.\n2026.05.04. 10:00 keltezéssel, Jo írta:\n> a", "RAQ" },
	{ "Romanian", "Da.\nÎn lun., 4 mai 2026 la 10:00, Jo <jo@example.com> a scris:\n> a", "RAQ" },
	{ "Ukrainian", "Так.\n4 трав. 2026 р. о 20:45 \"Jo\" <jo@example.com> пише:\n> a", "RAQ" },
	{ "Bulgarian", "Да.\nНа 4.05.2026 г. в 10:00, Jo <jo@example.com> написа:\n> a", "RAQ" },
	{ "Greek", "Ναι.\nΣτις Δευ 4 Μαΐ 2026 στις 10:00 π.μ., ο χρήστης Jo <jo@example.com> έγραψε:\n> a", "RAQ" },
	{ "Turkish", "Evet.\nJo <jo@example.com>, 4 May 2026 Pzt, 10:00 tarihinde şunu yazdı:\n> a", "RAQ" },
	{ "Chinese", "好。\n在 2026年5月4日，下午2:23，Jo <jo@example.com> 写道：\n> a", "RAQ" },
	{ "Vietnamese", "Vâng.\nVào 14:24 4 tháng 5, 2026, Jo <jo@example.com> đã viết:\n> a", "RAQ" },
	{ "Catalan", "Sí.\nEl dia 4/5/2026 10:00, Jo <jo@example.com> ha escrit:\n> a", "RAQ" },
	{ "Indonesian", "Ya.\nPada Sen, 4 Mei 2026 10.00, Jo <jo@example.com> menulis:\n> a", "RAQ" },
	{ "Lithuanian", "Taip.\n2026-05-04 10:00, Jo rašė:\n> a", "RAQ" },
	{ "Zoho", "Yes.\n---- On Mon, 04 May 2026 14:17:36 +0530 Jo <jo@example.com> wrote ----\na", "RAQ" },
	{ "fields in an order of their own",
	  "Yes.\n\nDate: Mon, 4 May 2026 10:00:00 +0200\nFrom: jo@example.com\nTo: me@example.com\na", "RRAAAQ" },
	{ "fields in a language nobody told us, below a rule",
	  "Yes.\n________________\nXfrom: jo@example.com\nXsent: 4 May 2026 10:00\nXto: me\n\na", "RAAAAQQ" },
	{ "wrapped receivers belong to the fields",
	  "Yes.\nFrom: Jo <jo@example.com>\nTo: a@example.com,\nb@example.com\nSubject: x\na", "RAAAAQ" },
	{ "a list of a journey is no block of fields", "Your seats:\nFrom: Rome\nTo: Bari\nSee you.", "RRRR" },
	{ "Apple's forward", "See below.\n\nBegin forwarded message:\n\nFrom: Jo <jo@example.com>\nSubject: x\n\na",
	  "RRAAAAEE" },
	{ "a marker below the reply ends it", "Yes.\n\n-- Please reply above this line --\n\na", "RRAQQ" },
	{ "a writer's initials in front of the marks", "Yes.\n\nJD> It broke\nJD> twice.\n\nJust once?", "RRQQQR" },
	{ "a lone name with a bracket is no quote", "Open it:\ncmd> run", "RR" },
	{ "bars in front", "Yes.\n| It broke.\n| Twice.", "RQQ" },
	{ "a table is no quote", "Yes.\n| lid | 2 |\n| base | 1 |", "RRR" },
	{ "a shout is no quote", "Come in.\n>>> https://example.com/shop <<<\nWe are open.", "RRR" },
	{ "an address that a gateway put into a quote", "Yes.\n> see\n>\n (https://example.com/x)\n> there", "RQQQQ" },
	{ "answers between quoted lines", "> It broke.\nWhere?\n\n> And it smells.\nOf what?", "QRRQR" },
	{ "what a tracker leaves behind", "Yes.\n\n\xE1\x90\xA7", "RRS" },
	{ "a box of the system above the quote",
	  "Yes.\n\n----------\nWe are sorry for any trouble that this may cause to you and to others.\n----------\n\n"
	  "On 4 May 2026, Jo <jo@example.com> wrote:\n> a", "RRFFAAAQ" },
	{ "words below what a device wrote are a guess", "Yes.\n\nSent from my iPhone\n\nIt broke again and again, sadly.",
	  "RRSSS" },
	{ "a date and an address without a verb, above marks", "Yes.\n\n2026/5/4 Jo Doe <\njo@example.com>\n\n> a",
	  "RRAAAQ" },
	{ "the newest of the quoted layers is the least deep", ">> old\n> newer\nYes.", "EQR" },
	{ "a signed message without its armour",
	  "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nYes.\n-----BEGIN PGP SIGNATURE-----\nx", "FFFRSS" },
	{ "Gmail hides what it quoted", "Yes.\n\n[Quoted text hidden]", "RRF" },
	{ "the customer's words below a form's heading", "Done.\n\n----------\nYour message of 3 May:\n\nIt broke.",
	  "RRAAQQ" },
	{ "a heading of the agent's own below a rule",
	  "Done.\n\n----------\nWhat you can do now:\n\nOpen the lid and look whether the light is on.", "RRRRRR" },
	{ "an appointment that a line announces is no card",
	  "Your appointment:\n\nJane Doe\n4 May 2026, 10:12\n\nPlease bring the kettle.", "RRRRRR" },
	{ "headings with a rule below part a text",
	  "Step 1\n------\nOpen the lid.\n\nStep 2\n------\nFill it.\n\nThat is all.", "RRRRRRRRR" },
	{ "what stands between two rules is shown", "Your code is below.\n\n-----\nabc123\n-----\n\nPlease change it.",
	  "RRRRRRR" },
	{ "a rule above a card closes, also when another stands above",
	  "One.\n-----\nTwo.\n\n-----\nJane Doe\nTel. 0123 456789", "RRRRSSS" },
	{ "a journey with other words in it is no letter", "Von: Köln\nNach: Bonn\nDatum: 04.05.2026\n\nGute Reise!",
	  "RRRRR" },
	{ "the last of some things is no name", "Please find attached the\nInvoice\nReceipt\nWarranty", "RRRR" },
	{ "items of a list are no names", "It is $5.\n\n* Tea\n* Coffee\n\n_Both_ are fresh.", "RRRRRR" },
	{ "who speaks of the marker has written something",
	  "Please reply above this line if your kettle still leaks, that is what the mail says. You may ignore it.",
	  "R" },
	{ "a history of a case", "Yes.\n\n----------------\n2026-05-04 10:00 Jo: It broke.", "RRAQ" },
};

static void single_rules(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct arena *a = arena_new(1 << 20);
		const struct split_hints h = { .footers = NULL };
		char got[64] = "";
		struct split s;
		struct text t;

		if (text_of_plain(span_of(rows[i].text), a, &t, NULL) || text_split(&t, &h, a, &s, NULL))
			fail_msg("row %zu: %s", i, rows[i].says);
		for (size_t k = 0; k < t.line_count && k < sizeof got - 1; k++)
			got[k] = letters[s.roles[k]];
		if (strcmp(got, rows[i].want) != 0 && !(t.line_count == 1 && !t.utf8.len))
			fail_msg("row %zu: %s: want %s, got %s", i, rows[i].says, rows[i].want, got);
		arena_free(a);
	}
}

static const char *const doubtful[] = {
	"> only a quote",
	"See below.\n\nFrom: Jo\nTo: me\n\nwords of whom?",
	"See below.\n\nJo added the comment:\n\nwords of whom?",
	"On Mon, 4 May 2026 at 10:00, Jo <jo@example.com> wrote:\n\nwords of whom?",
};

static void doubts_are_said(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof doubtful / sizeof *doubtful; i++) {
		struct arena *a = arena_new(1 << 20);
		struct split s;
		struct text t;

		assert_int_equal(text_of_plain(span_of(doubtful[i]), a, &t, NULL), 0);
		assert_int_equal(text_split(&t, NULL, a, &s, NULL), 0);
		assert_true(s.confidence < SPLIT_SURE);
		arena_free(a);
	}
}

/* Linear on whatever is repeated; a quadratic rule would take minutes here. */
static void nothing_is_too_much(void **state)
{
	static const char *const again[] = {
		"-- \n", "________\n\n", "Jo Lee\nMay 3 2026, 10:30\n", "Jo\n> a\n", "Thanks,\n", "From: a\n\n",
		"On 3 May 2026 at 10:00, Jo <jo@example.com>\n", "On 3 May 2026, Jo wrote:\n", "> a\n>> b\n", "\n",
		"Your request\nJo Lee\nMay 3 2026, 10:30\n", "Sent from my iPhone\n\n", "-----Original Message-----\n",
		"https://example.com/a\n", "Jo Lee wrote on 3 May 2026, 10:30:\n", "2026-05-03 10:30 - Jo Lee\n\n",
		"Jo Lee (Acme)\n\nMay 3 2026, 10:30\n\nwords\n----------\n",
	};

	const struct split_hints h = { .agent_name = SPAN("Jo Lee (Acme)"), .customer_name = SPAN("Ann Roe") };

	(void)state;
	for (size_t i = 0; i < sizeof again / sizeof *again; i++) {
		struct arena *a = arena_new(1 << 26);
		struct buffer b;
		struct split s;
		struct text t;

		buffer_init(&b, NULL, TEXT_MAX);
		while (!b.spoiled)
			buffer_add(&b, span_of(again[i]));
		assert_int_equal(text_of_plain(buffer_span(&b), a, &t, NULL), 0);
		assert_int_equal(text_split(&t, &h, a, &s, NULL), 0);
		buffer_done(&b);
		arena_free(a);
	}
}

/* The same for what HTML alone can say: empty lines that are rules, above prose,
 * and blocks that nothing introduces, above a quote. */
static void markup_is_not_too_much(void **state)
{
	static const char *const again[] = { "<hr>", "<blockquote>box</blockquote>", "<blockquote>box</blockquote>so" };

	(void)state;
	for (size_t i = 0; i < sizeof again / sizeof *again; i++) {
		struct arena *a = arena_new(1 << 26);
		struct buffer b;
		struct split s;
		struct text t;

		buffer_init(&b, NULL, 1 << 20);
		buffer_add(&b, SPAN("<p>word</p>"));
		while (b.len < 1000000)
			buffer_add(&b, span_of(again[i]));
		buffer_add(&b, SPAN("<p>This goes on and on with many words, as no name card or signature would.</p>"
				    "<blockquote type=cite>It broke.</blockquote>"));
		assert_int_equal(text_of_html(buffer_span(&b), a, &t, NULL), 0);
		assert_int_equal(text_split(&t, NULL, a, &s, NULL), 0);
		assert_true(span_starts(s.reply, SPAN("word")));
		buffer_done(&b);
		arena_free(a);
	}
}

/* Whatever the budget, the answer is right or the fault is FAULT_MEMORY. */
static void every_budget(void **state)
{
	const struct span bytes = slurp("tests/data/split/gmail-en.txt");
	const struct split_hints h = { .footers = NULL };

	(void)state;
	for (size_t budget = 0; budget < 24576; budget += 64) {
		struct arena *a = arena_new(budget);
		struct fault f = { FAULT_KINDS, "" };
		struct split s;
		struct text t;

		if (text_of_plain(bytes, a, &t, &f) || text_split(&t, &h, a, &s, &f))
			assert_int_equal(f.kind, FAULT_MEMORY);
		else
			assert_true(span_starts(s.reply, SPAN("Hi Marta,")));
		arena_free(a);
	}
	free((void *)(uintptr_t)bytes.at);
}

/* Every prefix, in a heap copy of exact size, so that the sanitizer sees. */
static void every_prefix(void **state)
{
	static const char *const names[] = { "gmail-en.txt", "zendesk.txt", "forward.txt", "outlook-fr.txt",
					     "ja.txt", "glued.txt" };

	(void)state;
	for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
		char path[64];
		struct span bytes;

		(void)snprintf(path, sizeof path, "tests/data/split/%s", names[k]);
		bytes = slurp(path);
		for (size_t n = 0; n <= bytes.len; n++) {
			struct arena *a = arena_new(1 << 20);
			char *copy = malloc(n ? n : 1);
			struct split s;
			struct text t;

			assert_non_null(copy);
			memcpy(copy, bytes.at, n);
			assert_int_equal(text_of_plain((struct span){ copy, n }, a, &t, NULL), 0);
			assert_int_equal(text_split(&t, NULL, a, &s, NULL), 0);
			assert_in_range(s.confidence, 0, 1000);
			arena_free(a);
			free(copy);
		}
		free((void *)(uintptr_t)bytes.at);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(whole_mails), cmocka_unit_test(single_rules), cmocka_unit_test(doubts_are_said),
		cmocka_unit_test(every_budget), cmocka_unit_test(every_prefix),
		cmocka_unit_test(nothing_is_too_much), cmocka_unit_test(markup_is_not_too_much),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
