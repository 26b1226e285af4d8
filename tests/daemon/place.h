/* place.h - a directory for one test, with settings in it and a service on top.
 *
 * The sentences of these tests are about the daemon: mails and lexicon are short.
 */
#ifndef TM_TESTS_DAEMON_PLACE_H
#define TM_TESTS_DAEMON_PLACE_H

#include "daemon/service.h"

struct place {
	char directory[64];
	struct service service;
};

/* `settings` are lines of a settings file; state and lexicon are given. */
void place_open(struct place *p, const char *settings);
void place_close(struct place *p);

/* A heartbeat of a release agent for Postfix, which nobody stands behind. place_open()
 * gives one of now. */
void place_beat(const struct place *p, int seconds_ago);

/* The counter of this place, when all that was put is counted. */
int64_t place_count(struct place *p, const char *key, const char *field);

/* Records in held/. */
size_t place_records(const struct place *p);

#endif
