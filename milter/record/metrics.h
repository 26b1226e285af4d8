/* metrics.h - counters as Prometheus text (version 0.0.4).
 *
 * The daemon serves it from its figures. Names and labels are a contract that
 * dashboards and alert rules build on: add, never rename. Figures that belong
 * to the daemon alone (its journal, its held mail) it adds itself with
 * metrics_help() and metrics_value().
 */
#ifndef TM_RECORD_METRICS_H
#define TM_RECORD_METRICS_H

#include "base/buffer.h"

/* Where the counters of record/counts.h are to be had. */
struct metrics_source {
	int64_t (*get)(void *context, const char *key, const char *field);	/* 0 when absent */
	/* Calls `see` for each counter; any order. May be NULL: no teams and policies. */
	void (*each)(void *context,
		     void (*see)(const char *key, const char *field, int64_t value, void *), void *);
	void *context;
};

void metrics_write(const struct metrics_source *from, struct buffer *out);

/* "# HELP" and "# TYPE"; `type` is "counter" or "gauge". */
void metrics_help(const char *name, const char *type, const char *says, struct buffer *out);

/* name{label="value"} number; `label` NULL for none. */
void metrics_value(const char *name, const char *label, const char *value, int64_t number,
		   struct buffer *out);

#endif
