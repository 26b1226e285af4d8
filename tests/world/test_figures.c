/* test_figures.c - totals add up, survive writing and reading, and stay bounded. */
#include "tests/cmocka.inc.h"

#include <stdio.h>
#include <stdlib.h>

#include "world/figures.h"

static struct figures *some(void)
{
	struct figures *g = figures_new();

	assert_non_null(g);
	figures_count(g, "total", "judged", 3, 0);
	figures_count(g, "d:20260131:all", "judged", 2, 1000);
	figures_count(g, "total", "action:held", 1, 0);
	figures_count(g, "total", "judged", 4, 5000);
	figures_count(g, "hist:score", "sum", -12, 0);
	return g;
}

static void counters_add_up(void **state)
{
	struct figures *g = some();

	(void)state;
	assert_int_equal(figures_get(g, "total", "judged"), 7);
	assert_int_equal(figures_get(g, "total", "action:held"), 1);
	assert_int_equal(figures_get(g, "total", "none"), 0);
	assert_int_equal(figures_get(g, "none", "judged"), 0);
	assert_int_equal(figures_get(g, "hist:score", "sum"), -12);
	/* The life of a key is that of its first count. */
	assert_int_equal(figures_ends(g, "total"), 0);
	assert_int_equal(figures_ends(g, "d:20260131:all"), 1000);
	figures_count(g, "total", "judged", INT64_MAX, 0);
	assert_int_equal(figures_get(g, "total", "judged"), INT64_MAX);
	figures_free(g);
}

static void note(const char *key, const char *field, int64_t value, void *context)
{
	buffer_addf(context, "%s %s %lld\n", key, field, (long long)value);
}

static void they_come_in_order(void **state)
{
	struct figures *g = some();
	struct buffer b;

	(void)state;
	buffer_init(&b, NULL, 1000);
	figures_each(g, note, &b);
	assert_string_equal(buffer_string(&b), "d:20260131:all judged 2\nhist:score sum -12\n"
					       "total action:held 1\ntotal judged 7\n");
	buffer_done(&b);
	figures_free(g);
}

static void keys_go_when_their_life_ends(void **state)
{
	struct figures *g = some();

	(void)state;
	figures_expire(g, 1000, NULL);
	assert_int_equal(figures_get(g, "d:20260131:all", "judged"), 2);
	figures_expire(g, 1001, NULL);
	assert_int_equal(figures_get(g, "d:20260131:all", "judged"), 0);
	assert_int_equal(figures_get(g, "total", "judged"), 7);
	figures_count(g, "d:20260131:all", "judged", 1, 9000);
	assert_int_equal(figures_get(g, "d:20260131:all", "judged"), 1);
	figures_free(g);
}

static void odd_names_count_as_other(void **state)
{
	static const struct row {
		const char *says, *key, *field;
	} rows[] = {
		{ "an empty key", "", "x" },
		{ "an empty field", "x", "" },
		{ "a space", "a b", "x" },
		{ "a line feed", "x", "a\nb" },
		{ "a byte above ASCII", "x\xC3\xA4", "x" },
	};
	struct figures *g = figures_new();
	char longest[FIGURES_NAME_MAX + 2];

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		figures_count(g, rows[i].key, rows[i].field, 1, 0);
		if (figures_get(g, "other", "other") != (int64_t)i + 1)
			fail_msg("row %zu: %s", i, rows[i].says);
	}
	memset(longest, 'x', sizeof longest);
	longest[FIGURES_NAME_MAX] = '\0';
	figures_count(g, longest, longest, 1, 0);
	assert_int_equal(figures_get(g, longest, longest), 1);
	longest[FIGURES_NAME_MAX] = 'x';
	longest[FIGURES_NAME_MAX + 1] = '\0';
	figures_count(g, longest, "x", 1, 0);
	assert_int_equal(figures_get(g, "other", "other"), 6);
	figures_free(g);
}

static void count_one(const char *key, const char *field, int64_t value, void *context)
{
	(void)key;
	(void)field;
	(void)value;
	++*(unsigned *)context;
}

static void beyond_the_limit_names_count_as_other(void **state)
{
	struct figures *g = figures_new();
	unsigned counted = 0;
	char name[32];

	(void)state;
	for (unsigned i = 0; i < FIGURES_MAX + 10; i++) {
		(void)snprintf(name, sizeof name, "k%06u", i / 10);
		figures_count(g, name, &"0\0001\0002\0003\0004\0005\0006\0007\0008\0009"[i % 10 * 2], 1, 0);
	}
	figures_each(g, count_one, &counted);
	assert_int_equal(counted, FIGURES_MAX);
	assert_int_equal(figures_get(g, "other", "other"), 11);
	/* What has a name goes on counting under it. */
	figures_count(g, "k000000", "0", 1, 0);
	assert_int_equal(figures_get(g, "k000000", "0"), 2);
	figures_free(g);
}

/* A thousand counters of it. */
static void count_day(struct figures *g, const char *key)
{
	char field[16];

	for (unsigned i = 0; i < 1000; i++) {
		(void)snprintf(field, sizeof field, "f%03u", i);
		figures_count(g, key, field, 1, 5000);
	}
}

