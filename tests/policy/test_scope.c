/* test_scope.c - who is judged, and every way out. */
#include "policy/scope.h"

#include <stdio.h>
#include <stdlib.h>

#include "policy/preset.h"
#include "tests/cmocka.inc.h"

static const char settings_text[] =
	"internal_domains = { example.com, .example.com }\n"
	"internal_networks = { 192.0.2.0/24, ::1 }\n"
	"trusted_hosts = 198.51.100.7\n"
	"mode = tag\n"
	"policy robots { senders = noreply@example.com  exempt = yes }\n"
	"policy zendesk { networks = 203.0.113.0/28  preset = zendesk }\n"
	"policy zammad { auth_users = zammad  preset = zammad }\n"
	"policy freescout { auth_users = freescout  preset = freescout }\n"
	"policy otrs { auth_users = { otrs, znuny }  preset = otrs }\n"
	"policy rt { auth_users = rt  preset = rt }\n"
	"policy vip { recipient_domains = vip.example.net  mode = tag }\n"
	"policy desk { senders = @desk.example.org  headers = { X-Ticket, \"X-Mailer: Desk\" } }\n"
	"policy named { daemon_names = support }\n";

/* "|" divides recipients and headers; "none" is a message without the part. */
static const struct row {
	const char *says;
	const char *client, *auth, *sender, *recipients, *headers;
	const char *policy;	/* "" none */
	enum exempt exempt;
} rows[] = {
	{ "an authenticated user writes to a customer", "203.0.113.99", "dana", "dana@example.com", "c@example.net", "", "", EXEMPT_NOT },
	{ "a client of an internal network too", "192.0.2.5", "", "dana@example.com", "c@example.net", "", "", EXEMPT_NOT },
	{ "this host itself too", "unix", "", "dana@example.com", "c@example.net", "", "", EXEMPT_NOT },
	{ "a stranger is out of scope", "203.0.113.99", "", "dana@example.com", "c@example.net", "", "", EXEMPT_SCOPE },
	{ "a client without an address is a stranger", "", "", "dana@example.com", "c@example.net", "", "", EXEMPT_SCOPE },
	{ "mail between colleagues", "192.0.2.5", "", "dana@example.com", "lee@example.com|kim@de.example.com", "", "", EXEMPT_INTERNAL },
	{ "one external recipient is enough", "192.0.2.5", "", "dana@example.com", "lee@example.com|c@example.net", "", "", EXEMPT_NOT },
	{ "domains have no case", "192.0.2.5", "", "dana@example.com", "lee@EXAMPLE.com.", "", "", EXEMPT_INTERNAL },
	{ "a domain that only ends alike is not internal", "192.0.2.5", "", "dana@example.com", "c@badexample.com", "", "", EXEMPT_NOT },
	{ "a null sender", "192.0.2.5", "", "", "c@example.net", "", "", EXEMPT_NULL_SENDER },
	{ "a note of our own", "192.0.2.5", "", "", "c@example.net", "X-Tone-Note: 1", "", EXEMPT_OWN },
	{ "that header with a sender exempts nobody", "192.0.2.5", "", "dana@example.com", "c@example.net", "X-Tone-Note: 1", "", EXEMPT_NOT },
	{ "Auto-Submitted", "192.0.2.5", "", "a@example.com", "c@example.net", "Auto-Submitted: auto-replied (vacation)", "", EXEMPT_AUTOMATIC },
	{ "Auto-Submitted: no is no", "192.0.2.5", "", "a@example.com", "c@example.net", "Auto-Submitted: no (sure)", "", EXEMPT_NOT },
	{ "a delivery report", "192.0.2.5", "", "a@example.com", "c@example.net", "Content-Type: multipart/report; report-type=delivery-status", "", EXEMPT_AUTOMATIC },
	{ "a list", "192.0.2.5", "", "a@example.com", "c@example.net", "List-Id: <l.example.com>", "", EXEMPT_LIST },
	{ "bulk", "192.0.2.5", "", "a@example.com", "c@example.net", "Precedence: BULK", "", EXEMPT_LIST },
	{ "first-class is not bulk", "192.0.2.5", "", "a@example.com", "c@example.net", "Precedence: first-class", "", EXEMPT_NOT },
	{ "an invitation", "192.0.2.5", "", "a@example.com", "c@example.net", "Content-Type: text/calendar; method=REQUEST", "", EXEMPT_CALENDAR },
	{ "PGP/MIME", "192.0.2.5", "", "a@example.com", "c@example.net", "content-type: multipart/encrypted; protocol=\"application/pgp-encrypted\"", "", EXEMPT_ENCRYPTED },
	{ "S/MIME", "192.0.2.5", "", "a@example.com", "c@example.net", "Content-Type: application/pkcs7-mime; smime-type=enveloped-data", "", EXEMPT_ENCRYPTED },
	{ "a clear signature can be read", "192.0.2.5", "", "a@example.com", "c@example.net", "Content-Type: multipart/signed", "", EXEMPT_NOT },
	{ "a policy that exempts", "203.0.113.99", "", "NoReply@example.com", "c@example.net", "", "robots", EXEMPT_POLICY },
	{ "any recipient meets a recipient's policy", "203.0.113.99", "", "a@example.com", "lee@example.com|c@vip.example.net", "", "vip", EXEMPT_NOT },
	{ "a policy judges colleagues' mail too", "203.0.113.99", "desk", "a@desk.example.org", "lee@example.com", "X-Ticket: 1", "desk", EXEMPT_NOT },
	{ "all conditions must hold", "203.0.113.99", "", "a@desk.example.org", "c@example.net", "X-Mailer: Other", "", EXEMPT_SCOPE },
	{ "a header's text is found in its value", "203.0.113.99", "", "a@desk.example.org", "c@example.net", "x-mailer: My desk 9", "desk", EXEMPT_NOT },

	{ "Zendesk: an agent's reply is auto-generated", "203.0.113.3", "", "support@example.com", "c@example.net", "Subject: Re: My order|Auto-Submitted: auto-generated|X-Auto-Response-Suppress: All|X-Mailer: Zendesk Mailer|X-Zendesk-From-Account-Id: 1a2b3c", "zendesk", EXEMPT_NOT },
	{ "Zendesk: a receipt", "203.0.113.3", "", "support@example.com", "c@example.net", "Subject: [Request received] My order|Auto-Submitted: auto-generated|X-Mailer: Zendesk Mailer", "zendesk", EXEMPT_RECEIPT },
	{ "Zendesk: a receipt with an encoded subject", "203.0.113.3", "", "support@example.com", "c@example.net", "Subject: =?UTF-8?Q?[Request_received]_K=C3=BChlschrank?=|X-Mailer: Zendesk Mailer", "zendesk", EXEMPT_RECEIPT },
	{ "Zendesk: and in base64", "203.0.113.3", "", "support@example.com", "c@example.net", "Subject: =?UTF-8?B?W1JlcXVlc3QgcmVjZWl2ZWRdIEvDvGhs?=|X-Mailer: Zendesk Mailer", "zendesk", EXEMPT_RECEIPT },
	{ "Zendesk: a survey", "203.0.113.3", "", "support@example.com", "c@example.net", "Subject: Request #77: How would you rate the\r\n support you received?|X-Mailer: Zendesk Mailer", "zendesk", EXEMPT_SURVEY },
	{ "Zendesk: a notice to staff", "203.0.113.3", "", "support@example.com", "a@example.com", "Subject: [Example] Assignment: My order|X-Mailer: Zendesk Mailer", "zendesk", EXEMPT_STAFF },
	{ "Zendesk's policy, but other automatic mail", "203.0.113.3", "", "cron@example.com", "c@example.net", "Auto-Submitted: auto-generated", "zendesk", EXEMPT_AUTOMATIC },
	{ "Zammad: an agent's reply", "203.0.113.99", "zammad", "support@example.com", "c@example.net", "X-Mailer: Zammad Mail Service|Message-ID: <20260101.1.2@desk.example.com>", "zammad", EXEMPT_NOT },
	{ "Zammad: a trigger's receipt", "203.0.113.99", "zammad", "support@example.com", "c@example.net", "X-Loop: yes|Precedence: bulk|Auto-Submitted: auto-generated|X-Mailer: Zammad Mail Service", "zammad", EXEMPT_RECEIPT },
	{ "Zammad: a notice to staff", "192.0.2.9", "zammad", "support@example.com", "a@example.com", "Message-ID: <notification.1.2@desk.example.com>|Auto-Submitted: auto-generated", "zammad", EXEMPT_STAFF },
	{ "FreeScout: an agent's reply", "192.0.2.9", "freescout", "support@example.com", "c@example.net", "X-FreeScout-Mail-Type: customer.message|Auto-Submitted: auto-generated", "freescout", EXEMPT_NOT },
	{ "FreeScout: an automatic reply", "192.0.2.9", "freescout", "support@example.com", "c@example.net", "X-FreeScout-Mail-Type: auto.reply", "freescout", EXEMPT_RECEIPT },
	{ "FreeScout: a notice to staff", "192.0.2.9", "freescout", "support@example.com", "a@example.com", "X-FreeScout-Mail-Type: user.notification", "freescout", EXEMPT_STAFF },
	{ "FreeScout: a reply of an older version", "192.0.2.9", "freescout", "support@example.com", "c@example.net", "Message-ID: <FS_reply-7-0a1b@example.com>", "freescout", EXEMPT_NOT },
	{ "FreeScout: and its automatic reply", "192.0.2.9", "freescout", "support@example.com", "c@example.net", "Message-ID: <FS_autoreply-7-0a1b@example.com>", "freescout", EXEMPT_RECEIPT },
	{ "FreeScout: and its notice to staff", "192.0.2.9", "freescout", "support@example.com", "a@example.com", "Message-ID: <FS_notify-7-2-0a1b@example.com>", "freescout", EXEMPT_STAFF },
	{ "OTRS: an agent's reply", "192.0.2.9", "otrs", "support@example.com", "c@example.net", "X-Mailer: OTRS Mail Service (6.0.30)|X-Powered-By: OTRS", "otrs", EXEMPT_NOT },
	{ "OTRS: an automatic answer", "192.0.2.9", "otrs", "support@example.com", "c@example.net", "X-Mailer: OTRS Mail Service (6.0.30)|X-Loop: yes|Precedence: bulk|Auto-Submitted: auto-generated", "otrs", EXEMPT_RECEIPT },
	{ "Znuny: a reply without a banner", "192.0.2.9", "znuny", "support@example.com", "c@example.net", "Message-ID: <1.2@example.com>", "otrs", EXEMPT_NOT },
	{ "Znuny: an agent's reply", "192.0.2.9", "znuny", "support@example.com", "c@example.net", "X-Mailer: Znuny Mail Service (6.5.1)", "otrs", EXEMPT_NOT },
	{ "RT: correspondence is bulk", "192.0.2.9", "rt", "support@example.com", "c@example.net", "Subject: [example #12] Re: broken|Precedence: bulk|Managed-by: RT 5.0.3 (http://www.bestpractical.com/rt/)|RT-Originator: a@example.com", "rt", EXEMPT_NOT },
	{ "RT: what a customer wrote goes to the others of the ticket", "192.0.2.9", "rt", "support@example.com", "b@example.net", "Subject: [example #12] broken|Precedence: bulk|Managed-by: RT 5.0.3|RT-Originator: c@example.net", "rt", EXEMPT_STAFF },
	{ "RT: an agent's reply about what is resolved", "192.0.2.9", "rt", "support@example.com", "c@example.net", "Subject: [example #12] Re: Not Resolved: broken|Managed-by: RT 5.0.3|RT-Originator: a@example.com", "rt", EXEMPT_NOT },
	{ "RT: a change of the status", "192.0.2.9", "rt", "support@example.com", "c@example.net", "Subject: [example #12] Status Changed to: stalled|Managed-by: RT 5.0.3", "rt", EXEMPT_RECEIPT },
	{ "RT: an approval", "192.0.2.9", "rt", "support@example.com", "a@example.com", "Subject: [example #13] New Pending Approval: a chair|Managed-by: RT 5.0.3", "rt", EXEMPT_STAFF },
	{ "RT: an automatic reply", "192.0.2.9", "rt", "support@example.com", "c@example.net", "Subject: [example #12] AutoReply: broken|Precedence: bulk|Managed-by: RT 5.0.3", "rt", EXEMPT_RECEIPT },
	{ "RT: a comment to staff", "192.0.2.9", "rt", "support@example.com", "a@example.com", "Subject: [example #12] [Comment] broken|Managed-by: RT 5.0.3", "rt", EXEMPT_STAFF },
};

