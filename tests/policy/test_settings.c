/* test_settings.c - what a settings file may say and what becomes of it. */
#include "policy/settings.h"

#include <stdio.h>
#include <stdlib.h>

#include "tests/cmocka.inc.h"

static struct settings *made(const char *text)
{
	struct settings_source source = { "test.conf", span_of(text) };
	struct settings *s = NULL;
	struct fault f = { .text = "" };

	if (settings_new(&source, 1, &s, &f))
		fail_msg("%s\n%s", text, f.text);
	return s;
}

static void built_in_values_serve_without_a_file(void **state)
{
	struct settings *s = NULL;
	struct fault f;

	(void)state;
	assert_int_equal(settings_new(NULL, 0, &s, &f), 0);
	assert_string_equal(s->socket, "unix:/run/tone-milter/tone-milter.sock");
	assert_int_equal(s->socket_mode, 0660);
	assert_int_equal(s->max_message_kept, 1024 * 1024);
	assert_int_equal(s->message_deadline_ms, 2000);
	assert_int_equal(s->mode, MODE_OBSERVE);
	assert_int_equal(s->tag_internal, TAG_FULL);
	assert_int_equal(s->tag_external, TAG_NONE);
	assert_int_equal(s->internal_network_count, 2);
	assert_true(network_holds(&s->internal_networks[0], SPAN("127.0.0.1")));
	assert_int_equal(s->policy_count, 0);
	assert_int_equal(s->unnamed->demand[NEED_UPSET], DEMAND_ANY);
	assert_int_equal(s->unnamed->demand_bereaved, DEMAND_SPECIFIC);
	assert_int_equal(s->unnamed->hold_from, NEED_UPSET);
	assert_null(s->identities);
	settings_free(s);
}

static void a_whole_file_is_read(void **state)
{
	struct settings *s = made(
		"# comment with ${HOME} and \"quotes\n"
		"socket = inet:8891@127.0.0.1\r\n"
		"max_message_kept = 512K  # behind a value\n"
		"internal_domains = { example.com, '.example.net', # inside a list\n"
		"	\"example.org\" }\n"
		"internal_networks = {}\n"
		"trusted_hosts = 192.0.2.0/24\n"
		"keeper_directory = /srv/tone-hold\n"
		"policy \"support\" {\n"
		"	senders = { support@example.com, @example.org }\n"
		"	headers = { \"X-Mailer: Desk \\\"9\\\"\", X-Ticket }\n"
		"	mode = hold\n"
		"	preset = zammad\n"
		"	deadline = 90m\n"
		"	contact = lead@example.com\n"
		"	open_holds_max = 20\n"
		"	hold_from = very-upset\n"
		"}\n"
		"policy rest { exempt = yes }\n");
	const struct policy *p = &s->policies[0];

	(void)state;
	assert_string_equal(s->socket, "inet:8891@127.0.0.1");
	assert_int_equal(s->max_message_kept, 512 * 1024);
	assert_int_equal(s->internal_domains.count, 3);
	assert_string_equal(s->internal_domains.at[1], ".example.net");
	assert_int_equal(s->internal_network_count, 0);
	assert_int_equal(s->trusted_host_count, 1);
	assert_int_equal(s->policy_count, 2);
	assert_string_equal(p->name, "support");
	assert_int_equal(p->senders.count, 2);
	assert_string_equal(p->headers.at[0], "X-Mailer: Desk \"9\"");
	assert_int_equal(p->mode, MODE_HOLD);
	assert_int_equal(p->preset, PRESET_ZAMMAD);
	assert_int_equal(p->deadline, 5400);
	assert_int_equal(p->hold_from, NEED_VERY_UPSET);
	assert_int_equal(p->demand[NEED_PROBLEM], DEMAND_HINT);
	assert_true(s->policies[1].exempt);
	settings_free(s);
}

