/* courier.c - see courier.h. */
#include "keeper/courier.h"

#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "world/clock.h"

enum { COURIER_FD = 3, PAUSE = 5, ARGUMENTS_MAX = 32 };

static int become(const char *name)
{
	const struct passwd *user;

	if (geteuid() != 0)
		return 0;
	user = getpwnam(name);
	if (!user || user->pw_uid == 0 || initgroups(name, user->pw_gid) || setgid(user->pw_gid)
	    || setuid(user->pw_uid) || setuid(0) == 0)
		return -1;
	return 0;
}

static _Noreturn void run(const struct courier *c, int fd)
{
	const char *arguments[ARGUMENTS_MAX + 2] = { c->program };
	sigset_t none;

	for (size_t i = 0; i < ARGUMENTS_MAX && c->arguments[i]; i++)
		arguments[i + 1] = c->arguments[i];
	(void)sigemptyset(&none);
	(void)sigprocmask(SIG_SETMASK, &none, NULL);
	if (dup2(fd, COURIER_FD) < 0 || become(c->user) != 0)
		_exit(126);
	(void)execv(c->program, (char *const *)(uintptr_t)arguments);
	_exit(127);
}

static void start(struct courier *c)
{
	int ends[2];

	c->next_start = clock_boot_s() + PAUSE;
	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends)) {
		(void)fprintf(stderr, "tone-hold: no socket pair: %s\n", strerror(errno));
		return;
	}
	c->pid = fork();
	if (c->pid == 0)
		run(c, ends[1]);
	(void)close(ends[1]);
	c->fd = ends[0];
	if (c->pid < 0) {
		(void)fprintf(stderr, "tone-hold: the courier cannot be started: %s\n", strerror(errno));
		(void)close(c->fd);
		c->fd = -1;
		c->pid = 0;
	}
}

void courier_keep(struct courier *c)
{
	int how;

	if (c->pid && waitpid(c->pid, &how, WNOHANG) == c->pid) {
		(void)fprintf(stderr, "tone-hold: the courier ended with status %d\n",
			      WIFEXITED(how) ? WEXITSTATUS(how) : 128 + WTERMSIG(how));
		(void)close(c->fd);
		c->fd = -1;
		c->pid = 0;
	}
	if (!c->pid && c->program[0] && clock_boot_s() >= c->next_start)
		start(c);
}

void courier_stop(struct courier *c)
{
	if (!c->pid)
		return;
	(void)close(c->fd);
	(void)kill(c->pid, SIGTERM);
	for (int tenths = 20; tenths > 0 && waitpid(c->pid, NULL, WNOHANG) == 0; tenths--)
		(void)usleep(100000);
	/* It keeps nothing that is not written: killing it loses nothing. */
	if (kill(c->pid, SIGKILL) == 0)
		(void)waitpid(c->pid, NULL, 0);
	c->fd = -1;
	c->pid = 0;
}

bool courier_hear(struct courier *c, char *packet, size_t size, struct span *out)
{
	ssize_t n = c->fd < 0 ? -1 : recv(c->fd, packet, size, MSG_DONTWAIT);

	if (n <= 0)
		return false;
	*out = (struct span){ packet, (size_t)n };
	return true;
}

void courier_answer(const struct courier *c, const char *word)
{
	(void)send(c->fd, word, strlen(word), MSG_DONTWAIT | MSG_NOSIGNAL);
}
