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

#include "courier/digest.h"
#include "courier/exchange.h"
#include "courier/pair.h"
#include "courier/remind.h"
#include "courier/spool.h"
#include "policy/settings.h"
#include "world/instance.h"
#include "world/load.h"
#include "world/log.h"

enum { TICK_MS = 250 };

static volatile sig_atomic_t ended;

static void on_end(int signal)
{
	(void)signal;
	ended = 1;
}

static int usage(FILE *to, int status)
{
	(void)fputs("usage: tone-courier [-c SETTINGS] [-u REDIS-USER -p PASSWORD-FILE] [-s SENDMAIL]\n"
		    "       tone-courier -V | -h\n"
		    "started by tone-hold, see tone-hold(8)\n", to);
	return status;
}

static bool paired(void)
{
	int kind = 0;
	socklen_t size = sizeof kind;

	return getsockopt(PAIR_FD, SOL_SOCKET, SO_TYPE, &kind, &size) == 0 && kind == SOCK_SEQPACKET;
}

struct wishes {
	const char *settings, *redis_user, *password_file, *sendmail;
};

static char instance[INSTANCE_NAME + 1];

/* NULL: the settings name no Redis. */
static int redis_open(const struct settings *s, const struct wishes *w, struct exchange **out, struct fault *f)
{
	const struct redis_options o = {
		.where = s->redis, .database = s->redis_database, .instance = instance,
		.user = w->redis_user ? w->redis_user : s->redis_user,
		.password_file = w->password_file ? w->password_file : s->redis_password_file,
	};

	*out = NULL;
	return *s->redis ? exchange_new(&o, s->keeper_directory, out, f) : 0;
}

static int rounds(const struct settings *s, struct exchange *redis, const struct wishes *w)
{
	char spool[4096];
	struct shelf shelf = { .state = s->state_directory, .keeper = s->keeper_directory };
	struct reminders reminders = { .state = s->state_directory, .sendmail = w->sendmail };
	struct digests digests = { .settings = s, .sendmail = w->sendmail, .instance = instance };
	int status = EX_OK;

	(void)snprintf(spool, sizeof spool, "%.4000s/decisions", s->state_directory);
	while (!ended && status == EX_OK && pair_wait(TICK_MS)) {
		shelf_refresh(&shelf);
		/* First what needs nobody else. */
		if (spool_bring(spool) || (redis && exchange_round(redis, &shelf)))
			status = EX_TEMPFAIL;
		remind_round(&reminders, &shelf);
		digest_round(&digests);
	}
	shelf_clear(&shelf);
	return status;
}

static int run(const struct wishes *w)
{
	struct settings *settings;
	struct exchange *redis;
	struct fault f;
	int status;

	if (load_settings(w->settings, &settings, &f)) {
		log_say(LOG_LEVEL_ERROR, "settings", "%s", f.text);
		return EX_CONFIG;
	}
	instance_name(settings->instance, instance);
	if (redis_open(settings, w, &redis, &f)) {
		log_say(LOG_LEVEL_ERROR, "redis", "%s", f.text);
		status = EX_CONFIG;
	} else {
		status = rounds(settings, redis, w);
	}
	exchange_free(redis);
	settings_free(settings);
	return status;
}

int main(int argc, char **argv)
{
	const struct sigaction end = { .sa_handler = on_end }, ignore = { .sa_handler = SIG_IGN };
	struct wishes w = { .settings = TONE_SYSCONFDIR "/tone-milter.conf", .sendmail = "sendmail" };
	int option;

	while ((option = getopt(argc, argv, "c:u:p:s:hV")) != -1) {
		switch (option) {
		case 'c': w.settings = optarg; break;
		case 'u': w.redis_user = optarg; break;
		case 'p': w.password_file = optarg; break;
		case 's': w.sendmail = optarg; break;
		case 'h': return usage(stdout, EX_OK);
		case 'V': return printf("tone-courier %s\n", TONE_VERSION) < 0 ? EX_IOERR : EX_OK;
		default: return usage(stderr, EX_USAGE);
		}
	}
	if (optind != argc || !paired())
		return usage(stderr, EX_USAGE);
	(void)sigaction(SIGTERM, &end, NULL);
	(void)sigaction(SIGINT, &end, NULL);
	(void)sigaction(SIGPIPE, &ignore, NULL);
	log_start("tone-courier", false, false);
	return run(&w);
}
