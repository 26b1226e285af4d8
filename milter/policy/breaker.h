/* breaker.h - holding that runs wild stops itself.
 *
 * A new phrase, a changed template or a bad day may make a policy want to hold
 * far more than was meant. Past a share of the judged mail, or a number, in a
 * window of time, holding stops for a pause and mail passes. Knows no clock:
 * seconds come in, from one that never jumps.
 */
#ifndef TM_POLICY_BREAKER_H
#define TM_POLICY_BREAKER_H

#include <stdbool.h>
#include <stdint.h>

enum {
	BREAKER_SLOTS = 60,	/* a window moves on in steps of a sixtieth */
	BREAKER_LEAST = 20	/* messages of which a share can be said */
};

struct breaker_limits {
	unsigned share;		/* percent of the judged; 0: none */
	unsigned rate;		/* holds in a window; 0: none */
	unsigned window;	/* seconds, 60 or more */
	unsigned pause;		/* seconds; 0: until breaker_reset() */
};

/* All zeros is closed: mail may be held. */
struct breaker {
	unsigned width;		/* seconds of a slot */
	struct { int64_t number; unsigned judged, held; } slots[BREAKER_SLOTS];
	bool tripped;
	int64_t since;		/* when it did */
	unsigned judged, held;	/* in the window at that time */
};

enum breaker_news {
	BREAKER_NOTHING_NEW,
	BREAKER_TRIPPED,	/* with this message */
	BREAKER_BACK		/* its pause is over */
};

/* A message was judged that might have been held. */
enum breaker_news breaker_judged(struct breaker *b, const struct breaker_limits *l, int64_t now);

/* ... and is about to be. Afterwards breaker_open() says whether it may not. */
enum breaker_news breaker_hold(struct breaker *b, const struct breaker_limits *l, int64_t now);

/* Nothing is to be held. */
bool breaker_open(const struct breaker *b, const struct breaker_limits *l, int64_t now);

/* Closed, and all forgotten. */
void breaker_reset(struct breaker *b);

#endif
