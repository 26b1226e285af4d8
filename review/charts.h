/* charts.h - numbers as bars, columns and lines of SVG. */
#ifndef TM_REVIEW_CHARTS_H
#define TM_REVIEW_CHARTS_H

#include "review/views.h"
#include "review/visit.h"

/* "43.7%": `part` of `whole` across; bounded by both. */
const char *chart_across(struct visit *v, int64_t part, int64_t whole);

/* "4,388" */
const char *chart_number(struct visit *v, int64_t n);

/* "81%", "–" when there is nothing. */
const char *chart_share(struct visit *v, int64_t part, int64_t whole);

/* Most first already; `shown` is the number. */
struct bars chart_bars(struct visit *v, const struct named_count *all, size_t count, size_t most,
		       const char *(*say)(struct visit *v, const char *name), const char *class);

/* Into `line` and `area`, which are points of a polyline in a box of 100 by 30. */
void chart_spark(struct visit *v, const int64_t *values, size_t count, const char **line, const char **area);

/* One or more values in each column, on top of each other, in classes b1 to b4. */
struct stack {
	const char *label;		/* below; NULL none */
	int64_t values[4];
	const char *says[4];
};
struct chart chart_columns(struct visit *v, const struct stack *all, size_t count, const char *says);

#endif
