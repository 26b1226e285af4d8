/* plan.h - what is to be done to the message, as plain data.
 *
 * The daemon carries it out; nothing here talks to an MTA. Header values are
 * ASCII, at most 900 bytes, and carry no personal data.
 */
#ifndef TM_RECORD_PLAN_H
#define TM_RECORD_PLAN_H

#include "record/judgement.h"

enum { PLAN_HEADERS_MAX = 4 };

struct plan {
	bool strip;		/* delete all X-Tone-* that came in */
	struct { const char *name; const char *value; } add[PLAN_HEADERS_MAX];
	size_t add_count;
	const char *reason;	/* of the quarantine: short, stable, ASCII */
};

/* `id` is the opaque id, hexadecimal. Strings are the arena's or constant. */
int plan_make(const struct judgement *j, const char *id, const struct settings *s, struct arena *a,
	      struct plan *out, struct fault *f);

/* Whether X-Tone-* fields that came in are deleted. */
bool plan_strips(enum mode mode, bool trusted);

/* True for header names that are ours to delete. */
bool plan_owns_header(struct span name);

/* True for those of them that a plan may add: what readers trust. */
bool plan_adds_header(struct span name);

#endif
