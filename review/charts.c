/* charts.c - see charts.h. Whole numbers throughout: tenths are made of them. */
#include "review/charts.h"

#include <inttypes.h>

enum { HEIGHT = 150, TOP = 14, LEFT = 40, WIDTH = 1000 - LEFT, SPARK = 30, SPARK_TOP = 24, STACKED = 4 };

static int64_t tenths(int64_t part, int64_t whole)
{
	if (whole <= 0 || part <= 0)
		return 0;
	return part >= whole ? 1000 : part * 1000 / whole;
}

const char *chart_across(struct visit *v, int64_t part, int64_t whole)
{
	const int64_t t = tenths(part, whole);

	return visit_words(v, "%" PRId64 ".%" PRId64 "%%", t / 10, t % 10);
}

const char *chart_number(struct visit *v, int64_t n)
{
	if (n < 1000)
		return visit_words(v, "%" PRId64, n);
	return visit_words(v, "%s,%03" PRId64, chart_number(v, n / 1000), n % 1000);
}

const char *chart_share(struct visit *v, int64_t part, int64_t whole)
{
	return whole > 0 ? visit_words(v, "%" PRId64 "%%", (tenths(part, whole) + 5) / 10) : "–";
}

struct bars chart_bars(struct visit *v, const struct named_count *all, size_t count, size_t most,
		       const char *(*say)(struct visit *v, const char *name), const char *class)
{
	struct bar *bars = arena_take(v->arena, most, sizeof *bars);
	size_t n = 0;

	for (size_t i = 0; bars && i < count && n < most; i++)
		if (all[i].count > 0)
			bars[n++] = (struct bar){ say(v, all[i].name), chart_across(v, all[i].count, all[0].count),
						  chart_number(v, all[i].count) };
	return (struct bars){ bars, n, class };
}

void chart_spark(struct visit *v, const int64_t *values, size_t count, const char **line, const char **area)
{
	struct buffer b;
	int64_t most = 1;

	*line = *area = "";
	for (size_t i = 0; i < count; i++)
		if (values[i] > most)
			most = values[i];
	if (count < 2)
		return;
	buffer_init(&b, v->arena, 16384);
	for (size_t i = 0; i < count; i++) {
		const int64_t y = SPARK * 10 - 20 - values[i] * SPARK_TOP * 10 / most, x = (int64_t)(i * 1000 / (count - 1));

		buffer_addf(&b, "%s%" PRId64 ".%" PRId64 ",%" PRId64 ".%" PRId64, i ? " " : "", x / 10, x % 10, y / 10, y % 10);
	}
	if (b.spoiled)
		return;
	*line = buffer_string(&b);
	b = (struct buffer){ .at = NULL };
	buffer_init(&b, v->arena, 16384);
	buffer_addf(&b, "0,%d %s 100,%d", SPARK, *line, SPARK);
	*area = b.spoiled ? "" : buffer_string(&b);
}

static int64_t sum_of(const struct stack *s)
{
	int64_t sum = 0;

	for (size_t i = 0; i < STACKED; i++)
		sum += s->values[i];
	return sum;
}

/* One column of what is stacked; `*below` is how high it is already. */
static struct column column_of(struct visit *v, const struct stack *s, size_t which, const char *class, int64_t x, int64_t width,
			       int64_t most, int64_t *below)
{
	int64_t height = s->values[which] * (HEIGHT - TOP) / most;

	height = height > 0 ? height : 1;
	*below += height;
	return (struct column){
		.class = class, .x = visit_words(v, "%" PRId64 ".%" PRId64 "%%", x / 10, x % 10),
		.width = visit_words(v, "%" PRId64 ".%" PRId64 "%%", width / 10, width % 10),
		.y = visit_words(v, "%" PRId64, HEIGHT - *below), .height = visit_words(v, "%" PRId64, height), .says = s->says[which],
	};
}

/* 1, 2, 5, 10, 20...: the first that fits at most three times. */
static int64_t step_of(int64_t most)
{
	int64_t step = 1;

	for (unsigned i = 0; most / step > 3; i++)
		step = i % 3 == 1 ? step / 2 * 5 : step * 2;
	return step;
}

static void levels_make(struct visit *v, int64_t most, struct chart *out)
{
	const int64_t step = step_of(most);

	for (int64_t n = step; n <= most && out->level_count < sizeof out->levels / sizeof *out->levels; n += step)
		out->levels[out->level_count++] = (struct level){ visit_words(v, "%" PRId64, HEIGHT - n * (HEIGHT - TOP) / most), chart_number(v, n) };
}

struct chart chart_columns(struct visit *v, const struct stack *all, size_t count, const char *says)
{
	static const char *const classes[STACKED] = { "b1", "b2", "b3", "b4" };
	struct column *columns = arena_take(v->arena, STACKED * count + 1, sizeof *columns);
	struct label *labels = arena_take(v->arena, count + 1, sizeof *labels);
	struct chart out = { .columns = columns, .labels = labels, .says = says };
	int64_t most = 1;

	for (size_t i = 0; i < count; i++)
		if (sum_of(&all[i]) > most)
			most = sum_of(&all[i]);
	levels_make(v, most, &out);
	for (size_t i = 0; columns && labels && i < count; i++) {
		const int64_t each = WIDTH / (int64_t)count, x = LEFT + (int64_t)i * WIDTH / (int64_t)count;
		int64_t below = 0;

		for (size_t k = 0; k < STACKED; k++)
			if (all[i].values[k] > 0)
				columns[out.count++] = column_of(v, &all[i], k, classes[k], x + each / 10, each * 8 / 10, most, &below);
		if (all[i].label)
			labels[out.label_count++] = (struct label){ visit_words(v, "%" PRId64 ".%" PRId64 "%%", (x + each / 2) / 10,
				(x + each / 2) % 10), "167", "middle", all[i].label };
	}
	return out;
}
