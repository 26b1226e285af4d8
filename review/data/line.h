/* line.h - a line of a host's audit file, as the page reads it. */
#ifndef TM_REVIEW_DATA_LINE_H
#define TM_REVIEW_DATA_LINE_H

#include "desk/audit.h"

/* Spans are borrowed from the line; empty where it does not say. */
struct audit_line {
	int64_t at;		/* Unix seconds, 0 unknown */
	struct span event, action, decision, by, reason, why;
	char record[33];	/* "" none */
};

struct audit_line audit_line_of(struct span line);

#endif
