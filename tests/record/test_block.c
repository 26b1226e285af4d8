/* test_block.c - what is kept of an event comes back as it was, or not at all. */
#include "record/block.h"
#include "record/counts.h"

#include "tests/cmocka.inc.h"

#include <stdio.h>
#include <stdlib.h>

/* Row `i` of a day on which everything changes now and then. */
static struct event some(unsigned i)
{
	struct event e = { .sequence = 1000 + i, .time_ms = INT64_C(1700000000000) + i * 97,
			   .judge_us = 100 + i * 37 % 200, .bytes = 2000 + i * 7919 % 9000,
			   .recipients = (uint16_t)(1 + (i % 9 == 0)), .score = (int8_t)(i * 31 % 101),
			   .outcome = (uint8_t)(i % OUTCOME_COUNT), .need = (uint8_t)(i % NEED_COUNT),
			   .acknowledgement = (uint8_t)(i % ACKNOWLEDGED_COUNT),
			   .action = EVENT_OBSERVED, .settings_version = 0xA1B2C3D4,
			   .lexicon_version = 0x01020304, .language = "en" };

	e.signals = (UINT64_C(1) << (i % SIGNAL_COUNT)) | 5;
	slug_set(e.policy, i % 50 == 49 ? SPAN("claims") : SPAN("support"));
	slug_set(e.team, i % 3 ? SPAN("billing") : SPAN("returns"));
	event_seal(&e);
	return e;
}

static void write(const struct event *events, size_t count, struct buffer *out)
{
	buffer_init(out, NULL, BLOCK_MAX);
	block_write(events, count, out);
	assert_false(out->spoiled);
}

static void what_goes_in_comes_out(void **state)
{
	static const size_t counts[] = { 1, 2, 10, 255, BLOCK_EVENTS };
	struct event in[BLOCK_EVENTS], out[BLOCK_EVENTS];

	(void)state;
	for (unsigned i = 0; i < BLOCK_EVENTS; i++)
		in[i] = some(i);
	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
		struct buffer b;
		uint64_t first, last;
		size_t count;

		write(in, counts[i], &b);
		assert_int_equal(block_span(buffer_span(&b), &first, &last), b.len);
		assert_int_equal(first, 1000);
		assert_int_equal(last, 999 + counts[i]);
		assert_int_equal(block_read(buffer_span(&b), out, &count), b.len);
		assert_int_equal(count, counts[i]);
		assert_memory_equal(in, out, counts[i] * sizeof *in);
		print_message("%zu events: %zu bytes, %zu.%zu each\n", counts[i], b.len,
			      b.len / counts[i], b.len * 10 / counts[i] % 10);
		buffer_done(&b);
	}
}

static void the_ends_of_every_number_fit(void **state)
{
	struct event in[2] = { some(0), some(1) }, out[BLOCK_EVENTS];
	struct buffer b;
	size_t count;

	(void)state;
	in[0].sequence = 1;
	in[0].time_ms = INT64_MIN;
	in[1].sequence = UINT64_MAX;
	in[1].time_ms = -1;
	in[0].score = -1;
	in[1].judge_us = in[1].bytes = in[1].settings_version = in[1].lexicon_version = UINT32_MAX;
	in[1].recipients = UINT16_MAX;
	in[1].findings = (1u << FINDING_COUNT) - 1;
	memset(in[1].team, 0, sizeof in[1].team);
	memset(in[1].team, 'x', sizeof in[1].team - 1);
	event_seal(&in[0]);
	event_seal(&in[1]);
	write(in, 2, &b);
	assert_int_equal(block_read(buffer_span(&b), out, &count), b.len);
	assert_memory_equal(in, out, sizeof in);
	buffer_done(&b);
}

static void nothing_that_points_to_a_message_is_kept_and_of_an_agent_what_counts(void **state)
{
	struct event in = some(0), out[BLOCK_EVENTS];
	static const unsigned char zeros[16];
	struct buffer b;
	size_t count;

	(void)state;
	memset(in.id, 1, sizeof in.id);
	memset(in.agent, 2, sizeof in.agent);
	memset(in.message, 3, sizeof in.message);
	event_seal(&in);
	write(&in, 1, &b);
	assert_true(block_read(buffer_span(&b), out, &count) > 0);
	assert_memory_equal(out[0].id, zeros, sizeof zeros);
	assert_memory_equal(out[0].agent, in.agent, COUNTS_AGENT_BYTES);
	assert_memory_equal(out[0].agent + COUNTS_AGENT_BYTES, zeros, sizeof in.agent - COUNTS_AGENT_BYTES);
	assert_memory_equal(out[0].message, zeros, sizeof zeros);
	buffer_done(&b);
}

/* A block of twenty different events. */
static struct buffer written(void)
{
	struct event in[20];
	struct buffer b;

	for (unsigned i = 0; i < 20; i++)
		in[i] = some(i);
	write(in, 20, &b);
	return b;
}

/* Each in a heap copy of exact size, so that a sanitizer sees a step beyond. */
static void every_prefix_is_no_block(void **state)
{
	struct event out[BLOCK_EVENTS];
	struct buffer b = written();

	(void)state;
	for (size_t n = 0; n < b.len; n++) {
		char *copy = malloc(n ? n : 1);
		size_t count;

		assert_non_null(copy);
		memcpy(copy, b.at, n);
		if (block_read((struct span){ copy, n }, out, &count) != 0 || count)
			fail_msg("a prefix of %zu bytes", n);
		free(copy);
	}
	buffer_done(&b);
}

static void every_flipped_bit_is_no_block(void **state)
{
	struct event out[BLOCK_EVENTS];
	struct buffer b = written();

	(void)state;
	for (size_t bit = 0; bit < b.len * 8; bit++) {
		uint64_t first, last;
		size_t count;

		b.at[bit / 8] ^= (char)(1u << bit % 8);
		if (block_read(buffer_span(&b), out, &count) != 0 || block_span(buffer_span(&b), &first, &last))
			fail_msg("bit %zu", bit);
		b.at[bit / 8] ^= (char)(1u << bit % 8);
	}
	buffer_done(&b);
}

static void every_budget_is_a_block_or_a_spoiled_buffer(void **state)
{
	struct event in[20], out[BLOCK_EVENTS];
	struct buffer whole;

	(void)state;
	for (unsigned i = 0; i < 20; i++)
		in[i] = some(i);
	write(in, 20, &whole);
	for (size_t max = 0; max <= whole.len; max++) {
		struct buffer b;
		size_t count;

		buffer_init(&b, NULL, max);
		block_write(in, 20, &b);
		if (b.spoiled != (max < whole.len))
			fail_msg("a budget of %zu", max);
		if (!b.spoiled)
			assert_int_equal(block_read(buffer_span(&b), out, &count), whole.len);
		buffer_done(&b);
	}
	buffer_done(&whole);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_goes_in_comes_out),
		cmocka_unit_test(the_ends_of_every_number_fit),
		cmocka_unit_test(nothing_that_points_to_a_message_is_kept_and_of_an_agent_what_counts),
		cmocka_unit_test(every_prefix_is_no_block),
		cmocka_unit_test(every_flipped_bit_is_no_block),
		cmocka_unit_test(every_budget_is_a_block_or_a_spoiled_buffer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
