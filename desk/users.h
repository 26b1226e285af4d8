/* users.h - who may sign in to the pages: a file of lines.
 *
 *	NAME:HASH:ROLE:TEAMS:SHOWN
 *
 * HASH is what crypt(3) makes of the password, by yescrypt; "!" is none, for those
 * whom a front server signs in. TEAMS are names with commas between, "*" all, empty
 * none. SHOWN is the name that others read. Lines that begin with "#" are comments
 * and stay.
 */
#ifndef TM_DESK_USERS_H
#define TM_DESK_USERS_H

#include "base/buffer.h"
#include "base/fault.h"

enum { USERS_FILE_MAX = 1 << 20, PASSWORD_MAX = 256, TEAMS_MAX = 32 };

/* What a role may do stands in review/access.c. */
#define ROLES(X) \
	X(AGENT, "agent") X(REVIEWER, "reviewer") X(LEAD, "lead") X(TUNER, "tuner") X(ADMIN, "admin") X(AUDITOR, "auditor")

enum role {
#define X(id, name) ROLE_USER_##id,
	ROLES(X)
#undef X
	ROLE_USER_COUNT
};

const char *role_user_name(enum role role);

struct user {
	char name[65], hash[130], shown[129];
	enum role role;
	char teams[TEAMS_MAX][33];
	size_t team_count;
	bool all_teams;
};

/* The user of that name in the bytes of a file; false when there is none. A line that
 * cannot be read signs nobody in. */
bool user_find(struct span file, struct span name, struct user *out);

/* One line; -1 with what is wrong in it. */
int user_read(struct span line, struct user *out, struct fault *f);
void user_write(const struct user *u, struct buffer *out);

/* yescrypt; `cost` is 1 to 11, 0 the usual one, which takes some tenths of a second. */
int password_hash(const char *password, unsigned cost, char out[static 130], struct fault *f);

/* Takes as long for no user (hash NULL or "!") as for one. */
bool password_is(const char *password, const char *hash);

#endif
