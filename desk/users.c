/* users.c - see users.h. */
#include "desk/users.h"

#include <crypt.h>
#include <errno.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>

#include "policy/kinds.h"

enum { COST = 7 };

static const char *const role_names[] = {
#define X(id, name) name,
	ROLES(X)
#undef X
};

const char *role_user_name(enum role role)
{
	return (unsigned)role < ROLE_USER_COUNT ? role_names[role] : "";
}

/* ROLE_USER_COUNT: none of ours. */
static enum role role_user_of(struct span name)
{
	unsigned i = 0;

	while (i < ROLE_USER_COUNT && !span_eq(name, span_of(role_names[i])))
		i++;
	return (enum role)i;
}

static bool user_name_sound(struct span name)
{
	for (size_t i = 0; i < name.len; i++)
		if (!ascii_alpha(name.at[i]) && !ascii_digit(name.at[i]) && span_find_byte(SPAN("-._@"), name.at[i]) == 4)
			return false;
	return name.len > 0 && name.len <= 64 && name.at[0] != '-';
}

static int teams_read(struct span s, struct user *u, struct fault *f)
{
	u->all_teams = span_eq(s, SPAN("*"));
	if (u->all_teams)
		return 0;
	while (s.at && s.len) {
		const struct span team = span_until(&s, ',');

		if (!label_sound(team) || u->team_count == TEAMS_MAX)
			return fault(f, FAULT_INPUT, "teams are up to %d names of a-z 0-9 . _ - with commas between, or *", TEAMS_MAX);
		memcpy(u->teams[u->team_count++], team.at, team.len);
	}
	return 0;
}

static bool copy_field(struct span from, char *to, size_t size)
{
	for (size_t i = 0; i < from.len; i++)
		if (ascii_control(from.at[i]))
			return false;
	if (from.len >= size)
		return false;
	memcpy(to, from.at, from.len);
	to[from.len] = '\0';
	return true;
}

int user_read(struct span line, struct user *out, struct fault *f)
{
	struct user u = { .name = "" };
	struct span rest = line;
	const struct span name = span_until(&rest, ':'), hash = span_until(&rest, ':');
	const struct span role = span_until(&rest, ':'), teams = span_until(&rest, ':');

	if (!rest.at)
		return fault(f, FAULT_INPUT, "a line of users is NAME:HASH:ROLE:TEAMS:SHOWN");
	if (!user_name_sound(name))
		return fault(f, FAULT_INPUT, "a user's name has up to 64 letters, digits and -._@");
	u.role = role_user_of(role);
	if (u.role == ROLE_USER_COUNT)
		return fault(f, FAULT_INPUT, "a role is agent, reviewer, lead, tuner, admin or auditor");
	if (teams_read(teams, &u, f))
		return -1;
	if (!hash.len || !copy_field(name, u.name, sizeof u.name) || !copy_field(hash, u.hash, sizeof u.hash)
	    || !copy_field(span_trim(rest), u.shown, sizeof u.shown))
		return fault(f, FAULT_INPUT, "hash or shown name of %.*s cannot be read", SPAN_ARG(name));
	if (!u.shown[0])
		memcpy(u.shown, u.name, sizeof u.name);
	*out = u;
	return 0;
}

void user_write(const struct user *u, struct buffer *out)
{
	buffer_addf(out, "%s:%s:%s:%s", u->name, u->hash, role_user_name(u->role), u->all_teams ? "*" : "");
	for (size_t i = 0; i < u->team_count; i++)
		buffer_addf(out, "%s%s", i ? "," : "", u->teams[i]);
	buffer_addf(out, ":%s\n", u->shown);
}

bool user_find(struct span file, struct span name, struct user *out)
{
	while (file.at && file.len) {
		const struct span line = span_line(&file);
		struct span rest = line;

		if (span_eq(span_until(&rest, ':'), name) && user_read(line, out, NULL) == 0)
			return true;
	}
	return false;
}

/* ---- passwords ---- */

static int hash_with(const char *password, const char *setting, char out[static 130])
{
	struct crypt_data *room = calloc(1, sizeof *room);
	const char *hash = room ? crypt_r(password, setting, room) : NULL;
	/* A failure is "*0", not NULL. */
	const int status = hash && hash[0] != '*' && strlen(hash) < 130 ? 0 : -1;

	if (!status)
		(void)snprintf(out, 130, "%s", hash);
	if (room)
		sodium_memzero(room, sizeof *room);
	free(room);
	return status;
}

int password_hash(const char *password, unsigned cost, char out[static 130], struct fault *f)
{
	char setting[CRYPT_GENSALT_OUTPUT_SIZE];

	if (strlen(password) < 8 || strlen(password) > PASSWORD_MAX)
		return fault(f, FAULT_INPUT, "a password has 8 to %d bytes", PASSWORD_MAX);
	if (!crypt_gensalt_rn("$y$", cost ? cost : COST, NULL, 0, setting, sizeof setting)
	    || hash_with(password, setting, out))
		return fault(f, FAULT_SYSTEM, "crypt(3) makes no yescrypt hash: %s", strerror(errno));
	return 0;
}

bool password_is(const char *password, const char *hash)
{
	/* Of a password that nobody knows. */
	static const char nobody[] = "$y$jBT$abcdefghijklmnopqrstu/$";
	const bool known = hash && hash[0] == '$';
	char found[130] = "";

	if (hash_with(password, known ? hash : nobody, found) || !known || strlen(found) != strlen(hash))
		return false;
	return sodium_memcmp(found, hash, strlen(hash)) == 0;
}
