/* test_message.c - what is kept of a message, and what is not. */
#include "tests/cmocka.inc.h"

#include <stdio.h>
#include <stdlib.h>

#include "daemon/message.h"

enum { KEPT = 1000 };

static const struct settings settings = { .max_message_kept = KEPT };

static struct message *begin(size_t budget, const char *sender)
{
	struct message *m = calloc(1, sizeof *m);
	const struct kit kit = { .settings = &settings, .arena = arena_new(budget) };

	message_begin(m, &kit, sender, 12345);
	return m;
}

static void end(struct message *m)
{
	arena_free(m->kit.arena);
	free(m);
}

static void addresses_lose_their_brackets(void **state)
{
	static const struct { const char *says, *given, *kept; } rows[] = {
		{ "a path", "<a@example.com>", "a@example.com" },
		{ "the null sender", "<>", "" },
		{ "an address without a path", "a@example.com", "a@example.com" },
		{ "one bracket is not a path", "<a@example.com", "<a@example.com" },
		{ "a lone bracket", "<", "<" },
		{ "nothing", "", "" },
		{ "not even that", NULL, "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct message *m = begin(1 << 20, rows[i].given);

		if (!span_eq(m->envelope.sender, span_of(rows[i].kept)))
			fail_msg("row %zu: %s", i, rows[i].says);
		message_recipient(m, rows[i].given);
		if (!span_eq(m->envelope.recipients[0], span_of(rows[i].kept)))
			fail_msg("row %zu as recipient: %s", i, rows[i].says);
		end(m);
	}
}

static void recipients_beyond_the_bound_are_counted_not_kept(void **state)
{
	struct message *m = begin(1 << 20, "<a@example.com>");
	char address[64];

	(void)state;
	for (int i = 0; i < MESSAGE_RECIPIENTS_MAX + 500; i++) {
		snprintf(address, sizeof address, "<c%d@example.org>", i);
		message_recipient(m, address);
	}
	assert_int_equal(m->recipients, MESSAGE_RECIPIENTS_MAX + 500);
	assert_int_equal(m->envelope.recipient_count, MESSAGE_RECIPIENTS_MAX);
	assert_true(span_eq(m->envelope.recipients[999], SPAN("c999@example.org")));
	assert_false(m->broken);
	end(m);
}

static void a_value_keeps_its_folds_and_loses_its_leading_space(void **state)
{
	struct message *m = begin(1 << 20, "");
	struct raw_mail raw;

	(void)state;
	message_header(m, "Subject", "  one\n\ttwo");
	message_header(m, "X-Empty", "");
	message_header(m, "X-None", NULL);
	raw = message_raw(m);
	assert_int_equal(raw.header_count, 3);
	assert_true(span_eq(raw.headers[0].name, SPAN("Subject")));
	assert_true(span_eq(raw.headers[0].value, SPAN("one\n\ttwo")));
	assert_int_equal(raw.headers[1].value.len, 0);
	assert_int_equal(raw.headers[2].value.len, 0);
	end(m);
}

static void a_header_beyond_the_bound_is_a_finding_and_short_ones_still_fit(void **state)
{
	struct message *m = begin(4 << 20, "");
	char *value = malloc(MESSAGE_HEADERS_MAX + 1);

	(void)state;
	memset(value, 'v', MESSAGE_HEADERS_MAX);
	value[MESSAGE_HEADERS_MAX] = '\0';
	message_header(m, "To", value);
	assert_int_equal(message_raw(m).header_count, 0);
	assert_int_equal(message_raw(m).findings, FINDING_HEADER_CUT);
	message_header(m, "Auto-Submitted", "auto-replied");
	assert_int_equal(message_raw(m).header_count, 1);
	for (int i = 0; i < 100000; i++)
		message_header(m, "X-Many", "short");
	assert_true(m->header_bytes <= MESSAGE_HEADERS_MAX);
	assert_false(m->broken);
	free(value);
	end(m);
}

static void our_own_headers_are_counted_by_name_even_beyond_the_bound(void **state)
{
	struct message *m = begin(4 << 20, "");
	char *value = malloc(MESSAGE_HEADERS_MAX + 1);

	(void)state;
	memset(value, 'v', MESSAGE_HEADERS_MAX);
	value[MESSAGE_HEADERS_MAX] = '\0';
	message_header(m, "X-Tone-Id", "1");
	message_header(m, "x-tone-ID", "2");
	message_header(m, "X-Toner", "not ours");
	message_header(m, "X-Tone-Status", value);
	assert_int_equal(m->brought_count, 2);
	assert_int_equal(m->brought[0].count, 2);
	assert_true(span_eq(m->brought[0].name, SPAN("X-Tone-Id")));
	assert_int_equal(m->brought[1].count, 1);
	free(value);
	end(m);
}

static void a_stranger_cannot_fill_the_list_of_our_headers(void **state)
{
	struct message *m = begin(4 << 20, "");
	char name[32];

	(void)state;
	for (int i = 0; i < MESSAGE_BROUGHT_MAX + 10; i++) {
		snprintf(name, sizeof name, "X-Tone-%d", i);
		message_header(m, name, "");
	}
	assert_int_equal(m->brought_count, MESSAGE_BROUGHT_MAX);
	assert_int_equal(message_raw(m).findings, FINDING_HEADER_CUT);
	message_header(m, "X-Tone-Status", "met; forged");
	message_header(m, "X-TONE-SIGNALS", "forged");
	message_header(m, "x-tone-status", "forged again");
	assert_int_equal(m->brought_count, MESSAGE_BROUGHT_MAX + 2);
	assert_int_equal(m->brought[MESSAGE_BROUGHT_MAX].count, 2);
	end(m);
}

static void a_body_ends_at_the_bound_wherever_its_pieces_do(void **state)
{
	char bytes[2 * KEPT];

	(void)state;
	memset(bytes, 'b', sizeof bytes);
	for (size_t piece = 1; piece < sizeof bytes; piece += 97) {
		struct message *m = begin(1 << 20, "");
		size_t sent = 0;
		bool more = true;

		while (more && sent < sizeof bytes) {
			more = message_body(m, (struct span){ bytes, piece });
			sent += piece;
		}
		assert_false(more);
		assert_int_equal(message_raw(m).body.len, KEPT);
		assert_int_equal(message_raw(m).findings, FINDING_TRUNCATED);
		end(m);
	}
}

static void a_body_of_just_the_bound_is_whole(void **state)
{
	struct message *m = begin(1 << 20, "");
	char bytes[KEPT] = { 0 };

	(void)state;
	assert_true(message_body(m, (struct span){ bytes, KEPT }));
	assert_int_equal(message_raw(m).body.len, KEPT);
	assert_int_equal(message_raw(m).findings, 0);
	end(m);
}

/* Whatever the budget, all is kept or the message says that it is broken. */
static void every_budget_keeps_all_or_is_broken(void **state)
{
	char body[600] = { 0 };

	(void)state;
	for (size_t budget = 0; budget < 65536; budget += 16) {
		struct message *m = begin(budget, "<a@example.com>");

		for (int i = 0; i < 40; i++)
			message_recipient(m, "<c@example.org>");
		for (int i = 0; i < 40; i++)
			message_header(m, "X-Tone-Field", "value");
		(void)message_body(m, (struct span){ body, sizeof body });
		if (!m->broken) {
			assert_int_equal(m->envelope.recipient_count, 40);
			assert_int_equal(message_raw(m).header_count, 40);
			assert_int_equal(message_raw(m).body.len, sizeof body);
		}
		end(m);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(addresses_lose_their_brackets),
		cmocka_unit_test(recipients_beyond_the_bound_are_counted_not_kept),
		cmocka_unit_test(a_value_keeps_its_folds_and_loses_its_leading_space),
		cmocka_unit_test(a_header_beyond_the_bound_is_a_finding_and_short_ones_still_fit),
		cmocka_unit_test(our_own_headers_are_counted_by_name_even_beyond_the_bound),
		cmocka_unit_test(a_stranger_cannot_fill_the_list_of_our_headers),
		cmocka_unit_test(a_body_ends_at_the_bound_wherever_its_pieces_do),
		cmocka_unit_test(a_body_of_just_the_bound_is_whole),
		cmocka_unit_test(every_budget_keeps_all_or_is_broken),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
