/* test_decision.c - only what the right person signed, whole and in order, is a decision. */
#include "record/decision.h"

#include <sodium.h>
#include <stdlib.h>

#include "tests/cmocka.inc.h"

#define ID "0123456789abcdef0123456789abcdef"
#define OTHER "fedcba9876543210fedcba9876543210"

static unsigned char public[DECISION_PUBLIC], secret[DECISION_SECRET];

static const struct decision back = {
	.id = ID, .record = OTHER, .action = "return", .by = "quality desk", .decided = 1769900000,
	.not_before = 1769900010, .expires = 1769986400, .reason = "names no feeling",
	.note = "Say that you saw it.\nA path: C:\\new\n", .key = "review",
};

static int keys(void **state)
{
	unsigned char seed[crypto_sign_SEEDBYTES] = { 7 };

	(void)state;
	return sodium_init() < 0 || crypto_sign_seed_keypair(public, secret, seed);
}

static struct span written(const struct decision *d, struct buffer *b)
{
	struct fault f = { .text = "" };

	buffer_init(b, NULL, DECISION_MAX);
	if (decision_write(d, secret, b, &f))
		fail_msg("%s", f.text);
	return buffer_span(b);
}

static bool true_one(struct span bytes, struct decision *d)
{
	unsigned char signature[64];
	struct span body;

	return !decision_read(bytes, d, &body, signature, NULL) && decision_true(body, signature, public);
}

static void what_is_signed_is_obeyed(void **state)
{
	struct buffer b, c;
	struct decision d;

	(void)state;
	assert_true(true_one(written(&back, &b), &d));
	assert_true(span_eq(written(&d, &c), buffer_span(&b)));
	assert_string_equal(d.note, back.note);
	assert_string_equal(d.key, back.key);
	buffer_done(&b);
	buffer_done(&c);
}

static void no_changed_byte_is_obeyed(void **state)
{
	struct buffer b;
	struct span whole = written(&back, &b);

	(void)state;
	for (size_t i = 0; i < whole.len; i++) {
		struct decision d;

		b.at[i] ^= 1;
		if (true_one(whole, &d))
			fail_msg("byte %zu changed", i);
		b.at[i] ^= 1;
	}
	buffer_done(&b);
}

static void every_prefix_is_refused(void **state)
{
	struct buffer b;
	struct span whole = written(&back, &b);

	(void)state;
	for (size_t n = 0; n < whole.len; n++) {
		char *copy = malloc(n ? n : 1);
		struct decision d;

		assert_non_null(copy);
		memcpy(copy, whole.at, n);
		if (true_one((struct span){ copy, n }, &d))
			fail_msg("%zu bytes", n);
		free(copy);
	}
	buffer_done(&b);
}

static void another_key_is_not_believed(void **state)
{
	unsigned char other[DECISION_PUBLIC], theirs[DECISION_SECRET], seed[crypto_sign_SEEDBYTES] = { 8 };
	unsigned char signature[64];
	struct buffer b;
	struct decision d;
	struct span body;

	(void)state;
	assert_int_equal(crypto_sign_seed_keypair(other, theirs, seed), 0);
	assert_int_equal(decision_read(written(&back, &b), &d, &body, signature, NULL), 0);
	assert_false(decision_true(body, signature, other));
	buffer_done(&b);
}

static const struct {
	const char *says;
	struct decision d;
	const char *want;
} wrongs[] = {
#define HEAD .id = ID, .record = OTHER, .by = "a", .key = "k", .decided = 10, .not_before = 10, .expires = 20
	{ "an action of another kind", { HEAD, .action = "delete" }, "no such action" },
	{ "a drop without a reason", { HEAD, .action = "drop" }, "needs a reason" },
	{ "an extension without an end", { HEAD, .action = "extend" }, "until" },
	{ "a release until", { HEAD, .action = "release", .until = 30 }, "until" },
	{ "an undo of nothing", { HEAD, .action = "undo" }, "of belongs" },
	{ "a release with a note", { HEAD, .action = "release", .note = "x" }, "note" },
	{ "expired before it began",
	  { .id = ID, .record = OTHER, .by = "a", .key = "k", .action = "release", .decided = 10,
	    .not_before = 30, .expires = 20 }, "not in order" },
};

static void contradictions_are_not_signed(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
		struct fault f = { .text = "" };
		struct buffer b;

		buffer_init(&b, NULL, DECISION_MAX);
		if (!decision_write(&wrongs[i].d, secret, &b, &f) || !strstr(f.text, wrongs[i].want))
			fail_msg("%s: %s", wrongs[i].says, f.text);
		buffer_done(&b);
	}
}

static void the_longest_note_fits(void **state)
{
	struct decision d = back;
	struct buffer b;

	(void)state;
	memset(d.note, '\n', DECISION_NOTE_MAX);
	assert_true(true_one(written(&d, &b), &d));
	buffer_done(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_signed_is_obeyed),
		cmocka_unit_test(no_changed_byte_is_obeyed),
		cmocka_unit_test(every_prefix_is_refused),
		cmocka_unit_test(another_key_is_not_believed),
		cmocka_unit_test(contradictions_are_not_signed),
		cmocka_unit_test(the_longest_note_fits),
	};

	return cmocka_run_group_tests(tests, keys, NULL);
}
