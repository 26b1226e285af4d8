/* endpoint.h - the daemon's socket in our words and in Postfix's.
 *
 * We write unix:/PATH (or local:) and inet:PORT@HOST (or inet6:), Postfix
 * unix:PATH and inet:HOST:PORT. Postfix's paths depend on where a service runs:
 * a relative one is looked up in the queue directory, always; an absolute one
 * as well where the service is chrooted there.
 */
#ifndef TM_CLI_ENDPOINT_H
#define TM_CLI_ENDPOINT_H

#include "base/span.h"

enum { ENDPOINT_MAX = 1024 };

enum naming {
	NAMES_OTHER,	/* another milter */
	NAMES_OURS,
	NAMES_OUTSIDE,	/* ours if it did not run chrooted, but it does */
	NAMES_INSIDE	/* ours if it ran chrooted, but it does not */
};

/* Which services read a list of milters. */
struct readers {
	bool chrooted, free;
};

/* What Postfix means by `theirs`; `ours` is the setting socket. */
enum naming endpoint_named(const char *ours, struct span theirs, const char *queue, struct readers by);

/* Whether both, in our words, are the same: Sendmail's words are ours. */
bool endpoint_same(const char *ours, struct span theirs);

/* The path of ours; at = NULL for a port. */
struct span endpoint_path(const char *ours);

/* The path behind the queue directory, without a stroke; at = NULL when ours
 * is a port or lies elsewhere. */
struct span endpoint_in_queue(const char *ours, const char *queue);

/* As Postfix finds it, chrooted or not: "unix:tone-milter/tone-milter.sock". */
void endpoint_for_postfix(const char *ours, const char *queue, char out[static ENDPOINT_MAX]);

/* As world/dial.h wants it. */
void endpoint_for_dial(const char *ours, char out[static ENDPOINT_MAX]);

#endif