static const struct wrong {
	const char *says, *text, *want;
} wrongs[] = {
	{ "an unknown name offers the nearest", "\nsoket = unix:/x\n", "test.conf:2: no such option 'soket'; did you mean 'socket'?" },
	{ "a name that is like nothing offers nothing", "flurble = 1\n", "test.conf:1: no such option 'flurble'" },
	{ "a setting of policies does not stand alone", "deadline = 1h\n", "it belongs into policy \"NAME\" { }" },
	{ "a global setting does not stand in a policy", "policy a {\n redis = \"\"\n}\n", "test.conf:2: no such option 'redis'; it belongs outside of policy" },
	{ "an unknown name in a policy has its line", "policy a {\n\n hold_form = upset\n}\n", "test.conf:3: no such option 'hold_form'; did you mean 'hold_from'?" },
	{ "a choice lists what there is", "mode = hard\n", "test.conf:1: 'mode' is 'hard', expected one of observe, tag" },
	{ "holding needs a policy", "mode = hold\n", "expected one of observe, tag" },
	{ "a port beyond 65535", "socket = inet:70000@127.0.0.1\n", "expected unix:/PATH or inet:PORT@HOST" },
	{ "a port for every network", "socket = inet:8891\n", "expected unix:/PATH or inet:PORT@HOST" },
	{ "port 0", "socket = inet:0@127.0.0.1\n", "expected unix:/PATH" },
	{ "a socket without prefix", "socket = bogus\n", "expected unix:/PATH" },
#define BYTES_104 BYTES_52 BYTES_52
#define BYTES_52 "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"
	{ "a path that libmilter refuses", "socket = unix:/" BYTES_104 "ab\n", "at most 106 bytes" },
	{ "a path that the metrics cannot have", "metrics_listen = unix:/" BYTES_104 "ab\n", "at most 106 bytes" },
	{ "a relative socket", "socket = unix:run/x\n", "expected unix:/PATH" },
	{ "a host that is no host", "socket = \"inet:8891@a b\"\n", "expected unix:/PATH" },
	{ "a listener without port", "metrics_listen = 127.0.0.1\n", "expected ADDRESS:PORT" },
	{ "a listener on a name", "metrics_listen = mail.example.com:9417\n", "expected ADDRESS:PORT" },
	{ "a Redis without port", "redis = localhost\n", "expected HOST:PORT" },
	{ "a Redis behind TLS", "redis = tls:redis.example.com:6380\n", "has no TLS); lay a tunnel with stunnel, see tone-redis(5)" },
	{ "a size with a strange unit", "max_message_kept = 1X\n", "expected a size" },
	{ "a size beyond its bounds", "max_message_kept = 1G\n", "(16384 to 67108864)" },
	{ "a negative number", "redis_database = -1\n", "expected a whole number" },
	{ "a duration without unit", "message_deadline = 200\n", "expected a duration" },
	{ "a mode that is not octal", "socket_mode = 0999\n", "an octal file mode" },
	{ "a relative path", "state_directory = var\n", "an absolute path" },
	{ "a secret is no value", "redis_password_file = sesame\n", "expected the absolute path of a file, or credential:NAME" },
	{ "a credential is a file's name", "redis_password_file = credential:../x\n", "or credential:NAME" },
	{ "both names of a setting in one file", "footers = /a\nfooter_file = /b\n", "test.conf:2: 'footers' is already set on line 1" },
	{ "a network that is none", "internal_networks = { 10.0.0.0/8, 10.0.0.0/33 }\n", "expected an address such as" },
	{ "a domain that is none", "internal_domains = { \"a..b\" }\n", "expected example.com" },
	{ "a language of three letters", "languages = { eng }\n", "two small letters" },
	{ "the same setting twice in one file", "user = a\n\nuser = b\n", "test.conf:3: 'user' is already set on line 1" },
	{ "two policies of one name", "policy a { }\npolicy a { }\n", "duplicate title 'a'" },
	{ "a policy's name is a counter's label", "policy \"A B\" { }\n", "a name is 1 to 31 of" },
	{ "an event has no room for 32", "policy abcdefghijklmnopqrstuvwxyz-12345 { }\n", "a name is 1 to 31 of" },
	{ "\"all\" is taken", "policy all { }\n", "not \"all\"" },
	{ "a policy needs a name", "policy { }\n", "missing title" },
	{ "holding needs a deadline", "policy a {\n mode = hold\n contact = a@example.com\n open_holds_max = 5\n}\n", "test.conf:2: policy 'a' has mode = hold, which needs a 'deadline'" },
	{ "holding needs a contact", "policy a {\n mode = hold\n deadline = 1h\n open_holds_max = 5\n}\n", "needs a 'contact'" },
	{ "holding needs a bound", "policy a {\n mode = hold\n deadline = 1h\n contact = a@example.com\n}\n", "'open_holds_max'" },
	{ "more holds than there can be records", "policy a { open_holds_max = 10001 }\n", "(0 to 10000" },
	{ "people have no time beyond the deadline", "policy a {\n deadline = 1h\n review_target = 1h\n}\n",
	  "test.conf:3: policy 'a' has a 'review_target' that is not before its 'deadline'" },
	{ "a moment is days and one time", "policy a { digest_at = \"mon 08:00-09:00\" }\n", "expected days and a time" },
	{ "a deadline beyond a quarter of the queue's life", "policy a { deadline = 31h }\n", "(0 to 108000 s)" },
	{ "hours that are none", "policy a { review_hours = { \"mon-fri 9-17\" } }\n", "days and times such as \"mon-fri 09:00-17:30\"" },
	{ "a share beyond all", "policy a { hold_share = 101 }\n", "(0 to 100)" },
	{ "a window that is too short", "breaker_window = 59s\n", "(60 to 86400 s)" },
	{ "a contact is an address", "policy a { contact = lead }\n", "a mail address" },
	{ "no environment", "user = ${USER}\n", "test.conf:1: ${} is not supported" },
	{ "no environment in strings", "\nuser = \"${USER}\"\n", "test.conf:2: ${} is not supported" },
	{ "no include", "include(\"/etc/passwd\")\n", "test.conf:1: a character that needs quotation marks" },
	{ "a string ends on its line", "user = \"a\nb = c\n", "test.conf:1: a quotation mark that is not closed" },
	{ "C comments are none", "/* x */\n", "comments begin with #" },
	{ "a policy that does not end", "\npolicy a {\n mode = tag\n", "test.conf:2: a brace that is not closed" },
	{ "a brace too many", "}\n", "unexpected closing brace" },
	{ "a name in quotes", "\"user\" = a\n", "stands without quotation marks" },
	{ "a name without a value", "user =\n", "premature end of file" },
	{ "an escape that is none", "user = \"\\x41\"\n", "a backslash stands only before" },
	{ "an option that paths could reach", "policy a { }\n\"policy|mode\" = tag\n", "stands without quotation marks" },
};