static void the_oldest_days_make_room_and_totals_stay(void **state)
{
	enum { DAYS = FIGURES_MAX / 1000 + 20 };
	struct figures *g = figures_new();
	unsigned counted = 0;
	char key[32];

	(void)state;
	count_day(g, "total");
	count_day(g, "total:team:billing");
	for (unsigned i = 0; i < DAYS; i++) {
		(void)snprintf(key, sizeof key, "%s20260%03u%s", i % 2 ? "d:" : "h:", i, i % 2 ? ":all" : "12:all");
		count_day(g, key);
	}
	figures_each(g, count_one, &counted);
	assert_in_range(counted, FIGURES_MAX - 1000, FIGURES_MAX);
	assert_int_equal(figures_get(g, "other", "other"), 0);
	assert_int_equal(figures_get(g, "total", "f999") + figures_get(g, "total:team:billing", "f999"), 2);
	assert_int_equal(figures_get(g, "h:2026000012:all", "f000"), 0);
	assert_int_equal(figures_get(g, key, "f999"), 1);
	assert_int_equal(figures_crowded(g), 23);
	/* Nothing is older than the oldest day: it finds no room. */
	count_day(g, "d:20250101:all");
	assert_int_equal(figures_get(g, "total", "f999"), 1);
	assert_true(figures_get(g, "other", "other") > 0);
	/* A new total does. */
	figures_count(g, "total:team:returns", "judged", 1, 0);
	assert_int_equal(figures_get(g, "total:team:returns", "judged"), 1);
	figures_free(g);
}

static void a_day_that_began_anew_is_never_less(void **state)
{
	struct figures *before = some(), *now = figures_new(), *more;

	(void)state;
	figures_count(now, "d:20260131:all", "judged", 1, 1000);
	figures_count(now, "total", "judged", 9, 0);
	more = figures_since(now, before);
	assert_non_null(more);
	assert_int_equal(figures_get(more, "d:20260131:all", "judged"), 1);
	assert_int_equal(figures_get(more, "total", "judged"), 2);
	figures_free(more);
	figures_free(now);
	figures_free(before);
}

static struct span written(struct buffer *b, uint64_t sequence)
{
	struct figures *g = some();

	buffer_init(b, NULL, 10000);
	figures_write(g, sequence, b);
	figures_free(g);
	return buffer_span(b);
}

static void what_is_written_is_read(void **state)
{
	struct buffer first, second;
	struct figures *g;
	struct fault f;
	uint64_t sequence;

	(void)state;
	assert_int_equal(figures_read(written(&first, UINT64_MAX), &g, &sequence, &f), 0);
	assert_true(sequence == UINT64_MAX);
	assert_int_equal(figures_ends(g, "d:20260131:all"), 1000);
	buffer_init(&second, NULL, 10000);
	figures_write(g, sequence, &second);
	assert_true(span_eq(buffer_span(&first), buffer_span(&second)));
	figures_free(g);
	buffer_done(&first);
	buffer_done(&second);
}

static void no_prefix_and_no_changed_byte_is_read(void **state)
{
	struct buffer b;
	struct span all = written(&b, 42);

	(void)state;
	for (size_t n = 0; n < all.len; n++) {
		char *exact = malloc(n ? n : 1);
		struct figures *g;
		struct fault f;
		uint64_t sequence;

		memcpy(exact, all.at, n);
		if (figures_read((struct span){ exact, n }, &g, &sequence, &f) != -1)
			fail_msg("a prefix of %zu bytes was read", n);
		free(exact);
		b.at[n] ^= 1;
		if (figures_read(all, &g, &sequence, &f) != -1)
			fail_msg("with byte %zu changed it was read", n);
		b.at[n] ^= 1;
	}
	buffer_done(&b);
}

/* A right checksum does not make wrong lines right. */
static void wrong_lines_are_refused(void **state)
{
	static const struct row {
		const char *says, *body;
		int want;
	} rows[] = {
		{ "nothing counted", "tone-figures 1 0\n", 0 },
		{ "one counter", "tone-figures 1 9\ntotal 0 judged 1\n", 0 },
		{ "another version", "tone-figures 2 9\n", -1 },
		{ "no sequence", "tone-figures 1 \n", -1 },
		{ "a negative sequence", "tone-figures 1 -1\n", -1 },
		{ "a value too many", "tone-figures 1 9\ntotal 0 judged 1 2\n", -1 },
		{ "a value too few", "tone-figures 1 9\ntotal 0 judged\n", -1 },
		{ "no number", "tone-figures 1 9\ntotal 0 judged x\n", -1 },
		{ "a number beyond 64 bits", "tone-figures 1 9\ntotal 0 judged 9223372036854775808\n", -1 },
		{ "the lowest number", "tone-figures 1 9\ntotal 0 judged -9223372036854775808\n", 0 },
		{ "an empty line", "tone-figures 1 9\n\n", -1 },
		{ "an empty key", "tone-figures 1 9\n 0 judged 1\n", -1 },
		{ "a carriage return", "tone-figures 1 9\ntotal 0 judged\r 1\n", -1 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct figures *g = NULL;
		struct buffer b;
		struct fault f = { .text = "" };
		uint64_t sequence;

		buffer_init(&b, NULL, 1000);
		buffer_addf(&b, "%send %016llx\n", rows[i].body,
			    (unsigned long long)span_hash(span_of(rows[i].body)));
		if (figures_read(buffer_span(&b), &g, &sequence, &f) != rows[i].want)
			fail_msg("row %zu: %s: %s", i, rows[i].says, f.text);
		figures_free(g);
		buffer_done(&b);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counters_add_up),
		cmocka_unit_test(they_come_in_order),
		cmocka_unit_test(keys_go_when_their_life_ends),
		cmocka_unit_test(odd_names_count_as_other),
		cmocka_unit_test(beyond_the_limit_names_count_as_other),
		cmocka_unit_test(the_oldest_days_make_room_and_totals_stay),
		cmocka_unit_test(a_day_that_began_anew_is_never_less),
		cmocka_unit_test(what_is_written_is_read),
		cmocka_unit_test(no_prefix_and_no_changed_byte_is_read),
		cmocka_unit_test(wrong_lines_are_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
