/* process.c - see process.h. */
#include "world/process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "world/clock.h"

enum { PATIENCE_S = 120, LOOK_US = 2000 };

/* Found by execvp(3) in its PATH. The files stand above the places they go to. */
static _Noreturn void become(const char *const *arguments, const int *files, int count)
{
	static const char *environment[] = { "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C", NULL };
	const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);

	for (int i = 0; i < count; i++)
		if (dup2(files[i] < 0 ? nothing : files[i], i) < 0)
			_exit(126);
	environ = (char **)(uintptr_t)environment;
	(void)execvp(arguments[0], (char *const *)(uintptr_t)arguments);
	_exit(errno == ENOENT ? 127 : 126);
}

pid_t process_start(const char *const *arguments, const int *files, int count)
{
	pid_t child = fork();

	if (child == 0)
		become(arguments, files, count);
	return child;
}

int process_end(pid_t child, const char *name, int *status, struct fault *f)
{
	const int64_t end = clock_boot_s() + PATIENCE_S;
	pid_t ended;
	int how;

	if (child < 0)
		return fault(f, FAULT_SYSTEM, "%s: cannot fork: %s", name, strerror(errno));
	while ((ended = waitpid(child, &how, WNOHANG)) == 0 && clock_boot_s() < end)
		(void)usleep(LOOK_US);
	if (ended == 0) {
		(void)kill(child, SIGKILL);
		(void)waitpid(child, &how, 0);
		return fault(f, FAULT_SYSTEM, "%s: no end after %d s", name, PATIENCE_S);
	}
	if (ended < 0)
		return fault(f, FAULT_SYSTEM, "%s: lost: %s", name, strerror(errno));
	*status = WIFEXITED(how) ? WEXITSTATUS(how) : 128 + WTERMSIG(how);
	return *status == 127 ? fault(f, FAULT_INPUT, "%s is not installed", name) : 0;
}
