/* refusal.h - what error replies of Redis mean, in words for people. */
#ifndef TM_WORLD_REFUSAL_H
#define TM_WORLD_REFUSAL_H

#include <stdbool.h>

struct refusal {
	const char *begins, *means;
	bool elsewhere;	/* another connection, or another server, may answer next time */
};

/* NULL for an error that it does not know. */
const struct refusal *refusal_of(const char *error);

#endif
