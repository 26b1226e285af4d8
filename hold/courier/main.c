/* main.c - tone-courier: brings people's decisions to the keeper, as nobody.
 *
 * Started by tone-hold with one end of a socket pair as descriptor 3, and ended
 * by it. Never obeyed without a signature, so it may speak with the network.
 */
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sysexits.h>
#include <unistd.h>

#include "courier/pair.h"
#include "courier/spool.h"
#include "policy/settings.h"
#include "world/load.h"
#include "world/log.h"

enum { TICK_MS = 250 };

static volatile sig_atomic_t ended;

static void on_end(int signal)
{
	(void)signal;
	ended = 1;
}

static int usage(void)
{
	(void)fputs("usage: tone-courier [-c SETTINGS]\n"
		    "started by tone-hold, see tone-hold(8)\n", stderr);
	return EX_USAGE;
}

static bool paired(void)
{
	int kind = 0;
	socklen_t size = sizeof kind;

	return getsockopt(PAIR_FD, SOL_SOCKET, SO_TYPE, &kind, &size) == 0 && kind == SOCK_SEQPACKET;
}

static int run(const struct settings *s)
{
	char spool[4096];

	(void)snprintf(spool, sizeof spool, "%.4000s/decisions", s->state_directory);
	while (!ended && pair_wait(TICK_MS))
		if (spool_bring(spool))
			return EX_TEMPFAIL;
	return EX_OK;
}

int main(int argc, char **argv)
{
	const struct sigaction end = { .sa_handler = on_end }, ignore = { .sa_handler = SIG_IGN };
	const char *file = TONE_SYSCONFDIR "/tone-milter.conf";
	struct settings *settings;
	struct fault f;
	int option, status;

	while ((option = getopt(argc, argv, "c:")) != -1)
		if (option != 'c')
			return usage();
		else
			file = optarg;
	if (optind != argc || !paired())
		return usage();
	(void)sigaction(SIGTERM, &end, NULL);
	(void)sigaction(SIGINT, &end, NULL);
	(void)sigaction(SIGPIPE, &ignore, NULL);
	log_start("tone-courier", false, false);
	if (load_settings(file, &settings, &f)) {
		log_say(LOG_LEVEL_ERROR, "settings", "%s", f.text);
		return EX_CONFIG;
	}
	status = run(settings);
	settings_free(settings);
	return status;
}