static void wrong_files_are_explained(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
		struct settings_source source = { "test.conf", span_of(wrongs[i].text) };
		struct settings *s = NULL;
		struct fault f = { .text = "" };

		if (settings_new(&source, 1, &s, &f) == 0) {
			settings_free(s);
			fail_msg("row %zu: %s: no fault", i, wrongs[i].says);
		}
		if (!strstr(f.text, wrongs[i].want))
			fail_msg("row %zu: %s\n got: %s", i, wrongs[i].says, f.text);
		settings_free(made("user = fine\n"));	/* the scanner is not left astray */
	}
}

static void a_nul_byte_is_refused(void **state)
{
	struct settings_source source = { "nul.conf", SPAN("user = a\0b\n") };
	struct settings *s;
	struct fault f;

	(void)state;
	assert_int_equal(settings_new(&source, 1, &s, &f), -1);
	assert_non_null(strstr(f.text, "nul.conf"));
}

static void too_large_a_file_is_refused(void **state)
{
	struct settings_source source;
	struct settings *s;
	struct fault f;
	char *bytes = malloc(SETTINGS_SOURCE_MAX + 1);

	(void)state;
	assert_non_null(bytes);
	memset(bytes, '\n', SETTINGS_SOURCE_MAX + 1);
	source = (struct settings_source){ "big.conf", { bytes, SETTINGS_SOURCE_MAX } };
	assert_int_equal(settings_new(&source, 1, &s, &f), 0);
	settings_free(s);
	source.bytes.len++;
	assert_int_equal(settings_new(&source, 1, &s, &f), -1);
	assert_int_equal(f.kind, FAULT_LIMIT);
	free(bytes);
}

