/* test_counts.c - what one event adds to which counter. */
#include "record/counts.h"

#include <stdio.h>
#include <stdlib.h>

#include "record/metrics.h"
#include "tests/cmocka.inc.h"

enum { COUNTERS_MAX = 1024 };

struct counter {
	char key[COUNTS_KEY_MAX], field[COUNTS_FIELD_MAX];
	int64_t value;
	unsigned life;
};

struct counters {
	struct counter at[COUNTERS_MAX];
	size_t count;
};

static struct counter *find(struct counters *c, const char *key, const char *field)
{
	for (size_t i = 0; i < c->count; i++)
		if (strcmp(c->at[i].key, key) == 0 && strcmp(c->at[i].field, field) == 0)
			return &c->at[i];
	return NULL;
}

static void sink(const char *key, const char *field, int64_t add, unsigned life, void *context)
{
	struct counters *all = context;
	struct counter *c = find(all, key, field);

	assert_int_not_equal(add, 0);
	if (!c) {
		assert_in_range(all->count, 0, COUNTERS_MAX - 1);
		c = &all->at[all->count++];
		(void)snprintf(c->key, sizeof c->key, "%s", key);
		(void)snprintf(c->field, sizeof c->field, "%s", field);
		c->life = life;
	}
	assert_int_equal(c->life, life);
	c->value += add;
}

static int64_t get(void *context, const char *key, const char *field)
{
	struct counter *c = find(context, key, field);

	return c ? c->value : 0;
}

static void each(void *context, void (*see)(const char *, const char *, int64_t, void *), void *to)
{
	struct counters *all = context;

	for (size_t i = 0; i < all->count; i++)
		see(all->at[i].key, all->at[i].field, all->at[i].value, to);
}

/* 2026-01-31 23:59:59 UTC */
static struct event judged(void)
{
	return (struct event){
		.time_ms = INT64_C(1769903999000), .recipients = 3, .bytes = 900, .judge_us = 75,
		.action = EVENT_HELD, .outcome = OUTCOME_MISSED, .need = NEED_UPSET,
		.ground = GROUND_MISSED, .score = 37, .policy = "support", .team = "billing",
		.language = "en", .hint = 1, .signals = UINT64_C(1) << SIGNAL_POLICY, .findings = FINDING_LONG_LINE,
	};
}

static const struct row {
	const char *key, *field;
	int64_t value;
	unsigned life;
} rows[] = {
	{ "total", "messages", 2, 0 },
	{ "total", "recipients", 4, 0 },
	{ "total", "bytes", 900, 0 },
	{ "total", "judged", 1, 0 },
	{ "total", "hint", 1, 0 },
	{ "total", "scored", 1, 0 },
	{ "total", "score_sum", 37, 0 },
	{ "total", "action:held", 1, 0 },
	{ "total", "action:exempt", 1, 0 },
	{ "total", "exempt:list", 1, 0 },
	{ "total", "outcome:missed", 1, 0 },
	{ "total", "need:upset", 1, 0 },
	{ "total", "ack:none", 1, 0 },
	{ "total", "ground:missed", 1, 0 },
	{ "total", "signal:policy", 1, 0 },
	{ "total", "finding:long-line", 1, 0 },
	{ "total", "language:en", 1, 0 },
	{ "total:team:billing", "action:held", 1, 0 },
	{ "total:policy:support", "judged", 1, 0 },
	{ "d:20260131:all", "messages", 2, COUNTS_LIFE_DAY },
	{ "d:20260131:billing", "messages", 1, COUNTS_LIFE_DAY },
	{ "h:2026013123:all", "outcome:missed", 1, COUNTS_LIFE_HOUR },
	{ "hist:score", "s35", 1, 0 },
	{ "hist:score", "sum", 37, 0 },
	{ "hist:score", "count", 1, 0 },
	{ "hist:judge_us", "le_100", 1, 0 },
	{ "hist:judge_us", "le_50", 1, 0 },
	{ "hist:judge_us", "count", 2, 0 },
};

static struct counters *filled(void)
{
	struct counters *c = calloc(1, sizeof *c);
	struct event held = judged(), list = { .time_ms = INT64_C(1769903999000), .recipients = 1,
					       .action = EVENT_EXEMPT, .exempt = EXEMPT_LIST, .score = -1 };

	assert_non_null(c);
	counts_of(&held, sink, c);
	counts_of(&list, sink, c);
	return c;
}

