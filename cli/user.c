/* user.c - who may sign in to the pages of tone-review.
 *
 * The file of users is written whole and renamed; its owner and group stay, for
 * tone-review reads it as another user. Passwords come from the terminal, twice and
 * unseen, or as the first line of standard input.
 */
#include "cli/command.h"

#include <errno.h>
#include <libgen.h>
#include <sodium.h>
#include <string.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include "cli/terminal.h"
#include "desk/users.h"
#include "world/file.h"

static const char *users_file(const struct options *o)
{
	return o->users ? o->users : TONE_REVIEWDIR "/users";
}

static int file_open(const char *name, struct buffer *out)
{
	struct fault f;

	buffer_init(out, NULL, USERS_FILE_MAX);
	if (file_there(name) && file_read(name, out, &f))
		return complain("user: %s", f.text);
	return DONE;
}

/* In place of the older file, for the same people to read. */
static int file_write(const char *name, struct buffer *bytes)
{
	char directory[4096], base[4096];
	struct stat about;
	struct fault f;
	const bool old = stat(name, &about) == 0;

	if (bytes->spoiled)
		return complain("user: %s would have more than %d bytes", name, USERS_FILE_MAX);
	(void)snprintf(directory, sizeof directory, "%s", name);
	(void)snprintf(base, sizeof base, "%s", name);
	if (file_replace(dirname(directory), basename(base), buffer_span(bytes), old ? about.st_mode & 0640U : 0640, &f))
		return complain("user: %s", f.text);
	if (old && geteuid() == 0 && chown(name, about.st_uid, about.st_gid))
		return complain("user: %s: %s", name, strerror(errno));
	return DONE;
}

/* All lines but those of that user; then `u`, if it is one. */
static int change(const struct options *o, struct span name, const struct user *u)
{
	struct buffer was, now;
	struct span rest;
	int status = file_open(users_file(o), &was);

	buffer_init(&now, NULL, USERS_FILE_MAX);
	rest = buffer_span(&was);
	while (rest.at && rest.len) {
		const struct span line = span_line(&rest);
		struct span own = line;

		if (span_eq(span_until(&own, ':'), name))
			continue;
		buffer_add(&now, line);
		buffer_byte(&now, '\n');
	}
	if (u)
		user_write(u, &now);
	if (status == DONE)
		status = file_write(users_file(o), &now);
	buffer_done(&was);
	buffer_done(&now);
	return status;
}

/* FAILED, and said so, where the file cannot be read. */
static int find(const struct options *o, const char *name, struct user *out, bool *found)
{
	struct buffer bytes;
	const int status = file_open(users_file(o), &bytes);

	*found = status == DONE && user_find(buffer_span(&bytes), span_of(name), out);
	buffer_done(&bytes);
	return status;
}

static int find_one(const struct options *o, const char *name, struct user *out)
{
	bool found;

	if (find(o, name, out, &found) != DONE)
		return FAILED;
	return found ? DONE : complain("user: there is no %s", name);
}

/* ---- passwords ---- */

static bool line_read(char out[static PASSWORD_MAX + 2])
{
	size_t len;

	if (!fgets(out, PASSWORD_MAX + 2, stdin))
		return false;
	len = strcspn(out, "\r\n");
	out[len] = '\0';
	return len <= PASSWORD_MAX;
}