static void later_sources_win_and_policies_add_up(void **state)
{
	struct settings_source sources[] = {
		{ "main.conf", SPAN("user = one\nlog_to = syslog\ninternal_domains = { a.example.com, b.example.com }\npolicy first { }\n") },
		{ "drop.conf", SPAN("user = two\ninternal_domains = c.example.com\npolicy second { mode = tag }\n") },
	};
	struct settings *s;
	struct fault f;
	struct buffer out;

	(void)state;
	assert_int_equal(settings_new(sources, 2, &s, &f), 0);
	assert_string_equal(s->user, "two");
	assert_int_equal(s->log_to, LOG_TO_SYSLOG);
	assert_int_equal(s->internal_domains.count, 1);
	assert_int_equal(s->policy_count, 2);
	assert_string_equal(s->policies[1].name, "second");
	buffer_init(&out, NULL, 65536);
	settings_show(s, &out);
	assert_non_null(strstr(buffer_string(&out), "user = \"two\"  # drop.conf:1\n"));
	assert_non_null(strstr(buffer_string(&out), "log_to = \"syslog\"  # main.conf:2\n"));
	assert_non_null(strstr(buffer_string(&out), "redis = \"\"  # built in\n"));
	buffer_done(&out);
	settings_free(s);
}

/* Files that lists name, by their last letter. */
static int read_made_up(const char *name, struct buffer *out, struct fault *f)
{
	static const char *const files[] = {
		"# ours\nb.example.com\n\n  .c.example.com  \r\n", "a@example.org\n@example.net", "bad domain\n",
		"example.com\n@/list/a\n", "",
	};
	const size_t i = (size_t)(name[strlen(name) - 1] - 'a');

	if (i >= sizeof files / sizeof *files)
		return fault(f, FAULT_INPUT, "cannot open %s", name);
	buffer_add(out, span_of(files[i]));
	return 0;
}

static void lists_take_entries_from_files(void **state)
{
	static const char text[] = "internal_domains = { a.example.com, @/list/a, d.example.com, \"@/list/e\" }\n"
				   "policy p { senders = @/list/b recipient_domains = @/list/e }\n";
	struct settings_source source = { "test.conf", SPAN(text) };
	struct settings *s;
	struct buffer out;
	struct fault f;

	(void)state;
	assert_int_equal(settings_new_with(&source, 1, read_made_up, &s, &f), 0);
	assert_int_equal(s->internal_domains.count, 4);
	assert_string_equal(s->internal_domains.at[1], "b.example.com");
	assert_string_equal(s->internal_domains.at[2], ".c.example.com");
	assert_int_equal(s->policies[0].senders.count, 2);
	assert_string_equal(s->policies[0].senders.at[1], "@example.net");
	assert_int_equal(s->policies[0].recipient_domains.count, 0);
	buffer_init(&out, NULL, 65536);
	settings_show(s, &out);
	assert_non_null(strstr(buffer_string(&out), "\"d.example.com\"}  # test.conf:1 with /list/a, /list/e\n"));
	buffer_done(&out);
	settings_free(s);
}