static void every_counter_is_where_the_manual_says(void **state)
{
	struct counters *c = filled();

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct counter *got = find(c, rows[i].key, rows[i].field);

		if (!got || got->value != rows[i].value || got->life != rows[i].life)
			fail_msg("row %zu: %s %s: %lld", i, rows[i].key, rows[i].field,
				 got ? (long long)got->value : -1LL);
	}
	assert_null(find(c, "total", "outcome:unknown"));	/* the exempt one has no outcome */
	free(c);
}

static int64_t sum_of(struct counters *c, const char *key, const char *prefix)
{
	int64_t sum = 0;

	for (size_t i = 0; i < c->count; i++)
		if (strcmp(c->at[i].key, key) == 0 && strncmp(c->at[i].field, prefix, strlen(prefix)) == 0)
			sum += c->at[i].value;
	return sum;
}

static void an_unknown_outcome_has_its_reason(void **state)
{
	struct counters *c = calloc(1, sizeof *c);
	struct event e = judged();

	(void)state;
	assert_non_null(c);
	e.outcome = OUTCOME_UNKNOWN;
	for (unsigned why = 0; why < UNKNOWN_COUNT; why++) {
		e.unknown = (uint8_t)why;
		counts_of(&e, sink, c);
	}
	assert_int_equal(get(c, "total", "outcome:unknown"), UNKNOWN_COUNT);
	assert_int_equal(get(c, "total", "unknown:no-quote"), 1);
	assert_int_equal(get(c, "total", "unknown:language"), 1);
	assert_int_equal(get(c, "total", "unknown:answer-in-attachment"), 1);
	assert_int_equal(sum_of(c, "total", "unknown:"), UNKNOWN_COUNT - 1);	/* too little has none */
	free(c);
}

/* Whatever the events: parts add up to their denominators. */
static void shares_have_their_denominators(void **state)
{
	struct counters *c = calloc(1, sizeof *c);

	(void)state;
	assert_non_null(c);
	for (unsigned i = 0; i < 2000; i++) {
		struct event e = judged();

		e.action = (uint8_t)(i % EVENT_ACTIONS);
		e.exempt = (uint8_t)(i % 7 == 0 ? i % EXEMPT_COUNT : 0);
		e.fault = (uint8_t)(i % 11 == 0);
		e.outcome = (uint8_t)(i % OUTCOME_COUNT);
		e.need = (uint8_t)(i / 3 % NEED_COUNT);
		e.acknowledgement = (uint8_t)(i / 5 % ACKNOWLEDGED_COUNT);
		e.score = (int8_t)(i % 102) - 1;
		e.judge_us = i * i;
		counts_of(&e, sink, c);
	}
	assert_int_equal(sum_of(c, "total", "action:"), 2000);
	assert_int_equal(get(c, "total", "messages"), 2000);
	assert_int_equal(sum_of(c, "total", "outcome:"), get(c, "total", "judged"));
	assert_int_equal(sum_of(c, "total", "need:"), get(c, "total", "judged"));
	assert_int_equal(sum_of(c, "total", "ack:"), get(c, "total", "judged"));
	assert_int_equal(sum_of(c, "hist:judge_us", "le_"), 2000);
	assert_int_equal(sum_of(c, "hist:score", "s") - get(c, "hist:score", "sum"), get(c, "total", "scored"));
	free(c);
}

/* The page's fields: ".It Cm action: Ns Ar name" or ".It Cm recipients , bytes". */
static bool documented(const char *page, struct span field)
{
	struct span rest = span_of(page);

	while (rest.at) {
		struct span line = span_line(&rest);

		if (!span_starts(line, SPAN(".It Cm ")))
			continue;
		for (line = span_skip(line, 7); line.at && line.len;)
			if (span_eq(span_until(&line, ' '), field))
				return true;
	}
	return false;
}

/* Up to its colon, which belongs to it. */
static struct span field_group(const char *field)
{
	struct span s = span_of(field);

	return span_cut(s, 0, span_find_byte(s, ':') + 1);
}

static void every_field_stands_in_the_manual(void **state)
{
	struct counters *c = filled();
	struct event failed = { .action = EVENT_FAILED, .fault = FAULT_MEMORY + 1, .score = -1 };
	struct event harmful = judged();
	char *page = calloc(1, 65536);
	FILE *file = fopen("man/tone-redis.5", "r");

	(void)state;
	assert_true(page && file);
	assert_in_range(fread(page, 1, 65535, file), 1000, 65534);
	(void)fclose(file);
	harmful.harm = HARM_BLAME;
	harmful.not_held = NOT_HELD_MODE;
	harmful.unknown = UNKNOWN_NO_QUOTE;
	counts_of(&failed, sink, c);
	counts_of(&harmful, sink, c);
	for (size_t i = 0; i < c->count; i++)
		if (strncmp(c->at[i].key, "hist:", 5) != 0 && !documented(page, field_group(c->at[i].field)))
			fail_msg("man/tone-redis.5 lacks %s", c->at[i].field);
	free(page);
	free(c);
}

