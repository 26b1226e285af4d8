/* test_hold.c - the record that the release agent reads as root. */
#include "record/hold.h"

#include <stdio.h>
#include <stdlib.h>

#include "record/queue_id.h"
#include "tests/cmocka.inc.h"

static const struct hold full = {
	.id = "0123456789abcdef0123456789abcdef", .instance = "mx1", .queue_id = "4FxYwW1bqDz1Kqp",
	.policy = "support", .team = "billing", .outcome = "missed", .ground = "missed", .need = "upset",
	.reason = "tone-milter: missed; need=upset", .contact = "lead@example.com",
	.boot_id = "5d8ff9f0-0000-4000-8000-000000000000", .received = 1769900000, .decided = 1769900001,
	.deadline = 1769903600, .boot_deadline = 4600, .recipients = 2,
	.group = "ffffffffffffffffffffffffffffffff", .return_to = "agent@example.com",
	.thread = "00000000000000000000000000000001", .review_by = 1769901800, .language = "de",
	.missing = "acknowledgement,apology",
};

static struct span written(const struct hold *h, struct buffer *b)
{
	buffer_init(b, NULL, HOLD_RECORD_MAX);
	hold_write(h, b);
	assert_false(b->spoiled);
	return buffer_span(b);
}

static void what_is_written_is_read(void **state)
{
	struct buffer b;
	struct hold h;
	struct fault f = { .text = "" };

	(void)state;
	if (hold_read(written(&full, &b), &h, &f))
		fail_msg("%s", f.text);
	assert_string_equal(h.id, full.id);
	assert_string_equal(h.reason, full.reason);
	assert_string_equal(h.contact, full.contact);
	assert_int_equal(h.deadline, full.deadline);
	assert_int_equal(h.boot_deadline, full.boot_deadline);
	assert_int_equal(h.recipients, 2);
	assert_string_equal(h.group, full.group);
	assert_int_equal(h.review_by, full.review_by);
	assert_string_equal(h.language, full.language);
	assert_string_equal(h.missing, full.missing);
	buffer_done(&b);
}

static void a_group_may_be_missing(void **state)
{
	struct hold h = full;
	struct buffer b;

	(void)state;
	h.group[0] = h.team[0] = h.boot_id[0] = '\0';
	assert_int_equal(hold_read(written(&h, &b), &h, NULL), 0);
	assert_string_equal(h.group, "");
	buffer_done(&b);
}

static void a_field_cannot_end_its_line(void **state)
{
	struct hold h = full;
	struct buffer b;

	(void)state;
	(void)snprintf(h.reason, sizeof h.reason, "x\nend\nid 1");
	assert_int_equal(hold_read(written(&h, &b), &h, NULL), 0);
	assert_string_equal(h.reason, "x end id 1");
	buffer_done(&b);
}

static void every_prefix_is_refused(void **state)
{
	struct buffer b;
	struct span whole = written(&full, &b);

	(void)state;
	for (size_t n = 0; n < whole.len; n++) {
		char *copy = malloc(n ? n : 1);
		struct hold h;

		assert_non_null(copy);
		memcpy(copy, whole.at, n);
		if (hold_read((struct span){ copy, n }, &h, NULL) == 0)
			fail_msg("a record of %zu bytes of %zu is no record", n, whole.len);
		free(copy);
	}
	buffer_done(&b);
}

static const struct wrong {
	const char *says, *from, *to, *want;
} wrongs[] = {
	{ "another version", "tone-hold 2", "tone-hold 3", "does not begin" },
	{ "an unknown key", "\nteam ", "\ntram ", "team is expected" },
	{ "a key too few", "policy support\n", "", "policy is expected" },
	{ "a key twice", "policy support\n", "policy support\npolicy support\n", "team is expected" },
	{ "an id of other letters", "id 0123", "id 012G", "32 hexadecimal digits" },
	{ "a short id", "id 0123", "id 012", "32 hexadecimal digits" },
	{ "a path for a queue id", "queue_id 4Fx", "queue_id ../", "queue_id is none" },
	{ "an option for a queue id", "queue_id 4Fx", "queue_id -d ", "queue_id is none" },
	{ "a negative time", "deadline 1769903600", "deadline -1", "deadline is no number" },
	{ "a time beyond all", "deadline 1769903600", "deadline 99999999999999999999", "deadline is no number" },
	{ "no contact", "contact lead@example.com", "contact ", "contact is empty" },
	{ "a control character", "need upset", "need up\tset", "not text" },
	{ "a need too long", "need upset", "need upsetupsetupsetupset", "too long" },
	{ "something behind the end", "end\n", "end\nx", "does not end" },
	{ "carriage returns", "end\n", "end\r\n", "does not end" },
};

