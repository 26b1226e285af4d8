/* audit.h - OWN/audit.log: who decided what and what became of it.
 *
 * It only grows. Each line is synced before what it says is done or believed.
 */
#ifndef TM_KEEPER_AUDIT_H
#define TM_KEEPER_AUDIT_H

#include "keeper/records.h"

/* -1, and a complaint, when it could not be written. */
int audit_step(const struct place *p, const struct kept *k, const char *event, const char *why);

/* About a decision that was brought; `refused` NULL: accepted. */
int audit_decision(const struct place *p, const struct decision *d, const char *refused);

#endif