static const struct day {
	int64_t time;
	int year;
	unsigned month, day, hour;
} days[] = {
	{ 0, 1970, 1, 1, 0 }, { 86399, 1970, 1, 1, 23 }, { 86400, 1970, 1, 2, 0 },
	{ -1, 1969, 12, 31, 23 }, { 951782400, 2000, 2, 29, 0 }, { 951868800, 2000, 3, 1, 0 },
	{ 1709164800, 2024, 2, 29, 0 }, { 1769903999, 2026, 1, 31, 23 }, { 4107542400, 2100, 3, 1, 0 },
	{ 4107542399, 2100, 2, 28, 23 }, { 253402300799, 9999, 12, 31, 23 },
};

static void the_calendar_is_right(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
		struct civil c = civil_of(days[i].time);

		if (c.year != days[i].year || c.month != days[i].month || c.day != days[i].day
		    || c.hour != days[i].hour)
			fail_msg("row %zu: %d-%u-%u %u", i, c.year, c.month, c.day, c.hour);
	}
}

/* A day follows a day for eight hundred years. */
static void no_day_is_left_out(void **state)
{
	struct civil before = civil_of(0);

	(void)state;
	for (int64_t day = 1; day < 292194; day++) {
		struct civil c = civil_of(day * 86400);
		bool next = c.year == before.year && c.month == before.month && c.day == before.day + 1;
		bool month = c.day == 1 && before.day >= 28
			     && (c.month == before.month + 1
				 || (c.month == 1 && before.month == 12 && c.year == before.year + 1));

		if (!next && !month)
			fail_msg("%d-%u-%u after %d-%u-%u", c.year, c.month, c.day, before.year, before.month,
				 before.day);
		before = c;
	}
}

static void metrics_read_as_prometheus_wants(void **state)
{
	static const char *const lines[] = {
		"# TYPE tone_messages_total counter\n",
		"\ntone_messages_total{action=\"held\"} 1\n",
		"\ntone_messages_total{action=\"failed\"} 0\n",
		"\ntone_exempt_total{exempt=\"list\"} 1\n",
		"\ntone_signals_total{signal=\"policy\"} 1\n",
		"\ntone_unknown_total{unknown=\"no-quote\"} 0\n",
		"\ntone_score_bucket{le=\"34\"} 0\n",
		"\ntone_score_bucket{le=\"39\"} 1\n",
		"\ntone_score_bucket{le=\"+Inf\"} 1\n",
		"\ntone_score_count 1\n",
		"\ntone_judge_seconds_bucket{le=\"0.000050\"} 1\n",
		"\ntone_judge_seconds_bucket{le=\"0.000100\"} 2\n",
		"\ntone_judge_seconds_bucket{le=\"+Inf\"} 2\n",
		"\ntone_judge_seconds_sum 0.000075\n",
		"\ntone_team_messages_total{team=\"billing\",action=\"held\"} 1\n",
		"\ntone_policy_outcomes_total{policy=\"support\",outcome=\"missed\"} 1\n",
	};
	struct counters *c = filled();
	struct metrics_source from = { get, each, c };
	struct buffer out;

	(void)state;
	buffer_init(&out, NULL, 1 << 20);
	metrics_write(&from, &out);
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
		if (!strstr(buffer_string(&out), lines[i]))
			fail_msg("lacks %s\n%s", lines[i], buffer_string(&out));
	out.len = 0;
	metrics_value("x", "l", "a\"\\\nb", 1, &out);
	assert_string_equal(buffer_string(&out), "x{l=\"a\\\"\\\\\\nb\"} 1\n");
	buffer_done(&out);
	free(c);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_counter_is_where_the_manual_says),
		cmocka_unit_test(an_unknown_outcome_has_its_reason),
		cmocka_unit_test(shares_have_their_denominators),
		cmocka_unit_test(every_field_stands_in_the_manual),
		cmocka_unit_test(the_calendar_is_right),
		cmocka_unit_test(no_day_is_left_out),
		cmocka_unit_test(metrics_read_as_prometheus_wants),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