enum { PARTS_MAX = 8 };

static size_t cut(const char *text, struct span *out)
{
	struct span rest = span_of(text);
	size_t n = 0;

	while (rest.at && rest.len && n < PARTS_MAX)
		out[n++] = span_until(&rest, '|');
	return n;
}

static size_t cut_headers(const char *text, struct header *out)
{
	struct span parts[PARTS_MAX];
	size_t n = cut(text, parts);

	for (size_t i = 0; i < n; i++) {
		struct span value = parts[i];

		out[i].name = span_until(&value, ':');
		out[i].value = span_trim(value);
	}
	return n;
}

static struct settings *settings_of(const char *text)
{
	struct settings_source source = { "test", span_of(text) };
	struct settings *s = NULL;
	struct fault f;

	if (settings_new(&source, 1, &s, &f))
		fail_msg("%s", f.text);
	return s;
}

static struct scope reach(const struct row *r, const struct settings *s)
{
	struct span recipients[PARTS_MAX];
	struct header headers[PARTS_MAX];
	struct raw_mail raw = { .headers = headers, .header_count = cut_headers(r->headers, headers) };
	struct envelope e = {
		.client_address = span_of(r->client), .auth_user = span_of(r->auth),
		.sender = span_of(r->sender), .recipients = recipients,
		.recipient_count = cut(r->recipients, recipients),
	};

