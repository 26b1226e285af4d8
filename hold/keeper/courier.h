/* courier.h - the unprivileged other half, at the end of one socket pair.
 *
 * It brings decisions, each in one packet of at most DECISION_MAX bytes, and
 * hears one word for each, in their order: "accepted", or why it was refused.
 * What became of them later stands in the audit file.
 */
#ifndef TM_KEEPER_COURIER_H
#define TM_KEEPER_COURIER_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/span.h"

struct courier {
	const char *program, *user;	/* program "": there is none */
	const char *const *arguments;	/* of its own, NULL at the end */
	pid_t pid;			/* 0: not running */
	int fd;				/* ours, -1 */
	int64_t next_start;		/* seconds since boot */
};

/* Starts it, its end being descriptor 3, if it is not running and may run again. */
void courier_keep(struct courier *c);

/* Kills it: it keeps nothing that is not written. */
void courier_stop(struct courier *c);

/* The next packet that waits; false when there is none. One that has hung up is stopped. */
bool courier_hear(struct courier *c, char *packet, size_t size, struct span *out);

/* Does not wait: one who does not listen asks again. */
void courier_answer(const struct courier *c, const char *word);

#endif