static const struct wrong wrong_lists[] = {
	{ "an entry that is none has the line of its file", "internal_domains = @/list/c\n",
	  "/list/c:1: 'internal_domains' has 'bad domain', expected example.com" },
	{ "a list's file names no other", "internal_domains = @/list/d\n", "/list/d:2: 'internal_domains' has '@/list/a', expected text, and no name" },
	{ "a file that is not there", "\npolicy p {\n senders = { x@example.com, @/list/z }\n}\n",
	  "test.conf:3: 'senders': cannot open /list/z" },
	{ "a value that is no list names no file", "user = @/list/a\n", "'user' is '@/list/a', expected the name of an account" },
};

static void wrong_lists_are_explained(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof wrong_lists / sizeof *wrong_lists; i++) {
		struct settings_source source = { "test.conf", span_of(wrong_lists[i].text) };
		struct settings *s = NULL;
		struct fault f = { .text = "" };

		if (settings_new_with(&source, 1, read_made_up, &s, &f) == 0 || !strstr(f.text, wrong_lists[i].want))
			fail_msg("row %zu: %s\n got: %s", i, wrong_lists[i].says, f.text);
		if (settings_new(&source, 1, &s, &f) == 0)
			fail_msg("row %zu: read without a reader", i);
	}
}

static void a_former_name_serves_and_warns(void **state)
{
	static const struct {
		const char *says, *first, *second, *want;
	} rows[] = {
		{ "the former name alone", "footer_file = /a\n", "", "/a" },
		{ "the new one behind it wins", "footer_file = /a\n", "footers = /b\n", "/b" },
		{ "the former one behind the new one wins", "footers = /b\n", "footer_file = /a\n", "/a" },
	};
	struct settings *s;
	struct fault f;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct settings_source sources[] = { { "a.conf", span_of(rows[i].first) }, { "b.conf", span_of(rows[i].second) } };

		assert_int_equal(settings_new(sources, 2, &s, &f), 0);
		if (strcmp(s->footer_file, rows[i].want) != 0)
			fail_msg("%s: %s", rows[i].says, s->footer_file);
		assert_non_null(strstr(settings_warning(s, 0), ".conf:1: 'footer_file' is now called 'footers'"));
		assert_null(settings_warning(s, 1));
		settings_free(s);
	}
	s = made("footers = /b\n");
	assert_null(settings_warning(s, 0));
	settings_free(s);
}

static void secrets_are_files_or_credentials(void **state)
{
	struct settings *s = made("redis_password_file = credential:redis.pw\npseudonym_key_file = /etc/key\n");
	struct fault f;

	(void)state;
	assert_int_equal(settings_place_credentials(s, "/run/credentials/x", &f), 0);
	assert_string_equal(s->redis_password_file, "/run/credentials/x/redis.pw");
	assert_string_equal(s->pseudonym_key_file, "/etc/key");
	settings_free(s);
}

static void what_is_shown_says_the_same_again(void **state)
{
	static const char text[] =
		"redis = \"[::1]:6379\"\npolicy a { headers = \"X-A: \\\"b\\\\\" networks = { ::1, 10.0.0.0/8 } }\n";
	struct settings *s = made(text), *again;
	struct buffer out, twice;

	(void)state;
	buffer_init(&out, NULL, 65536);
	buffer_init(&twice, NULL, 65536);
	settings_show(s, &out);
	again = made(buffer_string(&out));
	assert_int_equal(settings_version(s), settings_version(again));
	settings_show(again, &twice);
	assert_int_not_equal(twice.len, 0);
	settings_free(s);
	s = made("redis = \"[::1]:6380\"\n");
	assert_int_not_equal(settings_version(s), settings_version(again));
	buffer_done(&out);
	buffer_done(&twice);
	settings_free(s);
	settings_free(again);
}

