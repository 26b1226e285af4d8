/* event.h - one judged message, as numbers and slugs.
 *
 * This is what journals keep and Redis counts: never an address or a word of
 * mail. Fixed size, native byte order (it stays on its host), versioned and
 * checksummed, so that a torn one is recognised.
 */
#ifndef TM_RECORD_EVENT_H
#define TM_RECORD_EVENT_H

#include "record/judgement.h"

enum { EVENT_VERSION = 1, SLUG_MAX = 32 };

enum event_action { EVENT_PASSED, EVENT_OBSERVED, EVENT_TAGGED, EVENT_HELD, EVENT_EXEMPT, EVENT_FAILED, EVENT_ACTIONS };

struct event {
	uint32_t checksum;	/* over all that follows */
	uint16_t version, size;
	uint64_t sequence;	/* per instance, from 1, set by the journal */
	int64_t time_ms;	/* Unix, end of message */
	uint64_t signals;	/* bit per enum signal_id found */
	uint32_t findings;
	uint32_t lexicon_version, settings_version;
	uint32_t judge_us;	/* wall time from end of body to answer */
	uint32_t bytes;		/* of the message, as kept */
	uint16_t recipients;
	uint8_t action, outcome, need, acknowledgement, harm, ground, not_held, exempt, mode;
	uint8_t fault;		/* enum fault_kind + 1, 0 = none */
	int8_t score;		/* -1 = none */
	uint8_t hint;		/* 1: worth a reviewer's look, never a hold */
	uint8_t unknown;	/* enum unknown: why the outcome is */
	uint8_t reserved[5];
	char policy[SLUG_MAX], team[SLUG_MAX], language[8];
	unsigned char id[16];	/* random: the key of X-Tone-Id and of a hold */
	unsigned char agent[16], message[16];	/* keyed pseudonyms; zeros = none */
};

const char *event_action_name(enum event_action a);

/* Everything but sequence, time, id, pseudonyms and timings, from a judgement;
 * `j` is NULL after a fault. */
struct event event_of(const struct judgement *j, enum event_action action, const struct settings *s,
		      const struct lexicon *l);

void event_seal(struct event *e);		/* sets version, size and checksum */
bool event_sound(const struct event *e);	/* ... and checks them and every enum */

/* A tone was reached; the denominator of all that is said about tone. */
bool event_judged(const struct event *e);

/* "a-b-c" in lower case, at most SLUG_MAX - 1 bytes; anything else is "other". */
void slug_set(char out[static SLUG_MAX], struct span s);

#endif