static void wrong_records_are_refused(void **state)
{
	struct buffer b;
	struct span whole = written(&full, &b);

	(void)state;
	for (size_t i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
		size_t at = span_find(whole, span_of(wrongs[i].from));
		struct buffer changed;
		struct fault f = { .text = "" };
		struct hold h;

		assert_in_range(at, 0, whole.len - 1);
		buffer_init(&changed, NULL, 2 * HOLD_RECORD_MAX);
		buffer_add(&changed, span_cut(whole, 0, at));
		buffer_add(&changed, span_of(wrongs[i].to));
		buffer_add(&changed, span_skip(whole, at + strlen(wrongs[i].from)));
		if (hold_read(buffer_span(&changed), &h, &f) == 0 || !strstr(f.text, wrongs[i].want))
			fail_msg("row %zu: %s: %s", i, wrongs[i].says, f.text);
		buffer_done(&changed);
	}
	buffer_done(&b);
}

static const struct id_row {
	const char *says, *id;
	bool sound, is_long;
} ids[] = {
	{ "Postfix, long", "4FxYwW1bqDz1Kqp", true, true },
	{ "Postfix, long, as of 2010", "3Pt2mN2VXxznjll", true, true },
	{ "z is a digit of the microseconds, too", "4jXKVn6qz9z1c04h", true, true },
	{ "and may stand right before the one that divides", "4jXKWc2byzz1c0xF", true, true },
	{ "and be a digit of the seconds", "4jzKVn6qz9z1c04h", true, true },
	{ "no inode behind the last z", "4jzKVn6qz9b1c04z", true, false },
	{ "Postfix, short", "A1B2C3D4E5F", true, false },
	{ "Sendmail", "7AV5rXx1012345", true, false },
	{ "vowels are not in the long form", "4Fx0aW1bqDz1Kqp", true, false },
	{ "no inode behind the z", "4FxYyW1bqDz", true, false },
	{ "a z too early", "4FxYz1bqD1Kqp", true, false },
	{ "too short", "A1B2", false, false },
	{ "empty", "", false, false },
	{ "a path", "../../etc", false, false },
	{ "an option", "-dALL", false, false },
	{ "a space", "4FxYyW1 bqDz1Kqp", false, false },
};

/* 2026-11-22 12:03:02, and the day after. */
enum { WHEN = 1795348982, NEXT_DAY = WHEN + 86400 };

static const struct dated_row {
	const char *says, *id;
	int64_t when;
	bool want;
} dated[] = {
	{ "the second of now", "6AMC32k1017574", WHEN, true },
	{ "a longer process id", "6AMC32k14194304", WHEN, true },
	{ "a clock that is a day behind", "6AMC32k1017574", NEXT_DAY, true },
	{ "and one that is ahead", "6AMC32k1017574", WHEN - 86400, true },
	{ "of another day", "6AMC32k1017574", WHEN + 3 * 86400, false },
	{ "of another month", "69MC32k1017574", WHEN, false },
	{ "of another year", "5AMC32k1017574", WHEN, false },
	{ "a process id too short", "6AMC32k101757", WHEN, false },
	{ "letters in the process id", "6AMC32k1017A74", WHEN, false },
	{ "Postfix, long", "4FxYwW1bqDz1Kqp", WHEN, false },
	{ "Postfix, short", "A1B2C3D4E5F", WHEN, false },
	{ "a path", "6AMC32k1/17574", WHEN, false },
	{ "empty", "", WHEN, false },
	{ "before there was mail", "6AMC32k1017574", INT64_MIN / 2, false },
};

static void sendmails_ids_tell_their_day(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof dated / sizeof *dated; i++)
		if (queue_id_dated(span_of(dated[i].id), dated[i].when) != dated[i].want)
			fail_msg("row %zu: %s", i, dated[i].says);
}

static void queue_ids_are_known_by_form(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
		if (queue_id_sound(span_of(ids[i].id)) != ids[i].sound
		    || queue_id_long(span_of(ids[i].id)) != ids[i].is_long)
			fail_msg("row %zu: %s", i, ids[i].says);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_written_is_read),
		cmocka_unit_test(a_group_may_be_missing),
		cmocka_unit_test(a_field_cannot_end_its_line),
		cmocka_unit_test(every_prefix_is_refused),
		cmocka_unit_test(wrong_records_are_refused),
		cmocka_unit_test(queue_ids_are_known_by_form),
		cmocka_unit_test(sendmails_ids_tell_their_day),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
