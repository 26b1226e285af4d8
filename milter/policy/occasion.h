/* occasion.h - whether now is the time to hold, and this one of those to hold.
 *
 * Nobody reads held mail at night: outside of a policy's review hours nothing
 * is held. A policy that begins with holding may take a share of its mail
 * only; which mail that is follows from the mail, so that copies of one reply
 * share their fate. The local time comes in from outside.
 */
#ifndef TM_POLICY_OCCASION_H
#define TM_POLICY_OCCASION_H

#include "policy/settings.h"

enum { WEEK_MINUTES = 7 * 24 * 60 };

/* "mon-fri 09:00-17:30", "sun 22:00-06:00" (into monday), "sat 00:00-24:00". */
bool hours_sound(struct span text);

/* `minute` of the week, monday 00:00 being 0. No hours at all are all hours. */
bool hours_hold(const struct strings *hours, unsigned minute);

/* "mon 08:00", "mon-fri 17:30": moments of the week. */
bool moment_sound(struct span text);

/* How many minutes ago the last of them was, 0 within its own; WEEK_MINUTES when
 * there is none. */
unsigned moments_since(const struct strings *moments, unsigned minute);

/* `key` is a keyed hash of the message; NULL, it has no id, and is taken only
 * with all others. */
bool share_holds(unsigned percent, const unsigned char key[16]);

#endif
