/* forgetting.h - what the journal is to forget: what somebody asked for, or what has
 * been kept long enough.
 *
 * STATE/forget is what tonectl asks for; whoever has the journal open, the daemon or
 * tonectl itself, takes it away when it is done. The journal's writing thread does
 * the work, a segment at a time (archive.h).
 */
#ifndef TM_WORLD_FORGETTING_H
#define TM_WORLD_FORGETTING_H

#include "base/fault.h"
#include "record/kept.h"

struct wish {
	struct forget figures;	/* of agents; before 0: none */
	int64_t events_before;	/* segments whose events are all older go, Unix milliseconds; 0: none */
};

/* What the writing thread is about. */
struct forgetting {
	struct wish wish;
	bool asked;		/* by somebody who waits */
	bool on;		/* segments are being walked over */
	uint64_t below;		/* the next one begins before */
	int64_t next_look, next_round;	/* monotonic milliseconds */
};

int wish_make(const char *state, const struct wish *w, struct fault *f);
bool wish_open(const char *state);	/* there is one, or what cannot be read */
void wish_done(const char *state);

/* 1: something is to be forgotten now, and g->wish says what; 0: nothing; -1: what was
 * asked for cannot be read, and is gone where it never could be. With `counts` agents
 * are counted, and their old figures go once a day. */
int forgetting_due(struct forgetting *g, const char *state, bool counts, const struct kept *kept,
		   int64_t now_ms, int64_t now_s, struct fault *f);

#endif
