/* refusal.c - see refusal.h. */
#include "world/refusal.h"

#include <stddef.h>
#include <string.h>

static const struct refusal refusals[] = {
	{ "WRONGPASS", "wrong user or password", true },
	{ "NOAUTH", "it asks for a password", true },
	{ "ERR Protocol error: unauthenticated", "it asks for a password", true },
	{ "ERR AUTH", "it wants no password, or another form of it", true },
	{ "ERR Client sent AUTH", "it has no password, but one is set here", true },
	{ "ERR invalid password", "wrong password", true },
	{ "NOPERM", "the user has not the rights that tone-redis(5) lists", true },
	{ "ERR The user executing the script", "the user has not the rights that tone-redis(5) lists", true },
	{ "OOM", "it is full (maxmemory)", false },
	{ "LOADING", "it is loading its data", false },
	{ "READONLY", "it is a replica and takes no writes", true },
	{ "MASTERDOWN", "it is a replica without its master", true },
	{ "MISCONF", "it cannot save to disk and takes no writes", false },
	{ "NOREPLICAS", "it has too few replicas to take writes", false },
	{ "BUSY", "it runs a long script of somebody", false },
	{ "CLUSTERDOWN", "its cluster is down", false },
	{ "MOVED", "it is a cluster and another node has the keys", true },
	{ "WRONGTYPE", "a key of ours holds something else", false },
};

const struct refusal *refusal_of(const char *error)
{
	for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++)
		if (strncmp(error, refusals[i].begins, strlen(refusals[i].begins)) == 0)
			return &refusals[i];
	/* A script's error may stand behind where in the script it was. */
	for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++)
		if (strstr(error, refusals[i].begins))
			return &refusals[i];
	return NULL;
}
