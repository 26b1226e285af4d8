/* What the fields of a part say, sound or not. */
#include "tests/cmocka.inc.h"

#include <stdio.h>
#include <stdlib.h>

#include "mail/mime.h"

static const struct row {
	const char *says, *type, *disposition;
	const char *want;	/* type, charset, boundary, file name */
	bool attachment, flowed;
	unsigned findings;
} rows[] = {
	{ "nothing said", NULL, NULL, "text/plain,,,", false, false, 0 },
	{ "type and charset", "text/html; charset=UTF-8", NULL, "text/html,utf-8,,", false, false, 0 },
	{ "a quoted charset", "text/plain; charset=\"ISO-8859-1\"", NULL, "text/plain,iso-8859-1,,", false, false, 0 },
	{ "flowed", "text/plain; format=Flowed; delsp=yes", NULL, "text/plain,,,", false, true, 0 },
	{ "folded", "text/plain;\r\n\tcharset=utf-8", NULL, "text/plain,utf-8,,", false, false, 0 },
	{ "a comment", "text/plain; charset=utf-8 (really)", NULL, "text/plain,utf-8,,", false, false, 0 },
	{ "a semicolon at the end", "text/plain; charset=utf-8;", NULL, "text/plain,utf-8,,", false, false, 0 },
	{ "no value", "text/plain; charset=", NULL, "text/plain,,,", false, false, FINDING_BAD_TYPE },
	{ "semicolons in a row", "text/html;; charset=utf-8", NULL, "text/html,utf-8,,", false, false, FINDING_BAD_TYPE },
	{ "no semicolon", "text/html charset=utf-8", NULL, "text/html,,,", false, false, FINDING_BAD_TYPE },
	{ "a boundary with marks that want quotes", "multipart/mixed; boundary=a=_b?c", NULL, "multipart/mixed,,a=_b?c,",
	  false, false, 0 },
	{ "a boundary in quotes", "multipart/mixed; boundary=\"--=_x y\"", NULL, "multipart/mixed,,--=_x y,", false, false, 0 },
	{ "a quotation that never closes", "multipart/mixed; boundary=\"abc", NULL, "multipart/mixed,,abc,", false, false,
	  FINDING_BAD_TYPE },
	{ "a name makes an attachment", "application/pdf; name=a.pdf", NULL, "application/pdf,,,a.pdf", true, false, 0 },
	{ "a file name in the disposition", "image/png", "inline; filename=\"x y.png\"", "image/png,,,x y.png", true, false, 0 },
	{ "attachment without a name", "text/plain", "attachment", "text/plain,,,", true, false, 0 },
	{ "inline without a name", "text/plain", "inline", "text/plain,,,", false, false, 0 },
	{ "a disposition of nonsense", "text/plain", "attachment filename=x", "text/plain,,,", true, false, FINDING_BAD_TYPE },
	{ "a name in pieces", "application/octet-stream", "attachment; filename*0=a; filename*1=b.pdf",
	  "application/octet-stream,,,ab.pdf", true, false, 0 },
	{ "a name in codes", "application/pdf", "attachment; filename*=utf-8'en'%e2%82%ac%20x.pdf",
	  "application/pdf,,,\xE2\x82\xAC x.pdf", true, false, 0 },
	{ "a name in pieces, some in codes", "application/pdf",
	  "attachment; filename*0*=utf-8''%41; filename*1=%42; filename*2*=%43.pdf",
	  "application/pdf,,,A%42C.pdf", true, false, 0 },
	{ "the name in codes goes before the plain one", "application/pdf", "attachment; filename=x; filename*=utf-8''y.pdf",
	  "application/pdf,,,y.pdf", true, false, 0 },
	{ "codes cut in two stay", "application/pdf", "attachment; filename*=utf-8''%4", "application/pdf,,,%4", true, false, 0 },
	{ "a boundary in pieces", "multipart/mixed; boundary*0=ab; boundary*1=cd", NULL, "multipart/mixed,,abcd,", false, false, 0 },
	{ "a charset with its language", "text/plain; charset*=us-ascii'en'UTF-8", NULL, "text/plain,utf-8,,", false, false, 0 },
	{ "a label longer than any", "text/plain; charset=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
	  NULL, "text/plain,,,", false, false, 0 },
	{ "an empty value", "", NULL, "text/plain,,,", false, false, FINDING_BAD_TYPE },
	{ "half a type", "text/", NULL, "text/plain,,,", false, false, FINDING_BAD_TYPE },
	{ "one word is no type", "X-Attachment", NULL, "text/plain,,,", false, false, FINDING_BAD_TYPE },
	{ "a type of another world", "x-a/x-b; c=d", NULL, "x-a/x-b,,,", false, false, 0 },
};

