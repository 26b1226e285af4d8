/* tables.h - counters as rows for people: one for each day, or for each team.
 *
 * Acknowledged is met of those that asked for it (met and missed); the other
 * columns are counts. JSON has the same rows with the fields of tone-redis(5).
 */
#ifndef TM_CLI_TABLES_H
#define TM_CLI_TABLES_H

#include <stdbool.h>

#include "world/figures.h"

enum { DAYS_USUAL = 14, DAYS_MOST = 400 };

/* Rows of fewer judged messages are not shown but counted. */
struct least {
	unsigned team, agent;
};

/* Whether a key counts an agent with fewer; its messages of all days are in `agents`. */
bool is_few(const struct figures *agents, const char *key, const struct least *least);

/* The same counters under the agents' names alone. NULL: no memory. */
struct figures *agents_of(const struct figures *g);

/* The `days` up to the one of `now` (Unix seconds, UTC), of one team or, for
 * NULL, of all. A complaint and FAILED where memory ends. */
int print_days(const struct figures *g, const char *team, unsigned days, int64_t now, const struct least *least,
	       bool json);

/* All teams since the first message. */
int print_teams(const struct figures *g, const struct least *least, bool json);

/* All of agents_of(), of the days that are kept. */
int print_agents(const struct figures *agents, const struct least *least, bool json);

#endif
