/* preset.h - what a help desk's own headers say about its mail.
 *
 * Help desks mark everything as automatic, the agents' replies included, so
 * each has rows of its own that are asked before the generic signs. Only for
 * scope.c.
 */
#ifndef TM_POLICY_PRESET_H
#define TM_POLICY_PRESET_H

#include "policy/scope.h"

/* False when the preset has nothing to say. EXEMPT_NOT is an agent's reply. Whose
 * domains are ours is asked of `s`. */
bool preset_knows(enum preset preset, const struct raw_mail *raw, const struct settings *s, enum exempt *out);

/* The help desk that the mail itself says it is from, for surveys of mailboxes. */
enum preset preset_of(const struct raw_mail *raw);

/* The first bytes of a Subject as people read it: folds are spaces, encoded
 * words (RFC 2047) are bytes of whatever charset. For ASCII markers only. */
struct span subject_plain(struct span value, char *out, size_t room);

#endif
