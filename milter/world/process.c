/* process.c - see process.h. */
#include "world/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "world/clock.h"

enum { PATIENCE_MS = 120000 };

static const char *const environment[] = { "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C", NULL };

static _Noreturn void become(const char *const *arguments, int input, int output, int errors)
{
	static const char *const places[] = { "/usr/sbin", "/usr/bin", "/sbin", "/bin" };
	char path[256];

	if (input < 0)
		input = open("/dev/null", O_RDONLY | O_CLOEXEC);
	if (input < 0 || dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(errors, 2) < 0)
		_exit(126);
	if (arguments[0][0] == '/')
		execve(arguments[0], (char *const *)(uintptr_t)arguments, (char *const *)(uintptr_t)environment);
	for (size_t i = 0; arguments[0][0] != '/' && i < sizeof places / sizeof *places; i++) {
		int n = snprintf(path, sizeof path, "%s/%s", places[i], arguments[0]);

		if (n > 0 && (size_t)n < sizeof path)
			execve(path, (char *const *)(uintptr_t)arguments, (char *const *)(uintptr_t)environment);
	}
	_exit(127);
}

/* Until its end; false when it took too long. */
static bool read_all(int from, struct buffer *out)
{
	const int64_t end = clock_monotonic_us() / 1000 + PATIENCE_MS;
	struct pollfd wait = { .fd = from, .events = POLLIN };
	char piece[4096];

	for (;;) {
		int64_t left = end - clock_monotonic_us() / 1000;
		int ready = left > 0 ? poll(&wait, 1, (int)left) : 0;
		ssize_t n = ready > 0 ? read(from, piece, sizeof piece) : ready;

		if (ready == 0)
			return false;
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return true;
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

static int await(pid_t child, const char *name, bool in_time, int *status, struct fault *f)
{
	int how;

	if (!in_time)
		(void)kill(child, SIGKILL);
	while (waitpid(child, &how, 0) < 0)
		if (errno != EINTR)
			return fault(f, FAULT_SYSTEM, "%s: lost: %s", name, strerror(errno));
	if (!in_time)
		return fault(f, FAULT_SYSTEM, "%s: no end after %d s", name, PATIENCE_MS / 1000);
	*status = WIFEXITED(how) ? WEXITSTATUS(how) : 128 + WTERMSIG(how);
	if (*status == 127)
		return fault(f, FAULT_SYSTEM, "%s is not installed", name);
	return 0;
}

int process_run_on(const char *const *arguments, int input, int output, struct buffer *out,
		   int *status, struct fault *f)
{
	bool in_time = true;
	pid_t child;
	int ends[2];

	if (pipe2(ends, O_CLOEXEC))
		return fault(f, FAULT_SYSTEM, "%s: no pipe: %s", arguments[0], strerror(errno));
	child = fork();
	if (child == 0)
		become(arguments, input, output < 0 ? ends[1] : output, ends[1]);
	(void)close(ends[1]);
	if (child > 0)
		in_time = read_all(ends[0], out);
	(void)close(ends[0]);
	if (child < 0)
		return fault(f, FAULT_SYSTEM, "%s: cannot fork: %s", arguments[0], strerror(errno));
	return await(child, arguments[0], in_time, status, f);
}

int process_run(const char *const *arguments, struct buffer *out, int *status, struct fault *f)
{
	return process_run_on(arguments, -1, -1, out, status, f);
}