	return scope_reach(&e, &raw, s);
}

static void every_way_out_has_its_name(void **state)
{
	struct settings *s = settings_of(settings_text);

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct scope at = reach(&rows[i], s);
		const char *policy = at.policy ? at.policy->name : "";

		if (strcmp(policy, rows[i].policy) != 0 || at.exempt != rows[i].exempt)
			fail_msg("row %zu: %s: policy '%s', exempt '%s'", i, rows[i].says, policy,
				 exempt_name(at.exempt));
	}
	settings_free(s);
}

static void the_first_policy_wins(void **state)
{
	struct settings *s = settings_of("policy a { headers = X-A }\npolicy b { headers = X-B mode = tag }\n");
	struct row both = { "", "192.0.2.1", "", "a@example.com", "c@example.net", "X-B: 1|X-A: 1", "", EXEMPT_NOT };
	struct row second = { "", "192.0.2.1", "", "a@example.com", "c@example.net", "X-B: 1", "", EXEMPT_NOT };

	(void)state;
	assert_string_equal(reach(&both, s).policy->name, "a");
	assert_int_equal(reach(&both, s).mode, MODE_OBSERVE);
	assert_string_equal(reach(&second, s).policy->name, "b");
	assert_int_equal(reach(&second, s).mode, MODE_TAG);
	settings_free(s);
}

