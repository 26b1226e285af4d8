/* act.h - the plan, carried out on the MTA.
 *
 * Knows nothing of libmilter: the MTA is a handful of functions, which smfi.c
 * fills in for real and the tests for show. Whatever the MTA refuses, the
 * message goes on.
 */
#ifndef TM_DAEMON_ACT_H
#define TM_DAEMON_ACT_H

#include "daemon/message.h"
#include "daemon/service.h"
#include "record/plan.h"

/* What may be done at end of message, and how. */
struct mta {
	void *context;
	bool may_add, may_change, may_quarantine;	/* offered in the negotiation */
	bool (*add_header)(void *context, const char *name, const char *value);
	bool (*delete_header)(void *context, const char *name, int nth);	/* from 1 */
	bool (*quarantine)(void *context, const char *reason);
};

/* What came of it. */
struct deed {
	size_t stripped, added;
	bool held;
	bool refused;		/* the MTA did not take a header change */
	struct fault fault;	/* of a hold that came to nothing; text "" when none */
};

/* `id` is the message's own, 32 hexadecimal digits. Where a planned hold comes
 * to nothing, `j` says why afterwards; its plan is made here. */
int act(struct service *v, const struct message *m, const struct mta *mta, const char *id,
	struct judgement *j, struct deed *out, struct fault *f);

/* For a message that a fault of ours kept from its plan: what a stranger forged
 * in our name goes all the same, and nothing else changes. */
void act_without_plan(const struct message *m, const struct mta *mta, struct deed *out);

#endif