static void every_fallback_is_a_value(void **state)
{
	struct setting_info row;
	struct buffer out;

	(void)state;
	buffer_init(&out, NULL, 65536);
	for (size_t i = 0; settings_row(i, &row); i++) {
		bool list = strncmp(row.type, "list of", 7) == 0;
		bool inside = strcmp(row.section, "policy") == 0;

		out.len = 0;
		buffer_addf(&out, "%s%s = %s", inside ? "policy x { " : "", row.name, list ? "{" : "\"");
		for (struct span rest = span_of(row.fallback); rest.at && (rest.len || !list);) {
			struct span one = list ? span_trim(span_until(&rest, ',')) : rest;

			buffer_addf(&out, list ? "\"%.*s\"%s" : "%.*s%s", SPAN_ARG(one), list && rest.at ? "," : "");
			if (!list)
				break;
		}
		buffer_addf(&out, "%s%s\n", list ? "}" : "\"", inside ? " }" : "");
		settings_free(made(buffer_string(&out)));
	}
	buffer_done(&out);
}

static void every_prefix_is_read_or_refused(void **state)
{
	static const char text[] =
		"user = a # x\nlanguages = { en, 'de' }\npolicy b { headers = \"X: \\\"y\" mode = tag }\n";

	(void)state;
	for (size_t n = 0; n < sizeof text; n++) {
		char *copy = malloc(n ? n : 1);
		struct settings_source source = { "p", { copy, n } };
		struct settings *s = NULL;
		struct fault f;

		assert_non_null(copy);
		memcpy(copy, text, n);
		if (settings_new(&source, 1, &s, &f) == 0)
			settings_free(s);
		free(copy);
	}
}

static const struct network_row {
	const char *says, *network, *address;
	bool reads, holds;
} networks[] = {
	{ "an address is itself", "192.0.2.1", "192.0.2.1", true, true },
	{ "and no other", "192.0.2.1", "192.0.2.2", true, false },
	{ "a block holds what is in it", "192.0.2.0/25", "192.0.2.127", true, true },
	{ "and not what is not", "192.0.2.0/25", "192.0.2.128", true, false },
	{ "bits behind the prefix do not count", "10.1.2.3/8", "10.200.0.1", true, true },
	{ "all of IPv4", "0.0.0.0/0", "203.0.113.9", true, true },
	{ "but not IPv6", "0.0.0.0/0", "2001:db8::1", true, false },
	{ "IPv6 with a prefix", "2001:db8::/33", "2001:db8:7fff::1", true, true },
	{ "IPv6 beyond it", "2001:db8::/33", "2001:db8:8000::1", true, false },
	{ "mapped addresses are IPv4", "192.0.2.0/24", "::ffff:192.0.2.9", true, true },
	{ "Postfix's brackets", "[::1]/128", "::1", true, true },
	{ "Sendmail's prefix", "::1", "IPv6:::1", true, true },
	{ "no address", "127.0.0.1", "unix", true, false },
	{ "empty", "", "", false, false },
	{ "a prefix too long", "::/129", "", false, false },
	{ "a prefix that is none", "10.0.0.0/", "", false, false },
	{ "a name", "localhost", "", false, false },
};

static void networks_hold_what_they_say(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof networks / sizeof *networks; i++) {
		const struct network_row *r = &networks[i];
		struct network n;

		if (network_parse(span_of(r->network), &n) != r->reads)
			fail_msg("row %zu: %s: reads", i, r->says);
		if (r->reads && network_holds(&n, span_of(r->address)) != r->holds)
			fail_msg("row %zu: %s", i, r->says);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(built_in_values_serve_without_a_file),
		cmocka_unit_test(a_whole_file_is_read),
		cmocka_unit_test(wrong_files_are_explained),
		cmocka_unit_test(a_nul_byte_is_refused),
		cmocka_unit_test(too_large_a_file_is_refused),
		cmocka_unit_test(later_sources_win_and_policies_add_up),
		cmocka_unit_test(lists_take_entries_from_files),
		cmocka_unit_test(wrong_lists_are_explained),
		cmocka_unit_test(a_former_name_serves_and_warns),
		cmocka_unit_test(secrets_are_files_or_credentials),
		cmocka_unit_test(what_is_shown_says_the_same_again),
		cmocka_unit_test(every_fallback_is_a_value),
		cmocka_unit_test(every_prefix_is_read_or_refused),
		cmocka_unit_test(networks_hold_what_they_say),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
