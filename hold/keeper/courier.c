/* courier.c - see courier.h. */
#include "keeper/courier.h"

#include <signal.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "world/clock.h"
#include "world/process.h"

enum { PAUSE = 5, OWN_WORDS = 7, WORDS_MAX = 48 };

static void start(struct courier *c, const int ends[2])
{
	const char *words[WORDS_MAX] = { "setpriv", "--reuid", c->user, "--regid", c->user, "--init-groups", c->program };

	for (size_t i = 0; OWN_WORDS + i + 1 < WORDS_MAX && c->arguments[i]; i++)
		words[OWN_WORDS + i] = c->arguments[i];
	c->pid = process_start(words, (const int[]){ -1, 2, 2, ends[1] }, 4);
	c->fd = ends[0];
	(void)close(ends[1]);
}

void courier_keep(struct courier *c)
{
	int ends[2];

	if (c->fd >= 0 || !c->program[0] || clock_boot_s() < c->next_start)
		return;
	c->next_start = clock_boot_s() + PAUSE;
	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) == 0)
		start(c, ends);
	else
		(void)fprintf(stderr, "tone-hold: no socket pair for the courier\n");
}

void courier_stop(struct courier *c)
{
	int how = 0;

	if (c->fd < 0)
		return;
	(void)close(c->fd);
	c->fd = -1;
	if (c->pid > 0 && kill(c->pid, SIGKILL) == 0 && waitpid(c->pid, &how, 0) == c->pid && WIFEXITED(how))
		(void)fprintf(stderr, "tone-hold: the courier ended with status %d\n", WEXITSTATUS(how));
}

bool courier_hear(struct courier *c, char *packet, size_t size, struct span *out)
{
	ssize_t n = c->fd < 0 ? -1 : recv(c->fd, packet, size, MSG_DONTWAIT);

	if (n == 0)
		courier_stop(c);
	if (n <= 0)
		return false;
	*out = (struct span){ packet, (size_t)n };
	return true;
}

void courier_answer(const struct courier *c, const char *word)
{
	(void)send(c->fd, word, strlen(word), MSG_DONTWAIT | MSG_NOSIGNAL);
}
