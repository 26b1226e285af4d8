/* town.inc.h - the directories of a keeper in a place of the test's own, with a
 * key "desk" that it believes and one held message. */
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "keeper/book.h"
#include "tests/cmocka.inc.h"
#include "tests/tidy.inc.h"
#include "world/clock.h"

#define RECORD "0123456789abcdef0123456789abcdef"

static char town[64], state[96], own[96], keys[96];
static unsigned char secret[DECISION_SECRET], other_secret[DECISION_SECRET];
static struct place place;
static struct kept one;
static struct records records;

static inline int64_t now(void)
{
	return clock_wall_ms() / 1000;
}

static inline void write_file(const char *directory, const char *name, const char *text, mode_t mode)
{
	char path[256];
	int fd;

	(void)snprintf(path, sizeof path, "%s/%s", directory, name);
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
	assert_true(fd >= 0);
	assert_int_equal(fchmod(fd, mode), 0);
	assert_int_equal(write(fd, text, strlen(text)), strlen(text));
	assert_int_equal(close(fd), 0);
}

static inline void make_key(const char *name, unsigned char out[static DECISION_SECRET])
{
	unsigned char public[DECISION_PUBLIC];
	char hex[2 * DECISION_PUBLIC + 1];

	assert_int_equal(crypto_sign_keypair(public, out), 0);
	write_file(keys, name, sodium_bin2hex(hex, sizeof hex, public, sizeof public), 0644);
}

static inline struct kept message(const char *id)
{
	struct kept k = { .hold = { .received = now() - 60, .decided = now() - 60, .deadline = now() + 3600,
				    .boot_deadline = clock_boot_s() + 3600, .recipients = 1 } };

	(void)snprintf(k.hold.id, sizeof k.hold.id, "%s", id);
	(void)snprintf(k.hold.queue_id, sizeof k.hold.queue_id, "4FxYwW1bqDz1Kqp");
	(void)snprintf(k.hold.return_to, sizeof k.hold.return_to, "agent@example.com");
	(void)snprintf(k.at.phase, sizeof k.at.phase, "held");
	return k;
}

static inline int town_make(void **unused)
{
	struct fault f;
	char held[128];

	(void)unused;
	if (sodium_init() < 0 || tidy_make("tone-keeper", town, sizeof town))
		return -1;
	(void)snprintf(state, sizeof state, "%s/state", town);
	(void)snprintf(own, sizeof own, "%s/own", town);
	(void)snprintf(keys, sizeof keys, "%s/keys", town);
	(void)snprintf(held, sizeof held, "%s/held", state);
	if (mkdir(state, 0700) || mkdir(held, 0700) || mkdir(own, 0700) || mkdir(keys, 0755))
		return -1;
	make_key("desk.pub", secret);
	make_key("other.pub", other_secret);
	place = (struct place){ .state = state, .own = own, .keys = keys };
	one = message(RECORD);
	records = (struct records){ .all = &one, .count = 1 };
	return place_open(&place, true, &f);
}

static inline void place_shut(struct place *p)
{
	for (int r = 0; r < ROOMS; r++)
		(void)close(p->rooms[r]);
	(void)close(p->own_at);
	(void)close(p->held);
	(void)close(p->lock);
	(void)close(p->alive);
	(void)close(p->audit);
}

static inline int town_drop(void **unused)
{
	(void)unused;
	place_shut(&place);
	return tidy_remove(town);
}
