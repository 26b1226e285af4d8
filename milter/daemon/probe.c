/* probe.c - see probe.h. */
#include "daemon/probe.h"

#include <sys/socket.h>
#include <unistd.h>

#include "daemon/socket.h"

/* Version 6, no actions, no steps: nothing that could be asked of us. Behind
 * it, "quit". Each packet begins with the length of what follows. */
static const unsigned char negotiate[] = { 0, 0, 0, 13, 'O', 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0 };
static const unsigned char quit[] = { 0, 0, 0, 1, 'Q' };

bool probe_milter(const char *spec, unsigned seconds)
{
	unsigned char answer[sizeof negotiate];
	const int fd = socket_connect(spec, seconds);
	bool awake;

	if (fd < 0)
		return false;
	awake = send(fd, negotiate, sizeof negotiate, MSG_NOSIGNAL) == (ssize_t)sizeof negotiate
		&& recv(fd, answer, sizeof answer, MSG_WAITALL) == (ssize_t)sizeof answer
		&& answer[4] == 'O';
	(void)send(fd, quit, sizeof quit, MSG_NOSIGNAL);
	close(fd);
	return awake;
}