static const struct unmet_row {
	const char *says, *policy, *want;	/* "" met */
} unmet_rows[] = {
	{ "a policy without conditions is met", "", "" },
	{ "each condition that holds", "daemon_names = smtpd auth_users = DANA networks = 192.0.2.0/24 senders = example.com "
	  "recipient_domains = example.net headers = X-A", "" },
	{ "the first that does not is named", "auth_users = dana networks = 10.0.0.0/8 senders = example.org", "networks" },
	{ "the daemon's name", "daemon_names = submission", "daemon_names" },
	{ "the account", "auth_users = lee", "auth_users" },
	{ "the sender", "senders = { lee@example.com, .example.com }", "senders" },
	{ "no recipient's domain", "recipient_domains = { example.com, .example.net }", "recipient_domains" },
	{ "a field with another text", "headers = \"X-A: other\"", "headers" },
};

static void what_is_not_met_is_named(void **state)
{
	struct span to = SPAN("c@example.net");
	const struct header header = { SPAN("X-A"), SPAN("1") };
	const struct raw_mail raw = { .headers = &header, .header_count = 1 };
	const struct envelope e = { .daemon_name = SPAN("smtpd"), .auth_user = SPAN("dana"), .client_address = SPAN("192.0.2.1"),
				    .sender = SPAN("dana@example.com"), .recipients = &to, .recipient_count = 1 };

	(void)state;
	for (size_t i = 0; i < sizeof unmet_rows / sizeof *unmet_rows; i++) {
		struct settings *s;
		const char *unmet;
		char text[512];

		(void)snprintf(text, sizeof text, "policy p { %s }\n", unmet_rows[i].policy);
		s = settings_of(text);
		unmet = policy_unmet(&s->policies[0], &e, &raw);
		if (strcmp(unmet ? unmet : "", unmet_rows[i].want) != 0)
			fail_msg("row %zu: %s: %s", i, unmet_rows[i].says, unmet ? unmet : "met");
		settings_free(s);
	}
}

