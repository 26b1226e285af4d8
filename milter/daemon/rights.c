/* rights.c - see rights.h. */
#include "daemon/rights.h"

#include <errno.h>
#include <grp.h>
#include <malloc.h>
#include <pthread.h>
#include <pwd.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "world/file.h"

/* libetpan descends once per nesting level; ours is bounded, this is the rest
 * of the safety. Only pages that are touched count as memory. */
enum { STACK_BYTES = 16 * 1024 * 1024 };

/* As people write it, or its number. */
struct name { char text[40]; };

static struct name name_of(uid_t uid)
{
	const struct passwd *p = getpwuid(uid);
	struct name n;

	if (p)
		(void)snprintf(n.text, sizeof n.text, "%s", p->pw_name);
	else
		(void)snprintf(n.text, sizeof n.text, "%u", (unsigned)uid);
	return n;
}

static struct name our_name(void)
{
	return name_of(geteuid());
}

static const struct passwd *user_named(const char *user, struct fault *f)
{
	const struct passwd *p = getpwnam(user);

	if (!p)
		fault(f, FAULT_INPUT, "user \"%s\": there is no such user; make it with \"adduser --system\", "
		      "or set another", user);
	return p;
}

static int not_made(const char *directory, const char *user, struct fault *f)
{
	const int why = errno;

	if (why == ENOENT)
		return fault(f, FAULT_SYSTEM, "state_directory %s: the directory above it is not there; "
			     "make that one first, or set another", directory);
	return fault(f, FAULT_SYSTEM, "state_directory %s: cannot be made: %s; make it with "
		     "\"install -d -m 0700 -o %s %s\"", directory, strerror(why), user, directory);
}

int rights_directory(const char *directory, const char *user, struct fault *f)
{
	struct name us = our_name();
	const struct passwd *p;

	if (mkdir(directory, 0700))
		return errno == EEXIST ? 0 : not_made(directory, user && *user && !geteuid() ? user : us.text, f);
	if (geteuid() != 0 || !user || !*user)
		return 0;
	p = user_named(user, f);
	if (!p)
		return -1;
	if (lchown(directory, p->pw_uid, p->pw_gid))
		return fault(f, FAULT_SYSTEM, "%s: cannot be given to %s: %s", directory, user,
			     strerror(errno));
	return 0;
}

int rights_place(const char *directory, bool *there, struct fault *f)
{
	char above[4096];
	size_t len = (size_t)snprintf(above, sizeof above, "%s", directory);
	struct stat st;

	*there = stat(directory, &st) == 0 || errno != ENOENT;
	if (*there)
		return 0;
	while (len > 1 && len < sizeof above && above[len - 1] == '/')
		above[--len] = '\0';
	while (len > 1 && len < sizeof above && above[len - 1] != '/')
		above[--len] = '\0';
	return stat(above, &st) ? not_made(directory, "", f) : 0;
}

int rights_state(const char *directory, struct fault *f)
{
	const struct name us = our_name();
	struct name owner;
	struct stat st;

	if (stat(directory, &st))
		return fault(f, FAULT_SYSTEM, "state_directory %s: user %s cannot reach it: %s; each "
			     "directory above it needs mode o+x", directory, us.text, strerror(errno));
	if (!S_ISDIR(st.st_mode))
		return fault(f, FAULT_SYSTEM, "state_directory %s: is a file; move it away", directory);
	owner = name_of(st.st_uid);
	if (access(directory, R_OK | W_OK | X_OK))
		return fault(f, FAULT_SYSTEM, "state_directory %s: belongs to user %s, mode %04o, and we are "
			     "%s; if it is for tone-milter alone, \"chown -R %s %s\", else set another",
			     directory, owner.text, (unsigned)(st.st_mode & 07777), us.text, us.text,
			     directory);
	if (st.st_mode & S_IWOTH)
		return fault(f, FAULT_SYSTEM, "state_directory %s: mode %04o lets others write; mend it with "
			     "\"chmod 0700 %s\"", directory, (unsigned)(st.st_mode & 07777), directory);
	return 0;
}

int rights_secret(const char *setting, const char *file, struct fault *f)
{
	const struct name us = our_name();
	struct stat st;

	if (stat(file, &st))
		return fault(f, FAULT_INPUT, "%s %s: %s; make it with mode 0600, or set another", setting,
			     file, strerror(errno));
	if (!file_mode_secret(st.st_mode))
		return fault(f, FAULT_INPUT, "%s %s: mode %04o lets others at the secret; mend it with "
			     "\"chmod 0600 %s\"", setting, file, (unsigned)(st.st_mode & 07777), file);
	if (access(file, R_OK))
		return fault(f, FAULT_INPUT, "%s %s: user %s may not read it; mend it with \"chown %s %s\"",
			     setting, file, us.text, us.text, file);
	return 0;
}

int rights_user(const char *user, struct fault *f)
{
	return !*user || user_named(user, f) ? 0 : -1;
}

bool rights_are_of(const char *user)
{
	const struct passwd *p = getpwnam(user);

	return p && p->pw_uid == geteuid();
}

int rights_drop(const char *user, struct fault *f)
{
	const struct passwd *p;

	if (geteuid() != 0 || !user || !*user)
		return 0;
	p = user_named(user, f);
	if (!p)
		return -1;
	if (setgroups(0, NULL) || initgroups(user, p->pw_gid) || setgid(p->pw_gid) || setuid(p->pw_uid))
		return fault(f, FAULT_SYSTEM, "cannot become user %s: %s", user, strerror(errno));
	if (p->pw_uid != 0 && setuid(0) == 0)
		return fault(f, FAULT_SYSTEM, "became user %s but could become root again", user);
	(void)prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	return 0;
}

bool rights_try_as(const char *user, bool (*step)(void *context), void *context)
{
	int status = -1;
	pid_t child;

	if (geteuid() != 0 || !*user || rights_are_of(user))
		return step(context);
	(void)fflush(NULL);	/* or the child would say it again */
	child = fork();
	if (child == 0) {
		const bool done = !rights_drop(user, NULL) && step(context);

		(void)fflush(NULL);
		_exit(done ? 0 : 1);
	}
	while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	return status == 0;
}

void rights_limits(void)
{
	struct rlimit files;
	pthread_attr_t attr;

	if (!getrlimit(RLIMIT_NOFILE, &files)) {
		files.rlim_cur = files.rlim_max;
		(void)setrlimit(RLIMIT_NOFILE, &files);
	}
	if (!pthread_attr_init(&attr)) {
		if (!pthread_attr_setstacksize(&attr, STACK_BYTES))
			(void)pthread_setattr_default_np(&attr);
		pthread_attr_destroy(&attr);
	}
	/* A heap per thread would keep what each thread once needed. */
	(void)mallopt(M_ARENA_MAX, 2);
	(void)mallopt(M_MMAP_THRESHOLD, 256 * 1024);
	(void)mallopt(M_TRIM_THRESHOLD, 512 * 1024);
}
