/* counts.h - what one event adds to which counter; tone-redis(5) as code.
 *
 * Journal and Redis count by the same rule, so they can be compared. Keys come
 * without prefix ("total", "total:team:billing", "d:20260131:all"). All values
 * are whole numbers; days and hours are UTC. Every share that a page may show
 * has its denominator in the same key:
 *
 *	action:* exempt:* fault:* policy's own       of messages
 *	outcome:* unknown:* need:* ack:* harm:*
 *	ground:* not_held:* hint signal:* language:*          of judged
 *	score_sum                                    over scored
 *
 * An agent, where one is named by its pseudonym, has a few of these for each day
 * ("d:20260131:agent:0123456789abcdef"): judged and, of it, outcome:* harm:*
 * action:held and not_held:mode. No score: it is no grade.
 */
#ifndef TM_RECORD_COUNTS_H
#define TM_RECORD_COUNTS_H

#include "record/event.h"

enum {
	COUNTS_LIFE_DAY = 400 * 86400,	/* lifetimes in seconds */
	COUNTS_LIFE_HOUR = 40 * 86400,
	COUNTS_LIFE_TEAM_HOUR = 40 * 3600,
	COUNTS_KEY_MAX = 80, COUNTS_FIELD_MAX = 48,
	COUNTS_AGENT_BYTES = 8, COUNTS_AGENT_MAX = 2 * COUNTS_AGENT_BYTES + 1
};

/* `life` is the key's lifetime in seconds, 0 for ever. */
typedef void counts_sink(const char *key, const char *field, int64_t add, unsigned life, void *context);

void counts_of(const struct event *e, counts_sink *sink, void *context);

/* The agent's name in keys, of its pseudonym's first bytes; "" without one. */
void counts_agent(const struct event *e, char out[static COUNTS_AGENT_MAX]);

/* The keys' fields, for readers: prefix and name, terminated. */
void counts_field(char out[static COUNTS_FIELD_MAX], const char *prefix, const char *name);

/* Upper bounds of the histogram hist:judge_us in microseconds; the field of
 * number i is "le_N", of number COUNTS_BOUNDS "le_inf". Not cumulative. */
enum { COUNTS_BOUNDS = 12 };
extern const unsigned counts_bounds[COUNTS_BOUNDS];
void counts_bound_field(char out[static COUNTS_FIELD_MAX], size_t bound);

/* Fields "s0", "s5", ... "s95" of hist:score; 100 falls into the last. */
enum { COUNTS_SCORE_STEP = 5, COUNTS_SCORES = 20 };

/* Days since 1970-01-01 to year, month and day (Gregorian, UTC). */
struct civil { int year; unsigned month, day, hour; };
struct civil civil_of(int64_t unix_seconds);

/* The other way: when that day begins; a day that is none is some other one. */
int64_t civil_seconds(int year, unsigned month, unsigned day);

#endif
