/* service.h - what all sessions share, made once at start.
 *
 * Handles lock for themselves; the rest is only read, or counted with atomics.
 */
#ifndef TM_DAEMON_SERVICE_H
#define TM_DAEMON_SERVICE_H

#include <stdatomic.h>

#include "daemon/brake.h"
#include "daemon/engine.h"
#include "daemon/holds.h"
#include "record/pseudonym.h"
#include "world/feedbacks.h"
#include "world/journal.h"
#include "world/later.h"
#include "world/often.h"
#include "world/redis.h"
#include "world/wouldlist.h"

/* Of this process, since its start. */
struct tally {
	atomic_ulong connections, closed;	/* their difference is open */
	atomic_ulong answered;			/* messages, each with its event */
	atomic_ulong aborted;			/* messages that never came to their end */
	atomic_ulong without_memory;		/* passed without a kit, so without an event */
	atomic_ulong too_late;			/* passed uncounted while the program ended */
	atomic_ulong reloads, reload_faults;
	atomic_ulong copies_lost;		/* messages held without their review copy */
};

struct service {
	struct engine *engine;
	struct journal *journal;
	struct holds *holds;
	struct brake *brake;
	struct wouldlist *would;
	struct later *later;
	struct feedbacks *feedbacks;
	struct redis *redis;			/* NULL: none asked for */
	struct often *often;			/* NULL: sentences are not counted */
	char instance[65], boot_id[37];
	unsigned char key[PSEUDONYM_KEY];
	bool by_agent;				/* figures of agents are counted */
	struct tally tally;
	atomic_llong agent_missed;		/* boot second of the last complaint; 0: none */
	atomic_bool stopping;			/* said by a signal; the rest follows */
	atomic_bool shut;
	atomic_int travelling;			/* messages from their first header to their answer */
	atomic_int inside;			/* of those, being answered */
};

/* Around an answer: false once the doors are shut. libmilter's threads call us
 * until the process has ended. */
bool service_enter(struct service *v);
void service_leave(struct service *v);

/* Waits until no message is on its way, but at most `ms`. */
void service_calm(struct service *v, unsigned ms);

/* Shuts the doors and waits until nobody is inside: then the journal may close. */
void service_shut(struct service *v);

#endif
