/* process.c - see process.h. */
#include "cli/process.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *const environment[] = { "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C", NULL };

static _Noreturn void become(const char *const *arguments, int output)
{
	static const char *const places[] = { "/usr/sbin", "/usr/bin", "/sbin", "/bin" };
	char path[256];
	int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);

	if (nothing < 0 || dup2(nothing, 0) < 0 || dup2(output, 1) < 0 || dup2(output, 2) < 0)
		_exit(126);
	for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
		int n = snprintf(path, sizeof path, "%s/%s", places[i], arguments[0]);

		if (n > 0 && (size_t)n < sizeof path)
			execve(path, (char *const *)(uintptr_t)arguments, (char *const *)(uintptr_t)environment);
	}
	_exit(127);
}

static void read_all(int from, struct buffer *out)
{
	char piece[4096];
	ssize_t n;

	while ((n = read(from, piece, sizeof piece)) != 0) {
		if (n < 0 && errno != EINTR)
			return;
		if (n > 0)
			buffer_add(out, (struct span){ piece, (size_t)n });
	}
}

struct span process_reason(const struct buffer *out)
{
	struct span rest = span_trim(buffer_span(out)), line = SPAN_NONE;

	while (rest.at && rest.len)
		line = span_line(&rest);
	return line;
}

int process_run(const char *const *arguments, struct buffer *out, int *status, struct fault *f)
{
	int ends[2], how;
	pid_t child;

	if (pipe2(ends, O_CLOEXEC))
		return fault(f, FAULT_SYSTEM, "%s: no pipe: %s", arguments[0], strerror(errno));
	child = fork();
	if (child == 0)
		become(arguments, ends[1]);
	(void)close(ends[1]);
	if (child > 0)
		read_all(ends[0], out);
	(void)close(ends[0]);
	if (child < 0)
		return fault(f, FAULT_SYSTEM, "%s: cannot fork: %s", arguments[0], strerror(errno));
	while (waitpid(child, &how, 0) < 0)
		if (errno != EINTR)
			return fault(f, FAULT_SYSTEM, "%s: lost: %s", arguments[0], strerror(errno));
	*status = WIFEXITED(how) ? WEXITSTATUS(how) : 128 + WTERMSIG(how);
	if (*status == 127)
		return fault(f, FAULT_SYSTEM, "%s is not installed", arguments[0]);
	return 0;
}
