/* pseudonyms.h - the names under which agents are counted, and the key behind them. */
#ifndef TM_CLI_PSEUDONYMS_H
#define TM_CLI_PSEUDONYMS_H

#include <sys/types.h>

#include "policy/settings.h"
#include "record/counts.h"

/* Of one agent, as the identity map writes it. */
struct names {
	char counted[COUNTS_AGENT_MAX];	/* in counters */
	char whole[33];			/* of agents who asked for their own figures */
	uid_t asked_by;
};

int names_of_agent(const struct settings *s, const char *agent, struct names *out, struct fault *f);

/* From root to whom the directory belongs, for good: what is made there is theirs. */
int become_owner(const char *directory, struct fault *f);

/* A new key in the place of the old one, which nobody has any more. */
int renew_pseudonyms(const struct settings *s, struct fault *f);

#endif
