/* decision.h - what a person decided about a held message, signed.
 *
 * Lines of text like the hold record, then an Ed25519 signature (RFC 8032)
 * over all bytes before it: Redis, a spool directory and the process that
 * carries it are only the road. A decision names one record; it covers every
 * record of the same group. It is carried out from `not_before` on, which is
 * how long it can be undone, and never after `expires`.
 */
#ifndef TM_RECORD_DECISION_H
#define TM_RECORD_DECISION_H

#include "base/buffer.h"
#include "base/fault.h"
#include "record/lines.h"

enum { DECISION_MAX = 8192, DECISION_NOTE_MAX = 3000, DECISION_PUBLIC = 32, DECISION_SECRET = 64 };

enum action {
	ACTION_RELEASE,	/* into delivery now */
	ACTION_RETURN,	/* to the agent with the note; the customer's mail goes no further */
	ACTION_DROP,	/* deleted; needs a reason */
	ACTION_EXTEND,	/* a new deadline */
	ACTION_UNDO,	/* takes back the decision `of` before it is carried out */
	ACTION_COUNT
};

struct decision {
	char id[33];			/* random; a decision is obeyed once */
	char record[33];
	char action[9];
	char by[65];			/* who decided, as the audit shall name them */
	int64_t decided, not_before, expires;	/* Unix seconds */
	int64_t until;			/* extend: the new deadline, else 0 */
	char of[33];			/* undo: the decision that is taken back, else "" */
	char reason[129];
	char note[DECISION_NOTE_MAX + 1];	/* return: what the agent reads, UTF-8 */
	char key[65];			/* the name of the public key */
};

/* ACTION_COUNT when the name is none of ours, which decision_read() refuses. */
enum action action_of(const char *name);
const char *action_name(enum action a);

extern const struct line_table decision_table;

/* What an action needs and what it must not bring along. */
int decision_check(const struct decision *d, struct fault *f);

/* Appends the signed bytes. -1 when a field contradicts the action. */
int decision_write(const struct decision *d, const unsigned char secret[static DECISION_SECRET],
		   struct buffer *out, struct fault *f);

/* Reads without believing: `*body` and `signature` are for decision_true(). */
int decision_read(struct span bytes, struct decision *out, struct span *body,
		  unsigned char signature[static 64], struct fault *f);

/* Whether the owner of `public` signed `body`, as decision_read() found it. */
bool decision_true(struct span body, const unsigned char signature[static 64],
		   const unsigned char public[static DECISION_PUBLIC]);

#endif
