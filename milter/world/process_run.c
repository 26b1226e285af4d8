/* process_run.c - programs whose words are of interest, see process.h. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include "world/clock.h"
#include "world/process.h"

enum { PATIENCE_MS = 120000 };

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

int process_run_on(const char *const *arguments, int input, int output, struct buffer *out,
		   int *status, struct fault *f)
{
	int ends[2];
	pid_t child;

	if (pipe2(ends, O_CLOEXEC))
		return fault(f, FAULT_SYSTEM, "%s: no pipe: %s", arguments[0], strerror(errno));
	child = process_start(arguments, (const int[]){ input, output < 0 ? ends[1] : output, ends[1] }, 3);
	(void)close(ends[1]);
	if (child > 0 && !read_all(ends[0], out))
		(void)kill(child, SIGKILL);
	(void)close(ends[0]);
	return process_end(child, arguments[0], status, f);
}

int process_run(const char *const *arguments, struct buffer *out, int *status, struct fault *f)
{
	return process_run_on(arguments, -1, -1, out, status, f);
}
