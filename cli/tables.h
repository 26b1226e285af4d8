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

/* The `days` up to the one of `now` (Unix seconds, UTC), of one team or, for
 * NULL, of all. A complaint and FAILED where memory ends. */
int print_days(const struct figures *g, const char *team, unsigned days, int64_t now, bool json);

/* All teams since the first message. */
int print_teams(const struct figures *g, bool json);

#endif
