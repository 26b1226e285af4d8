/* test_control.c - a mail comes out of Sendmail's files as it would be sent. */
#include "note/control.h"

#include <stdlib.h>

#include "tests/cmocka.inc.h"

#define HEAD "V8\nT1795349060\nK0\nN0\nP30105\nF8s\n$_localhost [127.0.0.1]\n${daemon_flags}\nqmissed\n" \
	     "S<agent@example.com>\nrRFC822; customer@example.net\nRPFD:<customer@example.net>\n"

static const struct row {
	const char *says, *control, *want;
} rows[] = {
	{ "a field of the mail", HEAD "H??Subject: Re: order\n.\n", "Subject: Re: order\n" },
	{ "one that Sendmail added", HEAD "H?D?Date: Sun, 22 Nov 2026 12:04:20 GMT\n.\n",
	  "Date: Sun, 22 Nov 2026 12:04:20 GMT\n" },
	{ "a field of several lines", HEAD "H??X-Long: a\n\tb\n  c\nH??To: d\n.\n", "X-Long: a\n\tb\n  c\nTo: d\n" },
	{ "a field from before there were flags", HEAD "HSubject: old\n.\n", "Subject: old\n" },
	{ "the return path is for some mailers", HEAD "H?P?Return-Path: <\x81g>\nH??To: d\n.\n", "To: d\n" },
	{ "a field that asks for a macro", HEAD "H?${x}?X-Macro: y\n.\n", "" },
	{ "who got a blind copy is nobody's business", HEAD "H??Bcc: x@example.org,\n\ty@example.org\nH??bcc : z\n.\n", "" },
	{ "no field at all", HEAD ".\n", "" },
	{ "what is no field", HEAD "H??no colon\nH?\nH\n\n lost\nH??\xff" "Bcc: x\n.\n", "" },
	{ "a quoted byte", HEAD "H??Subject: \xc3\xff\x96l \xe2\xff\x82\xac \xff\xff\xff\x81\n.\n",
	  "Subject: \xc3\x96l \xe2\x82\xac \xff\x81\n" },
	{ "a quote at the end of a line", HEAD "H??Subject: x\xff\n.\n", "Subject: x\xff\n" },
	{ "what stands behind the dot is the body's", HEAD "H??To: d\n.\nHX: y\n.\n", "To: d\n" },
};

static void the_header_is_what_would_be_sent(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct buffer out;

		buffer_init(&out, NULL, 4096);
		control_header(span_of(rows[i].control), &out);
		if (!span_eq(buffer_span(&out), span_of(rows[i].want)))
			fail_msg("row %zu, %s: %.*s", i, rows[i].says, SPAN_ARG(buffer_span(&out)));
		buffer_done(&out);
	}
}

static void it_ends_with_the_first_dot_alone(void **state)
{
	static const char whole[] = HEAD "H??To: d\n.\n";

	(void)state;
	assert_int_equal(control_end(SPAN(HEAD "H??To: d\n.\n.\nbody\n.\n")), sizeof whole - 1);
	assert_int_equal(control_end(SPAN(HEAD "H??To: d\n..\n .\n")), 0);
	assert_int_equal(control_end(SPAN_NONE), 0);
}

static void no_prefix_and_no_budget_does_harm(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t n = 0; n <= strlen(rows[i].control); n++) {
			struct buffer out;
			char *copy = malloc(n ? n : 1);

			assert_non_null(copy);
			memcpy(copy, rows[i].control, n);
			buffer_init(&out, NULL, n % 64);
			control_header((struct span){ copy, n }, &out);
			assert_true(control_end((struct span){ copy, n }) <= n && out.len <= n % 64);
			buffer_done(&out);
			free(copy);
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_header_is_what_would_be_sent),
		cmocka_unit_test(it_ends_with_the_first_dot_alone),
		cmocka_unit_test(no_prefix_and_no_budget_does_harm),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
