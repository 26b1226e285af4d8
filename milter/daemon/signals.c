/* signals.c - see signals.h. */
#include "daemon/signals.h"

#include <errno.h>
#include <inttypes.h>
#include <pthread.h>
#include <signal.h>
#include <systemd/sd-daemon.h>

#include "daemon/smfi.h"
#include "world/clock.h"
#include "world/log.h"

static pthread_t thread;
static const struct socket_claim *door;

static sigset_t ours(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGUSR1);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGINT);
	return set;
}

void signals_block(void)
{
	const sigset_t set = ours();

	(void)pthread_sigmask(SIG_BLOCK, &set, NULL);
	(void)signal(SIGPIPE, SIG_IGN);
}

static void reload(struct service *v)
{
	struct buffer restart;
	struct fault f;

	(void)sd_notifyf(0, "RELOADING=1\nMONOTONIC_USEC=%" PRId64, clock_monotonic_us());
	buffer_init(&restart, NULL, 1024);
	if (engine_reload(v->engine, &restart, &f)) {
		atomic_fetch_add(&v->tally.reload_faults, 1);
		log_say(LOG_LEVEL_ERROR, "reload-failed", "%s; what was in force stays", f.text);
	} else {
		atomic_fetch_add(&v->tally.reloads, 1);
		log_say(LOG_LEVEL_INFO, "reloaded", "settings and lexicon");
		if (restart.len)
			log_say(LOG_LEVEL_WARNING, "restart-needed", "changed but not in force: %.*s",
				SPAN_ARG(buffer_span(&restart)));
	}
	buffer_done(&restart);
	(void)sd_notify(0, "READY=1");
}

static void *take_signals(void *context)
{
	struct service *v = context;
	const sigset_t set = ours();

	for (;;) {
		const int sig = sigwaitinfo(&set, NULL);

		if (sig == SIGHUP || sig == SIGUSR1)
			reload(v);
		if (sig == SIGTERM || sig == SIGINT)
			break;
	}
	atomic_store(&v->stopping, true);
	(void)sd_notify(0, "STOPPING=1");
	socket_withdraw(door);
	log_say(LOG_LEVEL_INFO, "stopping", "messages at their end are finished first");
	filter_stop();
	return NULL;
}

int signals_serve(struct service *v, const struct socket_claim *socket, struct fault *f)
{
	int rc;

	door = socket;
	rc = pthread_create(&thread, NULL, take_signals, v);
	return rc ? fault(f, FAULT_SYSTEM, "no thread for signals: %s", strerror(rc)) : 0;
}

void signals_done(void)
{
	(void)pthread_kill(thread, SIGINT);
	(void)pthread_join(thread, NULL);
}
