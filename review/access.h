/* access.h - what a role may do, in one table. */
#ifndef TM_REVIEW_ACCESS_H
#define TM_REVIEW_ACCESS_H

#include "desk/users.h"

enum right {
	RIGHT_NONE,	/* everybody, signed in or not */
	RIGHT_SIGNED,	/* whoever is signed in */
	RIGHT_CHECK,	/* judge a draft */
	RIGHT_FIGURES,	/* statistics and coaching, of their teams */
	RIGHT_READ,	/* held messages of their teams, and what was decided */
	RIGHT_REPORT,	/* say that one should not have been held */
	RIGHT_DECIDE,	/* return, release, take back */
	RIGHT_DROP,	/* drop, and decide about many at once */
	RIGHT_AUDIT,	/* who did what */
	RIGHT_COUNT
};

bool role_may(enum role role, enum right right);

/* "Reviewer, billing and delivery" */
const char *role_shown(enum role role);

#endif
