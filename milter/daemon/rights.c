/* rights.c - see rights.h. */
#include "daemon/rights.h"

#include <errno.h>
#include <grp.h>
#include <malloc.h>
#include <pthread.h>
#include <pwd.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/* libetpan descends once per nesting level; ours is bounded, this is the rest
 * of the safety. Only pages that are touched count as memory. */
enum { STACK_BYTES = 16 * 1024 * 1024 };

static const struct passwd *user_named(const char *user, struct fault *f)
{
	const struct passwd *p = getpwnam(user);

	if (!p)
		fault(f, FAULT_INPUT, "user \"%s\": there is no such user", user);
	return p;
}

int rights_directory(const char *directory, const char *user, struct fault *f)
{
	const struct passwd *p;

	if (mkdir(directory, 0700))
		return errno == EEXIST ? 0 : fault(f, FAULT_SYSTEM, "%s: cannot be made: %s", directory,
						   strerror(errno));
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
