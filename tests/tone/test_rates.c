/* How often the judgement is right on pairs as people write them: the files of
 * tests/data/pairs, one pair a line in the form of "tonectl score --pairs", and
 * beside each NAME.labels.jsonl with what a reader said of the same pair: need
 * 0 or 1, acknowledgement 0 (none), 1 (generic) or 2 (specific). Companies and
 * people are invented. Single pairs may be wrong; the rates must hold. */
#include "tests/tone/member.inc.h"
#include "tests/tone/shipped.inc.h"

/* In thousandths. Each floor is the rate of the day it was set less 20: room for
 * a pair or two to change sides when a rule gets better elsewhere, not for a
 * rule that breaks a habit of speech. Raise them as the rates rise. Wrong holds
 * hurt most: hold is the share of the held that lacked an acknowledgement. */
enum rate { RATE_ACKNOWLEDGED, RATE_SPECIFIC, RATE_NEED, RATE_MISSED, RATE_HOLD, RATE_COUNT };

static const char *const rate_names[RATE_COUNT] = { "acknowledged", "specific", "need", "missed", "hold" };

static const struct row {
	const char *name;
	unsigned pairs, floor[RATE_COUNT];
} rows[] = {
	{ "social", 159, { 970, 951, 955, 944, 900 } },
	{ "reviews", 133, { 980, 980, 950, 960, 900 } },
	{ "chat", 74, { 980, 868, 944, 911, 780 } },
	{ "forms", 64, { 960, 980, 949, 940, 780 } },
	{ "mixed", 89, { 964, 980, 951, 942, 900 } },
	{ "apart", 73, { 942, 757, 971, 932, 780 } },	/* not looked at while the lexicon grew */
};

struct tally {
	unsigned both, label_only, judged_only;
};

static void count(struct tally *t, bool label, bool judged)
{
	t->both += label && judged;
	t->label_only += label && !judged;
	t->judged_only += !label && judged;
}

/* F1 of the first four, precision of the holds. None at all is no error. */
static unsigned thousandths(const struct tally *t, enum rate rate)
{
	const unsigned missed = rate == RATE_HOLD ? 0 : t->label_only;
	const unsigned wrong = t->judged_only + missed;
	const unsigned right = rate == RATE_HOLD ? t->both : 2 * t->both;

	return right + wrong == 0 ? 1000 : right * 1000 / (right + wrong);
}

/* A need that the judgement does not know counts as wrong. */
static void count_pair(struct tally tallies[RATE_COUNT], struct span label, const struct tone *t)
{
	const bool need = span_find(label, SPAN("\"need\": 1")) < label.len;
	const bool judged_need = t->need == NEED_UNKNOWN ? !need : t->need >= NEED_PROBLEM;
	const bool none = span_find(label, SPAN("\"ack\": 0")) < label.len;
	const bool specific = span_find(label, SPAN("\"ack\": 2")) < label.len;
	const bool lacks = t->acknowledgement == ACKNOWLEDGED_NONE;

	count(&tallies[RATE_ACKNOWLEDGED], !none, !lacks);
	count(&tallies[RATE_SPECIFIC], specific, t->acknowledgement == ACKNOWLEDGED_SPECIFIC);
	count(&tallies[RATE_NEED], need, judged_need);
	count(&tallies[RATE_MISSED], need && none, judged_need && lacks);
	count(&tallies[RATE_HOLD], need && none, t->need >= NEED_UPSET && lacks);
}

static struct span shipped_pairs(const char *name, const char *ending)
{
	char path[80];

	assert_true(snprintf(path, sizeof path, "tests/data/pairs/%s%s", name, ending) < (int)sizeof path);
	return shipped_bytes(path);
}

/* Pairs and labels go side by side; returns how many there were. */
static unsigned count_file(const struct row *row, const struct lexicon *l, struct tally tallies[RATE_COUNT])
{
	const struct span pairs = shipped_pairs(row->name, ".jsonl");
	const struct span labels = shipped_pairs(row->name, ".labels.jsonl");
	struct arena *a = arena_new(1 << 20);
	struct span pairs_left = pairs, labels_left = labels;
	unsigned n = 0;

	while (pairs_left.len) {
		const struct span pair = span_line(&pairs_left), label = span_line(&labels_left);
		struct tone t;

		assert_string_equal(member(pair, "id", a), member(label, "id", a));
		t = reached(l, a, member(pair, "customer", a), member(pair, "reply", a));
		count_pair(tallies, label, &t);
		arena_reset(a);
		n++;
	}
	assert_int_equal(labels_left.len, 0);
	arena_free(a);
	free((void *)(uintptr_t)pairs.at);
	free((void *)(uintptr_t)labels.at);
	return n;
}

static unsigned below_floor(const struct row *row, const struct tally tallies[RATE_COUNT])
{
	unsigned below = 0;

	for (enum rate r = 0; r < RATE_COUNT; r++) {
		const unsigned rate = thousandths(&tallies[r], r);

		print_message("%-8s %-13s %u.%03u of at least %u.%03u\n", row->name, rate_names[r], rate / 1000,
			      rate % 1000, row->floor[r] / 1000, row->floor[r] % 1000);
		below += rate < row->floor[r];
	}
	return below;
}

static void test_rates(void **state)
{
	struct lexicon *l = shipped_lexicon();
	unsigned below = 0;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct tally tallies[RATE_COUNT] = { 0 };

		assert_int_equal(count_file(&rows[i], l, tallies), rows[i].pairs);
		below += below_floor(&rows[i], tallies);
	}
	lexicon_free(l);
	assert_int_equal(below, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_rates) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
