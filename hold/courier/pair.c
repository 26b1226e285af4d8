/* pair.c - see pair.h. */
#include "courier/pair.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>

/* A keeper whose postsuper hangs comes back after two minutes. */
enum { PATIENCE_MS = 150000 };

int pair_bring(struct span decision, char word[static WORD_MAX + 1])
{
	struct pollfd wait = { .fd = PAIR_FD, .events = POLLIN };
	ssize_t n;

	if (send(PAIR_FD, decision.at, decision.len, MSG_NOSIGNAL) != (ssize_t)decision.len
	    || poll(&wait, 1, PATIENCE_MS) <= 0)
		return -1;
	n = recv(PAIR_FD, word, WORD_MAX, MSG_DONTWAIT);
	if (n <= 0)
		return -1;
	word[n] = '\0';
	return 0;
}

bool pair_again(const char *word)
{
	return strcmp(word, "not-written") == 0;
}

bool pair_wait(int ms)
{
	struct pollfd wait = { .fd = PAIR_FD };

	return poll(&wait, 1, ms) == 0 || (errno == EINTR && wait.revents == 0);
}
