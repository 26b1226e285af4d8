/* mta.c - the mail servers that we know, see queue.h. */
#include "keeper/queue.h"

/* Places in the order of a message's way, so that none is missed on it. -H leaves
 * it deferred; -i sends it now rather than at the next run. */
const struct mta mta_postfix = {
	.name = "postfix",
	.places = {
		{ "%d/hold/%i", ON_HOLD }, { "%d/hold/?/%i", ON_HOLD }, { "%d/hold/?/?/%i", ON_HOLD },
		{ "%d/deferred/%i", ON_ITS_WAY }, { "%d/deferred/?/%i", ON_ITS_WAY },
		{ "%d/deferred/?/?/%i", ON_ITS_WAY }, { "%d/active/%i", ON_ITS_WAY },
	},
	.steps = {
		[RELEASE] = { { "postsuper", "-c", "%c", "-H", "%i" }, { "postqueue", "-c", "%c", "-i", "%i" } },
		[DROP] = { { "postsuper", "-c", "%c", "-d", "%i", "hold" } },
		[COPY] = { { "postcat", "-c", "%c", "-qbh", "%i" } },
		[SEND] = { { "sendmail", "-C", "%c", "-i", "-t", "-f", "" } },
	},
};

/* hf is in quarantine, qf is not, df is the body. The first run takes it out, the
 * second one sends it. By one rm and the body first: whatever is killed, it is still
 * in quarantine or nothing is left; synced, so that it does not come back when its
 * record is gone. */
const struct mta mta_sendmail = {
	.name = "sendmail",
	.places = { { "%d/hf%i", ON_HOLD }, { "%d/qf%i", ON_ITS_WAY } },
	.steps = {
		[RELEASE] = { { "%c", "-qQ", "-qI%i", "-Q" }, { "%c", "-qI%i" } },
		[DROP] = { { "rm", "-f", "--", "%d/df%i", "%d/hf%i" }, { "sync", "%d" } },
		[COPY] = { { "cat", "--", "%d/hf%i", "%d/df%i" } },
		[SEND] = { { "%c", "-i", "-t", "-f", "" } },
	},
};
