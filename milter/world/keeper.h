/* keeper.h - what the release agent, tone-hold, says to whoever holds mail.
 *
 * Its directory has a heartbeat: the seconds since boot at which it last saw the
 * queue and the records as a whole, and the names of the mail servers whose queues
 * it acts on. Mail is held only while that is fresh, for nobody else lets it go
 * again. Marks there name threads in which a reply was returned.
 */
#ifndef TM_WORLD_KEEPER_H
#define TM_WORLD_KEEPER_H

#include "record/decision.h"
#include "record/hold.h"
#include "record/standing.h"

/* Older, and it may be dead. It beats about once a second. */
enum { KEEPER_FRESH = 30 };

/* Seconds since it last beat; -1 when that cannot be told. Two system calls
 * and a few bytes: for the moment before a hold, not for every message. */
int64_t keeper_silence(const char *directory);

/* Its last beat is fresh. */
bool keeper_alive(const char *directory);

/* And it acts on the queue of that mail server, "postfix" or "sendmail". */
bool keeper_serves(const char *directory, const char *server);

/* Whether a reply of this thread was returned in the last 24 hours; `thread`
 * is a hold record's, "" is none. */
bool keeper_returned(const char *directory, const char *thread);

/* What it knows of a held message beyond its record, such as a deadline that was
 * extended. Without such a file, and where it is not for us to read, it is what the
 * record says; false in the latter case. */
bool keeper_standing(const char *directory, const struct hold *h, struct standing *out);

/* What was decided about it and is not carried out yet; false: nothing is known. */
bool keeper_decided(const char *directory, const struct hold *h, struct decision *out);

#endif