static void trusted_hosts_may_have_judged(void **state)
{
	struct settings *s = settings_of(settings_text);
	struct row tagged = { "", "198.51.100.7", "dana", "a@example.com", "c@example.net", "X-Tone-Id: 1", "", EXEMPT_NOT };
	struct row plain = { "", "198.51.100.7", "dana", "a@example.com", "c@example.net", "", "", EXEMPT_NOT };
	struct row forged = { "", "198.51.100.8", "dana", "a@example.com", "c@example.net", "X-Tone-Id: 1", "", EXEMPT_NOT };

	(void)state;
	assert_true(reach(&tagged, s).trusted && reach(&tagged, s).tagged_before);
	assert_true(reach(&plain, s).trusted && !reach(&plain, s).tagged_before);
	assert_false(reach(&forged, s).trusted || reach(&forged, s).tagged_before);
	settings_free(s);
}

static const struct subject {
	const char *says, *value, *want;
} subjects[] = {
	{ "plain", "Re: hello", "Re: hello" },
	{ "folded", "a\r\n\tb", "a b" },
	{ "quoted", "=?utf-8?q?a_b=5Dc?=", "a b]c" },
	{ "base64", "=?utf-8?B?aGVsbG8=?=", "hello" },
	{ "two words join", "=?u?Q?a?= =?u?Q?b?=", "ab" },
	{ "a word and text do not", "=?u?Q?a?= b", "a b" },
	{ "cut short", "=?u?Q?a", "=?u?Q?a" },
	{ "cut in its hex", "=?u?Q?a=5?=", "a=5" },
	{ "no known way", "=?u?X?a?=", "=?u?X?a?=" },
	{ "only marks", "=?", "=?" },
	{ "empty", "", "" },
};

static void subjects_are_read_as_people_do(void **state)
{
	char room[64];

	(void)state;
	for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++) {
		struct span got = subject_plain(span_of(subjects[i].value), room, sizeof room);

		if (!span_eq(got, span_of(subjects[i].want)))
			fail_msg("row %zu: %s: '%.*s'", i, subjects[i].says, SPAN_ARG(got));
	}
	assert_int_equal(subject_plain(SPAN("=?u?Q?abcdefgh?= and more"), room, 5).len, 5);
}

static void every_prefix_of_a_subject_stays_in_bounds(void **state)
{
	const struct span whole = SPAN("=?UTF-8?Q?[Request=5F?= =?UTF-8?B?aGVsbG8=?= x");
	char room[16];

	(void)state;
	for (size_t n = 0; n <= whole.len; n++) {
		char *copy = malloc(n ? n : 1);

		assert_non_null(copy);
		memcpy(copy, whole.at, n);
		assert_true(subject_plain((struct span){ copy, n }, room, sizeof room).len <= sizeof room);
		free(copy);
	}
}

static void recipients_that_were_not_kept_may_be_customers(void **state)
{
	struct settings *s = settings_of(settings_text);
	const struct span colleague = SPAN("lee@example.com");
	struct envelope e = { .client_address = SPAN("192.0.2.5"), .sender = SPAN("a@example.com"),
			      .recipients = &colleague, .recipient_count = 1 };
	const struct raw_mail raw = { .headers = NULL };

	(void)state;
	assert_true(scope_reach(&e, &raw, s).internal);
	e.recipients_cut = true;
	assert_false(scope_reach(&e, &raw, s).internal);
	settings_free(s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_way_out_has_its_name),
		cmocka_unit_test(the_first_policy_wins),
		cmocka_unit_test(what_is_not_met_is_named),
		cmocka_unit_test(trusted_hosts_may_have_judged),
		cmocka_unit_test(recipients_that_were_not_kept_may_be_customers),
		cmocka_unit_test(subjects_are_read_as_people_do),
		cmocka_unit_test(every_prefix_of_a_subject_stays_in_bounds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