static bool unseen(const char *prompt, char out[static PASSWORD_MAX + 2])
{
	struct termios was, quiet;
	bool read;

	if (tcgetattr(STDIN_FILENO, &was))
		return false;
	quiet = was;
	quiet.c_lflag &= ~(tcflag_t)ECHO;
	(void)fputs(prompt, stderr);
	(void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
	read = line_read(out);
	(void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &was);
	(void)fputc('\n', stderr);
	return read;
}

static int ask(char out[static PASSWORD_MAX + 2])
{
	char again[PASSWORD_MAX + 2] = "";
	bool same;

	if (!isatty(STDIN_FILENO))
		return line_read(out) ? DONE : complain("user: no password on standard input");
	if (!unseen("Password: ", out) || !unseen("Again: ", again))
		return complain("user: no password");
	same = strcmp(out, again) == 0;
	sodium_memzero(again, sizeof again);
	return same ? DONE : complain("user: the two are not the same");
}

static int set_password(struct user *u)
{
	char password[PASSWORD_MAX + 2] = "";
	struct fault f;
	int status = ask(password);

	if (status == DONE && password_hash(password, 0, u->hash, &f))
		status = complain("user: %s", f.text);
	sodium_memzero(password, sizeof password);
	return status;
}

/* ---- verbs ---- */

/* NAME ROLE [TEAMS [SHOWN]] */
static int add(const struct options *o)
{
	const char *name = o->args[1], *teams = o->count > 3 ? o->args[3] : "", *shown = o->count > 4 ? o->args[4] : "";
	char line[1024];
	struct user u;
	struct fault f;
	bool found;

	if (strchr(name, ':') || strchr(o->args[2], ':') || strchr(teams, ':'))
		return complain("user: no colon in a name, a role or teams");
	if (find(o, name, &u, &found) != DONE)
		return FAILED;
	if (found)
		return complain("user: %s is there already", name);
	if (snprintf(line, sizeof line, "%s:!:%s:%s:%s", name, o->args[2], teams, shown) >= (int)sizeof line)
		return complain("user: these words are too long");
	if (user_read(span_of(line), &u, &f))
		return complain("user: %s", f.text);
	return set_password(&u) == DONE ? change(o, span_of(u.name), &u) : FAILED;
}

static int passwd(const struct options *o)
{
	struct user u;

	if (find_one(o, o->args[1], &u) != DONE)
		return FAILED;
	return set_password(&u) == DONE ? change(o, span_of(u.name), &u) : FAILED;
}

static int drop(const struct options *o)
{
	struct user u;

	if (find_one(o, o->args[1], &u) != DONE)
		return FAILED;
	return change(o, span_of(u.name), NULL);
}

static void print_user(const struct user *u)
{
	(void)printf("%-20s  %-9s  %s", u->name, role_user_name(u->role), u->all_teams ? "*" : "");
	for (size_t i = 0; i < u->team_count; i++)
		(void)printf("%s%s", i ? "," : "", u->teams[i]);
	(void)fputs(u->hash[0] == '$' ? "  " : "  (no password)  ", stdout);
	print_safe(span_of(u->shown), stdout);
	(void)fputc('\n', stdout);
}

static int list(const struct options *o)
{
	struct buffer bytes;
	struct span rest;
	int status = file_open(users_file(o), &bytes);

	rest = buffer_span(&bytes);
	for (unsigned number = 1; rest.at && rest.len; number++) {
		const struct span line = span_line(&rest);
		struct user u;
		struct fault f;

		if (!line.len || line.at[0] == '#')
			continue;
		if (user_read(line, &u, &f) == 0)
			print_user(&u);
		else
			status = complain("user: %s:%u: %s", users_file(o), number, f.text);
	}
	buffer_done(&bytes);
	return status;
}

int command_user(const struct options *o)
{
	static const struct { const char *verb; int least, most; int (*run)(const struct options *o); } verbs[] = {
		{ "add", 3, 5, add }, { "passwd", 2, 2, passwd }, { "list", 1, 1, list }, { "remove", 2, 2, drop },
	};

	for (size_t i = 0; o->count && i < sizeof verbs / sizeof *verbs; i++)
		if (strcmp(o->args[0], verbs[i].verb) == 0 && o->count >= verbs[i].least && o->count <= verbs[i].most)
			return verbs[i].run(o);
	(void)complain("user: add NAME ROLE [TEAMS [SHOWN]], passwd NAME, list, or remove NAME");
	return USAGE;
}
