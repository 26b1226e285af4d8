/* pseudonyms.c - see pseudonyms.h. */
#include "cli/pseudonyms.h"

#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "record/hex.h"
#include "record/pseudonym.h"
#include "world/feedbacks.h"
#include "world/file.h"
#include "world/load.h"

enum { PATH_SIZE = 4096, KEY_FILE_MAX = 1024, DIGITS = 2 * PSEUDONYM_KEY };

static void key_path(const struct settings *s, char out[static PATH_SIZE])
{
	if (*s->pseudonym_key_file)
		(void)snprintf(out, PATH_SIZE, "%s", s->pseudonym_key_file);
	else
		(void)snprintf(out, PATH_SIZE, "%s/pseudonym.key", s->state_directory);
}

static int key_read(const char *path, unsigned char out[static PSEUDONYM_KEY], struct fault *f)
{
	struct buffer bytes;
	int status;

	buffer_init(&bytes, NULL, KEY_FILE_MAX);
	status = file_read(path, &bytes, f);
	if (!status && !hex_read(buffer_span(&bytes), out, PSEUDONYM_KEY))
		status = fault(f, FAULT_INPUT, "%.200s: %d hexadecimal digits are expected", path, DIGITS);
	if (bytes.at)
		sodium_memzero(bytes.at, bytes.len);
	buffer_done(&bytes);
	return status;
}

int names_of_agent(const struct settings *s, const char *agent, struct names *out, struct fault *f)
{
	unsigned char key[PSEUDONYM_KEY];
	struct event e = { .score = -1 };
	char path[PATH_SIZE];

	key_path(s, path);
	if (key_read(path, key, f))
		return -1;
	pseudonym_make(key, "agent", span_of(agent), e.agent);
	sodium_memzero(key, sizeof key);
	hex_of(e.agent, out->whole);
	counts_agent(&e, out->counted);
	return *out->counted ? 0 : fault(f, FAULT_INPUT, "an agent's name, as in the identity map, is expected");
}

int become_owner(const char *directory, struct fault *f)
{
	struct passwd *user;
	struct stat about;

	if (stat(directory, &about))
		return fault(f, FAULT_SYSTEM, "%.200s: %s", directory, strerror(errno));
	if (geteuid() != 0 || about.st_uid == 0)
		return 0;
	user = getpwuid(about.st_uid);
	if ((user ? initgroups(user->pw_name, user->pw_gid) : setgroups(0, NULL))
	    || setgid(user ? user->pw_gid : about.st_gid) || setuid(about.st_uid))
		return fault(f, FAULT_SYSTEM, "cannot become user %u: %s", (unsigned)about.st_uid, strerror(errno));
	return 0;
}

/* Where another owns the directory than the key, the directory is root's own, and
 * nobody else moves names in it. */
static int key_write(const char *directory, const char *name, const char *path, const struct stat *old, struct fault *f)
{
	unsigned char key[PSEUDONYM_KEY];
	char digits[DIGITS + 1];
	int status;

	randombytes_buf(key, sizeof key);
	(void)sodium_bin2hex(digits, sizeof digits, key, sizeof key);
	digits[DIGITS] = '\n';
	status = file_replace(directory, name, (struct span){ digits, sizeof digits }, old->st_mode & 0640, f);
	sodium_memzero(digits, sizeof digits);
	sodium_memzero(key, sizeof key);
	if (!status && geteuid() == 0 && lchown(path, old->st_uid, old->st_gid))
		status = fault(f, FAULT_SYSTEM, "%.200s: %s", path, strerror(errno));
	return status;
}

int renew_pseudonyms(const struct settings *s, struct fault *f)
{
	char path[PATH_SIZE], directory[PATH_SIZE];
	char *name;
	struct stat old;

	key_path(s, path);
	(void)snprintf(directory, sizeof directory, "%s", path);
	name = strrchr(directory, '/');
	if (sodium_init() < 0 || !name)
		return fault(f, FAULT_INPUT, "%.200s: a whole path is expected", path);
	*name = '\0';
	if (strcmp(directory, load_credentials()) == 0)
		return fault(f, FAULT_INPUT, "%.200s is systemd's copy of a credential: put a new key of %d hexadecimal digits"
			     " where LoadCredential takes it from, then restart tone-milter", path, DIGITS);
	if (lstat(path, &old) || !S_ISREG(old.st_mode))
		return fault(f, FAULT_SYSTEM, "%.200s: there is no key yet; the daemon makes one", path);
	/* Else an agent's figures would go out under both names. */
	if (feedbacks_forget(s->state_directory, "", f) || become_owner(directory, f))
		return -1;
	return key_write(directory, name + 1, path, &old, f);
}
