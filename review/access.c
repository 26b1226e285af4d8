/* access.c - see access.h. */
#include "review/access.h"

#define MAY(right) (1U << RIGHT_##right)
#define EVERYBODY (MAY(NONE) | MAY(SIGNED) | MAY(CHECK))

static const struct {
	const char *shown;
	unsigned rights;
} roles[] = {
	[ROLE_USER_AGENT] = { "Agent", EVERYBODY | MAY(FIGURES) },
	[ROLE_USER_REVIEWER] = { "Reviewer", EVERYBODY | MAY(FIGURES) | MAY(READ) | MAY(REPORT) | MAY(DECIDE) },
	[ROLE_USER_LEAD] = { "Lead", EVERYBODY | MAY(FIGURES) | MAY(READ) | MAY(REPORT) | MAY(DECIDE) | MAY(DROP) | MAY(AUDIT) },
	[ROLE_USER_TUNER] = { "Tuner", EVERYBODY | MAY(FIGURES) | MAY(READ) | MAY(REPORT) },
	[ROLE_USER_ADMIN] = { "Administrator", EVERYBODY | MAY(FIGURES) | MAY(AUDIT) },	/* no mail of other people */
	[ROLE_USER_AUDITOR] = { "Auditor", EVERYBODY | MAY(FIGURES) | MAY(READ) | MAY(AUDIT) },
};

bool role_may(enum role role, enum right right)
{
	return (unsigned)role < ROLE_USER_COUNT && (unsigned)right < RIGHT_COUNT && (roles[role].rights >> right & 1);
}

const char *role_shown(enum role role)
{
	return (unsigned)role < ROLE_USER_COUNT ? roles[role].shown : "";
}