static struct mime read_fields(struct span type, struct span disposition, struct arena *a, unsigned *findings,
			int *failed)
{
	const struct mime_fields fields = { .type = type, .disposition = disposition };
	struct mime m = { 0 };
	struct fault f = { .kind = FAULT_MEMORY };

	*failed = mime_read(&fields, SPAN("text/plain"), a, &m, findings, &f);
	assert_int_equal(f.kind, FAULT_MEMORY);
	return m;
}

static struct span maybe(const char *s)
{
	return s ? span_of(s) : (struct span){ NULL, 0 };
}

static void reading(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct arena *a = arena_new(1 << 16);
		unsigned findings = 0;
		char got[512];
		int failed;
		const struct mime m = read_fields(maybe(rows[i].type), maybe(rows[i].disposition), a, &findings, &failed);

		assert_int_equal(failed, 0);
		(void)snprintf(got, sizeof got, "%.*s,%.*s,%.*s,%.*s", SPAN_ARG(m.type), SPAN_ARG(m.charset),
			       SPAN_ARG(m.boundary), SPAN_ARG(m.filename));
		if (strcmp(got, rows[i].want) != 0)
			fail_msg("row %zu: %s: %s", i, rows[i].says, got);
		if (m.attachment != rows[i].attachment || m.flowed != rows[i].flowed || m.delsp != m.flowed)
			fail_msg("row %zu: %s: flags", i, rows[i].says);
		if (findings != rows[i].findings)
			fail_msg("row %zu: %s: findings %x", i, rows[i].says, findings);
		arena_free(a);
	}
}

static void prefixes_and_budgets(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t n = 0; rows[i].type && n <= strlen(rows[i].type); n++) {
			char *copy = malloc(n ? n : 1);
			struct arena *a = arena_new(n % 2 ? n * 8 : 4096);
			unsigned findings = 0;
			int failed;

			memcpy(copy, rows[i].type, n);
			(void)read_fields((struct span){ copy, n }, (struct span){ copy, n }, a, &findings, &failed);
			arena_free(a);
			free(copy);
		}
}

static void kinds(void **state)
{
	static const struct {
		const char *says, *type;
		enum part_kind want, among_alternatives;
	} kind_rows[] = {
		{ "plain", "text/plain", PART_TEXT, PART_TEXT },
		{ "hypertext", "text/html", PART_HTML, PART_HTML },
		{ "text of an unknown kind, unless a known one stands beside it", "text/enriched", PART_TEXT, PART_OTHER },
		{ "cards and calendars", "text/calendar", PART_OTHER, PART_OTHER },
		{ "what Outlook wraps in TNEF", "application/ms-tnef", PART_OTHER, PART_OTHER },
		{ "a report about delivery", "message/delivery-status", PART_OTHER, PART_OTHER },
		{ "a forwarded message", "message/rfc822", PART_MESSAGE, PART_MESSAGE },
		{ "a container", "multipart/x-new", PART_MULTIPART, PART_MULTIPART },
	};

	(void)state;
	for (size_t i = 0; i < sizeof kind_rows / sizeof *kind_rows; i++) {
		const struct mime m = { .type = span_of(kind_rows[i].type), .smime_type = SPAN_NONE };

		if (mime_kind(&m, false) != kind_rows[i].want
		    || mime_kind(&m, true) != kind_rows[i].among_alternatives)
			fail_msg("row %zu: %s", i, kind_rows[i].says);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reading), cmocka_unit_test(prefixes_and_budgets), cmocka_unit_test(kinds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
